import { memoize } from '../../parsing/memoize.ts'
import { type CallNode, type ListNode, lastName, type MemberNode } from '../../parsing/syntax.ts'
import { methodConstant } from '../called-names.ts'
import type { Evaluator } from '../evaluate.ts'
import { type Facts, ownersOf } from '../file-facts.ts'
import { useOfLink } from '../project/modules.ts'
import { hole, type Reference, type Value } from '../values.ts'
import { valuesOfGoCall } from './go-texts.ts'
import { valuesOfJvmCsharpCall } from './jvm-csharp-texts.ts'
import { valuesOfSwiftCall, valuesOfSwiftMember } from './swift-texts.ts'

/**
 * What an expression is where languages differ: each function chooses by the language of the file. What one framework alone
 * does, the evaluator asks of that one's file.
 */

/** The texts that a call makes by the library of its language alone. */
export function valuesOfLibraryCall(call: CallNode, evaluator: Evaluator): readonly Value[] | undefined {
  if (evaluator.facts.language === 'go') return valuesOfGoCall(call, evaluator)
  return evaluator.facts.language === 'swift'
    ? valuesOfSwiftCall(call, evaluator)
    : valuesOfJvmCsharpCall(call, evaluator)
}

/** The same for a member. */
export function valuesOfLibraryMember(node: MemberNode, evaluator: Evaluator): readonly Value[] | undefined {
  const { language } = evaluator.facts
  if (language !== 'go' && language !== 'swift') return undefined
  const method = methodConstant(node)
  if (method !== undefined) return [[{ kind: 'text', text: method, origin: evaluator.originOf(node) }]]
  return language === 'swift' ? valuesOfSwiftMember(node, evaluator) : undefined
}

/** Whether the last line of a block is its value. */
export function endsInValue({ bracket }: ListNode, { isTyped, language }: Facts): boolean {
  return isTyped && language !== 'go' && bracket === '{'
}

/** Whether a name may be a function that is read like a variable. */
export function mayBeFunction(name: string, { isTyped, language, functions }: Facts): boolean {
  if (!isTyped || language === 'go') return false
  return functions.has(name) || (language === 'swift' && /url|uri|base|host|api|prefix|endpoint|root/i.test(name))
}

/** What a bare name may mean: in most languages with types only what its file declares, extends or imports. */
export function scopeOf(facts: Facts): Pick<Reference, 'isOwn' | 'types'> {
  if (facts.language === 'swift') return { types: typesIn(facts) }
  return facts.isTyped && facts.language !== 'go' ? { isOwn: true } : {}
}

/** The types whose members a file of Swift may name alone, since they or their extensions stand in it. */
const typesIn = memoize(({ functions, variables }: Facts): ReadonlySet<string> => {
  const nodes = [...functions.values(), ...variables.values()].flatMap(([first]) => first ?? [])
  return new Set(nodes.flatMap((node) => (node.around === undefined ? ownersOf(node) : [])))
})

/** What a file exports that is named in a call of a module of CommonJS; of another call nothing is known. */
export function valuesOfModule({ callee, args: [file] }: CallNode, { lookedUp, facts }: Evaluator): Value[] {
  const called = lastName(callee)
  if (called !== 'require' || file?.kind !== 'text' || facts.links === undefined) return hole(called)
  const { name, from } = useOfLink({ name: 'default', from: file.text }, facts)
  lookedUp.add(name)
  return [[{ kind: 'hole', name, reference: { owner: undefined, name, file: facts.path, isEnvironment: false, from } }]]
}
