import { Failure } from '../failure.ts'
import { findProxyProblem, hasBrokenEvent } from './runner.ts'

/**
 * Loads what stores artifacts. GitHub's client for it reads the runner's environment while it is loaded, and throws where
 * that is wrong.
 * @throws Failure `artifact`
 */
export async function loadClient<Module>(environment: NodeJS.ProcessEnv, load: () => Promise<Module>): Promise<Module> {
  try {
    return await load()
  } catch (error) {
    const kind = error instanceof Error ? error.name : typeof error
    const problem = hasBrokenEvent(environment)
      ? 'The runner’s event file (GITHUB_EVENT_PATH) is not valid JSON: restore it, or unset the variable.'
      : (findProxyProblem(new URL('https://github.com'), environment) ?? 'Run the job again.')
    throw new Failure('artifact', `GitHub’s client for artifacts could not be started (${kind}). ${problem}`)
  }
}
