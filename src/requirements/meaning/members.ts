import { eachOf } from '../lexing/tokens.ts'
import {
  childrenOf,
  keyOf,
  type ListNode,
  lastName,
  type MemberNode,
  type Node,
  valueOfEntry,
} from '../parsing/syntax.ts'
import { ofClassAround } from './classes.ts'
import type { Evaluator } from './evaluate.ts'
import { type Facts, maxOfOneName, ownersOf } from './file-facts.ts'
import { mayBeImported } from './project/modules.ts'
import { shownText } from './values.ts'
import { maxDefinitions, meaningOf } from './variables.ts'

/** The lists that a value may be. */
interface Lists {
  readonly lists: readonly ListNode[]
  /** Whether it is one of them in any case. */
  readonly isCertain: boolean
}

/** What stands in a list, by name: `name: value`, `name = value`, and `name` alone in an object; else by its place. */
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
    const owned = inside.filter((entry) => (isOwn ? entry.around === undefined : this.#ownersOf(entry).includes(owner)))
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
    for (const [index, item] of list.items.entries()) {
      if (item.kind === 'spread') [spread] = item.parts
      const name = item.kind === 'name' && list.bracket === '{' ? item.name : (keyOf(item) ?? String(index))
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
    if (node.kind === 'call' && lastName(node.callee) === eachOf)
      return this.#all(node.args.flatMap((list) => this.itemsOf(list)))
    if (node.kind === 'call') return { lists: node.args.filter((arg) => arg.kind === 'list'), isCertain: false }
    if (node.kind === 'other') return { ...this.#all(node.parts), isCertain: false }
    if (node.kind === 'either') return this.#all(node.options)
    if (node.kind === 'slot') return this.#all(node.parts.slice(-1))
    // `table[name]`
    if (node.kind === 'member' && node.name === undefined)
      return this.#all(
        this.listsOf(node.object)
          .lists.flatMap(({ items }) => items.slice(0, maxDefinitions))
          .map(valueOfEntry),
      )
    if (node.kind === 'member') return this.#all(this.valuesOf(node) ?? this.elementsOf(node))
    const meaning = node.kind === 'name' ? meaningOf(node.name, node, this.#facts) : undefined
    return meaning?.kind === 'values' ? this.#all(meaning.nodes) : nothing
  }

  /** What stands in a list under a name, or at a place: `list[0]`. */
  elementsOf({ object, name = '' }: MemberNode): Node[] {
    return this.listsOf(object)
      .lists.flatMap((list) => this.contentsOf(list).named.get(name) ?? [])
      .map(valueOfEntry)
  }

  /** What a loop goes through: items of lists, and of `table.items()` each key with its value. */
  itemsOf(list: Node): Node[] {
    const isTable = list.kind === 'call' && list.callee.kind === 'member' && list.callee.name === 'items'
    const { lists } = this.listsOf(isTable ? list.callee.object : list)
    return lists.flatMap(({ bracket, items }): Node[] => {
      const some = items.slice(0, maxOfOneName)
      if (!isTable) return bracket === '{' ? [] : some
      return some.map((item) => ({ ...item, kind: 'list', bracket: '(', items: childrenOf(item) }))
    })
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

const mayBeBase = /url|uri|base|api|root|endpoint|host|portal|address/i

/** The address of the API that a property of another object gives: `config.base_url` of `@property def base_url(self)`. */
export function baseOfGetter({ name }: MemberNode, evaluator: Evaluator): ReturnType<Evaluator['made']> | undefined {
  const { language, path, imports } = evaluator.facts
  if ((language !== 'python' && language !== 'script') || !mayBeBase.test(name ?? '')) return undefined
  const wrappers = evaluator.wrappers(name)
  if (wrappers.length === 0) return undefined
  // Another object may have such a property too, of which nothing is told.
  if (!wrappers.every(({ method, file }) => method === undefined && mayBeImported(file, path, imports)))
    return undefined
  const values = wrappers.flatMap(({ urls, id }) => evaluator.substitute(urls, id, []))
  return values.every((value) => /api\/2\.0\/?$/i.test(shownText(value))) ? values : undefined
}
