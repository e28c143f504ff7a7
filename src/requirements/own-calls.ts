import type { Evaluator } from './evaluate.ts'
import { valuesOfGoCall } from './go-calls.ts'
import { valuesOfSwiftCall, valuesOfSwiftMember } from './swift-calls.ts'
import type { CallNode, MemberNode } from './syntax.ts'
import type { Value } from './values.ts'

/** The texts that a call makes by the library of its language alone. */
export function valuesOfOwnCall(call: CallNode, evaluator: Evaluator): readonly Value[] | undefined {
  if (evaluator.language === 'go') return valuesOfGoCall(call, evaluator)
  return evaluator.language === 'swift' ? valuesOfSwiftCall(call, evaluator) : undefined
}

/** The same for a member. */
export function valuesOfOwnMember(node: MemberNode, evaluator: Evaluator): readonly Value[] | undefined {
  return evaluator.language === 'swift' ? valuesOfSwiftMember(node, evaluator) : undefined
}
