import type { ClassHead } from './class-heads.ts'

/**
 * As much of a program's syntax as a reader of requests needs, the same for all languages: which texts are joined, what
 * is given to whom, what is named how. All else is `other`.
 */
export type Node =
  | TextNode
  | NameNode
  | MemberNode
  | CallNode
  | JoinNode
  | EitherNode
  | ListNode
  | EntryNode
  | DefineNode
  | FunctionNode
  | WrapNode

interface Placed {
  /** From 1. */
  readonly line: number
  /** Undefined for the list of a file's statements alone. */
  parent: Node | undefined
  /** Grows in the order of the source. */
  order: number
  /** The order of the last node in it. */
  last: number
  /** The function in which it stands; undefined at the top of a file. */
  around: FunctionNode | undefined
  /** The class in whose members it stands; undefined outside of classes. */
  inClass: ClassList | undefined
}

export interface TextNode extends Placed {
  readonly kind: 'text'
  readonly text: string
}

export interface NameNode extends Placed {
  readonly kind: 'name'
  readonly name: string
}

/** `object.name`, and `object['name']`; the name is undefined where it is a value. */
export interface MemberNode extends Placed {
  readonly kind: 'member'
  readonly object: Node
  readonly name: string | undefined
  /** The names of types that are given to it: `services.AddClient<Portal>`. */
  readonly types?: readonly string[]
}

export interface CallNode extends Placed {
  readonly kind: 'call'
  readonly callee: Node
  /** A named argument is an `entry`. */
  readonly args: readonly Node[]
}

/** Texts and values that are joined to one text. */
export interface JoinNode extends Placed {
  readonly kind: 'join'
  readonly parts: readonly Node[]
  /** Whether a `/` of Python joins them, as `url / "people"`. */
  readonly isPath?: boolean
}

/** Values of which one is taken. */
export interface EitherNode extends Placed {
  readonly kind: 'either'
  readonly options: readonly Node[]
}

/** Whatever stands in brackets: an array, an object, the statements of a block or of a file. */
export interface ListNode extends Placed {
  readonly kind: 'list'
  readonly bracket: string
  readonly items: readonly Node[]
  /** Of the members of a class. */
  readonly head?: ClassHead & {
    /** What `class Name(val base: String)` is given, where a constructor is written so. */
    readonly parameters: readonly Node[]
  }
}

/** The members of a class, with its head. */
export interface ClassList extends ListNode {
  readonly head: NonNullable<ListNode['head']>
}

/** `key: value` */
export interface EntryNode extends Placed {
  readonly kind: 'entry'
  readonly key: Node
  readonly value: Node
}

/** `target = value` */
export interface DefineNode extends Placed {
  readonly kind: 'define'
  readonly target: Node
  readonly value: Node
  /** `+=` */
  readonly isAppended: boolean
  /** Of a parameter what callers write before it: the name after it, where that is no type. */
  readonly label?: string | undefined
}

export interface FunctionNode extends Placed {
  readonly kind: 'function'
  /** Undefined for one that has no name of its own. */
  readonly name: string | undefined
  readonly params: readonly Node[]
  /** Where it is one value, that is what the function returns. */
  readonly body: Node
}

export interface WrapNode extends Placed {
  /** A slot is one argument or parameter with what stands before it, like an annotation. */
  readonly kind: 'return' | 'spread' | 'decorator' | 'import' | 'slot' | 'other'
  readonly parts: readonly Node[]
}

/** Of a node whose place is not settled yet. */
export const placed = { parent: undefined, order: 0, last: 0, around: undefined, inClass: undefined }

/** The nodes right below one, in the order of the source. */
export function childrenOf(node: Node): readonly Node[] {
  switch (node.kind) {
    case 'text':
    case 'name':
      return []
    case 'member':
      return [node.object]
    case 'call':
      return [node.callee, ...node.args]
    case 'join':
      return node.parts
    case 'either':
      return node.options
    case 'list':
      return node.items
    case 'entry':
      return [node.key, node.value]
    case 'define':
      return [node.target, node.value]
    case 'function':
      return [...node.params, node.body]
    default:
      return node.parts
  }
}

/** Longer chains are no names. */
const maxNameParts = 12

/** `object.name`, where code says so without writing it. */
export function memberAt(object: Node, name: string | undefined, parent: Node | undefined): MemberNode {
  return { kind: 'member', object, name, ...placeOf(object), parent }
}

/** `c` of `a.b.c`, of `c` and of `a.b.c(…)`. */
export function lastName(node: Node | undefined): string | undefined {
  let called = node
  for (let parts = 0; called?.kind === 'call' && parts < maxNameParts; parts += 1) called = called.callee
  return called?.kind === 'name' || called?.kind === 'member' ? called.name : undefined
}

/** `object[key]`, where the key is a value; undefined where it is a mere name. */
export function elementIn(node: Node): { object: Node; key: Node | undefined } | undefined {
  const [member, key] = node.kind === 'other' ? node.parts : [node]
  return member?.kind === 'member' && member.name === undefined ? { object: member.object, key } : undefined
}

/** `b` of `a.b.c`: what a member is taken of, or a function called on. */
export function receiverName(node: Node | undefined): string | undefined {
  return node?.kind === 'member' ? lastName(node.object) : undefined
}

/** Longer chains of calls are not followed. */
const maxSteps = 24

/** The calls of a chain, the last one first: `a.b(c).d(e)`, then `a.b(c)`. */
export function stepsOf(node: Node): CallNode[] {
  const steps: CallNode[] = []
  let step = node
  while (step.kind === 'call' && steps.length < maxSteps) {
    steps.push(step)
    if (step.callee.kind !== 'member') break
    step = step.callee.object
  }
  return steps
}

/** The calls that follow one in its chain: of `a.b(c)` in `a.b(c).d(e).f(g)` that of `d`, then that of `f`. */
export function stepsBehind(call: CallNode): CallNode[] {
  const steps: CallNode[] = []
  let step = call
  while (steps.length < maxSteps) {
    const member = step.parent
    const next = member?.parent
    if (member?.kind !== 'member' || next?.kind !== 'call' || next.callee !== member) break
    steps.push(next)
    step = next
  }
  return steps
}

/** What a chain of calls begins with: `a` of `a.b(c).d(e)`, `a()` of `a().b(c)`. */
export function startOfChain(node: Node): Node {
  const first = stepsOf(node).at(-1)
  if (first === undefined) return node
  return first.callee.kind === 'member' ? first.callee.object : first
}

/** `a.b.c`, with `()` after what is called. Undefined where anything else is part of it. */
export function dottedName(node: Node, parts = 0): string | undefined {
  if (node.kind === 'name') return node.name
  if (parts > maxNameParts) return undefined
  if (node.kind === 'call') {
    const callee = dottedName(node.callee, parts + 1)
    return callee === undefined ? undefined : `${callee}()`
  }
  if (node.kind !== 'member' || node.name === undefined) return undefined
  const object = dottedName(node.object, parts + 1)
  return object === undefined ? undefined : `${object}.${node.name}`
}

/** The key of an entry, or the name that is set: `url` of `url: x`, `'url': x`, `url = x` and `a.url = x`. */
export function keyOf(node: Node): string | undefined {
  if (node.kind !== 'entry' && node.kind !== 'define') return undefined
  const key = node.kind === 'entry' ? node.key : node.target
  if (key.kind === 'text') return key.text
  return lastName(key)
}

/** The place of a node, for one that is made from it. */
export function placeOf({ line, parent, order, last, around, inClass }: Node): Placed {
  return { line, parent, order, last, around, inClass }
}

/** The class that a node, or the function around it, is written in. */
export function classAround(node: Node): ClassList | undefined {
  return (node.around ?? node).inClass
}

export function isClass(node: Node): node is ClassList {
  return node.kind === 'list' && node.head !== undefined
}

/** Whether a node is another, or stands in it. */
export function isWithin(inner: Node, outer: Node): boolean {
  return inner.order >= outer.order && inner.order <= outer.last
}

/** Of nodes in the order of the source, how many stand before a place in it. */
export function countBefore(nodes: readonly Node[], order: number): number {
  let low = 0
  let high = nodes.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((nodes[middle]?.order ?? 0) < order) low = middle + 1
    else high = middle
  }
  return low
}

interface ParameterRead {
  readonly name: string
  readonly initial: Node | undefined
  /** Whether it takes all arguments from its place on. */
  readonly isRest?: true
}

/** The name of a parameter, and the value it has where none is given. */
export function parameterOf(node: Node): ParameterRead | undefined {
  if (node.kind === 'name') return { name: node.name, initial: undefined }
  if (node.kind === 'define') {
    const inner = parameterOf(node.target)
    return inner === undefined ? undefined : { name: inner.name, initial: node.value }
  }
  // With an annotation: `@Path("id") String id`.
  const last = node.kind === 'slot' ? node.parts.at(-1) : undefined
  if (last !== undefined) return parameterOf(last)
  // With a type: `name: Type`.
  if (node.kind === 'entry') return parameterOf(node.key)
  const rest = node.kind === 'spread' && node.parts[0] !== undefined ? parameterOf(node.parts[0]) : undefined
  return rest === undefined ? undefined : { ...rest, isRest: true }
}

/** What stands after a key or a name; another node is its own value. */
export function valueOfEntry(node: Node): Node {
  return node.kind === 'entry' || node.kind === 'define' ? node.value : node
}
