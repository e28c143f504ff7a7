import { getInput } from '@actions/core'
import type { Secrets } from '../text/secrets.ts'
import { keysIn } from './credential.ts'
import { inputNames, notAskedFor } from './defaults.ts'
import type { InputProblems } from './invalid-input.ts'

const keyInputs: readonly string[] = ['api-key', 'integration-api-key']
const secretInputs = [...keyInputs, 'github-token']

/**
 * Masks the inputs that are secrets, and what has the form of a key in any other, misspelled ones included. Comes before
 * everything else.
 */
export function maskSecretInputs(environment: NodeJS.ProcessEnv, secrets: Secrets): void {
  for (const name of secretInputs) {
    const secret = getInput(name)
    if (secret !== notAskedFor) secrets.add(secret)
  }
  for (const [variable, text = ''] of Object.entries(environment)) {
    if (variable.startsWith('INPUT_')) for (const key of keysIn(text)) secrets.add(key)
  }
}

/** Every other input is written into files, outputs or addresses, where a key must not go. */
export function noteMisplacedSecrets(problems: InputProblems, environment: NodeJS.ProcessEnv, secrets: Secrets): void {
  for (const name of inputNames) {
    const text = environment[`INPUT_${name.toUpperCase()}`] ?? ''
    const misplaced = keysIn(text).length > 0 || (!secretInputs.includes(name) && secrets.isIn(text))
    if (misplaced && !keyInputs.includes(name))
      problems.note(name, 'holds a key. A key may stand in api-key and integration-api-key alone.')
  }
}
