import type { Evaluator } from '../../meaning/evaluate.ts'
import { joinValues, namesApi, slashAt, type Value } from '../../meaning/values.ts'
import { type FunctionNode, lastName, type Node } from '../../parsing/syntax.ts'

/** In braces after a call of Ktor they say its address. */
const addressSteps = new Set('url path takeFrom appendPathSegments appendEncodedPathSegments'.split(' '))

/** The addresses in `{ url("people") }` and `builder -> builder.path("people").build()`. */
export function addressesInFunction(
  node: FunctionNode,
  evaluator: Evaluator,
  depth = 0,
): { node: Node; values: Value[] }[] {
  const { body } = node
  if (body.kind !== 'list') return [{ node: body, values: withoutBuilder(evaluator.values(body), node, evaluator) }]
  const last = body.items.at(-1)
  const result = last === undefined ? [] : evaluator.values(last)
  if (result.some(namesApi)) return [{ node: last ?? body, values: result }]
  return body.items.slice(0, 40).flatMap((item) => {
    if (item.kind === 'return')
      return item.parts.map((part) => ({ node: part, values: withoutBuilder(evaluator.values(part), node, evaluator) }))
    if (item.kind !== 'call' || !addressSteps.has(lastName(item) ?? '')) return []
    const [first] = item.args
    if (first?.kind === 'function') return depth > 1 ? [] : addressesInFunction(first, evaluator, depth + 1)
    const parts = item.args.map((arg) => evaluator.values(arg))
    const slash = slashAt(evaluator.originOf(item))
    return [{ node: item, values: joinValues(parts.flatMap((part, index) => (index === 0 ? [part] : [slash, part]))) }]
  })
}

/** What stands before the address in the block of `client.get("$portal/api/2.0") { url { appendPathSegments("people") } }`. */
export function baseOfBlock(arg: Node, first: Node | undefined, evaluator: Evaluator): readonly Value[] | undefined {
  if (arg.kind !== 'function' || first === undefined || evaluator.facts.language !== 'kotlin') return undefined
  const values = evaluator.values(first)
  return values.some(namesApi) ? values : undefined
}

/** `/people` of `builder -> builder.path("/people")`: the builder has the base of the client. */
function withoutBuilder(values: readonly Value[], node: FunctionNode, evaluator: Evaluator): Value[] {
  const id = evaluator.idOf(node)
  return values.map((value) => {
    const [first] = value
    return value.length > 1 && first?.kind === 'hole' && first.parameter?.functionId === id
      ? value.slice(1)
      : [...value]
  })
}
