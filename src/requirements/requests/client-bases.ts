import { isClient, verbIn, withoutBind } from '../meaning/called-names.ts'
import { classOf } from '../meaning/classes.ts'
import type { Evaluator } from '../meaning/evaluate.ts'
import { maxOfOneName } from '../meaning/file-facts.ts'
import { mayInherit } from '../meaning/inheritance.ts'
import { isOwnObject, passedValues, sourceParameters } from '../meaning/parameters.ts'
import { calledAs, type NameUse, useAlone, useOf } from '../meaning/project/modules.ts'
import { joinValues, namesApi, type Value } from '../meaning/values.ts'
import { choicesIn, isParameter } from '../meaning/variables.ts'
import { type CallNode, elementIn, lastName, type Node, startOfChain } from '../parsing/syntax.ts'
import { baseOfMadeSubclass, baseOfOwnClass } from './client-classes.ts'
import { baseInBuilder, baseInChain, baseInOptions, baseOfAxiosDefaults } from './client-construction.ts'
import { baseByKey } from './libraries/bases-by-key.ts'
import { baseOfBean } from './libraries/jvm-injection.ts'
import { baseArgument, baseOfMacro } from './libraries/php-clients.ts'
import { baseOfResty } from './libraries/resty.ts'
import { baseOfScriptInjection, heldClient } from './libraries/script-injection.ts'
import { baseOfTypedReceiver } from './libraries/typed-clients.ts'

/** A function may return what another one makes, and so on. */
const maxSteps = 4

/** The base of a client that was made with one, as `axios.create({ baseURL })` makes it. */
export function baseOf(receiver: Node, evaluator: Evaluator, steps = 0): readonly Value[] | undefined {
  // What one class gives to that which it extends, others that extend it do not have.
  const own = findBaseOf(receiver, evaluator, steps)?.filter((value) => mayInherit(value, receiver, evaluator))
  return own?.length === 0 ? undefined : own
}

function findBaseOf(receiver: Node, evaluator: Evaluator, steps: number): readonly Value[] | undefined {
  if (steps > maxSteps) return undefined
  if (evaluator.bases.isClient(receiver))
    return [[{ kind: 'text', text: '/api/2.0', origin: evaluator.originOf(receiver) }]]
  // `(client ?? portal).get(path)`
  const choices = choicesIn(receiver)
  if (choices !== undefined) return portalBase(choices, (option) => baseOf(option, evaluator, steps + 1))
  const { isTyped, language } = evaluator.facts
  const ofResty = language === 'go' ? baseOfResty(receiver, evaluator) : undefined
  if (ofResty !== undefined) return ofResty
  if (isTyped && receiver.kind === 'call')
    return isStep(receiver, evaluator)
      ? baseOfChain(receiver, evaluator, steps)
      : baseOfReturnedClient(receiver, evaluator)
  const here = baseInChain(receiver, evaluator) ?? baseOfOwnClass(receiver, evaluator)
  const name = lastName(receiver)
  if (here !== undefined || name === undefined) return here
  // What a ref of Vue or React holds.
  if (receiver.kind === 'member' && /^(?:value|current)$/.test(name) && language === 'script')
    return baseOf(receiver.object, evaluator, steps + 1)
  const held = evaluator.members.heldBy(receiver)
  if (held?.some(isServer)) return undefined
  const inFile =
    firstBase(held, (node) => baseOfValue(node, evaluator, steps + 1)) ??
    basePassedTo(receiver, evaluator, steps) ??
    baseOfAxiosDefaults(name, evaluator) ??
    baseSetOnClient(name, evaluator)
  if (inFile !== undefined || isServerPassedIn(receiver, name, evaluator)) return inFile
  return (
    (receiver.kind === 'call' ? baseOfReturnedClient(receiver, evaluator) : undefined) ??
    baseByName(receiver, name, evaluator) ??
    baseOfBean(receiver, evaluator) ??
    baseOfMacro(receiver, evaluator) ??
    baseOfScriptInjection(receiver, evaluator)
  )
}

/** Whether a call is a step of a chain that a client begins, and not a function of the code that returns a client. */
function isStep(call: CallNode, { facts }: Evaluator): boolean {
  return facts.language === 'go' || /^(?:uri|url)$/.test(lastName(call.parent) ?? '') || lastName(call) === 'toBlocking'
}

/** `function routes(app)` is given the server, whatever other files call so. */
function isServerPassedIn(receiver: Node, name: string, { facts }: Evaluator): boolean {
  return receiver.kind === 'name' && /^(?:app|router|server)$/.test(name) && isParameter(receiver, facts)
}

/** The base of the first of several nodes that has one. */
export function firstBase(
  nodes: readonly Node[] | undefined,
  baseOfNode: (node: Node) => readonly Value[] | undefined,
): readonly Value[] | undefined {
  for (const node of nodes ?? []) {
    const base = baseOfNode(node)
    if (base !== undefined) return base
  }
  return undefined
}

/** The base of a client by its name alone, where what the file has itself of this name is no other thing. */
function baseByName(receiver: Node, name: string, evaluator: Evaluator): readonly Value[] | undefined {
  const { facts, members, project } = evaluator
  const use = receiver.kind === 'name' ? useOf(name, facts) : useAlone(name, facts)
  const isOfOther = receiver.kind === 'member' && !isOwnObject(receiver.object)
  if (isOfOther || project.clientsNamed(use.name).length === 0) return sharedBase(use, evaluator)
  const isSet = members.heldBy(receiver) !== undefined && use.from === undefined
  const declared = isSet
    ? 'set'
    : receiver.kind === 'name' && isParameter(receiver, evaluator.facts)
      ? 'parameter'
      : undefined
  const of = facts.language === 'go' ? classOf(receiver, evaluator) : undefined
  const from = use.from ?? (receiver.kind === 'name' ? project.types.moduleOf(name, facts.path) : undefined)
  return sharedBase({ ...use, isOwn: true, declared, of, from }, evaluator)
}

/** Of values of which one is taken, the base of a portal's client counts: the request may be sent there. */
function portalBase(
  options: readonly Node[],
  baseOfOption: (option: Node) => readonly Value[] | undefined,
): readonly Value[] | undefined {
  const bases = options.flatMap((option) => {
    const base = baseOfOption(option)
    return base === undefined ? [] : [base]
  })
  return bases.find((base) => base.some(namesApi)) ?? bases[0]
}

function sharedBase(use: NameUse, { lookedUp, project, facts }: Evaluator): readonly Value[] | undefined {
  lookedUp.add(use.name)
  const base = project.clientBase(use)
  return base === undefined ? undefined : project.resolve([...base], facts.imports)
}

/** The base of the client that a function of the code returns. */
export function baseOfReturnedClient(
  { callee }: CallNode,
  evaluator: Evaluator,
  member?: string,
): readonly Value[] | undefined {
  const name = lastName(callee)
  if (name === undefined) return undefined
  const use = callee.kind === 'name' ? useOf(name, evaluator.facts) : useAlone(name, evaluator.facts)
  return sharedBase({ ...use, name: calledAs(use.name, member) }, evaluator)
}

/** The base of a client that is given to a function or class, or that it has where it is given none. */
function basePassedTo(receiver: Node, evaluator: Evaluator, steps: number): readonly Value[] | undefined {
  if (steps > maxSteps) return undefined
  if (receiver.kind !== 'name' && receiver.kind !== 'member') return undefined
  const sources = sourceParameters(receiver, evaluator)
  const given = passedValues(sources, 'client', evaluator)
  if (given.length > 0) return given
  const byDefault = sources.flatMap(({ initial }) => initial ?? [])
  return firstBase(byDefault, (initial) =>
    initial.kind === 'call'
      ? (baseOfNewClient(initial, evaluator, steps) ?? baseOfReturnedClient(initial, evaluator))
      : baseOf(initial, evaluator, steps + 1),
  )
}

/** The base of the client that is called: `client.get(path)`, and `client(path)`, whatever holds the client. */
export function baseOfCallee(callee: Node, evaluator: Evaluator): readonly Value[] | undefined {
  if (callee.kind !== 'member') return baseOf(elementIn(callee)?.object ?? callee, evaluator)
  const base = baseOf(callee.object, evaluator)
  const isMethod = evaluator.facts.isTyped || verbIn(callee.name) !== undefined
  return base ?? (isMethod ? undefined : baseOf(callee, evaluator))
}

/** The base that the code sets for a client which is handed in from elsewhere, where it sets only one. */
export function baseOfInjected(receiver: Node, evaluator: Evaluator): readonly Value[] | undefined {
  if (!evaluator.facts.isTyped || !/client|http|api/i.test(lastName(startOfChain(receiver)) ?? '')) return undefined
  return baseOfTypedReceiver(startOfChain(receiver), evaluator) ?? baseByKey('BaseAddress', evaluator)
}

/** `client.get().uri(path)` is sent by `client`. */
function baseOfChain(receiver: Node, evaluator: Evaluator, steps: number): readonly Value[] | undefined {
  const own = baseOfNewClient(receiver, evaluator, steps)
  if (own !== undefined) return own
  let node = receiver
  for (let depth = 0; node.kind === 'call' && depth < 12; depth += 1) {
    const made = baseOfReturnedClient(node, evaluator)
    if (made !== undefined || node.callee.kind !== 'member') return made
    node = node.callee.object
  }
  return node.kind === 'call' ? undefined : baseOf(node, evaluator, steps + 1)
}

/** `client.BaseAddress = base`, `session.base_url = base`, `rest.setUriTemplateHandler(new DefaultUriBuilderFactory(base))` */
function baseSetOnClient(name: string, evaluator: Evaluator): readonly Value[] | undefined {
  const { setOn, callsOn } = evaluator.facts
  const [set] = [...(setOn.get(`${name}.BaseAddress`) ?? []), ...(setOn.get(`${name}.base_url`) ?? [])]
  if (set !== undefined) return evaluator.values(set.value)
  const [given] = (callsOn.get(name) ?? [])
    .slice(0, maxOfOneName)
    .flatMap((call) => (lastName(call.callee) === 'setUriTemplateHandler' ? call.args.slice(0, 1) : []))
  return given === undefined ? undefined : baseOfNewClient(given, evaluator, 0)
}

/** `express()` is no client, whatever other files call so. */
function isServer(node: Node): boolean {
  return node.kind === 'call' && /^(?:express|fastify|Router|Koa|Hono|createServer)$/i.test(lastName(node) ?? '')
}

/** The base that a call gives to the client that it makes. */
export function baseOfNewClient(node: Node, evaluator: Evaluator, steps: number): readonly Value[] | undefined {
  if (node.kind !== 'call') return undefined
  const typed = evaluator.facts.isTyped ? baseInBuilder(node, evaluator) : undefined
  if (typed !== undefined) return typed
  const chained = evaluator.facts.isTyped ? undefined : baseInChain(node, evaluator)
  if (chained !== undefined) return chained
  const base = baseInOptions(node.args, evaluator)
  const { callee } = node
  if (callee.kind === 'member' && callee.name === 'extend' && !evaluator.facts.isTyped)
    return extended(base, baseOf(callee.object, evaluator, steps + 1))
  if (base !== undefined) return base
  const given = baseArgument(node)
  if (given !== undefined) return evaluator.values(given)
  const held = heldClient(node, evaluator)
  // `createContext(client ?? axios.create({ baseURL }))`
  if (held !== undefined) return firstBase(choicesIn(held) ?? [held], (made) => baseOfNewClient(made, evaluator, steps))
  return baseOfMadeSubclass(node, evaluator)
}

/** A client that is made of another has its base, or one after it: `` http.extend((o) => ({ prefixUrl: `${o.prefixUrl}/files` })) `` */
function extended(own: Value[] | undefined, other: readonly Value[] | undefined): Value[] | undefined {
  if (other === undefined || own?.some(namesApi)) return own
  if (own === undefined) return [...other]
  return joinValues([other, own.map((value) => value.slice(value.findIndex(({ kind }) => kind === 'hole') + 1))])
}

const knownBases = new WeakMap<Evaluator, Map<Node, readonly Value[] | undefined>>()

/** The base of the client that a value is, or that a function of the code makes for it. */
export function baseOfValue(node: Node, evaluator: Evaluator, steps = 0): readonly Value[] | undefined {
  // Many names may be given the same, and one another.
  const known = knownBases.get(evaluator) ?? new Map<Node, readonly Value[] | undefined>()
  if (steps === 0) return findBase(node, evaluator, steps)
  if (!known.has(node)) {
    knownBases.set(evaluator, known.set(node, undefined))
    known.set(node, findBase(node, evaluator, steps))
  }
  return known.get(node)
}

function findBase(node: Node, evaluator: Evaluator, steps: number): readonly Value[] | undefined {
  if (evaluator.facts.language === 'go' && node.kind === 'name') return baseOfResty(node, evaluator)
  const choices = choicesIn(node)
  if (choices !== undefined) return portalBase(choices, (option) => baseOfValue(option, evaluator, steps + 1))
  const called = withoutBind(node)
  if (called !== node) return findBase(called, evaluator, steps + 1)
  // `const { get } = http`
  if (node.kind === 'member' && senders.test(node.name ?? '')) return baseOf(node.object, evaluator, steps + 1)
  // `const { client } = usePortal()`
  const held =
    node.kind === 'member' && node.object.kind === 'call'
      ? baseOfReturnedClient(node.object, evaluator, node.name)
      : undefined
  if (held !== undefined) return held
  if (node.kind === 'name' || (node.kind === 'member' && steps > 0)) return baseOf(node, evaluator, steps + 1)
  if (node.kind !== 'call' || isSent(node)) return undefined
  const made =
    baseOfNewClient(node, evaluator, steps) ??
    baseOfReturnedClient(node, evaluator) ??
    baseOfKept(node, evaluator, steps)
  return made ?? (evaluator.facts.language === 'go' ? baseOf(node, evaluator, steps + 1) : undefined)
}

const keepers =
  /^(?:useMemo|useRef|useState|computed|once|memoize|memoizeOne|cache|ref|shallowRef|markRaw|createContext|useContext|Proxy)$/

/** `useMemo(() => axios.create({ baseURL }), [])` */
function baseOfKept({ callee, args }: CallNode, evaluator: Evaluator, steps: number): readonly Value[] | undefined {
  const [kept] = args
  if (kept === undefined || evaluator.facts.isTyped || !keepers.test(lastName(callee) ?? '')) return undefined
  const [value] = kept.kind === 'function' ? (evaluator.facts.returns.get(kept) ?? []) : [kept]
  return value === undefined ? undefined : baseOfValue(value, evaluator, steps + 1)
}

const senders = /^(?:get|post|put|delete|del|patch|head|send|execute|do|json|body|text|then|stream)(?:async)?$/i

/** Whether a chain of calls sends a request, so that what it gives back is an answer. */
function isSent(call: CallNode): boolean {
  let node: Node = call
  for (let depth = 0; node.kind === 'call' && depth < 16; depth += 1) {
    if (node.callee.kind !== 'member') return isClient(lastName(node.callee)) && /^[a-z$]/.test(lastName(node) ?? '')
    if (senders.test(node.callee.name ?? '')) return true
    node = node.callee.object
  }
  return false
}
