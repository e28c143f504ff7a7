import { isRoutePart, methodWord } from '../portal-api.ts'
import type { MethodSource } from './http-methods.ts'

/** Where a piece of text was written. */
export interface Origin {
  readonly file: string
  readonly line: number
  /** Tells it from the other texts of its file. */
  readonly order: number
  /** Whether it stands in the function that uses it, and not in a constant that others share. */
  readonly isLocal: boolean
  /** Of a path that stands beside its method, as routers of Swift have them. */
  readonly method?: MethodSource | undefined
  /** The class that says it for one which it extends, so that not each function of that one is called with it. */
  readonly heir?: string
  /** Whether code gives the address of another server in its place too, so that a call must show that it is for this one. */
  readonly isOneOf?: true
}

interface TextPiece {
  readonly kind: 'text'
  readonly text: string
  readonly origin: Origin
}

/** The argument of a function that a piece stands for. */
export interface Parameter {
  /** Of its function, in all files. */
  readonly functionId: string
  readonly index: number
  readonly name: string
  /** What callers write before it, where that is another name. */
  readonly label?: string | undefined
  /** Where the argument is an object, which member of it. */
  readonly property: string | undefined
  /** What it is where the caller gives none. */
  readonly initial: readonly Value[] | undefined
  /** Whether it stands for all arguments from its place on, with a slash between them. */
  readonly isRest?: boolean
}

/** A constant that this file does not have. */
export interface Reference {
  readonly owner: string | undefined
  readonly name: string
  readonly file: string
  readonly isEnvironment: boolean
  /** The file that it is imported from, as the import writes it. */
  readonly from?: string | undefined
  /** Where a bare name means what these types have, or what no type has; undefined where it may mean more. */
  readonly types?: ReadonlySet<string> | undefined
  /** Whether it must be of this file, of what it imports, or of a class that it names as its own or extends. */
  readonly isOwn?: boolean
  /** The class whose field it is, or that of one which it extends. */
  readonly of?: string | undefined
}

/** A part of a text that is not known, or not yet. */
interface HolePiece {
  readonly kind: 'hole'
  /** As the code calls it. */
  readonly name: string
  readonly parameter?: Parameter
  readonly reference?: Reference
}

export type Piece = TextPiece | HolePiece

/** One text that an expression may have. */
export type Value = readonly Piece[]

/** More alternatives than these are not followed. */
export const maxValues = 12
const maxPieces = 60

export function hole(name: string | undefined): Value[] {
  return [[{ kind: 'hole', name: name ?? 'value' }]]
}

const unknownStart: Value = [{ kind: 'hole', name: 'value' }]

/** The slash between a base or a part of a path and what stands after it. */
export function slashAt(origin: Origin): Value[] {
  return [[{ kind: 'text', text: '/', origin }]]
}

/** Values after a base, with one slash between them that stands where they do. */
export function behindBase(base: readonly Value[], values: readonly Value[], origin: Origin): Value[] {
  return joinValues([base.map(withoutLastSlash), slashAt(origin), values.map(withoutFirstSlash)])
}

function withoutLastSlash(value: Value): Value {
  const last = value.at(-1)
  return last?.kind === 'text' ? [...value.slice(0, -1), { ...last, text: last.text.replace(/\/+$/, '') }] : value
}

function withoutFirstSlash(value: Value): Value {
  const [first, ...rest] = value
  return first?.kind === 'text' ? [{ ...first, text: first.text.replace(/^\/+/, '') }, ...rest] : value
}

/** All values that texts have which are joined. */
export function joinValues(parts: readonly (readonly Value[])[]): Value[] {
  let joined: Value[] = [[]]
  for (const values of parts) {
    const next: Value[] = []
    for (const start of joined) {
      for (const value of values) {
        if (next.length >= maxValues) break
        // Of what is put together of too many pieces the end counts: the path stands there.
        next.push(start.length + value.length <= maxPieces ? [...start, ...value] : [...unknownStart, ...value])
      }
    }
    if (next.length > 0) joined = next
  }
  return joined
}

export function firstValues(values: readonly Value[]): Value[] {
  return values.slice(0, maxValues)
}

/** The first values of several things, none of which is asked once there are enough. */
export function firstValuesOf<Thing>(things: readonly Thing[], valuesOf: (thing: Thing) => readonly Value[]): Value[] {
  const values: Value[] = []
  for (const thing of things) {
    if (values.length >= maxValues) break
    values.push(...valuesOf(thing))
  }
  return firstValues(values)
}

/** A value's text, where no part of it is unknown. */
export function plainText(value: Value): string | undefined {
  let text = ''
  for (const piece of value) {
    if (piece.kind === 'hole') return undefined
    text += piece.text
  }
  return text
}

/** Whether the portal's API is named in a value. */
export function namesApi(value: Value): boolean {
  return (
    value.some((piece) => piece.kind === 'text' && /api\/2\.0/i.test(piece.text)) || /api\/2\.0/i.test(shownText(value))
  )
}

/** A documentation's address holds the path that it is about. */
export const documentation = /\/\/(?:api|helpcenter)\.onlyoffice\.com|github\.com\//i

/** Whether a value is the address of the API and nothing after it, as a base of requests is. */
export function isBase(value: Value): boolean {
  const text = shownText(value).replace(/\?.*$/s, '')
  return /(?:^|[^\w-])api\/2\.0\/*$/i.test(text) && !documentation.test(text) && !/\s/.test(text.trimStart())
}

/** A value's text with a mark for what is not known. */
export function shownText(value: Value): string {
  return value.map((piece) => (piece.kind === 'text' ? piece.text : '\uE000')).join('')
}

/**
 * What is not known at all is called as the variable that holds it. So is an identifier of somebody's own room or user,
 * which may be a secret, and which is a parameter of the route. What is empty so far is set later.
 */
export function namedAs(value: Value, name: string): Value {
  const [piece] = value
  if (value.length !== 1 || piece === undefined) return value
  const isUnknown =
    piece.kind === 'hole'
      ? piece.parameter === undefined && piece.reference === undefined
      : piece.text === '' || isIdentifier(piece.text)
  return isUnknown ? [{ kind: 'hole', name }] : value
}

function isIdentifier(text: string): boolean {
  return (
    /^[\w@.-]+$/.test(text) && !isRoutePart(text) && !/^(?:api|2\.0)$/i.test(text) && methodWord(text) === undefined
  )
}

export function distinct(values: readonly Value[]): Value[] {
  const seen = new Set<string>()
  return values.filter((value) => {
    const key = value.map((piece) => (piece.kind === 'text' ? `${piece.text}\uE000` : `${piece.name}\uE001`)).join('')
    return !seen.has(key) && seen.add(key)
  })
}

/** `id` of `getId()`, as languages call it that have no properties. */
export function propertyName(name: string | undefined): string | undefined {
  return name?.replace(/^get([A-Z])/, (_, first: string) => first.toLowerCase())
}

/** Whether a value is known, and may be a path. */
export function namesPath(value: Value): boolean {
  return value.some((piece) => piece.kind === 'text' && piece.text.includes('/'))
}
