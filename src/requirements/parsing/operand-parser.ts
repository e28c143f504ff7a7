import { isToken, type Token } from '../lexing/tokens.ts'
import { type ListNode, type Node, placed } from './syntax.ts'
import { TypedCursor } from './typed-cursor.ts'

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
const typedBlockWords = new Set('try using lock fixed'.split(' '))

const wordsBeforeValue = /^(?:return|default|in|of|else|do|from|import|as|instanceof|case|throw|await|typeof|yield)$/

/** Reads operands: names, texts and what stands in brackets, with members, calls and bodies after them. */
export abstract class OperandParser extends TypedCursor {
  /** The line of the first code that is nested too deep. */
  tooDeep: number | undefined
  protected depth = 0
  /** Where the head of the innermost loop ends. */
  private endOfLoop = 0
  /** Where the parameters begin of a function of Python that has types before them. */
  private behindTypes = 0

  abstract items(end: number): Node[]
  protected abstract slots(end: number): Node[]
  protected abstract item(end: number): Node | undefined
  protected abstract value(end: number): Node | undefined
  /** What a word declares, like a class. */
  protected abstract declaration(end: number): Node | undefined
  /** What stands after a value in a language with types. */
  protected abstract typedSuffix(node: Node, end: number, isNew: boolean): Node | undefined
  /** Where its body begins, if what looks like a call declares a function. */
  protected abstract typedBodyOf(callee: Node, end: number): number | undefined
  /** What a word chooses, like `if`. */
  protected abstract choice(end: number): Node | undefined

  protected operand(end: number): Node | undefined {
    let wrap: { kind: 'decorator' | 'spread'; line: number } | undefined
    let isNew = false
    for (;;) {
      const token = this.tokens[this.at]
      if (this.at >= end || token === undefined) return undefined
      if (token.kind === 'mark') {
        // `<T>(path: string) => …`
        if (token.text === '<' && this.skipTypes(end)) continue
        if (token.text === '@' || token.text === '...' || token.text === '**' || token.text === '*') {
          wrap ??= { kind: token.text === '@' ? 'decorator' : 'spread', line: token.line }
          this.at += 1
          continue
        }
        // `::load` of Kotlin
        if ('!-~&?|'.includes(token.text) || (token.text === '.' && this.language === 'kotlin')) {
          this.at += 1
          continue
        }
        return undefined
      }
      if (token.kind === 'name' && wrap === undefined) {
        const declared = this.declaration(end) ?? this.choice(end)
        if (declared !== undefined) return declared
      }
      if (token.kind === 'name' && prefixWords.has(token.text) && this.isPrefix(end)) {
        isNew = token.text === 'new'
        this.at += 1
        continue
      }
      if (token.kind === 'close') return undefined
      if (this.skipCast()) continue
      const value = this.suffixes(this.primary(token), end, isNew)
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
    // Moves past the type of what an arrow function returns.
    const isHead = token.text === '(' && this.isArrowNext()
    // `(item,)` of Python is a list.
    const isTuple = this.language === 'python' && this.tokens[close - 1]?.text === ','
    const isGroup = token.text === '(' && items.length === 1 && only !== undefined && !isHead && !isTuple
    return isGroup ? only : { kind: 'list', bracket: token.text, items, line, ...this.headAt(start), ...placed }
  }

  /** What a bracket says of the class whose members stand in it. */
  protected headAt(place: number, parameters: readonly Node[] = []): Pick<ListNode, 'head'> {
    const head = this.heads.get(place)
    return head === undefined ? {} : { head: { ...head, parameters } }
  }

  /** Members, calls and bodies after a value. */
  protected suffixes(first: Node, end: number, isNew = false): Node {
    let node = first
    while (this.at < end) {
      const token = this.tokens[this.at]
      if (token === undefined) break
      const { line } = token
      if (isToken(token, 'mark', '.')) {
        const name = this.tokens[this.at + 1]
        this.at += name?.kind === 'name' ? 2 : 1
        node = {
          kind: 'member',
          object: node,
          name: name?.kind === 'name' ? name.text : undefined,
          line: name?.line ?? line,
          ...placed,
        }
      } else if (isToken(token, 'mark', '!') && this.isAssertion()) this.at += 1
      // `def load[T](path)`
      else if (this.language === 'python' && token.text === '[' && this.tokens[this.at - 2]?.text === 'def')
        this.at = this.behindTypes = (this.closing[this.at] ?? this.at) + 1
      else if (isToken(token, 'mark', '=>')) node = this.arrow(node, end)
      else if (this.isTyped) {
        const next = this.typedSuffix(node, end, isNew)
        if (next === undefined) break
        node = next
      } else if (isToken(token, 'open', '[') && node.kind !== 'text') node = this.index(node)
      else if (isToken(token, 'open', '(') && node.kind !== 'text') node = this.call(node, end)
      else if (this.isTagged(node, token)) {
        // A tag is called with its template.
        const args = [this.primary(token)]
        node = { kind: 'call', callee: node, args, line, ...placed }
      } else break
    }
    return node
  }

  /** `` tag`…${value}…` `` */
  private isTagged(node: Node, token: Token): boolean {
    const isTemplate = isToken(token, 'open', 'template') && this.language === 'script'
    if (!isTemplate || !this.isOnLine()) return false
    return node.kind === 'member' || (node.kind === 'name' && !wordsBeforeValue.test(node.name))
  }

  /** The list between the braces that come next. */
  protected bracesHere(): Node {
    return this.primary(this.tokens[this.at] ?? { kind: 'open', text: '{', line: 1 })
  }

  protected index(object: Node): Node {
    const { line } = this.tokens[this.at] ?? object
    const list = this.primary(this.tokens[this.at] ?? { kind: 'open', text: '[', line })
    const key = list.kind === 'list' && list.items.length === 1 ? list.items[0] : undefined
    const name = key?.kind === 'text' ? key.text : key?.kind === 'name' && /^\d/.test(key.name) ? key.name : undefined
    if (name !== undefined) return { kind: 'member', object, name, line, ...placed }
    const member: Node = { kind: 'member', object, name: undefined, line, ...placed }
    return key === undefined || key.kind === 'name' ? member : { kind: 'other', parts: [member, key], line, ...placed }
  }

  protected call(called: Node, end: number, isNew = false): Node {
    const { line } = called
    const start = this.at
    const callee = this.isTypeless(called) ? this.typeOfNew(called) : called
    const close = this.closing[start] ?? start
    if (this.depth > maxDepth) {
      this.skipDeep(end)
      return callee
    }
    this.depth += 1
    this.at = start + 1
    const loopAround = this.endOfLoop
    if (callee.kind === 'name' && /^(?:for|foreach)$/.test(callee.name)) this.endOfLoop = close
    const args = this.slots(close)
    this.endOfLoop = loopAround
    this.at = close + 1
    this.depth -= 1
    if (this.at < end && this.is('open', '{') && (isNew || this.isTypeless(called)) && this.isTyped)
      return { kind: 'call', callee, args: [...args, this.bracesHere()], line, ...placed }
    const isArray = callee.kind === 'name' && callee.name === 'array' && this.language === 'php'
    if (isArray) return { kind: 'list', bracket: '[', items: args, line, ...placed }
    const constant = this.language === 'php' ? constantIn(callee, args) : undefined
    if (constant !== undefined) return constant
    const body = this.bodyOf(callee, start, end)
    if (body === undefined) {
      const isLoop = callee.kind === 'name' && /^(?:for|foreach|if|while)$/.test(callee.name)
      return isLoop ? { kind: 'other', parts: args, line, ...placed } : { kind: 'call', callee, args, line, ...placed }
    }
    // `: base("https://…")` before a body.
    const before = this.isTyped ? this.items(body) : []
    this.at = body
    const inside = this.primary(this.tokens[body] ?? { kind: 'open', text: '{', line })
    const block =
      inside.kind === 'list' && before.length > 0 ? { ...inside, items: [...before, ...inside.items] } : inside
    const name = lastNameOf(callee)
    const word = this.tokens[start - 2]?.text
    const isClass = word === 'class'
    // `def match(self, path):`
    const isBlock = blockWords.has(name ?? '') && word !== 'def'
    if (isClass || isBlock || (this.isTyped && typedBlockWords.has(name ?? '')))
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

  /** Where the body begins of what a call declares; one of Python that nothing declares ends the head of a block. */
  private bodyOf(callee: Node, open: number, end: number): number | undefined {
    if (this.isTyped) return this.typedBodyOf(callee, end)
    // `function () use ($path) { … }` sees what is around it.
    if (this.language === 'php' && this.is('name', 'use') && this.tokens[this.at + 1]?.text === '(')
      this.at = (this.closing[this.at + 1] ?? this.at) + 1
    const isBlock = callee.kind === 'name' && blockWords.has(callee.name)
    const isDeclared = open === this.behindTypes || /^(?:def|class)$/.test(this.tokens[open - 2]?.text ?? '')
    return this.language !== 'python' || isBlock || isDeclared ? this.bodyPlace(end) : undefined
  }

  protected arrow(params: Node, end: number): Node {
    const isProperty = this.language === 'csharp' && params.kind === 'name' && this.isTypeBefore()
    this.at += 1
    const body = this.assigned(this.value(end), end) ?? {
      kind: 'other' as const,
      parts: [],
      line: params.line,
      ...placed,
    }
    const { line } = params
    if (isProperty) return { kind: 'define', target: params, value: body, isAppended: false, line, ...placed }
    // `string Url(string id) => value`
    if (params.kind === 'call' && this.language === 'csharp')
      return { kind: 'function', name: lastNameOf(params.callee), params: params.args, body, line, ...placed }
    return {
      kind: 'function',
      name: undefined,
      params: params.kind === 'list' && params.bracket === '(' ? params.items : [params],
      body,
      line: params.line,
      ...placed,
    }
  }

  /** Whether this is the head of a loop, in which `item in list` defines. */
  protected isInLoop(): boolean {
    return this.at < this.endOfLoop && this.isTyped
  }

  /** `client => client.BaseAddress = address` */
  private assigned(target: Node | undefined, end: number): Node | undefined {
    if (target === undefined || !this.isTyped || this.at >= end || !this.is('mark', '=')) return target
    this.at += 1
    const value = this.value(end)
    return value === undefined
      ? target
      : { kind: 'define', target, value, isAppended: false, line: target.line, ...placed }
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
  const target: Node = { kind: 'name', name: key.text, line, ...placed }
  return { kind: 'define', target, value, isAppended: false, line, ...placed }
}
