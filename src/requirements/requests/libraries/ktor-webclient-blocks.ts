import type { Evaluator } from '../../meaning/evaluate.ts'
import { isSentFromReceiver } from '../../meaning/languages/jvm-csharp-methods.ts'
import type { Wrapper } from '../../meaning/project/file-summary.ts'
import { classOf } from '../../meaning/receivers.ts'
import { behindBase, joinValues, namesApi, slashAt, type Value } from '../../meaning/values.ts'
import { type CallNode, type FunctionNode, lastName, type Node } from '../../parsing/syntax.ts'
import type { Sent } from '../findings.ts'
import { type AnnotatedFunction, Annotations, annotatedBase, needsBase } from './annotations.ts'
import { onlyBaseNamed } from './injected-by-type.ts'
import { baseOfTypedClient } from './typed-clients.ts'

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

/** The address that a sender is called on, where none of its arguments is one: `url.openConnection()`. */
export function addressOfReceiver(call: CallNode, evaluator: Evaluator): readonly Value[] {
  if (call.callee.kind !== 'member' || !isSentFromReceiver(call)) return []
  if (call.args.slice(0, 6).some((arg) => evaluator.values(arg).some(namesApi))) return []
  return evaluator.values(call.callee.object)
}

/** What annotations describe, after the base that the code gives to the client of all of them. */
export function annotatedRequests(evaluator: Evaluator): {
  sent: Sent[]
  wrappers: [name: string, wrapper: Wrapper][]
} {
  const { facts, project } = evaluator
  const sent: Sent[] = []
  const wrappers: [name: string, wrapper: Wrapper][] = []
  if (facts.decorators.length === 0) return { sent, wrappers }
  const annotations = new Annotations(evaluator)
  for (const site of facts.decorators) {
    const read = annotations.read(site)
    for (const found of read.functions) wrappers.push([found.name, wrapperOf(found)])
    for (const { node, values, method, hasOwnBase } of read.requests) {
      const base = needsBase(values) && hasOwnBase !== true ? baseOfAnnotations(site) : undefined
      const whole = base === undefined ? values : behindBase(base, values, evaluator.originOf(node))
      sent.push({ site, node, values: whole, method })
    }
  }
  return { sent, wrappers }

  function wrapperOf({ name, index, method }: AnnotatedFunction): Wrapper {
    const id = `${facts.path}#${name}`
    const parameter = { functionId: id, index, name: 'url', property: undefined, initial: undefined }
    return { id, file: facts.path, urls: [[{ kind: 'hole', name: 'url', parameter }]], method }
  }

  function baseOfAnnotations(site: Node): readonly Value[] | undefined {
    const owner = classOf(site, evaluator)
    const base =
      (owner === undefined ? undefined : baseOfTypedClient(owner, evaluator)) ?? onlyBaseNamed(annotatedBase, evaluator)
    return base === undefined ? undefined : project.resolve([...base], facts.imports)
  }
}
