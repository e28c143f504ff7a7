import { type CallNode, type Node, receiverName } from '../../parsing/syntax.ts'
import type { Evaluator } from '../evaluate.ts'
import { fillSprintf, joinBySlash, joinList, relativeTo } from '../format-and-join.ts'
import { joinValues, namesApi, type Value } from '../values.ts'
import { meaningOf } from '../variables.ts'

const verbs = /%(?:\[(\d+)\])?[-+ #0-9.]*[a-zA-Z]|%%/g

const encoders = new Set('PathEscape QueryEscape Itoa FormatInt'.split(' '))
const sameText = new Set(
  'TrimRight TrimLeft TrimSuffix TrimPrefix TrimSpace Trim ToLower ReplaceAll Replace'.split(' '),
)
const parsers = new Set('Parse ParseRequestURI MustParse'.split(' '))

/** The texts that a call of Go's own library makes; undefined for any other. */
export function valuesOfGoCall(call: CallNode, evaluator: Evaluator): readonly Value[] | undefined {
  const { callee, args } = call
  if (callee.kind !== 'member') return undefined
  const { object, name = '' } = callee
  const [first] = args
  if (first === undefined) return name === 'String' ? addressOf(object, evaluator) : undefined
  const library =
    object.kind === 'name' && meaningOf(object.name, object, evaluator.facts) === undefined ? object.name : ''
  if (library === '') return relativeToBase(call, evaluator)
  if (library === 'fmt' && name === 'Sprintf')
    return fillSprintf(
      evaluator.values(first),
      args.slice(1).map((arg) => evaluator.values(arg)),
      verbs,
    )
  if (library === 'fmt' && name === 'Sprint') return joinValues(args.map((arg) => evaluator.values(arg)))
  if (library === 'strings' && name === 'Join') return joinList(undefined, args, evaluator)
  if (name === 'JoinPath' || (library === 'path' && name === 'Join')) return joinBySlash(args, evaluator)
  const isSame =
    encoders.has(name) || (library === 'strings' && sameText.has(name)) || (library === 'url' && parsers.has(name))
  return isSame ? evaluator.values(first) : library === 'url' && name === 'URL' ? pathIn(first, evaluator) : undefined
}

/** `base.JoinPath(path)`, `base.Parse(path)` and `base.ResolveReference(path)` */
function relativeToBase({ callee, args }: CallNode, evaluator: Evaluator): readonly Value[] | undefined {
  if (callee.kind !== 'member') return undefined
  const { object: base, name } = callee
  if (name === 'JoinPath') return joinBySlash([base, ...args], evaluator)
  const isResolved = name === 'Parse' || name === 'ResolveReference'
  const [path] = args
  if (!isResolved || path === undefined || !evaluator.values(base).some(namesApi)) return undefined
  return relativeTo(path, base, evaluator)
}

/** The address of a URL whose path was set, `url.Path = …`, or given with it. */
function addressOf(url: Node, evaluator: Evaluator): Value[] {
  const whole = evaluator.values(url)
  const set = url.kind === 'name' ? lastSet(url.name, url, evaluator) : undefined
  return set === undefined ? whole : joinBySlash([url, set], evaluator)
}

/** The path of `url.URL{Path: …}`. */
function pathIn(list: Node, evaluator: Evaluator): readonly Value[] | undefined {
  if (list.kind !== 'list') return undefined
  const [path] = evaluator.members.contentsOf(list).named.get('Path') ?? []
  return path === undefined ? undefined : evaluator.values(path)
}

function lastSet(name: string, at: Node, { facts }: Evaluator): Node | undefined {
  const around = at.around
  return facts.members
    .get('Path')
    ?.slice(0, 100)
    .findLast(({ target, order, around: from }) => receiverName(target) === name && order < at.order && from === around)
    ?.value
}
