import { SwiftRouters } from './swift-routers.ts'
import { behindTypes } from './swift-values.ts'
import { maxAhead } from './token-edits.ts'
import { eachOf, type Token } from './tokens.ts'

const modifiers = new Set(
  'fileprivate private public internal open lazy weak unowned mutating nonmutating override final convenience required indirect nonisolated dynamic optional static'.split(
    ' ',
  ),
)
const types = new Set('enum struct class extension actor protocol'.split(' '))

/** Words with which a statement begins that is no value. */
const statementWords = new Set(
  'let var if guard for while repeat switch do return func defer throw case default break continue import'.split(' '),
)

/** Declarations, functions, loops and conditions of Swift. */
export class SwiftStatements extends SwiftRouters {
  /** Where loops begin whose condition stands after them. */
  readonly #repeatEnds = new Set<number>()

  rewritten(): Token[] {
    for (let place = 0; place < this.edits.tokens.length; place += 1) {
      if (this.edits.isDropped(place)) continue
      if (
        this.edits.is(place, 'name') &&
        !this.edits.is(place - 1, 'mark', '.') &&
        !this.edits.is(place + 1, 'mark', ':')
      )
        this.#word(place)
      if (!this.edits.isDropped(place)) this.rewriteValue(place)
    }
    this.pairRoutes()
    return this.edits.result()
  }

  #word(place: number): void {
    const { edits } = this
    const word = edits.textAt(place) ?? ''
    if (word === 'func' && edits.is(place + 1, 'name')) this.#function(place, place + 1)
    else if ((word === 'init' || word === 'subscript') && !edits.is(place - 1, 'mark')) this.#function(place, place)
    else if (word === 'var' || word === 'let') this.#property(place)
    else if (types.has(word) && edits.is(place + 1, 'name')) this.#type(place)
    else if (word === 'catch' && !edits.is(place + 1, 'open')) this.#control(place)
    else if (word === 'if' || word === 'guard' || word === 'for' || word === 'switch' || word === 'while')
      this.#control(place)
    else if (word === 'repeat' && edits.is(place + 1, 'open', '{')) this.#repeatEnds.add(edits.closeOf(place + 1))
    else if (modifiers.has(word) && edits.is(place + 1, 'name')) edits.drop(place)
    else if (modifiers.has(word) && edits.is(place + 1, 'open', '(') && edits.is(place + 2, 'name', 'set'))
      edits.drop(place, place + 4)
  }

  /** `func room(with id: String, _ all: Bool = false) -> Room {` is `room(id: with, all = false) {`. */
  #function(place: number, name: number): void {
    const { edits } = this
    const types = name + 1
    const params = behindTypes(edits, types)
    if (!edits.is(params, 'open', '(') || edits.closeOf(params) === params) return
    const end = edits.closeOf(params)
    const body = this.behindSignature(end + 1)
    if (body === undefined) return
    edits.drop(place, name)
    edits.drop(types, params)
    for (let at = params + 1; at < end; at += 1) at = this.#parameter(at, end)
    edits.drop(end + 1, body)
    this.blocks.add(body)
    this.#returnOnly(body)
  }

  /** @returns the place of the comma after it, or the end */
  #parameter(from: number, end: number): number {
    const { edits } = this
    let comma = from
    while (comma < end && !edits.is(comma, 'mark', ',')) comma = edits.closeOf(comma) + 1
    comma = Math.min(comma, end)
    let label = from
    while (edits.is(label, 'mark', '@')) label += 2
    edits.drop(from, label)
    const name = edits.is(label + 1, 'name') ? label + 1 : label
    const colon = name + 1
    if (!edits.is(colon, 'mark', ':')) return comma
    const type = this.behindType(colon + 1)
    const isUnlabelled = edits.textAt(label) === '_'
    if (name > label) edits.drop(label)
    if (edits.is(type - 1, 'mark', '...')) edits.insert(name, ['mark', '...'])
    edits.drop(colon, type)
    if (name > label && !isUnlabelled) edits.insert(type, ['mark', ':'], ['name', edits.textAt(label) ?? ''])
    return comma
  }

  /** A body that is one value returns it. */
  #returnOnly(body: number): void {
    if (this.isOneValue(body)) this.edits.insert(body + 1, ['name', 'return'])
  }

  /** Whether a block holds one value alone; its lines tell, since nothing else ends a statement. */
  protected isOneValue(body: number): boolean {
    const { edits } = this
    const close = edits.closeOf(body)
    const first = edits.tokens[body + 1]
    if (close <= body + 1 || first === undefined || (first.kind === 'name' && statementWords.has(first.text)))
      return false
    let steps = 0
    for (let at = body + 1; at < close; steps += 1) {
      const next = edits.closeOf(at) + 1
      if (steps > maxAhead || edits.is(at, 'mark', '=', '+=')) return false
      if (next < close && this.#isBreak(next - 1, next)) return false
      at = next
    }
    return true
  }

  /** Whether a statement ends between two places. */
  #isBreak(before: number, behind: number): boolean {
    const { edits } = this
    if (edits.is(before, 'mark') || edits.tokens[before]?.line === edits.tokens[behind]?.line) return false
    return edits.is(behind, 'name') || edits.is(behind, 'text')
  }

  /** `var path: String { value }` is `path = (value)`; of any other property the type says nothing. */
  #property(place: number): void {
    const { edits } = this
    const name = place + 1
    if (!edits.is(name, 'name')) return
    const hasType = edits.is(name + 1, 'mark', ':')
    const end = hasType ? this.behindType(name + 2) : name + 1
    if (hasType) edits.drop(name + 1, end)
    if (!hasType || !edits.is(end, 'open', '{') || edits.closeOf(end) === end) return
    const body = this.#getter(end)
    this.blocks.add(body)
    this.noteProperty(edits.textAt(name) ?? '', body)
    if (this.isOneValue(body)) {
      edits.drop(place)
      edits.replace(body, ['open', '('])
      edits.replace(edits.closeOf(body), ['close', '('])
      edits.insert(body, ['mark', '='])
    } else edits.insert(body, ['open', '('], ['close', '('])
  }

  /** The brace of `get { … }` in a property; without one the property's own. */
  #getter(open: number): number {
    const { edits } = this
    if (!edits.is(open + 1, 'name', 'get')) return open
    let inner = open + 2
    while (edits.is(inner, 'name', 'async', 'throws')) inner += 1
    if (!edits.is(inner, 'open', '{') || edits.closeOf(inner) === inner) return open
    edits.drop(open, inner)
    edits.drop(edits.closeOf(open))
    return inner
  }

  /** `enum Path: String {` is `Path {`. A protocol has no values. */
  #type(place: number): void {
    const { edits } = this
    const word = edits.textAt(place)
    if (word === 'class' && edits.is(place + 1, 'name', 'func', 'var', 'let')) {
      edits.drop(place)
      return
    }
    const body = this.behindSignature(place + 1)
    if (body === undefined) return
    if (word === 'protocol') {
      this.#protocol(place, body)
      return
    }
    let end = place + 2
    while (edits.is(end, 'mark', '.') && edits.is(end + 1, 'name')) end += 2
    edits.drop(place)
    edits.drop(end, body)
    this.blocks.add(body)
    this.noteType(edits.textAt(end - 1) ?? '', body)
  }

  /** What annotations of a protocol say is left. */
  #protocol(place: number, body: number): void {
    const { edits } = this
    const close = edits.closeOf(body)
    let start = place
    for (let at = body + 1; at < close; at = edits.closeOf(at) + 1) {
      if (!edits.is(at, 'mark', '@') || !edits.is(at + 2, 'open', '(')) continue
      edits.drop(start, at)
      start = edits.closeOf(at + 2) + 1
    }
    edits.drop(start, close + 1)
  }

  /** `if condition {` is `if (condition) {`; `guard condition else {` is `if (condition); else {`. */
  #control(place: number): void {
    const { edits } = this
    const word = edits.textAt(place)
    if (word === 'while' && this.#repeatEnds.has(place - 1)) return
    const end = this.#headEnd(place + 1, word === 'guard')
    if (end === undefined) return
    if (word === 'guard') {
      edits.replace(place, ['name', 'if'])
      this.blocks.add(end + 1)
    } else this.blocks.add(end)
    if (word === 'switch')
      for (const behind of edits.endCases(end))
        if (edits.is(behind, 'text') || edits.is(behind, 'open', 'template')) edits.insert(behind, ['name', 'return'])
    const isLoop = word === 'for' && edits.is(place + 1, 'name') && edits.is(place + 2, 'name', 'in')
    edits.insert(place + 1, ['open', '('])
    if (isLoop) {
      edits.replace(place + 2, ['mark', '='])
      edits.insert(place + 3, ['name', eachOf], ['open', '('])
    }
    edits.insert(end, ...(isLoop ? [['close', '('] as const] : []), ['close', '('])
    if (word === 'guard') edits.insert(end, ['mark', ';'])
  }

  #headEnd(from: number, isGuard: boolean): number | undefined {
    const { edits } = this
    for (let at = from, steps = 0; steps < maxAhead && at < edits.tokens.length; steps += 1) {
      if (edits.is(at, 'close')) return undefined
      if (isGuard ? edits.is(at, 'name', 'else') && edits.is(at + 1, 'open', '{') : edits.is(at, 'open', '{')) return at
      at = edits.closeOf(at) + 1
    }
    return undefined
  }
}
