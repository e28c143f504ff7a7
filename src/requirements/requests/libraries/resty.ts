import type { Evaluator } from '../../meaning/evaluate.ts'
import { type Facts, maxOfOneName } from '../../meaning/file-facts.ts'
import type { Value } from '../../meaning/values.ts'
import { memoize } from '../../parsing/memoize.ts'
import { lastName, type Node, startOfChain, stepsOf } from '../../parsing/syntax.ts'

const setters = new Set('SetBaseURL SetHostURL'.split(' '))

/** The base that a step of a chain of Go gives to a client: `resty.New().SetBaseURL(base)`, `client.SetBaseURL(base)`. */
export function baseOfResty(receiver: Node, evaluator: Evaluator): readonly Value[] | undefined {
  const client = startOfChain(receiver)
  const name = lastName(client)
  if (name === undefined) return undefined
  const base = setIn(receiver) ?? madeWith(client, evaluator, 0) ?? setAlone(evaluator.facts).get(name)
  return base === undefined ? undefined : evaluator.values(base)
}

function setIn(chain: Node): Node | undefined {
  return stepsOf(chain).find(({ callee }) => setters.has(lastName(callee) ?? ''))?.args[0]
}

function madeWith(client: Node, evaluator: Evaluator, depth: number): Node | undefined {
  if (depth > 3) return undefined
  for (const node of evaluator.members.heldBy(client) ?? []) {
    const base = setIn(node) ?? (node === client ? undefined : madeWith(node, evaluator, depth + 1))
    if (base !== undefined) return base
  }
  return undefined
}

/** The bases that are set in statements of their own, by the name of the client. */
const setAlone = memoize((facts: Facts): ReadonlyMap<string, Node> => {
  const found = new Map<string, Node>()
  for (const { callee, args } of facts.calls) {
    if (callee.kind !== 'member' || !setters.has(callee.name ?? '') || found.size > maxOfOneName) continue
    const name = lastName(startOfChain(callee.object))
    if (name !== undefined && args[0] !== undefined) found.set(name, args[0])
  }
  return found
})
