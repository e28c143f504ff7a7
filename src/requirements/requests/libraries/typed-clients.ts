import { classOf, isConstructor } from '../../meaning/classes.ts'
import type { Evaluator } from '../../meaning/evaluate.ts'
import type { Wrapper } from '../../meaning/project/file-summary.ts'
import { behindBase, hole, namesApi, plainText, shownText, type Value } from '../../meaning/values.ts'
import { type CallNode, lastName, type Node, receiverName, valueOfEntry } from '../../parsing/syntax.ts'
import type { Sent } from '../findings.ts'
import { type AnnotatedFunction, Annotations, needsBase } from './annotations.ts'
import { type BaseOf, baseByKey, type KeyedBases } from './bases-by-key.ts'

/** Which class, interface or named client a base is for: `AddHttpClient<Portal>(…)`, `retrofit.create(Portal.class)`. */

const typedClientKey = (name: string): string => `made for ${name}`

/** Under this name a file tells the base of what annotations describe; no code can have such a name. */
const annotatedBase = 'base of annotations'

const maxSteps = 24

/** What the client is for that has the base at a node: what the call names which makes it, or the class whose constructor does. */
function typedClientsMadeWith(base: Node, evaluator: Evaluator): { names: readonly string[]; isOfClass: boolean } {
  let node = base.kind === 'define' ? base.parent : base
  for (let steps = 0; steps < maxSteps && node !== undefined; steps += 1) {
    const names = node.kind === 'call' ? namesIn(node, evaluator) : []
    if (names.length > 0) return { names, isOfClass: false }
    if (/^(?:define|return)$/.test(node.kind)) break
    node = node.parent
  }
  const around = base.around
  const owner = around !== undefined && isConstructor(around, evaluator.facts) ? classOf(base, evaluator) : undefined
  return { names: owner === undefined ? [] : [owner], isOfClass: owner !== undefined }
}

/** `Portal` of `services.AddRefitClient<Portal>().ConfigureHttpClient(…)`, and `portal` of `AddHttpClient("portal", …)`. */
function namesIn(call: CallNode, evaluator: Evaluator): string[] {
  const names: string[] = []
  let node: Node = call
  for (let steps = 0; steps < maxSteps && node.kind === 'call'; steps += 1) {
    names.push(...typeArguments(node))
    const [first] = node.args
    if (first !== undefined && /^(?:AddHttp|Create)Client$/.test(lastName(node) ?? ''))
      names.push(...evaluator.values(valueOfEntry(first)).flatMap((value) => plainText(value) ?? []))
    node = node.callee.kind === 'member' ? node.callee.object : node.callee
  }
  return names
}

/** `Portal` of `create<Portal>()`, `create(Portal.class)` and `create(Portal::class.java)`. */
function typeArguments({ callee, args }: CallNode): string[] {
  const types = callee.kind === 'member' ? (callee.types ?? []) : []
  return [...types, ...args.slice(0, 3).flatMap((arg) => classIn(valueOfEntry(arg)) ?? [])]
}

function classIn(node: Node): string | undefined {
  if (node.kind !== 'member') return undefined
  return node.name === 'class' ? lastName(node.object) : node.name === 'java' ? classIn(node.object) : undefined
}

/** The base that is made for a class, or for the client of a name; that of another server too. */
function baseOfTypedClient(name: string, { lookedUp, project }: Evaluator): readonly Value[] | undefined {
  lookedUp.add(typedClientKey(name))
  const made = project.clientsNamed(typedClientKey(name)).map(({ values }) => values)
  return made.find((values) => values.some(namesApi)) ?? made[0]
}

/** The base of the client that a class is handed, or that it takes by a name: `factory.CreateClient("portal")`. */
export function baseOfTypedReceiver(receiver: Node, evaluator: Evaluator): readonly Value[] | undefined {
  const held = evaluator.members.heldBy(receiver)?.slice(0, 4) ?? [receiver]
  const named = held.flatMap((node) => (node.kind === 'call' ? namesIn(node, evaluator) : []))
  const owner = classOf(receiver, evaluator)
  for (const name of [...named, ...(owner === undefined ? [] : [owner])]) {
    const base = baseOfTypedClient(name, evaluator)
    if (base !== undefined) return base
  }
  return undefined
}

/** The base of what annotations describe: Retrofit's, Refit's, Feign's, or that of a client behind such an interface. */
export function basesOfTypedClients(evaluator: Evaluator, baseOf: BaseOf): KeyedBases {
  const { facts } = evaluator
  const bases: KeyedBases = []
  for (const call of facts.calls) {
    const name = lastName(call.callee) ?? ''
    const base = baseGivenIn(call)
    if (base !== undefined) add(base, call, name === 'baseUrl')
    const types = /^create(?:Client|Service)?$/.test(name) ? typeArguments(call) : []
    const made = types.length > 0 && call.callee.kind === 'member' ? baseOf(call.callee.object) : undefined
    if (made !== undefined) for (const type of types) bases.push([typedClientKey(type), [...made]])
  }
  for (const node of facts.members.get('BaseAddress') ?? []) add(node.value, node, true)
  return bases

  function add(base: Node, maker: Node, isOfClient: boolean): void {
    const values = evaluator.values(base)
    const { names, isOfClass } = typedClientsMadeWith(maker, evaluator)
    for (const name of names) bases.push([typedClientKey(name), values])
    const known = values.some(namesApi) ? values : values.some(isOtherServer) ? hole(undefined) : undefined
    if (known === undefined || isOfClass) return
    bases.push([annotatedBase, known])
    if (isOfClient) bases.push(['BaseAddress', known])
  }
}

/** `baseUrl(base)` of Retrofit, `RestService.For<Portal>(base)` of Refit, `target(Portal.class, base)` of Feign. */
function baseGivenIn({ callee, args }: CallNode): Node | undefined {
  const name = lastName(callee)
  const owner = receiverName(callee)
  if (name === 'baseUrl' || (name === 'For' && owner === 'RestService')) return args[0]
  return name === 'target' && owner !== undefined ? args[1] : undefined
}

function isOtherServer(value: Value): boolean {
  return shownText(value).includes('://')
}

/** What annotations describe, after the base that the code gives to the client of all of them. */
export function annotatedRequests(evaluator: Evaluator): {
  sent: Sent[]
  wrappers: [name: string, wrapper: Wrapper][]
} {
  const { facts, project } = evaluator
  const sent: Sent[] = []
  const wrappers: [name: string, wrapper: Wrapper][] = []
  if (facts.decorators.length === 0) return { sent, wrappers }
  const annotations = new Annotations(evaluator)
  for (const site of facts.decorators) {
    const read = annotations.read(site)
    for (const found of read.functions) wrappers.push([found.name, wrapperOf(found)])
    for (const { node, values, method, hasOwnBase } of read.requests) {
      const base = needsBase(values) && hasOwnBase !== true ? baseOfAnnotations(site) : undefined
      const whole = base === undefined ? values : behindBase(base, values, evaluator.originOf(node))
      sent.push({ site, node, values: whole, method })
    }
  }
  return { sent, wrappers }

  function wrapperOf({ name, index, method }: AnnotatedFunction): Wrapper {
    const id = `${facts.path}#${name}`
    const parameter = { functionId: id, index, name: 'url', property: undefined, initial: undefined }
    return { id, file: facts.path, urls: [[{ kind: 'hole', name: 'url', parameter }]], method }
  }

  function baseOfAnnotations(site: Node): readonly Value[] | undefined {
    const owner = classOf(site, evaluator)
    const base =
      (owner === undefined ? undefined : baseOfTypedClient(owner, evaluator)) ?? baseByKey(annotatedBase, evaluator)
    return base === undefined ? undefined : project.resolve([...base], facts.imports)
  }
}
