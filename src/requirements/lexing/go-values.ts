import { TokenEdits } from './token-edits.ts'
import type { Token } from './tokens.ts'

/** After these names no value begins by its type. */
const wordsBeforeBlock = new Set(['else', 'select', 'switch', 'for', 'struct', 'interface', 'func', 'do'])

/** After these a type or value begins, though they are names. */
const wordsBeforeValue = new Set(['return', 'case', 'range', 'in', 'else', 'go', 'defer', 'chan', 'map', 'default'])

/** Names of types that are written small. */
const smallTypes = /^(?:[A-Z]|(?:string|bool|byte|rune|error|any|int\d*|uint\d*|float\d+|interface|struct|map)$)/

/** A longer key is none. */
const maxKey = 40

/** What types say within values: `Request{…}`, `[]string{…}`, `[]byte(text)`, `Get[User](path)`, `value.(string)`. */
export class GoValues {
  protected readonly edits: TokenEdits
  /** The braces that hold statements. */
  protected readonly blocks = new Set<number>()
  /** The braces that hold values. */
  readonly #literals = new Set<number>()
  /** The brackets around the place that is read. */
  readonly #around: number[] = []

  constructor(tokens: readonly Token[]) {
    this.edits = new TokenEdits(tokens)
  }

  protected rewriteValue(place: number): void {
    const { edits } = this
    while (edits.closeOf(this.#around.at(-1) ?? place) < place) this.#around.pop()
    this.#rewrite(place)
    if (edits.closeOf(place) > place) this.#around.push(place)
  }

  #rewrite(place: number): void {
    const { edits } = this
    if (edits.is(place, 'open', '[')) this.#brackets(place)
    else if (edits.is(place, 'open', '{')) this.#braces(place)
    else if (edits.is(place, 'name', 'map') && edits.is(place + 1, 'open', '[')) this.#typed(place)
    else if (edits.is(place, 'name', 'struct') && edits.is(place + 1, 'open', '{')) this.#typed(place)
    else if (edits.is(place, 'name', 'interface') && edits.is(place + 1, 'open', '{')) this.#typed(place)
    else if (edits.is(place, 'mark', '.') && edits.is(place + 1, 'open', '('))
      edits.drop(place, edits.closeOf(place + 1) + 1)
    else if (edits.is(place, 'mark', '*', '<-') && !this.isBehindValue(place)) edits.drop(place)
  }

  /** Whether a value stands before a place. */
  protected isBehindValue(place: number): boolean {
    const token = this.edits.tokens[place - 1]
    if (token === undefined) return false
    if (token.kind === 'name') return !wordsBeforeValue.has(token.text)
    return token.kind === 'text' || token.kind === 'number' || token.kind === 'close'
  }

  #brackets(place: number): void {
    if (!this.isBehindValue(place)) this.#typed(place)
    else if (this.#areTypes(place)) this.edits.drop(place, this.edits.closeOf(place) + 1)
  }

  /** `Get[User](path)`, but not `handlers[index](path)`. */
  #areTypes(place: number): boolean {
    const { edits } = this
    const close = edits.closeOf(place)
    if (close === place || close > place + 20 || !edits.is(close + 1, 'open', '(') || !edits.is(place - 1, 'name'))
      return false
    for (let inside = place + 1; inside < close; inside += 1)
      if (edits.is(inside, 'text') || edits.is(inside, 'number')) return false
    return (
      edits.is(place + 1, 'mark', '*') ||
      edits.is(place + 1, 'open', '[') ||
      smallTypes.test(edits.textAt(place + 1) ?? '')
    )
  }

  /** A type, and the values or the one value after it. */
  #typed(place: number): void {
    const { edits } = this
    const end = behindGoType(edits, place)
    if (end === place) return
    edits.drop(place, end)
    if (edits.is(end, 'open', '{') && !this.blocks.has(end)) this.#literals.add(end)
  }

  /** Values without names are a list. */
  #asList(place: number): void {
    const { edits } = this
    if (this.#isNamed(place)) return
    edits.replace(place, ['open', '['])
    edits.replace(edits.closeOf(place), ['close', '['])
  }

  #isNamed(place: number): boolean {
    const { edits } = this
    const end = Math.min(edits.closeOf(place), place + maxKey)
    for (let at = place + 1; at < end; at = edits.closeOf(at) + 1) {
      if (edits.is(at, 'mark', ':')) return true
      if (edits.is(at, 'mark', ',')) return false
    }
    return false
  }

  /** `Request{…}` is `Request({…})`. */
  #braces(place: number): void {
    const { edits } = this
    const close = edits.closeOf(place)
    if (this.blocks.has(place) || close === place) return
    const before = edits.is(place - 1, 'name') && !edits.isDropped(place - 1) ? edits.textAt(place - 1) : undefined
    const isTyped = before !== undefined && !wordsBeforeBlock.has(before)
    const isInside = before === undefined && this.#literals.has(this.#around.at(-1) ?? -1)
    if (isTyped || isInside) this.#literals.add(place)
    if (this.#literals.has(place)) this.#asList(place)
    if (!isTyped) return
    edits.insert(place, ['open', '('])
    edits.insert(close + 1, ['close', '('])
  }
}

/** A longer type is none. */
const maxParts = 60

/** The place after the type of Go that begins at a place; the same place where none does. */
export function behindGoType(edits: TokenEdits, from: number): number {
  let place = from
  for (let parts = 0; parts < maxParts; parts += 1) {
    if (edits.is(place, 'mark', '*', '...', '<-', '~')) place += 1
    else if (edits.is(place, 'open', '[')) place = edits.closeOf(place) + 1
    else if (edits.is(place, 'open', '(')) return edits.closeOf(place) + 1
    else if (edits.is(place, 'name', 'map', 'chan')) place += 1
    else if (edits.is(place, 'name', 'struct', 'interface') && edits.is(place + 1, 'open', '{'))
      return edits.closeOf(place + 1) + 1
    else if (edits.is(place, 'name', 'func') && edits.is(place + 1, 'open', '(')) {
      place = edits.closeOf(place + 1) + 1
      if (!edits.is(place, 'name') && !edits.is(place, 'mark', '*') && !edits.is(place, 'open', '(', '[')) return place
    } else if (edits.is(place, 'name')) return behindName(edits, place)
    else return place
  }
  return from
}

/** `package.Name[Type]` */
function behindName(edits: TokenEdits, from: number): number {
  let place = from + 1
  if (edits.is(place, 'mark', '.') && edits.is(place + 1, 'name')) place += 2
  return edits.is(place, 'open', '[') ? edits.closeOf(place) + 1 : place
}
