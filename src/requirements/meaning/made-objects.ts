import { type CallNode, lastName, type Node, valueOfEntry } from '../parsing/syntax.ts'
import { argumentOf } from './arguments.ts'
import type { Evaluator } from './evaluate.ts'
import { maxOfOneName } from './file-facts.ts'
import { keyOfPassed } from './project/file-summary.ts'
import { useOf } from './project/modules.ts'
import { isBase, namesApi } from './values.ts'

/** Objects of classes that take the address of a server, made with that of the API or with another one. */

/** How calls make such objects, by the word that stands before a name under which files share one. */
const makings = { elsewhere: isMadeElsewhere, portal: isMadeForPortal }
type Making = keyof typeof makings

/** Whether an object is made with an address that is not seen to be one of the API. */
export function isOfElsewhere(object: Node, evaluator: Evaluator): boolean {
  return isMade(object, 'elsewhere', evaluator)
}

/** Whether a call is one of an object that is made with the address of the API: `portal.get('/people')` after `portal = client(base)`. */
export function isOfPortal({ callee }: CallNode, evaluator: Evaluator): boolean {
  // `const { get } = client(base)`
  const called = callee.kind === 'name' ? evaluator.members.heldBy(callee)?.[0] : callee
  return called?.kind === 'member' && isMade(called.object, 'portal', evaluator)
}

function isMade(object: Node, making: Making, evaluator: Evaluator): boolean {
  const { facts, members, project, lookedUp } = evaluator
  const makes = makings[making]
  if (object.kind === 'call') return makes(object, evaluator)
  const held = members.heldBy(object)
  if (held !== undefined && !facts.links?.imported.has(lastName(object) ?? ''))
    return held.length > 0 && held.every((node) => node.kind === 'call' && makes(node, evaluator))
  if (object.kind !== 'name') return false
  const use = useOf(object.name, facts)
  const name = `${making} ${use.name}`
  lookedUp.add(name)
  return project.clientBase({ ...use, name }) !== undefined
}

/** How a call makes an object that other files may use under a name, if it does so with an address. */
export function madeAs(call: CallNode, name: string, evaluator: Evaluator): string | undefined {
  if (isMadeElsewhere(call, evaluator)) return `elsewhere ${name}`
  return isMadeForPortal(call, evaluator) ? `portal ${name}` : undefined
}

/** Whether a call is given the address of the API, alone or in an object. */
function isMadeForPortal({ args }: CallNode, evaluator: Evaluator): boolean {
  return args.slice(0, 8).some((arg) => {
    const given = valueOfEntry(arg)
    const inside = evaluator.members.listsOf(given).lists.flatMap(({ items }) => items.slice(0, 20).map(valueOfEntry))
    return [given, ...inside].some((node) => evaluator.values(node).some(isBase))
  })
}

/** Whether a call gives another address for what other calls give one of the API. */
function isMadeElsewhere({ callee, args }: CallNode, evaluator: Evaluator): boolean {
  const called = lastName(callee) ?? ''
  evaluator.lookedUp.add(keyOfPassed(called))
  const given = evaluator.project.passedTo(called).filter(({ kind }) => kind === 'base')
  const addresses = given.slice(0, maxOfOneName).flatMap(({ argument, property }) => {
    const [index, name] = typeof argument === 'number' ? [argument, ''] : [-1, argument]
    const arg = argumentOf({ index, name, property }, args, evaluator)
    return arg === undefined ? [] : evaluator.values(arg)
  })
  // What a function is given its callers know.
  const isOther = (value: (typeof addresses)[number]): boolean =>
    !namesApi(value) && !value.some((piece) => piece.kind === 'hole' && piece.parameter !== undefined)
  return addresses.length > 0 && addresses.every(isOther)
}
