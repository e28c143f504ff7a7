import { eachOf, isToken } from '../lexing/tokens.ts'
import { DeclarationParser } from './declaration-parser.ts'
import { maxDepth } from './operand-parser.ts'
import { type Node, placed } from './syntax.ts'

const ignoredOperators = new Set(
  '- * / ** // % == != === !== < > <= >= && | & ^ ~ -- ++ -> -= *= // instanceof in is and'.split(' '),
)

/** Reads operands and what joins them. */
export abstract class OperatorParser extends DeclarationParser {
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
      if (this.language === 'kotlin' && /^(?:is|in|as)$/.test(operator) && !this.isOnLine()) break
      if (operator === '/' && token.kind === 'mark' && this.language === 'python') {
        const left = parts.pop()
        if (left !== undefined) parts.push(this.path(left, end))
        continue
      }
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
        // What follows `as const` is no part of a type.
        if (this.language === 'script' && this.is('name', 'const')) {
          this.at += 1
          continue
        }
        let named = this.operand(end)
        // `value as Options & { retry?: boolean }`
        while (this.language === 'script' && (this.is('mark', '&') || this.is('mark', '|'))) {
          this.at += 1
          this.operand(end)
        }
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
        (token.kind === 'text' || isToken(token, 'open', 'template')) &&
        this.language === 'python'
      ) {
        // Texts beside each other are one.
      } else if (
        token.kind === 'name' &&
        (operator === 'of' ? this.language === 'script' : operator === 'in' && (isLoop || this.isInLoop()))
      ) {
        this.at += 1
        const list = this.value(end)
        return list === undefined ? finish() : loop(finish(), list)
      } else if (operator === 'switch' && this.language === 'csharp' && this.tokens[this.at + 1]?.text === '{') {
        const close = this.closing[this.at + 1] ?? this.at
        this.at += 2
        return this.options('=>', close, [finish()])
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

  /** `url / "people" / id` of Python is one path, however many parts it has. */
  private path(left: Node, end: number): Node {
    const { line } = left
    const parts = [left]
    while (this.at < end && this.is('mark', '/')) {
      this.at += 1
      const part = this.operand(end)
      if (part !== undefined) parts.push(part)
    }
    return parts.length === 1 ? left : { kind: 'join', parts, isPath: true, line, ...placed }
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
export function loop(target: Node, list: Node): Node {
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
