import { functionAround, isWithin, keyOf, type Node, valueOfEntry } from '../parsing/syntax.ts'
import type { Evaluator } from './evaluate.ts'
import { aroundIn, isConstant } from './file-facts.ts'
import type { MethodSource } from './http-methods.ts'
import { methodIn } from './http-methods.ts'
import type { Origin } from './values.ts'

/** Where a piece of text was written. */
export function originAt(node: Node, evaluator: Evaluator): Origin {
  const { facts } = evaluator
  return {
    file: facts.path,
    line: node.line,
    order: node.order,
    isLocal: functionAround(node) !== undefined || !isConstant(node),
    ...(facts.routes.length === 0 ? {} : { method: methodBeside(node, evaluator) }),
  }
}

/** The method that stands beside the path which a node is part of. */
function methodBeside(node: Node, evaluator: Evaluator): MethodSource | undefined {
  const route = aroundIn(evaluator.facts.routes, node)
  const said = route?.items.slice(0, 3).find((item) => keyOf(item) === 'method')
  return said === undefined || isWithin(node, said) ? undefined : methodIn(valueOfEntry(said), evaluator)
}
