import {
  type CallNode,
  type DefineNode,
  type FunctionNode,
  isWithin,
  keyOf,
  lastName,
  type Node,
  receiverName,
  stepsOf,
  valueOfEntry,
} from '../../parsing/syntax.ts'
import type { Evaluator } from '../evaluate.ts'
import { maxOfOneName, nextBehind } from '../file-facts.ts'
import { knownMethod, type MethodSource, methodIn, methodOfStep, unknownMethod } from '../http-methods.ts'

/** How clients of Java, Kotlin, C#, Go and Swift say the method of a request. */

const verbNames = /^(?:get|post|put|delete|patch|head)$/i

/** Senders whose address is what they are called on. */
const receiverSenders =
  /^(?:openConnection|openStream|readText|readBytes|http(?:Get|Post|Put|Delete|Patch)|(?:Get|Post|Put|Patch|Delete)(?:Json|String|Bytes|Stream|Multipart|UrlEncoded|Xml)?Async)$/

/** They send a GET, or what is set on their result. */
const getters = new Set(
  'HttpRequestMessage openConnection openStream readText readBytes DownloadString DownloadStringAsync DownloadStringTaskAsync DownloadData DownloadDataTaskAsync DownloadFile DownloadFileTaskAsync Execute ExecuteAsync ExecuteTaskAsync URLRequest'.split(
    ' ',
  ),
)
const posters = new Set(
  'UploadString UploadStringAsync UploadStringTaskAsync UploadData UploadDataTaskAsync UploadValues UploadValuesTaskAsync UploadFile UploadFileTaskAsync submitForm submitFormWithBinaryData'.split(
    ' ',
  ),
)

const propertyNames = ['method', 'Method', 'requestMethod', 'httpMethod']

/** Whether the address of a request is what its sender is called on. */
export function isSentFromReceiver(call: CallNode): boolean {
  const { callee } = call
  if (callee.kind !== 'member') return false
  // `client.target(base).path("people").request().get()`
  const isAsked = callee.object.kind === 'call' && lastName(callee.object) === 'request'
  return receiverSenders.test(callee.name ?? '') || (isAsked && verbNames.test(callee.name ?? ''))
}

/** What is given for the method to `HttpRequestMessage(method, address)` and `RestRequest(address, method)`. */
function methodArgument(call: CallNode): Node | undefined {
  const [first, second] = call.args
  const name = lastName(call)
  if (second === undefined || second.kind === 'list') return undefined
  if (name === 'HttpRequestMessage') return first
  return name === 'RestRequest' && !isFormat(second) ? valueOfEntry(second) : undefined
}

function isFormat(node: Node): boolean {
  return receiverName(node) === 'DataFormat'
}

/** Whether a call makes or sends a request, so that its result is not an address. */
export function isBuilderOfRequest(call: CallNode): boolean {
  const name = lastName(call.callee) ?? ''
  return (
    getters.has(name) ||
    posters.has(name) ||
    methodArgument(call) !== undefined ||
    isRequestBuilder(call) ||
    isWebRequest(call)
  )
}

/** The method that a client of these languages sends, where neither its name nor its arguments say one. */
export function methodOfBuilder(call: CallNode, evaluator: Evaluator): MethodSource | undefined {
  const name = lastName(call.callee) ?? ''
  const given = methodArgument(call)
  if (given !== undefined) return methodIn(given, evaluator)
  if (!isBuilderOfRequest(call)) return undefined
  const later = methodSetLater(call, evaluator)
  if (later !== undefined) return later
  if (isHandedOn(call, evaluator)) return unknownMethod
  // `submitForm(url, parameters, encodeInQuery = true)` of Ktor
  if (call.args.some((arg) => keyOf(arg) === 'encodeInQuery')) return knownMethod('GET')
  return { kind: 'known', methods: [posters.has(name) ? 'POST' : 'GET'] }
}

/** `Request.Builder().url(address)` and `HttpRequest.newBuilder().uri(address)` */
function isRequestBuilder(call: CallNode): boolean {
  const name = lastName(call.callee) ?? ''
  if (name === 'newBuilder') return call.args.length > 0 && receiverName(call.callee) === 'HttpRequest'
  if (!/^(?:url|uri|setUri|setURI|setUrl)$/.test(name)) return false
  let node: Node | undefined = call.callee
  for (let depth = 0; node !== undefined && depth < 12; depth += 1) {
    if (node.kind === 'call') node = node.callee
    else if (node.kind !== 'member') return false
    else if (node.name === 'Builder' || node.name === 'newBuilder') return /Request$/.test(lastName(node.object) ?? '')
    else node = node.object
  }
  return false
}

function isWebRequest({ callee }: CallNode): boolean {
  return (
    /^(?:Create|CreateHttp)$/.test(lastName(callee) ?? '') && /^(?:Http)?WebRequest$/.test(receiverName(callee) ?? '')
  )
}

/** What is called on the variable that holds the request: `builder.post(body)`; `method-set-on-request.ts` has what is set on it. */
function methodSetLater(call: CallNode, evaluator: Evaluator): MethodSource | undefined {
  const inBlock = methodInBlock(call, evaluator)
  if (inBlock !== undefined) return inBlock
  const holder = nameOfHolder(call)
  if (holder === undefined) return undefined
  const { facts } = evaluator
  const later = nextBehind(facts.callsOn.get(holder), call)
  const said = later.flatMap((next) => methodOfStep(next, evaluator) ?? [])
  const methods = new Set(said.flatMap((source) => (source.kind === 'known' ? source.methods : [])))
  if (said.some(({ kind }) => kind !== 'known')) return unknownMethod
  if (methods.size > 0) return { kind: 'known', methods: [...methods] }
  // A connection that is written to posts.
  const isWritten =
    nextBehind(facts.setOn.get(`${holder}.doOutput`), call).length > 0 ||
    later.some((next) => lastName(next) === 'setDoOutput')
  return isWritten ? knownMethod('POST') : undefined
}

/** Whether a request is given to other code before it is whole, so that its method may be said there. */
function isHandedOn(call: CallNode, { facts }: Evaluator): boolean {
  const isMade = /^(?:openConnection|HttpRequestMessage|URLRequest)$/.test(lastName(call) ?? '')
  if (!isMade && !isRequestBuilder(call) && !isWebRequest(call)) return false
  const holder = nameOfHolder(call)
  const around = call.around
  const returned = around === undefined ? [] : (facts.returns.get(around) ?? []).slice(0, maxOfOneName)
  if (holder !== undefined && returned.some((node) => node.kind === 'name' && node.name === holder)) return true
  if (returned.some((node) => isWithin(call, node) && !isBuilt(call, node))) return true
  const isWhole = isBuilt(call, undefined) || nextBehind(facts.callsOn.get(holder ?? ''), call).some(isBuild)
  return isRequestBuilder(call) && !isWhole
}

/** Whether the chain after a call, within a node, ends by making the request. */
function isBuilt(call: CallNode, within: Node | undefined): boolean {
  let node: Node = call
  for (let depth = 0; depth < 24 && node.parent !== undefined && node !== within; depth += 1) {
    node = node.parent
    if (node.kind !== 'member' && node.kind !== 'call') return false
    if (node.kind === 'call' && (isBuild(node) || /^(?:send|execute|getResponse|readText)/i.test(lastName(node) ?? '')))
      return true
  }
  return false
}

function isBuild(call: CallNode): boolean {
  return lastName(call) === 'build'
}

/** `connection.apply { requestMethod = "PUT" }` and `with(connection) { … }` */
function methodInBlock(call: CallNode, evaluator: Evaluator): MethodSource | undefined {
  let node: Node = call
  for (let depth = 0; depth < 12; depth += 1) {
    const parent: Node | undefined = node.parent
    if (parent?.kind === 'call') {
      const block = parent.args.at(-1)
      const isBlock = /^(?:apply|also|run|let|with)$/.test(lastName(parent) ?? '')
      // `request.apply(block)`: what the caller gives sets the method.
      const given = isBlock && block?.kind === 'name' ? methodIn(block, evaluator) : unknownMethod
      if (given.kind === 'parameter') return { ...given, fallback: 'GET' }
      const items = isBlock && block?.kind === 'function' && block.body.kind === 'list' ? block.body.items : []
      const set = items.find((item) => item.kind === 'define' && propertyNames.includes(lastName(item.target) ?? ''))
      if (set?.kind === 'define') return methodIn(set.value, evaluator)
    } else if (parent?.kind !== 'member') return undefined
    node = parent
  }
  return undefined
}

/** What sets a variable to what a call makes, or to what the chain makes that it is part of. */
export function holderOf(call: CallNode): DefineNode | undefined {
  let node: Node = call
  for (let depth = 0; depth < 16; depth += 1) {
    const parent: Node | undefined = node.parent
    if (parent?.kind === 'define') return parent.target === node ? undefined : parent
    const isChain =
      (parent?.kind === 'member' && parent.object === node) || (parent?.kind === 'call' && parent.callee === node)
    if (parent === undefined || (!isChain && parent.kind !== 'other' && parent.kind !== 'either')) return undefined
    node = parent
  }
  return undefined
}

function nameOfHolder(call: CallNode): string | undefined {
  return lastName(holderOf(call)?.target)
}

/** The method that a block sets for the request that it is given: `{ delete() }`, `{ it.method("PUT", body) }`. */
export function methodOfBlock(
  { body }: FunctionNode,
  fallback: string | undefined,
  evaluator: Evaluator,
): MethodSource {
  const items = (body.kind === 'list' ? body.items : [body]).slice(0, maxOfOneName)
  if (items.some(({ kind }) => kind !== 'call')) return unknownMethod
  const said = items.flatMap((item) =>
    stepsOf(item)
      .reverse()
      .flatMap((step) => methodOfStep(step, evaluator) ?? []),
  )
  return said.at(-1) ?? (fallback === undefined ? unknownMethod : knownMethod(fallback))
}
