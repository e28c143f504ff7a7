import { baseKeys, urlKeys } from '../meaning/called-names.ts'
import type { Evaluator } from '../meaning/evaluate.ts'
import { behindBase, namesApi, type Value } from '../meaning/values.ts'
import { type ListNode, type Node, valueOfEntry } from '../parsing/syntax.ts'

/** The addresses in an object: its `url`, after its `baseURL` where it has one. */
export function urlsIn(list: ListNode, evaluator: Evaluator): { node: Node; values: Value[] } | undefined {
  const entry = oneOf(urlKeys, list, evaluator)
  if (entry === undefined) return undefined
  const url = valueOfEntry(entry)
  const base = oneOf(baseKeys, list, evaluator)
  const values = evaluator.values(url)
  if (base === undefined || values.some(namesApi)) return { node: url, values }
  return {
    node: url,
    values: behindBase(evaluator.values(base), values, evaluator.originOf(url)),
  }
}

function oneOf(keys: ReadonlySet<string>, list: ListNode, evaluator: Evaluator): Node | undefined {
  const { named } = evaluator.members.contentsOf(list)
  for (const key of keys) {
    const [entry] = named.get(key) ?? []
    if (entry !== undefined) return entry
  }
  return undefined
}
