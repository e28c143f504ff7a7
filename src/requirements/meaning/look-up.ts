import {
  countBefore,
  type DefineNode,
  type FunctionNode,
  functionAround,
  isWithin,
  keyOf,
  type ListNode,
  lastName,
  type MemberNode,
  type Node,
  parameterOf,
} from '../parsing/syntax.ts'
import { classAround, ofClassAround } from './classes.ts'
import { type Facts, maxOfOneName, ownersOf } from './facts.ts'

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
      /** The member that is taken out of it, in the head of the function or behind it. */
      readonly property: string | undefined
      readonly initial: Node | undefined
    }

const maxDefinitions = 12

/** What a variable means, by the definitions that may have set it last, and the parameters around it. */
export function meaningOf(name: string, at: Node, facts: Facts): Meaning | undefined {
  const definitions = facts.variables.get(name) ?? []
  let around = functionAround(at)
  const isIn = around
  for (;;) {
    if (around === undefined) return definedAtTop(name, at, facts, isIn === undefined)
    const found = definedIn(around, name, at, definitions, around === isIn)
    if (found !== undefined) return found
    around = functionAround(around)
  }
}

/** What stands in no function: in languages that need no `this`, fields too, of which those of the class count around the place. */
function definedAtTop(name: string, at: Node, facts: Facts, isOrdered: boolean): Meaning | undefined {
  const all = facts.variables.get(name) ?? []
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
  const set = definitions.slice(0, maxOfOneName).filter((definition) => {
    const around = functionAround(definition)
    const name = around?.name
    if (around === undefined || name === undefined || definition.isAppended) return false
    return name === 'init' || name === 'constructor' || ownersOf(around).includes(name)
  })
  return set.length === 0
    ? undefined
    : { kind: 'values', nodes: set.slice(0, maxDefinitions).map(({ value }) => value) }
}

function definedIn(
  scope: FunctionNode | undefined,
  name: string,
  at: Node,
  definitions: readonly DefineNode[],
  isOrdered: boolean,
): Meaning | undefined {
  const nodes: Node[] = []
  // The last one that runs in any case sets the value; those behind it may.
  const count = isOrdered ? countBefore(definitions, at.order) : definitions.length
  for (let index = count - 1; index >= 0; index -= 1) {
    const definition = definitions[index]
    if (definition === undefined || nodes.length >= maxDefinitions) break
    // Not what is being set.
    if (isWithin(at, definition) || functionAround(definition) !== scope) continue
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
      }
    // `{ path, method = 'GET' }: Options = {}`
    let pattern = node
    while (pattern.kind === 'define' || pattern.kind === 'entry')
      pattern = pattern.kind === 'define' ? pattern.target : pattern.key
    if (pattern.kind !== 'list') continue
    for (const item of pattern.items) {
      const inner = item.kind === 'entry' ? parameterOf(item.value) : parameterOf(item)
      if (inner?.name !== name || item.kind === 'spread') continue
      const property = item.kind === 'entry' ? (lastName(item.key) ?? name) : name
      return { kind: 'parameter', of: scope, index, name, property, initial: inner.initial }
    }
  }
  return undefined
}

/** The lists that a value may be. */
interface Lists {
  readonly lists: readonly ListNode[]
  /** Whether it is one of them in any case. */
  readonly isCertain: boolean
}

/** What stands in a list, by name: `name: value`, `name = value`, and `name` alone in an object. */
interface Contents {
  readonly named: ReadonlyMap<string, readonly Node[]>
  /** The last object whose contents are put in. */
  readonly spread: Node | undefined
}

/** What makes a list of its arguments. */
const collections = new Set('of listOf setOf arrayOf asList mutableListOf arrayListOf sequenceOf ofList'.split(' '))

const nothing: Lists = { lists: [], isCertain: false }

/** Looks up what members and lists a file has; each is looked for once. */
export class Members {
  readonly #facts: Facts
  readonly #ownerOf: (node: Node) => string | undefined
  readonly #values = new Map<Node, readonly Node[] | undefined>()
  readonly #lists = new Map<Node, Lists>()
  readonly #owners = new Map<Node, readonly string[]>()
  readonly #contents = new Map<ListNode, Contents>()

  /** @param ownerOf tells the class that a node of Go stands in, or is a field of */
  constructor(facts: Facts, ownerOf: (node: Node) => string | undefined) {
    this.#facts = facts
    this.#ownerOf = ownerOf
  }

  /** What a name or a member was set to in this file; undefined where nothing shows it. */
  heldBy(node: Node): readonly Node[] | undefined {
    if (node.kind === 'member') return this.valuesOf(node)
    const meaning = node.kind === 'name' ? meaningOf(node.name, node, this.#facts) : undefined
    return meaning?.kind === 'values' ? meaning.nodes : undefined
  }

  /** What `object.name` was set to in this file. */
  valuesOf(node: MemberNode): readonly Node[] | undefined {
    if (!this.#values.has(node)) this.#values.set(node, this.#find(node)?.slice(0, maxDefinitions))
    return this.#values.get(node)
  }

  #find({ object, name }: MemberNode): readonly Node[] | undefined {
    const owner = lastName(object)
    if (name === undefined || owner === undefined) return undefined
    const { members, entries, variables, language } = this.#facts
    const set = first(members.get(name)).filter(
      ({ target }) => target.kind === 'member' && lastName(target.object) === owner,
    )
    const inside = [...first(entries.get(name)), ...first(variables.get(name))]
    const isOwn = object.kind === 'name' && /^(?:this|self|cls|static|parent)$/.test(owner)
    const owned = inside.filter((entry) =>
      isOwn ? functionAround(entry) === undefined : this.#ownersOf(entry).includes(owner),
    )
    const ofClass = isOwn ? [this.#ofClass(object, set), this.#ofClass(object, language === 'go' ? inside : owned)] : []
    return [...ofClass, set, owned].find((found) => found.length > 0)?.map(({ value }) => value)
  }

  /** Of fields those of the class around a place; in Go only where others are of another. */
  #ofClass<Kind extends Node>(place: Node, fields: readonly Kind[]): readonly Kind[] {
    if (this.#facts.language !== 'go') return ofClassAround(place, fields)
    const owner = this.#ownerOf(place)
    const own = fields.filter((field) => this.#ownerOf(field) === owner)
    return own.length < fields.length ? own : []
  }

  #ownersOf(node: Node): readonly string[] {
    const known = this.#owners.get(node) ?? ownersOf(node)
    this.#owners.set(node, known)
    return known
  }

  contentsOf(list: ListNode): Contents {
    const known = this.#contents.get(list)
    if (known !== undefined) return known
    const named = new Map<string, Node[]>()
    let spread: Node | undefined
    for (const item of list.items) {
      if (item.kind === 'spread') [spread] = item.parts
      const name = item.kind === 'name' && list.bracket === '{' ? item.name : keyOf(item)
      if (name === undefined) continue
      const others = named.get(name)
      if (others === undefined) named.set(name, [item])
      else if (others.length < maxDefinitions) others.push(item)
    }
    const contents = { named, spread }
    this.#contents.set(list, contents)
    return contents
  }

  /** The lists that a value may be: itself, or what its name stands for. */
  listsOf(node: Node): Lists {
    const known = this.#lists.get(node)
    if (known !== undefined) return known
    // A name that stands for itself ends here.
    this.#lists.set(node, nothing)
    const lists = this.#findLists(node)
    this.#lists.set(node, lists)
    return lists
  }

  #findLists(node: Node): Lists {
    if (node.kind === 'list') return { lists: [node], isCertain: true }
    if (node.kind === 'call' && this.#facts.isTyped && collections.has(lastName(node) ?? ''))
      return { lists: [{ ...node, kind: 'list', bracket: '[', items: node.args }], isCertain: false }
    if (node.kind === 'call' && lastName(node.callee) === 'stream_context_create') return this.#all(node.args)
    if (node.kind === 'call') return { lists: node.args.filter((arg) => arg.kind === 'list'), isCertain: false }
    if (node.kind === 'other') return { ...this.#all(node.parts), isCertain: false }
    if (node.kind === 'either') return this.#all(node.options)
    if (node.kind === 'slot') return this.#all(node.parts.slice(-1))
    if (node.kind === 'member') return this.#all(this.valuesOf(node) ?? [])
    const meaning = node.kind === 'name' ? meaningOf(node.name, node, this.#facts) : undefined
    return meaning?.kind === 'values' ? this.#all(meaning.nodes) : nothing
  }

  #all(nodes: readonly Node[]): Lists {
    const found = nodes.slice(0, maxDefinitions).map((value) => this.listsOf(value))
    return {
      lists: found.flatMap(({ lists }) => lists).slice(0, maxDefinitions),
      isCertain: found.length > 0 && found.every(({ isCertain }) => isCertain),
    }
  }
}

function first<Thing>(things: readonly Thing[] | undefined): readonly Thing[] {
  return things?.slice(0, maxOfOneName) ?? []
}
