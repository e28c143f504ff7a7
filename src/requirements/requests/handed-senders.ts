import { verbIn, withoutBind } from '../meaning/callees.ts'
import type { Evaluator } from '../meaning/evaluate.ts'
import { knownMethod, methodIn, unknownMethod } from '../meaning/said-methods.ts'
import type { MethodSource } from '../meaning/shared.ts'
import { hole, namesApi } from '../meaning/values.ts'
import type { CallNode, Node } from '../parsing/syntax.ts'
import { methodWord } from '../portal-api.ts'
import { baseOf } from './bases.ts'
import type { Sent } from './findings.ts'
import { beginsRoute } from './paths.ts'

/** They look at a function, and do not call it. */
const lookers = /mock|spy|stub|expect|assert|typeof|isFunction/i

/**
 * What another function sends with the method of a portal's client that it is given, and with what is given behind it:
 * `call(client.put, '/people/1')`. Where no path is, what it sends is not known.
 */
export function sentByOther(call: CallNode, evaluator: Evaluator): Sent[] {
  const { callee, args } = call
  if (lookers.test(callee.kind === 'name' || callee.kind === 'member' ? (callee.name ?? '') : '')) return []
  for (const [index, arg] of args.slice(0, 4).entries()) {
    const sender = senderIn(withoutBind(arg))
    const verb = verbIn(sender?.name)
    if (sender === undefined || (verb === undefined && sender.name !== 'request')) continue
    const base = baseOf(sender.object, evaluator)
    if (!base?.some(namesApi)) continue
    const given = args.slice(index + 1)
    const method = verb === undefined ? methodAmong(given, evaluator) : knownMethod(verb)
    const sent = given.map((each) => ({
      ...{ site: call, node: each, method, base },
      values: evaluator.values(each).filter((value) => namesApi(value) || beginsRoute(value)),
    }))
    const isKnown = sent.some(({ values }) => values.length > 0)
    return isKnown ? sent : [{ site: call, node: arg, method, base, values: hole(undefined) }]
  }
  return []
}

/** `client.put`, `[client, client.put]` and `[client, 'put']` */
function senderIn(node: Node): { object: Node; name: string | undefined } | undefined {
  if (node.kind === 'member') return node
  const [object, name] = node.kind === 'list' && node.bracket === '[' && node.items.length === 2 ? node.items : []
  if (object === undefined || name === undefined) return undefined
  return name.kind === 'text' ? { object, name: name.text } : senderIn(name)
}

function methodAmong(args: readonly Node[], evaluator: Evaluator): MethodSource {
  const said = args.find((arg) => arg.kind === 'text' && methodWord(arg.text) !== undefined)
  return said === undefined ? unknownMethod : methodIn(said, evaluator)
}
