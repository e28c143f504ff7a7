import { verbIn, withoutBind } from '../meaning/called-names.ts'
import type { Evaluator } from '../meaning/evaluate.ts'
import { unknownMethod } from '../meaning/http-methods.ts'
import { hole, namesApi } from '../meaning/values.ts'
import { meaningOf } from '../meaning/variables.ts'
import { type CallNode, keyOf, lastName, type Node, placed, valueOfEntry } from '../parsing/syntax.ts'
import { baseOfCallee } from './client-bases.ts'
import type { Sent } from './findings.ts'
import { looksLikeOwnRoute } from './own-routes.ts'
import { beginsRoute } from './paths.ts'

/** They look at a function, and do not call it. */
const lookers = /mock|spy|stub|expect|assert|typeof|isFunction/i

/**
 * The calls that a call makes in another way: of a function under another name, and of one that it is given, with what is given
 * after it. `call(client.put, '/people/1')` calls `client.put('/people/1')`.
 */
export function indirectCalls(call: CallNode, evaluator: Evaluator): CallNode[] {
  const { callee, args } = call
  const named = callee.kind === 'name' ? standsFor(callee, evaluator) : undefined
  const calls = named === undefined ? [] : [{ ...call, callee: named }]
  if (lookers.test(lastName(callee) ?? '') || looksLikeOwnRoute(call)) return calls
  for (const [index, arg] of args.slice(0, 4).entries()) {
    const given = functionIn(withoutBind(valueOfEntry(arg)))
    if (given !== undefined && sends(given, evaluator))
      calls.push({ ...call, callee: given, args: argumentsFor(index, call) })
  }
  return calls
}

/** What a function is given that a call is given itself: most often what stands after it. */
function argumentsFor(index: number, { callee, args }: CallNode): readonly Node[] {
  // `useSWR('/people/@self', load)`
  if (/^useSWR/.test(lastName(callee) ?? '')) return args.slice(0, index)
  // `Thread(target=send, args=('PUT', '/people/1'))`
  const arg = args[index]
  const isTarget = arg !== undefined && keyOf(arg) === 'target'
  const listed = isTarget ? args.find((each) => keyOf(each) === 'args') : undefined
  const list = listed === undefined ? undefined : valueOfEntry(listed)
  return list?.kind === 'list' ? list.items : args.slice(index + 1)
}

/** What a client sends that is given no path, which whatever calls it says. */
export function unknownRequestsOf(call: CallNode, sent: readonly Sent[], evaluator: Evaluator): Sent[] {
  const isGiven = sent.some(({ values }) =>
    values.some((value) => namesApi(value) || beginsRoute(value) || value[0]?.kind === 'hole'),
  )
  const base = isGiven ? undefined : baseOfCallee(call.callee, evaluator)
  if (!base?.some(namesApi)) return []
  return [{ site: call, node: call.callee, base, values: hole(undefined), method: unknownMethod }]
}

/** The function that a variable stands for: `const send = this.request.bind(this)`. */
function standsFor(node: Node & { kind: 'name' }, evaluator: Evaluator): Node | undefined {
  const meaning = meaningOf(node.name, node, evaluator.facts)
  const [value, ...others] = meaning?.kind === 'values' ? meaning.nodes.map(withoutBind) : []
  const isFunction = value?.kind === 'name' || value?.kind === 'member'
  return isFunction && others.length === 0 && sends(value, evaluator) ? value : undefined
}

/** `client.put`, `[client, client.put]` and `[client, 'put']` */
function functionIn(node: Node): Node | undefined {
  if (node.kind === 'member' || node.kind === 'name') return node
  const [object, name] = node.kind === 'list' && node.bracket === '[' && node.items.length === 2 ? node.items : []
  if (object === undefined || name?.kind !== 'text') return name?.kind === 'member' ? name : undefined
  return { ...placed, kind: 'member', object, name: name.text, line: name.line }
}

/** `to_thread(requests.get, address)` */
function isLibrary(node: Node): boolean {
  return node.kind === 'name' && /^(?:requests|httpx|axios)$/.test(node.name)
}

/** Whether a function is one of a portal's client, or one of this file whose own code sends what it is given. */
function sends(node: Node, evaluator: Evaluator): boolean {
  const name = lastName(node)
  if (name === undefined) return false
  const isVerb = node.kind === 'member' && (verbIn(name) !== undefined || name === 'request')
  if (isVerb && (isLibrary(node.object) || baseOfCallee(node, evaluator)?.some(namesApi))) return true
  const { facts } = evaluator
  const meaning = node.kind === 'name' ? meaningOf(name, node, facts) : undefined
  const isFunction =
    meaning === undefined || (meaning.kind === 'values' && meaning.nodes.every(({ kind }) => kind === 'function'))
  const isOwn = node.kind === 'name' && facts.functions.has(name) && isFunction
  const isMember = node.kind === 'member' && /^(?:this|self)$/.test(lastName(node.object) ?? '')
  return (isOwn || isMember) && evaluator.wrappers(name).some(({ method }) => method !== undefined)
}
