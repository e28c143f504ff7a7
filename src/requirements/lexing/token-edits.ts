import { closingPlaces, type Token, type TokenKind } from './tokens.ts'

/** A token to be put in; its line is that of what it stands before. */
export type NewToken = readonly [kind: TokenKind, text: string]

/** How many tokens a look ahead may pass, those in brackets not counted, so that reading takes time linear in their number. */
export const maxAhead = 300

/** Writes what one language has alone in the words that all share; a place is that of a token of the source. */
export class TokenEdits {
  readonly tokens: readonly Token[]
  readonly #closing: Int32Array
  readonly #isDropped: Uint8Array
  readonly #before = new Map<number, Token[]>()
  readonly #instead = new Map<number, Token>()

  constructor(tokens: readonly Token[]) {
    this.tokens = tokens
    this.#closing = closingPlaces(tokens)
    this.#isDropped = new Uint8Array(tokens.length)
  }

  /** The place of the bracket that closes one; of another token, and of one that is never closed, its own. */
  closeOf(place: number): number {
    const close = this.tokens[place]?.kind === 'open' ? this.#closing[place] : undefined
    return close === undefined || close >= this.tokens.length ? place : close
  }

  is(place: number, kind: TokenKind, ...texts: readonly string[]): boolean {
    const token = this.tokens[place]
    return token?.kind === kind && (texts.length === 0 || texts.includes(token.text))
  }

  textAt(place: number): string | undefined {
    return this.tokens[place]?.text
  }

  isDropped(place: number): boolean {
    return this.#isDropped[place] === 1
  }

  /** Takes out the tokens from one place to before another. */
  drop(from: number, to = from + 1): void {
    this.#isDropped.fill(1, from, Math.max(from, Math.min(to, this.tokens.length)))
  }

  /** Puts tokens before a place, after what was put there already. */
  insert(place: number, ...tokens: readonly NewToken[]): void {
    const line = (this.tokens[place] ?? this.tokens.at(-1))?.line ?? 1
    this.move(
      place,
      tokens.map(([kind, text]) => ({ kind, text, line })),
    )
  }

  /** The same with tokens that have a line. */
  move(place: number, tokens: readonly Token[]): void {
    const others = this.#before.get(place)
    if (others === undefined) this.#before.set(place, [...tokens])
    else for (const token of tokens) others.push(token)
  }

  replace(place: number, [kind, text]: NewToken): void {
    const token = this.tokens[place]
    if (token !== undefined) this.#instead.set(place, { kind, text, line: token.line })
  }

  /**
   * Ends the patterns of a choice as statements end, from its opening brace: `case a: b = c` names no `a`.
   * @returns the places after them
   */
  endCases(open: number): number[] {
    const places: number[] = []
    const close = this.closeOf(open)
    let isPattern = false
    for (let place = open + 1; place < close; place = this.closeOf(place) + 1) {
      if (this.is(place, 'name', 'case', 'default') && !this.is(place - 1, 'mark', '.')) isPattern = true
      else if (isPattern && this.is(place, 'mark', ':')) {
        this.replace(place, ['mark', ';'])
        isPattern = false
        places.push(place + 1)
      }
    }
    return places
  }

  result(): Token[] {
    const result: Token[] = []
    for (let place = 0; place <= this.tokens.length; place += 1) {
      for (const token of this.#before.get(place) ?? []) result.push(token)
      const token = this.#instead.get(place) ?? this.tokens[place]
      if (token !== undefined && !this.isDropped(place)) result.push(token)
    }
    return result
  }
}
