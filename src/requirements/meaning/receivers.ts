import {
  type CallNode,
  type DefineNode,
  type EntryNode,
  type FunctionNode,
  functionAround,
  lastName,
  type MemberNode,
  type Node,
} from '../parsing/syntax.ts'
import { firstParts } from '../portal-api.ts'
import { calledFunction } from './called-names.ts'
import { classAround } from './classes.ts'
import type { Evaluator } from './evaluate.ts'
import { type Facts, maxOfOneName } from './file-facts.ts'
import { isOfElsewhere } from './made-objects.ts'
import type { Owner, Wrapper } from './project/file-summary.ts'
import { folderOf } from './source-names.ts'
import { shownText } from './values.ts'
import { meaningOf } from './variables.ts'

/** Which of several functions of one name a call means, by the object that it is called on. */

/** What only keeps things, whatever of the same name sends. */
const keepers =
  /(?:^_*|[a-z\d_])(?:headers?|cookies?|environ|env|(?:search|query|url)?_?params?|query|form_?data|(?:local|session)?_?storage|cache|map|dict(?:ionary)?|config(?:uration)?|args|attributes|preferences|prefs)$/i
const keepersAlone = /^_*(?:args|params|query|map|env|headers?|cookies?|config|cache|storage)$/i

/** Libraries whose functions are no functions of the code. */
const libraries = /^(?:requests|httpx|axios|aiohttp|urllib)$/

/** These types hold others, or say nothing. */
const openTypes =
  /^(?:[A-Z]|any|unknown|[oO]bject|typeof|ReturnType|InstanceType|dynamic|Any|Self|mixed|Function|Depends|id)$/
const holders =
  /^(?:Promise|Ref|ShallowRef|Optional|Option|List|Array|Readonly|Partial|Required|Lazy|Provider|Awaitable|Task|null|undefined|None|final|void|Annotated|const|readonly|extends|keyof)$/

/** Libraries' clients of HTTP; what is asked of one may be what the code asks of its own. */
const clientTypes = /http|client|axios|session|fetch|rest|api|service|portal|docspace|sdk/i

/** The names of what also looks up a key. */
const looksUp = /^(?:get|delete|del|put|remove|has|set)$/i

/** What a function is a member of: the class around it, or the object that holds it. */
export function ownerOf(node: FunctionNode, evaluator: Evaluator): Owner | undefined {
  const className = classOf(node, evaluator)
  if (className !== undefined) return { name: className, isClass: true }
  if (evaluator.facts.language === 'go' || functionAround(node) !== undefined) return undefined
  const holder = node.parent?.kind === 'entry' ? node.parent.parent : node.parent
  if (holder?.kind !== 'list' || holder.bracket !== '{') return undefined
  const define = holder.parent
  const name = define?.kind === 'define' && define.target.kind === 'name' ? define.target.name : undefined
  return name === undefined ? undefined : { name, isClass: false }
}

/** The class that something is a field of. */
export function fieldOwners(node: DefineNode | EntryNode, evaluator: Evaluator): string[] {
  const isSet = node.kind === 'define' && node.target.kind === 'member'
  const isField = isSet || functionAround(node) === undefined || evaluator.facts.language === 'go'
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

/** Whether a call may mean a function that sends. */
export function mayMean(wrapper: Wrapper, call: CallNode, evaluator: Evaluator): boolean {
  const { callee } = calledFunction(call)
  if (callee.kind === 'name') return mayMeanBare(wrapper, callee, callee.name, evaluator)
  if (callee.kind !== 'member' || callee.name === undefined) return true
  const { object, name } = callee
  if (object.kind === 'name' && /^(?:this|self|cls|static)$/.test(object.name))
    return mayMeanOwn(wrapper, callee, name, evaluator)
  return mayMeanOf(wrapper, { callee, object, name, call }, evaluator)
}

/** `get(path)`: in some languages of the class around it too. */
function mayMeanBare({ owner, file }: Wrapper, callee: Node, name: string, evaluator: Evaluator): boolean {
  const { facts, project } = evaluator
  const isOfClass = owner?.isClass === true
  if (facts.isTyped && facts.language !== 'go')
    return !isOfClass || mayMeanOwn({ owner, file }, callee, name, evaluator)
  const imported = project.types.importOf(name, facts.path)
  if (imported !== undefined && imported !== file && project.types.declares(name, imported)) return false
  if (!isOfClass) return true
  if (facts.language === 'go') return facts.variables.has(name)
  return imported === undefined && !classesWith(name, evaluator).has(undefined)
}

/** `this.get(path)` means what the class itself has. */
function mayMeanOwn(
  { owner, file }: Pick<Wrapper, 'owner' | 'file'>,
  callee: Node,
  name: string,
  evaluator: Evaluator,
): boolean {
  const { facts } = evaluator
  const own = classOf(callee, evaluator)
  if (own === undefined) return true
  if (owner?.name === own && mayBeSameClass(file, facts)) return true
  return !classesWith(name, evaluator).has(own)
}

/** Whether a class of one name in two files may be one: in some languages it has parts. */
function mayBeSameClass(file: string, { path, language }: Facts): boolean {
  if (language === 'go') return folderOf(file) === folderOf(path)
  return file === path || language === 'csharp' || language === 'swift'
}

const knownOwners = new WeakMap<Facts, Map<string, ReadonlySet<string | undefined>>>()

/** The classes of a file that have a function of a name; undefined for one that is in no class. */
function classesWith(name: string, evaluator: Evaluator): ReadonlySet<string | undefined> {
  const { facts } = evaluator
  const known = knownOwners.get(facts) ?? new Map<string, ReadonlySet<string | undefined>>()
  knownOwners.set(facts, known)
  const functions = facts.functions.get(name)?.slice(0, maxOfOneName) ?? []
  const classes = known.get(name) ?? new Set(functions.map((node) => classOf(node, evaluator)))
  known.set(name, classes)
  return classes
}

interface CallOfMember {
  readonly call: CallNode
  readonly callee: MemberNode
  readonly object: Node
  readonly name: string
}

/** `object.get(path)` */
function mayMeanOf(wrapper: Wrapper, { callee, object, name, call }: CallOfMember, evaluator: Evaluator): boolean {
  const { owner, file } = wrapper
  const { facts, project } = evaluator
  if (object.kind === 'text' || object.kind === 'join') return false
  if (isOfElsewhere(object, evaluator)) return false
  const called = lastName(object) ?? ''
  if (owner?.name === called && (!owner.isClass || project.isClassMeant(called, file, facts.path))) return true
  const typed = typesOf(object, evaluator)
  const byType = typed === undefined ? undefined : isOfTypes(wrapper, typed, evaluator)
  if (byType !== undefined) return byType
  if (object.kind === 'name') {
    const imported = project.types.importOf(object.name, facts.path)
    if (imported === file) return true
    if (imported !== undefined && project.types.declares(name, imported)) return false
    if (imported === undefined && libraries.test(object.name)) return false
  }
  if (keepers.test(called) || keepersAlone.test(called) || isOther(object, name, evaluator)) return false
  return !looksUp.test(callee.name ?? '') || mayBePath(call, evaluator)
}

/** The types that the code writes for a receiver. */
function typesOf(object: Node, { facts, project }: Evaluator): ReadonlySet<string> | undefined {
  const name = lastName(object)
  if (name === undefined) return undefined
  const isClassNamed = /^[A-Z]\w*[a-z]/.test(name) && project.types.isClass(name)
  const isMade = object.kind === 'call' && object.callee.kind === 'name' && /^[A-Z]\w*[a-z]/.test(name)
  if (isClassNamed || (isMade && facts.language !== 'go' && facts.language !== 'csharp')) return new Set([name])
  return object.kind === 'call' ? undefined : project.types.typesOf(name, facts.path)
}

/** Whether what has these types may have a function; undefined where they do not tell. */
function isOfTypes(
  { owner, file }: Wrapper,
  all: ReadonlySet<string>,
  { project, facts: { path } }: Evaluator,
): boolean | undefined {
  const { types } = project
  const words = [...all].filter((word) => !holders.test(word)).slice(0, 20)
  if (words.length === 0 || words.some((word) => openTypes.test(word) || types.isShape(word))) return undefined
  const isMeant = (word: string): boolean =>
    owner?.isClass === true &&
    types.isRelated(word, owner.name) &&
    (word !== owner.name || project.isClassMeant(word, file, path))
  if (words.some(isMeant)) return true
  // A library's client may be what sends for the code's own.
  return words.some((word) => !types.isClass(word) && clientTypes.test(word)) ? undefined : false
}

/** Whether a receiver is an object without such a function, or an answer. */
function isOther(object: Node, name: string, evaluator: Evaluator): boolean {
  const meaning = object.kind === 'name' ? meaningOf(object.name, object, evaluator.facts) : undefined
  const nodes = object.kind === 'name' ? (meaning?.kind === 'values' ? meaning.nodes : []) : [object]
  return (
    nodes.length > 0 &&
    nodes.every((node) => {
      if (node.kind === 'text' || node.kind === 'join') return true
      if (node.kind !== 'list') return isAnswer(node, evaluator)
      const { named, spread } = evaluator.members.contentsOf(node)
      return !named.has(name) && spread === undefined && node.items.every(({ kind }) => kind === 'entry')
    })
  )
}

/** `this.get('/people')`, and what is taken out of it. */
function isAnswer(node: Node, evaluator: Evaluator): boolean {
  let part = node
  for (let depth = 0; depth < 12; depth += 1) {
    if (part.kind === 'call') {
      if (evaluator.wrappers(lastName(part.callee)).some(({ method }) => method !== undefined)) return true
      part = part.callee
    } else if (part.kind === 'member') part = part.object
    else return false
  }
  return false
}

/** Whether what a call is given may be a path: it is not known, has a slash in it, or begins as a route does. */
function mayBePath({ args }: CallNode, evaluator: Evaluator): boolean {
  const texts = args.slice(0, 2).flatMap((arg) => evaluator.values(arg).map(shownText))
  return texts.length === 0 || texts.some((text) => /[/\uE000]/.test(text) || firstParts.has(text.toLowerCase()))
}
