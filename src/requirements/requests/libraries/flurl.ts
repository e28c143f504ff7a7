import type { Evaluator } from '../../meaning/evaluate.ts'
import { joinValues, slashAt, type Value } from '../../meaning/values.ts'
import { type CallNode, lastName, stepsBehind, stepsOf } from '../../parsing/syntax.ts'
import { baseOf } from '../client-bases.ts'

/** `client.Request("people", id).DeleteAsync()` of Flurl: the request gives the parts of the path, its last step sends it. */

const senders = /^(?:Get|Post|Put|Patch|Delete|Send)\w*Async$/
const maxParts = 12

/** The address that such a step sends to; undefined where it is no step of Flurl, or its client has no known base. */
export function addressOfFlurl(call: CallNode, evaluator: Evaluator): readonly Value[] | undefined {
  if (evaluator.facts.language !== 'csharp' || !senders.test(lastName(call.callee) ?? '')) return undefined
  const request = stepsOf(call).find((step) => lastName(step.callee) === 'Request')
  return request === undefined ? undefined : addressOfRequest(request, evaluator)
}

/** Whether a call makes a request that a later step sends, where it is read. */
export function isSentByStep(call: CallNode, evaluator: Evaluator): boolean {
  if (evaluator.facts.language !== 'csharp' || lastName(call.callee) !== 'Request') return false
  const isSent = stepsBehind(call).some(({ callee }) => senders.test(lastName(callee) ?? ''))
  return isSent && addressOfRequest(call, evaluator) !== undefined
}

function addressOfRequest({ callee, args }: CallNode, evaluator: Evaluator): readonly Value[] | undefined {
  const base = callee.kind === 'member' && args.length > 0 ? baseOf(callee.object, evaluator) : undefined
  if (base === undefined) return undefined
  const parts = args.slice(0, maxParts).flatMap((arg) => [slashAt(evaluator.originOf(arg)), evaluator.values(arg)])
  return joinValues([base, ...parts])
}
