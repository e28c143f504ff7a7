import { inputVariables } from '../../stand-ins/runner/action-manifest.js'
import { githubToken } from '../../stand-ins/runner/environment.js'

/** An API key of the right shape. */
export const apiKey = `sk-${'0123abcd'.repeat(8)}`

/** What a workflow has to give at least. */
export const least = { 'portal-url': 'https://portal.example', 'api-key': apiKey }

/** The variables in which a runner passes inputs on, with the defaults of `action.yml` for those that are not given. */
export function runnerVariables(given: Record<string, string> = {}): Record<string, string> {
  return inputVariables({ ...least, ...given }, { '${{ github.token }}': githubToken })
}

/** The variables that a person sets who runs the bundle by hand: nothing but what is given. */
export function variables(given: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(given).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]))
}
