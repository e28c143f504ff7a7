import type { Evaluator } from '../meaning/evaluate.ts'
import { allBehind, lastBefore, nextBehind } from '../meaning/file-facts.ts'
import { eitherMethod, knownMethod, type MethodSource, methodIn, unknownMethod } from '../meaning/http-methods.ts'
import { holderOf } from '../meaning/languages/methods-of-typed-languages.ts'
import { plainText } from '../meaning/values.ts'
import {
  type CallNode,
  countBefore,
  type DefineNode,
  type FunctionNode,
  isWithin,
  keyOf,
  lastName,
  type Node,
  parameterOf,
  receiverName,
  valueOfEntry,
} from '../parsing/syntax.ts'
import { methodWord } from '../portal-api.ts'

/** Under these names requests and their options have their method, so that code may set it. */
const names = 'method Method httpMethod HTTPMethod verb Verb requestMethod get_method'.split(' ')
const setters = ['setMethod', 'set_method', 'setRequestMethod']

/** What makes a request that is sent later. */
const makesRequest = /^(?:New|HTTP|Http|NSMutable|URL|Rest|Web)*Request(?:Message|WithContext)?$/

/** Where a method is set, and to what. */
interface MethodSet {
  readonly site: Node
  readonly value: Node
}

/**
 * The method of a request that a call makes or sends: `request.method = 'PUT'` after it counts more than what the call
 * says, or leaves out.
 */
export function methodSetAfter(call: CallNode, said: MethodSource, evaluator: Evaluator): MethodSource {
  const own = setByArgument(call, said, evaluator)
  const holder = holderOf(call)
  const name = holder === undefined ? undefined : keyOf(holder)
  if (holder === undefined || name === undefined)
    return isFinishedElsewhere(call, undefined, evaluator) ? unknownMethod : own
  const [next] = nextBehind(evaluator.facts.variables.get(name), holder)
  const end = next?.order ?? Number.POSITIVE_INFINITY
  const set = setsOn(name, evaluator, (nodes) => nextBehind(nodes, call)).filter(({ site }) => site.order <= end)
  const [only] = set
  if (only === undefined) return isFinishedElsewhere(call, name, evaluator) ? unknownMethod : own
  const sources = set.map(({ value }) => methodIn(value, evaluator))
  return eitherMethod(set.length === 1 && isInBranch(only.site, holder) ? [own, ...sources] : sources)
}

/** `options.method = 'PUT'` before a call that is given the options; undefined where nothing sets any. */
export function methodSetBefore(
  call: CallNode,
  said: MethodSource | undefined,
  evaluator: Evaluator,
): MethodSource | undefined {
  for (const arg of call.args.slice(0, 8)) {
    const name = nameOfOptions(arg)
    if (name === undefined) continue
    const set = setsOn(name, evaluator, (nodes) => lastBefore(nodes, call))
    const certain = set.findLastIndex(({ site }) => !isInBranch(site, call))
    const counting = set.slice(Math.max(0, certain)).map(({ value }) => methodIn(value, evaluator))
    if (counting.length === 0) continue
    // `if (!options.method) options.method = 'GET'`: the caller says it, or nobody.
    if (certain === -1 && said?.kind === 'parameter' && counting.every(isGet)) return said
    return eitherMethod(certain === -1 && counting.length === 1 ? [said ?? knownMethod('GET'), ...counting] : counting)
  }
  return undefined
}

function isGet(source: MethodSource): boolean {
  return source.kind === 'known' && source.methods.every((method) => method === 'GET')
}

/** `options` and `this.options`; of `stream_context_create($options)` what PHP keeps under `http`. */
function nameOfOptions(arg: Node): string | undefined {
  if (arg.kind === 'call') return lastName(arg.callee) === 'stream_context_create' ? 'http' : undefined
  return arg.kind === 'name' || arg.kind === 'member' ? arg.name : undefined
}

/** In the order of the source. What is set to a text that is no method, like a way to pay, is none. */
function setsOn(
  name: string,
  evaluator: Evaluator,
  near: <Kind extends Node>(nodes: readonly Kind[] | undefined) => readonly Kind[],
): MethodSet[] {
  const { setOn, methodCalls } = evaluator.facts
  const sets: MethodSet[] = names.flatMap((key) =>
    near(setOn.get(`${name}.${key}`)).map((site) => ({ site, value: methodValue(site) })),
  )
  for (const setter of setters)
    for (const site of near(methodCalls.get(`${name}.${setter}`)))
      if (site.args[0] !== undefined) sets.push({ site, value: site.args[0] })
  return sets
    .filter(({ value }) => !isOtherText(value, evaluator))
    .sort((one, other) => one.site.order - other.site.order)
}

/** `request.get_method = lambda: 'PUT'` */
function methodValue({ value }: DefineNode): Node {
  return value.kind === 'function' ? value.body : value
}

function isOtherText(node: Node, evaluator: Evaluator): boolean {
  const texts = node.kind === 'text' ? [node.text] : evaluator.values(node).map(plainText)
  return texts.every((text) => text !== undefined && methodWord(text.trim()) === undefined)
}

/** `AF.request(address) { request in request.method = .put }` */
function setByArgument(call: CallNode, said: MethodSource, evaluator: Evaluator): MethodSource {
  if (!evaluator.facts.isTyped) return said
  for (const arg of call.args.slice(0, 8)) {
    const given = valueOfEntry(arg)
    if (given.kind !== 'function') continue
    const set = names.flatMap((key) => setOnParameter(evaluator.facts.members.get(key) ?? [], given))
    const sources = set.filter((node) => !isOtherText(node, evaluator)).map((node) => methodIn(node, evaluator))
    if (sources.length > 0) return eitherMethod(sources)
  }
  return said
}

function setOnParameter(nodes: readonly DefineNode[], given: FunctionNode): Node[] {
  const params = new Set(given.params.slice(0, 8).map((param) => parameterOf(param)?.name))
  return allBehind(nodes, given)
    .filter((site) => {
      const { target } = site
      if (!isWithin(site, given)) return false
      const object = receiverName(target)
      return object !== undefined && (params.has(object) || /^\$?0$/.test(object))
    })
    .map(({ value }) => value)
}

/** Whether a function hands on the request that it makes to others, which may set its method. */
function isFinishedElsewhere(call: CallNode, name: string | undefined, { facts }: Evaluator): boolean {
  const { around, callee } = call
  if (around === undefined || !makesRequest.test(lastName(callee) ?? '')) return false
  const returned = facts.returns.get(around)?.slice(0, 20) ?? []
  if (!returned.some((node) => node === call || (name !== undefined && lastName(node) === name))) return false
  return names.some((key) =>
    facts.members
      .get(key)
      ?.slice(0, 100)
      .some(
        ({ target, around: other }) =>
          other !== around && target.kind === 'member' && !/^(?:this|self)$/.test(lastName(target.object) ?? ''),
      ),
  )
}

/** Whether a method is set in a block that may not run when what stands at a place does. */
function isInBranch(site: Node, place: Node): boolean {
  let statement = site
  while (statement.parent !== undefined && statement.parent.kind !== 'list' && statement.parent.kind !== 'function')
    statement = statement.parent
  const block = statement.parent
  if (block?.kind !== 'list') return false
  return !isWithin(place, block) || isBehindHead(statement, block.items)
}

/** `if (condition) request.method = 'PUT'` */
function isBehindHead(statement: Node, items: readonly Node[]): boolean {
  const before = items[countBefore(items, statement.order) - 1]
  return before?.kind === 'other' && statement.line - before.line < 2
}
