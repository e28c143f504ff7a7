import { Failure } from '../failure.ts'

/** What is wrong with one input, for the person who wrote it. Never holds the value of a secret. */
export class InvalidInput extends Error {}

/** Collects what is wrong with all inputs, so that one error can tell everything at once. */
export class InputProblems {
  readonly #problems: string[] = []

  /** Reads one input. A problem with it is noted under its name, and `otherwise` stands in for the value. */
  take<Input extends string, Value, Instead>(
    input: Input,
    read: (input: Input) => Value,
    otherwise: Instead,
  ): Value | Instead {
    try {
      return read(input)
    } catch (problem) {
      return this.#noteThrown(input, problem, otherwise)
    }
  }

  /** The same for one that takes time. */
  async takeLater<Value, Instead>(
    input: string,
    read: (input: string) => Value,
    otherwise: Instead,
  ): Promise<Awaited<Value> | Instead> {
    try {
      return await read(input)
    } catch (problem) {
      return this.#noteThrown(input, problem, otherwise)
    }
  }

  #noteThrown<Instead>(input: string, problem: unknown, otherwise: Instead): Instead {
    if (!(problem instanceof InvalidInput)) throw problem
    this.note(input, problem.message)
    return otherwise
  }

  note(input: string, problem: string): void {
    this.#problems.push(`${input}: ${problem}`)
  }

  /** @throws Failure `invalid-input` that lists every problem, if there is any. */
  throwIfAny(): void {
    if (this.#problems.length === 0) return
    const [first] = this.#problems
    const message =
      this.#problems.length === 1
        ? `An input cannot be used. ${first}`
        : `${this.#problems.length} inputs cannot be used:\n${this.#problems.map((problem) => `- ${problem}`).join('\n')}`
    throw new Failure('invalid-input', `${message}\nNothing was asked of the portal.`)
  }
}
