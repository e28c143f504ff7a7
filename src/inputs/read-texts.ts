import { getBooleanInput, getInput } from '@actions/core'
import { defaults } from './defaults.ts'
import { InvalidInput } from './invalid-input.ts'

type BooleanInput = 'allow-http' | 'fail-on-missing' | 'upload-artifact' | 'job-summary'

/** An input without the blanks around it, or its default. */
export function textOrDefault(name: keyof typeof defaults): string {
  return getInput(name) || defaults[name]
}

/** With the empty lines at its beginning, so that the number of a line is the one that its author sees. */
export function linesOf(name: string): string {
  return getInput(name, { trimWhitespace: false })
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
