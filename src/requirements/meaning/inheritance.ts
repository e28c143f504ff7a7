import { functionAround, type Node } from '../parsing/syntax.ts'
import { classAround } from './classes.ts'
import type { Evaluator } from './evaluate.ts'
import { maxOfOneName } from './file-facts.ts'
import { isOwnObject, marked } from './parameters.ts'
import type { NamedValues, Owner } from './project/file-summary.ts'
import { mayBeImported } from './project/modules.ts'
import type { Project } from './project/project.ts'
import { distinct, hole, maxValues, type Value } from './values.ts'

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
  if (!facts.classes.some(({ head }) => head !== undefined && head.bases.length > 0)) return fields
  for (const [name, nodes] of [...facts.variables, ...facts.entries]) {
    for (const node of nodes.slice(0, maxOfOneName)) {
      if (functionAround(node) !== undefined || !textKinds.has(node.value.kind)) continue
      const head = classAround(node)?.head
      if (head === undefined || head.bases.length === 0) continue
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
  const below = fieldsBelow(members.head.name, name, evaluator).flatMap(({ values, owners: [heir = ''] }) =>
    values.map((value) => marked(value, { heir })),
  )
  if (below.length === 0) return undefined
  const set = [...(facts.variables.get(name) ?? []), ...(facts.entries.get(name) ?? [])].slice(0, maxOfOneName)
  const own = set.flatMap((node) =>
    functionAround(node) === undefined && classAround(node) === members ? evaluator.values(node.value) : [],
  )
  const known = own.filter((value) => value.some((piece) => piece.kind === 'text' && piece.text !== ''))
  const all = distinct([...known, ...below])
  // Of so many not all are followed, which must be seen.
  return all.length > maxValues ? [...hole(name), ...all.slice(0, maxValues - 1)] : all
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
