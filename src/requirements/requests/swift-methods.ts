import { methodKeys } from '../meaning/callees.ts'
import type { Evaluator } from '../meaning/evaluate.ts'
import type { MethodSource } from '../meaning/shared.ts'
import { namesApi } from '../meaning/values.ts'
import { type CallNode, keyOf, lastName, valueOfEntry } from '../parsing/syntax.ts'

const get: MethodSource = { kind: 'known', methods: ['GET'] }
const post: MethodSource = { kind: 'known', methods: ['POST'] }

/** What reads an address, or sends a request that was made before. */
const readers = new Set('dataTask downloadTask dataTaskPublisher data download bytes Data String'.split(' '))
const labelsOfAddress = /^(?:with|from|for|contentsOf)$/

/** How Swift says the method of a call; undefined where it says it as other languages do, or sends nothing. */
export function methodOfSwiftCall(call: CallNode, evaluator: Evaluator): MethodSource | undefined {
  const name = lastName(call.callee) ?? ''
  const labels = call.args.map((arg) => keyOf(arg) ?? '')
  if (labels.some((label) => methodKeys.has(label))) return undefined
  if (/^(?:NSMutable)?URLRequest$/.test(name)) return get
  if (name === 'upload' && labels.includes('to')) return post
  if (name === 'download' && labels[0] === '') return get
  const [first] = call.args
  const isRead = first !== undefined && readers.has(name) && labelsOfAddress.test(labels[0] ?? '')
  return isRead && evaluator.values(valueOfEntry(first)).some(namesApi) ? get : undefined
}
