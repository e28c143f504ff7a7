import { baseKeys } from '../meaning/called-names.ts'
import type { Evaluator } from '../meaning/evaluate.ts'
import { maxOfOneName } from '../meaning/file-facts.ts'
import { isOwnObject } from '../meaning/parameters.ts'
import { useOf } from '../meaning/project/modules.ts'
import { namesApi, type Value } from '../meaning/values.ts'
import {
  type CallNode,
  type ClassList,
  classAround,
  type DefineNode,
  isClass,
  keyOf,
  lastName,
  type Node,
  valueOfEntry,
} from '../parsing/syntax.ts'

/** Classes that extend a client: their requests are sent by themselves, after a base that they give to it. */

const knownBases = new WeakMap<Evaluator, ReadonlyMap<ClassList, readonly Value[]>>()

/** The base of `this` or `self` in such a class. */
export function baseOfOwnClass(receiver: Node, evaluator: Evaluator): readonly Value[] | undefined {
  if (!isOwnObject(receiver)) return undefined
  const members = classAround(receiver)
  return members === undefined ? undefined : clientClasses(evaluator).get(members)
}

/** The base of what a call makes of such a class. */
export function baseOfMadeSubclass({ callee }: CallNode, evaluator: Evaluator): readonly Value[] | undefined {
  const { facts, project, lookedUp } = evaluator
  const name = lastName(callee)
  if (facts.isTyped || name === undefined || !/^[A-Z]/.test(name)) return undefined
  lookedUp.add(name)
  return project.clientBase(useOf(name, facts))
}

/** Whether a call hands a path on to the client that its class extends, which is told where the class is used. */
export function isPassedToBaseClass({ callee }: CallNode, evaluator: Evaluator): boolean {
  if (callee.kind !== 'member' || lastName(callee.object) !== 'super') return false
  const members = classAround(callee)
  return members !== undefined && clientClasses(evaluator).has(members)
}

/** The classes of a file that are clients with a base. */
export function clientClasses(evaluator: Evaluator): ReadonlyMap<ClassList, readonly Value[]> {
  const known = knownBases.get(evaluator)
  if (known !== undefined) return known
  const found = new Map<ClassList, readonly Value[]>()
  knownBases.set(evaluator, found)
  const { facts } = evaluator
  if (facts.isTyped || !facts.classes.some((members) => isClass(members) && members.head.bases.length > 0)) return found
  for (const name of baseKeys)
    for (const field of facts.variables.get(name)?.slice(0, maxOfOneName) ?? []) takeField(field)
  for (const call of facts.calls) {
    const base = isOfBase(call.callee) ? (baseGivenUp(call, evaluator) ?? basePutBefore(call, evaluator)) : undefined
    const members = base === undefined ? undefined : classAround(call)
    if (base?.some(namesApi) && members !== undefined) found.set(members, base)
  }
  return found

  /** `class Portal extends RESTDataSource { baseURL = … }`, where the code does not have what is extended. */
  function takeField(field: DefineNode): void {
    const members = field.around === undefined ? classAround(field) : undefined
    const isOfLibrary = members?.head.bases.some((base) => !evaluator.project.types.isClass(base)) === true
    const base = isOfLibrary ? evaluator.values(field.value) : []
    if (members !== undefined && base.some(namesApi)) found.set(members, base)
  }
}

/** `super(…)`, `super().__init__(…)`, `parent::__construct(…)`, `super().request(…)` */
function isOfBase(callee: Node): boolean {
  if (callee.kind === 'name') return callee.name === 'super'
  return callee.kind === 'member' && /^(?:super|parent)$/.test(lastName(callee.object) ?? '')
}

/** `super().__init__(base_url=base)` */
function baseGivenUp({ callee, args }: CallNode, evaluator: Evaluator): readonly Value[] | undefined {
  if (callee.kind === 'member' && !/^__(?:init__|construct)$/.test(callee.name ?? '')) return undefined
  const items = args.slice(0, 8).flatMap((arg) => (arg.kind === 'list' ? arg.items.slice(0, 20) : [arg]))
  const base = items.find((item) => baseKeys.has(keyOf(item) ?? ''))
  return base === undefined ? undefined : evaluator.values(valueOfEntry(base))
}

/** `super().request(method, urljoin(self.base, url))` puts the base before every path. */
function basePutBefore({ callee, args }: CallNode, evaluator: Evaluator): readonly Value[] | undefined {
  if (callee.kind !== 'member' || callee.name !== 'request') return undefined
  const [, address] = args
  const values = address === undefined ? [] : evaluator.values(valueOfEntry(address))
  const bases = values.flatMap((value) => {
    const last = value.at(-1)
    return namesApi(value) && last?.kind === 'hole' && last.parameter !== undefined ? [value.slice(0, -1)] : []
  })
  return bases.length > 0 ? bases : undefined
}
