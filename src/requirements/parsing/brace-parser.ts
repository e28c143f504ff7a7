import { maxDepth, OperandParser } from './operand-parser.ts'
import { type NameNode, type Node, placed } from './syntax.ts'

/** In Kotlin these stand before a block, and are not called with it. */
const wordsBeforeBlock = new Set(
  'try do else finally init companion object catch while for get set constructor'.split(' '),
)

/** Reads what stands after values in languages with types, where braces are more than blocks. */
export abstract class BraceParser extends OperandParser {
  /** The same in languages with types: a line, or a block before it, ends what another language goes on with. */
  protected typedSuffix(node: Node, end: number, isNew: boolean): Node | undefined {
    const isName = node.kind === 'name' || node.kind === 'member'
    const start = this.at
    if (isName && this.skipTypeArguments())
      return node.kind === 'member' ? { ...node, types: this.namesFrom(start) } : node
    const token = this.tokens[this.at]
    if (token?.kind !== 'open' || token.text === 'template') return undefined
    if (token.text === '{') return this.braceSuffix(node, end, isNew)
    const isDone = node.kind === 'text' || node.kind === 'function' || node.kind === 'list' || node.kind === 'other'
    const isNewLine = !this.isOnLine() && (token.text === '[' || this.language !== 'java')
    if ((isDone && !(node.kind === 'function' && token.text === '(')) || isNewLine) return undefined
    return token.text === '[' ? this.index(node) : this.call(node, end, isNew)
  }

  private namesFrom(start: number): string[] {
    return this.tokens.slice(start, this.at).flatMap(({ kind, text }) => (kind === 'name' ? [text] : []))
  }

  /** `name { … }` of Kotlin, `new Name { … }` and `Name { get; set; }` of C#, and lists of values. */
  private braceSuffix(node: Node, end: number, isNew: boolean): Node | undefined {
    const { line } = node
    if (this.language === 'kotlin') {
      if (!this.isOnLine() || (node.kind === 'name' && wordsBeforeBlock.has(node.name))) return undefined
      if (node.kind !== 'name' && node.kind !== 'member' && node.kind !== 'call') return undefined
      const lambda = this.lambda()
      return node.kind === 'call'
        ? { ...node, args: [...node.args, lambda] }
        : { kind: 'call', callee: node, args: [lambda], line, ...placed }
    }
    const isArray = (node.kind === 'member' && node.name === undefined) || (node.kind === 'list' && isNew)
    if (isArray && this.language !== 'go') {
      const values = this.bracesHere()
      return values.kind === 'list' ? { ...values, bracket: '[' } : values
    }
    if (node.kind !== 'name' && node.kind !== 'member') return undefined
    if (isNew && this.language === 'csharp')
      return { kind: 'call', callee: node, args: [this.bracesHere()], line, ...placed }
    return node.kind === 'name' && this.isAccessors() ? this.property(node, end) : undefined
  }

  /** `{ a, b -> … }` */
  private lambda(): Node {
    const { line } = this.tokens[this.at] ?? { line: 1 }
    const start = this.at
    const close = this.closing[start] ?? start
    const arrow = this.lambdaArrow()
    const params: Node[] = []
    this.at = start + 1
    if (arrow !== undefined && arrow < close) {
      params.push(...this.slots(arrow))
      this.at = arrow + 1
    }
    if (this.depth > maxDepth) {
      this.tooDeep ??= line
      this.at = close + 1
      return { kind: 'other', parts: [], line, ...placed }
    }
    this.depth += 1
    const items = this.items(close)
    this.depth -= 1
    this.at = close + 1
    const body: Node = { kind: 'list', bracket: '{', items, line, ...placed }
    return { kind: 'function', name: undefined, params, body, line, ...placed }
  }

  /** A property of C# with what reads it: `Name { get => value; }`, `Name { get { … } }`, `Name { get; } = value`. */
  private property(node: NameNode, end: number): Node {
    const { line, name } = node
    const close = this.closing[this.at] ?? this.at
    const arrow = this.tokens[this.at + 2]?.text === '=>' ? this.at + 3 : undefined
    if (arrow !== undefined) {
      this.at = arrow
      const value = this.item(close) ?? { kind: 'other', parts: [], line, ...placed }
      const define: Node = { kind: 'define', target: node, value, isAppended: false, line, ...placed }
      const others = this.items(close)
      this.at = close + 1
      return others.length === 0 ? define : { kind: 'list', bracket: '{', items: [define, ...others], line, ...placed }
    }
    const body = this.bracesHere()
    if (!this.is('mark', '=')) return { kind: 'function', name, params: [], body, line, ...placed }
    this.at += 1
    const value = this.item(end) ?? { kind: 'other', parts: [], line, ...placed }
    return { kind: 'define', target: node, value, isAppended: false, line, ...placed }
  }

  /** The body of what a language with types declares; in Kotlin braces after a call are its argument. */
  protected typedBodyOf(callee: Node, end: number): number | undefined {
    if (this.language !== 'kotlin') return this.language === 'swift' ? this.bodyPlace(end) : this.typedBody(end)
    const isWord = callee.kind === 'name' && wordsBeforeBlock.has(callee.name)
    return isWord && this.isAccessorOrBlock(callee.name) ? this.typedBody(end) : undefined
  }

  /** `get()` and `set(value)` before braces read and set a property; `get("/people")` does not. */
  private isAccessorOrBlock(word: string): boolean {
    const last = this.tokens[this.at - 2]
    if (word === 'get') return last?.kind === 'open'
    return word !== 'set' || last?.kind === 'name'
  }
}
