import { type FunctionNode, lastName, type NameNode, stepsOf } from '../parsing/syntax.ts'
import { verbIn } from './called-names.ts'
import type { Evaluator } from './evaluate.ts'
import { maxOfOneName } from './file-facts.ts'
import type { MethodSource } from './http-methods.ts'
import { knownMethod, methodInWord, unknownMethod } from './http-methods.ts'
import { asParameter } from './parameters.ts'
import { meaningOf } from './variables.ts'

/** Blocks that set the method of a request which they are given. */

export const setterNames = new Set('setRequestMethod setMethod method'.split(' '))
export const verbNames = /^(?:get|post|put|delete|patch|head)$/i

/** `request.apply(block)`: what the caller gives sets the method. */
export function methodOfBlockGiven(block: NameNode, evaluator: Evaluator): MethodSource | undefined {
  const meaning = meaningOf(block.name, block, evaluator.facts)
  if (meaning?.kind !== 'parameter') return undefined
  return { kind: 'parameter', parameter: asParameter(meaning, undefined, evaluator), fallback: 'GET' }
}

/** The method that a block sets for the request that it is given: `{ delete() }`, `{ it.method("PUT", body) }`. */
export function methodOfBlock({ body }: FunctionNode, fallback: string | undefined): MethodSource {
  const items = body.kind === 'list' ? body.items : [body]
  const methods: string[] = []
  for (const item of items.slice(0, maxOfOneName)) {
    if (item.kind !== 'call') return unknownMethod
    for (const step of stepsOf(item).reverse()) {
      const [first] = step.args
      const name = lastName(step.callee) ?? ''
      const word = setterNames.has(name)
        ? methodInWord(first)
        : verbNames.test(name) && first?.kind !== 'text'
          ? verbIn(name)
          : undefined
      if (word !== undefined) methods.push(word)
      else if (setterNames.has(name)) return unknownMethod
    }
  }
  const said = methods.at(-1) ?? fallback
  return said === undefined ? unknownMethod : knownMethod(said)
}
