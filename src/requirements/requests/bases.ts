import { baseKeys, urlKeys, verbIn } from '../meaning/callees.ts'
import type { Evaluator } from '../meaning/evaluate.ts'
import { maxOfOneName } from '../meaning/facts.ts'
import { meaningOf } from '../meaning/look-up.ts'
import { givenFor, slotsOf } from '../meaning/slots.ts'
import { joinValues, namesApi, slashAt, type Value } from '../meaning/values.ts'
import { keyOf, type ListNode, lastName, type Node, valueOfEntry } from '../parsing/syntax.ts'
import { baseOfMadeClass, baseOfOwnClass } from './client-classes.ts'
import { baseSetOn } from './go-bases.ts'
import { baseOfTyped } from './typed-bases.ts'

/** A default may be another parameter, and so on. */
const maxSteps = 3

const baseSetters = /^(?:set|with)?base_?ur[li]$/i

/** The base of a client that was made with one, as `axios.create({ baseURL })` makes it. */
export function baseOf(receiver: Node, evaluator: Evaluator, steps = 0): readonly Value[] | undefined {
  if (evaluator.bases.isClient(receiver))
    return [[{ kind: 'text', text: '/api/2.0', origin: evaluator.originOf(receiver) }]]
  const chained = evaluator.facts.language === 'go' ? baseSetOn(receiver, evaluator) : undefined
  if (chained !== undefined) return chained
  if (evaluator.facts.language === 'go' && receiver.kind === 'call') return baseOfChain(receiver, evaluator)
  if (evaluator.facts.isTyped && receiver.kind === 'call')
    return /^(?:uri|url)$/.test(lastName(receiver.parent) ?? '') ? baseOfChain(receiver, evaluator) : undefined
  const named = baseInChain(receiver, evaluator)
  if (named !== undefined) return named
  const ofClass = baseOfOwnClass(receiver, evaluator)
  if (ofClass !== undefined) return ofClass
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
  const given = baseGivenTo(receiver, evaluator, steps)
  if (given !== undefined) return given
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
  const set = baseSetOnClient(name, evaluator)
  if (set !== undefined) return set
  evaluator.asked.add(name)
  const shared = evaluator.shared.clientBase(name, evaluator.facts.path, evaluator.facts.imports)
  return shared === undefined ? undefined : evaluator.shared.resolve([...shared], evaluator.facts.imports)
}

/** The base of a client that is given to a function or class, or that it has where it is given none. */
function baseGivenTo(receiver: Node, evaluator: Evaluator, steps: number): readonly Value[] | undefined {
  if (steps > maxSteps) return undefined
  if (receiver.kind !== 'name' && receiver.kind !== 'member') return undefined
  const slots = slotsOf(receiver, evaluator)
  const given = givenFor(slots, 'client', evaluator)
  if (given.length > 0) return given
  for (const { initial } of slots) {
    const base =
      initial === undefined
        ? undefined
        : initial.kind === 'call'
          ? baseIn(initial, evaluator)
          : baseOf(initial, evaluator, steps + 1)
    if (base !== undefined) return base
  }
  return undefined
}

/** The base of the client that is called: `client.get(path)`, and `client(path)`, whatever holds the client. */
export function baseOfCallee(callee: Node, evaluator: Evaluator): readonly Value[] | undefined {
  if (callee.kind !== 'member') return baseOf(callee, evaluator)
  const base = baseOf(callee.object, evaluator)
  const isMethod = evaluator.facts.isTyped || verbIn(callee.name) !== undefined
  return base ?? (isMethod ? undefined : baseOf(callee, evaluator))
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
  return node.kind === 'call' ? undefined : baseOf(node, evaluator)
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
function startOfChain(receiver: Node): Node {
  let node = receiver
  for (let depth = 0; node.kind === 'call' && node.callee.kind === 'member' && depth < 12; depth += 1)
    node = node.callee.object
  return node
}

/** `client.BaseAddress = base`, `session.base_url = base`, `rest.setUriTemplateHandler(new DefaultUriBuilderFactory(base))` */
function baseSetOnClient(name: string, evaluator: Evaluator): readonly Value[] | undefined {
  const { setOn, callsOn } = evaluator.facts
  const [set] = [...(setOn.get(`${name}.BaseAddress`) ?? []), ...(setOn.get(`${name}.base_url`) ?? [])]
  if (set !== undefined) return evaluator.values(set.value)
  const [given] = (callsOn.get(name) ?? [])
    .slice(0, maxOfOneName)
    .flatMap((call) => (lastName(call.callee) === 'setUriTemplateHandler' ? call.args.slice(0, 1) : []))
  return given === undefined ? undefined : baseIn(given, evaluator)
}

function nodesOf(node: Node, evaluator: Evaluator): readonly Node[] | undefined {
  const meaning = node.kind === 'name' ? meaningOf(node.name, node, evaluator.facts) : undefined
  return meaning?.kind === 'values' ? meaning.nodes : undefined
}

/** The base that a call gives to the client that it makes. */
function baseIn(node: Node, evaluator: Evaluator): Value[] | undefined {
  // `client ?? axios.create({ baseURL })`
  if (node.kind === 'either') {
    const [base] = node.options.flatMap((option) => {
      const values = option.kind === 'call' ? baseIn(option, evaluator) : undefined
      return values === undefined ? [] : [values]
    })
    return base
  }
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
  const made = baseOfMadeClass(node, evaluator)
  return made === undefined ? undefined : [...made]
}

/** The base of the client that a name is given; in Go its base may be set before, in a statement of its own. */
export function baseOfValue(node: Node, evaluator: Evaluator): readonly Value[] | undefined {
  const isSetBefore = evaluator.facts.language === 'go' && node.kind === 'name'
  return isSetBefore ? baseSetOn(node, evaluator) : baseIn(node, evaluator)
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
    values: joinValues([evaluator.values(valueOfEntry(base)), slashAt(evaluator.originOf(url)), values]),
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
