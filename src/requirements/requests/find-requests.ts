/**
 * Finds the requests of one file, in this order:
 *
 * - what calls send: `requests-of-calls.ts`, with `indirect-calls.ts` and `request-objects.ts`
 * - what annotations and libraries describe: `libraries/`
 * - texts and calls that may be requests: `unsent-texts.ts`, `unknown-receivers.ts`
 *
 * For each, `client-bases.ts` finds what stands before the path, with `client-construction.ts` for where a client is made and
 * `client-classes.ts` for classes that extend one; `method-of-call.ts` finds the method, with `method-in-options.ts` and
 * `method-set-on-request.ts`; `paths.ts` reads the path, and `own-routes.ts` knows what a server of the code's own answers.
 * `summarize-file.ts` and `passed-arguments.ts` collect what other files need; `settle.ts` ends the story.
 */

import { argumentsOf, isGoOrSwift } from '../meaning/arguments.ts'
import { ownerOf } from '../meaning/classes.ts'
import type { Evaluator } from '../meaning/evaluate.ts'
import { nameOf } from '../meaning/file-facts.ts'
import { joinBySlash } from '../meaning/format-and-join.ts'
import { unknownMethod } from '../meaning/http-methods.ts'
import { functionWithId } from '../meaning/parameters.ts'
import type { Wrapper } from '../meaning/project/file-summary.ts'
import { isCallForPortal } from '../meaning/receivers.ts'
import { behindBase, isBase, namesApi, type Origin, type Parameter, shownText, type Value } from '../meaning/values.ts'
import { type CallNode, type FunctionNode, lastName, type Node, type TextNode } from '../parsing/syntax.ts'
import { isUnknownRoute, looksLikeRoute } from '../portal-api.ts'
import { clientClasses } from './client-classes.ts'
import type { FileReading, Finding, Sent } from './findings.ts'
import { otherNames } from './indirect-calls.ts'
import { requestsOfQueries } from './libraries/rtk-query.ts'
import { withMethodBeside } from './libraries/swift-requests.ts'
import { annotatedRequests } from './libraries/typed-clients.ts'
import { isAnswered } from './own-routes.ts'
import {
  beginsRoute,
  type DynamicPath,
  isDynamic,
  isOfOtherServer,
  lastParameter,
  type PathFound,
  pathOf,
  relativePathOf,
  relativeRouteOf,
  withoutUnknownBase,
} from './paths.ts'
import { requestsSetOnObjects } from './request-objects.ts'
import { requestsOfCall, requestsOfObject } from './requests-of-calls.ts'
import { basesForOthers } from './summarize-file.ts'
import { pathsOnUnknownReceivers } from './unknown-receivers.ts'
import { isInAllowList, isOfPage, mayBeRequest, wholeText } from './unsent-texts.ts'
import { addUsedBase, noAddresses, writtenBase } from './unused-bases.ts'

/** A longer text cannot be an address. */
const maxLength = 2000

/** How far around a part of an address the whole is looked for. */
const maxAround = 4

/** A file while it is read. */
interface FileInWork {
  readonly evaluator: Evaluator
  /** Whether paths are written without `/api/2.0`. */
  readonly isRelative: boolean
  readonly reading: FileReading
  /** The texts that something which was found is made of, by their order. */
  readonly used: Set<number>
}

/**
 * Finds the requests of a file: what its calls send, what its objects and annotations describe, and texts that look like a
 * request though nothing shows how they are sent. Notes for other files which functions send or make an address.
 * @param isRelative whether paths are written without `/api/2.0`
 */
export function findRequests(evaluator: Evaluator, isRelative: boolean): FileReading {
  const { facts } = evaluator
  const addresses = noAddresses()
  const reading: FileReading = { sent: [], unsent: [], called: new Set(), wrappers: [], bases: [], addresses }
  const file = { evaluator, isRelative, reading, used: new Set<number>() }
  for (const call of facts.calls) takeSent(requestsOfCall(call, evaluator, reading.called), file)
  for (const list of facts.lists) takeSent(requestsOfObject(list, evaluator), file)
  if (facts.isTyped) takeDescribed(file)
  takeSent(requestsOfQueries(evaluator), file)
  reading.bases.push(...basesForOthers(evaluator))
  for (const [{ head }, values] of clientClasses(evaluator)) reading.bases.push([head.name, [...values]])
  reading.wrappers.push(...otherNames(evaluator))
  for (const [node, returned] of facts.returns) takeMaker(node, returned, file)
  for (const text of facts.texts) if (!file.used.has(text.order)) takeRest(text, file)
  for (const call of facts.calls) takeMade(call, file)
  for (const { arg, path } of pathsOnUnknownReceivers(evaluator)) takeGuess(path, arg, file)
  return reading
}

/** Takes what is said in other ways than by calls, by languages with types. */
function takeDescribed(file: FileInWork): void {
  const { evaluator, reading } = file
  const { sent, wrappers } = annotatedRequests(evaluator)
  for (const each of [...sent, ...requestsSetOnObjects(evaluator)]) {
    takeSent([{ ...each, values: each.values.filter(namesApi) }], file)
    // A path of an annotation is a request, even where nothing shows its base.
    for (const value of each.values) if (!namesApi(value)) takeUnsent(value, each.node, file)
  }
  for (const node of evaluator.facts.injected) for (const value of evaluator.values(node)) takeUnsent(value, node, file)
  reading.wrappers.push(...wrappers)
}

function takeSent(all: readonly Sent[], file: FileInWork): void {
  for (const sent of all) for (const value of sent.values) takeAddress(value, sent, file)
}

/** Takes an address that something is sent to. A path is a request; a function that is given one sends what its caller says. */
function takeAddress(value: Value, sent: Sent, file: FileInWork): void {
  const { evaluator, isRelative, reading } = file
  const { site, node, place, injected } = sent
  const text = shownText(value)
  if (text === '' || text.length > maxLength) return
  const base = sent.base ?? (beginsRoute(value) ? injected : undefined)
  const isServer = site.kind === 'call' && /^Map[A-Z]/.test(lastName(site.callee) ?? '')
  if (site.kind === 'call' && (isServer || !base?.some(namesApi)) && isAnswered(site, text, evaluator)) {
    use(pathOf(value)?.origins, file)
    return
  }
  const method = withMethodBeside(value, sent.method)
  const isWhole = base === undefined || namesApi(value)
  const [whole = value] = isWhole ? [value] : behindBase(base.slice(0, 1), [value], evaluator.originOf(node))
  const path = pathOf(whole) ?? (isRelative && !namesApi(value) ? relativeRouteOf(value) : undefined)
  const isKnown = path === undefined || isDynamic(path) || !isOneOf(whole)
  if (!isKnown && !(site.kind === 'call' && isCallForPortal(site, evaluator))) {
    // Other calls are made of the same texts, except of the first of its path.
    if (!isUnknownRoute([], path.path)) takeGuess({ ...path, origins: path.origins.slice(0, 1) }, node, file)
    return
  }
  if (path !== undefined) {
    const finding = findingOf(path, { site, node, method }, evaluator)
    reading.sent.push(place === undefined ? finding : { ...finding, place })
    addUsedBase(whole, reading.addresses)
    use(path.origins, file)
    const written = place ?? { file: evaluator.facts.path, line: finding.line }
    if (method.kind === 'parameter' && !isDynamic(path) && isGoOrSwift(evaluator))
      takeSender(method.parameter, { urls: [whole], method, place: written })
  }
  const ofCaller = namesApi(whole) ? undefined : lastParameter(value, method)
  const parameter = path !== undefined && isDynamic(path) ? path.parameter : ofCaller
  if (parameter !== undefined) takeSender(parameter, { urls: [whole], method, base: injected })

  function takeSender({ functionId }: Parameter, sends: Sends): void {
    const sender = functionWithId(functionId, site, evaluator)
    if (sender !== undefined) takeFunction(sender, sends, file)
  }
}

/** Whether what is put before a path may be the address of another server as well. */
function isOneOf(value: Value): boolean {
  return value.some((piece) => piece.kind === 'text' && piece.origin.isOneOf === true)
}

function findingOf(
  path: PathFound | DynamicPath,
  { site, node, method }: Pick<Sent, 'site' | 'node' | 'method'>,
  evaluator: Evaluator,
): Finding {
  const { origins } = path
  const [origin] = origins
  const isHere = origin?.file === evaluator.facts.path
  const line = isHere && origin.isLocal ? origin.line : node.line
  const parameter = isDynamic(path)
    ? path.parameter
    : method.kind === 'parameter' && isGoOrSwift(evaluator)
      ? method.parameter
      : undefined
  return {
    method,
    path: isDynamic(path) ? undefined : path.path,
    line,
    lines: [...new Set([line, node.line, site.line])],
    origins,
    isRelative: false,
    isDescribed:
      site.kind === 'list' &&
      isHere &&
      evaluator.facts.language !== 'swift' &&
      method.kind === 'known' &&
      origin.order > site.order &&
      origin.order <= site.last,
    functionId: parameter?.functionId,
    ...(isDynamic(path) || !isOfOtherServer(path, method) ? {} : { why: { kind: 'other-server' } as const }),
  }
}

function use(origins: readonly Origin[] = [], { evaluator, used }: FileInWork): void {
  for (const { file, order } of origins) if (file === evaluator.facts.path) used.add(order)
}

type Sends = Pick<Wrapper, 'urls' | 'method' | 'place' | 'base'>

/** Notes for other files that a function sends what its caller names, or makes an address. */
function takeFunction(node: FunctionNode, sends: Sends, { evaluator, reading }: FileInWork): void {
  const { facts } = evaluator
  const name = nameOf(node)
  if (name === undefined) return
  const takes = facts.isTyped ? argumentsOf(node) : {}
  const owner = ownerOf(node, evaluator)
  reading.wrappers.push([name, { id: evaluator.idOf(node), file: facts.path, owner, ...sends, ...takes }])
}

function takeMaker(node: FunctionNode, returned: readonly Node[], file: FileInWork): void {
  const { evaluator } = file
  if (nameOf(node) === undefined) return
  const id = evaluator.idOf(node)
  // `return '/people'`; routers of Swift are read otherwise.
  const isRoute = (value: Value): boolean =>
    evaluator.facts.language !== 'swift' && shownText(value).startsWith('/') && beginsRoute(value)
  const urls = returned
    .flatMap((value) => evaluator.values(value))
    .filter((value) => mayBeBuilt(value, id) || isRoute(value))
  if (urls.length > 0) takeFunction(node, { urls, method: undefined }, file)
}

/** Whether a value is an address of the API, or a path that a function puts after something. */
function mayBeBuilt(value: Value, id: string): boolean {
  if (namesApi(value)) return true
  const hasParameter = value.some((piece) => piece.kind === 'hole' && piece.parameter?.functionId === id)
  const hasReference = value.some((piece) => piece.kind === 'hole' && piece.reference !== undefined)
  return value.length > 1 && hasParameter && (hasReference || shownText(value).includes('/'))
}

/** Takes a text that nothing was seen to send. */
function takeRest(text: TextNode, file: FileInWork): void {
  const { evaluator } = file
  if (text.text === '2.0') takeParts(text, file)
  if (!/api\/2\.0|^\/?[\w@]+\//i.test(text.text)) return
  const root = wholeText(text)
  if (!mayBeRequest(root, evaluator) || isInAllowList(root, evaluator.facts)) return
  for (const value of evaluator.values(root))
    if (value.some((piece) => piece.kind === 'text' && piece.origin.order === text.order)) takeUnsent(value, root, file)
}

/**
 * Takes an address of the API that a function of the code makes for a call. The function may hand it to what sends it, in a way
 * that is not known: `load('/people')` after `const load = (path) => kit.call(api + path)`.
 */
function takeMade(call: CallNode, file: FileInWork): void {
  const { evaluator } = file
  const makers = evaluator.wrappers(lastName(call.callee)).filter(({ method }) => method === undefined)
  if (!makers.some(({ urls }) => urls.some(namesApi)) || !mayBeRequest(wholeText(call), evaluator)) return
  for (const value of evaluator.values(call)) {
    const path = namesApi(value) ? pathOf(value) : undefined
    if (path === undefined) continue
    if (!isDynamic(path)) takeUnsent(value, call, file)
    else if (path.parameter !== undefined) {
      const maker = functionWithId(path.parameter.functionId, call, evaluator)
      if (maker !== undefined) takeFunction(maker, { urls: [value], method: undefined }, file)
    }
  }
}

/** Takes an address whose parts stand apart: `base.JoinPath("api", "2.0")`. */
function takeParts(text: TextNode, file: FileInWork): void {
  const { evaluator, reading } = file
  for (let node = text.parent, depth = 0; node !== undefined && depth < maxAround; node = node.parent, depth += 1) {
    if (node.kind === 'function') return
    const inBlock = node.kind === 'call' && node.args.includes(text) ? joinBySlash(node.args, evaluator) : []
    const values = [...evaluator.values(node), ...inBlock].filter(namesApi)
    for (const value of values)
      if (isBase(value)) reading.addresses.written.push(writtenBase(value, text, evaluator.facts.path))
      else takeUnsent(value, node, file)
    if (values.length > 0) return
  }
}

function takeUnsent(value: Value, root: Node, file: FileInWork): void {
  const { evaluator, reading } = file
  const { facts } = evaluator
  const path = pathOf(value)
  if (path !== undefined) {
    reading.unsent.push(findingOf(path, { site: root, node: root, method: unknownMethod }, evaluator))
    addUsedBase(value, reading.addresses)
    use(path.origins, file)
  } else if (isBase(value)) {
    reading.addresses.written.push(writtenBase(value, root, facts.path))
  } else if (!namesApi(value) && !isOfPage(root, facts)) {
    const relative = relativePathOf(withoutUnknownBase(value))
    if (relative !== undefined && !isDynamic(relative) && looksLikeRoute(relative.path)) takeGuess(relative, root, file)
  }
}

/** Takes a path that nothing puts after a base. */
function takeGuess(path: PathFound | DynamicPath, node: Node, { evaluator, reading }: FileInWork): void {
  const finding = findingOf(path, { site: node, node, method: unknownMethod }, evaluator)
  reading.unsent.push({ ...finding, isRelative: true })
}
