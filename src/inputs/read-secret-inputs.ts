import { getInput } from '@actions/core'
import type { Secrets } from '../secrets.ts'
import type { InputProblems } from './invalid-input.ts'

const secretInputs = ['api-key', 'integration-api-key', 'github-token'] as const

/** Masks the inputs that are secrets. Comes before everything else. */
export function maskSecretInputs(secrets: Secrets): void {
  for (const name of secretInputs) secrets.add(getInput(name))
}

/** Every other input is written into files, outputs or addresses, where a secret must not go. */
export function noteMisplacedSecrets(problems: InputProblems, environment: NodeJS.ProcessEnv, secrets: Secrets): void {
  for (const [variable, text = ''] of Object.entries(environment)) {
    const name = variable.replace(/^INPUT_/, '').toLowerCase()
    const isPlain = variable.startsWith('INPUT_') && !(secretInputs as readonly string[]).includes(name)
    if (isPlain && secrets.isIn(text))
      problems.note(name, 'holds a key. Keys belong into api-key and integration-api-key alone.')
  }
}
