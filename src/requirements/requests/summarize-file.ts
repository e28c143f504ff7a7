import { verbIn, withoutBind } from '../meaning/called-names.ts'
import type { Evaluator } from '../meaning/evaluate.ts'
import { maxOfOneName, nameOf } from '../meaning/file-facts.ts'
import type { MethodSource } from '../meaning/http-methods.ts'
import { knownMethod, unknownMethod } from '../meaning/http-methods.ts'
import { calledAs } from '../meaning/project/modules.ts'
import { namesApi, type Value } from '../meaning/values.ts'
import { meaningOf } from '../meaning/variables.ts'
import { type CallNode, keyOf, lastName, type NameNode, type Node, valueOfEntry } from '../parsing/syntax.ts'
import { baseOf, baseOfReturnedClient, baseOfValue } from './client-bases.ts'

/** The clients that functions of a file return, by the names of the functions, or by theirs in an object. */
export function returnedClients(evaluator: Evaluator): [name: string, base: readonly Value[]][] {
  const clients: [string, readonly Value[]][] = []
  for (const [node, returned] of evaluator.facts.returns) {
    const name = nameOf(node)
    for (const value of returned.slice(0, maxOfOneName)) {
      clients.push(...clientsInObject(name, value, evaluator))
      const base = name === undefined ? undefined : baseOfValue(value, evaluator, 1)
      if (name === undefined || base === undefined) continue
      clients.push([calledAs(name), base])
      // A property is not called.
      if (node.params.every((param) => /^(?:self|cls)$/.test(lastName(param) ?? ''))) clients.push([name, base])
      break
    }
  }
  return clients
}

/** `return { client, loading }` */
function clientsInObject(
  maker: string | undefined,
  value: Node,
  evaluator: Evaluator,
): [name: string, base: readonly Value[]][] {
  if (value.kind !== 'list' || value.bracket !== '{' || evaluator.facts.isTyped) return []
  return value.items.slice(0, maxOfOneName).flatMap((item): [string, readonly Value[]][] => {
    const name = item.kind === 'name' ? item.name : keyOf(item)
    const base = name === undefined ? undefined : baseOfValue(valueOfEntry(item), evaluator, 1)
    if (name === undefined || base === undefined) return []
    return [[name, base], ...(maker === undefined ? [] : [[calledAs(maker, name), base] as [string, readonly Value[]]])]
  })
}

const resent = /config|original|error/i

/** How a client that is called itself, or for a stream, sends: `http('people')`, `http.stream('people')`. */
export function methodOfClient(call: CallNode, evaluator: Evaluator): MethodSource | undefined {
  const { callee, args } = call
  const [first, options] = args
  const name = lastName(callee)
  if (evaluator.facts.language !== 'script' || first === undefined || name === undefined) return undefined
  if (resent.test(lastName(first) ?? '') || first.kind === 'function') return undefined
  const taken = callee.kind === 'name' ? takenAs(callee, evaluator) : undefined
  if (taken !== undefined) return knownMethod(taken)
  const client = callee.kind === 'member' && name === 'stream' ? callee.object : callee
  // `usePortal()('people')`
  const isMade = callee.kind === 'call'
  if (!isMade && (client.kind === 'call' || verbIn(name) !== undefined)) return undefined
  if (!isMade && (evaluator.wrappers(name).length > 0 || baseOfReturnedClient(call, evaluator) !== undefined))
    return undefined
  if (!baseOf(client, evaluator)?.some(namesApi)) return undefined
  const isKnown = options === undefined || evaluator.members.listsOf(options).isCertain
  return isKnown ? knownMethod('GET') : unknownMethod
}

/** The method that is taken out of a client under another name: `const { delete: remove } = http`. */
function takenAs(callee: NameNode, evaluator: Evaluator): string | undefined {
  const meaning = meaningOf(callee.name, callee, evaluator.facts)
  const [node] = meaning?.kind === 'values' ? meaning.nodes : []
  const value = node && withoutBind(node)
  if (value?.kind !== 'member' || !baseOf(value.object, evaluator)?.some(namesApi)) return undefined
  return verbIn(value.name)
}
