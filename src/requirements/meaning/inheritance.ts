import { type ClassList, classAround, isClass, type Node } from '../parsing/syntax.ts'
import { methodWord } from '../portal-api.ts'
import { methodKeys } from './called-names.ts'
import type { Evaluator } from './evaluate.ts'
import { maxOfOneName } from './file-facts.ts'
import { knownMethod, type MethodSource } from './http-methods.ts'
import { basesOf, isOwnObject, marked } from './parameters.ts'
import type { NamedValues, Owner } from './project/file-summary.ts'
import { mayBeImported } from './project/modules.ts'
import type { Project } from './project/project.ts'
import { distinct, hole, maxValues, plainText, type Value } from './values.ts'

/** Fields that a class leaves to those that extend it: `class Groups extends Resource { path = '/group' }`. */

const maxClasses = 100

/** The name under which files share such a field. */
const fieldAs = (name: string): string => `field ${name}`

/** The fields of the classes in a file that extend others. */
export function fieldsOfSubclasses(
  evaluator: Evaluator,
  isShareable: (value: Value) => boolean,
): [name: string, field: NamedValues][] {
  const { facts } = evaluator
  const fields: [string, NamedValues][] = []
  if (!facts.classes.some((members) => isClass(members) && basesOf(members.head, evaluator).length > 0)) return fields
  for (const [name, nodes] of [...facts.variables, ...facts.entries]) {
    for (const node of nodes.slice(0, maxOfOneName)) {
      if (node.around !== undefined || !textKinds.has(node.value.kind)) continue
      const head = classAround(node)?.head
      if (head === undefined || basesOf(head, evaluator).length === 0) continue
      const values = evaluator.values(node.value).filter(isShareable)
      if (values.length > 0) fields.push([fieldAs(name), { file: facts.path, owners: [head.name], values }])
    }
  }
  return fields
}

const textKinds: ReadonlySet<string> = new Set(['text', 'join', 'member', 'name', 'call'])

/** What a field of the class around a place is in those that extend the class; undefined where they do not set it. */
export function valuesOverridden(name: string, at: Node, evaluator: Evaluator): Value[] | undefined {
  const { facts, lookedUp } = evaluator
  const members = classAround(at)
  if (members === undefined || facts.language === 'go') return undefined
  lookedUp.add(fieldAs(name))
  const below = fieldsBelow(members.head.name, name, evaluator).flatMap(({ values, owners: [heir = ''] }) => {
    const method = methodKeys.has(name) ? undefined : methodOfHeir(heir, members, evaluator)
    return values.map((value) => marked(value, method === undefined ? { heir } : { heir, method }))
  })
  if (below.length === 0) return undefined
  const known = ownValues(name, members, evaluator).filter((value) =>
    value.some((piece) => piece.kind === 'text' && piece.text !== ''),
  )
  const all = distinct([...known, ...below])
  // Of so many not all are followed, which must be seen.
  return all.length > maxValues ? [...hole(name), ...all.slice(0, maxValues - 1)] : all
}

/** What a field is in a class itself. */
function ownValues(name: string, members: ClassList, evaluator: Evaluator): Value[] {
  const { variables, entries } = evaluator.facts
  const set = [...(variables.get(name) ?? []), ...(entries.get(name) ?? [])].slice(0, maxOfOneName)
  return set.flatMap((node) =>
    node.around === undefined && classAround(node)?.head.name === members.head.name ? evaluator.values(node.value) : [],
  )
}

/** The method that goes with a path of a class that extends one: its own, or that which it inherits. */
function methodOfHeir(heir: string, members: ClassList, evaluator: Evaluator): MethodSource | undefined {
  for (const key of methodKeys) {
    evaluator.lookedUp.add(fieldAs(key))
    const fields = evaluator.project.constantsNamed(fieldAs(key))
    const set = fields.find(({ owners }) => owners[0] === heir)?.values ?? ownValues(key, members, evaluator)
    const words = set.map((value) => methodWord(plainText(value) ?? ''))
    if (words.length === 1 && words[0] !== undefined) return knownMethod(words[0])
  }
  return undefined
}

/** The class below that of a place which has a function that the place calls: `this.baseUrl()` of an abstract class. */
export function heirAmong(owner: Owner | undefined, at: Node, { project }: Evaluator): string | undefined {
  const own = owner?.isClass === true ? classAround(at)?.head.name : undefined
  if (own === undefined || owner === undefined) return undefined
  return classesBelow(own, project).has(owner.name) ? owner.name : undefined
}

/** Whether a function is called with a value where it is called: not where another class calls it than the one that says it. */
export function mayInherit(value: Value, callee: Node, evaluator: Evaluator): boolean {
  const heirs = value.flatMap((piece) => (piece.kind === 'text' ? (piece.origin.heir ?? []) : []))
  if (heirs.length === 0 || (callee.kind === 'member' && !isOwnObject(callee.object))) return true
  const own = classAround(callee)?.head.name
  return own === undefined || heirs.every((heir) => evaluator.project.types.isRelated(own, heir))
}

/** The names of the classes that extend one, or extend those again. */
function classesBelow(called: string, project: Project): ReadonlySet<string> {
  const below = new Set(project.extending(called))
  for (const each of below) if (below.size < maxClasses) for (const one of project.extending(each)) below.add(one)
  return below
}

/** What the classes set that extend one of this file, or extend those again. */
function fieldsBelow(called: string, name: string, { facts, project }: Evaluator): readonly NamedValues[] {
  const fields = project.constantsNamed(fieldAs(name))
  if (fields.length === 0) return fields
  const next = project.extending(called)
  const below = classesBelow(called, project)
  return fields.filter(({ owners: [owner = ''], file }) => {
    const isNext = next.has(owner)
    return below.has(owner) && (!isNext || mayBeImported(facts.path, file, project.importsOf(file)))
  })
}
