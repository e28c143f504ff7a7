import { getBooleanInput, getInput } from '@actions/core'
import { withPlainBlanks } from './blanks.ts'
import { defaults, notAskedFor } from './defaults.ts'
import { InvalidInput } from './invalid-input.ts'

type BooleanInput = 'allow-http' | 'fail-on-missing' | 'upload-artifact' | 'job-summary'

/** An input without the blanks around it, or its default. */
export function textOrDefault(name: Exclude<keyof typeof defaults, CheckInput>): string {
  return getInput(name) || defaults[name]
}

/** The inputs that ask for a check. Each says `none` where the check is left out. */
type CheckInput =
  | 'required-scopes'
  | 'required-endpoints'
  | 'requirements-file'
  | 'client-id'
  | 'integration-api-key'
  | 'baseline'

/**
 * Reads an input that asks for a check, with the empty lines at its beginning, so that the number of a line is the one
 * that its author sees.
 * @returns undefined where the check is not asked for
 * @throws InvalidInput for one that is given and empty: a misspelled secret would leave the check out in silence
 */
export function checkText(name: CheckInput): string | undefined {
  if (isLeftOut(name)) return undefined
  const text = givenText(name)
  if (withPlainBlanks(text) !== '') return text
  throw new InvalidInput(
    "is empty. A misspelled secret or variable arrives like this. Write none to leave the check out; for an optional workflow input or a value of a matrix ${{ inputs.x || 'none' }}.",
  )
}

/** Whether an input says that its check is left out. */
export function isLeftOut(name: CheckInput): boolean {
  return withPlainBlanks(givenText(name)) === notAskedFor
}

/** Reads such an input, without the blanks around it, where its check is asked for. */
export function check<Value>(name: CheckInput, parse: (text: string) => Value): Value | undefined {
  const text = checkText(name)
  return text === undefined ? undefined : parse(text.trim())
}

function givenText(name: CheckInput): string {
  return process.env[`INPUT_${name.toUpperCase()}`] ?? defaults[name]
}

/** Undefined where an input is not set. */
export function optional<Value>(name: string, parse: (text: string) => Value): Value | undefined {
  const text = getInput(name)
  return text === '' ? undefined : parse(text)
}

/**
 * As the toolkit reads booleans; one that is not set at all has its default.
 * @throws InvalidInput
 */
export function readBoolean(name: BooleanInput): boolean {
  if (process.env[`INPUT_${name.toUpperCase()}`] === undefined) return defaults[name] === 'true'
  try {
    return getBooleanInput(name)
  } catch {
    throw new InvalidInput("must be 'true' or 'false'.")
  }
}

/** Whether a summary is wanted, even where the inputs cannot be used otherwise. */
export function wantsSummary(): boolean {
  try {
    return readBoolean('job-summary')
  } catch {
    return true
  }
}
