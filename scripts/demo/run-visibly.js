import { LogView } from '../../stand-ins/runner/log-view.js'
import { runAction } from '../../stand-ins/runner/run-action.js'

/** The variables of a run against a portal on this machine, where no proxy finds it. */
export const withoutProxy = { NO_PROXY: '127.0.0.1,localhost,[::1]', no_proxy: '127.0.0.1,localhost,[::1]' }

/**
 * Runs the built action in the environment of this shell, and shows its log while it runs.
 * @param {string} folder for everything that it writes, which is kept
 * @param {Record<string, string>} inputs
 * @param {Record<string, string>} environment
 */
export function runVisibly(folder, inputs, environment) {
  const log = new LogView()
  return runAction({
    inputs,
    env: { ...withoutRunner(process.env), ...environment },
    keepIn: folder,
    onLine: (line) => {
      for (const shown of log.show(line)) console.log(shown)
    },
  })
}

/**
 * The environment of this shell, without what a runner sets, and without the key, which is an input.
 * @param {NodeJS.ProcessEnv} environment
 */
function withoutRunner(environment) {
  const names = /^(INPUT_|GITHUB_|ACTIONS_|RUNNER_|npm_|DOCSPACE_API_KEY$)/i
  return Object.fromEntries(Object.entries(environment).filter(([name]) => !names.test(name)))
}
