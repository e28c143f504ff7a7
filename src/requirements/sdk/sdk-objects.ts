import type { Language } from '../lexing/languages.ts'
import { eachOf } from '../lexing/tokens.ts'
import type { Evaluator } from '../meaning/evaluate.ts'
import { type Meaning, meaningOf } from '../meaning/variables.ts'
import { type CallNode, dottedName, lastName, type MemberNode, type Node, valueOfEntry } from '../parsing/syntax.ts'
import { givesItself, isCertainlySdk, isInSdk, isSdkClassName } from './sdk-classes.ts'
import type { SdkImports } from './sdk-imports.ts'
import type { Operations } from './sdk-operations.ts'
import type { SdkProject } from './sdk-project.ts'
import type { SdkTypes } from './sdk-types.ts'

/**
 * What an object is: one of the SDK’s with operations; one that holds such objects, or is one soon; likely one, by a name
 * that another file gives to one; something else; or not known.
 */
export type ObjectKind = 'api' | 'holder' | 'likely' | 'other' | 'unknown'

/** What is known of the SDK in one file. */
export interface SdkContext {
  readonly evaluator: Evaluator
  readonly language: Language
  readonly imports: SdkImports | undefined
  readonly types: SdkTypes
  readonly project: SdkProject
  readonly operations: Operations
  /** Whether a name, as the file uses it, is that of a class with operations. */
  readonly isClassName: (name: string) => boolean
  /** Names that a pattern gives to members: `{ rooms: mine } = …`. */
  readonly renamed: ReadonlyMap<string, string>
  /** What `[a, b] = [c, d]` gives to names. */
  readonly paired: ReadonlyMap<string, Node>
}

const maxDepth = 12
/** Functions that put an object into another. */
const wrappers =
  /^(?:useRef|ref|shallowRef|markRaw|reactive|readonly|resolve|freeze|of|ofNullable|Lazy|lazyOf|Provide|Ref)$/
const selves = /^(?:this|self|cls|super|parent|base|static)$/

/** Tells which objects of a file are of the SDK. */
export class SdkObjects {
  readonly #context: SdkContext
  readonly #known = new Map<Node, ObjectKind>()
  #depth = 0

  constructor(context: SdkContext) {
    this.#context = context
  }

  kindOf(node: Node): ObjectKind {
    const known = this.#known.get(node)
    if (known !== undefined) return known
    if (this.#depth > maxDepth) return 'unknown'
    // What is defined by itself ends here.
    this.#known.set(node, 'unknown')
    this.#depth += 1
    const kind = this.#find(node)
    this.#depth -= 1
    this.#known.set(node, kind)
    return kind
  }

  /** `RoomsApi`, `sdk.RoomsApi`, `OpenAPI\Client\Api\RoomsApi` */
  isClass(node: Node): boolean {
    const { imports, isClassName, project } = this.#context
    if (node.kind === 'name') return isClassName(node.name)
    if (node.kind !== 'member' || node.name === undefined || !/Api/.test(node.name)) return false
    const dotted = dottedName(node.object)
    const [root = ''] = dotted?.split('.') ?? []
    if (dotted === undefined || (!isInSdk(dotted) && imports?.packages.has(root) !== true)) return false
    if (isCertainlySdk(dotted)) project.addCertainty()
    return isSdkClassName(node.name, dotted) || (imports?.isCertain === true && isSdkClassName(node.name))
  }

  #find(node: Node): ObjectKind {
    switch (node.kind) {
      case 'name':
        return this.isClass(node) ? 'api' : this.#name(node.name, node)
      case 'member':
        return this.isClass(node) ? 'api' : this.#member(node)
      case 'call':
        return this.#call(node)
      case 'define':
      case 'entry':
        return this.kindOf(node.value)
      case 'either':
        return this.#anyOf(node.options)
      case 'join':
      case 'other':
      case 'spread':
        return node.parts.length === 0 ? 'unknown' : this.#anyOf(node.parts.slice(-1))
      default:
        return 'other'
    }
  }

  #anyOf(nodes: readonly Node[]): ObjectKind {
    const kinds = nodes.slice(0, maxDepth).map((node) => this.kindOf(node))
    return (
      (['api', 'holder', 'likely', 'unknown'] as const).find((kind) => kinds.includes(kind)) ??
      (kinds.length === 0 ? 'unknown' : 'other')
    )
  }

  /** What a name says that nothing else explains. */
  #byName(name: string): ObjectKind {
    const { types, project, renamed } = this.#context
    const names = [name, renamed.get(name) ?? name]
    if (names.some((each) => types.names.has(each))) return 'api'
    if (names.some((each) => types.holders.has(each))) return 'holder'
    const inPattern = this.#context.paired.get(name)
    if (inPattern !== undefined) return this.kindOf(inPattern)
    return names.some((each) => project.isObject(each)) ? 'likely' : 'unknown'
  }

  #name(name: string, node: Node): ObjectKind {
    if (selves.test(name)) return this.#isInSubclass(node) ? 'api' : 'other'
    const meaning = meaningOf(name, node, this.#context.evaluator.facts)
    const kind = meaning === undefined ? 'unknown' : this.#meant(meaning)
    return kind === 'unknown' ? this.#byName(name) : kind
  }

  #meant(meaning: Meaning): ObjectKind {
    if (meaning.kind === 'values') return this.#anyOf(meaning.nodes)
    if (meaning.kind === 'appended') return 'other'
    if (meaning.initial !== undefined) return this.kindOf(meaning.initial)
    // `holder.ifPresent((rooms) => …)`
    const { parent } = meaning.of
    const list = parent?.kind === 'call' && parent.callee.kind === 'member' ? parent.callee.object : undefined
    return list !== undefined && meaning.index === 0 && this.#eachOf([list]) === 'api' ? 'api' : 'unknown'
  }

  #isInSubclass({ line }: Node): boolean {
    return this.#context.types.subclasses.some(({ first, last }) => first <= line && line <= last)
  }

  #member(node: MemberNode): ObjectKind {
    const { name } = node
    if (name === undefined) return 'unknown'
    const { members } = this.#context.evaluator
    const { lists } = members.listsOf(node.object)
    const inside = lists.flatMap((list) => members.contentsOf(list).named.get(name) ?? [])
    const values = inside.length > 0 ? inside.map(valueOfEntry) : (members.valuesOf(node) ?? [])
    const kind = values.length === 0 ? 'unknown' : this.#anyOf(values)
    if (kind === 'api' || kind === 'likely' || kind === 'holder') return kind
    if (this.kindOf(node.object) === 'holder') return 'api'
    const named = this.#byName(name)
    // What another file calls so does not count where this one says what it is.
    return named === 'api' || kind === 'unknown' ? named : kind
  }

  #call({ callee, args }: CallNode): ObjectKind {
    if (this.isClass(callee)) return 'api'
    const name = lastName(callee)
    if (name === eachOf) return this.#eachOf(args)
    if (callee.kind === 'member' && name !== undefined) {
      const object = this.kindOf(callee.object)
      if (object === 'holder') return this.#context.operations.requestsOf(name) === undefined ? 'api' : 'other'
      // `withFields(…)` gives the object itself; an operation gives a response.
      if (object === 'api' || object === 'likely') return givesItself(name) ? object : 'other'
    }
    // `container.get(RoomsApi)`, `app(RoomsApi::class)`, `useMemo(() => new RoomsApi(…))`, `Depends(rooms_api)`
    for (const arg of args.slice(0, 4)) {
      const given = valueOfEntry(arg)
      const named = given.kind === 'member' && given.name === 'class' ? given.object : given
      if (this.isClass(named)) return 'api'
      if (given.kind === 'function' && this.#result(given) === 'api') return 'api'
      if (name !== undefined && wrappers.test(name) && this.kindOf(given) === 'api') return 'holder'
      if (given.kind === 'name' && name === 'Depends' && this.#made(given.name) === 'api') return 'api'
    }
    if (name === undefined) return 'unknown'
    const made = this.#made(name)
    // `new Cache()`; C# writes functions like this too. What only prepares a request of the SDK is not known to send it.
    const isClass =
      /^[A-Z][a-z]/.test(name) && this.#context.language !== 'csharp' && !/ApiAxiosParamCreator$/.test(name)
    return made === 'unknown' && isClass ? 'other' : made
  }

  /** What a function of the code gives. */
  #made(name: string): ObjectKind {
    const { facts } = this.#context.evaluator
    const functions = (facts.functions.get(name) ?? []).slice(0, maxDepth)
    const kinds = functions.map((each) => this.#result(each))
    if (kinds.includes('api')) return 'api'
    return this.#byName(name)
  }

  #result(node: Node): ObjectKind {
    if (node.kind !== 'function') return 'unknown'
    const { body } = node
    const isLast = body.kind === 'list' && this.#context.language === 'kotlin'
    return this.#anyOf(this.#context.evaluator.facts.returns.get(node) ?? (isLast ? body.items.slice(-1) : []))
  }

  /** What a loop goes through. */
  #eachOf(args: readonly Node[]): ObjectKind {
    const [list] = args
    if (list === undefined) return 'unknown'
    const { lists } = this.#context.evaluator.members.listsOf(list)
    const kind = this.#anyOf(lists.flatMap(({ items }) => items))
    return kind === 'unknown' && this.kindOf(list) === 'holder' ? 'api' : kind
  }
}
