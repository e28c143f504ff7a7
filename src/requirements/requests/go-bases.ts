import type { Evaluator } from '../meaning/evaluate.ts'
import { type Facts, maxOfOneName } from '../meaning/facts.ts'
import type { Value } from '../meaning/values.ts'
import { lastName, type Node } from '../parsing/syntax.ts'

const setters = new Set('SetBaseURL SetHostURL'.split(' '))
const maxSteps = 12
const knownBases = new WeakMap<Facts, ReadonlyMap<string, Node>>()

/** The base that a step of a chain of Go gives to a client: `resty.New().SetBaseURL(base)`, `client.SetBaseURL(base)`. */
export function baseSetOn(receiver: Node, evaluator: Evaluator): readonly Value[] | undefined {
  const client = startOf(receiver)
  const name = lastName(client)
  if (name === undefined) return undefined
  const base = baseIn(receiver) ?? madeWith(client, evaluator, 0) ?? setAlone(evaluator).get(name)
  return base === undefined ? undefined : evaluator.values(base)
}

/** What a chain of calls begins with: `client` of `client.R().SetBody(body)`. */
function startOf(node: Node): Node {
  let start = node
  for (let steps = 0; steps < maxSteps * 2; steps += 1) {
    if (start.kind !== 'call' || start.callee.kind !== 'member') break
    start = start.callee.object
  }
  return start
}

function baseIn(chain: Node): Node | undefined {
  let node = chain
  for (let steps = 0; steps < maxSteps && node.kind === 'call' && node.callee.kind === 'member'; steps += 1) {
    if (setters.has(node.callee.name ?? '')) return node.args[0]
    node = node.callee.object
  }
  return undefined
}

function madeWith(client: Node, evaluator: Evaluator, depth: number): Node | undefined {
  if (depth > 3) return undefined
  for (const node of evaluator.members.heldBy(client) ?? []) {
    const base = baseIn(node) ?? (node === client ? undefined : madeWith(node, evaluator, depth + 1))
    if (base !== undefined) return base
  }
  return undefined
}

/** The bases that are set in statements of their own, by the name of the client. */
function setAlone({ facts }: Evaluator): ReadonlyMap<string, Node> {
  const known = knownBases.get(facts)
  if (known !== undefined) return known
  const found = new Map<string, Node>()
  for (const { callee, args } of facts.calls) {
    if (callee.kind !== 'member' || !setters.has(callee.name ?? '') || found.size > maxOfOneName) continue
    const name = lastName(startOf(callee.object))
    if (name !== undefined && args[0] !== undefined) found.set(name, args[0])
  }
  knownBases.set(facts, found)
  return found
}
