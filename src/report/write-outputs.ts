import { setOutput } from '@actions/core'
import { Failure } from '../failure.ts'
import type { RunContext } from '../run-context.ts'

/**
 * Writes outputs of the step.
 * @throws Failure `unwritable`
 */
export function writeOutputs(
  outputs: Readonly<Record<string, string>>,
  { environment, secrets }: Pick<RunContext, 'environment' | 'secrets'>,
): void {
  for (const value of Object.values(outputs)) secrets.refuseIn(value)
  try {
    // Without the file the toolkit would print them, where no runner reads them any more.
    if (!environment.GITHUB_OUTPUT) throw new Error('no file')
    for (const [name, value] of Object.entries(outputs)) setOutput(name, value)
  } catch {
    throw new Failure(
      'unwritable',
      'The step’s outputs could not be written. The runner names the file in GITHUB_OUTPUT: check that it is set and can be written, and that the disk is not full.',
    )
  }
}
