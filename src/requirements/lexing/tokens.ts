/**
 * What the lexers of all languages hand on. They say the same things in the same way, so that what reads them seldom
 * asks for the language: `.` is a member (also PHP's `->` and `::`), `+` joins texts (also PHP's `.`), `:` stands between a
 * key and its value (also PHP's `=>`), `;` ends a statement (also a line of Python), and a block of Python is a pair of
 * brackets. A text with values in it is a pair of brackets too: `a${b}c` is `a` + `b` + `c`.
 */
export type TokenKind = 'name' | 'text' | 'number' | 'mark' | 'open' | 'close'

export interface Token {
  readonly kind: TokenKind
  /** A text without its quotes and escapes; of brackets the opening one: `(`, `[`, `{`, `template` or `block`. */
  readonly text: string
  /** From 1. */
  readonly line: number
}

export function isToken(token: Token | undefined, kind: TokenKind, text: string): boolean {
  return token?.kind === kind && token.text === text
}

/** What a comment may say to this reader, with its colon or without. */
const forThisReader = /docspace(?::|[^\S\n]{1,20}(?:ignore|get|post|put|delete|patch)\b)/i

export interface Comment {
  readonly text: string
  readonly line: number
  /** Whether nothing but blanks stands before it on its line. */
  readonly alone: boolean
}

/** A part of a file that may hold a request, and is not read. */
export interface UnreadPart {
  readonly line: number
  /** The value is the name of a tag, or a language. */
  readonly why: {
    readonly kind: 'tag-never-ends' | 'tag-ends-nothing' | 'template-language' | 'script-language'
    readonly value: string
  }
}

/** A source text as its lexer sees it. */
export interface Lexed {
  readonly tokens: readonly Token[]
  readonly comments: readonly Comment[]
  /** The line of a text or comment that never ends, so that what follows it was not read. */
  readonly unended: number | undefined
  readonly unread?: readonly UnreadPart[]
}

/** Deeper templates within templates are not read. */
export const maxTemplateDepth = 30

/** A place in a source text that moves forward, and what was found up to there. */
export class Scanner {
  readonly source: string
  readonly tokens: Token[] = []
  readonly comments: Comment[] = []
  unended: number | undefined
  at = 0
  line = 1
  #lineOfLastToken = 0

  constructor(source: string) {
    this.source = source
  }

  push(kind: TokenKind, text: string, line = this.line): void {
    this.tokens.push({ kind, text, line })
    this.#lineOfLastToken = this.line
  }

  /** Pushes the text from here to a place on this line. */
  take(kind: TokenKind, end: number): void {
    this.push(kind, this.source.slice(this.at, end))
    this.at = end
  }

  /** Reads what all languages write alike, a number or a bracket; false where there is neither. */
  numberOrBracket(): boolean {
    const character = this.source.charAt(this.at)
    const step = bracketStep(character)
    if (isDigit(character)) this.take('number', endOfName(this.source, this.at))
    else if (step !== 0) {
      this.push(step > 0 ? 'open' : 'close', step > 0 ? character : '([{'.charAt(')]}'.indexOf(character)))
      this.at += 1
    } else return false
    return true
  }

  comment(text: string, line: number): void {
    this.comments.push({ text, line, alone: this.#lineOfLastToken !== line })
  }

  /** Takes down that something stands on this line which is no token here, as the elements of a template are not. */
  occupyLine(): void {
    this.#lineOfLastToken = this.line
  }

  /** Moves to a later place, and counts the lines between. */
  moveTo(place: number): void {
    // Not by indexOf, which would look through the same long line again and again.
    for (let index = this.at; index < place; index += 1) if (this.source.charCodeAt(index) === 10) this.line += 1
    this.at = place
  }

  /** The place after the next such text; where there is none, the end, and the text or comment counts as unended. */
  behind(closing: string, from: number): number {
    const place = this.source.indexOf(closing, from)
    if (place !== -1) return place + closing.length
    this.unended ??= this.line
    return this.source.length
  }

  /** A comment from here to a place. Only few of them say something to this reader, so only those are kept. */
  commentUntil(place: number): void {
    const start = this.at
    const { line } = this
    this.moveTo(place)
    const text = this.source.slice(start, place)
    if (!forThisReader.test(text)) return
    for (const [index, part] of text.split('\n').entries())
      if (forThisReader.test(part)) this.comment(part, line + index)
  }

  /** The place of the next line break, or the end. */
  endOfLine(from = this.at): number {
    const place = this.source.indexOf('\n', from)
    return place === -1 ? this.source.length : place
  }

  lexed(): Lexed {
    return { tokens: this.tokens, comments: this.comments, unended: this.unended }
  }
}

const simpleEscapes: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', 0: '\0' }

/** A text without its escapes, as the languages share them. */
export function withoutEscapes(text: string): string {
  if (!text.includes('\\')) return text
  return text.replace(
    /\\(?:u\{([\dA-Fa-f]{1,6})\}|u([\dA-Fa-f]{4})|x([\dA-Fa-f]{2})|\r?\n|([\s\S]))/g,
    (_, braced?: string, unicode?: string, byte?: string, single?: string) => {
      const code = braced ?? unicode ?? byte
      if (code === undefined) return single === undefined ? '' : (simpleEscapes[single] ?? single)
      const point = Number.parseInt(code, 16)
      return point > 0x10ffff ? '' : String.fromCodePoint(point)
    },
  )
}

/** How many more brackets are open after a character. */
export function bracketStep(character: string): number {
  if ('([{'.includes(character)) return 1
  return ')]}'.includes(character) ? -1 : 0
}

/** For each of the first 128 characters whether it may stand in a name; of the others all may. */
const namePart = Uint8Array.from({ length: 128 }, (_, code) => (/[\w$]/.test(String.fromCharCode(code)) ? 1 : 0))

export function isNameStart(character: string | undefined): boolean {
  if (character === undefined || character === '') return false
  const code = character.charCodeAt(0)
  return code > 127 || (namePart[code] === 1 && !isDigit(character))
}

/** The place after the name or number that begins at a place. */
export function endOfName(source: string, from: number): number {
  let place = from
  for (; place < source.length; place += 1) {
    const code = source.charCodeAt(place)
    if (code < 128 && namePart[code] === 0) break
  }
  return place
}

export function isDigit(character: string | undefined): boolean {
  return character !== undefined && character >= '0' && character <= '9'
}

/** The place of the quote that ends a text on its line; the line's end where there is none. */
export function endOfQuoted(scanner: Scanner, from: number, quote: string): number {
  const { source } = scanner
  let place = from
  while (place < source.length) {
    const character = source.charAt(place)
    if (character === quote || (character === '\n' && source.charAt(place - 1) !== '\\')) return place
    place += character === '\\' ? (source.charAt(place + 1) === '\r' ? 3 : 2) : 1
  }
  return source.length
}

/** `for (const item of list)` defines the item by a call of this name, which no code can have. */
export const eachOf = 'each of'

/** The type that Swift leaves out before a member: `.people`. */
export const impliedType = 'implied type'

/**
 * For every opening bracket the place of the one that closes it. One that is never closed reaches as far as what is
 * around it; a closing one without an opening one is left alone.
 */
export function closingPlaces(tokens: readonly Token[]): Int32Array {
  const closing = new Int32Array(tokens.length).fill(-1)
  const open: number[] = []
  const openOfKind = new Map<string, number>()
  for (let place = 0; place < tokens.length; place += 1) {
    const token = tokens[place]
    if (token === undefined) continue
    if (token.kind === 'open') {
      open.push(place)
      openOfKind.set(token.text, (openOfKind.get(token.text) ?? 0) + 1)
    } else if (token.kind === 'close' && (openOfKind.get(token.text) ?? 0) > 0) close(token.text, place)
  }
  while (open.length > 0) closing[open.pop() ?? 0] = tokens.length
  return closing

  function close(kind: string, place: number): void {
    for (let last = open.pop(); last !== undefined; last = open.pop()) {
      const text = tokens[last]?.text ?? ''
      closing[last] = place
      openOfKind.set(text, (openOfKind.get(text) ?? 1) - 1)
      if (text === kind) return
    }
  }
}
