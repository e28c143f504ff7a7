import { code, message } from '../text/message.ts'
import { givenValue, InvalidInput } from './invalid-input.ts'

/**
 * What an input that is not set at all means, as `action.yml` says it too: the runner fills in its defaults, and these
 * apply when the bundle is run by hand.
 */
export const defaults = {
  'portal-url': '',
  'api-key': '',
  'allow-http': 'false',
  'ca-certificate': '',
  'timeout-seconds': '60',
  retries: '5',
  'required-scopes': 'none',
  'required-endpoints': 'none',
  'requirements-file': 'none',
  'client-id': 'none',
  'integration-api-key': 'none',
  'fail-on-missing': 'true',
  baseline: 'none',
  'fail-on-drift': 'never',
  'github-token': '',
  'snapshot-path': 'docspace-scopes.json',
  'upload-artifact': 'true',
  'artifact-name': '',
  'retention-days': '',
  'job-summary': 'true',
} as const

export type InputName = keyof typeof defaults

/** Every input of `action.yml`. */
export const inputNames = Object.keys(defaults) as readonly InputName[]

/** What says that a check is not requested. */
export const none = 'none'

/** The inputs as the runner passes them, in variables of the environment. */
export class GivenInputs<Name extends string> {
  readonly #environment: NodeJS.ProcessEnv
  readonly #defaults: Readonly<Record<Name, string>>

  /** @param defaults of every input that the action has */
  constructor(environment: NodeJS.ProcessEnv, defaults: Readonly<Record<Name, string>>) {
    this.#environment = environment
    this.#defaults = defaults
  }

  get names(): readonly Name[] {
    return Object.keys(this.#defaults) as Name[]
  }

  defaultOf(name: Name): string {
    return this.#defaults[name]
  }

  /** As it was given, with the blanks around it; its default where it was not given at all. */
  raw(name: Name): string {
    return this.#environment[`INPUT_${name.toUpperCase()}`] ?? this.#defaults[name]
  }

  /** Without the blanks around it; its default where nothing is left. */
  text(name: Name): string {
    return this.raw(name).trim() || this.#defaults[name]
  }

  /** Undefined where nothing was given. */
  optional<Value>(name: Name, parse: (text: string) => Value): Value | undefined {
    const text = this.text(name)
    return text === '' ? undefined : parse(text)
  }

  isRequested(name: Name): boolean {
    return withPlainBlanks(this.raw(name)) !== none
  }

  /**
   * An input that asks for a check, as it was given, so that the number of a line is the one that its author sees.
   * @returns undefined where the check is not requested
   * @throws InvalidInput for one that is given and empty: a misspelled secret would leave the check out in silence
   */
  check(name: Name): string | undefined {
    if (!this.isRequested(name)) return undefined
    const text = this.raw(name)
    if (withPlainBlanks(text) !== '') return text
    throw new InvalidInput(
      message`${code(name)} is empty, perhaps because of a misspelled secret or variable. Write ${code(none)} to leave the check out; for an optional workflow input or a value of a matrix ${code("${{ inputs.x || 'none' }}")}.`,
    )
  }

  /**
   * As the toolkit reads booleans.
   * @throws InvalidInput
   */
  boolean(name: Name): boolean {
    const text = this.raw(name).trim()
    if (/^(?:true|True|TRUE)$/.test(text)) return true
    if (/^(?:false|False|FALSE)$/.test(text)) return false
    throw new InvalidInput(
      message`${code(name)} must be ${code("'true'")} or ${code("'false'")}, not ${text === '' ? message`empty` : [givenValue(text)]}.`,
    )
  }

  /**
   * A whole number between two limits, both included.
   * @throws InvalidInput
   */
  wholeNumber(name: Name, min: number, max: number): number {
    const text = this.text(name)
    const value = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN
    if (value >= min && value <= max) return value
    throw new InvalidInput(
      message`${code(name)} must be a whole number from ${[String(min)]} to ${[String(max)]}, not ${givenValue(text)}.`,
    )
  }

  /**
   * Names that were given and that no input has, as they were written. The runner writes them in capitals; in other letters
   * not even the name of an input is read, but on Windows.
   */
  unknownNames(): string[] {
    return Object.entries(this.#environment).flatMap(([variable, value]) => {
      if (!variable.startsWith('INPUT_')) return []
      const isRead = this.#environment[variable.toUpperCase()] === value
      const name = variable.slice('INPUT_'.length)
      const isInput = Object.hasOwn(this.#defaults, name.toLowerCase())
      return isRead && isInput ? [] : [isRead ? name.toLowerCase() : name]
    })
  }

  /** Every value that was given, those of unknown names included. */
  all(): string[] {
    return Object.entries(this.#environment).flatMap(([variable, text = '']) =>
      variable.startsWith('INPUT_') ? [text] : [],
    )
  }
}

/** The inputs of the gate. */
export class InputValues extends GivenInputs<InputName> {
  constructor(environment: NodeJS.ProcessEnv) {
    super(environment, defaults)
  }
}

/**
 * A text without the blanks around it, and with those that no pattern knows as blanks (a line break of mainframes, a
 * space without a width) as plain ones: pasted texts contain them, and blanks of any kind separate.
 */
export function withPlainBlanks(text: string): string {
  return text.replace(/[\u0085\u200b]/g, ' ').trim()
}
