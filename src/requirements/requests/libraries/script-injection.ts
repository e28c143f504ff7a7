import type { Evaluator } from '../../meaning/evaluate.ts'
import { type Facts, maxOfOneName } from '../../meaning/file-facts.ts'
import { folderOf, useAlone } from '../../meaning/project/modules.ts'
import { namesApi, type Value } from '../../meaning/values.ts'
import { meaningOf } from '../../meaning/variables.ts'
import { memoize } from '../../parsing/memoize.ts'
import {
  type CallNode,
  type DefineNode,
  dottedName,
  isWithin,
  keyOf,
  lastName,
  type Node,
  valueOfEntry,
} from '../../parsing/syntax.ts'
import { clientOfBaseURL } from '../client-construction.ts'
import { type BaseOf, baseByKey, type KeyedBases } from './bases-by-key.ts'

/** Clients that a framework of scripts hands in: the service of Nest, what Vue provides, a context of React. */

/** A module of Nest has a folder, and so has its service; elsewhere it is known where all of them agree. */
const nestKey = (file: string): string => `service of Nest in ${folderOf(file)}`
const anyNestKey = 'service of Nest'

const makersOfTypes = /^register(?:Async)?$/

/** The bases that a file gives to clients which others are handed. */
export function basesOfScript(evaluator: Evaluator, baseOf: BaseOf): KeyedBases {
  const { facts } = evaluator
  const bases: KeyedBases = []
  if (facts.language !== 'script') return bases
  for (const define of facts.members.get('baseURL')?.slice(0, maxOfOneName) ?? []) {
    const name = clientOfBaseURL(define)
    if (name !== undefined) bases.push([name, evaluator.values(define.value)])
  }
  for (const call of facts.calls) {
    const name = lastName(call.callee)
    const owner = call.callee.kind === 'member' ? lastName(call.callee.object) : undefined
    const [first, second] = call.args
    if (owner === 'HttpModule' && makersOfTypes.test(name ?? '')) {
      for (const entry of within(call, facts.entries.get('baseURL')))
        for (const key of [nestKey(facts.path), anyNestKey]) bases.push([key, evaluator.values(entry.value)])
    } else if (name === 'createContext' && call.parent?.kind === 'define') {
      // `<Context.Provider value={client}>`
      const given = facts.variables.get('value')?.slice(0, maxOfOneName).flatMap(firstIn) ?? []
      const base = given.map(baseOf).find((each) => each?.some(namesApi))
      const key = keyOf(call.parent)
      if (base !== undefined && key !== undefined) bases.push([key, [...base]])
    } else if (givers.test(dottedName(call.callee) ?? '') && first !== undefined && second !== undefined) {
      const base = baseOf(second)
      const key = first.kind === 'text' ? first.text : lastName(first)
      if (base?.some(namesApi) && key !== undefined) bases.push([key, [...base]])
    }
  }
  return bases
}

/** Of nodes in the order of the source those in a call. */
function within<Kind extends Node>(call: CallNode, nodes: readonly Kind[] | undefined): readonly Kind[] {
  return (nodes ?? []).slice(0, maxOfOneName).filter((node) => isWithin(node, call))
}

/** The base of a client that code is handed. */
export function baseOfScriptInjection(receiver: Node, evaluator: Evaluator): readonly Value[] | undefined {
  if (evaluator.facts.language !== 'script') return undefined
  return baseOfService(receiver, evaluator) ?? baseOfProvided(receiver, evaluator)
}

/** `http` of `constructor(private readonly http: HttpService)`, and what is called on it by `axiosRef`. */
function baseOfService(receiver: Node, evaluator: Evaluator): readonly Value[] | undefined {
  const service = receiver.kind === 'member' && receiver.name === 'axiosRef' ? receiver.object : receiver
  const name = lastName(service)
  if (name === undefined || !servicesIn(evaluator.facts).has(name)) return undefined
  return baseByKey(nestKey(evaluator.facts.path), evaluator) ?? baseByKey(anyNestKey, evaluator)
}

const servicesIn = memoize(({ functions, variables }: Facts): ReadonlySet<string> => {
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
})

/** `client` of `value={client}` */
function firstIn({ value }: DefineNode): readonly Node[] {
  const [list] = value.kind === 'other' ? value.parts : [value]
  return list?.kind === 'list' ? list.items.slice(0, 1) : []
}

/** `provide(Key, client)`, and `c.set('portal', client)` of Hono or Express. */
const givers = /^(?:(?:\w+\.)*provide|(?:c|ctx|context|app)\.set)$/
const takers = /^(?:(?:\w+\.)*(?:inject|useContext|use)|(?:c|ctx|context|app)\.get)$/

function isInjected(node: Node, key?: string): boolean {
  if (node.kind !== 'call' || !takers.test(dottedName(node.callee) ?? '')) return false
  return key === undefined || lastName(node.args[0]) === key
}

/** `inject(Key)`, `useContext(Context)` and `c.get('portal')`, or what holds it. */
function baseOfProvided(receiver: Node, evaluator: Evaluator): readonly Value[] | undefined {
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
