import { runScenario, type Scenario } from '../scenario.ts'
import type { Fault } from './fault.ts'

const debugVariables = { off: {}, on: { RUNNER_DEBUG: '1', ACTIONS_STEP_DEBUG: 'true' } }

/** Runs one fault. A run that has not ended after a minute hangs: no fault here waits a tenth of that. */
export async function runFault(fault: Fault, debug: keyof typeof debugVariables): Promise<Scenario> {
  const { wrong = [], portal, surroundings, ...options } = fault
  const servers = await surroundings?.()
  try {
    return await runScenario({
      ...options,
      ...(servers?.around && { around: servers.around }),
      portal: { ...portal, misbehaviours: wrong },
      inputs: { 'required-scopes': 'files:read', ...options.inputs },
      env: { ...debugVariables[debug], ...servers?.env },
      timeLimit: 60_000,
    })
  } finally {
    await servers?.close()
  }
}
