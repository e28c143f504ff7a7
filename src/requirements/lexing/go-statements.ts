import { GoDeclarations } from './go-declarations.ts'
import { behindGoType } from './go-values.ts'
import { maxAhead } from './token-edits.ts'
import { eachOf, type Token } from './tokens.ts'

/** Functions, loops and conditions of Go. */
export class GoStatements extends GoDeclarations {
  rewritten(): Token[] {
    for (let place = 0; place < this.edits.tokens.length; place += 1) {
      if (this.edits.isDropped(place)) continue
      if (this.edits.is(place, 'name') && !this.edits.is(place - 1, 'mark', '.')) this.#word(place)
      if (!this.edits.isDropped(place)) this.rewriteValue(place)
    }
    return this.edits.result()
  }

  #word(place: number): void {
    const { edits } = this
    const word = edits.textAt(place) ?? ''
    const isStart = this.#isStart(place)
    if (word === 'func') this.#function(place)
    else if (isStart && word === 'import') this.rewriteImport(place)
    else if (isStart && word === 'type') this.rewriteType(place)
    else if (isStart && (word === 'const' || word === 'var')) this.rewriteDeclaration(place)
    else if (word === 'if' || word === 'for' || word === 'switch' || word === 'select') this.#control(place)
    else if (isStart && (word === 'go' || word === 'defer')) edits.drop(place)
    else if (isStart && edits.is(place + 1, 'mark', ':') && !edits.is(place - 1, 'open'))
      edits.replace(place + 1, ['mark', ';'])
    else if (isStart && !this.declarations.has(place)) this.rewriteAssignment(place)
    this.#rename(place)
  }

  #isStart(place: number): boolean {
    const { edits } = this
    if (place === 0 || edits.is(place - 1, 'mark', ';', ':')) return true
    if (edits.is(place - 1, 'close', '{') || edits.is(place - 1, 'name', 'else', 'const', 'var', 'if', 'for', 'switch'))
      return true
    return edits.is(place - 1, 'open', '{')
  }

  /** The object of a method is `this`, as elsewhere. */
  #rename(place: number): void {
    const { edits } = this
    const receiver = this.receiver
    if (receiver === undefined || place >= receiver.end || edits.textAt(place) !== receiver.name) return
    if (!edits.is(place + 1, 'mark', ':')) edits.replace(place, ['name', 'this'])
  }

  /** `func (c *Client) do(method, path string) (string, error) {` is `do(method, path) {`. */
  #function(place: number): void {
    const { edits } = this
    let name = place + 1
    // In `func(path string) error {` no object stands before the name.
    const behind = edits.closeOf(name) + 1
    if (edits.is(name, 'open', '(') && edits.is(behind, 'name') && edits.is(behind + 1, 'open', '(')) {
      const object = name + 1
      name = edits.closeOf(name) + 1
      const receiver = edits.is(object + 1, 'close') ? undefined : edits.textAt(object)
      const body = this.#body(name + 1)
      if (body !== undefined && receiver !== undefined) this.receiver = { name: receiver, end: edits.closeOf(body) }
    }
    const isNamed = edits.is(name, 'name')
    const head = isNamed ? name + 1 : name
    const params = edits.is(head, 'open', '[') ? edits.closeOf(head) + 1 : head
    if (!edits.is(params, 'open', '(') || edits.closeOf(params) === params) return
    const body = this.#body(head)
    if (body === undefined) {
      edits.drop(place, behindGoType(edits, edits.closeOf(params) + 1))
      return
    }
    if (isNamed) edits.drop(place, name)
    else edits.replace(place, ['name', 'function'])
    edits.drop(head, params)
    this.#parameters(params)
    edits.drop(edits.closeOf(params) + 1, body)
    this.blocks.add(body)
  }

  /** The place of the body of a function, whose types or parameters begin at a place. */
  #body(head: number): number | undefined {
    const { edits } = this
    const params = edits.is(head, 'open', '[') ? edits.closeOf(head) + 1 : head
    if (!edits.is(params, 'open', '(')) return undefined
    const body = behindGoType(edits, edits.closeOf(params) + 1)
    return edits.is(body, 'open', '{') ? body : undefined
  }

  /** Of `method, path string` the names. */
  #parameters(open: number): void {
    const { edits } = this
    const close = edits.closeOf(open)
    for (let place = open + 1; place < close; place += 1) {
      const end = this.#behindPart(place, close)
      if (edits.is(place + 1, 'mark', '...')) edits.insert(place, ['mark', '...'])
      edits.drop(place + 1, end)
      place = end
    }
  }

  /** The place of the next comma, or the end. */
  #behindPart(from: number, end: number): number {
    let place = from
    while (place < end && !this.edits.is(place, 'mark', ',')) place = this.edits.closeOf(place) + 1
    return Math.min(place, end)
  }

  /** `if condition {` is `if (condition) {`. */
  #control(place: number): void {
    const { edits } = this
    const body = this.#headEnd(place + 1)
    if (body === undefined) return
    this.blocks.add(body)
    if (edits.is(place, 'name', 'switch', 'select')) edits.endCases(body)
    for (let at = place + 1; at < body; at = edits.closeOf(at) + 1)
      if (edits.is(at, 'mark', ';')) edits.replace(at, ['mark', ','])
    const range = this.#rangeIn(place, body)
    edits.insert(place + 1, ['open', '('])
    if (range !== undefined) this.#loop(place, range)
    edits.insert(body, ...(range === undefined ? [] : [['close', '('] as const]), ['close', '('])
  }

  /** The place of the brace after a condition, which may hold functions and lists itself. */
  #headEnd(from: number): number | undefined {
    const { edits } = this
    let place = from
    for (let steps = 0; steps < maxAhead && place < edits.tokens.length; steps += 1) {
      if (edits.is(place, 'open', '{')) return place
      if (edits.is(place, 'close')) return undefined
      const isFunction = edits.is(place, 'name', 'func')
      const isType =
        edits.is(place, 'name', 'map', 'struct', 'interface') ||
        (edits.is(place, 'open', '[') && !this.isBehindValue(place))
      const end = isFunction ? (this.#body(place + 1) ?? place) : isType ? behindGoType(edits, place) : place
      const isLiteral = end > place && edits.is(end, 'open', '{') && this.#isLiteralIn(edits.closeOf(end), isFunction)
      place = edits.closeOf(isLiteral ? end : place) + 1
    }
    return undefined
  }

  /** Whether a brace that closes belongs to a value in a condition: the brace of the body comes after it. */
  #isLiteralIn(close: number, isFunction: boolean): boolean {
    return isFunction || !this.edits.is(close + 1, 'mark', ';')
  }

  #rangeIn(place: number, body: number): number | undefined {
    if (!this.edits.is(place, 'name', 'for')) return undefined
    for (let inside = place + 1; inside < Math.min(body, place + 12); inside += 1)
      if (this.edits.is(inside, 'name', 'range')) return inside
    return undefined
  }

  /** `for _, item := range list` is `for (item = each of (list))`. */
  #loop(place: number, range: number): void {
    const { edits } = this
    const names = this.names(place + 1)
    const item = names[1] ?? names[0]
    const isNamed = item !== undefined && names.length === 2
    edits.drop(place + 1, range + 1)
    edits.insert(
      range + 1,
      ...(isNamed ? [['name', edits.textAt(item.from) ?? '_'] as const, ['mark', '='] as const] : []),
      ['name', eachOf],
      ['open', '('],
    )
  }
}
