import {
  type ClassList,
  classAround,
  type FunctionNode,
  lastName,
  type MemberNode,
  type Node,
  parameterOf,
} from '../parsing/syntax.ts'
import { calledName, constructorOf, isConstructor } from './classes.ts'
import type { Evaluator } from './evaluate.ts'
import { type CalleeParameter, keyOfClass, keyOfPassed, type PassedArgument } from './project/file-summary.ts'
import { distinct, namesApi, type Origin, type Parameter, type Value } from './values.ts'
import { type Meaning, meaningOf } from './variables.ts'

/** A parameter that a value comes from, and its default. */
interface SourceParameter {
  readonly parameter: CalleeParameter
  readonly initial: Node | undefined
}

type ParameterMeaning = Extract<Meaning, { kind: 'parameter' }>

const maxSteps = 3
const maxClasses = 4

/** What is `this` in methods. */
export function isOwnObject(node: Node): boolean {
  return node.kind === 'name' && /^(?:this|self)$/.test(node.name)
}

/** The parameters that an expression stands for, as `client`, `this.client` and `options.client` do. */
export function sourceParameters(node: Node, evaluator: Evaluator, steps = 0): readonly SourceParameter[] {
  if (steps > maxSteps) return []
  const again = (nodes: readonly Node[]): SourceParameter[] =>
    nodes.slice(0, maxSteps).flatMap((value) => sourceParameters(value, evaluator, steps + 1))
  if (node.kind === 'either') return again(node.options)
  if (node.kind === 'name') {
    const meaning = meaningOf(node.name, node, evaluator.facts)
    if (meaning?.kind === 'parameter') return sourceOfParameter(meaning, meaning.property, evaluator)
    if (meaning?.kind === 'values') return again(meaning.nodes)
    return evaluator.facts.isTyped ? sourcesOfField(node.name, node, evaluator) : []
  }
  if (node.kind !== 'member' || node.name === undefined) return []
  if (!isOwnObject(node.object)) return again([node.object]).map(({ parameter }) => memberOf(parameter, node))
  const set = evaluator.members.valuesOf(node)
  if (set !== undefined) return again(set)
  // `&Client{http: http}`
  if (evaluator.facts.language === 'go')
    return again((evaluator.facts.entries.get(node.name) ?? []).slice(0, maxSteps).map(({ value }) => value))
  return sourcesOfField(node.name, node, evaluator)
}

function memberOf(parameter: CalleeParameter, { name }: MemberNode): SourceParameter {
  // Members of members are not followed.
  const called = parameter.property === undefined ? parameter.called : ''
  return { parameter: { ...parameter, called, property: name }, initial: undefined }
}

function sourceOfParameter(
  { of, index, name, label, initial }: ParameterMeaning,
  property: string | undefined,
  { facts, lookedUp }: Evaluator,
): SourceParameter[] {
  const called = calledName(of)
  if (called === undefined) return []
  lookedUp.add(keyOfPassed(called))
  const names = [name, label]
  const place = index - countSelf(of.params)
  return [
    {
      parameter: {
        called,
        file: facts.path,
        isClass: facts.language !== 'go' && isConstructor(of, facts),
        index: place,
        names,
        property,
      },
      initial,
    },
  ]
}

/** Python names the object itself first. */
export function countSelf([first]: readonly Node[]): number {
  return first?.kind === 'name' && /^(?:self|cls|this)$/.test(first.name) ? 1 : 0
}

/** What a class extends; of Swift its text says it. */
export function basesOf({ name, bases }: ClassList['head'], { facts, project }: Evaluator): readonly string[] {
  return facts.language === 'swift' ? project.types.basesOf(name) : bases
}

/** The parameters that a field is set to without a word: in the head of its class or of the constructor, or by its name. */
function sourcesOfField(name: string, at: Node, evaluator: Evaluator): SourceParameter[] {
  const found: SourceParameter[] = []
  let members = classAround(at)
  for (let classes = 0; members !== undefined && classes < maxClasses; classes += 1) {
    found.push(...sourcesOfFieldIn(members, name, evaluator))
    // A block of Swift may look like a class.
    members = evaluator.facts.language === 'swift' ? classAround(members) : undefined
  }
  return found
}

function sourcesOfFieldIn(members: ClassList, name: string, evaluator: Evaluator): SourceParameter[] {
  const { facts, lookedUp, project } = evaluator
  const { head } = members
  lookedUp.add(keyOfPassed(head.name))
  const file = facts.path
  const all = { isClass: true, names: [name], property: undefined }
  const found: SourceParameter[] = [
    { parameter: { ...all, called: head.name, file, index: undefined }, initial: undefined },
  ]
  const params = constructorOf(members)?.params ?? head.parameters
  const index = params.findIndex((node) => parameterOf(node)?.name === name)
  const param = params[index]
  if (param !== undefined)
    found.push({
      parameter: { ...all, called: head.name, file, index: index - countSelf(params) },
      initial: parameterOf(param)?.initial,
    })
  for (const called of basesOf(head, evaluator).slice(0, maxClasses)) {
    lookedUp.add(keyOfPassed(called))
    // Few classes are given anything, and what they extend need be known of these alone.
    if (!project.isPassed(called) && !project.isPassed(head.name)) continue
    lookedUp.add(keyOfClass(called))
    const base = project.classNamed(called)
    const place = base?.parameters?.indexOf(name) ?? -1
    if (base !== undefined && place >= 0)
      found.push({ parameter: { ...all, called, file: base.file, index: place }, initial: undefined })
  }
  return found
}

/** Whether code gives a client of the portal and one of another server for the same parameter. */
export function isPassedSeveralServers(node: Node, evaluator: Evaluator): boolean {
  const all = sourceParameters(node, evaluator).flatMap(({ parameter }) => evaluator.project.passedFor(parameter))
  return all.some(({ kind }) => kind === 'elsewhere') && all.some(({ kind }) => kind === 'client')
}

/** A value of whose texts more is known than where they stand. */
export function marked(value: Value, mark: Pick<Origin, 'heir' | 'isOneOf' | 'method'>): Value {
  return value.map((piece) => (piece.kind === 'text' ? { ...piece, origin: { ...piece.origin, ...mark } } : piece))
}

/** What code gives for parameters, of a kind. Where another server is given too, a call must show which one it is for. */
export function passedValues(
  sources: readonly SourceParameter[],
  kind: PassedArgument['kind'],
  { project, facts }: Evaluator,
): Value[] {
  const all = sources.flatMap(({ parameter }) => project.passedFor(parameter))
  // Of a class that others extend each of these knows what it gives.
  const isMixed = all.some((given) => given.kind === 'elsewhere' && given.heir === undefined)
  const values = all.flatMap(({ kind: of, values: given, heir }) => {
    const mark = heir !== undefined ? { heir } : isMixed ? ({ isOneOf: true } as const) : {}
    return of === kind ? given.map((value) => marked(value, mark)) : []
  })
  return project.resolve(distinct(values), facts.imports)
}

/** What a parameter stands for where it is used: an address of the API that is given for it, or what its callers say. */
export function valuesOfParameter(
  meaning: ParameterMeaning,
  property: string | undefined,
  at: Node,
  evaluator: Evaluator,
): Value[] {
  const given = basesPassedFor(meaning, property, at, evaluator)
  if (given.length > 0) return given
  const handed = meaning.index === 0 && property === undefined ? handedToCallback(meaning.of, evaluator) : []
  if (handed.length > 0) return handed
  return [[{ kind: 'hole', name: property ?? meaning.name, parameter: asParameter(meaning, property, evaluator) }]]
}

/** What a function is called with where it is written: `paths.map((path) => …)`, `useSWR('/people/@self', (path) => …)`. */
function handedToCallback(callback: FunctionNode, evaluator: Evaluator): Value[] {
  const { parent } = callback
  if (parent?.kind !== 'call') return []
  const { callee, args } = parent
  const [first] = args
  const name = lastName(callee) ?? ''
  const isEach = first === callback && callee.kind === 'member' && /^(?:forEach|map|flatMap)$/.test(name)
  const values = isEach
    ? evaluator.eachOf(callee.object)
    : /^useSWR/.test(name) && first !== undefined && first !== callback
      ? evaluator.values(first).filter((value) => !isNothing(value))
      : []
  return values.every((value) => value[0]?.kind === 'text') ? values : []
}

/** `null` instead of an address says that nothing is sent. */
function isNothing([first, ...rest]: Value): boolean {
  return first?.kind === 'hole' && rest.length === 0 && /^(?:null|undefined|false)$/.test(first.name)
}

function asParameter(meaning: ParameterMeaning, property: string | undefined, evaluator: Evaluator): Parameter {
  const { of, index, name, label, initial, isRest = false } = meaning
  return {
    functionId: evaluator.idOf(of),
    index: index - countSelf(of.params),
    name,
    label,
    property,
    initial: initial === undefined || property !== meaning.property ? undefined : evaluator.values(initial),
    isRest,
  }
}

/** The addresses of the API that are given for a parameter, or that it is by default. */
function basesPassedFor(
  meaning: ParameterMeaning,
  property: string | undefined,
  at: Node,
  evaluator: Evaluator,
): Value[] {
  // Of any other function the callers count, each for itself.
  const isMaking = isConstructor(meaning.of, evaluator.facts)
  if (!isMaking && !isInner(meaning.of, at)) return []
  const initial = meaning.initial !== undefined && property === meaning.property ? meaning.initial : undefined
  const byDefault = initial === undefined || !isMaking ? [] : evaluator.values(initial).filter(namesApi)
  return distinct([...passedValues(sourceOfParameter(meaning, property, evaluator), 'base', evaluator), ...byDefault])
}

/** Whether a place is in a function within another one. */
function isInner(of: FunctionNode, at: Node): boolean {
  return at.around !== of
}

/** The addresses of the API that a field has. */
export function basesOfField(name: string, at: Node, evaluator: Evaluator): Value[] {
  const sources = sourcesOfField(name, at, evaluator)
  const given = passedValues(sources, 'base', evaluator)
  const byDefault = sources.flatMap(({ initial }) => (initial === undefined ? [] : evaluator.values(initial)))
  return distinct([...given, ...byDefault.filter(namesApi)])
}

/** The addresses of the API that `options.base` is, where the object is given to a constructor. */
export function basesOfMember(node: MemberNode, evaluator: Evaluator): Value[] {
  const sources = sourceParameters(node, evaluator).filter(
    ({ parameter }) => parameter.isClass && parameter.property !== undefined,
  )
  return passedValues(sources, 'base', evaluator)
}

/** The function of an id that a node stands in. */
export function functionWithId(id: string, node: Node, evaluator: Evaluator): FunctionNode | undefined {
  for (let around = node.around; around !== undefined; around = around.around)
    if (evaluator.idOf(around) === id) return around
  return undefined
}
