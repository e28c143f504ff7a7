import type { Evaluator } from '../meaning/evaluate.ts'
import { addTo, type Facts, maxOfOneName } from '../meaning/file-facts.ts'
import { methodIn, unknownMethod } from '../meaning/http-methods.ts'
import { behindBase, namesApi, type Value } from '../meaning/values.ts'
import { meaningOf } from '../meaning/variables.ts'
import { memoize } from '../parsing/memoize.ts'
import {
  type CallNode,
  countBefore,
  type FunctionNode,
  isWithin,
  lastName,
  type Node,
  parameterOf,
  receiverName,
  startOfChain,
  stepsOf,
  valueOfEntry,
} from '../parsing/syntax.ts'
import { baseOf, baseOfCallee, baseOfInjected, firstBase } from './client-bases.ts'
import type { Sent } from './findings.ts'
import { baseInjectedByType } from './libraries/injected-by-type.ts'

/** Requests that are made in one place and sent in another: the request has the path, and the client that sends it the base. */

const makers = new Set('HttpRequestMessage RestRequest Request RequestEntity'.split(' '))

/** One message is sent in few places, and handed on through few functions. */
const maxSenders = 8
const maxHands = 3
const maxSteps = 40

/** Whether a call makes a request that something else sends: `new HttpRequestMessage(HttpMethod.Get, "people")`. */
function isMaking(node: Node): boolean {
  if (node.kind !== 'call') return false
  const { callee } = node
  if (makers.has(lastName(callee) ?? '')) return true
  const owner = receiverName(callee)
  // `HttpRequest.GET("/people")` of Micronaut
  return owner === 'RequestEntity' || (owner === 'HttpRequest' && /^[A-Z]+$/.test(lastName(callee) ?? ''))
}

/** The call that made what is given to a sender; undefined where it is given something else. */
export function requestObject(arg: Node, { facts }: Evaluator): CallNode | undefined {
  const node = startOf(valueOfEntry(arg))
  if (node.kind === 'call') return isMaking(node) ? node : undefined
  if (node.kind !== 'name') return undefined
  const meaning = meaningOf(node.name, node, facts)
  const made = meaning?.kind === 'values' ? meaning.nodes.map(startOf) : []
  return made.flatMap((each) => (each.kind === 'call' && isMaking(each) ? [each] : []))[0]
}

/** `RequestEntity.delete(path)` of `RequestEntity.delete(path).build()` */
function startOf(node: Node): Node {
  return stepsOf(node).find(isMaking) ?? startOfChain(node)
}

/** The base of the client that sends a request which a call makes. */
export function baseOfRequestObject(call: CallNode, evaluator: Evaluator): readonly Value[] | undefined {
  if (!isMaking(call)) return undefined
  return baseOfSenders(new Senders(evaluator.facts).of(call), evaluator) ?? baseOfPool(evaluator)
}

const clientOfPool = memoize(({ calls }: Facts) => calls.find(isPool)?.args[0])

/** The base of the client in `new Pool($client, $requests)` of Guzzle, which sends what a generator yields. */
function baseOfPool(evaluator: Evaluator): readonly Value[] | undefined {
  const { facts } = evaluator
  const client = facts.language === 'php' ? clientOfPool(facts) : undefined
  return client === undefined ? undefined : baseOf(client, evaluator)
}

function isPool({ callee }: CallNode): boolean {
  if (callee.kind === 'member') return callee.name === 'batch' && lastName(callee.object) === 'Pool'
  return lastName(callee) === 'Pool'
}

/** The base of the client that a call, or what sends the request that it makes, is handed from elsewhere. */
export function injectedBase(call: CallNode, evaluator: Evaluator): readonly Value[] | undefined {
  const senders = isMaking(call) ? new Senders(evaluator.facts).of(call) : []
  for (const callee of [call.callee, ...senders]) {
    const base = callee.kind === 'member' ? handedBase(callee.object, evaluator) : undefined
    if (base !== undefined) return base
  }
  return undefined
}

function handedBase(client: Node, evaluator: Evaluator): readonly Value[] | undefined {
  return baseOfInjected(client, evaluator) ?? baseInjectedByType(client, evaluator)
}

/** `request.RequestUri = new Uri(address)`, with the method set on the same object. */
export function requestsSetOnObjects(evaluator: Evaluator): Sent[] {
  const { facts } = evaluator
  return (facts.members.get('RequestUri') ?? []).map((site) => {
    const { target, value } = site
    const object = receiverName(target)
    const set = facts.setOn
      .get(`${object}.Method`)
      ?.slice(0, maxOfOneName)
      .find((other) => other.around === site.around)
    const method = set === undefined ? unknownMethod : methodIn(set.value, evaluator)
    const values = evaluator.values(value)
    const isWhole = object === undefined || values.some(namesApi)
    const base = isWhole ? undefined : baseOfSenders(new Senders(facts).ofHeld(object, site), evaluator)
    return {
      site,
      node: value,
      values: base === undefined ? values : behindBase(base, values, evaluator.originOf(value)),
      method,
    }
  })
}

function baseOfSenders(senders: readonly Node[], evaluator: Evaluator): readonly Value[] | undefined {
  return firstBase(senders, (sender) => baseOfCallee(sender, evaluator))
}

interface Calls {
  readonly byName: ReadonlyMap<string, readonly CallNode[]>
  /** By the names that are given to them. */
  readonly byGiven: ReadonlyMap<string, readonly CallNode[]>
}

const callsIn = memoize((facts: Facts): Calls => {
  const byName = new Map<string, CallNode[]>()
  const byGiven = new Map<string, CallNode[]>()
  for (const call of facts.calls) {
    addTo(byName, lastName(call.callee), call)
    for (const arg of call.args.slice(0, 6)) {
      const given = valueOfEntry(arg)
      if (given.kind === 'name') addTo(byGiven, given.name, call)
    }
  }
  return { byName, byGiven }
})

/** Looks for what a request is given to, as `client.Send`. */
class Senders {
  readonly #facts: Facts
  readonly #found: Node[] = []
  #steps = 0

  constructor(facts: Facts) {
    this.#facts = facts
  }

  of(made: Node): readonly Node[] {
    this.#follow(made, 0)
    return this.#found
  }

  ofHeld(name: string, place: Node): readonly Node[] {
    this.#held(name, place, 0)
    return this.#found
  }

  #follow(made: Node, hands: number): void {
    let node = made
    for (let depth = 0; depth < 16; depth += 1) {
      const parent: Node | undefined = node.parent
      if (parent === undefined) return
      if (parent.kind === 'call' && parent.callee !== node) {
        this.#given(parent, node, hands)
        return
      }
      if (parent.kind === 'define') {
        const name = lastName(parent.target)
        if (parent.target !== node && name !== undefined) this.#held(name, parent, hands)
        return
      }
      if (parent.kind === 'return' || (parent.kind === 'function' && parent.body === node)) {
        this.#returned(parent.kind === 'function' ? parent : parent.around, hands)
        return
      }
      if (parent.kind === 'list' && parent.bracket === '{') return
      node = parent
    }
  }

  /** `client.Send(request)`, and `Send(request)`, whose own code does so. */
  #given(call: CallNode, arg: Node, hands: number): void {
    const { callee } = call
    this.#steps += 1
    if (this.#steps > maxSteps) return
    if (this.#found.length < maxSenders) this.#found.push(callee)
    if (hands >= maxHands) return
    for (const called of (this.#facts.functions.get(lastName(callee) ?? '') ?? []).slice(0, maxSenders)) {
      const parameter = called.params[call.args.indexOf(arg)]
      const name = parameter === undefined ? undefined : parameterOf(parameter)?.name
      if (name !== undefined) this.#held(name, called, hands + 1)
    }
  }

  /** @param place after which, in the same function, the variable holds the request; a function for its parameter */
  #held(name: string, place: Node, hands: number): void {
    const calls = callsIn(this.#facts).byGiven.get(name) ?? []
    const around = place.kind === 'function' ? place : place.around
    const start = countBefore(calls, place.order + 1)
    for (const call of calls.slice(start, start + maxSenders)) {
      const arg = call.args.find((each) => valueOfEntry(each).kind === 'name' && lastName(valueOfEntry(each)) === name)
      if (arg !== undefined && (around === undefined || isWithin(call, around))) this.#given(call, arg, hands)
    }
    const returned = around === undefined || hands >= maxHands ? [] : (this.#facts.returns.get(around) ?? [])
    if (returned.slice(0, maxSenders).some((node) => node.kind === 'name' && node.name === name))
      this.#returned(around, hands)
  }

  /** What a function makes is sent where it is called. */
  #returned(maker: FunctionNode | undefined, hands: number): void {
    this.#steps += 1
    if (maker?.name === undefined || hands >= maxHands || this.#steps > maxSteps) return
    const calls = callsIn(this.#facts).byName.get(maker.name) ?? []
    for (const call of calls.slice(0, maxSenders)) this.#follow(call, hands + 1)
  }
}
