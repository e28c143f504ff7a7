import type { Evaluator } from '../../meaning/evaluate.ts'
import { addTo, type Facts, maxOfOneName } from '../../meaning/file-facts.ts'
import { injectedTexts } from '../../meaning/languages/spring-values.ts'
import { hole, namesApi, plainText, type Value } from '../../meaning/values.ts'
import { meaningOf } from '../../meaning/variables.ts'
import { memoize } from '../../parsing/memoize.ts'
import {
  childrenOf,
  classAround,
  type FunctionNode,
  lastName,
  type Node,
  type TextNode,
  valueOfEntry,
} from '../../parsing/syntax.ts'
import { type BaseOf, baseByKey, type KeyedBases } from './bases-by-key.ts'

/** Clients that a framework of Java or Kotlin hands in: what functions with `@Bean` make, by its name or its type. */

const makers = /^(?:Bean|Produces|Provides|Singleton)$/
const qualifiers = /^(?:Qualifier|Named)$/
const clientTypes = /^(?:RestClient|WebClient|RestTemplate|RestOperations|HttpClient|OkHttpClient|Client|Retrofit)$/

const beanNamed = (name: string): string => `bean ${name}`
const beansOfType = (type: string): string => `beans of ${type}`

function isOfJvm({ language }: Facts): boolean {
  return language === 'java' || language === 'kotlin'
}

/**
 * The bases of the clients that a file makes for others. Those of other APIs count too: they take a name and a type.
 * @param baseOf tells the base of what a function returns
 */
export function basesOfBeans(evaluator: Evaluator, baseOf: BaseOf): KeyedBases {
  const { facts } = evaluator
  if (!isOfJvm(facts)) return []
  const holders = new Set(facts.decorators.filter(isMaker).map(({ parent }) => parent))
  const bases: KeyedBases = []
  for (const holder of holders) {
    for (const { maker, type, names } of holder === undefined ? [] : beansIn(holder, evaluator)) {
      const returned = facts.returns.get(maker)?.slice(0, maxOfOneName) ?? []
      const found = returned.flatMap((node) => baseOf(node) ?? [])
      if (found.length === 0 && !clientTypes.test(type ?? '')) continue
      const values = found.some(namesApi) ? found : hole(undefined)
      for (const name of names) bases.push([beanNamed(name), values])
      if (type !== undefined) bases.push([beansOfType(type), values])
    }
  }
  return bases
}

interface Bean {
  readonly maker: FunctionNode
  readonly type: string | undefined
  readonly names: readonly string[]
}

/** `@Bean("name") Type maker(…) { … }` */
function beansIn(holder: Node, evaluator: Evaluator): Bean[] {
  const beans: Bean[] = []
  let isBean = false
  let names: string[] = []
  let type: string | undefined
  for (const child of childrenOf(holder)) {
    if (child.kind === 'decorator') {
      isBean ||= isMaker(child)
      names.push(...namesGiven(child, evaluator))
    } else if (child.kind === 'name' || child.kind === 'member') type = child.name
    else {
      const own = child.kind === 'function' ? child.name : undefined
      if (isBean && child.kind === 'function' && own !== undefined)
        beans.push({ maker: child, type, names: [own, ...names] })
      isBean = false
      names = []
      type = undefined
    }
  }
  return beans
}

function isMaker(node: Node): boolean {
  return node.kind === 'decorator' && makers.test(lastName(node.parts[0]) ?? '')
}

function namesGiven(node: Node, evaluator: Evaluator): string[] {
  const [part] = node.kind === 'decorator' ? node.parts : []
  const [first] = part?.kind === 'call' ? part.args : []
  if (first === undefined || !(isMaker(node) || qualifiers.test(lastName(part) ?? ''))) return []
  return evaluator.values(valueOfEntry(first)).flatMap((value) => plainText(value) ?? [])
}

/** The base of a client that is handed in; a value that is not known for one of another API. */
export function baseOfBean(receiver: Node, evaluator: Evaluator): readonly Value[] | undefined {
  const { facts } = evaluator
  const name = lastName(receiver)
  if (!isOfJvm(facts) || name === undefined || receiver.kind === 'call') return undefined
  const names = namesOfInjected(receiver, name, evaluator)
  if (names === undefined) return undefined
  const { clients, named } = annotatedIn(facts)
  const own = names.flatMap((each) => clients.get(each) ?? [])[0]
  if (own !== undefined) return evaluator.values(own)
  const given = names.flatMap((each) => named.get(each)?.slice(0, maxOfOneName) ?? [])
  // Several functions may take one by the same name.
  const near = given.filter((text) => text.around === receiver.around)
  for (const each of [...(near.length > 0 ? near : given).map(({ text }) => text), ...names]) {
    const values = baseByKey(beanNamed(each), evaluator)
    if (values !== undefined) return values
  }
  const type = typeOfField(receiver, name)
  return type === undefined ? undefined : baseByKey(beansOfType(type), evaluator)
}

/** The name of what is handed in, and of the parameter of the constructor that it comes from; undefined for what the code makes. */
function namesOfInjected(receiver: Node, name: string, { facts, members }: Evaluator): string[] | undefined {
  const meaning = receiver.kind === 'name' ? meaningOf(receiver.name, receiver, facts) : undefined
  if (meaning?.kind === 'parameter') return [name]
  const isHeld = receiver.kind === 'member' || meaning?.kind === 'values'
  const nodes = isHeld ? members.heldBy(receiver) : setInClass(receiver, name, facts)
  const names = [name]
  for (const node of nodes ?? []) {
    if (node.kind !== 'name' || meaningOf(node.name, node, facts)?.kind !== 'parameter') return undefined
    names.unshift(node.name)
  }
  return names
}

/** What `this.name` is set to in the class around a place. */
function setInClass(receiver: Node, name: string, facts: Facts): readonly Node[] {
  const holder = classAround(receiver)
  const set = facts.setOn.get(`this.${name}`)?.slice(0, maxOfOneName) ?? []
  return set.flatMap((node) => (classAround(node) === holder ? node.value : []))
}

interface AnnotatedNames {
  /** `@Client("…") HttpClient name` of Micronaut. */
  readonly clients: ReadonlyMap<string, Node>
  /** `@Qualifier("bean") RestClient name` */
  readonly named: ReadonlyMap<string, readonly TextNode[]>
}

const annotatedIn = memoize((facts: Facts): AnnotatedNames => {
  const clients = new Map<string, Node>()
  const named = new Map<string, TextNode[]>()
  for (const holder of new Set(facts.decorators.map(({ parent }) => parent))) {
    if (holder === undefined) continue
    for (const { target, value } of injectedTexts(holder, /^Client$/).values())
      clients.set(lastName(target) ?? '', value)
    for (const { target, value } of injectedTexts(holder, qualifiers).values())
      if (value.kind === 'text') addTo(named, lastName(target) ?? '', value)
  }
  return { clients, named }
})

/** `RestClient` of `private final RestClient name`, in the class around a place. */
function typeOfField(receiver: Node, name: string): string | undefined {
  const holder = classAround(receiver)
  return holder === undefined ? undefined : fieldTypesIn(holder).get(name)
}

const fieldTypesIn = memoize((holder: Node): ReadonlyMap<string, string> => {
  const fields = new Map<string, string>()
  let before: string | undefined
  for (const child of childrenOf(holder)) {
    const node = child.kind === 'slot' ? (child.parts.at(-1) ?? child) : child
    if (node.kind === 'name' && before !== undefined) fields.set(node.name, before)
    if (node.kind === 'entry' && node.value.kind === 'name') fields.set(lastName(node.key) ?? '', node.value.name)
    before = node.kind === 'name' || node.kind === 'member' ? node.name : undefined
  }
  return fields
})
