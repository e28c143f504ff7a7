import {
  type CallNode,
  keyOf,
  lastName,
  type MemberNode,
  type Node,
  receiverName,
  valueOfEntry,
} from '../../parsing/syntax.ts'
import { partOfConstant } from '../called-names.ts'
import type { Evaluator } from '../evaluate.ts'
import { fillFormat, fillSprintf, joinBySlash, relativeTo } from '../format-and-join.ts'
import { hole, joinValues, namesApi, namesPath, shownText, slashAt, type Value } from '../values.ts'
import { isBuilderOfRequest } from './methods-of-typed-languages.ts'

/** How Java, Kotlin and C# put addresses together by calls. */

/** They put a part of a path after what they are called on. */
const segmentSteps = new Set(
  'path pathSegment pathSegments appendPath appendEncodedPath appendPathSegments addPathSegment addPathSegments addEncodedPathSegment addEncodedPathSegments appendingPathComponent AppendPathSegment AppendPathSegments encodedPath setPath resolve'.split(
    ' ',
  ),
)

/** They put a text after what they are called on. */
const textSteps = new Set('append Append plus concat appending'.split(' '))

/** They hand on what they are called on, for what matters here. */
const sameSteps = new Set(
  'build buildAndExpand toUriString toUri toURI toURL toHttpUrl toHttpUrlOrNull encode expand queryParam queryParams queryParamIfPresent resolveTemplate replaceQuery addQueryParameter appendQueryParameter addParameter setParameter SetQueryParam SetQueryParams newBuilder buildUpon normalize ToString TrimEnd TrimStart Trim ToLower ToLowerInvariant Replace removeSuffix removePrefix ensureSuffix trim trimEnd also apply asString strip toExternalForm absoluteString'.split(
    ' ',
  ),
)

/** Their result is that of the block after them. */
const blockSteps = new Set('let run with lazy remember'.split(' '))

/** They make an address of a text. */
const wrappers = new Set(
  'URI URL Uri UriBuilder HttpUrl StringBuilder StringBuffer fromUriString fromHttpUrl fromUri fromPath fromOriginHeader URLBuilder Url URLComponents RestRequest GenericUrl target'.split(
    ' ',
  ),
)
const makers = /^(?:URI|URL|Uri|HttpUrl|Url|Companion|String|string)$/

const encoders = new Set(
  'EscapeDataString EscapeUriString UrlEncode UrlPathEncode urlEncode encodeURLPath encodeURLPathPart encodeURLParameter PathEscape QueryEscape toInt toLong'.split(
    ' ',
  ),
)

/** What a call makes of texts; undefined where it is none of these. */
export function valuesOfJvmCsharpCall(call: CallNode, evaluator: Evaluator): Value[] | undefined {
  const { callee, args } = call
  const name = lastName(callee) ?? ''
  const own = evaluator.made(name, args, call)
  if (own.length > 0) return own
  const part = callee.kind === 'member' && args.length === 0 ? partOf(callee, evaluator) : undefined
  if (part !== undefined) return part
  const object = callee.kind === 'member' ? callee.object : undefined
  const owner = lastName(object) ?? ''
  const [first] = args
  const result = blockSteps.has(name) ? resultOfBlock(args, evaluator) : undefined
  if (result !== undefined) return result
  const formatted = formattedBy(call, evaluator)
  if (formatted !== undefined) return formatted
  if (first !== undefined && (encoders.has(name) || (name === 'encode' && /^(?:URLEncoder|Uri|UriUtils)$/.test(owner))))
    return evaluator.values(first)
  if (object !== undefined && isBuilt(object) && segmentSteps.has(name) && args.length > 0)
    return behind(evaluator.values(object), args, evaluator)
  if (object !== undefined && textSteps.has(name) && first !== undefined && first.kind !== 'function')
    return joinValues([evaluator.values(object), evaluator.values(first)])
  if (object !== undefined && (sameSteps.has(name) || /^(?:With|Allow)[A-Z]/.test(name)))
    return evaluator.values(object)
  if (object?.kind === 'call' && name === 'request' && args.length < 2) return evaluator.values(object)
  if (name === 'RestRequest' && (isBuilderOfRequest(call) || saysMethod(args))) return hole(name)
  const isMade = makers.test(owner) && /^(?:create|parse|get|of|valueOf|init)$/.test(name)
  return first !== undefined && (wrappers.has(name) || isMade) ? wrapped(name, args, evaluator) : undefined
}

/** A request of RestSharp that has its method is sent where it is made, and is not an address. */
function saysMethod(args: readonly Node[]): boolean {
  return args.some((arg) => arg.kind === 'list' && arg.items.some((item) => keyOf(item) === 'Method'))
}

/** `Paths.PEOPLE.path()` and `Paths.PEOPLE.path`: the text of a constant that is an object. */
export function partOf({ object, name }: MemberNode, evaluator: Evaluator): Value[] | undefined {
  if (!partOfConstant.has(name ?? '')) return undefined
  const paths = evaluator.values(object).filter(namesPath)
  return paths.length === 0 ? undefined : paths
}

function resultOfBlock(args: readonly Node[], evaluator: Evaluator): Value[] | undefined {
  const block = args.at(-1)
  return block?.kind === 'function' ? evaluator.values(block.body) : undefined
}

/** `File.path(…)` of a class is no step of a builder. */
function isBuilt(object: Node): boolean {
  return object.kind !== 'name' || !/^[A-Z]\w*[a-z]/.test(object.name) || /Url|Uri|Endpoint|Base/.test(object.name)
}

function behind(start: readonly Value[], args: readonly Node[], evaluator: Evaluator): Value[] {
  const parts: (readonly Value[])[] = [start]
  for (const arg of args) {
    if (keyOf(arg) !== undefined || arg.kind === 'function') continue
    const values = arg.kind === 'list' ? joinBySlash(arg.items, evaluator) : evaluator.values(arg)
    const hasSlash = values.every((value) => shownText(value).startsWith('/'))
    if (!hasSlash) parts.push(slashAt(evaluator.originOf(arg)))
    parts.push(values)
  }
  return joinValues(parts)
}

/** `new Uri(base, "people")`, `new UriBuilder(base) { Path = "people" }` and `new Uri(address)`. */
function wrapped(name: string, args: readonly Node[], evaluator: Evaluator): Value[] | undefined {
  const [first, second] = args
  if (first === undefined) return undefined
  const inside = args.find(({ kind }) => kind === 'list')
  const path = inside?.kind === 'list' ? inside.items.find((item) => /^path$/i.test(keyOf(item) ?? '')) : undefined
  if (path !== undefined)
    return behind(first === inside ? [[]] : evaluator.values(first), [valueOfEntry(path)], evaluator)
  const isPair = second !== undefined && args.length === 2 && /^(?:URI|URL|Uri)$/.test(name)
  if (isPair && (second.kind !== 'member' || lastName(second.object) !== 'UriKind'))
    return relativeTo(valueOfEntry(second), first, evaluator)
  // Host, port and path, of which one names the API.
  const api = args.slice(0, 6).map((arg) => evaluator.values(arg))
  return api.find((values) => values.some(namesApi)) ?? api[0]
}

/** `String.format("%s/people", base)`, `string.Format("{0}/people", base)`, `"%s/people".formatted(base)` and the like. */
function formattedBy({ callee, args }: CallNode, evaluator: Evaluator): Value[] | undefined {
  const name = lastName(callee) ?? ''
  const object = callee.kind === 'member' ? callee.object : undefined
  const owner = lastName(object) ?? ''
  // A locale may come first.
  const given = isLocale(args[0]) ? args.slice(1) : args
  const [format, ...rest] = given
  const values = (): Value[][] => rest.map((arg) => evaluator.values(arg))
  if (format !== undefined && /^(?:Format|format)$/.test(name) && /^(?:string|String|MessageFormat)$/.test(owner)) {
    const isNumbered = name === 'Format' || owner === 'MessageFormat'
    return isNumbered
      ? fillFormat(evaluator.values(format), rest, evaluator)
      : fillSprintf(evaluator.values(format), values())
  }
  if (object !== undefined && (name === 'formatted' || name === 'format') && owner !== 'MessageFormat')
    return fillSprintf(
      evaluator.values(object),
      given.map((arg) => evaluator.values(arg)),
    )
  if (format === undefined || !/^(?:string|String)$/.test(owner)) return undefined
  if (name === 'Concat') return joinValues([evaluator.values(format), ...values()])
  if (name !== 'Join' && name !== 'join') return undefined
  return joinValues(
    rest.flatMap((part, index) => (index === 0 ? [] : [evaluator.values(format)]).concat([evaluator.values(part)])),
  )
}

function isLocale(node: Node | undefined): boolean {
  return /^(?:Locale|CultureInfo)$/.test(receiverName(node) ?? '')
}
