import { Failure } from '../failure.ts'
import { quoted } from '../text/visible.ts'

/** What is wrong with one input, for the person who wrote it. Never holds the value of a secret. */
export class InvalidInput extends Error {}

/** More than this is not told of several problems, since the runner cuts a message at 4,096 characters. */
const longestMessage = 3600

/** Collects what is wrong with all inputs, so that one error can tell everything at once. */
export class InputProblems {
  readonly #problems: { readonly input: string; readonly text: string }[] = []
  readonly #tellable: (input: string) => string

  /** @param tellable the value of an input as it may be told; empty where it may not */
  constructor(tellable: (input: string) => string = () => '') {
    this.#tellable = tellable
  }

  /**
   * Reads one input. A problem with it is noted under its name, and `otherwise` stands in for the value. One that has a
   * problem already is not read.
   */
  take<Input extends string, Value, Instead>(
    input: Input,
    read: (input: Input) => Value,
    otherwise: Instead,
  ): Value | Instead {
    if (this.#isNoted(input)) return otherwise
    try {
      return read(input)
    } catch (problem) {
      return this.#noteThrown(input, problem, otherwise)
    }
  }

  /** The same for one that takes time. */
  async takeLater<Input extends string, Value, Instead>(
    input: Input,
    read: (input: Input) => Value,
    otherwise: Instead,
  ): Promise<Awaited<Value> | Instead> {
    if (this.#isNoted(input)) return otherwise
    try {
      return await read(input)
    } catch (problem) {
      return this.#noteThrown(input, problem, otherwise)
    }
  }

  #isNoted(input: string): boolean {
    return this.#problems.some((problem) => problem.input === input)
  }

  #noteThrown<Instead>(input: string, problem: unknown, otherwise: Instead): Instead {
    if (!(problem instanceof InvalidInput)) throw problem
    const value = this.#tellable(input)
    this.note(input, value === '' ? problem.message : `${quoted(value)} ${problem.message}`)
    return otherwise
  }

  note(input: string, problem: string): void {
    this.#problems.push({ input, text: `${input}: ${problem}` })
  }

  /** @throws Failure `invalid-input` that lists every problem, if there is any. */
  throwIfAny(): void {
    const [first, ...others] = this.#problems
    if (first === undefined) return
    const message =
      others.length === 0
        ? `An input cannot be used. ${first.text}`
        : `${this.#problems.length} inputs cannot be used:\n${this.#list().join('\n')}`
    throw new Failure('invalid-input', `${message}\nNothing was asked of the portal.`)
  }

  #list(): string[] {
    const items: string[] = []
    let length = 0
    for (const { text } of this.#problems) {
      length += text.length
      if (items.length > 0 && length > longestMessage) break
      items.push(`- ${text}`)
    }
    const others = this.#problems.length - items.length
    return others === 0 ? items : [...items, `- and ${others} more`]
  }
}
