import {
  type CallNode,
  type FunctionNode,
  keyOf,
  lastName,
  memberAt,
  type Node,
  parameterOf,
  valueOfEntry,
} from '../parsing/syntax.ts'
import { calledFunction, isClient, isMethod, verbIn } from './called-names.ts'
import type { Evaluator } from './evaluate.ts'
import { joinBySlash } from './format-and-join.ts'
import type { MethodSource } from './http-methods.ts'
import { isBuilderOfRequest } from './languages/methods-of-typed-languages.ts'
import type { Wrapper } from './project/file-summary.ts'
import { hole, isBase, namesApi, type Parameter, propertyName, shownText, type Value } from './values.ts'
import { meaningOf } from './variables.ts'

/** The argument that a call gives for a parameter. */
export function argumentOf(
  { index, name, label, property }: Pick<Parameter, 'index' | 'name' | 'label' | 'property'>,
  args: readonly Node[],
  evaluator: Evaluator,
): Node | undefined {
  const byName =
    args.find((arg) => keyOf(arg) === name) ??
    (label === undefined ? undefined : args.find((arg) => keyOf(arg) === label))
  const arg = byName === undefined ? positional(args)[index] : valueOfEntry(byName)
  if (arg === undefined || property === undefined) return arg
  const { lists } = evaluator.members.listsOf(arg)
  for (const list of lists) {
    const { named, spread } = evaluator.members.contentsOf(list)
    const [item] = named.get(property) ?? []
    if (item !== undefined) return valueOfEntry(item)
    if (spread !== undefined) return memberOf(spread, property, evaluator)
  }
  return lists.length === 0 && arg.kind === 'name' ? memberOf(arg, property, evaluator) : undefined
}

/** The arguments that are given without a name. */
function positional(args: readonly Node[]): readonly Node[] {
  return args.filter((item) => item.kind !== 'entry' && item.kind !== 'define')
}

/**
 * Whether a call may mean a function that makes an address. Of Go and Swift it gives all that the function needs, and the
 * function stands in this file, or makes an address of the API; else the call means another of this name.
 */
function makesAddress({ id, file, urls, method }: Wrapper, args: readonly Node[], evaluator: Evaluator): boolean {
  if (method !== undefined) return false
  if (!isGoOrSwift(evaluator)) return true
  if (file !== evaluator.facts.path && !urls.some(namesApi)) return false
  return urls.every((url) =>
    url.every((piece) => {
      const parameter = piece.kind === 'hole' && piece.parameter?.functionId === id ? piece.parameter : undefined
      return (
        parameter === undefined ||
        parameter.initial !== undefined ||
        parameter.isRest === true ||
        argumentOf(parameter, args, evaluator) !== undefined
      )
    }),
  )
}

/** Those of the functions of a name that make an address. In Go one that makes a request is read where it is called. */
export function addressMakers(
  wrappers: readonly Wrapper[],
  args: readonly Node[],
  evaluator: Evaluator,
): readonly Wrapper[] {
  const isGo = evaluator.facts.language === 'go'
  const senders = new Set(isGo ? wrappers.flatMap(({ id, method }) => (method === undefined ? [] : [id])) : [])
  return wrappers.filter((wrapper) => !senders.has(wrapper.id) && makesAddress(wrapper, args, evaluator))
}

/** Whether a call does not say the method that a function of Go or Swift must be given; then it means another of this name. */
export function lacksMethod(source: MethodSource | undefined, args: readonly Node[], evaluator: Evaluator): boolean {
  if (!isGoOrSwift(evaluator) || source?.kind !== 'parameter') return false
  if (source.fallback !== undefined || source.parameter.property !== undefined) return false
  return argumentOf(source.parameter, args, evaluator) === undefined
}

/**
 * What a call gives for a parameter within an address.
 * @param before what stands before it; empty where nothing stands after it
 */
export function valuesGiven(
  parameter: Parameter,
  before: Value,
  args: readonly Node[],
  evaluator: Evaluator,
): readonly Value[] {
  if (parameter.isRest === true) return joinBySlash(positional(args).slice(parameter.index), evaluator)
  const given = argumentOf(parameter, args, evaluator)
  if (given === undefined) return parameter.initial ?? hole(parameter.name)
  const values = evaluator.values(given)
  // One part of a path is no path itself; what stands right behind the base is one.
  const isPart = isGoOrSwift(evaluator) && namesApi(before) && !isBase(before)
  return isPart && values.some((value) => shownText(value).includes('/')) ? hole(lastName(given)) : values
}

/** Whether every call gives what its function must be given. */
export function isGoOrSwift({ facts }: Evaluator): boolean {
  return facts.language === 'go' || facts.language === 'swift'
}

/** `object.name`, where the code hands on the object; of a name that a file neither sets nor imports nothing is known. */
function memberOf(object: Node, name: string, { facts, project }: Evaluator): Node | undefined {
  const isKnown =
    object.kind !== 'name' ||
    (facts.language !== 'script' && facts.language !== 'python') ||
    meaningOf(object.name, object, facts) !== undefined ||
    project.types.moduleOf(object.name, facts.path) !== undefined
  return isKnown ? memberAt(object, name, object.parent) : undefined
}

/** The argument that is the whole address of a function which adds nothing to it. */
export function wholeArgument(urls: readonly Value[], args: readonly Node[], evaluator: Evaluator): Node | undefined {
  const [piece, ...others] = urls[0] ?? []
  const isWhole = piece?.kind === 'hole' && piece.parameter !== undefined && others.length === 0 && urls.length === 1
  return isWhole ? argumentOf(piece.parameter, args, evaluator) : undefined
}

/** How many arguments a function takes; not known where it takes any number. */
export function argumentsOf({ params }: FunctionNode): Pick<Wrapper, 'takes'> {
  const known = params.map(parameterOf)
  if (params.some(({ kind }) => kind === 'spread') || known.some((parameter) => parameter === undefined)) return {}
  const least = known.filter((parameter) => parameter?.initial === undefined).length
  return { takes: { least, most: params.length } }
}

/** Whether a function can be called with so many arguments. */
export function isCalledWith({ takes }: Wrapper, count: number): boolean {
  return takes === undefined || (count >= takes.least && count <= takes.most)
}

/** Whether a call sends a request, so that its result is not an address. */
function isSender(node: CallNode, args: readonly Node[], evaluator: Evaluator): boolean {
  const name = lastName(calledFunction(node).callee)
  return (
    evaluator.wrappers(name, args).some(({ method }) => method !== undefined) ||
    isClient(name) ||
    (evaluator.facts.isTyped && isBuilderOfRequest(node)) ||
    verbIn(name) !== undefined ||
    args.some((arg) => isMethod(arg))
  )
}

/** A function that nothing is known of is taken to hand on the address that it is given. */
export function handedOn(node: CallNode, args: readonly Node[], evaluator: Evaluator): Value[] {
  const name = lastName(calledFunction(node).callee)
  if (isSender(node, args, evaluator)) return hole(evaluator.facts.isTyped ? propertyName(name) : name)
  for (const arg of args.slice(0, 4)) {
    if (arg.kind === 'function' || arg.kind === 'list') continue
    const values = evaluator.values(arg)
    if (values.some(namesApi)) return values
  }
  return hole(lastName(args[0]) ?? lastName(node))
}
