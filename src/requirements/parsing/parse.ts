/**
 * Turns tokens into a syntax tree (`syntax.ts`) that all languages share. The parser is one class in layers, each a file that
 * extends the one before: `token-cursor.ts`, `typed-cursor.ts`, `operand-parser.ts`, `brace-parser.ts`, `declaration-parser.ts`,
 * `operator-parser.ts`, and statements here. `class-heads.ts` and `script-modules.ts` read what needs the tokens alone.
 */

import type { Language } from '../lexing/languages.ts'
import type { Token } from '../lexing/tokens.ts'
import { maxDepth } from './operand-parser.ts'
import { loop, OperatorParser } from './operator-parser.ts'
import { type Links, linksIn } from './script-modules.ts'
import { childrenOf, isClass, type ListNode, lastName, type Node, placed } from './syntax.ts'
import { maxAhead } from './token-cursor.ts'

/** What a file's tokens say. */
export interface Parsed {
  readonly root: ListNode
  /** The last parts of what is imported: `constants` of `./common/constants.ts` and of `common.constants`. */
  readonly imports: ReadonlySet<string>
  /** Of JavaScript and TypeScript alone. */
  readonly links: Links | undefined
  /** The line of the first code that is nested too deep to be read. */
  readonly tooDeep: number | undefined
}

/** Takes time linear in the number of tokens, whatever they are. */
export function parse(tokens: readonly Token[], language: Language): Parsed {
  const parser = new Parser(tokens, language)
  const root: ListNode = { kind: 'list', bracket: 'file', items: parser.items(tokens.length), line: 1, ...placed }
  connect(root)
  const links = language === 'script' ? linksIn(tokens) : undefined
  return { root, imports: parser.imports, links, tooDeep: parser.tooDeep }
}

/** Gives every node its parent, what it stands in, and its order. */
function connect(root: Node): void {
  const waiting: Node[] = [root]
  const inOrder: Node[] = []
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    node.order = inOrder.length
    node.last = node.order
    inOrder.push(node)
    const children = childrenOf(node)
    for (let index = children.length - 1; index >= 0; index -= 1) {
      const child = children[index]
      if (child === undefined) continue
      child.parent = node
      child.around = node.kind === 'function' ? node : node.around
      child.inClass = isClass(node) ? node : node.inClass
      waiting.push(child)
    }
  }
  for (let index = inOrder.length - 1; index > 0; index -= 1) {
    const node = inOrder[index]
    if (node?.parent !== undefined) node.parent.last = Math.max(node.parent.last, node.last)
  }
}

class Parser extends OperatorParser {
  /** Statements, arguments or entries up to a place. */
  items(end: number): Node[] {
    const items: Node[] = []
    while (this.at < end) {
      const before = this.at
      const item = this.item(end)
      if (item !== undefined) items.push(...(this.language === 'python' ? this.tuple(item, end) : [item]))
      if (this.at === before) this.at += 1
    }
    this.at = end
    return items
  }

  /** `method, path = "PUT", "/people/1"` of Python, from the first value on. */
  private tuple(first: Node, end: number): Node[] {
    const items = [first]
    const close = this.tokens[end]?.text
    while (this.is('mark', ',') && (close === undefined || close === 'block')) {
      this.at += 1
      const item = this.item(end)
      if (item !== undefined) items.push(item)
    }
    const [define, other] = items.filter(({ kind }) => kind === 'define')
    if (define?.kind !== 'define' || other !== undefined || items.length === 1) return items
    const { line } = first
    const place = items.indexOf(define)
    const list = ([one, ...others]: [Node, ...Node[]]): Node =>
      others.length === 0 ? one : { kind: 'list', bracket: '(', items: [one, ...others], line, ...placed }
    const target = place === 0 ? define.target : list([first, ...items.slice(1, place), define.target])
    return [{ ...define, target, value: list([define.value, ...items.slice(place + 1)]) }]
  }

  /** The same, but what no comma separates is one: `string $path` is the parameter `$path`. */
  protected slots(end: number): Node[] {
    const slots: Node[] = []
    let slot: Node[] = []
    let loops: Node[] = []
    let isRest = false
    const finish = (): void => {
      // What a loop defines is known before the value that it is made for.
      const whole = [...loops, ...slot]
      const last = whole.at(-1)
      const node = last && (this.isTyped ? typedSlot(whole, last) : untypedSlot(whole, last))
      if (node !== undefined) slots.push(isRest ? { kind: 'spread', parts: [node], line: node.line, ...placed } : node)
      slot = []
      loops = []
      isRest = false
    }
    while (this.at < end) {
      const before = this.at
      if (slot.length === 0 && this.isRestWord()) {
        isRest = true
        this.at += 1
      }
      const part = slot.length > 0 ? this.comprehension(end) : undefined
      if (part !== undefined) loops.push(part)
      else if (this.is('mark', ',')) finish()
      else {
        const item = this.item(end)
        if (item !== undefined) slot.push(item)
      }
      if (this.at === before) this.at += 1
    }
    finish()
    this.at = end
    return slots
  }

  /** `for key, value in list` of Python, before a block or after a value that is made for each of them. */
  private comprehension(end: number): Node | undefined {
    const word = this.is('name', 'async') ? this.at + 1 : this.at
    if (this.language !== 'python' || this.tokens[word]?.text !== 'for' || this.tokens[word]?.kind !== 'name')
      return undefined
    let place = word + 1
    while (place < end && place < word + maxAhead && this.tokens[place]?.text !== 'in')
      place = (this.tokens[place]?.kind === 'open' ? (this.closing[place] ?? place) : place) + 1
    if (place >= end || this.tokens[place]?.text !== 'in') return undefined
    const { line } = this.tokens[word] ?? { line: 1 }
    this.at = word + 1
    const targets = this.slots(place)
    this.at = place + 1
    const list = this.value(end) ?? { kind: 'other', parts: [], line, ...placed }
    const [target] = targets
    return loop(
      targets.length === 1 && target !== undefined
        ? target
        : { kind: 'list', bracket: '(', items: targets, line, ...placed },
      list,
    )
  }

  protected item(end: number): Node | undefined {
    this.depth += 1
    const item = this.depth > maxDepth ? this.skipDeep(end) : this.statement(end)
    this.depth -= 1
    return item
  }

  protected statement(end: number): Node | undefined {
    const token = this.tokens[this.at]
    if (token === undefined || (token.kind === 'mark' && (token.text === ',' || token.text === ';'))) return undefined
    if (token.kind === 'name' && this.isImport(token, end)) return this.import(end)
    const { line } = token
    if (this.isAttribute()) {
      const list = this.primary(token)
      return { kind: 'decorator', parts: list.kind === 'list' ? list.items : [list], line, ...placed }
    }
    // Python hands on what a manager of a context yields.
    const isReturn = token.text === 'return' || (token.text === 'yield' && this.language === 'python')
    if (token.kind === 'name' && isReturn && !this.isMarkNext(':')) {
      this.at += 1
      const value = this.isReturnEmpty(line) ? undefined : this.value(end)
      return { kind: 'return', parts: value === undefined ? [] : [value], line, ...placed }
    }
    const isExported =
      this.language === 'script' && token.text === 'export' && this.tokens[this.at + 1]?.text === 'default'
    if (isExported) this.at += 2
    const first = this.comprehension(end) ?? this.value(end)
    if (first === undefined) return undefined
    const item = this.behind(first, end)
    if (isExported) return exported(item)
    const isDeclared =
      token.kind === 'name' && (token.text === 'let' || token.text === 'var') && this.language === 'script'
    return isDeclared ? declared(item) : item
  }

  /** What may stand after a first value: a type or value of it as key, and what is assigned to it. */
  protected behind(first: Node, end: number): Node {
    let node = first
    // `name?: Type`
    if (this.is('mark', '?') && this.isMarkNext(':')) this.at += 1
    if (this.language === 'java' && this.isInLoop() && this.is('mark', ':')) {
      this.at += 1
      const list = this.value(end)
      return list === undefined ? node : loop(node, list)
    }
    const isPair = this.language === 'kotlin' && this.is('name', 'to')
    if (this.at < end && (this.is('mark', ':') || isPair)) {
      this.at += 1
      const value = this.at < end ? this.item(end) : undefined
      if (value?.kind === 'define' && this.hasTypesBehindNames()) {
        // `name: Type = value`
        const key: Node = { kind: 'entry', key: node, value: value.target, line: node.line, ...placed }
        return { ...value, target: key.key, line: node.line, label: lastName(value.target) }
      }
      // `"/people" to "GET"` is a pair, `"method" to "GET"` a key and its value.
      if (isPair && value !== undefined && !(node.kind === 'text' && /^\w+$/.test(node.text)))
        return { kind: 'list', bracket: '[', items: [node, value], line: node.line, ...placed }
      // `val name: Type` and `get() { … }`
      if (value?.kind === 'function' && this.language === 'kotlin') return { ...value, name: lastName(node) }
      if (value !== undefined) node = { kind: 'entry', key: node, value, line: node.line, ...placed }
    }
    // `val http by lazy { … }`
    if (this.language === 'kotlin' && this.is('name', 'by') && this.tokens[this.at + 1]?.text === 'lazy') {
      this.at += 1
      const value = this.value(end)
      if (value !== undefined)
        return { kind: 'define', target: keyIn(node), value, isAppended: false, line: node.line, ...placed }
    }
    if (this.skipGetter(end) && this.is('open', '{'))
      return {
        kind: 'function',
        name: lastName(keyIn(node)),
        params: [],
        body: this.block(),
        line: node.line,
        ...placed,
      }
    const isAppended = this.is('mark', '+=')
    if (this.at < end && (isAppended || this.isAssignment())) {
      this.at += 1
      const value = this.item(end)
      if (value !== undefined) return { kind: 'define', target: node, value, isAppended, line: node.line, ...placed }
    }
    return node
  }
}

function untypedSlot(slot: readonly Node[], last: Node): Node {
  const isNamed = /^(?:name|define|spread)$/.test(last.kind)
  if (slot.length === 1 || (isNamed && slot.slice(0, -1).every(isType))) return last
  const isValue = isNamed || slot[0]?.kind === 'define'
  return { kind: isValue ? 'slot' : 'other', parts: slot, line: last.line, ...placed }
}

/** A type before a name says nothing; an annotation, or what is compared before it, does. */
function typedSlot(slot: readonly Node[], last: Node): Node {
  return slot.slice(0, -1).every(isType) ? last : { kind: 'slot', parts: slot, line: last.line, ...placed }
}

/** Longer types are kept as if they were values. */
const maxTypeParts = 12

/** `string`, `Portal.Client` and `int|string`, but nothing that is called. */
function isType(node: Node): boolean {
  const parts = node.kind === 'other' ? node.parts.slice(0, maxTypeParts + 1) : [node]
  return parts.length <= maxTypeParts && parts.every(isNameOfType)
}

function isNameOfType(node: Node): boolean {
  let object = node
  for (let depth = 0; object.kind === 'member' && depth < maxTypeParts; depth += 1) object = object.object
  return object.kind === 'name'
}

/** `name` of `name: Type` */
function keyIn(node: Node): Node {
  return node.kind === 'entry' ? node.key : node
}

/** `let name` sets nothing, but what bears the name elsewhere is another. */
function declared(node: Node): Node {
  const target = keyIn(node)
  if (target.kind !== 'name') return node
  const { line } = node
  const value: Node = { kind: 'other', parts: [], line, ...placed }
  return { kind: 'define', target, value, isAppended: false, line, ...placed }
}

/** What `export default` hands to other files has the name `default`, unless it is an object or a class. */
function exported(value: Node): Node {
  const { line } = value
  const isNamed = value.kind === 'function' && value.name !== undefined
  if (isNamed || !/^(?:call|name|member|join|text|either|function)$/.test(value.kind)) return value
  const target: Node = { kind: 'name', name: 'default', line, ...placed }
  return { kind: 'define', target, value, isAppended: false, line, ...placed }
}
