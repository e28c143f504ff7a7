import { isTypedLanguage, type Language, languageOf, syntaxOf } from '../lexing/languages.ts'
import type { Parsed } from '../parsing/parse.ts'
import type { Links } from '../parsing/script-modules.ts'
import {
  type CallNode,
  childrenOf,
  countBefore,
  type DefineNode,
  type EntryNode,
  type FunctionNode,
  isWithin,
  keyOf,
  type ListNode,
  lastName,
  memberAt,
  type Node,
  type TextNode,
  valueOfEntry,
  type WrapNode,
} from '../parsing/syntax.ts'
import { methodNamed } from '../portal-api.ts'
import { isMethod, methodConstant, urlKeys } from './called-names.ts'
import type { Evaluator } from './evaluate.ts'
import { type MethodSource, methodIn } from './http-methods.ts'
import { injectedTexts } from './languages/spring-values.ts'
import type { Origin } from './values.ts'

/** What a file contains, indexed once, so that nothing searches its tree again. */
export interface Facts {
  readonly path: string
  /** Of Vue that of its scripts. */
  readonly language: Language | undefined
  /** Whether its language writes types: Java, Kotlin, C#, Go, Swift. */
  readonly isTyped: boolean
  readonly imports: ReadonlySet<string>
  readonly links: Links | undefined
  /** `name = value`, in the order of the source. */
  readonly variables: ReadonlyMap<string, readonly DefineNode[]>
  /** `object.name = value` by `name`. */
  readonly members: ReadonlyMap<string, readonly DefineNode[]>
  /** The same by `object.name`. */
  readonly setOn: ReadonlyMap<string, readonly DefineNode[]>
  /** `name: value` */
  readonly entries: ReadonlyMap<string, readonly EntryNode[]>
  readonly functions: ReadonlyMap<string, readonly FunctionNode[]>
  readonly calls: readonly CallNode[]
  /** By the name of what they are called on; of languages with types alone. */
  readonly callsOn: ReadonlyMap<string, readonly CallNode[]>
  /** `request.setMethod(…)`, by `request.setMethod`. */
  readonly methodCalls: ReadonlyMap<string, readonly CallNode[]>
  readonly decorators: readonly WrapNode[]
  /** What annotations hand in: `@Value("…") String base`. */
  readonly injected: readonly Node[]
  /** Lists that hold an address and more, as `{ method: 'PUT', url: … }`. */
  readonly lists: readonly ListNode[]
  /** Those that hold the method too: of Swift under its name alone, as routers have it. */
  readonly routes: readonly ListNode[]
  readonly texts: readonly TextNode[]
  /** The members of each class. */
  readonly classes: readonly ListNode[]
  /** What each function returns. */
  readonly returns: ReadonlyMap<FunctionNode, readonly Node[]>
}

/** More of one name are not compared, so that a hostile file takes no longer than another. */
export const maxOfOneName = 100

export function factsOf({ root, imports, links }: Parsed, path: string): Facts {
  const written = languageOf(path)
  const language = written && syntaxOf(written)
  const facts = {
    path,
    language,
    isTyped: isTypedLanguage(language),
    imports,
    links,
    variables: new Map<string, DefineNode[]>(),
    members: new Map<string, DefineNode[]>(),
    setOn: new Map<string, DefineNode[]>(),
    entries: new Map<string, EntryNode[]>(),
    functions: new Map<string, FunctionNode[]>(),
    calls: [] as CallNode[],
    callsOn: new Map<string, CallNode[]>(),
    methodCalls: new Map<string, CallNode[]>(),
    decorators: [] as WrapNode[],
    injected: [] as Node[],
    lists: [] as ListNode[],
    routes: [] as ListNode[],
    texts: [] as TextNode[],
    classes: [] as ListNode[],
    returns: new Map<FunctionNode, Node[]>(),
  }
  const isOfSpring = facts.language === 'java' || facts.language === 'kotlin'
  const injected = new Map<Node, DefineNode>()
  const waiting: Node[] = [root]
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node.kind === 'define') addDefinition(node)
    else if (node.kind === 'entry') addEntry(node)
    else if (node.kind === 'function') addFunction(node)
    else if (node.kind === 'call') addCall(node)
    else if (node.kind === 'decorator') addDecorator(node)
    else if (node.kind === 'text') facts.texts.push(node)
    else if (node.kind === 'list' && node.items.length > 1 && isRequestList(node)) addList(node)
    else if (node.kind === 'return' && node.parts[0] !== undefined) {
      const around = node.around
      if (around !== undefined) addTo(facts.returns, around, node.parts[0])
    }
    if (isOfSpring && (node.kind === 'list' || node.kind === 'slot'))
      for (const [annotation, definition] of injectedTexts(node)) injected.set(annotation, definition)
    if (node.kind === 'list' && node.head !== undefined) facts.classes.push(node)
    const children = childrenOf(node)
    for (let index = children.length - 1; index >= 0; index -= 1) {
      const child = children[index]
      if (child !== undefined) waiting.push(child)
    }
  }
  return facts

  function addDefinition(node: DefineNode): void {
    // `name=value` among arguments and parameters defines nothing.
    if (node.parent?.kind === 'call' || isInParameters(node)) return
    if (node.target.kind === 'name') addTo(facts.variables, node.target.name, node)
    else if (node.target.kind === 'member') {
      addTo(facts.members, node.target.name, node)
      addTo(facts.setOn, `${lastName(node.target.object)}.${node.target.name}`, node)
    } else if (node.target.kind === 'list') addParts(node, node.target)
  }

  /** `const { get, delete: remove } = http`, `method, path = "PUT", "/people/1"`, `[first, second] = list` */
  function addParts(node: DefineNode, { bracket, items }: ListNode): void {
    if (bracket === '{' && facts.language !== 'script') return
    for (const [index, item] of items.slice(0, maxOfOneName).entries()) {
      const [rest] = item.kind === 'spread' ? item.parts : []
      if (rest?.kind === 'name' && bracket === '{') addTo(facts.variables, rest.name, { ...node, target: rest })
      if (rest !== undefined) break
      const [name, target] = bracket === '{' ? [keyOf(item) ?? lastName(item), valueOfEntry(item)] : [`${index}`, item]
      if (bracket !== '{' || item.kind === 'entry' || item.kind === 'name')
        addDefinition({ ...node, target, value: memberAt(node.value, name, node) })
    }
  }

  function addDecorator(node: WrapNode): void {
    facts.decorators.push(node)
    const definition = injected.get(node)
    if (definition === undefined) return
    facts.injected.push(definition.value)
    addTo(facts.variables, lastName(definition.target), definition)
  }

  function addList(node: ListNode): void {
    facts.lists.push(node)
    if (node.items.slice(0, maxBeside).some((item) => saysMethodBeside(item, facts))) facts.routes.push(node)
  }

  function addEntry(node: EntryNode): void {
    // `call(name: value)` of Swift names an argument.
    if (facts.language !== 'swift' || node.parent?.kind !== 'call') addTo(facts.entries, keyOf(node), node)
  }

  function addCall(node: CallNode): void {
    facts.calls.push(node)
    const { callee } = node
    if (facts.isTyped && callee.kind === 'member') addTo(facts.callsOn, lastName(callee.object), node)
    if (callee.kind === 'member' && /^set_?(?:Request)?Method$/i.test(callee.name ?? ''))
      addTo(facts.methodCalls, `${lastName(callee.object)}.${callee.name}`, node)
  }

  function addFunction(node: FunctionNode): void {
    addTo(facts.functions, nameOf(node), node)
    if (node.body.kind !== 'list' || (node.body.bracket !== '{' && node.body.bracket !== 'block'))
      addTo(facts.returns, node, node.body)
  }
}

/** Adds a thing to those under a key, if there is one. */
export function addTo<Key, Value>(map: Map<Key, Value[]>, key: Key | undefined, value: Value): void {
  if (key === undefined) return
  const values = map.get(key)
  if (values === undefined) map.set(key, [value])
  else values.push(value)
}

/** The name under which a function is called: its own, or of what holds it. */
export function nameOf(node: FunctionNode): string | undefined {
  let holder = node.parent
  // `const send = async function named(path) { … }`
  if (node.name !== undefined) return (holder?.kind === 'define' ? keyOf(holder) : undefined) ?? node.name
  // `useCallback((id) => …)` and the like.
  if (holder?.kind === 'call') holder = holder.parent
  return holder === undefined ? undefined : keyOf(holder)
}

/** `name=value` in the head of a function, in the pattern of an object too. */
function isInParameters(node: Node): boolean {
  let part = node
  for (let around = node.parent; around !== undefined; around = around.parent) {
    if (around.kind === 'function') return around.body !== part
    if (!/^(?:list|entry|define|slot)$/.test(around.kind)) return false
    part = around
  }
  return false
}

function isRequestList({ bracket, items }: ListNode): boolean {
  if (bracket === 'file' || bracket === 'block') return false
  return items.some((item) => {
    if (item.kind === 'text') return methodNamed(item.text) !== undefined
    if (item.kind === 'member') return methodConstant(item) !== undefined
    return item.kind === 'entry' && urlKeys.has(keyOf(item) ?? '')
  })
}

/** The names of what holds a node: of the object or class that it is written in. */
export function ownersOf(node: Node): string[] {
  const owners: string[] = []
  for (let around: Node | undefined = node.parent; around !== undefined && owners.length < 8; around = around.parent) {
    const key = keyOf(around)
    if (key !== undefined) owners.push(key)
    if (around.kind === 'list' && around.parent !== undefined) {
      const siblings = childrenOf(around.parent)
      const before = siblings[siblings.indexOf(around) - 1]
      const name = siblings.length < maxOfOneName ? lastName(before) : undefined
      if (name !== undefined) owners.push(name)
    }
  }
  return owners
}

/** Whether a text is given a name at the top of a file or class. */
function isConstant(node: Node): boolean {
  for (let around = node.parent; around !== undefined; around = around.parent) {
    if (around.kind === 'decorator') return true
    const isOfAnnotation = around.kind === 'call' && around.parent?.kind === 'decorator'
    if ((around.kind === 'call' && !isOfAnnotation) || around.kind === 'function') return false
    if (around.kind === 'define' || around.kind === 'entry') return true
  }
  return false
}

/** Of nodes in the order of the source the next ones after a place, in its function. */
export function nextBehind<Kind extends Node>(nodes: readonly Kind[] | undefined, place: Node): readonly Kind[] {
  return inFunctionOf(place, allBehind(nodes, place))
}

/** The same in whatever function. */
export function allBehind<Kind extends Node>(nodes: readonly Kind[] | undefined, place: Node): readonly Kind[] {
  const start = firstBehind(nodes ?? [], place)
  return nodes?.slice(start, start + maxOfOneName) ?? []
}

/** The last ones before it. */
export function lastBefore<Kind extends Node>(nodes: readonly Kind[] | undefined, place: Node): readonly Kind[] {
  const end = firstBehind(nodes ?? [], place)
  return inFunctionOf(place, nodes?.slice(Math.max(0, end - maxOfOneName), end))
}

function inFunctionOf<Kind extends Node>(place: Node, nodes: readonly Kind[] = []): readonly Kind[] {
  return nodes.filter((node) => node.around === place.around)
}

/** The last of nodes in the order of the source that a node stands in, where none of them holds another. */
function aroundIn<Kind extends Node>(nodes: readonly Kind[], node: Node): Kind | undefined {
  const before = nodes[firstBehind(nodes, node) - 1]
  return before !== undefined && isWithin(node, before) ? before : undefined
}

function firstBehind(nodes: readonly Node[], { order }: Node): number {
  return countBefore(nodes, order + 1)
}

/** Where a piece of text was written. */
export function originAt(node: Node, evaluator: Evaluator): Origin {
  const { facts } = evaluator
  return {
    file: facts.path,
    line: node.line,
    order: node.order,
    isLocal: node.around !== undefined || !isConstant(node),
    ...(facts.routes.length === 0 ? {} : { method: methodBeside(node, evaluator) }),
  }
}

/** Further from a path no method is looked for. */
const maxBeside = 6

function saysMethodBeside(item: Node, { language }: Pick<Facts, 'language'>): boolean {
  return language === 'swift' ? keyOf(item) === 'method' : isMethod(valueOfEntry(item))
}

/** The method that stands beside the path which a node is part of. */
function methodBeside(node: Node, evaluator: Evaluator): MethodSource | undefined {
  const route = aroundIn(evaluator.facts.routes, node)
  const said = route?.items.slice(0, maxBeside).find((item) => saysMethodBeside(item, evaluator.facts))
  return said === undefined || isWithin(node, said) ? undefined : methodIn(valueOfEntry(said), evaluator)
}
