import { methodKeys } from '../../meaning/called-names.ts'
import type { Evaluator } from '../../meaning/evaluate.ts'
import { knownMethod, type MethodSource } from '../../meaning/http-methods.ts'
import { namesApi, type Value } from '../../meaning/values.ts'
import { type CallNode, keyOf, lastName } from '../../parsing/syntax.ts'

/** What reads an address, or sends a request that was made before. */
const readers = new Set('dataTask downloadTask dataTaskPublisher data download bytes Data String'.split(' '))
const labelsOfAddress = /^(?:with|from|for|contentsOf)$/

/** How Swift says the method of a call; undefined where it says it as other languages do, or sends nothing. */
export function methodOfSwiftCall(call: CallNode, evaluator: Evaluator): MethodSource | undefined {
  const name = lastName(call.callee) ?? ''
  const labels = call.args.map((arg) => keyOf(arg) ?? '')
  if (labels.some((label) => methodKeys.has(label))) return undefined
  if (/^(?:NSMutable)?URLRequest$/.test(name)) return knownMethod('GET')
  if (name === 'upload' && labels.includes('to')) return knownMethod('POST')
  if (name === 'download' && labels[0] === '') return knownMethod('GET')
  const [first] = call.args
  const isRead = first !== undefined && readers.has(name) && labelsOfAddress.test(labels[0] ?? '')
  return isRead && evaluator.values(first).some(namesApi) ? knownMethod('GET') : undefined
}

/** Whether there are several paths and several methods, and nothing shows which go together. */
export function isMixed(values: readonly Value[], method: MethodSource): boolean {
  return values.length > 1 && method.kind === 'known' && method.methods.length > 1
}

/**
 * In Swift the method that stands beside a path counts, and one that its sender alone is given too. Elsewhere it tells which of
 * several goes with a path, except with a whole address, which its list is read for.
 */
export function withMethodBeside(value: Value, said: MethodSource): MethodSource {
  const piece = value.findLast((part) => part.kind === 'text' && part.origin.method !== undefined)
  const { method: beside, file, heir } = piece?.kind === 'text' ? piece.origin : {}
  if (piece === undefined || beside === undefined) return said
  const methods = said.kind === 'known' ? said.methods : []
  const [only, ...others] = methods
  if (file?.endsWith('.swift') !== true) {
    const isOfSaid = beside.kind === 'known' && others.length > 0 && methods.includes(beside.methods[0] ?? '')
    return isOfSaid && (heir !== undefined || !namesApi([piece])) ? beside : said
  }
  if (beside.kind !== 'known' || only === undefined || only === 'GET' || others.length > 0) return beside
  return { kind: 'known', methods: [...new Set([...beside.methods, only])] }
}
