import { eachOf } from '../lexing/tokens.ts'
import { lastName, type Node } from '../parsing/syntax.ts'

/** The values of which an expression is one: `a ?? b`, `c ? a : b`, and what a loop takes out of `[a, b]`. */
export function choicesIn(node: Node): readonly Node[] | undefined {
  // A condition stands before the values.
  const value = node.kind === 'other' ? node.parts.at(-1) : node
  if (value?.kind === 'either') return value.options
  const [list] = node.kind === 'call' && lastName(node) === eachOf ? node.args : []
  return list?.kind === 'list' ? list.items : undefined
}
