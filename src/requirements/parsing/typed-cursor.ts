import { isToken } from '../lexing/tokens.ts'
import type { Node } from './syntax.ts'
import { maxAhead, TokenCursor } from './token-cursor.ts'

const typeMarks: ReadonlySet<string> = new Set(['.', ',', '?', '&', '*', '->', '@'])

/** After the types of a call or a declaration; a comparison goes on otherwise. */
const behindTypes: ReadonlySet<string> = new Set(['(', '.', '{', '[', ',', '>', '=', ':', ';', '=>', '??', '@'])

/** Words that C# writes before what reads and sets a property. */
const accessorWords: ReadonlySet<string> = new Set('get set init private protected internal'.split(' '))

/** What a short look ahead tells in languages that write types. */
export abstract class TypedCursor extends TokenCursor {
  /** Moves past `<String, List<User>>`, if types come next. */
  protected skipTypeArguments(): boolean {
    if (!this.is('mark', '<') || !this.isTyped) return false
    let open = 0
    for (let place = this.at; place < Math.min(this.tokens.length, this.at + maxAhead); place += 1) {
      const token = this.tokens[place]
      if (token === undefined) return false
      if (token.kind === 'open') {
        if (token.text === '{' || token.text === 'template') return false
        place = this.closing[place] ?? place
      } else if (isToken(token, 'mark', '<')) open += 1
      else if (isToken(token, 'mark', '>')) {
        open -= 1
        if (open > 0) continue
        const next = this.tokens[place + 1]
        if (next !== undefined && next.kind !== 'name' && next.kind !== 'close' && !behindTypes.has(next.text))
          return false
        this.at = place + 1
        return true
      } else if (token.kind !== 'name' && !(token.kind === 'mark' && this.isTypeMark(token.text))) return false
    }
    return false
  }

  private isTypeMark(mark: string): boolean {
    return typeMarks.has(mark) || (mark === ':' && (this.language === 'kotlin' || this.language === 'swift'))
  }

  /** `(String) value`: moves past the type. */
  protected skipCast(): boolean {
    if ((this.language !== 'java' && this.language !== 'csharp') || !this.is('open', '(')) return false
    const close = this.closing[this.at] ?? this.at
    if (close - this.at < 2 || close - this.at > 12) return false
    for (let place = this.at + 1; place < close; place += 1) {
      const token = this.tokens[place]
      const isType =
        token?.kind === 'name' ||
        token?.text === '[' ||
        (token?.kind === 'mark' && /^[.<>,?]$/.test(token.text)) ||
        token === undefined
      if (!isType) return false
    }
    const next = this.tokens[close + 1]
    const isValue =
      (next?.kind === 'name' && !/^(?:instanceof|is|as|in|and|or|switch|when)$/.test(next.text)) ||
      next?.kind === 'text' ||
      (next?.kind === 'open' &&
        (next.text === 'template' || (next.text === '[' && this.tokens[close - 1]?.text === '>')))
    if (isValue) this.at = close + 1
    return isValue
  }

  /** `[Get("/people")]` before a declaration of C#, or before a parameter. */
  protected isAttribute(): boolean {
    if (this.language !== 'csharp' || !this.is('open', '[') || this.tokens[this.at + 1]?.kind !== 'name') return false
    const next = this.tokens[(this.closing[this.at] ?? this.at) + 1]
    return next?.kind === 'name' || (next?.kind === 'open' && (next.text === '[' || next.text === '('))
  }

  /** `new(…)` of C#, whose type stands elsewhere. */
  protected isTypeless(callee: Node): boolean {
    return callee.kind === 'name' && callee.name === 'new' && this.isTyped
  }

  /** The type of such a call: `Message message = new(…)`, and what is sent where it is given to a client. */
  protected typeOfNew(callee: Node): Node {
    const [type, name, mark] = this.tokens.slice(Math.max(0, this.at - 4), this.at - 1)
    if (this.at < 4 || type === undefined) return callee
    const isDeclared = mark?.text === '=' && name?.kind === 'name' && type.kind === 'name' && type.text !== 'var'
    if (isDeclared) return { ...callee, kind: 'name', name: type.text }
    const isSent = mark?.text === '(' && /^Send(?:Async)?$/.test(name?.text ?? '')
    return isSent ? { ...callee, kind: 'name', name: 'HttpRequestMessage' } : callee
  }

  /** `{ get; set; }` after the name of a property. */
  protected isAccessors(): boolean {
    if (this.language !== 'csharp' || !this.is('open', '{')) return false
    const [first, second] = [this.tokens[this.at + 1], this.tokens[this.at + 2]]
    if (first?.kind !== 'name' || !accessorWords.has(first.text)) return false
    return second?.text === ';' || second?.text === '=>' || second?.text === '{' || second?.kind === 'name'
  }

  /** Whether a type stands before the name that was read last: `string Url =>`, but not `(user =>`. */
  protected isTypeBefore(): boolean {
    const type = this.tokens[this.at - 2]
    if (type?.kind === 'name') return !/^(?:async|static|return|await|in|is|case|when|or|and|not)$/.test(type.text)
    return isToken(type, 'mark', '>') || isToken(type, 'close', '[')
  }

  /** Where the parameters of `{ a, b -> … }` end: the place of the arrow. */
  protected lambdaArrow(): number | undefined {
    for (let place = this.at + 1; place < Math.min(this.tokens.length, this.at + maxAhead); place += 1) {
      const token = this.tokens[place]
      if (isToken(token, 'mark', '->')) return place
      if (isToken(token, 'open', '(')) place = this.closing[place] ?? place
      else if (token?.kind !== 'name' && !(token?.kind === 'mark' && /^[,:.<>*]$/.test(token.text))) return undefined
    }
    return undefined
  }

  /** The place of a body after `throws A, B`, `where T : class` or `: base(name)`. */
  protected typedBody(end: number): number | undefined {
    if (this.at >= end) return undefined
    if (this.is('open', '{')) return this.at
    const word = this.tokens[this.at]?.text ?? ''
    if (!/^(?:throws|where|:)$/.test(word)) return undefined
    for (let place = this.at + 1; place < Math.min(end, this.at + maxAhead); place += 1) {
      const token = this.tokens[place]
      if (isToken(token, 'open', '{')) return place
      if (isToken(token, 'open', '(')) place = this.closing[place] ?? place
      else if (token?.kind !== 'name' && !(token?.kind === 'mark' && /^[,:.<>?]$/.test(token.text))) return undefined
    }
    return undefined
  }

  /** The place of a mark before a place, outside of brackets. */
  protected placeOf(mark: string, end: number): number | undefined {
    for (let place = this.at; place < Math.min(end, this.at + 4 * maxAhead); place += 1) {
      const token = this.tokens[place]
      if (token?.kind === 'mark' && token.text === mark) return place
      if (token?.kind === 'open') place = this.closing[place] ?? place
    }
    return undefined
  }

  /** Moves past `get()` of `val name: Type get() = value`. */
  protected skipGetter(end: number): boolean {
    if (this.language !== 'kotlin' || this.at + 3 >= end || !this.is('name', 'get')) return false
    const isCall = this.tokens[this.at + 1]?.text === '(' && this.closing[this.at + 1] === this.at + 2
    const next = this.tokens[this.at + 3]?.text
    if (!isCall || (next !== '=' && next !== '{')) return false
    this.at += 3
    return true
  }

  /** `vararg parts: String` of Kotlin, `params string[] parts` of C# */
  protected isRestWord(): boolean {
    const word = this.language === 'kotlin' ? 'vararg' : 'params'
    return this.isTyped && this.is('name', word) && this.tokens[this.at + 1]?.kind === 'name'
  }

  /** Whether a value is assigned next. */
  protected isAssignment(): boolean {
    const token = this.tokens[this.at]
    if (token?.kind === 'name') return token.text === 'by' && this.language === 'kotlin'
    return token?.kind === 'mark' && (token.text === '=' || token.text === '??=' || token.text === '||=')
  }

  /** `name: Type = value`; elsewhere what stands before `:` is the label of a case. */
  protected hasTypesBehindNames(): boolean {
    return !this.isTyped || this.language === 'kotlin' || this.language === 'swift'
  }
}
