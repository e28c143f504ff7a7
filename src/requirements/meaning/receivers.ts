import { memoize } from '../parsing/memoize.ts'
import { type CallNode, lastName, type Node, valueOfEntry } from '../parsing/syntax.ts'
import { firstParts } from '../portal-api.ts'
import { argumentOf } from './arguments.ts'
import { calledFunction, isLooker } from './called-names.ts'
import { classOf } from './classes.ts'
import type { Evaluator } from './evaluate.ts'
import { type Facts, maxOfOneName } from './file-facts.ts'
import { keyOfPassed, type Wrapper } from './project/file-summary.ts'
import { folderOf, useOf } from './project/modules.ts'
import { isBase, namesApi, shownText } from './values.ts'
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

/** Whether a call may mean a function that sends. */
export function mayMean(wrapper: Wrapper, call: CallNode, evaluator: Evaluator): boolean {
  const { callee } = calledFunction(call)
  if (callee.kind === 'name') return mayMeanBare(wrapper, callee, callee.name, evaluator)
  if (callee.kind !== 'member' || callee.name === undefined) return true
  const { object, name } = callee
  if (object.kind === 'name' && /^(?:this|self|cls|static)$/.test(object.name))
    return mayMeanOwn(wrapper, callee, name, evaluator)
  return mayMeanOf(wrapper, { object, name, call }, evaluator)
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

const ownersOfFunctions = memoize((_: Facts) => new Map<string, ReadonlySet<string | undefined>>())

/** The classes of a file that have a function of a name; undefined for one that is in no class. */
function classesWith(name: string, evaluator: Evaluator): ReadonlySet<string | undefined> {
  const { facts } = evaluator
  const known = ownersOfFunctions(facts)
  const functions = facts.functions.get(name)?.slice(0, maxOfOneName) ?? []
  const classes = known.get(name) ?? new Set(functions.map((node) => classOf(node, evaluator)))
  known.set(name, classes)
  return classes
}

interface CallOfMember {
  readonly call: CallNode
  readonly object: Node
  readonly name: string
}

/** `object.get(path)` */
function mayMeanOf(wrapper: Wrapper, { object, name, call }: CallOfMember, evaluator: Evaluator): boolean {
  const { owner, file } = wrapper
  const { facts, project } = evaluator
  if (isForOtherServer(object, evaluator)) return false
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
  if (isLooker(name)) return textsGiven(call, evaluator).some((text) => firstParts.has(firstPartOf(text)))
  return !looksUp.test(name) || mayBePath(call, evaluator)
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
function mayBePath(call: CallNode, evaluator: Evaluator): boolean {
  const texts = textsGiven(call, evaluator)
  return texts.length === 0 || texts.some((text) => /[/\uE000]/.test(text) || firstParts.has(text.toLowerCase()))
}

function textsGiven({ args }: CallNode, evaluator: Evaluator): string[] {
  return args.slice(0, 2).flatMap((arg) => evaluator.values(arg).map(shownText))
}

function firstPartOf(path: string): string {
  return /^\/?(\w+)/.exec(path)?.[1]?.toLowerCase() ?? ''
}

/** Objects of classes that take the address of a server, made with that of the API or with another one. */

/** How calls make such objects, by the word that stands before a name under which files share one. */
const makings = { elsewhere: isMadeElsewhere, portal: isMadeForPortal }
type Making = keyof typeof makings

/** Whether an object is made with an address that is not seen to be one of the API. */
function isForOtherServer(object: Node, evaluator: Evaluator): boolean {
  return isMade(object, 'elsewhere', evaluator)
}

/** Whether a call is one of an object that is made with the address of the API: `portal.get('/people')` after `portal = client(base)`. */
export function isCallForPortal({ callee }: CallNode, evaluator: Evaluator): boolean {
  // `const { get } = client(base)`
  const called = callee.kind === 'name' ? evaluator.members.heldBy(callee)?.[0] : callee
  return called?.kind === 'member' && isMade(called.object, 'portal', evaluator)
}

function isMade(object: Node, making: Making, evaluator: Evaluator): boolean {
  const { facts, members, project, lookedUp } = evaluator
  const makes = makings[making]
  if (object.kind === 'call') return makes(object, evaluator)
  const held = members.heldBy(object)
  if (held !== undefined && !facts.links?.imported.has(lastName(object) ?? ''))
    return held.length > 0 && held.every((node) => node.kind === 'call' && makes(node, evaluator))
  if (object.kind !== 'name') return false
  const use = useOf(object.name, facts)
  const name = `${making} ${use.name}`
  lookedUp.add(name)
  return project.clientBase({ ...use, name }) !== undefined
}

/** How a call makes an object that other files may use under a name, if it does so with an address. */
export function serverKeyOf(call: CallNode, name: string, evaluator: Evaluator): string | undefined {
  if (isMadeElsewhere(call, evaluator)) return `elsewhere ${name}`
  return isMadeForPortal(call, evaluator) ? `portal ${name}` : undefined
}

/** Whether a call is given the address of the API, alone or in an object. */
function isMadeForPortal({ args }: CallNode, evaluator: Evaluator): boolean {
  return args.slice(0, 8).some((arg) => {
    const given = valueOfEntry(arg)
    const inside = evaluator.members.listsOf(given).lists.flatMap(({ items }) => items.slice(0, 20).map(valueOfEntry))
    return [given, ...inside].some((node) => evaluator.values(node).some(isBase))
  })
}

/** Whether a call gives another address for what other calls give one of the API. */
function isMadeElsewhere({ callee, args }: CallNode, evaluator: Evaluator): boolean {
  const called = lastName(callee) ?? ''
  evaluator.lookedUp.add(keyOfPassed(called))
  const given = evaluator.project.passedTo(called).filter(({ kind }) => kind === 'base')
  const addresses = given.slice(0, maxOfOneName).flatMap(({ argument, property }) => {
    const [index, name] = typeof argument === 'number' ? [argument, ''] : [-1, argument]
    const arg = argumentOf({ index, name, property }, args, evaluator)
    return arg === undefined ? [] : evaluator.values(arg)
  })
  // What a function is given its callers know.
  const isOther = (value: (typeof addresses)[number]): boolean =>
    !namesApi(value) && !value.some((piece) => piece.kind === 'hole' && piece.parameter !== undefined)
  return addresses.length > 0 && addresses.every(isOther)
}
