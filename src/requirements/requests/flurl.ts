import type { Evaluator } from '../meaning/evaluate.ts'
import { joinValues, slashAt, type Value } from '../meaning/values.ts'
import { type CallNode, lastName, type Node } from '../parsing/syntax.ts'
import { baseOf } from './bases.ts'

/** `client.Request("people", id).DeleteAsync()` of Flurl: the request gives the parts of the path, its last step sends it. */

const senders = /^(?:Get|Post|Put|Patch|Delete|Send)\w*Async$/
const maxSteps = 12

/** The address that such a step sends to; undefined where it is no step of Flurl, or its client has no known base. */
export function addressOfFlurl({ callee }: CallNode, evaluator: Evaluator): readonly Value[] | undefined {
  if (evaluator.facts.language !== 'csharp' || !senders.test(lastName(callee) ?? '')) return undefined
  let node: Node | undefined = callee
  for (let steps = 0; steps < maxSteps && node !== undefined; steps += 1) {
    if (node.kind === 'call' && lastName(node.callee) === 'Request') return addressOfRequest(node, evaluator)
    node = node.kind === 'call' ? node.callee : node.kind === 'member' ? node.object : undefined
  }
  return undefined
}

/** Whether a call makes a request that a later step sends, where it is read. */
export function isSentByStep(call: CallNode, evaluator: Evaluator): boolean {
  if (evaluator.facts.language !== 'csharp' || lastName(call.callee) !== 'Request') return false
  let node: Node = call
  for (let steps = 0; steps < maxSteps * 2; steps += 1) {
    const parent: Node | undefined = node.parent
    if (parent?.kind === 'member' && senders.test(parent.name ?? ''))
      return parent.parent?.kind === 'call' && addressOfRequest(call, evaluator) !== undefined
    if (parent?.kind !== 'member' && !(parent?.kind === 'call' && parent.callee === node)) return false
    node = parent
  }
  return false
}

function addressOfRequest({ callee, args }: CallNode, evaluator: Evaluator): readonly Value[] | undefined {
  const base = callee.kind === 'member' && args.length > 0 ? baseOf(callee.object, evaluator) : undefined
  if (base === undefined) return undefined
  const parts = args.slice(0, maxSteps).flatMap((arg) => [slashAt(evaluator.originOf(arg)), evaluator.values(arg)])
  return joinValues([base, ...parts])
}
