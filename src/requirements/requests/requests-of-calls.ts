import { lacksMethod, wholeArgument } from '../meaning/arguments.ts'
import {
  baseKeys,
  calledFunction,
  interceptedClient,
  isLooker,
  isMessage,
  urlKeys,
  withoutBind,
} from '../meaning/called-names.ts'
import type { Evaluator } from '../meaning/evaluate.ts'
import { givesMethod, methodInWord, unknownMethod } from '../meaning/http-methods.ts'
import { mayInherit } from '../meaning/inheritance.ts'
import { isSentFromReceiver } from '../meaning/languages/methods-of-typed-languages.ts'
import { functionWithId } from '../meaning/parameters.ts'
import { mayMean } from '../meaning/receivers.ts'
import { behindBase, namesApi, shownText, type Value } from '../meaning/values.ts'
import { type CallNode, type ListNode, lastName, type Node, valueOfEntry } from '../parsing/syntax.ts'
import { baseOfCallee } from './client-bases.ts'
import { isPassedToBaseClass } from './client-classes.ts'
import type { Sent } from './findings.ts'
import { indirectCalls, unknownRequestsOf } from './indirect-calls.ts'
import { addressOfFlurl, isSentByStep } from './libraries/flurl.ts'
import { addressesInFunction, baseOfBlock } from './libraries/ktor-webclient-blocks.ts'
import { isMixed } from './libraries/swift-requests.ts'
import { methodAmong, methodInList } from './method-in-options.ts'
import { methodForCaller, methodOfCall, methodOfClient } from './method-of-call.ts'
import { beginsRoute } from './paths.ts'
import { baseOfRequestObject, injectedBase, requestObject } from './request-objects.ts'

/** What the calls of a file send, and what its objects describe; libraries that need rules of their own are in `libraries/`. */

/** More arguments give no address. */
const maxArguments = 6

/**
 * What a call sends: by functions of the code that it calls, and by itself.
 * @param called takes the ids of these functions
 */
export function requestsOfCall(call: CallNode, evaluator: Evaluator, called: Set<string>): Sent[] {
  const { callee } = calledFunction(call)
  const isOfAnnotation = evaluator.facts.isTyped && call.parent?.kind === 'decorator'
  if (isMessage(callee) || isOfAnnotation || withoutBind(call) !== call) return []
  // `find(path)` of the code's own may send.
  if (isLooker(lastName(callee))) return requestsOfFunctions(call, evaluator, called)
  const indirect = indirectCalls(call, evaluator).flatMap((each) => {
    const sent = [...requestsOfFunctions(each, evaluator, called), ...requestsOfCallItself(each, evaluator)]
    return [...sent, ...unknownRequestsOf(each, sent, evaluator)]
  })
  return [...requestsOfFunctions(call, evaluator, called), ...requestsOfCallItself(call, evaluator), ...indirect]
}

/** What the functions of the code send that a call may mean. */
function requestsOfFunctions(call: CallNode, evaluator: Evaluator, called: Set<string>): Sent[] {
  const { callee, args } = calledFunction(call)
  const name = lastName(callee)
  if (name === undefined) return []
  return evaluator.wrappers(name, args).flatMap((wrapper): Sent[] => {
    const { id, urls, method, place, base } = wrapper
    // A function that sends is not what it calls itself.
    if (functionWithId(id, call, evaluator) !== undefined || lacksMethod(method, args, evaluator)) return []
    if (method === undefined) called.add(id)
    if (method === undefined || !mayMean(wrapper, call, evaluator)) return []
    called.add(id)
    const handedOn = methodForCaller(method, args, evaluator)
    const said = handedOn.kind === 'unknown' ? (methodOfCall(call, evaluator) ?? unknownMethod) : handedOn
    const node = evaluator.facts.isTyped ? (wholeArgument(urls, args, evaluator) ?? call) : call
    const values = evaluator.substitute(urls, id, args).filter((value) => mayInherit(value, callee, evaluator))
    const relative = values.filter((value) => !namesApi(value) && beginsRoute(value))
    return [
      { site: call, node, values: values.filter(namesApi), method: said, place },
      { site: call, node, values: relative, method: said, base },
    ]
  })
}

function requestsOfCallItself(call: CallNode, evaluator: Evaluator): Sent[] {
  if (isSentByStep(call, evaluator) || isPassedToBaseClass(call, evaluator)) return []
  const method = methodOfCall(call, evaluator) ?? methodOfClient(call, evaluator)
  if (method === undefined) return []
  const { isTyped, language } = evaluator.facts
  const { callee, args } = calledFunction(call)
  const base = baseOfCallee(callee, evaluator) ?? baseOfRequestObject(call, evaluator)
  const injected = base === undefined ? injectedBase(call, evaluator) : undefined
  const first = args.find((arg) => !givesMethod(arg, method, evaluator) && !(isTyped && methodInWord(arg)))
  // `map.put("url", address)` sends nothing.
  const [key] = args
  const isKeyed = isTyped && lastName(callee) === 'put' && key?.kind === 'text' && !key.text.includes('/')
  const sent: Sent[] = []
  for (const [index, arg] of args.slice(0, maxArguments).entries()) {
    if ((isKeyed && index === 1) || isReadWhereMade(arg, { call, base }, evaluator)) continue
    for (const { node, values } of addressesIn(arg, evaluator))
      sent.push({
        site: call,
        node,
        values: values.filter((value) => !isSentAgain(node, value, call)),
        method: language === 'swift' && isMixed(values, method) ? unknownMethod : method,
        ...(arg === first ? { base, injected } : { base: baseOfBlock(arg, first, evaluator) }),
      })
  }
  if (!isTyped) return sent
  const values = addressOfFlurl(call, evaluator) ?? addressOfReceiver(call, evaluator)
  return [...sent, { site: call, node: callee, values, method }]
}

/** Whether an argument is a request with a method of its own, which is read where it is made. */
function isReadWhereMade(
  arg: Node,
  { call, base }: { call: CallNode; base: readonly Value[] | undefined },
  evaluator: Evaluator,
): boolean {
  const made = requestObject(arg, evaluator)
  if (made === undefined || made === call || methodOfCall(made, evaluator) === undefined) return false
  return base === undefined || baseOfRequestObject(made, evaluator) !== undefined
}

/** The addresses that an argument is or holds. */
function addressesIn(arg: Node, evaluator: Evaluator): { node: Node; values: readonly Value[] }[] {
  if (arg.kind === 'function') {
    if (evaluator.facts.isTyped) return addressesInFunction(arg, evaluator)
    // `useFetch(() => address)`
    const returned = arg.params.length === 0 ? evaluator.facts.returns.get(arg) : undefined
    return returned?.map((node) => ({ node, values: evaluator.values(node) })) ?? []
  }
  const node = valueOfEntry(arg)
  const inside = evaluator.members.listsOf(node).lists.flatMap((list) => urlsIn(list, evaluator) ?? [])
  return inside.length > 0 || node.kind === 'list' ? inside : [{ node, values: evaluator.values(node) }]
}

/** What an object describes: `{ method: 'PUT', url: … }`, `['PUT', address]`. */
export function requestsOfObject(list: ListNode, evaluator: Evaluator): Sent[] {
  const method = methodInList(list, evaluator) ?? methodAmong(list.items)
  if (method === undefined) return []
  const inside = urlsIn(list, evaluator)
  if (inside !== undefined) return [{ site: list, method, ...inside }]
  const items = list.items.filter(({ kind }) => kind !== 'entry')
  return items.map((node) => ({ site: list, node, values: evaluator.values(node), method }))
}

/** The addresses in an object: its `url`, after its `baseURL` where it has one. */
export function urlsIn(list: ListNode, evaluator: Evaluator): { node: Node; values: Value[] } | undefined {
  const entry = oneOf(urlKeys, list, evaluator)
  if (entry === undefined) return undefined
  const url = valueOfEntry(entry)
  const base = oneOf(baseKeys, list, evaluator)
  const values = evaluator.values(url)
  if (base === undefined || values.some(namesApi)) return { node: url, values }
  return {
    node: url,
    values: behindBase(evaluator.values(base), values, evaluator.originOf(url)),
  }
}

function oneOf(keys: ReadonlySet<string>, list: ListNode, evaluator: Evaluator): Node | undefined {
  const { named } = evaluator.members.contentsOf(list)
  for (const key of keys) {
    const [entry] = named.get(key) ?? []
    if (entry !== undefined) return entry
  }
  return undefined
}

/** `client(original)` in an interceptor of a client: a request that failed is sent again. */
function isSentAgain(node: Node, value: Value, { callee }: CallNode): boolean {
  if (callee.kind !== 'name' || (node.kind !== 'name' && node.kind !== 'member')) return false
  if (!/^(?:original|config|prev)|(?:Request|Config)$/.test(node.name ?? '')) return false
  return /^\uE000*$/.test(shownText(value)) && isInInterceptor(node)
}

function isInInterceptor(node: Node): boolean {
  for (let around = node.around, depth = 0; around !== undefined && depth < 4; depth += 1) {
    if (interceptedClient(around) !== undefined) return true
    around = around.around
  }
  return false
}

/** The address that a sender is called on, where none of its arguments is one: `url.openConnection()`. */
function addressOfReceiver(call: CallNode, evaluator: Evaluator): readonly Value[] {
  if (call.callee.kind !== 'member' || !isSentFromReceiver(call)) return []
  if (call.args.slice(0, maxArguments).some((arg) => evaluator.values(arg).some(namesApi))) return []
  return evaluator.values(call.callee.object)
}
