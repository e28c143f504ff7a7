import type { MethodSource } from '../meaning/http-methods.ts'
import { documentation, type Origin, type Parameter, shownText, type Value } from '../meaning/values.ts'
import { firstParts, isUnknownRoute } from '../portal-api.ts'

/** What a value says of a path below `/api/2.0/`. */
export interface PathFound {
  /** After `/api/2.0/`, parameters as `{name}`, without a query. */
  readonly path: string
  /** The texts that it is written in; the first holds its first part. */
  readonly origins: readonly Origin[]
  /** Whether a server is written before it, nothing of which is unknown, and whose name is none that portals have. */
  readonly isElsewhere: boolean
}

/** A path whose first part is not known; a parameter where its function's caller says it. */
export interface DynamicPath {
  readonly parameter: Parameter | undefined
  /** Of the base before it. */
  readonly origins: readonly Origin[]
}

/** The whole address of a server, unless it is called as portals are. */
const otherServer = /^\s*https?:\/\/(?![^/]*(?:onlyoffice|docspace|portal))[^/\uE000]+\/[^\uE000]*$/i

/**
 * Reads the path out of a value.
 * @returns undefined where the value names nothing in the portal’s API, or only its base
 */
export function pathOf(value: Value): PathFound | DynamicPath | undefined {
  const flat = flatten(value)
  const { text } = flat
  const begin = beginOfWhole(text)
  const start = /(?:^|[^\w-])api\/2\.0(?=\/|$|\?|\uE000)/i.exec(text.slice(begin))
  if (start === null) return undefined
  const before = text.slice(begin, begin + start.index)
  if (documentation.test(before) || /\s/.test(before.trimStart())) return undefined
  const found = readPath(flat, begin + start.index + start[0].length)
  if (found === undefined || isDynamic(found)) return found
  return { ...found, isElsewhere: otherServer.test(text.slice(begin, begin + start.index + 1)) }
}

/** Where an address begins that is put after a base, though it is whole itself: it counts alone. */
function beginOfWhole(text: string): number {
  const query = text.search(/[?#]/)
  const path = query === -1 ? text : text.slice(0, query)
  const whole = /api\/2\.0\/+(?=https?:\/)/gi
  let begin = 0
  for (let match = whole.exec(path); match !== null; match = whole.exec(path)) begin = match.index + match[0].length
  return begin
}

/** The same for a text that begins after `/api/2.0`. */
export function relativePathOf(value: Value): PathFound | DynamicPath | undefined {
  return readPath(flatten(value), 0)
}

/** The same where it begins as the routes of the API do. */
export function relativeRouteOf(value: Value): PathFound | undefined {
  const path = relativePathOf(value)
  if (path === undefined || isDynamic(path)) return undefined
  return firstParts.has((path.path.split('/')[0] ?? '').toLowerCase()) ? path : undefined
}

export function isDynamic(found: PathFound | DynamicPath): found is DynamicPath {
  return !('path' in found)
}

interface Flat {
  /** U+E000 stands for each unknown part. */
  readonly text: string
  readonly holes: readonly { readonly name: string; readonly parameter?: Parameter }[]
  /** Where each text ends, and where it is written. */
  readonly origins: readonly { readonly end: number; readonly origin: Origin }[]
}

/** Makes one text of a value. */
function flatten(value: Value): Flat {
  const holes: Flat['holes'][number][] = []
  const origins: Flat['origins'][number][] = []
  let text = ''
  for (const piece of value) {
    if (piece.kind === 'hole') {
      holes.push(piece)
      text += '\uE000'
    } else {
      text += piece.text.replaceAll('\uE000', '')
      origins.push({ end: text.length, origin: piece.origin })
    }
  }
  return { text, holes, origins }
}

function readPath({ text, holes, origins }: Flat, start: number): PathFound | DynamicPath | undefined {
  let next = text.slice(0, start).split('\uE000').length - 1
  const behind = text.slice(start).replace(/[?#][\s\S]*$/, '')
  const begin = start + (behind.length - behind.replace(/^\/+/, '').length)
  const behindBase = origins.filter(({ end }) => end > begin).map(({ origin }) => origin)
  const segments = behind.split('/').filter((segment) => segment !== '')
  const [first] = segments
  if (first === undefined) return undefined
  if (first.startsWith('\uE000')) {
    // A value that stands after the base without a slash is a query more often than a path.
    return { parameter: holes[next]?.parameter, origins: origins.slice(-1).map(({ origin }) => origin) }
  }
  const named = segments.map((segment, index) => {
    const isLast = index === segments.length - 1
    const written = segment.replace(/\uE000/g, () => {
      const name = (holes[next]?.name ?? '').replace(/[^\w-]/g, '')
      next += 1
      return `{${name === '' ? 'value' : name}}`
    })
    return withoutQueryValue(parameters(written), isLast)
  })
  if (!named.every((segment) => /^(?:\{[\w-]+\}|[\w@.~!$&()*+=:%,-])+$/.test(segment))) return undefined
  // `:area` and `{area}` are filled in elsewhere.
  if (named[0]?.startsWith('{') === true) return { parameter: undefined, origins: behindBase }
  return { path: named.join('/'), origins: behindBase, isElsewhere: false }
}

/** Parameters as other tools write them, `:id`, `<id>`, `%s` and `{}`, become `{id}`. */
function parameters(segment: string): string {
  return segment
    .replace(/^:([A-Za-z_]\w*)\??$/, '{$1}')
    .replace(/^<(?:\w+:)?(\w+)>$/, '{$1}')
    .replace(/\{\{?\s*\$?([\w-]*)[^{}]*\}?\}/g, (_, name: string) => `{${name === '' ? 'value' : name}}`)
    .replace(/%[sd]/g, '{value}')
}

/** `people{query}` is `people`, and `{id}{query}` is `{id}`: what stands right after the last part is its query. */
function withoutQueryValue(segment: string, isLast: boolean): string {
  if (!isLast) return segment
  const match = /^(\{[\w-]+\}|[^{}]+)(?:\{[\w-]+\})+$/.exec(segment)
  return match?.[1] ?? segment
}

/** The parameter with which an address ends, where it is likely a whole path: by what stands before it, or by its name. */
export function lastParameter(value: Value, method: MethodSource): Parameter | undefined {
  const pieces = value.filter((piece) => piece.kind === 'hole' || piece.text !== '')
  const last = pieces.at(-1)
  if (last?.kind !== 'hole' || last.parameter === undefined || pieces.length > 5) return undefined
  const { parameter } = last
  if (
    method.kind === 'parameter' &&
    method.parameter.index === parameter.index &&
    method.parameter.property === parameter.property
  )
    return undefined
  if (pieces.length === 1)
    return /url|uri|path|endpoint|route|href|resource|api/i.test(parameter.property ?? parameter.name)
      ? parameter
      : undefined
  // `/rooms/` before it is a path itself.
  return /\w\/\w|^\/?\w+\//.test(shownText(value).replace(/^https?:\/\//, '')) ? undefined : parameter
}

/** A path after a base that is not known, which may be put together from host, port and folder. */
export function withoutUnknownBase(value: Value): Value {
  const start = value.findIndex((piece) => piece.kind === 'text' && !/^(?:https?:)?[/:.]*$/.test(piece.text))
  return start > 0 && value.slice(0, start).some(({ kind }) => kind === 'hole') ? value.slice(start) : value
}

/** Whether a relative path begins as the routes of the API do. */
export function beginsRoute(value: Value): boolean {
  const [first] = shownText(value).replace(/^\/+/, '').split(/[/?#]/)
  return firstParts.has((first ?? '').toLowerCase())
}

/** Box has addresses with `/api/2.0/` too. */
export function isOfOtherServer({ path, isElsewhere }: PathFound, method: MethodSource): boolean {
  return isElsewhere && isUnknownRoute(method.kind === 'known' ? method.methods : [], path)
}
