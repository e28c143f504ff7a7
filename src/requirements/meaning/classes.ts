import { memoize } from '../parsing/memoize.ts'
import {
  type ClassList,
  classAround,
  type DefineNode,
  type EntryNode,
  type FunctionNode,
  isClass,
  lastName,
  type Node,
} from '../parsing/syntax.ts'
import type { Evaluator } from './evaluate.ts'
import { type Facts, nameOf } from './file-facts.ts'
import type { Owner } from './project/file-summary.ts'

/** Classes in classes are not many. */
const maxClasses = 4

const constructorNames = new Set(['constructor', '__init__', '__construct', 'init'])

/** Of nodes those that stand in the class around a place, or in a part of it, or in one around that. */
export function ofClassAround<Kind extends Node>(place: Node, nodes: readonly Kind[]): readonly Kind[] {
  for (let members = classAround(place), depth = 0; members !== undefined && depth < maxClasses; depth += 1) {
    const name = members.head.name
    const own = nodes.filter((node) => classAround(node)?.head.name === name)
    if (own.length > 0) return own
    members = classAround(members)
  }
  return []
}

/** The function by which a class is made, where it is written as one. */
export const constructorOf = memoize(({ head, items }: ClassList): FunctionNode | undefined => {
  for (const item of items)
    if (item.kind === 'function' && (constructorNames.has(item.name ?? '') || item.name === head.name)) return item
  return undefined
})

/** Whether a function makes a class, or, as functions of Go do that are called so, what has fields. */
export function isConstructor(node: FunctionNode, { language }: Facts): boolean {
  const members = node.parent
  if (language === 'go') return /^(?:New|Make|Create|Open|Connect|Dial|Must)/i.test(node.name ?? '')
  return members !== undefined && isClass(members) && constructorOf(members) === node
}

/** The name by which a function is called: of a constructor that of its class. */
export function calledName(node: FunctionNode): string | undefined {
  const members = node.parent
  return members !== undefined && isClass(members) && constructorOf(members) === node ? members.head.name : nameOf(node)
}

/** The class that a call makes, where it names it in other ways: `super(…)`, `parent::__construct(…)`, `new static(…)`. */
export function madeClass(callee: Node): string | undefined {
  const name = lastName(callee)
  const object = callee.kind === 'member' ? lastName(callee.object) : undefined
  const isOfObject = object !== undefined && (constructorNames.has(name ?? '') || name === 'init')
  const word = isOfObject ? object : callee.kind === 'name' ? callee.name : undefined
  if (word === 'super' || word === 'parent' || word === 'base') return classAround(callee)?.head.bases[0]
  if (word !== undefined && /^(?:this|self|static|cls)$/.test(word)) return classAround(callee)?.head.name
  return isOfObject ? object : name
}

/** What a function is a member of: the class around it, or the object that holds it. */
export function ownerOf(node: FunctionNode, evaluator: Evaluator): Owner | undefined {
  const className = classOf(node, evaluator)
  if (className !== undefined) return { name: className, isClass: true }
  if (evaluator.facts.language === 'go' || node.around !== undefined) return undefined
  const holder = node.parent?.kind === 'entry' ? node.parent.parent : node.parent
  if (holder?.kind !== 'list' || holder.bracket !== '{') return undefined
  const define = holder.parent
  const name = define?.kind === 'define' && define.target.kind === 'name' ? define.target.name : undefined
  return name === undefined ? undefined : { name, isClass: false }
}

/** The class that something is a field of. */
export function fieldOwners(node: DefineNode | EntryNode, evaluator: Evaluator): string[] {
  const isSet = node.kind === 'define' && node.target.kind === 'member'
  const isField = isSet || node.around === undefined || evaluator.facts.language === 'go'
  const name = isField ? ownerIn(node, evaluator) : undefined
  return name === undefined ? [] : [name]
}

/** The class that a node stands in, or that is made with it: `&Client{http: http}`. */
export function ownerIn(node: Node, evaluator: Evaluator): string | undefined {
  const made = evaluator.facts.language === 'go' && node.kind === 'entry' ? node.parent?.parent : undefined
  return made?.kind === 'call' ? lastName(made) : classOf(node, evaluator)
}

/** The class that a node stands in; in Go the type whose method it is. */
export function classOf(node: Node, { facts, project }: Evaluator): string | undefined {
  if (facts.language === 'go') return project.types.classAtLine(node.line, facts.path)
  return classAround(node)?.head.name
}
