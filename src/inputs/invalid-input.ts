import { Failure, type LineMark } from '../failure.ts'
import { withoutLikelySecrets } from '../text/likely-secrets.ts'
import { code, codeOfOthers, list, type Message, message, type Part, paragraphs, plainText } from '../text/message.ts'

/** What is wrong with one input, in whole sentences for the person who wrote it. Never contains the value of a secret. */
export class InvalidInput extends Error {
  readonly parts: Message
  /** The lines of a file in the workspace that cannot be read. */
  readonly marks: readonly LineMark[]

  constructor(parts: Message, marks: readonly LineMark[] = []) {
    super(plainText(parts))
    this.parts = parts
    this.marks = marks
  }
}

/**
 * What an input was given, to be shown. It may be a secret in the wrong input, so what looks like one is struck out.
 * @param maxLength how many characters are shown, where fewer than of other texts
 */
export function givenValue(text: string, maxLength?: number): Part & object {
  return codeOfOthers(text, maxLength)
}

/** The same for the path of a file. A part of it may be such a secret; the whole only looks like one. */
export function givenPath(path: string): Part & object {
  return code(path.split('/').map(withoutLikelySecrets).join('/'))
}

/** What is worth saying about an input, though it can be used. */
export interface InputRemark {
  readonly level: 'warning' | 'notice'
  readonly title: string
  readonly text: Message
}

/** Collects what is wrong with all inputs, so that one error can report everything at once. */
export class InputProblems {
  readonly #problems = new Map<string, InvalidInput>()

  /** Reads one input. A problem with it is kept, and `otherwise` takes the place of the value. */
  take<Value, Instead>(input: string, read: () => Value, otherwise: Instead): Value | Instead {
    if (this.#problems.has(input)) return otherwise
    try {
      return read()
    } catch (problem) {
      if (!(problem instanceof InvalidInput)) throw problem
      this.#problems.set(input, problem)
      return otherwise
    }
  }

  note(input: string, parts: Message): void {
    if (!this.#problems.has(input)) this.#problems.set(input, new InvalidInput(parts))
  }

  get count(): number {
    return this.#problems.size
  }

  /**
   * @param what several problems are
   * @throws Failure `invalid-input` that lists every problem, if there is any
   */
  throwIfAny(what = 'inputs are invalid'): void {
    const problems = [...this.#problems.values()]
    const [first] = problems
    if (first === undefined) return
    const parts =
      problems.length === 1
        ? first.parts
        : message`${problems.length} ${[what]}:${list(problems.map((problem) => problem.parts))}`
    throw new Failure('invalid-input', paragraphs(parts, message`No request was sent.`), {
      marks: problems.flatMap(({ marks }) => marks),
    })
  }
}
