import { likeFetch, methodConstant, methodKeys } from '../meaning/called-names.ts'
import type { Evaluator } from '../meaning/evaluate.ts'
import { knownMethod, type MethodSource, methodIn, unknownMethod } from '../meaning/http-methods.ts'
import { namesApi, namesPath } from '../meaning/values.ts'
import { meaningOf } from '../meaning/variables.ts'
import { keyOf, type ListNode, lastName, type Node, valueOfEntry } from '../parsing/syntax.ts'
import { methodNamed } from '../portal-api.ts'

/** Whether an entry is `method: …`; `type` means the method for jQuery, and much else for others. */
export function saysMethod(item: Node): boolean {
  const key = keyOf(item) ?? ''
  const value = valueOfEntry(item)
  return methodKeys.has(key) || (key === 'type' && value.kind === 'text' && methodNamed(value.text) !== undefined)
}

/** The method in an object of options, or in one inside it. */
export function methodInOptions(arg: Node, isFirst: boolean, evaluator: Evaluator): MethodSource | undefined {
  // `{ method = HttpMethod.Put }`
  if (arg.kind === 'function')
    return evaluator.facts.isTyped && arg.body.kind === 'list' ? methodInList(arg.body, evaluator) : undefined
  const { lists, isCertain } = evaluator.members.listsOf(arg)
  for (const list of lists) {
    const found = methodInList(list, evaluator) ?? methodInSpread(list, evaluator)
    if (found !== undefined) return found
  }
  if (lists.length > 0)
    return hasSpread(arg, evaluator) || (!isCertain && arg.kind !== 'call') ? unknownMethod : undefined
  // Options that are not known may hold a method; an address or a body does not.
  if (
    arg.kind === 'name' &&
    /^(?:opts?|options|init|config|args|params|settings|requestOptions|requestInit|kwargs|request)$/i.test(arg.name) &&
    !isFirst
  )
    return optionsParameter(arg, evaluator)
  if (arg.kind === 'spread') return unknownMethod
  // A block that is handed in may set the method.
  const isBlock = arg.kind === 'name' && /^(?:block|builder|build|configure)$/.test(arg.name)
  return isBlock && evaluator.facts.isTyped && !isFirst ? unknownMethod : undefined
}

/** `{ ...options, body }`: what is put in says the method, where nothing else does. */
function methodInSpread(list: ListNode, evaluator: Evaluator): MethodSource | undefined {
  const [spread, ...others] = list.items.filter(({ kind }) => kind === 'spread')
  const [object] = spread?.kind === 'spread' ? spread.parts : []
  if (object?.kind !== 'name' || others.length > 0 || list.bracket !== '{') return undefined
  const found = optionsParameter(object, evaluator)
  return found.kind === 'unknown' ? undefined : found
}

export function optionsParameter(arg: Node, evaluator: Evaluator): MethodSource {
  const [value] = evaluator.values(arg)
  const [piece] = value ?? []
  if (piece?.kind !== 'hole' || piece.parameter === undefined || piece.parameter.property !== undefined)
    return unknownMethod
  return {
    kind: 'parameter',
    parameter: { ...piece.parameter, property: 'method', initial: undefined },
    fallback: methodOfDefault(arg, evaluator),
  }
}

/** The method where the caller says none. Not known where `options = { method: 'POST' }` holds for no options alone. */
function methodOfDefault(arg: Node, evaluator: Evaluator): string | undefined {
  const meaning = arg.kind === 'name' ? meaningOf(arg.name, arg, evaluator.facts) : undefined
  const initial = meaning?.kind === 'parameter' ? meaning.initial : undefined
  const isOther = initial?.kind === 'call' || (initial?.kind === 'list' && initial.items.length > 0)
  return isOther ? undefined : 'GET'
}

export function methodInList(list: ListNode, evaluator: Evaluator, depth = 0): MethodSource | undefined {
  const { named } = evaluator.members.contentsOf(list)
  for (const key of [...methodKeys, 'type']) {
    const [item] = named.get(key) ?? []
    if (item !== undefined && (saysMethod(item) || item.kind === 'name')) return methodIn(valueOfEntry(item), evaluator)
  }
  if (named.has('CURLOPT_POST') || named.has('CURLOPT_POSTFIELDS')) return knownMethod('POST')
  // `stream_context_create(['http' => ['method' => 'POST']])`
  for (const key of depth < 2 ? ['http', 'https', 'request', 'options'] : []) {
    const [item] = named.get(key) ?? []
    const value = item === undefined ? undefined : valueOfEntry(item)
    const found = value?.kind === 'list' ? methodInList(value, evaluator, depth + 1) : undefined
    if (found !== undefined) return found
  }
  return undefined
}

/** Whether options hold others, in which the method may be. */
export function hasSpread(arg: Node, evaluator: Evaluator): boolean {
  return evaluator.members.listsOf(arg).lists.some((list) => evaluator.members.contentsOf(list).spread !== undefined)
}

/** Functions whose context, as PHP calls it, may say any method. */
const context = /^(?:file_get_contents|fopen|readfile)$/

export function takesContext(name: string | undefined): boolean {
  return context.test(name ?? '')
}

/** jQuery takes the method in any letter case, under a name that means much else for others. */
export function methodOfAjax(args: readonly Node[], evaluator: Evaluator): MethodSource | undefined {
  const { members } = evaluator
  const lists = args.flatMap((arg) => members.listsOf(arg).lists)
  const [type] = lists.flatMap((list) => members.contentsOf(list).named.get('type') ?? [])
  return type === undefined ? undefined : methodIn(valueOfEntry(type), evaluator)
}

function isLiteral(node: Node): boolean {
  return node.kind === 'name' && /^(?:true|false|null|undefined|none|\d+)$/i.test(node.name)
}

/** The method in options that another function makes: `fetch(url, withToken('PUT'))`. It may say any. */
export function methodOfMadeOptions(
  name: string,
  args: readonly Node[],
  evaluator: Evaluator,
): MethodSource | undefined {
  const made = args.find(
    (arg) =>
      (arg.kind === 'call' || (takesContext(name) && /^(?:name|member)$/.test(arg.kind) && !isLiteral(arg))) &&
      !evaluator.members.listsOf(arg).isCertain,
  )
  if (made === undefined || evaluator.facts.isTyped) return undefined
  return (made.kind === 'call' ? methodAmong(made.args) : undefined) ?? unknownMethod
}

const takesOptions = /^(?:\$?fetch|ofetch|useFetch|axios|got|ky|needle|ajax|wp_remote_request|wp_safe_remote_request)$/

/** Whether the second argument of a client holds its options, whatever it is called, and nothing shows what is in it. */
export function areUnknownOptions(name: string | undefined, arg: Node, evaluator: Evaluator): boolean {
  const isNamed = (arg.kind === 'name' && !isLiteral(arg)) || arg.kind === 'member'
  const isKnown = evaluator.facts.isTyped || evaluator.members.listsOf(arg).lists.length > 0
  return (takesOptions.test(name ?? '') || likeFetch.test(name ?? '')) && isNamed && !isKnown
}

/** `client.request(verb, address)`, whatever the variable of the method is called. */
export function methodBeforeAddress(
  name: string | undefined,
  [first, second]: readonly Node[],
  evaluator: Evaluator,
): MethodSource | undefined {
  if (name !== 'request' && name !== 'superagent') return undefined
  if (first === undefined || second === undefined || !/^(?:name|member|call|other)$/.test(first.kind)) return undefined
  const isAddress = evaluator.values(first).some((value) => namesApi(value) || namesPath(value))
  const isBehind = evaluator.values(second).some((value) => namesApi(value) || namesPath(value))
  return isBehind && !isAddress ? methodIn(first, evaluator) : undefined
}

/** The only method that is a text among others: `['PUT', address]`. */
export function methodAmong(items: readonly Node[]): MethodSource | undefined {
  const words = items.flatMap((item) => {
    if (item.kind === 'text') return methodNamed(item.text) ?? []
    return methodConstant(item) ?? []
  })
  return words.length === 1 ? { kind: 'known', methods: words } : undefined
}

/** `getattr(session, method)(path)`, and what is called that was taken so before. */
export function methodOfAttribute(callee: Node, evaluator: Evaluator): MethodSource | undefined {
  const held = callee.kind === 'name' ? evaluator.members.heldBy(callee) : [callee]
  const [taken, ...others] = held ?? []
  if (taken?.kind !== 'call' || lastName(taken) !== 'getattr' || others.length > 0) return undefined
  const [object, key] = taken.args
  const isOfClient = /requests|http|session|client/i.test(lastName(object) ?? '')
  return isOfClient && key !== undefined ? methodIn(key, evaluator) : undefined
}
