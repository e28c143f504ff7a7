import { type Node, placed } from './syntax.ts'
import { TokenCursor } from './token-cursor.ts'
import type { Token } from './tokens.ts'

/** What is nested deeper is not read. */
export const maxDepth = 600

/** Words before a value or a name that change nothing here. */
const prefixWords = new Set(
  'new await async yield typeof void const let var export default static public private protected readonly abstract declare override final global nonlocal echo print raise throw delete case not lambda clone function def class fn else try do finally elif if while for with unset in of extends implements'.split(
    ' ',
  ),
)

/** Before a bracket these begin a block, no function. */
const blockWords = new Set(
  'if for while switch catch with elseif elif foreach match declare synchronized except'.split(' '),
)

/** Reads operands: names, texts and what stands in brackets, with members, calls and bodies behind them. */
export abstract class OperandParser extends TokenCursor {
  /** The line of the first code that is nested too deep. */
  tooDeep: number | undefined
  protected depth = 0

  abstract items(end: number): Node[]
  protected abstract slots(end: number): Node[]
  protected abstract value(end: number): Node | undefined

  protected operand(end: number): Node | undefined {
    let wrap: { kind: 'decorator' | 'spread'; line: number } | undefined
    for (;;) {
      const token = this.tokens[this.at]
      if (this.at >= end || token === undefined) return undefined
      if (token.kind === 'mark') {
        if (token.text === '@' || token.text === '...' || token.text === '**' || token.text === '*') {
          wrap ??= { kind: token.text === '@' ? 'decorator' : 'spread', line: token.line }
          this.at += 1
          continue
        }
        if ('!-~&?|'.includes(token.text)) {
          this.at += 1
          continue
        }
        return undefined
      }
      if (token.kind === 'name' && prefixWords.has(token.text) && this.isPrefix(end)) {
        this.at += 1
        continue
      }
      if (token.kind === 'close') return undefined
      const value = this.suffixes(this.primary(token), end)
      return wrap === undefined ? value : { kind: wrap.kind, parts: [value], line: wrap.line, ...placed }
    }
  }

  protected primary(token: Token): Node {
    const { line } = token
    const start = this.at
    this.at += 1
    if (token.kind === 'text') return { kind: 'text', text: token.text, line, ...placed }
    if (token.kind !== 'open') return { kind: 'name', name: token.text, line, ...placed }
    const close = this.closing[start] ?? start
    if (this.depth > maxDepth) {
      this.tooDeep ??= line
      this.at = close + 1
      return { kind: 'other', parts: [], line, ...placed }
    }
    this.depth += 1
    const isList = token.text === '(' || token.text === '['
    const items = isList ? this.slots(close) : this.items(close)
    this.depth -= 1
    this.at = close + 1
    const [only] = items
    if (token.text === 'template') return only ?? { kind: 'text', text: '', line, ...placed }
    const isGroup = token.text === '(' && items.length === 1 && only !== undefined && !this.isArrowNext()
    return isGroup ? only : { kind: 'list', bracket: token.text, items, line, ...placed }
  }

  /** Members, calls and bodies behind a value. */
  protected suffixes(first: Node, end: number): Node {
    let node = first
    while (this.at < end) {
      const token = this.tokens[this.at]
      if (token === undefined) break
      const { line } = token
      if (token.kind === 'mark' && token.text === '.') {
        const name = this.tokens[this.at + 1]
        this.at += name?.kind === 'name' ? 2 : 1
        node = {
          kind: 'member',
          object: node,
          name: name?.kind === 'name' ? name.text : undefined,
          line: name?.line ?? line,
          ...placed,
        }
      } else if (token.kind === 'mark' && token.text === '!' && this.isAssertion()) this.at += 1
      else if (token.kind === 'mark' && token.text === '=>') node = this.arrow(node, end)
      else if (token.kind === 'open' && token.text === '[' && node.kind !== 'text') node = this.index(node)
      else if (token.kind === 'open' && token.text === '(' && node.kind !== 'text') node = this.call(node, end)
      else break
    }
    return node
  }

  protected index(object: Node): Node {
    const { line } = this.tokens[this.at] ?? object
    const list = this.primary(this.tokens[this.at] ?? { kind: 'open', text: '[', line })
    const key = list.kind === 'list' && list.items.length === 1 ? list.items[0] : undefined
    if (key?.kind === 'text') return { kind: 'member', object, name: key.text, line, ...placed }
    const member: Node = { kind: 'member', object, name: undefined, line, ...placed }
    return key === undefined || key.kind === 'name' ? member : { kind: 'other', parts: [member, key], line, ...placed }
  }

  protected call(callee: Node, end: number): Node {
    const { line } = callee
    const start = this.at
    const close = this.closing[start] ?? start
    if (this.depth > maxDepth) {
      this.skipDeep(end)
      return callee
    }
    this.depth += 1
    this.at = start + 1
    const args = this.slots(close)
    this.at = close + 1
    this.depth -= 1
    const isArray = callee.kind === 'name' && callee.name === 'array' && this.language === 'php'
    if (isArray) return { kind: 'list', bracket: '[', items: args, line, ...placed }
    const constant = this.language === 'php' ? constantIn(callee, args) : undefined
    if (constant !== undefined) return constant
    const body = this.bodyPlace(end)
    if (body === undefined) {
      const isLoop = callee.kind === 'name' && /^(?:for|foreach|if|while)$/.test(callee.name)
      return isLoop ? { kind: 'other', parts: args, line, ...placed } : { kind: 'call', callee, args, line, ...placed }
    }
    this.at = body
    const block = this.primary(this.tokens[body] ?? { kind: 'open', text: '{', line })
    const name = lastNameOf(callee)
    const isClass = this.tokens[start - 2]?.text === 'class'
    if (isClass || (name !== undefined && blockWords.has(name)))
      return { kind: 'other', parts: isClass ? [callee, block] : [...args, block], line, ...placed }
    return {
      kind: 'function',
      name: name === 'function' ? undefined : name,
      params: args,
      body: block,
      line,
      ...placed,
    }
  }

  protected arrow(params: Node, end: number): Node {
    this.at += 1
    const body = this.value(end) ?? { kind: 'other' as const, parts: [], line: params.line, ...placed }
    return {
      kind: 'function',
      name: undefined,
      params: params.kind === 'list' && params.bracket === '(' ? params.items : [params],
      body,
      line: params.line,
      ...placed,
    }
  }

  protected skipDeep(end: number): undefined {
    this.tooDeep ??= this.tokens[this.at]?.line
    this.at = Math.min(end, Math.max(this.at + 1, (this.closing[this.at] ?? 0) + 1))
    return undefined
  }

  protected isText(node: Node | undefined): boolean {
    return node?.kind === 'text' || node?.kind === 'join'
  }
}

function lastNameOf(node: Node): string | undefined {
  return node.kind === 'name' || node.kind === 'member' ? node.name : undefined
}

/** `define('NAME', value)` */
function constantIn(callee: Node, [key, value]: readonly Node[]): Node | undefined {
  if (callee.kind !== 'name' || callee.name !== 'define' || key?.kind !== 'text' || value === undefined)
    return undefined
  const { line } = callee
  return {
    kind: 'define',
    target: { kind: 'name', name: key.text, line, ...placed },
    value,
    isAppended: false,
    line,
    ...placed,
  }
}
