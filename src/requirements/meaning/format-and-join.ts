import { type JoinNode, keyOf, lastName, type Node, startOfChain, valueOfEntry } from '../parsing/syntax.ts'
import { encoders, sameText } from './called-names.ts'
import type { Evaluator } from './evaluate.ts'
import { firstValues, hole, joinValues, namesApi, type Piece, shownText, slashAt, type Value } from './values.ts'
import { meaningOf } from './variables.ts'

const verbs = /%(?:(\d+)\$)?(?:\((\w+)\))?[-+ #0-9.']*[sdiufxX]|%%/g

/** What functions make of texts which most languages have; undefined for any other function. */
export function valuesOfTextCall(callee: Node, args: readonly Node[], evaluator: Evaluator): Value[] | undefined {
  const name = lastName(callee) ?? ''
  const object = callee.kind === 'member' ? callee.object : undefined
  const [first, second] = args
  const values = (node: Node): Value[] => evaluator.values(node)
  if (first !== undefined && (name === 'sprintf' || (name === 'format' && object === undefined)))
    return fillSprintf(values(first), args.slice(1).map(values))
  if (object !== undefined && name === 'format') return fillFormat(values(object), args, evaluator)
  if (name === 'implode' || (/join/i.test(name) && !(name === 'urljoin' && args.length === 2))) {
    const joined = joinList(object, args, evaluator)
    if (joined !== undefined) return joined
  }
  if (object !== undefined && name === 'concat') return joinValues([object, ...args].map(values))
  if (first !== undefined && encoders.has(name)) return values(first)
  if (sameText.has(name))
    return values(object !== undefined && !/^(?:parse|String)$/.test(name) ? object : (first ?? callee))
  if (first === undefined || second === undefined || (name !== 'URL' && name !== 'urljoin')) return undefined
  return name === 'URL' ? relativeTo(first, second, evaluator) : relativeTo(second, first, evaluator)
}

/**
 * `sprintf('a/%s', b)` and `'a/%s' % b`.
 * @param places of values in a format; their first group is a position, their second a name
 */
export function fillSprintf(
  formats: readonly Value[],
  args: readonly (readonly Value[])[],
  places: RegExp = verbs,
): Value[] {
  let next = 0
  return fill(formats, places, (match) => {
    const [whole, position, name] = match
    if (whole === '%%') return [[]]
    if (name !== undefined) return hole(name)
    const index = position === undefined ? next : Number(position) - 1
    next += 1
    return args[index] ?? hole(undefined)
  })
}

/** `'a/{}/{name}'.format(b, name=c)` */
export function fillFormat(formats: readonly Value[], args: readonly Node[], evaluator: Evaluator): Value[] {
  let next = 0
  const positional = args.filter((arg) => keyOf(arg) === undefined)
  return fill(formats, /\{(\w*)(?:[^{}]*)\}/g, ([, name = '']) => {
    const named = args.find((arg) => keyOf(arg) === name)
    const isNumber = /^\d*$/.test(name)
    const arg = named ?? (isNumber ? positional[name === '' ? next : Number(name)] : undefined)
    next += 1
    return arg === undefined ? hole(isNumber ? undefined : name) : evaluator.values(arg)
  })
}

function fill(
  formats: readonly Value[],
  places: RegExp,
  valuesAt: (match: RegExpExecArray) => readonly Value[],
): Value[] {
  return firstValues(
    formats.flatMap((format) =>
      joinValues(
        format.flatMap((piece): (readonly Value[])[] => {
          if (piece.kind === 'hole') return [[[piece]]]
          const parts: (readonly Value[])[] = []
          const { text, origin } = piece
          let start = 0
          const textPiece = (end: number): Piece => ({ kind: 'text', text: text.slice(start, end), origin })
          for (const match of text.matchAll(places)) {
            parts.push([[textPiece(match.index)]], valuesAt(match))
            start = match.index + match[0].length
          }
          parts.push([[textPiece(text.length)]])
          return parts
        }),
      ),
    ),
  )
}

/** `[a, b].join('/')`, `'/'.join([a, b])`, `implode('/', [a, b])` */
export function joinList(object: Node | undefined, args: readonly Node[], evaluator: Evaluator): Value[] | undefined {
  const all = (object === undefined ? args : [object, ...args]).map(valueOfEntry)
  const list = all.find((node) => node.kind === 'list' && node.bracket !== '{')
  const separator = all.find((node) => node.kind === 'text')
  if (list === undefined && separator?.kind === 'text' && separator.text === '/')
    for (const node of all) {
      const rest = restIn(node, evaluator)
      if (rest !== undefined) return evaluator.values(rest)
    }
  if (list?.kind !== 'list' || separator === undefined)
    return joinPath(args, evaluator) ?? (object === undefined ? undefined : joinPath(all, evaluator))
  const between = evaluator.values(separator)
  return joinValues(list.items.flatMap((item, index) => [...(index === 0 ? [] : [between]), evaluator.values(item)]))
}

/** The parameter for any number of arguments that is handed on: `parts`, `*parts`, `map(str, parts)`, `parts.map(String)`. */
export function restIn(node: Node, evaluator: Evaluator, depth = 0): Node | undefined {
  if (node.kind === 'name') {
    const meaning = meaningOf(node.name, node, evaluator.facts)
    return meaning?.kind === 'parameter' && meaning.isRest === true ? node : undefined
  }
  const isHanded = node.kind === 'call' && handers.test(lastName(node) ?? '') && depth < maxHands
  const inner = isHanded ? [startOfChain(node), node.args.at(-1)] : node.kind === 'spread' ? node.parts : []
  for (const part of inner) {
    const rest = part === undefined || part === node ? undefined : restIn(part, evaluator, depth + 1)
    if (rest !== undefined) return rest
  }
  return undefined
}

const maxHands = 4
const handers = /^(?:array_)?(?:map|filter)$|^(?:to)?(?:List|Array)$|^(?:Select|list)$/i

/** `urlJoin(host, 'api/2.0', 'people')` and `path.join('/api/2.0', 'people')`, where the base stands alone. */
function joinPath(args: readonly Node[], evaluator: Evaluator): Value[] | undefined {
  const parts = args.slice(0, 12).map((arg) => evaluator.values(arg))
  const isBase = parts.slice(0, -1).some((part) => part.some((value) => /api\/2\.0\/?$/i.test(shownText(value))))
  if (!isBase) return undefined
  const slash = slashAt({ file: '', line: 1, order: -1, isLocal: false })
  return joinValues(parts.flatMap((part, index) => (index === 0 ? [part] : [slash, part])))
}

/** The parts of a path, with a slash between them. */
export function joinBySlash(parts: readonly Node[], evaluator: Evaluator): Value[] {
  return joinValues(
    parts.flatMap((part, index) => [
      ...(index === 0 ? [] : [slashAt(evaluator.originOf(part))]),
      evaluator.values(part),
    ]),
  )
}

/** `base + path`, and `base / path` of Python, which puts a slash between them. */
export function joinParts({ parts, isPath }: JoinNode, evaluator: Evaluator): Value[] {
  return isPath === true ? joinBySlash(parts, evaluator) : joinValues(parts.map((part) => evaluator.values(part)))
}

/** An address and the base that it is relative to. */
export function relativeTo(path: Node, base: Node, evaluator: Evaluator): Value[] {
  return firstValues(
    evaluator.values(path).flatMap((value) => {
      const [start] = value
      const isWhole = start?.kind === 'text' && /^(?:\/|https?:)/.test(start.text)
      return isWhole || namesApi(value)
        ? [value]
        : joinValues([evaluator.values(base), slashAt(evaluator.originOf(path)), [value]])
    }),
  )
}
