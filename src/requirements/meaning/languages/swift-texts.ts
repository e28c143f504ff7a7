import {
  type CallNode,
  isWithin,
  keyOf,
  lastName,
  type MemberNode,
  type Node,
  valueOfEntry,
} from '../../parsing/syntax.ts'
import type { Evaluator } from '../evaluate.ts'
import { fillSprintf, joinList } from '../format-and-join.ts'
import { joinValues, namesApi, slashAt, type Value } from '../values.ts'

const verbs = /%(?:(\d+)\$)?[-+ #0-9.']*(?:ll?|hh?|z|q)?[@a-zA-Z]|%%/g

/** Members whose value is the text of what has them, for what matters here. */
const sameMembers = new Set(
  'rawValue absoluteString absoluteURL description relativeString lowercased uppercased'.split(' '),
)
const sameCalls = new Set('replacingOccurrences addingPercentEncoding trimmingCharacters lowercased asURL'.split(' '))
const makers = new Set('URL NSURL URLComponents NSURLComponents'.split(' '))

/** The texts that a call of Swift's own library makes; undefined for any other. */
export function valuesOfSwiftCall(call: CallNode, evaluator: Evaluator): readonly Value[] | undefined {
  const { callee, args } = call
  const name = lastName(callee) ?? ''
  const [first] = args
  const label = first === undefined ? undefined : keyOf(first)
  if (callee.kind === 'member' && sameCalls.has(name)) return evaluator.values(callee.object)
  if (first === undefined) return undefined
  if (label === 'format' && /^(?:String|NSString|init)$/.test(name))
    return fillSprintf(
      evaluator.values(first),
      args.slice(1).map((arg) => evaluator.values(arg)),
      verbs,
    )
  if (makers.has(name) && /^(?:string|url)$/.test(label ?? '') && !args.some((arg) => keyOf(arg) === 'relativeTo'))
    return evaluator.values(first)
  return joinedTo(call, evaluator)
}

/** `url.appendingPathComponent(id)`, `[base, id].joined(separator: "/")` */
function joinedTo({ callee, args }: CallNode, evaluator: Evaluator): Value[] | undefined {
  const values = (node: Node): Value[] => evaluator.values(node)
  const [first] = args
  if (callee.kind !== 'member' || first === undefined) return undefined
  const { object, name } = callee
  const label = keyOf(first)
  if (name === 'joined') return joinList(object, [valueOfEntry(first)], evaluator)
  if (name !== 'appending' && name !== 'appendingPathComponent') return undefined
  if (name === 'appending' && label === undefined) return joinValues([values(object), values(first)])
  if (label === 'queryItems') return values(object)
  if (label !== undefined && !/^(?:path|component|components)$/.test(label)) return undefined
  const parts = args.filter((arg, index) => index === 0 || (label === 'components' && keyOf(arg) === undefined))
  const slash = slashAt(evaluator.originOf(first))
  return joinValues([values(object), ...parts.flatMap((part) => [slash, values(part)])])
}

/** `path.rawValue`, and `components.url` whose path was set. */
export function valuesOfSwiftMember(node: MemberNode, evaluator: Evaluator): readonly Value[] | undefined {
  const { object, name = '' } = node
  if (sameMembers.has(name)) return evaluator.values(object)
  if (name !== 'url' && name !== 'string') return undefined
  const set = object.kind === 'name' ? setBefore('path', node, evaluator) : undefined
  if (set !== undefined) return evaluator.values(set)
  const values = evaluator.values(object)
  return values.some(namesApi) ? values : undefined
}

/** What a member of a variable was set to last, in the function around. */
function setBefore(member: string, at: MemberNode, { facts }: Evaluator): Node | undefined {
  const variable = lastName(at.object)
  return facts.members
    .get(member)
    ?.slice(0, 100)
    .findLast(
      ({ target, order }) =>
        target.kind === 'member' &&
        lastName(target.object) === variable &&
        order < at.order &&
        (at.around === undefined || isWithin(target, at.around)),
    )?.value
}
