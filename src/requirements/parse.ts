import type { Language } from './languages.ts'
import { maxDepth, OperandParser } from './operand-parser.ts'
import { childrenOf, eachOf, type ListNode, type Node, placed } from './syntax.ts'
import type { Token } from './tokens.ts'

const ignoredOperators = new Set(
  '- * / ** // % == != === !== < > <= >= && | & ^ ~ -- ++ -> -= *= // instanceof in is and'.split(' '),
)

/** What a file's tokens say. */
export interface Parsed {
  readonly root: ListNode
  /** The last parts of what is imported: `constants` of `./common/constants.ts` and of `common.constants`. */
  readonly imports: ReadonlySet<string>
  /** The line of the first code that is nested too deep to be read. */
  readonly tooDeep: number | undefined
}

/** Takes time linear in the number of tokens, whatever they are. */
export function parse(tokens: readonly Token[], language: Language): Parsed {
  const parser = new Parser(tokens, language)
  const root: ListNode = {
    kind: 'list',
    bracket: 'file',
    items: parser.items(tokens.length),
    line: 1,
    ...placed,
  }
  connect(root)
  return { root, imports: parser.imports, tooDeep: parser.tooDeep }
}

/** Gives every node its parent and its order. */
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
      waiting.push(child)
    }
  }
  for (let index = inOrder.length - 1; index > 0; index -= 1) {
    const node = inOrder[index]
    if (node?.parent !== undefined) node.parent.last = Math.max(node.parent.last, node.last)
  }
}

class Parser extends OperandParser {
  /** Statements, arguments or entries up to a place. */
  items(end: number): Node[] {
    const items: Node[] = []
    while (this.at < end) {
      const before = this.at
      const item = this.item(end)
      if (item !== undefined) items.push(item)
      if (this.at === before) this.at += 1
    }
    this.at = end
    return items
  }

  /** The same, but what no comma separates is one: `string $path` is the parameter `$path`. */
  protected slots(end: number): Node[] {
    const slots: Node[] = []
    let slot: Node[] = []
    const finish = (): void => {
      const last = slot.at(-1)
      if (last !== undefined)
        slots.push(
          slot.length === 1 || last.kind === 'name' || last.kind === 'define'
            ? last
            : { kind: 'other', parts: slot, line: last.line, ...placed },
        )
      slot = []
    }
    while (this.at < end) {
      const before = this.at
      if (this.is('mark', ',')) finish()
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
    if (token.kind === 'name' && token.text === 'return' && !this.isMarkNext(':')) {
      this.at += 1
      const value = this.isReturnEmpty(line) ? undefined : this.value(end)
      return { kind: 'return', parts: value === undefined ? [] : [value], line, ...placed }
    }
    const first = this.value(end)
    if (first === undefined) return undefined
    const item = this.behind(first, end)
    const isDeclared =
      token.kind === 'name' && (token.text === 'let' || token.text === 'var') && this.language === 'script'
    return isDeclared ? declared(item) : item
  }

  /** What may stand behind a first value: a type or value of it as key, and what is assigned to it. */
  protected behind(first: Node, end: number): Node {
    let node = first
    // `name?: Type`
    if (this.is('mark', '?') && this.isMarkNext(':')) this.at += 1
    if (this.at < end && this.is('mark', ':')) {
      this.at += 1
      const value = this.at < end ? this.item(end) : undefined
      if (value?.kind === 'define') {
        // `name: Type = value`
        const key: Node = { kind: 'entry', key: node, value: value.target, line: node.line, ...placed }
        return { ...value, target: key.key, line: node.line }
      }
      if (value !== undefined) node = { kind: 'entry', key: node, value, line: node.line, ...placed }
    }
    const isAppended = this.is('mark', '+=')
    if (this.at < end && (isAppended || this.is('mark', '=') || this.is('mark', '??=') || this.is('mark', '||='))) {
      this.at += 1
      const value = this.item(end)
      if (value !== undefined) return { kind: 'define', target: node, value, isAppended, line: node.line, ...placed }
    }
    return node
  }

  protected value(end: number): Node | undefined {
    this.depth += 1
    const node = this.depth > maxDepth ? this.skipDeep(end) : this.operators(end)
    this.depth -= 1
    return node
  }

  /** Operands and what joins them: `+` texts, `||` and `? :` alternatives; other operators make no text. */
  protected operators(end: number): Node | undefined {
    const isLoop = this.language === 'python' && this.is('name', 'for')
    const first = this.operand(end)
    if (first === undefined) return undefined
    const { line } = first
    const options: Node[] = []
    let parts: Node[] = [first]
    let isOther = false
    const finish = (): Node => {
      const [only] = parts
      if (parts.length === 1 && only !== undefined) return only
      return isOther ? { kind: 'other', parts, line, ...placed } : { kind: 'join', parts, line, ...placed }
    }
    while (this.at < end) {
      const token = this.tokens[this.at]
      if (token === undefined) break
      const operator = token.kind === 'mark' || token.kind === 'name' ? token.text : ''
      if (operator === '+') this.at += 1
      else if (token.kind === 'mark' && operator === '%' && this.language === 'python' && this.isText(parts.at(-1))) {
        this.at += 1
        const values = this.operand(end)
        const text = parts.pop()
        if (text !== undefined)
          parts.push({
            kind: 'call',
            callee: { kind: 'name', name: 'sprintf', line, ...placed },
            args: [text, ...(values?.kind === 'list' ? values.items : values === undefined ? [] : [values])],
            line,
            ...placed,
          })
        continue
      } else if (operator === '||' || operator === '??' || operator === 'or') {
        this.at += 1
        // `|| ''` only says that nothing may be there.
        if (this.isEmptyText()) {
          this.at += 1
          continue
        }
        options.push(finish())
        parts = []
        isOther = false
      } else if (operator === '?' && token.kind === 'mark') {
        if (this.isMarkNext(':')) break
        return this.ternary(finish(), options, end)
      } else if (operator === 'if' && this.language === 'python' && token.kind === 'name') {
        this.at += 1
        const condition = this.value(end)
        if (!this.is('name', 'else'))
          return condition === undefined ? finish() : { kind: 'other', parts: [finish(), condition], line, ...placed }
        this.at += 1
        options.push(finish())
        const otherwise = this.value(end)
        if (otherwise !== undefined) options.push(otherwise)
        return { kind: 'either', options, line, ...placed }
      } else if ((operator === 'as' || operator === 'satisfies') && token.kind === 'name') {
        this.at += 1
        let named = this.operand(end)
        if (this.language === 'php' && named !== undefined) {
          // `foreach ($list as $key => $item)`
          if (this.is('mark', ':')) {
            this.at += 1
            named = this.operand(end) ?? named
          }
          return loop(named, finish())
        }
        // `with open(path) as file` defines; `value as Type` does not.
        if (this.language === 'python' && named !== undefined)
          return { kind: 'define', target: named, value: finish(), isAppended: false, line, ...placed }
        continue
      } else if (
        this.isText(parts.at(-1)) &&
        (token.kind === 'text' || (token.kind === 'open' && token.text === 'template')) &&
        this.language === 'python'
      ) {
        // Texts beside each other are one.
      } else if (
        token.kind === 'name' &&
        (operator === 'of' ? this.language === 'script' : operator === 'in' && isLoop)
      ) {
        this.at += 1
        const list = this.value(end)
        return list === undefined ? finish() : loop(finish(), list)
      } else if (ignoredOperators.has(operator)) {
        if (operator === '<' && this.skipTypes(end)) {
          const called = parts.pop()
          if (called !== undefined) parts.push(this.suffixes(called, end))
          continue
        }
        this.at += 1
        isOther = true
      } else break
      const before = this.at
      const next = this.operand(end)
      if (next !== undefined) parts.push(next)
      else if (this.at === before) break
    }
    if (parts.length > 0) options.push(finish())
    const [only] = options
    return options.length === 1 ? only : { kind: 'either', options, line, ...placed }
  }

  protected ternary(condition: Node, before: Node[], end: number): Node {
    const { line } = condition
    this.at += 1
    const first = this.value(end)
    if (this.is('mark', ':')) this.at += 1
    const second = this.value(end)
    const options = [...before, ...[first, second].filter((option) => option !== undefined)]
    const either: Node = { kind: 'either', options, line, ...placed }
    return { kind: 'other', parts: [condition, either], line, ...placed }
  }
}

/** `for (const item of list)` */
function loop(target: Node, list: Node): Node {
  const { line } = target
  const value: Node = {
    kind: 'call',
    callee: { kind: 'name', name: eachOf, line, ...placed },
    args: [list],
    line,
    ...placed,
  }
  return { kind: 'define', target, value, isAppended: false, line, ...placed }
}

/** `let name` sets nothing, but what bears the name elsewhere is another. */
function declared(node: Node): Node {
  const target = node.kind === 'entry' ? node.key : node
  if (target.kind !== 'name') return node
  const { line } = node
  return {
    kind: 'define',
    target,
    value: { kind: 'other', parts: [], line, ...placed },
    isAppended: false,
    line,
    ...placed,
  }
}
