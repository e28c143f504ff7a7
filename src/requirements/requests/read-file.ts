import { argumentsOf, lacksMethod, wholeArgument } from '../meaning/arguments.ts'
import { calledFunction, isLooker, isMessage, isOwnRoute, isRouteOfGo, isRouteWithHandler } from '../meaning/callees.ts'
import type { Evaluator } from '../meaning/evaluate.ts'
import { nameOf } from '../meaning/facts.ts'
import { mayMean, ownerOf } from '../meaning/receivers.ts'
import { givesMethod, methodInWord } from '../meaning/said-methods.ts'
import type { MethodSource } from '../meaning/shared.ts'
import { namesApi, type Origin, type Parameter, shownText, type Value } from '../meaning/values.ts'
import {
  type CallNode,
  type FunctionNode,
  functionAround,
  type ListNode,
  lastName,
  type Node,
  type TextNode,
  valueOfEntry,
} from '../parsing/syntax.ts'
import { looksLikeRoute } from '../portal-api.ts'
import { functionSaying, isAddress } from './addresses.ts'
import { baseOfCallee, basesForOthers } from './bases.ts'
import { clientClasses, isHandedUp } from './client-classes.ts'
import type { FileReading, Finding, Known } from './findings.ts'
import { addressOfFlurl, isSentByStep } from './flurl.ts'
import { methodOfClient } from './made-clients.ts'
import { methodAmong } from './made-options.ts'
import { baseOfMade, injectedBase, madeRequest } from './made-requests.ts'
import { methodForCaller, methodInList, methodOfCall } from './methods.ts'
import { urlsIn } from './object-urls.ts'
import { isAllowed, isOfPage, isSentAgain } from './pages.ts'
import {
  beginsRoute,
  type DynamicPath,
  isBase,
  isDynamic,
  isOfOtherServer,
  lastParameter,
  type PathFound,
  pathOf,
  relativePathOf,
  relativeRouteOf,
  withoutUnknownBase,
} from './paths.ts'
import { requestsOfQueries } from './rtk-queries.ts'
import { requestsSetOn } from './set-requests.ts'
import { isMixed, withMethodBeside } from './swift-methods.ts'
import { contextOf, isKey, wholeText } from './text-context.ts'
import { addressesInFunction, addressOfReceiver, annotatedRequests, baseOfBlock, type Sent } from './typed-requests.ts'
import { noAddresses, useBase, writtenBase } from './written-bases.ts'

const unknown: MethodSource = { kind: 'unknown' }

/**
 * Finds the requests of a file: what its calls send, what its objects describe, and texts that look like a request though
 * nothing shows how they are sent.
 * @param isRelative whether paths are written without `/api/2.0`
 */
export function readFile(evaluator: Evaluator, isRelative: boolean): FileReading {
  const { facts } = evaluator
  const addresses = noAddresses()
  const reading: FileReading = { sent: [], unsent: [], called: new Set(), wrappers: [], bases: [], addresses }
  const seen = new Set<number>()
  // Every call of these gives what its function must be given.
  const tellsAll = evaluator.facts.language === 'swift' || evaluator.facts.language === 'go'
  for (const call of facts.calls) readCall(call)
  for (const list of facts.lists) readList(list)
  if (facts.isTyped) readTyped()
  for (const request of requestsOfQueries(evaluator))
    for (const value of request.values) found(request.site, request.node, value, request.method)
  reading.bases.push(...basesForOthers(evaluator))
  for (const [{ head }, values] of clientClasses(evaluator)) reading.bases.push([head.name, [...values]])
  for (const [node, returned] of facts.returns) addBuilder(node, returned)
  for (const text of facts.texts) if (!seen.has(text.order)) readRest(text)
  return reading

  function readCall(call: CallNode): void {
    const { callee, args } = calledFunction(call)
    const name = lastName(callee)
    if (isMessage(callee) || isLooker(name) || (facts.isTyped && call.parent?.kind === 'decorator')) return
    readWrapped(name, args, call)
    if (isSentByStep(call, evaluator) || isHandedUp(call, evaluator)) return
    const method = methodOfCall(call, evaluator) ?? methodOfClient(call, evaluator)
    if (method === undefined) return
    const base = baseOfCallee(callee, evaluator) ?? baseOfMade(call, evaluator)
    const injected = base === undefined ? injectedBase(call, evaluator) : undefined
    const first = args.find((arg) => !givesMethod(arg, method, evaluator) && !(facts.isTyped && methodInWord(arg)))
    for (const arg of args.slice(0, 6)) {
      if (facts.isTyped && name === 'put' && arg === args[1] && isKey(args[0])) continue
      if (isReadWhereMade(arg, call, base)) continue
      for (const { node, values } of addressesIn(arg)) {
        const said = facts.language === 'swift' && isMixed(values, method) ? unknown : method
        for (const value of values) {
          if (isSentAgain(node, value, call)) continue
          const before = base ?? (beginsRoute(value) ? injected : undefined)
          const known = arg === first ? { base: before, injected } : { base: baseOfBlock(arg, first, evaluator) }
          found(call, node, value, said, known)
        }
      }
    }
    if (!facts.isTyped) return
    const address = addressOfFlurl(call, evaluator) ?? addressOfReceiver(call, evaluator)
    for (const value of address) found(call, callee, value, method)
  }

  /** Whether an argument is a request with a method of its own, which is read where it is made. */
  function isReadWhereMade(arg: Node, sender: CallNode, base: readonly Value[] | undefined): boolean {
    const made = madeRequest(arg, evaluator)
    if (made === undefined || made === sender || methodOfCall(made, evaluator) === undefined) return false
    return base === undefined || baseOfMade(made, evaluator) !== undefined
  }

  /** What is said in other ways than by calls. */
  function readTyped(): void {
    const { sent, wrappers } = annotatedRequests(evaluator)
    for (const request of [...sent, ...requestsSetOn(evaluator)])
      for (const value of request.values) foundWithoutBase(request, value)
    for (const node of facts.injected) for (const value of evaluator.values(node)) readUnsent(value, node)
    reading.wrappers.push(...wrappers)
  }

  /** A path of an annotation is a request, even where nothing shows its base. */
  function foundWithoutBase({ site, node, method }: Sent, value: Value): void {
    if (namesApi(value)) found(site, node, value, method)
    else readUnsent(value, node)
  }

  /** The addresses that an argument is or holds. */
  function addressesIn(arg: Node): { node: Node; values: readonly Value[] }[] {
    if (arg.kind === 'function') return facts.isTyped ? addressesInFunction(arg, evaluator) : []
    const node = valueOfEntry(arg)
    const { lists } = evaluator.members.listsOf(node)
    const inside = lists.flatMap((list) => urlsIn(list, evaluator) ?? [])
    return inside.length > 0 || node.kind === 'list' ? inside : [{ node, values: evaluator.values(node) }]
  }

  /** A call of a function whose own code sends the request. */
  function readWrapped(name: string | undefined, args: readonly Node[], call: CallNode): void {
    if (name === undefined) return
    for (const wrapper of evaluator.wrappers(name, args)) {
      const { id, urls, method, place, base } = wrapper
      // A function that sends is not what it calls itself.
      if (holderOf(id, call) !== undefined || (tellsAll && lacksMethod(method, args, evaluator))) continue
      if (method === undefined) reading.called.add(id)
      if (method === undefined || !mayMean(wrapper, call, evaluator)) continue
      reading.called.add(id)
      const handedOn = methodForCaller(method, args, evaluator)
      const said = handedOn.kind === 'unknown' ? (methodOfCall(call, evaluator) ?? unknown) : handedOn
      const node = facts.isTyped ? (wholeArgument(urls, args, evaluator) ?? call) : call
      for (const value of evaluator.substitute(urls, id, args))
        if (namesApi(value)) found(call, node, value, said, { place })
        else if (beginsRoute(value)) found(call, node, value, said, { base })
    }
  }

  function readList(list: ListNode): void {
    const inside = urlsIn(list, evaluator)
    const method = methodInList(list, evaluator, 0) ?? methodAmong(list.items)
    if (method === undefined) return
    if (inside !== undefined) for (const value of inside.values) found(list, inside.node, value, method)
    else
      for (const item of list.items)
        if (item.kind !== 'entry') for (const value of evaluator.values(item)) found(list, item, value, method)
  }

  function found(
    site: Node,
    node: Node,
    value: Value,
    said: MethodSource,
    { base, place, injected }: Known = {},
  ): void {
    const text = shownText(value)
    const method = withMethodBeside(value, said)
    if (text === '' || text.length > 2000) return
    if (site.kind === 'call' && !base?.some(namesApi) && isAnswered(site, text)) {
      consume(pathOf(value)?.origins ?? [])
      return
    }
    const whole =
      base === undefined || namesApi(value)
        ? value
        : [...(base[0] ?? []), { kind: 'text' as const, text: '/', origin: originAt(node) }, ...value]
    const path = pathOf(whole) ?? (isRelative && !namesApi(value) ? relativeRouteOf(value) : undefined)
    if (path !== undefined) {
      const finding = add(reading.sent, site, node, path, method, false)
      useBase(whole, addresses)
      if (place !== undefined) finding.place = place
      consume(path.origins)
      if (tellsAll && method.kind === 'parameter' && !isDynamic(path))
        addSender(method.parameter, whole, method, site, { place: place ?? { file: facts.path, line: finding.line } })
    }
    const parameter =
      path !== undefined && isDynamic(path)
        ? path.parameter
        : namesApi(whole)
          ? undefined
          : lastParameter(value, method)
    if (parameter !== undefined) addSender(parameter, whole, method, site, { injected })
  }

  /** Whether a call says what a server of the code's own, or a test, answers. */
  function isAnswered(call: CallNode, text: string): boolean {
    if (isOwnRoute(call, text.startsWith('/') || text.startsWith('*'), facts.imports)) return true
    if (text.startsWith('/') && isRouteOfGo(call, facts.imports)) return true
    const name = lastName(call.callee) ?? ''
    return (
      facts.isTyped && isRouteWithHandler(call) && !facts.functions.has(name) && evaluator.wrappers(name).length === 0
    )
  }

  function originAt(node: Node): Origin {
    return { file: facts.path, line: node.line, order: node.order, isLocal: true }
  }

  function consume(origins: readonly Origin[]): void {
    for (const { file, order } of origins) if (file === facts.path) seen.add(order)
  }

  function add(
    to: Finding[],
    site: Node,
    node: Node,
    path: PathFound | DynamicPath,
    method: MethodSource,
    isGuess: boolean,
  ): Finding {
    const { origins } = path
    const [origin] = origins
    const line = origin?.isLocal && origin.file === facts.path ? origin.line : node.line
    const finding: Finding = {
      method,
      path: isDynamic(path) ? undefined : path.path,
      line,
      lines: [...new Set([line, node.line, site.line])],
      origins,
      isRelative: isGuess,
      functionId: functionSaying(path, tellsAll ? method : undefined),
      ...(isDynamic(path) || !isOfOtherServer(path, method) ? {} : { why: { kind: 'other-server' } as const }),
    }
    to.push(finding)
    return finding
  }

  /** Takes down that a function sends what its caller names. */
  function addSender(parameter: Parameter, whole: Value, method: MethodSource, site: Node, known: Known): void {
    const holder = holderOf(parameter.functionId, site)
    const name = holder === undefined ? undefined : nameOf(holder)
    if (name === undefined) return
    const takes = facts.isTyped && holder !== undefined ? argumentsOf(holder) : {}
    const owner = holder && ownerOf(holder, evaluator)
    const sends = { id: parameter.functionId, file: facts.path, urls: [whole], method }
    reading.wrappers.push([name, { ...sends, place: known.place, base: known.injected, owner, ...takes }])
  }

  function holderOf(id: string, node: Node): FunctionNode | undefined {
    for (let around = functionAround(node); around !== undefined; around = functionAround(around))
      if (evaluator.idOf(around) === id) return around
    return undefined
  }

  /** Takes down that a function makes an address. */
  function addBuilder(node: FunctionNode, returned: readonly Node[]): void {
    const name = nameOf(node)
    if (name === undefined) return
    const id = evaluator.idOf(node)
    const urls = returned.flatMap((value) => evaluator.values(value)).filter((value) => isAddress(value, id))
    const takes = facts.isTyped ? argumentsOf(node) : {}
    if (urls.length > 0) reading.wrappers.push([name, { id, file: facts.path, urls, method: undefined, ...takes }])
  }

  /** A text that no call was seen to send. */
  function readRest(text: TextNode): void {
    const isApi = /api\/2\.0/i.test(text.text)
    if (!isApi && !/^\/?[\w@]+\//.test(text.text)) return
    const root = wholeText(text)
    if (contextOf(root, facts.isTyped, (call) => isAnswered(call, '/')) === 'none' || isAllowed(root, facts)) return
    for (const value of evaluator.values(root)) {
      if (value.some((piece) => piece.kind === 'text' && piece.origin.order === text.order)) readUnsent(value, root)
    }
  }

  function readUnsent(value: Value, root: Node): void {
    const path = pathOf(value)
    if (path !== undefined) {
      add(reading.unsent, root, root, path, unknown, false)
      useBase(value, addresses)
    } else if (isBase(value)) {
      addresses.written.push(writtenBase(value, root, facts.path))
    } else if (!namesApi(value) && !isOfPage(root, facts)) {
      const relative = relativePathOf(withoutUnknownBase(value))
      if (relative === undefined || isDynamic(relative) || !looksLikeRoute(relative.path)) return
      add(reading.unsent, root, root, relative, unknown, true)
    }
    consume(path?.origins ?? [])
  }
}
