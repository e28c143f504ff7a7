import { isToken } from '../lexing/tokens.ts'
import { BraceParser } from './brace-parser.ts'
import { type ListNode, type Node, placed } from './syntax.ts'
import { maxAhead } from './token-cursor.ts'

/** Words before the name of what has members. */
const classWords: Readonly<Record<string, ReadonlySet<string>>> = {
  java: new Set(['class', 'interface', 'enum', 'record']),
  kotlin: new Set(['class', 'interface', 'object']),
  csharp: new Set(['class', 'interface', 'struct', 'enum', 'record']),
}

/** Longer lists of what a class extends are not read. */
const maxHead = 4 * maxAhead

/** Reads what languages with types declare, and their choices that have a value: `if`, `when` and `switch`. */
export abstract class DeclarationParser extends BraceParser {
  /** What a word at the begin of a statement declares. */
  protected declaration(end: number): Node | undefined {
    const word = this.tokens[this.at]
    if (word?.kind !== 'name') return undefined
    if (classWords[this.language]?.has(word.text) && this.isClassHead(end)) return this.class(end)
    if (this.language === 'kotlin' && word.text === 'fun') return this.fun(end)
    if (this.language === 'php' && word.text === 'fn' && this.tokens[this.at + 1]?.text === '(')
      return this.shortFunction(this.at + 2, this.closing[this.at + 1] ?? end, end)
    if (this.language !== 'python' || word.text !== 'lambda') return undefined
    return this.shortFunction(this.at + 1, this.placeOf(':', end) ?? end, end)
  }

  /** `lambda path: value` of Python, and `fn (string $path): array => value` of PHP, whose arrow is read as a colon. */
  private shortFunction(from: number, to: number, end: number): Node {
    const { line } = this.tokens[this.at] ?? { line: 1 }
    this.at = from
    const params = this.slots(to)
    this.at = this.language === 'php' ? this.behindReturnType(to + 1) : to + 1
    const body = this.value(end) ?? { kind: 'other' as const, parts: [], line, ...placed }
    return { kind: 'function', name: undefined, params, body, line, ...placed }
  }

  private behindReturnType(colon: number): number {
    let place = colon + 1
    while (place < colon + maxAhead && /^(?:\w+|[?|&.\\])$/.test(this.tokens[place]?.text ?? '')) place += 1
    return this.tokens[place]?.text === ':' ? place + 1 : colon + 1
  }

  private isClassHead(end: number): boolean {
    const [name, next] = [this.tokens[this.at + 1], this.tokens[this.at + 2]]
    if (name?.kind !== 'name' || this.at + 1 >= end) return false
    return next === undefined || next.kind === 'name' || next.kind === 'close' || '({:<;@'.includes(next.text)
  }

  /** `class Name<T>(val base: String) : Other(base), Third { … }` is `Name: { … }`. */
  private class(end: number): Node {
    const { line } = this.tokens[this.at] ?? { line: 1 }
    const isEnum = this.is('name', 'enum') || this.tokens[this.at - 1]?.text === 'enum'
    // `enum class Name`, `record struct Name`
    while (/^(?:class|struct)$/.test(this.tokens[this.at + 1]?.text ?? '')) this.at += 1
    const name = this.tokens[this.at + 1]?.text ?? ''
    this.imports.add(name)
    this.at += 2
    this.skipTypeArguments()
    const params: Node[] = []
    this.skipConstructorWords(end)
    if (this.is('open', '(')) {
      const close = this.closing[this.at] ?? this.at
      this.at += 1
      params.push(...this.slots(close))
      this.at = close + 1
    }
    const body = this.classBody(end)
    const items = [...params, ...(body === undefined ? [] : this.classItems(body, isEnum))]
    const head = body === undefined ? {} : this.headAt(body, params)
    const value: ListNode = { kind: 'list', bracket: '{', items, line, ...head, ...placed }
    return { kind: 'entry', key: { kind: 'name', name, line, ...placed }, value, line, ...placed }
  }

  /** What a class is given to what it extends, and what it holds. */
  private classItems(body: number, isEnum: boolean): Node[] {
    // Names of what a class extends are known in it as its own are.
    for (let place = this.at; place < body; place += 1) {
      const token = this.tokens[place]
      if (token?.kind === 'name') this.imports.add(token.text)
    }
    const before = this.items(body)
    const block = this.bracesHere()
    const items = block.kind === 'list' ? block.items : [block]
    return [...before, ...(isEnum ? items.map(enumConstant) : items)]
  }

  /** `@Inject internal constructor` before the parameters of a class. */
  private skipConstructorWords(end: number): void {
    const start = this.at
    for (let step = 0; step < 12 && this.at < end; step += 1) {
      if (this.is('name', 'constructor')) {
        this.at += 1
        return
      }
      const token = this.tokens[this.at]
      const isWord = token?.kind === 'name' || (token?.kind === 'mark' && (token.text === '@' || token.text === '.'))
      const isGiven = token?.text === '(' && step > 0
      if (!isWord && !isGiven) break
      this.at = isGiven ? (this.closing[this.at] ?? this.at) + 1 : this.at + 1
    }
    this.at = start
  }

  /** The place of the body of a class after what it extends. */
  private classBody(end: number): number | undefined {
    for (let place = this.at; place < Math.min(end, this.at + maxHead); place += 1) {
      const token = this.tokens[place]
      const before = this.tokens[place - 1]
      if (isToken(token, 'open', '{')) return place
      const isNewLine = this.language === 'kotlin' && token?.line !== before?.line
      if (isNewLine && !/^[:,]$/.test(token?.text ?? '') && !/^[:,]$/.test(before?.text ?? '')) return undefined
      if (token?.kind === 'open' && token.text !== 'template') place = this.closing[place] ?? place
      else if (token?.kind !== 'name' && !(token?.kind === 'mark' && /^[:,.<>?@&]$/.test(token.text))) return undefined
    }
    return undefined
  }

  /** `fun <T> Type.name(id: String): Answer = value` */
  private fun(end: number): Node | undefined {
    const start = this.at
    const { line } = this.tokens[start] ?? { line: 1 }
    this.at += 1
    this.skipTypeArguments()
    let name: string | undefined
    while (this.at < end && this.at < start + maxAhead && !this.is('open', '(')) {
      const token = this.tokens[this.at]
      if (token?.kind === 'name') name = token.text
      else if (token?.kind !== 'mark' || !/^[.<>,*]$/.test(token.text)) break
      if (!this.skipTypeArguments()) this.at += 1
    }
    if (!this.is('open', '(')) {
      this.at = start
      return undefined
    }
    const close = this.closing[this.at] ?? this.at
    this.at += 1
    const params = this.slots(close)
    this.at = close + 1
    this.skipReturnType(end)
    return { kind: 'function', name, params, body: this.functionBody(end), line, ...placed }
  }

  /** `: Flow<List<User>>` */
  private skipReturnType(end: number): void {
    if (!this.is('mark', ':')) return
    this.at += 1
    let expectsName = true
    while (this.at < end) {
      if (this.skipTypeArguments()) continue
      const token = this.tokens[this.at]
      const isName = token?.kind === 'name' || isToken(token, 'open', '(')
      const isJoint = token?.kind === 'mark' && (token.text === '.' || token.text === '->')
      if (expectsName ? !isName : !isJoint) return
      this.at = token?.kind === 'open' ? (this.closing[this.at] ?? this.at) + 1 : this.at + 1
      expectsName = !expectsName
    }
  }

  private functionBody(end: number): Node {
    const { line } = this.tokens[this.at] ?? { line: 1 }
    if (this.is('mark', '=')) {
      this.at += 1
      const value = this.item(end)
      if (value !== undefined) return value
    } else if (this.is('open', '{')) return this.block()
    return { kind: 'list', bracket: '{', items: [], line, ...placed }
  }

  /** The statements between braces, which are no function here. */
  protected block(): Node {
    return this.bracesHere()
  }

  /** What a word at the begin of a value chooses: `if (a) b else c`, `when (a) { … }`, `switch (a) { … }`. */
  protected choice(end: number): Node | undefined {
    const word = this.tokens[this.at]
    const next = this.tokens[this.at + 1]
    if (word?.kind !== 'name' || next?.kind !== 'open' || !this.isTyped) return undefined
    if (word.text === 'if' && next.text === '(' && this.language !== 'go' && this.language !== 'swift')
      return this.ifElse(end)
    if (word.text === 'when' && this.language === 'kotlin') return this.branches('->', end)
    return word.text === 'switch' && this.language === 'java' ? this.branches('=>', end) : undefined
  }

  private ifElse(end: number): Node {
    const { line } = this.tokens[this.at] ?? { line: 1 }
    const close = this.closing[this.at + 1] ?? this.at + 1
    this.at += 2
    const condition: Node = { kind: 'other', parts: this.slots(close), line, ...placed }
    this.at = close + 1
    const options = [this.is('open', '{') ? this.block() : this.item(end)]
    if (this.is('mark', ';') && this.tokens[this.at + 1]?.text === 'else') this.at += 1
    if (this.is('name', 'else')) {
      this.at += 1
      options.push(this.is('open', '{') ? this.block() : this.item(end))
    }
    return chosen(condition, options)
  }

  /** `A -> "a"`, one after another. */
  private branches(arrow: string, end: number): Node | undefined {
    const start = this.at
    const subject = this.tokens[this.at + 1]?.text === '(' ? (this.closing[this.at + 1] ?? this.at + 1) : this.at
    const open = this.tokens[subject + 1]
    if (open?.kind !== 'open' || open.text !== '{' || subject + 1 >= end) return undefined
    const close = this.closing[subject + 1] ?? subject + 1
    this.at = subject + 2
    const colon = arrow === '=>' ? this.placeOf(':', close) : undefined
    const first = this.placeOf(arrow, close)
    if (first === undefined || (colon !== undefined && colon < first)) {
      this.at = start
      return undefined
    }
    this.at = start + 2
    const subjects = subject === start ? [] : this.slots(subject)
    this.at = subject + 2
    return this.options(arrow, close, subjects)
  }

  /** What stands after arrows up to a place, which moves past them. */
  protected options(arrow: string, close: number, subjects: readonly Node[]): Node {
    const line = subjects[0]?.line ?? this.tokens[this.at]?.line ?? 1
    const conditions = [...subjects]
    const options: (Node | undefined)[] = []
    while (this.at < close) {
      const place = this.placeOf(arrow, close) ?? this.at
      if (place > this.at) conditions.push(...this.items(place))
      if (this.is('mark', arrow)) this.at += 1
      options.push(this.is('open', '{') ? this.block() : this.item(close))
      if (options.at(-1) === undefined) this.at += 1
    }
    this.at = close + 1
    return chosen({ kind: 'other', parts: conditions, line, ...placed }, options)
  }
}

/** `PEOPLE("/people")` in an enumeration is a name for what it is made of. */
function enumConstant(item: Node): Node {
  if (item.kind !== 'call' || item.callee.kind !== 'name') return item
  const { callee: target, args, line } = item
  const value = args.find((arg) => arg.kind === 'text' || arg.kind === 'join') ?? args[0]
  const isAll = args.length === 1 && value !== undefined
  if (value === undefined) return item
  const whole: Node = isAll ? value : { kind: 'list', bracket: '(', items: [...args], line, ...placed }
  return { kind: 'define', target, value: whole, isAppended: false, line, ...placed }
}

/** A condition and what it chooses from. */
function chosen(condition: Node, options: readonly (Node | undefined)[]): Node {
  const { line } = condition
  const known = options.filter((option) => option !== undefined)
  return { kind: 'other', parts: [condition, { kind: 'either', options: known, line, ...placed }], line, ...placed }
}
