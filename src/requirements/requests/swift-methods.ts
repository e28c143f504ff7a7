import { methodKeys } from '../meaning/callees.ts'
import type { Evaluator } from '../meaning/evaluate.ts'
import type { MethodSource } from '../meaning/shared.ts'
import { namesApi } from '../meaning/values.ts'
import { type CallNode, type DefineNode, keyOf, lastName, type Node, valueOfEntry } from '../parsing/syntax.ts'

const get: MethodSource = { kind: 'known', methods: ['GET'] }
const post: MethodSource = { kind: 'known', methods: ['POST'] }
const unknown: MethodSource = { kind: 'unknown' }

/** What reads an address, or sends a request that was made before. */
const readers = new Set('dataTask downloadTask dataTaskPublisher data download bytes Data String'.split(' '))
const labelsOfAddress = /^(?:with|from|for|contentsOf)$/

/**
 * How Swift says the method of a call; undefined where it says it as other languages do, or sends nothing.
 * @param methodIn the method that an expression is
 */
export function methodOfSwiftCall(
  call: CallNode,
  evaluator: Evaluator,
  methodIn: (node: Node) => MethodSource,
): MethodSource | undefined {
  const name = lastName(call.callee) ?? ''
  const labels = call.args.map((arg) => keyOf(arg) ?? '')
  if (labels.some((label) => methodKeys.has(label))) return undefined
  if (/^(?:NSMutable)?URLRequest$/.test(name)) return methodSetLater(call, evaluator, methodIn)
  if (name === 'upload' && labels.includes('to')) return post
  if (name === 'download' && labels[0] === '') return get
  const [first] = call.args
  const isRead = first !== undefined && readers.has(name) && labelsOfAddress.test(labels[0] ?? '')
  return isRead && evaluator.values(valueOfEntry(first)).some(namesApi) ? get : undefined
}

/** `request.httpMethod = "PUT"`, behind the call that makes the request. */
function methodSetLater(call: CallNode, evaluator: Evaluator, methodIn: (node: Node) => MethodSource): MethodSource {
  const holder = definitionOf(call)
  const all = evaluator.facts.members.get('httpMethod')?.slice(0, 100) ?? []
  if (holder === undefined) return get
  const name = keyOf(holder)
  const around = call.around
  const end = around?.last ?? Number.POSITIVE_INFINITY
  const next = evaluator.facts.variables.get(name ?? '')?.find(({ order }) => order > holder.order)?.order ?? end
  const set = all.filter(
    ({ target, order }) =>
      target.kind === 'member' &&
      lastName(target.object) === name &&
      order > call.order &&
      order <= Math.min(end, next),
  )
  const [only, ...others] = set
  if (
    only !== undefined &&
    (others.length === 0 || set.every((one) => isSame(methodIn(one.value), methodIn(only.value))))
  )
    return isInBranch(only, holder) ? withGet(methodIn(only.value)) : methodIn(only.value)
  if (only !== undefined) return combined(set.map(({ value }) => methodIn(value)))
  // Whoever is given the request may set it.
  const isSetElsewhere = all.some(({ around: other }) => other !== around)
  return isSetElsewhere && isReturned(name, call, evaluator) ? unknown : get
}

function definitionOf(call: CallNode): DefineNode | undefined {
  let node: Node | undefined = call.parent
  while (node?.kind === 'other' || node?.kind === 'either') node = node.parent
  return node?.kind === 'define' ? node : undefined
}

/** Whether a method is set in a block that may not run. */
function isInBranch(set: DefineNode, holder: DefineNode): boolean {
  let block = set.parent
  while (block !== undefined && block.kind !== 'list' && block.kind !== 'function') block = block.parent
  return block !== undefined && block.kind === 'list' && !(holder.order >= block.order && holder.order <= block.last)
}

function withGet(source: MethodSource): MethodSource {
  return source.kind === 'known' ? { kind: 'known', methods: [...new Set(['GET', ...source.methods])] } : unknown
}

function isSame(one: MethodSource, other: MethodSource): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}

function combined(sources: readonly MethodSource[]): MethodSource {
  const methods = sources.flatMap((source) => (source.kind === 'known' ? source.methods : []))
  return sources.every(({ kind }) => kind === 'known') ? { kind: 'known', methods: [...new Set(methods)] } : unknown
}

function isReturned(name: string | undefined, { around }: CallNode, { facts }: Evaluator): boolean {
  return around !== undefined && (facts.returns.get(around) ?? []).some((node) => lastName(node) === name)
}
