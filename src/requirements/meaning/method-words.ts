import { lastName, type Node, valueOfEntry } from '../parsing/syntax.ts'
import { methodWord } from '../portal-api.ts'

/** `HttpMethod.Put`, `Method.POST`, `"PUT"` or `HttpMethod("PATCH")`, as a step of a chain is given it. */
export function methodInWord(node: Node | undefined): string | undefined {
  if (node?.kind === 'text') return methodWord(node.text)
  if (node?.kind === 'member' && /method|verb|http/i.test(lastName(node.object) ?? ''))
    return methodWord(node.name ?? '')
  const isMade = node?.kind === 'call' && /^(?:HttpMethod|HTTPMethod|valueOf|Parse|of)$/.test(lastName(node) ?? '')
  const [first] = isMade ? node.args : []
  return first === undefined ? undefined : methodInWord(valueOfEntry(first))
}
