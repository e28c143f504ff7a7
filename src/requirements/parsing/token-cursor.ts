import { isTypedLanguage, type Language } from '../lexing/languages.ts'
import { closingPlaces, isToken, type Token } from '../lexing/tokens.ts'
import { type ClassHead, classHeads } from './class-heads.ts'
import { type Node, placed } from './syntax.ts'

/** How many tokens a look ahead may pass, so that reading takes time linear in their number. */
export const maxAhead = 60

/** In these a statement may end with its line. */
const linesEnd: ReadonlySet<Language> = new Set(['script', 'kotlin', 'swift'])

/** A place among tokens, and what can be told by a short look ahead. */
export class TokenCursor {
  /** The last parts of what is imported. */
  readonly imports = new Set<string>()
  protected readonly tokens: readonly Token[]
  protected readonly language: Language
  protected readonly isTyped: boolean
  protected readonly closing: Int32Array
  protected readonly heads: ReadonlyMap<number, ClassHead>
  protected at = 0

  constructor(tokens: readonly Token[], language: Language) {
    this.tokens = tokens
    this.language = language
    this.isTyped = isTypedLanguage(language)
    this.closing = closingPlaces(tokens)
    this.heads = classHeads(tokens, language, this.closing)
  }

  /** The place after a type that begins at a place; a look ahead of few tokens. */
  protected behindType(from: number, end: number): number | undefined {
    let place = from
    const limit = Math.min(end, from + maxAhead)
    while (place < limit) {
      const token = this.tokens[place]
      if (token === undefined) return undefined
      if (token.kind === 'open') {
        if (
          token.text === '{' &&
          place > from &&
          this.tokens[place - 1]?.text !== '|' &&
          this.tokens[place - 1]?.text !== '<'
        )
          return place
        place = this.closing[place] ?? place
      } else if (isToken(token, 'mark', '=>')) return place
      else if (token.kind === 'close' || (token.kind === 'mark' && !'.<>|&,?'.includes(token.text))) return undefined
      place += 1
    }
    return undefined
  }

  protected isArrowNext(): boolean {
    if (this.is('mark', '=>')) return true
    if (this.language !== 'script' || !this.is('mark', ':')) return false
    const place = this.behindType(this.at + 1, this.tokens.length)
    if (place === undefined || this.tokens[place]?.text !== '=>') return false
    this.at = place
    return true
  }

  /** Skips the types between `<` and `>` of a call like `get<Answer>(url)`. */
  protected skipTypes(end: number): boolean {
    if (this.language !== 'script') return false
    let open = 0
    const limit = Math.min(end, this.at + maxAhead)
    for (let place = this.at; place < limit; place += 1) {
      const token = this.tokens[place]
      if (token === undefined) return false
      if (token.kind === 'open' && token.text !== 'template') place = this.closing[place] ?? place
      else if (token.text === '<' && token.kind === 'mark') open += 1
      else if (token.text === '>' && token.kind === 'mark') {
        open -= 1
        if (open > 0) continue
        const next = this.tokens[place + 1]
        if (next?.kind !== 'open' || next.text !== '(') return false
        this.at = place + 1
        return true
      } else if (token.kind === 'mark' && !'.,|&='.includes(token.text)) return false
    }
    return false
  }

  /** Where the body begins of what would else be a call: `name(…) {`, `name(…): Type {`, `name(…):` and a block. */
  protected bodyPlace(end: number): number | undefined {
    const next = this.tokens[this.at]
    if (next === undefined || this.at >= end) return undefined
    if (this.language === 'python') return this.pythonBody(end)
    if (isToken(next, 'open', '{')) return this.at
    if (next.kind !== 'mark' || next.text !== ':') return undefined
    const place = this.behindType(this.at + 1, end)
    const token = place === undefined ? undefined : this.tokens[place]
    return isToken(token, 'open', '{') ? place : undefined
  }

  protected pythonBody(end: number): number | undefined {
    const isBlock = (place: number): boolean => isToken(this.tokens[place], 'open', 'block')
    if (this.is('mark', ':')) return isBlock(this.at + 1) ? this.at + 1 : undefined
    if (!this.is('mark', '->')) return undefined
    for (let place = this.at; place < Math.min(end, this.at + maxAhead); place += 1) {
      const token = this.tokens[place]
      if (token?.kind === 'open') place = this.closing[place] ?? place
      else if (isToken(token, 'mark', ':')) return isBlock(place + 1) ? place + 1 : undefined
      else if (token?.text === ';') return undefined
    }
    return undefined
  }

  protected isImport(token: Token, end: number): boolean {
    const next = this.tokens[this.at + 1]
    if (next === undefined || this.at + 1 >= end || next.text === '(' || next.text === ':' || next.text === '=')
      return false
    if (token.text === 'import') return next.text !== '.'
    // C# imports so; as a block or a variable it closes what it holds.
    if (token.text === 'using' && this.language === 'csharp') return this.isUsing(end)
    if (token.text === 'package' && this.language !== 'script' && this.language !== 'php') return next.kind === 'name'
    if (token.text === 'interface' || token.text === 'namespace')
      return next.kind === 'name' && (this.language === 'script' || this.language === 'php')
    if (token.text === 'from') return this.language === 'python' || next.kind === 'text'
    return token.text === 'use' && this.language === 'php' && next.kind === 'name'
  }

  /** `using Acme.Portal;`, but not `using var answer = …;` */
  private isUsing(end: number): boolean {
    for (let place = this.at + 1; place < Math.min(end, this.at + maxAhead); place += 1) {
      const token = this.tokens[place]
      if (isToken(token, 'mark', ';')) return true
      if (token === undefined || (token.kind === 'mark' && token.text !== '.') || token.kind === 'open') return false
      if (token.text === 'var' || token.text === 'await') return false
    }
    return false
  }

  /** Takes down whose names are imported, and moves past the statement. */
  protected import(end: number): Node {
    const line = this.tokens[this.at]?.line ?? 1
    const isInterface = this.is('name', 'interface')
    const isNamespace = this.is('name', 'namespace')
    const isPython = this.language === 'python'
    const path: string[] = []
    const endsWithLine = this.language === 'kotlin' || this.language === 'swift'
    for (this.at += 1; this.at < end; this.at += 1) {
      const token = this.tokens[this.at]
      if (token === undefined || isToken(token, 'mark', ';') || (isNamespace && token.kind === 'open')) break
      if (endsWithLine && token.line !== line) break
      if (token.kind === 'text') {
        const [stem = ''] = (
          token.text
            .replace(/\/index(?:\.\w+)?$/, '')
            .split('/')
            .at(-1) ?? ''
        ).split('.')
        this.imports.add(stem)
        this.at += 1
        break
      }
      if (token.kind === 'name' && this.language !== 'script') {
        this.imports.add(token.text)
        path.push(token.text)
      }
      if (token.kind === 'open') {
        const close = this.closing[this.at] ?? this.at
        if (isInterface && token.text === '{') {
          if (this.is('open', '{')) this.at = close + 1
          break
        }
        if (!isPython) this.at = close
        // `import name = …('./file')` of TypeScript ends here.
        if (this.language === 'script' && token.text === '(') {
          this.at += 1
          break
        }
      }
    }
    if (path.length > 2 && (this.language === 'java' || this.language === 'kotlin')) this.imports.add(path.join('.'))
    return { kind: 'import', parts: [], line, ...placed }
  }

  /** In a language without `;`, a `return` alone on its line returns nothing. */
  protected isReturnEmpty(line: number): boolean {
    const next = this.tokens[this.at]
    return next === undefined || next.text === ';' || (linesEnd.has(this.language) && next.line !== line)
  }

  protected isAssertion(): boolean {
    const next = this.tokens[this.at + 1]
    // In JavaScript nothing else can stand after a value on its line.
    if (this.language === 'script' && this.isOnLine()) return true
    return next !== undefined && (next.text === '.' || next.kind === 'close' || next.text === '[' || next.text === ',')
  }

  /** Whether what comes next stands on the line of what was read last. */
  protected isOnLine(): boolean {
    return this.tokens[this.at]?.line === this.tokens[this.at - 1]?.line
  }

  protected isMarkNext(text: string): boolean {
    const next = this.tokens[this.at + 1]
    return next?.kind === 'mark' && next.text === text
  }

  /** Whether an empty text comes next, and nothing that is joined to it. */
  protected isEmptyText(): boolean {
    const next = this.tokens[this.at + 1]
    return this.is('text', '') && next?.text !== '+' && next?.kind !== 'text'
  }

  protected is(kind: Token['kind'], text: string): boolean {
    return isToken(this.tokens[this.at], kind, text)
  }

  /** Whether the word here stands before a value, and is no name itself: `new Client`, but `client.delete(…)`. */
  protected isPrefix(end: number): boolean {
    const next = this.tokens[this.at + 1]
    if (next === undefined || this.at + 1 >= end) return false
    // `async <T>(path: string) => …`
    if (next.text === '<' && this.language === 'script') return this.is('name', 'async')
    if (isToken(next, 'open', '(')) {
      const word = this.tokens[this.at]?.text ?? ''
      return 'await async case return throw raise not yield typeof echo print'.split(' ').includes(word)
    }
    return (
      next.kind === 'name' || next.kind === 'text' || next.kind === 'open' || next.text === '@' || next.text === '*'
    )
  }
}
