import { methodWord } from './callees.ts'
import { lastName, type Node } from './syntax.ts'

/** `HttpMethod.Put`, `Method.POST`, `"PUT"` or `HttpMethod("PATCH")`, as a step of a chain is given it. */
export function methodInWord(node: Node | undefined): string | undefined {
  if (node?.kind === 'text') return methodWord(node.text)
  if (node?.kind === 'member' && /method|verb|http/i.test(lastName(node.object) ?? ''))
    return methodWord(node.name ?? '')
  const isMade = node?.kind === 'call' && /^(?:HttpMethod|valueOf|Parse|of)$/.test(lastName(node) ?? '')
  return isMade ? methodInWord(node.args[0]) : undefined
}
