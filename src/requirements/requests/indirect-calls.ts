import { calledFunction, verbIn, withoutBind } from '../meaning/called-names.ts'
import type { Evaluator } from '../meaning/evaluate.ts'
import { maxOfOneName } from '../meaning/file-facts.ts'
import { unknownMethod } from '../meaning/http-methods.ts'
import type { Wrapper } from '../meaning/project/file-summary.ts'
import { hole, namesApi } from '../meaning/values.ts'
import { choicesIn, meaningOf } from '../meaning/variables.ts'
import { type CallNode, keyOf, lastName, type Node, placed, valueOfEntry } from '../parsing/syntax.ts'
import { baseOfCallee } from './client-bases.ts'
import type { Sent } from './findings.ts'
import { looksLikeOwnRoute } from './own-routes.ts'
import { beginsRoute } from './paths.ts'

/** They call the function that they are called on. */
const callers = /^(?:bind|apply|accept|[iI]nvoke|delay|si?|submit|remote)$/

/** They look at a function, and do not call it. */
const lookers = /mock|spy|stub|expect|assert|typeof|isFunction/i

/**
 * The calls that a call makes in another way: of a function under another name, and of one that it is given, with what is given
 * after it. `call(client.put, '/people/1')` calls `client.put('/people/1')`.
 */
export function indirectCalls(call: CallNode, evaluator: Evaluator): CallNode[] {
  const { callee, args } = call
  const named = callee.kind === 'name' ? [standsFor(callee, evaluator)] : (choicesIn(callee) ?? [])
  const calls = named.flatMap((each) => (each === undefined ? [] : [{ ...call, callee: each }]))
  // `load.bind(null, path)` and, of a task, `load.delay(path)`
  const isOwn = callee.kind === 'member' && callers.test(callee.name ?? '') && calledFunction(call).callee === callee
  const kept = isOwn ? callee.object : undefined
  const held =
    kept?.kind === 'name' ? (standsFor(kept, evaluator) ?? (sends(kept, evaluator) ? kept : undefined)) : undefined
  if (held !== undefined)
    calls.push({ ...call, callee: held, args: lastName(callee) === 'bind' ? args.slice(1) : args })
  if (lookers.test(lastName(callee) ?? '') || looksLikeOwnRoute(call)) return calls
  for (const [index, arg] of args.slice(0, 4).entries()) {
    const given = functionIn(withoutBind(valueOfEntry(arg)), evaluator)
    if (given === undefined || !sends(given, evaluator)) continue
    for (const handed of argumentsFor(index, call, evaluator)) calls.push({ ...call, callee: given, args: handed })
  }
  return calls
}

/** What a function is given that a call is given itself, each time: most often what stands after it. */
function argumentsFor(index: number, { callee, args }: CallNode, evaluator: Evaluator): readonly (readonly Node[])[] {
  const name = lastName(callee) ?? ''
  // `useSWR('/people/@self', load)`
  if (/^useSWR/.test(name)) return [args.slice(0, index)]
  // `setTimeout(load, 1000, '/people')`
  if (/^set(?:Timeout|Interval)$/.test(name)) return [args.slice(index + 2)]
  // `['/people'].map(load)`, `map(load, ['/people'])`, `each(list, load)`
  const isEach = /^(?:array_)?map$|^(?:forEach|flatMap|Select)$/.test(name)
  const list = args[index + 1] ?? (isEach && callee.kind === 'member' ? callee.object : args[index - 1])
  const items = list === undefined || (args.length > index + 1 && !isEach) ? [] : evaluator.members.itemsOf(list)
  if (items.length > 0) return items.map((item) => [item])
  // `Thread(target=send, args=('PUT', '/people/1'))`
  const arg = args[index]
  const isTarget = arg !== undefined && keyOf(arg) === 'target'
  const listed = isTarget ? args.find((each) => keyOf(each) === 'args') : undefined
  const given = listed === undefined ? undefined : valueOfEntry(listed)
  if (given?.kind === 'list') return [given.items]
  // In languages with types a function is given as much as it takes.
  const isNothing = evaluator.facts.isTyped && args.length === index + 1
  return [isNothing ? [{ kind: 'other', parts: [], line: callee.line, ...placed }] : args.slice(index + 1)]
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

/** Functions that send, by other names of theirs that files may use: `{ get: load }`, `const { load: get } = await import('./api')`. */
export function otherNames(evaluator: Evaluator): [name: string, wrapper: Wrapper][] {
  const { variables, entries, path } = evaluator.facts
  return [...variables, ...entries].flatMap(([name, nodes]) =>
    nodes.slice(0, maxOfOneName).flatMap(({ value }): [string, Wrapper][] => {
      const called = value.kind === 'name' || value.kind === 'member' ? value.name : undefined
      const isTaken = value.kind === 'member' && value.object.kind === 'call' && verbIn(called) === undefined
      if (called === undefined || called === name || !(isTaken || sends(value, evaluator))) return []
      const wrappers = evaluator.wrappers(called).filter(({ method }) => method !== undefined)
      return wrappers.map((wrapper) => [name, { ...wrapper, file: path }])
    }),
  )
}

/** The function that a variable stands for: `const send = this.request.bind(this)`. */
function standsFor(node: Node & { kind: 'name' }, evaluator: Evaluator): Node | undefined {
  const meaning = meaningOf(node.name, node, evaluator.facts)
  const [value, ...others] = meaning?.kind === 'values' ? meaning.nodes.map(withoutBind) : []
  const isFunction = value?.kind === 'name' || value?.kind === 'member'
  return isFunction && others.length === 0 && sends(value, evaluator) ? value : undefined
}

/** `client.put`, `[client, client.put]` and `[client, 'put']`; in PHP `'load'` too. */
function functionIn(node: Node, { facts }: Evaluator): Node | undefined {
  if (node.kind === 'member' || node.kind === 'name') return node
  if (node.kind === 'text' && facts.language === 'php') return { ...node, kind: 'name', name: node.text }
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
  const isImported = evaluator.project.types.moduleOf(name, facts.path) !== undefined || facts.language === 'php'
  const isOwn = node.kind === 'name' && (facts.functions.has(name) || isImported) && isFunction
  const isMember = node.kind === 'member' && /^(?:this|self)$/.test(lastName(node.object) ?? '')
  return (isOwn || isMember) && evaluator.wrappers(name).some(({ method }) => method !== undefined)
}
