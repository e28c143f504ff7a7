import type { Evaluator } from '../../meaning/evaluate.ts'
import { knownMethod } from '../../meaning/http-methods.ts'
import { behindBase, namesApi, type Value } from '../../meaning/values.ts'
import {
  type CallNode,
  countBefore,
  type FunctionNode,
  isWithin,
  lastName,
  startOfChain,
} from '../../parsing/syntax.ts'
import { baseOf, baseOfValue } from '../client-bases.ts'
import type { Sent } from '../findings.ts'
import { methodInList } from '../method-in-options.ts'
import { urlsIn } from '../requests-of-calls.ts'

/** `query: (id) => \`people/${id}\`` and `query: () => ({ url: 'people' })` of RTK Query, after the base of their API. */
export function requestsOfQueries(evaluator: Evaluator): Sent[] {
  const { facts } = evaluator
  const queries = facts.functions.get('query') ?? []
  if (queries.length === 0) return []
  return facts.calls.flatMap((call) => {
    const base = baseOfApi(call, evaluator)
    if (base === undefined) return []
    const start = countBefore(queries, call.order)
    const inside = queries.slice(start, start + maxQueries).filter((query) => isWithin(query, call))
    return inside.flatMap((query) => requestsIn(query, base, evaluator))
  })
}

/** One API has no more. */
const maxQueries = 500

function baseOfApi(call: CallNode, evaluator: Evaluator): readonly Value[] | undefined {
  const { callee } = call
  // `api.enhanceEndpoints({ … }).injectEndpoints({ … })`
  if (callee.kind === 'member' && callee.name === 'injectEndpoints')
    return baseOf(startOfChain(callee.object), evaluator)
  return lastName(callee) === 'createApi' ? baseOfValue(call, evaluator) : undefined
}

function requestsIn(query: FunctionNode, base: readonly Value[], evaluator: Evaluator): Sent[] {
  const { returns } = evaluator.facts
  // Of `() => ({ url: 'people' })` the body is the object itself.
  const returned = [query.body, ...(returns.get(query) ?? []).slice(0, maxReturned)]
  return returned.flatMap((node) => {
    if (node.kind === 'list' && node.bracket !== '{') return []
    const found = node.kind === 'list' ? urlsIn(node, evaluator) : { node, values: evaluator.values(node) }
    if (found === undefined) return []
    const method = node.kind === 'list' ? methodInList(node, evaluator) : undefined
    const values = found.values.some(namesApi)
      ? found.values
      : behindBase(base, found.values, evaluator.originOf(found.node))
    return [{ site: node, node: found.node, values, method: method ?? knownMethod('GET') }]
  })
}

const maxReturned = 20
