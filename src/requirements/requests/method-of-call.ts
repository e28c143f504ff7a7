import { argumentOf } from '../meaning/arguments.ts'
import { calledFunction, isClient, isLooker, isMessage, methodKeys, verbIn } from '../meaning/called-names.ts'
import type { Evaluator } from '../meaning/evaluate.ts'
import type { MethodSource } from '../meaning/http-methods.ts'
import { eitherMethod, knownMethod, methodIn, methodInWord, unknownMethod } from '../meaning/http-methods.ts'
import { methodOfBuilder } from '../meaning/languages/jvm-csharp-methods.ts'
import { methodOfBlock } from '../meaning/method-blocks.ts'
import { namesApi, plainText } from '../meaning/values.ts'
import { meaningOf } from '../meaning/variables.ts'
import {
  type CallNode,
  elementIn,
  keyOf,
  type ListNode,
  lastName,
  type Node,
  receiverName,
  stepsBehind,
  valueOfEntry,
} from '../parsing/syntax.ts'
import { methodNamed, methodWord } from '../portal-api.ts'
import { baseOf } from './client-bases.ts'
import { methodOfCurl } from './libraries/curl.ts'
import { methodOfSwiftCall } from './libraries/swift-requests.ts'
import {
  areUnknownOptions,
  methodBeforeAddress,
  methodOfAjax,
  methodOfMadeOptions,
  takesContext,
} from './method-in-options.ts'
import { methodSetAfter, methodSetBefore } from './method-set-on-request.ts'

/** What under these names is given to a function makes a POST of what would be a GET. */
const bodyKeys = new Set(['data', 'CURLOPT_POSTFIELDS'])

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
  const chained = methodInChain(call)
  if (evaluator.facts.isTyped && wrapped !== undefined && chained !== undefined) return chained
  if (said !== undefined || wrapped !== undefined) return unknownMethod
  if (chained !== undefined) return chained
  const typed = evaluator.facts.isTyped ? methodOfBuilder(call, evaluator) : undefined
  if (typed !== undefined) return typed
  if (name?.startsWith('curl_')) return methodOfCurl(call, evaluator)
  // `client[method](path)`
  const element = elementIn(callee)
  if (element !== undefined && sends(element.object, evaluator))
    return element.key === undefined ? unknownMethod : methodIn(element.key, evaluator)
  if (!isClient(name)) return undefined
  const ofType = name === 'ajax' ? methodOfAjax(args, evaluator) : undefined
  if (ofType !== undefined) return ofType
  if (name === 'Request' || name === 'urlopen') {
    const isPython = evaluator.facts.language === 'python'
    const hasBody =
      args
        .slice(1, 2)
        .some((arg) => arg.kind === 'name' || (isPython && /^(?:call|text|member|join)$/.test(arg.kind))) ||
      args.some((arg) => bodyKeys.has(keyOf(arg) ?? ''))
    if (hasBody) return knownMethod('POST')
  }
  const before = methodBeforeAddress(name, args, evaluator)
  if (before !== undefined) return before
  const [, options] = args
  if (options !== undefined && areUnknownOptions(name, options, evaluator)) return optionsParameter(options, evaluator)
  return methodOfMadeOptions(name ?? '', args.slice(1), evaluator) ?? knownMethod('GET')
}

function sends(client: Node, evaluator: Evaluator): boolean {
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
  if (given?.kind === 'function' && evaluator.facts.isTyped) return methodOfBlock(given, fallback)
  if (given !== undefined) return methodIn(given, evaluator)
  if (parameter.property !== undefined) {
    const options = argumentOf({ ...parameter, property: undefined }, args, evaluator)
    if (options !== undefined && !evaluator.members.listsOf(options).isCertain) return unknownMethod
  }
  return fallback === undefined ? unknownMethod : knownMethod(fallback)
}

/** `'PUT'`, `method: 'PUT'`, or an object that has it; unknown where something that may have it is not known. */
function methodInArguments(args: readonly Node[], evaluator: Evaluator): MethodSource | undefined {
  let uncertain: MethodSource | undefined
  for (const arg of args.slice(0, 8)) {
    const said = evaluator.facts.isTyped && arg.kind === 'call' ? methodInWord(arg) : undefined
    if (said !== undefined) return knownMethod(said)
    if (arg.kind === 'text') {
      const word = methodWord(arg.text)
      if (word !== undefined) return knownMethod(word)
    } else if (saysMethod(arg)) return methodIn(valueOfEntry(arg), evaluator)
    else if (arg.kind === 'member' || arg.kind === 'name' || arg.kind === 'either' || arg.kind === 'other') {
      const isNamedMethod =
        arg.kind !== 'name' && arg.kind !== 'member'
          ? false
          : /method|verb/i.test(arg.name ?? '') || /method|verb/i.test(receiverName(arg) ?? '')
      const found =
        isNamedMethod || arg.kind === 'either' || arg.kind === 'other'
          ? methodIn(arg, evaluator)
          : methodIfConstant(arg, evaluator)
      if (found !== undefined && (found.kind !== 'unknown' || isNamedMethod)) return found
    }
    const inside =
      arg.kind === 'entry' || arg.kind === 'define' ? undefined : methodInOptions(arg, arg === args[0], evaluator)
    if (inside?.kind === 'unknown') uncertain = inside
    else if (inside !== undefined) return inside
  }
  return uncertain
}

/** Whether an entry is `method: …`; `type` means the method for jQuery, and much else for others. */
function saysMethod(item: Node): boolean {
  const key = keyOf(item) ?? ''
  const value = valueOfEntry(item)
  return methodKeys.has(key) || (key === 'type' && value.kind === 'text' && methodNamed(value.text) !== undefined)
}

function methodIfConstant(node: Node, evaluator: Evaluator): MethodSource | undefined {
  const values = evaluator.values(node)
  return values.every((value) => methodWord(plainText(value) ?? '') !== undefined)
    ? methodIn(node, evaluator)
    : undefined
}

/** The method in an object of options, or in one inside it. */
function methodInOptions(arg: Node, isFirst: boolean, evaluator: Evaluator): MethodSource | undefined {
  // `{ method = HttpMethod.Put }`
  if (arg.kind === 'function')
    return evaluator.facts.isTyped && arg.body.kind === 'list' ? methodInList(arg.body, evaluator) : undefined
  const { lists, isCertain } = evaluator.members.listsOf(arg)
  for (const list of lists) {
    const found = methodInList(list, evaluator) ?? methodInSpread(list, evaluator)
    if (found !== undefined) return found
  }
  if (lists.length > 0)
    return hasSpread(arg, evaluator) || (!isCertain && arg.kind !== 'call') ? unknownMethod : undefined
  // Options that are not known may hold a method; an address or a body does not.
  if (
    arg.kind === 'name' &&
    /^(?:opts?|options|init|config|args|params|settings|requestOptions|requestInit|kwargs|request)$/i.test(arg.name) &&
    !isFirst
  )
    return optionsParameter(arg, evaluator)
  if (arg.kind === 'spread') return unknownMethod
  // A block that is handed in may set the method.
  const isBlock = arg.kind === 'name' && /^(?:block|builder|build|configure)$/.test(arg.name)
  return isBlock && evaluator.facts.isTyped && !isFirst ? unknownMethod : undefined
}

/** `{ ...options, body }`: what is put in says the method, where nothing else does. */
function methodInSpread(list: ListNode, evaluator: Evaluator): MethodSource | undefined {
  const [spread, ...others] = list.items.filter(({ kind }) => kind === 'spread')
  const [object] = spread?.kind === 'spread' ? spread.parts : []
  if (object?.kind !== 'name' || others.length > 0 || list.bracket !== '{') return undefined
  const found = optionsParameter(object, evaluator)
  return found.kind === 'unknown' ? undefined : found
}

function optionsParameter(arg: Node, evaluator: Evaluator): MethodSource {
  const [value] = evaluator.values(arg)
  const [piece] = value ?? []
  if (piece?.kind !== 'hole' || piece.parameter === undefined || piece.parameter.property !== undefined)
    return unknownMethod
  return {
    kind: 'parameter',
    parameter: { ...piece.parameter, property: 'method', initial: undefined },
    fallback: methodOfDefault(arg, evaluator),
  }
}

/** The method where the caller says none. Not known where `options = { method: 'POST' }` holds for no options alone. */
function methodOfDefault(arg: Node, evaluator: Evaluator): string | undefined {
  const meaning = arg.kind === 'name' ? meaningOf(arg.name, arg, evaluator.facts) : undefined
  const initial = meaning?.kind === 'parameter' ? meaning.initial : undefined
  const isOther = initial?.kind === 'call' || (initial?.kind === 'list' && initial.items.length > 0)
  return isOther ? undefined : 'GET'
}

export function methodInList(list: ListNode, evaluator: Evaluator, depth = 0): MethodSource | undefined {
  const { named } = evaluator.members.contentsOf(list)
  for (const key of [...methodKeys, 'type']) {
    const [item] = named.get(key) ?? []
    if (item !== undefined && (saysMethod(item) || item.kind === 'name')) return methodIn(valueOfEntry(item), evaluator)
  }
  if (named.has('CURLOPT_POST') || named.has('CURLOPT_POSTFIELDS')) return knownMethod('POST')
  // `stream_context_create(['http' => ['method' => 'POST']])`
  for (const key of depth < 2 ? ['http', 'https', 'request', 'options'] : []) {
    const [item] = named.get(key) ?? []
    const value = item === undefined ? undefined : valueOfEntry(item)
    const found = value?.kind === 'list' ? methodInList(value, evaluator, depth + 1) : undefined
    if (found !== undefined) return found
  }
  return undefined
}

function hasSpread(arg: Node, evaluator: Evaluator): boolean {
  return evaluator.members.listsOf(arg).lists.some((list) => evaluator.members.contentsOf(list).spread !== undefined)
}

/** `client.url(address).put(body)` and `client.put().url(address)` */
function methodInChain(call: CallNode): MethodSource | undefined {
  for (const step of stepsBehind(call)) {
    if (/^(?:then|catch|finally|json|text|done|read|getBody)$/.test(lastName(step.callee) ?? '')) break
    const found = methodInStep(step)
    if (found !== undefined) return found
  }
  for (let node: Node | undefined = call.callee, depth = 0; node !== undefined && depth < 12; depth += 1) {
    if (node.kind === 'member') node = node.object
    else if (node.kind === 'call') {
      const found = methodInStep(node)
      if (found !== undefined) return found
      node = node.callee
    } else break
  }
  return undefined
}

function methodInStep(step: CallNode): MethodSource | undefined {
  const name = lastName(step.callee)
  const [first] = step.args
  if (name === 'method' || name === 'setMethod' || name === 'withMethod') {
    const word = methodInWord(first)
    return word === undefined ? unknownMethod : knownMethod(word)
  }
  const verb =
    step.callee.kind === 'member' &&
    (first === undefined || (first.kind !== 'text' && first.kind !== 'join')) &&
    /^(?:get|post|put|delete|del|patch|asGet|asPost)$/i.test(name ?? '')
      ? verbIn(name)
      : undefined
  return verb === undefined ? undefined : knownMethod(verb)
}
