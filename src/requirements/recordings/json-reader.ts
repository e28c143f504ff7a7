/** A text that is not JSON, ends too early, or is nested too deep. */
export class BrokenJson extends Error {}

/** A text with the line on which it begins. */
export interface PlacedText {
  readonly text: string
  /** From 1. */
  readonly line: number
}

/** Of what is read, which takes a place on the stack, and of what is skipped. */
const maxDepth = 1000
const maxSkippedDepth = 10_000
const word = /[-+.\w]+/y

/**
 * Reads JSON of any size without making objects of it: only what is asked for is kept, with its line. Each method reads
 * the next value; a value of another kind is skipped. What is skipped is only read as far as is needed to find its end.
 */
export class JsonReader {
  readonly #text: string
  #at = 0
  #depth = 0
  #line = 1
  /** Of the line on which the last text was. */
  #lineBreak: number

  constructor(text: string) {
    this.#text = text
    this.#lineBreak = this.#lineBreakBehind(-1)
  }

  /**
   * Reads an object. For each of its keys `read` may read the value.
   * @returns false where the value is none
   */
  object(read: (key: string) => void): boolean {
    return this.#each('{', '}', () => {
      if (this.#peek() !== '"') throw new BrokenJson()
      const key = this.#readText()
      if (this.#peek() !== ':') throw new BrokenJson()
      this.#at += 1
      this.#value(() => read(key))
    })
  }

  /**
   * Reads an array. For each of its items `read` may read the value.
   * @returns false where the value is none
   */
  array(read: () => void): boolean {
    return this.#each('[', ']', () => this.#value(read))
  }

  /** Reads a text; undefined where the value is none. */
  string(): PlacedText | undefined {
    if (this.#peek() !== '"') {
      this.skip()
      return undefined
    }
    const line = this.#lineHere()
    return { text: this.#readText(), line }
  }

  isString(): boolean {
    return this.#peek() === '"'
  }

  isArray(): boolean {
    return this.#peek() === '['
  }

  /** Whether the next value is `true`. */
  isTrue(): boolean {
    this.#peek()
    return this.#text.startsWith('true', this.#at)
  }

  skip(): void {
    const open: string[] = []
    do {
      const character = this.#peek()
      if (character === '"') this.#at = this.#endOfText()
      else if (character === '{' || character === '[') {
        if (open.push(character === '{' ? '}' : ']') > maxSkippedDepth) throw new BrokenJson()
        this.#at += 1
      } else if (character === '}' || character === ']') {
        if (open.pop() !== character) throw new BrokenJson()
        this.#at += 1
      } else if ((character === ',' || character === ':') && open.length > 0) this.#at += 1
      else this.#word()
    } while (open.length > 0)
  }

  /** @throws BrokenJson where anything stands after the value */
  end(): void {
    if (this.#peek() !== '') throw new BrokenJson()
  }

  #each(opening: string, closing: string, read: () => void): boolean {
    if (this.#peek() !== opening) {
      this.skip()
      return false
    }
    this.#depth += 1
    if (this.#depth > maxDepth) throw new BrokenJson()
    this.#at += 1
    if (this.#peek() === closing) this.#at += 1
    else
      for (;;) {
        read()
        const mark = this.#peek()
        this.#at += 1
        if (mark === closing) break
        if (mark !== ',') throw new BrokenJson()
      }
    this.#depth -= 1
    return true
  }

  /** A value that is read, or skipped where it was not. */
  #value(read: () => void): void {
    this.#peek()
    const start = this.#at
    read()
    if (this.#at === start) this.skip()
  }

  /** The next character that is no blank; empty at the end. */
  #peek(): string {
    const { length } = this.#text
    while (this.#at < length && this.#text.charCodeAt(this.#at) <= 32) this.#at += 1
    return this.#text.charAt(this.#at)
  }

  #word(): void {
    word.lastIndex = this.#at
    if (!word.test(this.#text)) throw new BrokenJson()
    this.#at = word.lastIndex
  }

  #readText(): string {
    const start = this.#at
    this.#at = this.#endOfText()
    try {
      // A part of the text would keep all of it in memory; this makes a new one.
      return String(JSON.parse(this.#text.slice(start, this.#at)))
    } catch {
      throw new BrokenJson()
    }
  }

  /** The place after the text that begins here. */
  #endOfText(): number {
    let from = this.#at + 1
    for (;;) {
      const quote = this.#text.indexOf('"', from)
      if (quote === -1) throw new BrokenJson()
      let first = quote
      while (this.#text.charCodeAt(first - 1) === 92) first -= 1
      from = quote + 1
      if ((quote - first) % 2 === 0) return from
    }
  }

  #lineHere(): number {
    // The next line break is looked for once, not again for each text of a long line.
    while (this.#lineBreak < this.#at) {
      this.#line += 1
      this.#lineBreak = this.#lineBreakBehind(this.#lineBreak)
    }
    return this.#line
  }

  #lineBreakBehind(place: number): number {
    const next = this.#text.indexOf('\n', place + 1)
    return next === -1 ? Number.POSITIVE_INFINITY : next
  }
}
