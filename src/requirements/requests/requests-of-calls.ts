import { lacksMethod, wholeArgument } from '../meaning/arguments.ts'
import { calledFunction, isLooker, isMessage, withoutBind } from '../meaning/called-names.ts'
import type { Evaluator } from '../meaning/evaluate.ts'
import { givesMethod, methodInWord, unknownMethod } from '../meaning/http-methods.ts'
import { mayInherit } from '../meaning/inheritance.ts'
import { functionWithId } from '../meaning/languages/by-language.ts'
import { mayMean } from '../meaning/receivers.ts'
import { namesApi, type Value } from '../meaning/values.ts'
import { type CallNode, type ListNode, lastName, type Node, valueOfEntry } from '../parsing/syntax.ts'
import { baseOfCallee } from './client-bases.ts'
import { isPassedToBaseClass } from './client-classes.ts'
import type { Sent } from './findings.ts'
import { indirectCalls, sentUnknown } from './indirect-calls.ts'
import { addressOfFlurl, isSentByStep } from './libraries/flurl.ts'
import { addressesInFunction, addressOfReceiver, baseOfBlock } from './libraries/ktor-webclient-blocks.ts'
import { isMixed } from './libraries/swift-requests.ts'
import { methodAmong } from './method-in-options.ts'
import { methodForCaller, methodInList, methodOfCall } from './method-of-call.ts'
import { urlsIn } from './object-urls.ts'
import { isSentAgain } from './pages.ts'
import { beginsRoute } from './paths.ts'
import { baseOfRequestObject, injectedBase, requestObject } from './request-objects.ts'
import { methodOfClient } from './summarize-file.ts'

/** What the calls of a file send, and what its objects describe. */

/** More arguments give no address. */
const maxArguments = 6

/**
 * What a call sends: by functions of the code that it calls, and by itself.
 * @param called takes the ids of these functions
 */
export function requestsOfCall(call: CallNode, evaluator: Evaluator, called: Set<string>): Sent[] {
  const { callee } = calledFunction(call)
  const isOfAnnotation = evaluator.facts.isTyped && call.parent?.kind === 'decorator'
  if (isMessage(callee) || isLooker(lastName(callee)) || isOfAnnotation || withoutBind(call) !== call) return []
  const indirect = indirectCalls(call, evaluator).flatMap((each) => {
    const sent = [...requestsOfFunctions(each, evaluator, called), ...requestsOfItself(each, evaluator)]
    return [...sent, ...sentUnknown(each, sent, evaluator)]
  })
  return [...requestsOfFunctions(call, evaluator, called), ...requestsOfItself(call, evaluator), ...indirect]
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

function requestsOfItself(call: CallNode, evaluator: Evaluator): Sent[] {
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
  if (arg.kind === 'function') return evaluator.facts.isTyped ? addressesInFunction(arg, evaluator) : []
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
