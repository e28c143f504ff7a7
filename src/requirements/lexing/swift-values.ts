import { methodWord } from '../portal-api.ts'
import { type NewToken, TokenEdits } from './token-edits.ts'
import { impliedType, isToken, type Token } from './tokens.ts'

/** After these names a value begins. */
const wordsBeforeValue = new Set(
  'return case let var in else try await throw where is as if guard while switch default and'.split(' '),
)

/** A brace after these holds statements. */
const wordsBeforeBlock = new Set('else do defer repeat get set willSet didSet catch throws async deinit'.split(' '))

/** A longer head of a closure is none. */
const maxHead = 40

/** Values of Swift: members whose type is left out, closures, and addresses that grow. */
export class SwiftValues {
  protected readonly edits: TokenEdits
  /** The braces that hold statements. */
  protected readonly blocks = new Set<number>()

  constructor(tokens: readonly Token[]) {
    this.edits = new TokenEdits(tokens)
  }

  protected rewriteValue(place: number): void {
    const { edits } = this
    if (edits.is(place, 'mark', '.')) this.#member(place)
    else if (edits.is(place, 'open', '{')) this.#closure(place)
    else if (edits.is(place, 'mark', '@') && edits.is(place + 1, 'name')) this.#attribute(place)
    else if (edits.is(place, 'name', 'Self')) edits.replace(place, ['name', 'self'])
    if (edits.is(place, 'name') && edits.is(place + 1, 'mark', '<')) this.#types(place + 1)
  }

  /** `@objc func`, `@Published var`, `@available(iOS 13, *)` */
  #attribute(place: number): void {
    const { edits } = this
    const open = place + 2
    const close = edits.is(open, 'open', '(') ? edits.closeOf(open) : open
    if (close === open) edits.drop(place, open)
    else if (!this.#hasPath(open)) edits.drop(place, close + 1)
    else {
      const method = methodWord(edits.textAt(place + 1) ?? '')
      edits.drop(place)
      if (method === undefined) edits.insert(close + 1, ['mark', ';'])
      else this.#annotated(place + 1, method)
    }
  }

  /** `@GET("/people")` is `{ method: "GET", path: ("/people") };`. */
  #annotated(name: number, method: string): void {
    const { edits } = this
    edits.drop(name)
    edits.insert(name, ['open', '{'], ['name', 'method'], ['mark', ':'], ['text', method], ['mark', ','])
    edits.insert(name + 1, ['name', 'path'], ['mark', ':'])
    edits.insert(edits.closeOf(name + 1) + 1, ['close', '{'], ['mark', ';'])
  }

  #hasPath(open: number): boolean {
    const { edits } = this
    const end = edits.closeOf(open)
    for (let at = open + 1; at < end; at += 1)
      if (edits.is(at, 'text') && (edits.textAt(at) ?? '').includes('/')) return true
    return false
  }

  /** `Endpoint<Answer>.make(path)` */
  #types(place: number): void {
    const { edits } = this
    const end = behindTypes(edits, place)
    if (end > place && (edits.is(end, 'open', '(', '{') || edits.is(end, 'mark', '.'))) edits.drop(place, end)
  }

  #member(place: number): void {
    const { edits } = this
    const name = edits.is(place + 1, 'name') ? (edits.textAt(place + 1) ?? '') : ''
    // `\.tags` is no value.
    if (edits.is(place - 1, 'mark', '\\')) return
    if (name !== '' && !this.#isBehindValue(place))
      edits.insert(place, ['name', methodWord(name) === undefined ? impliedType : 'HTTPMethod'])
    else if (/^append(?:PathComponent|ingPathComponent)?$/.test(name) && !name.includes('ing')) this.#grow(place)
  }

  #isBehindValue(place: number): boolean {
    const token = this.edits.tokens[place - 1]
    if (token === undefined) return false
    if (this.edits.isDropped(place - 1)) return true
    if (token.kind === 'name') return !wordsBeforeValue.has(token.text) || this.edits.is(place - 2, 'mark', '.')
    return token.kind !== 'mark' && token.kind !== 'open'
  }

  /** `url.appendPathComponent(id)` is `url += "/" + (id)`; `url.append(path: id)` too. */
  #grow(place: number): void {
    const { edits } = this
    const open = place + 2
    const close = edits.closeOf(open)
    if (!edits.is(open, 'open', '(') || close === open) return
    const isPath = edits.is(place + 1, 'name', 'appendPathComponent') || edits.is(open + 1, 'name', 'path', 'component')
    if (edits.is(open + 2, 'mark', ':')) {
      if (!isPath) return
      edits.drop(open + 1, open + 3)
    }
    edits.drop(place, open)
    edits.insert(open, ['mark', '+='])
    if (isPath) edits.insert(open, ['text', '/'], ['mark', '+'])
    for (let inside = open + 1; inside < close; inside = edits.closeOf(inside) + 1)
      if (edits.is(inside, 'mark', ',')) edits.drop(inside, close)
  }

  /** `call(a) { b in … }` is `call(a, function (b) {…})`; any other closure is a function too. */
  #closure(place: number): void {
    const { edits } = this
    const close = edits.closeOf(place)
    if (this.blocks.has(place)) return
    if (close === place) {
      // What never ends is no body of the call before it.
      edits.insert(place, ['mark', ';'])
      return
    }
    const before = edits.tokens[place - 1]
    if (before?.kind === 'name' && wordsBeforeBlock.has(before.text)) return
    if (edits.is(place + 1, 'name', 'willSet', 'didSet')) {
      edits.insert(place, ['mark', ';'])
      return
    }
    const head: NewToken[] = [['name', 'function'], ['open', '('], ...this.#params(place), ['close', '(']]
    const isCalled = isToken(before, 'close', '(') && !edits.isDropped(place - 1)
    if (isCalled) {
      edits.drop(place - 1)
      edits.insert(place, ['mark', ','], ...head)
    } else if (before?.kind === 'name' && !wordsBeforeValue.has(before.text))
      edits.insert(place, ['open', '('], ...head)
    else {
      edits.insert(place, ...head)
      return
    }
    edits.insert(close + 1, ['close', '('])
  }

  /** Takes the names in front of `in` out of a closure. */
  #params(place: number): NewToken[] {
    const { edits } = this
    const names: NewToken[] = []
    let isName = true
    for (let at = place + 1; at < place + maxHead; at = edits.closeOf(at) + 1) {
      if (edits.is(at, 'name', 'in')) {
        edits.drop(place + 1, at + 1)
        return names
      }
      if (edits.is(at, 'open', '(') && isName) names.push(...this.#namesIn(at))
      else if (edits.is(at, 'name') && isName) names.push(['name', edits.textAt(at) ?? ''], ['mark', ','])
      else if (
        !edits.is(at, 'name') &&
        !edits.is(at, 'open', '[') &&
        !edits.is(at, 'mark', ',', '->', '.', '<', '>', '@')
      )
        break
      isName = edits.is(at, 'mark', ',') || edits.is(at, 'open', '[')
      if (edits.is(at, 'name', 'for', 'if', 'switch', 'guard')) break
    }
    return []
  }

  /** `(data: Data, error: Error?)` */
  #namesIn(open: number): NewToken[] {
    const { edits } = this
    const names: NewToken[] = []
    const close = edits.closeOf(open)
    for (let at = open + 1; at < close; at = edits.closeOf(at) + 1)
      if (edits.is(at, 'name') && (at === open + 1 || edits.is(at - 1, 'mark', ',')))
        names.push(['name', edits.textAt(at) ?? ''], ['mark', ','])
    return names
  }

  /** The place of the first brace after a type and its conditions; undefined where none comes soon. */
  protected behindSignature(from: number): number | undefined {
    const { edits } = this
    for (let at = from, steps = 0; steps < maxHead; at = edits.closeOf(at) + 1, steps += 1) {
      if (edits.is(at, 'open', '{')) return at
      if (edits.is(at, 'close') || edits.is(at, 'name', 'func', 'var', 'let', 'case', 'init', 'static'))
        return undefined
    }
    return undefined
  }

  protected behindType(from: number): number {
    return behindSwiftType(this.edits, from)
  }
}

/** A longer type, or list of types, is none. */
const maxParts = 80

/** Words within a type. */
const words = new Set('inout some any async throws rethrows borrowing consuming'.split(' '))

/** The place after the type of Swift that begins at a place; the same place where none does. */
function behindSwiftType(edits: TokenEdits, from: number): number {
  let place = from
  for (let parts = 0; parts < maxParts; parts += 1) {
    const start = place
    while (edits.is(place, 'mark', '@') || words.has(nameAt(edits, place)))
      place += edits.is(place, 'mark', '@') ? 2 : 1
    if (edits.is(place, 'open', '(', '[')) place = edits.closeOf(place) + 1
    else if (edits.is(place, 'name')) place = behindTypes(edits, place + 1)
    else return start === from ? from : start
    while (words.has(nameAt(edits, place))) place += 1
    if (!edits.is(place, 'mark', '.', '->', '&', '...')) return place
    place += 1
  }
  return from
}

/** The place after `<Type, Type>`; the same place where no types stand there. */
export function behindTypes(edits: TokenEdits, from: number): number {
  if (!edits.is(from, 'mark', '<')) return from
  let open = 0
  for (let place = from; place < from + maxParts; place += 1) {
    if (edits.is(place, 'mark', '<')) open += 1
    else if (edits.is(place, 'mark', '>')) {
      open -= 1
      if (open === 0) return place + 1
    } else if (edits.is(place, 'open', '(', '[')) place = edits.closeOf(place)
    else if (!edits.is(place, 'name') && !edits.is(place, 'mark', '.', ',', ':', '&', '->', '==', '@')) return from
  }
  return from
}

function nameAt(edits: TokenEdits, place: number): string {
  return edits.is(place, 'name') ? (edits.textAt(place) ?? '') : ''
}
