/**
 * Reads calls of the official SDKs. `sdk-imports.ts` and `sdk-types.ts` find the names of its classes in the tokens,
 * `sdk-objects.ts` what an expression is of them, `sdk-project.ts` keeps what files tell each other, and `sdk-operations.ts` knows
 * which request an operation makes.
 */

import type { Language } from '../lexing/languages.ts'
import type { Token } from '../lexing/tokens.ts'
import type { Evaluator } from '../meaning/evaluate.ts'
import { knownMethod, unknownMethod } from '../meaning/http-methods.ts'
import { type CallNode, childrenOf, keyOf, lastName, type MemberNode, type Node } from '../parsing/syntax.ts'
import type { Finding } from '../requests/findings.ts'
import type { WhyUnread } from '../requests/why-unread.ts'
import { isOtherMember, isSdkClassName } from './sdk-classes.ts'
import { type SdkImports, sdkImportsIn } from './sdk-imports.ts'
import { type ObjectKind, type SdkContext, SdkObjects } from './sdk-objects.ts'
import type { Operations } from './sdk-operations.ts'
import type { SdkProject } from './sdk-project.ts'
import { sdkTypesIn } from './sdk-types.ts'

/** What a file says, before it is asked for the SDK. */
interface SdkFile {
  readonly root: Node
  readonly tokens: readonly Token[]
  readonly language: Language
  readonly evaluator: Evaluator
}

/** A call whose object is not known, though its name is that of an operation. */
interface DoubtfulCall {
  readonly name: string
  readonly finding: Finding
}

export interface SdkReading {
  readonly sent: readonly Finding[]
  /** Calls of operations that are not known. */
  readonly unknown: readonly Finding[]
  readonly doubtful: readonly DoubtfulCall[]
}

/** Finds the operations of an official SDK that a file calls, and tells the other files what it makes of the SDK. */
export function readSdk(file: SdkFile, operations: Operations, project: SdkProject): SdkReading {
  const { root, tokens, language, evaluator } = file
  const imports = sdkImportsIn(tokens, language)
  const isImported = (name: string): boolean => isClassIn(evaluator.facts.imports, name, { imports, project })
  const ofImported = sdkTypesIn(tokens, language, isImported)
  const own = new Set(ofImported.subclasses.map(({ name }) => name))
  const isClassName = (name: string): boolean => own.has(name) || isImported(name)
  const types = own.size === 0 ? ofImported : sdkTypesIn(tokens, language, isClassName)
  const nodes = nodesBelow(root)
  const renamed = renamedIn(nodes)
  const paired = pairedIn(nodes)
  const context: SdkContext = { evaluator, language, imports, types, project, operations, isClassName, renamed, paired }
  const objects = new SdkObjects(context)
  const calls = new CallReader(context, objects)
  for (const node of nodes) calls.read(node)
  tell(context, objects)
  if (language === 'csharp' && imports?.hasAll === true && isGlobal(tokens)) project.addGlobalUsing()
  return calls
}

/** Whether a name is that of a class with operations: of the SDK itself, or of the files that are imported. */
function isClassIn(
  files: ReadonlySet<string>,
  name: string,
  { imports, project }: { imports: SdkImports | undefined; project: SdkProject },
): boolean {
  if (imports?.classes.has(name)) return true
  if ((imports?.hasAll === true || project.hasGlobalUsing) && isSdkClassName(name)) return true
  return project.isClass(name, files)
}

function nodesBelow(root: Node): Node[] {
  const nodes: Node[] = []
  const waiting: Node[] = [root]
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    nodes.push(node)
    for (const child of childrenOf(node)) waiting.push(child)
  }
  return nodes
}

/** `const { roomsApi: rooms } = …` and `({ roomsApi: rooms }) => …` */
function renamedIn(nodes: readonly Node[]): Map<string, string> {
  const renamed = new Map<string, string>()
  for (const node of nodes) {
    if (node.kind !== 'entry' || node.value.kind !== 'name' || node.parent?.kind !== 'list') continue
    const around = node.parent.parent
    const isPattern = (around?.kind === 'define' && around.target === node.parent) || around?.kind === 'function'
    const key = keyOf(node)
    if (isPattern && key !== undefined) renamed.set(node.value.name, key)
  }
  return renamed
}

/** `[a, b] = [c, d]` */
function pairedIn(nodes: readonly Node[]): Map<string, Node> {
  const paired = new Map<string, Node>()
  for (const node of nodes) {
    if (node.kind !== 'define' || node.target.kind !== 'list' || node.value.kind !== 'list') continue
    for (const [index, item] of node.target.items.entries()) {
      const value = node.value.items[index]
      if (item.kind === 'name' && value !== undefined) paired.set(item.name, value)
    }
  }
  return paired
}

function isGlobal(tokens: readonly Token[]): boolean {
  return tokens.some(({ text }, place) => text === 'global' && tokens[place + 1]?.text === 'using')
}

/** Tells the other files under which names they may find objects and classes of the SDK. */
function tell({ evaluator, imports, types, project }: SdkContext, objects: SdkObjects): void {
  const { facts } = evaluator
  if (imports?.isCertain === true) project.addCertainty()
  for (const name of imports?.exported ?? []) project.addClass(name, facts.path)
  for (const { name } of types.subclasses) project.addClass(name, facts.path)
  for (const name of types.names) project.addObject(name)
  for (const [name, definitions] of [...facts.members, ...facts.entries, ...facts.variables])
    for (const node of definitions) {
      const isShared = node.kind === 'entry' || node.target.kind === 'member' || node.around === undefined
      if (isShared && objects.kindOf(node.value) === 'api' && !objects.isClass(node.value)) project.addObject(name)
    }
  for (const [name, functions] of facts.functions) {
    if (isDistinct(name)) project.addFunction(name)
    for (const node of functions)
      if (facts.returns.get(node)?.some((value) => objects.kindOf(value) === 'api' && !objects.isClass(value)))
        project.addObject(name)
  }
}

class CallReader implements SdkReading {
  readonly sent: Finding[] = []
  readonly unknown: Finding[] = []
  readonly doubtful: DoubtfulCall[] = []
  readonly #objects: SdkObjects
  readonly #operations: Operations
  readonly #imports: SdkImports | undefined
  readonly #project: SdkProject

  readonly #language: Language

  constructor({ operations, imports, project, language }: SdkContext, objects: SdkObjects) {
    this.#language = language
    this.#objects = objects
    this.#project = project
    this.#operations = operations
    this.#imports = imports
  }

  read(node: Node): void {
    if (node.kind === 'member') this.#member(node)
    else if (node.kind === 'call') this.#call(node)
    else if (node.kind === 'define' && node.target.kind === 'list') this.#pattern(node.target.items, node.value)
    else if (node.kind === 'list' && node.items.length === 2) this.#pair(node.items)
  }

  /** `rooms.getRoomInfo(…)`, and the same without a call, as a callback. */
  #member(node: MemberNode): void {
    const { object, name, parent } = node
    const isCalled = parent?.kind === 'call' && parent.callee === node
    if (parent?.kind === 'define' && parent.target === node) return
    const requests = name === undefined ? undefined : this.#operations.requestsOf(name)
    if (requests === undefined && (!isCalled || (name !== undefined && isOtherMember(name)))) return
    if (this.#objects.isClass(node)) return
    const kind = this.#objects.kindOf(object)
    if (requests !== undefined) {
      if (isOfSdk(kind)) this.#found(node, requests)
      else if (kind === 'unknown' && isCalled && this.#imports !== undefined && isDistinct(name ?? ''))
        this.#doubt(node, 'operation-of-nothing', name ?? '')
    } else if (kind === 'api' || (kind === 'likely' && /api$/i.test(lastName(object) ?? ''))) this.#unread(node, name)
    else if (kind === 'likely' && name !== undefined && isDistinct(name) && isLikelyOperation(name))
      this.#doubt(node, 'likely-operation', name)
  }

  /** `getattr(rooms, 'get_room_info')` */
  #call({ callee, args }: CallNode): void {
    const [object, name] = args
    if (callee.kind !== 'name' || callee.name !== 'getattr' || object === undefined) return
    if (this.#objects.kindOf(object) !== 'api') return
    const requests = name?.kind === 'text' ? this.#operations.requestsOf(name.text) : undefined
    if (requests !== undefined) this.#found(object, requests)
    else this.#unread(object, name?.kind === 'text' ? name.text : undefined)
  }

  /** `const { getRoomInfo } = rooms` */
  #pattern(items: readonly Node[], value: Node): void {
    for (const item of items) {
      const name = item.kind === 'name' ? item.name : keyOf(item)
      const requests = name === undefined ? undefined : this.#operations.requestsOf(name)
      if (requests !== undefined && isOfSdk(this.#objects.kindOf(value))) this.#found(item, requests)
    }
  }

  /** `[$rooms, 'getRoomInfo']` */
  #pair([object, name]: readonly Node[]): void {
    const requests = name?.kind === 'text' ? this.#operations.requestsOf(name.text) : undefined
    if (object === undefined || requests === undefined) return
    if (isOfSdk(this.#objects.kindOf(object)) && !this.#objects.isClass(object)) this.#found(object, requests)
  }

  #found(node: Node, requests: readonly { readonly method: string; readonly path: string }[]): void {
    this.#project.addCertainty()
    for (const { method, path } of requests) this.sent.push({ ...findingAt(node), method: knownMethod(method), path })
  }

  #unread(node: Node, name: string | undefined): void {
    const why: WhyUnread =
      name === undefined ? { kind: 'nameless-operation' } : { kind: 'unknown-operation', value: name }
    this.unknown.push({ ...findingAt(node), why })
  }

  /** Whether its language writes operations so; what it writes in another way is a class, or not the SDK's. */
  #isWrittenAsOperation(name: string): boolean {
    const plain = name.replace(/^_+/, '')
    if (this.#language === 'python') return !/[A-Z]/.test(plain)
    if (this.#language !== 'csharp') return /^[a-z]/.test(plain)
    return /^[A-Z]/.test(plain) && !(plain.endsWith('Request') && this.#operations.hasEnding(plain))
  }

  #doubt(node: Node, kind: 'operation-of-nothing' | 'likely-operation', name: string): void {
    if (!this.#isWrittenAsOperation(name)) return
    this.#project.addDoubtful(name)
    this.doubtful.push({ name, finding: { ...findingAt(node), why: { kind, value: name } } })
  }
}

function isOfSdk(kind: ObjectKind): boolean {
  return kind === 'api' || kind === 'holder' || kind === 'likely'
}

/** Names of two words, like `createFile`, are those of much else, unless one of them is a portal’s own. */
function isDistinct(name: string): boolean {
  const words = name.replace(/([a-z\d])([A-Z])/g, '$1_$2').split('_')
  return words.filter((word) => word !== '').length > 2 || /room|portal|guest|webhook|reassign|favorites/i.test(name)
}

function isLikelyOperation(name: string): boolean {
  return /^_*(?:get|set|create|update|delete|add|remove|start|send|check|change|upload|save|terminate|rename|list|enable|disable|move|copy)/i.test(
    name,
  )
}

function findingAt(node: Node): Finding {
  const object = node.kind === 'member' ? node.object : node
  return {
    method: unknownMethod,
    path: undefined,
    line: node.line,
    lines: [...new Set([node.line, object.line])],
    origins: [],
    isRelative: false,
    functionId: undefined,
  }
}
