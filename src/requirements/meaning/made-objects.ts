import { type CallNode, keyOf, lastName, type Node, valueOfEntry } from '../parsing/syntax.ts'
import type { Evaluator } from './evaluate.ts'
import { maxOfOneName } from './facts.ts'
import { keyOfGiven } from './given.ts'
import { useOf } from './links.ts'
import { namesApi } from './values.ts'

/** Objects of a class that takes the address of a server, and is given that of the API for others. */

/** Under this name a file tells of one; no code can have such a name. */
export const elsewhereAs = (name: string): string => `elsewhere ${name}`

/** Whether an object is made with an address that is not seen to be one of the API. */
export function isOfElsewhere(object: Node, evaluator: Evaluator): boolean {
  const { facts, members, shared, lookedUp } = evaluator
  if (object.kind === 'call') return isMadeElsewhere(object, evaluator)
  const held = members.heldBy(object)
  if (held !== undefined && !facts.links?.imported.has(lastName(object) ?? ''))
    return held.length > 0 && held.every((node) => node.kind === 'call' && isMadeElsewhere(node, evaluator))
  if (object.kind !== 'name') return false
  const use = useOf(object.name, facts)
  lookedUp.add(elsewhereAs(use.name))
  return shared.clientBase({ ...use, name: elsewhereAs(use.name) }) !== undefined
}

/** Whether a call gives another address for what other calls give one of the API. */
export function isMadeElsewhere({ callee, args }: CallNode, evaluator: Evaluator): boolean {
  const called = lastName(callee) ?? ''
  evaluator.lookedUp.add(keyOfGiven(called))
  const given = evaluator.shared
    .givenTo(called)
    .filter(({ kind, property }) => kind === 'base' && property === undefined)
  const inOrder = args.filter((arg) => keyOf(arg) === undefined)
  const addresses = given.slice(0, maxOfOneName).flatMap(({ argument }) => {
    const arg = typeof argument === 'number' ? inOrder[argument] : args.find((each) => keyOf(each) === argument)
    return arg === undefined ? [] : evaluator.values(valueOfEntry(arg))
  })
  // What a function is given its callers know.
  const isOther = (value: (typeof addresses)[number]): boolean =>
    !namesApi(value) && !value.some((piece) => piece.kind === 'hole' && piece.parameter !== undefined)
  return addresses.length > 0 && addresses.every(isOther)
}
