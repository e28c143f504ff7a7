import type { Language } from '../lexing/languages.ts'
import { eachOf } from '../lexing/tokens.ts'
import {
  classAround,
  countBefore,
  type DefineNode,
  dottedName,
  type FunctionNode,
  isWithin,
  lastName,
  type NameNode,
  type Node,
  parameterOf,
} from '../parsing/syntax.ts'
import { ofClassAround } from './classes.ts'
import { type Facts, maxOfOneName, ownersOf } from './file-facts.ts'

/** What a name stands for where it is used. */
export type Meaning =
  | { readonly kind: 'values'; readonly nodes: readonly Node[] }
  | {
      readonly kind: 'appended'
      readonly definition: DefineNode
      readonly before: Meaning | undefined
      /** Whether it is appended in any case. */
      readonly isCertain: boolean
    }
  | {
      readonly kind: 'parameter'
      readonly of: FunctionNode
      readonly index: number
      readonly name: string
      /** What callers write before it, where that is another name. */
      readonly label?: string | undefined
      /** The member that is taken out of it, in the head of the function or after it. */
      readonly property: string | undefined
      readonly initial: Node | undefined
      /** Whether it takes all arguments from its place on. */
      readonly isRest?: boolean
    }

export const maxDefinitions = 12

/** What a variable means, by the definitions that may have set it last, and the parameters around it. */
export function meaningOf(name: string, at: Node, facts: Facts): Meaning | undefined {
  const definitions = facts.variables.get(name) ?? []
  let around = at.around
  const isIn = around
  for (;;) {
    if (around === undefined) return definedAtTop(name, at, facts, isIn === undefined)
    const found = definedIn(around, name, at, definitions, around === isIn)
    if (found !== undefined) return found
    around = around.around
  }
}

/** Whether what a bare name means may be a field of a class, which others that extend the class may set too. */
export function mayBeField(meaning: Meaning | undefined): boolean {
  if (meaning?.kind !== 'values') return meaning === undefined
  return meaning.nodes.every((node) => node.around === undefined && classAround(node) !== undefined)
}

/** Whether a name is a parameter of a function around it. */
export function isParameter(node: NameNode, facts: Facts): boolean {
  return meaningOf(node.name, node, facts)?.kind === 'parameter'
}

/** What stands in no function: in languages that need no `this`, fields too, of which those of the class count around the place. */
function definedAtTop(name: string, at: Node, facts: Facts, isOrdered: boolean): Meaning | undefined {
  const all = facts.variables.get(name) ?? []
  if (all.length === 0) return undefined
  const hasClasses = facts.isTyped && all.length <= maxOfOneName
  const own = hasClasses ? ofClassAround(at, all) : []
  // A class that extends none sees no field of another.
  const isAlone = hasClasses && facts.language !== 'swift' && classAround(at)?.head.bases.length === 0
  const others = isAlone ? all.filter((definition) => classAround(definition) === undefined) : all
  for (const definitions of own.length > 0 ? [own, others] : [others]) {
    const found = definedIn(undefined, name, at, definitions, isOrdered) ?? setByConstructor(definitions, facts)
    if (found !== undefined) return found
  }
  return undefined
}

/** What the constructor of a class sets its fields to, as languages write it that need no `this`. */
function setByConstructor(definitions: readonly DefineNode[], facts: Facts): Meaning | undefined {
  if (!facts.isTyped) return undefined
  const set = definitions.slice(0, maxOfOneName).filter(({ around, isAppended }) => {
    const name = around?.name
    if (around === undefined || name === undefined || isAppended) return false
    return name === 'init' || name === 'constructor' || ownersOf(around).includes(name)
  })
  const nodes = set.slice(0, maxDefinitions).map(({ value }) => value)
  return nodes.length === 0 ? undefined : { kind: 'values', nodes }
}

function definedIn(
  scope: FunctionNode | undefined,
  name: string,
  at: Node,
  definitions: readonly DefineNode[],
  isOrdered: boolean,
): Meaning | undefined {
  const nodes: Node[] = []
  // The last one that runs in any case sets the value; those after it may.
  const count = isOrdered ? countBefore(definitions, at.order) : definitions.length
  for (let index = count - 1; index >= 0; index -= 1) {
    const definition = definitions[index]
    if (definition === undefined || nodes.length >= maxDefinitions) break
    // Not what is being set.
    if (isWithin(at, definition) || definition.around !== scope) continue
    if (definition.isAppended && nodes.length === 0) {
      return {
        kind: 'appended',
        definition,
        before: meaningBefore(scope, name, definition, definitions),
        isCertain: !isOrdered || isCertain(definition, at),
      }
    }
    if (definition.isAppended) continue
    nodes.push(definition.value)
    if (isOrdered ? isCertain(definition, at) : nodes.length >= maxDefinitions) break
  }
  if (nodes.length > 0) return { kind: 'values', nodes }
  return scope === undefined ? undefined : parameterNamed(name, scope)
}

function meaningBefore(
  scope: FunctionNode | undefined,
  name: string,
  at: DefineNode,
  definitions: readonly DefineNode[],
): Meaning | undefined {
  const index = definitions.indexOf(at)
  // Long chains of `+=` are no addresses.
  if (index > maxOfOneName) return undefined
  return definedIn(scope, name, at, definitions.slice(0, index), true)
}

/** Whether a definition runs whenever what uses it does: its block is around the use. */
function isCertain(definition: DefineNode, at: Node): boolean {
  let block = definition.parent
  while (block !== undefined && block.kind !== 'list' && block.kind !== 'function' && block.kind !== 'either') {
    // `if (x) url = 'a'` has no brackets.
    block = block.parent
  }
  return block === undefined || isWithin(at, block)
}

/** `name: label` */
function labelOf(node: Node): string | undefined {
  if (node.kind === 'entry') return lastName(node.value)
  return node.kind === 'define' ? node.label : undefined
}

function parameterInitial(node: Node): Node | undefined {
  return node.kind === 'define' ? node.value : undefined
}

function parameterNamed(name: string, scope: FunctionNode): Meaning | undefined {
  for (const [index, node] of scope.params.entries()) {
    const parameter = parameterOf(node)
    if (parameter?.name === name)
      return {
        kind: 'parameter',
        of: scope,
        index,
        name,
        label: labelOf(node),
        property: undefined,
        initial: parameter.initial,
        isRest: parameter.isRest === true,
      }
    // `{ path, method = 'GET' }: Options = {}`
    let pattern = node
    while (pattern.kind === 'define' || pattern.kind === 'entry')
      pattern = pattern.kind === 'define' ? pattern.target : pattern.key
    if (pattern.kind !== 'list') continue
    for (const item of pattern.items) {
      const inner = item.kind === 'entry' ? parameterOf(item.value) : parameterOf(item)
      if (inner?.name !== name) continue
      // `{ body, ...options } = {}`: what is left of the object counts as the object.
      if (item.kind === 'spread')
        return { kind: 'parameter', of: scope, index, name, property: undefined, initial: parameterInitial(node) }
      const property = item.kind === 'entry' ? (lastName(item.key) ?? name) : name
      return { kind: 'parameter', of: scope, index, name, property, initial: inner.initial }
    }
  }
  return undefined
}

/** Names that stand for the portal's address with `/api/2.0`, or for a client that puts it before each path. */
export class BaseNames {
  readonly #names: ReadonlySet<string>

  constructor(names: ReadonlySet<string>, language: Language | undefined) {
    // What a method of Go is called on has any name there.
    const own = language === 'go' ? [...names].map((name) => name.replace(/^\w+\./, 'this.')) : []
    this.#names = new Set([...names, ...own])
  }

  has(dotted: string): boolean {
    return this.#names.has(dotted)
  }

  /** Whether a node is such a client, as `this.http` or `http`. */
  isClient(node: Node): boolean {
    if (this.#names.size === 0) return false
    const dotted = dottedName(node)
    return dotted !== undefined && (this.has(dotted) || this.has(dotted.replace(/^(?:this|self)\./, '')))
  }
}

/** The values of which an expression is one: `a ?? b`, `c ? a : b`, and what a loop takes out of `[a, b]`. */
export function choicesIn(node: Node): readonly Node[] | undefined {
  // A condition stands before the values.
  const value = node.kind === 'other' ? node.parts.at(-1) : node
  if (value?.kind === 'either') return value.options
  const [list] = node.kind === 'call' && lastName(node) === eachOf ? node.args : []
  return list?.kind === 'list' ? list.items : undefined
}
