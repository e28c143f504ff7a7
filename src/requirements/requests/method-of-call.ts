import { argumentOf } from '../meaning/arguments.ts'
import { calledFunction, isClient, isLooker, isMessage, verbIn, withoutBind } from '../meaning/called-names.ts'
import type { Evaluator } from '../meaning/evaluate.ts'
import {
  eitherMethod,
  knownMethod,
  type MethodSource,
  methodIn,
  methodOfMade,
  methodOfStep,
  unknownMethod,
} from '../meaning/http-methods.ts'
import { methodOfBlock, methodOfBuilder } from '../meaning/languages/methods-of-typed-languages.ts'
import { namesApi } from '../meaning/values.ts'
import {
  type CallNode,
  elementIn,
  keyOf,
  lastName,
  type Node,
  receiverName,
  stepsBehind,
  valueOfEntry,
} from '../parsing/syntax.ts'
import { methodWord } from '../portal-api.ts'
import { baseOf, baseOfReturnedClient } from './client-bases.ts'
import { methodOfCurl } from './libraries/curl.ts'
import { methodOfSwiftCall } from './libraries/swift-requests.ts'
import {
  areUnknownOptions,
  hasSpread,
  methodBeforeAddress,
  methodInOptions,
  methodOfAjax,
  methodOfAttribute,
  methodOfMadeOptions,
  optionsParameter,
  saysMethod,
  takesContext,
} from './method-in-options.ts'
import { methodSetAfter, methodSetBefore } from './method-set-on-request.ts'

/** Where the method stands among the arguments of functions of Go, whatever its variable is called. */
const placesOfMethod: ReadonlyMap<string, number> = new Map([
  ['NewRequest', 0],
  ['NewRequestWithContext', 1],
])

/**
 * How a call says the method of the request that it sends.
 * @returns undefined where nothing shows that it sends one
 */
export function methodOfCall(call: CallNode, evaluator: Evaluator): MethodSource | undefined {
  const method = methodSaid(call, evaluator)
  // What `client.get()` gives back is an answer.
  if (method === undefined || verbIn(lastName(call.callee)) !== undefined) return method
  return methodSetAfter(call, method, evaluator)
}

/** The same by the call alone, and by what is set before it. */
function methodSaid(call: CallNode, evaluator: Evaluator): MethodSource | undefined {
  const { callee, args } = calledFunction(call)
  const name = lastName(callee)
  if (isMessage(callee) || isLooker(name)) return undefined
  const place = placesOfMethod.get(name ?? '')
  // `createRequest` of PSR-17
  const isMade = name === 'createRequest' && evaluator.facts.language === 'php'
  const placedMethod = isMade ? args[0] : place === undefined ? undefined : args[place]
  if (placedMethod !== undefined) return methodIn(placedMethod, evaluator)
  const own = evaluator.facts.language === 'swift' ? methodOfSwiftCall(call, evaluator) : undefined
  if (own !== undefined) return own
  const inArguments = methodInArguments(args, evaluator)
  const said = methodSetBefore(call, inArguments, evaluator) ?? inArguments
  if (said !== undefined && said.kind !== 'unknown') return said
  const wrapper = evaluator.wrappers(name, args).filter(({ method }) => method !== undefined)
  const wrapped =
    wrapper.length === 0 || isClientItself(callee)
      ? undefined
      : sameMethod(wrapper.map(({ method }) => methodForCaller(method ?? unknownMethod, args, evaluator)))
  if (wrapped !== undefined && wrapped.kind !== 'unknown') return wrapped
  const verb = takesContext(name) ? undefined : verbIn(name)
  if (verb !== undefined) return knownMethod(verb)
  // `request.setPathParam("id", id).delete(path)`
  const chained = /^set(?:Path|Query|Form|Header|Body|Auth|Cookie)/i.test(name ?? '')
    ? undefined
    : methodInChain(call, evaluator)
  if (evaluator.facts.isTyped && wrapped !== undefined && chained !== undefined) return chained
  if (said !== undefined || wrapped !== undefined) return unknownMethod
  if (chained !== undefined) return chained
  const typed = evaluator.facts.isTyped ? methodOfBuilder(call, evaluator) : undefined
  if (typed !== undefined) return typed
  if (name?.startsWith('curl_')) return methodOfCurl(call, evaluator)
  const named = evaluator.facts.language === 'python' ? methodOfAttribute(callee, evaluator) : undefined
  if (named !== undefined) return named
  // `client[method](path)`
  const element = elementIn(callee)
  if (element !== undefined && isKnownClient(element.object, evaluator))
    return element.key === undefined ? unknownMethod : methodIn(element.key, evaluator)
  if (!isClient(name)) return undefined
  const ofType = name === 'ajax' ? methodOfAjax(args, evaluator) : undefined
  if (ofType !== undefined) return ofType
  if ((name === 'Request' || name === 'urlopen') && hasBody(args, evaluator)) return knownMethod('POST')
  const before = methodBeforeAddress(name, args, evaluator)
  if (before !== undefined) return before
  const [, options] = args
  if (options !== undefined && areUnknownOptions(name, options, evaluator)) return optionsParameter(options, evaluator)
  return methodOfMadeOptions(name ?? '', args.slice(1), evaluator) ?? knownMethod('GET')
}

/** Whether urllib of Python, or what is called as it is, is given a body after the address. */
function hasBody(args: readonly Node[], { facts }: Evaluator): boolean {
  const [, body] = args
  const isPython = facts.language === 'python' && /^(?:call|text|member|join)$/.test(body?.kind ?? '')
  return body?.kind === 'name' || isPython || args.some((arg) => keyOf(arg) === 'data')
}

function isKnownClient(client: Node, evaluator: Evaluator): boolean {
  return isClient(lastName(client)) || (baseOf(client, evaluator)?.some(namesApi) ?? false)
}

/** `requests.get` is not the `get` that the code itself defines. */
function isClientItself(callee: Node): boolean {
  return (
    callee.kind === 'member' &&
    callee.object.kind === 'name' &&
    /^(?:axios|requests|httpx|http|\$|jQuery)$/.test(callee.object.name)
  )
}

/** The method of several functions, where all of them say the same. */
function sameMethod(sources: readonly MethodSource[]): MethodSource {
  const method = eitherMethod(sources)
  return sources.length > 1 && method.kind === 'known' && method.methods.length > 1 ? unknownMethod : method
}

/** What a caller's arguments make of a method that a function is given. */
export function methodForCaller(source: MethodSource, args: readonly Node[], evaluator: Evaluator): MethodSource {
  if (source.kind !== 'parameter') return source
  const { parameter, fallback } = source
  const given = argumentOf(parameter, args, evaluator)
  if (given?.kind === 'function' && evaluator.facts.isTyped) return methodOfBlock(given, fallback, evaluator)
  if (given !== undefined) return methodIn(given, evaluator)
  if (parameter.property !== undefined) {
    const options = argumentOf({ ...parameter, property: undefined }, args, evaluator)
    const isKnown = options === undefined || evaluator.members.listsOf(options).isCertain
    if (!isKnown || (options !== undefined && hasSpread(options, evaluator))) return unknownMethod
  }
  return fallback === undefined ? unknownMethod : knownMethod(fallback)
}

/** `'PUT'`, `method: 'PUT'`, or an object that has it; unknown where something that may have it is not known. */
function methodInArguments(args: readonly Node[], evaluator: Evaluator): MethodSource | undefined {
  let uncertain: MethodSource | undefined
  for (const arg of args.slice(0, 8)) {
    const said = evaluator.facts.isTyped && arg.kind === 'call' ? methodOfMade(arg, evaluator) : undefined
    if (said !== undefined) return said
    if (arg.kind === 'text') {
      const word = methodWord(arg.text)
      if (word !== undefined) return knownMethod(word)
    } else if (saysMethod(arg)) return methodIn(valueOfEntry(arg), evaluator)
    else if (arg.kind === 'member' || arg.kind === 'name' || arg.kind === 'either' || arg.kind === 'other') {
      const isChosen = arg.kind === 'either' || arg.kind === 'other'
      const isNamedMethod = !isChosen && /method|verb/i.test(`${lastName(arg)} ${receiverName(arg)}`)
      const found = methodIn(arg, evaluator)
      if (isNamedMethod || found.kind === 'known' || (isChosen && found.kind !== 'unknown')) return found
    }
    const inside =
      arg.kind === 'entry' || arg.kind === 'define' ? undefined : methodInOptions(arg, arg === args[0], evaluator)
    if (inside?.kind === 'unknown') uncertain = inside
    else if (inside !== undefined) return inside
  }
  return uncertain
}

/** `client.url(address).put(body)` and `client.put().url(address)` */
function methodInChain(call: CallNode, evaluator: Evaluator): MethodSource | undefined {
  for (const step of stepsBehind(call)) {
    if (/^(?:then|catch|finally|json|text|done|read|getBody)$/.test(lastName(step.callee) ?? '')) break
    const found = methodOfStep(step, evaluator)
    if (found !== undefined) return found
  }
  for (let node: Node | undefined = call.callee, depth = 0; node !== undefined && depth < 12; depth += 1) {
    if (node.kind === 'member') node = node.object
    else if (node.kind === 'call') {
      const found = node.callee.kind === 'member' ? methodOfStep(node, evaluator) : undefined
      if (found !== undefined) return found
      node = node.callee
    } else break
  }
  return undefined
}

const resent = /config|original|error/i

/** How a client that is called itself, or for a stream, sends: `http('people')`, `http.stream('people')`. */
export function methodOfClient(call: CallNode, evaluator: Evaluator): MethodSource | undefined {
  const { callee, args } = call
  const [first, options] = args
  const name = lastName(callee)
  if (evaluator.facts.language !== 'script' || first === undefined || name === undefined) return undefined
  if (resent.test(lastName(first) ?? '') || first.kind === 'function') return undefined
  // `const { delete: remove } = http` is read as a method.
  const [taken] = callee.kind === 'name' ? (evaluator.members.heldBy(callee) ?? []).map(withoutBind) : []
  if (taken?.kind === 'member' && verbIn(taken.name) !== undefined) return undefined
  const client = callee.kind === 'member' && name === 'stream' ? callee.object : callee
  // `usePortal()('people')`
  const isMade = callee.kind === 'call'
  if (!isMade && (client.kind === 'call' || verbIn(name) !== undefined)) return undefined
  if (!isMade && (evaluator.wrappers(name).length > 0 || baseOfReturnedClient(call, evaluator) !== undefined))
    return undefined
  if (!baseOf(client, evaluator)?.some(namesApi)) return undefined
  const isKnown = options === undefined || evaluator.members.listsOf(options).isCertain
  return isKnown ? knownMethod('GET') : unknownMethod
}
