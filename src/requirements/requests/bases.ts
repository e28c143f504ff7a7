import { baseKeys, urlKeys } from '../meaning/callees.ts'
import { baseSetOn } from '../meaning/chains.ts'
import type { Evaluator } from '../meaning/evaluate.ts'
import { meaningOf } from '../meaning/look-up.ts'
import { joinValues, namesApi, type Value } from '../meaning/values.ts'
import { keyOf, type ListNode, lastName, type Node, valueOfEntry } from '../parsing/syntax.ts'
import { baseOfTyped } from './typed-bases.ts'

const baseSetters = /^(?:set|with)?base_?ur[li]$/i

/** The base of a client that was made with one, as `axios.create({ baseURL })` makes it. */
export function baseOf(receiver: Node, evaluator: Evaluator): readonly Value[] | undefined {
  const chained = evaluator.facts.language === 'go' ? baseSetOn(receiver, evaluator) : undefined
  if (chained !== undefined) return chained
  if (evaluator.facts.isTyped && receiver.kind === 'call')
    return /^(?:uri|url)$/.test(lastName(receiver.parent) ?? '') ? baseOfChain(receiver, evaluator) : undefined
  const named = baseInChain(receiver, evaluator)
  if (named !== undefined) return named
  const name = lastName(receiver)
  if (name === undefined) return undefined
  const nodes =
    receiver.kind === 'name'
      ? nodesOf(receiver, evaluator)
      : receiver.kind === 'member'
        ? evaluator.members.valuesOf(receiver)
        : undefined
  for (const node of nodes ?? []) {
    const base = baseIn(node, evaluator)
    if (base !== undefined) return base
  }
  const own = evaluator.facts.members
    .get('baseURL')
    ?.find(
      ({ target }) =>
        target.kind === 'member' &&
        lastName(target.object) === 'defaults' &&
        target.object.kind === 'member' &&
        lastName(target.object.object) === name,
    )
  if (own !== undefined) return evaluator.values(own.value)
  const [set] = evaluator.facts.setOn.get(`${name}.BaseAddress`) ?? []
  if (set !== undefined) return evaluator.values(set.value)
  evaluator.asked.add(name)
  const shared = evaluator.shared.clientBase(name, evaluator.facts.path, evaluator.facts.imports)
  return shared === undefined ? undefined : evaluator.shared.resolve([...shared], evaluator.facts.imports)
}

/** The base that the code sets for a client which is handed in from elsewhere, where it sets only one. */
export function baseOfInjected(receiver: Node, evaluator: Evaluator): readonly Value[] | undefined {
  if (!evaluator.facts.isTyped || !/client|http|api/i.test(lastName(startOfChain(receiver)) ?? '')) return undefined
  evaluator.asked.add('BaseAddress')
  return evaluator.shared.clientBase('BaseAddress', evaluator.facts.path, evaluator.facts.imports)
}

/** `client.get().uri(path)` is sent by `client`. */
function baseOfChain(receiver: Node, evaluator: Evaluator): readonly Value[] | undefined {
  const own = baseIn(receiver, evaluator)
  if (own !== undefined) return own
  const node = startOfChain(receiver)
  return node === undefined || node.kind === 'call' ? undefined : baseOf(node, evaluator)
}

/** `Http::withToken($token)->baseUrl($base)->put($path)` */
function baseInChain(receiver: Node, evaluator: Evaluator): readonly Value[] | undefined {
  let node: Node = receiver
  for (let depth = 0; node.kind === 'call' && node.callee.kind === 'member' && depth < 12; depth += 1) {
    const [base] = node.args
    if (baseSetters.test(node.callee.name ?? '') && base !== undefined) return evaluator.values(base)
    node = node.callee.object
  }
  return undefined
}

/** `client` of `client.get().headers(x)` */
function startOfChain(receiver: Node): Node | undefined {
  let node: Node | undefined = receiver
  for (let depth = 0; node?.kind === 'call' && depth < 12; depth += 1)
    node = node.callee.kind === 'member' ? node.callee.object : undefined
  return node
}

function nodesOf(node: Node, evaluator: Evaluator): readonly Node[] | undefined {
  const meaning = node.kind === 'name' ? meaningOf(node.name, node, evaluator.facts) : undefined
  return meaning?.kind === 'values' ? meaning.nodes : undefined
}

/** The base that a call gives to the client that it makes. */
export function baseIn(node: Node, evaluator: Evaluator): Value[] | undefined {
  if (node.kind !== 'call') return undefined
  const typed = evaluator.facts.isTyped ? baseOfTyped(node, evaluator) : undefined
  if (typed !== undefined) return typed
  const chained = evaluator.facts.isTyped ? undefined : baseInChain(node, evaluator)
  if (chained !== undefined) return [...chained]
  for (const arg of node.args) {
    const items = arg.kind === 'list' ? arg.items : [arg]
    const base = items.find((item) => baseKeys.has(keyOf(item) ?? ''))
    if (base !== undefined) return evaluator.values(valueOfEntry(base))
  }
  return undefined
}

/** The addresses in an object: its `url`, behind its `baseURL` where it has one. */
export function urlsIn(list: ListNode, evaluator: Evaluator): { node: Node; values: Value[] } | undefined {
  const entry = oneOf(urlKeys, list, evaluator)
  if (entry === undefined) return undefined
  const url = valueOfEntry(entry)
  const base = oneOf(baseKeys, list, evaluator)
  const values = evaluator.values(url)
  if (base === undefined || values.some(namesApi)) return { node: url, values }
  return {
    node: url,
    values: joinValues([
      evaluator.values(valueOfEntry(base)),
      [[{ kind: 'text', text: '/', origin: evaluator.originOf(url) }]],
      values,
    ]),
  }
}

function oneOf(keys: ReadonlySet<string>, list: ListNode, evaluator: Evaluator): Node | undefined {
  const { named } = evaluator.members.contentsOf(list)
  for (const key of keys) {
    const [entry] = named.get(key) ?? []
    if (entry !== undefined) return entry
  }
  return undefined
}
