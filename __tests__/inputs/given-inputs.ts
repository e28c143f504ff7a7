import { inputVariables } from '../../stand-ins/runner/action-manifest.js'
import { githubToken } from '../../stand-ins/runner/environment.js'

/** An API key of the right shape. */
export const apiKey = `sk-${'0123abcd'.repeat(8)}`

/** What a workflow has to give at least. */
export const least = { 'portal-url': 'https://portal.example', 'api-key': apiKey }

/** Hands inputs to this process as a runner does, with the defaults of `action.yml` for those that are not given. */
export function giveInputs(given: Record<string, string>): void {
  takeInputsBack()
  Object.assign(process.env, inputVariables(given, { '${{ github.token }}': githubToken }))
}

/** Hands over nothing but what is given, as a person does who runs the bundle by hand. */
export function giveOnly(given: Record<string, string>): void {
  takeInputsBack()
  for (const [name, value] of Object.entries(given)) process.env[`INPUT_${name.toUpperCase()}`] = value
}

export function takeInputsBack(): void {
  for (const name of Object.keys(process.env)) if (name.startsWith('INPUT_')) delete process.env[name]
}
