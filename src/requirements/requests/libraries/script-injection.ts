import type { Evaluator } from '../../meaning/evaluate.ts'
import { type Facts, maxOfOneName } from '../../meaning/file-facts.ts'
import { useAlone } from '../../meaning/project/modules.ts'
import { namesApi, type Value } from '../../meaning/values.ts'
import { meaningOf } from '../../meaning/variables.ts'
import {
  type CallNode,
  functionAround,
  isWithin,
  keyOf,
  lastName,
  type Node,
  valueOfEntry,
} from '../../parsing/syntax.ts'
import { type BaseOf, type Bases, theOne } from './bases-by-key.ts'
import { baseOfMacro, basesOfPhp } from './php-clients.ts'

/** Clients of scripts and of PHP that a framework hands on under a name, or by a type. */

/** Under these names files tell of such clients; no code can have such names. */
const ofNest = 'service of Nest'

const makersOfTypes = /^register(?:Async)?$/

/** The bases that a file gives to clients which others are handed. */
export function basesOfHanded(evaluator: Evaluator, baseOf: BaseOf): Bases {
  const { language } = evaluator.facts
  if (language === 'php') return basesOfPhp(evaluator, baseOf)
  return language === 'script' || language === 'vue' ? basesOfScript(evaluator, baseOf) : []
}

function basesOfScript(evaluator: Evaluator, baseOf: BaseOf): Bases {
  const { facts } = evaluator
  const bases: Bases = []
  for (const { target, value } of facts.members.get('baseURL')?.slice(0, maxOfOneName) ?? []) {
    const name = target.kind === 'member' ? nameWithBase(target.object) : undefined
    if (name !== undefined) bases.push([name, evaluator.values(value)])
  }
  for (const call of facts.calls) {
    const name = lastName(call.callee)
    const owner = call.callee.kind === 'member' ? lastName(call.callee.object) : undefined
    const [first, second] = call.args
    if (owner === 'HttpModule' && makersOfTypes.test(name ?? '')) {
      for (const entry of within(call, facts.entries.get('baseURL')))
        bases.push([ofNest, evaluator.values(entry.value)])
    } else if (name === 'provide' && first !== undefined && second !== undefined) {
      const base = baseOf(second)
      const key = first.kind === 'text' ? first.text : lastName(first)
      if (base?.some(namesApi) && key !== undefined) bases.push([key, [...base]])
    }
  }
  return bases
}

/** `axios` of `axios.defaults.baseURL`, and `api` of `api.interceptors.request.use((c) => { c.baseURL = … })`. */
function nameWithBase(object: Node): string | undefined {
  if (object.kind === 'member' && object.name === 'defaults') return lastName(object.object)
  const use = object.kind === 'name' ? functionAround(object)?.parent : undefined
  const request = use?.kind === 'call' && use.callee.kind === 'member' ? use.callee.object : undefined
  if (request?.kind !== 'member' || request.name !== 'request' || request.object.kind !== 'member') return undefined
  return request.object.name === 'interceptors' ? lastName(request.object.object) : undefined
}

/** Of nodes in the order of the source those in a call. */
function within<Kind extends Node>(call: CallNode, nodes: readonly Kind[] | undefined): readonly Kind[] {
  return (nodes ?? []).slice(0, maxOfOneName).filter((node) => isWithin(node, call))
}

/** The base of a client that code is handed. */
export function baseOfHanded(receiver: Node, evaluator: Evaluator): readonly Value[] | undefined {
  const { language } = evaluator.facts
  if (language === 'php') return baseOfMacro(receiver, evaluator)
  if (language !== 'script' && language !== 'vue') return undefined
  return baseOfService(receiver, evaluator) ?? baseByKey(receiver, evaluator)
}

const knownServices = new WeakMap<Facts, ReadonlySet<string>>()

/** `http` of `constructor(private readonly http: HttpService)`, and what is called on it by `axiosRef`. */
function baseOfService(receiver: Node, evaluator: Evaluator): readonly Value[] | undefined {
  const service = receiver.kind === 'member' && receiver.name === 'axiosRef' ? receiver.object : receiver
  const name = lastName(service)
  const { facts } = evaluator
  const services = knownServices.get(facts) ?? servicesIn(facts)
  knownServices.set(facts, services)
  return name !== undefined && services.has(name) ? theOne(ofNest, evaluator) : undefined
}

function servicesIn({ functions, variables }: Facts): ReadonlySet<string> {
  const services = new Set<string>()
  for (const { params } of functions.get('constructor') ?? []) {
    for (const param of params) {
      const last = param.kind === 'other' || param.kind === 'slot' ? param.parts.at(-1) : param
      if (last?.kind === 'entry' && lastName(last.value) === 'HttpService') services.add(keyOf(last) ?? '')
    }
  }
  for (const [name, [first]] of variables)
    if (first !== undefined && isInjected(first.value, 'HttpService')) services.add(name)
  return services
}

function isInjected(node: Node, key?: string): boolean {
  if (node.kind !== 'call' || !/^(?:inject|useContext)$/.test(lastName(node.callee) ?? '')) return false
  return key === undefined || lastName(node.args[0]) === key
}

/** `inject(Key)` and `useContext(Context)`, or what holds it. */
function baseByKey(receiver: Node, evaluator: Evaluator): readonly Value[] | undefined {
  const held = receiver.kind === 'call' ? [receiver] : evaluator.members.heldBy(receiver)
  const call = held?.find((node) => isInjected(node))
  const key = call?.kind === 'call' ? call.args[0] : undefined
  const name = key?.kind === 'text' ? key.text : lastName(key)
  if (name === undefined) return undefined
  evaluator.lookedUp.add(name)
  return evaluator.project.clientBase(useAlone(name, evaluator.facts))
}

/** What holds another client: `createContext(client)`, `createApi({ baseQuery: fetchBaseQuery(…) })`. */
export function heldClient(call: CallNode, { facts }: Evaluator): Node | undefined {
  const [first] = call.args
  const name = lastName(call.callee)
  if (name === 'createContext') return first
  if (name !== 'createApi' || first?.kind !== 'list') return undefined
  const query = first.items.find(
    (item) => keyOf(item) === 'baseQuery' || (item.kind === 'name' && item.name === 'baseQuery'),
  )
  const value = query === undefined ? undefined : valueOfEntry(query)
  // `retry(fetchBaseQuery({ … }))`
  const wrapped = value?.kind === 'call' && lastName(value.callee) !== 'fetchBaseQuery' ? value.args[0] : value
  const meaning = wrapped?.kind === 'name' ? meaningOf(wrapped.name, wrapped, facts) : undefined
  return meaning?.kind === 'values' ? meaning.nodes.find(({ kind }) => kind === 'call') : wrapped
}
