import {
  type FunctionNode,
  functionAround,
  lastName,
  type MemberNode,
  type Node,
  parameterOf,
} from '../parsing/syntax.ts'
import { type ClassList, calledName, classAround, constructorOf, isConstructor } from './classes.ts'
import type { Evaluator } from './evaluate.ts'
import { type Given, keyOfClass, keyOfGiven, type Slot } from './project/file-summary.ts'
import { distinct, namesApi, type Origin, type Parameter, type Value } from './values.ts'
import { type Meaning, meaningOf } from './variables.ts'

/** A parameter that a value comes from, and its default. */
interface SlotFound {
  readonly slot: Slot
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
export function slotsOf(node: Node, evaluator: Evaluator, steps = 0): readonly SlotFound[] {
  if (steps > maxSteps) return []
  const again = (nodes: readonly Node[]): SlotFound[] =>
    nodes.slice(0, maxSteps).flatMap((value) => slotsOf(value, evaluator, steps + 1))
  if (node.kind === 'either') return again(node.options)
  if (node.kind === 'name') {
    const meaning = meaningOf(node.name, node, evaluator.facts)
    if (meaning?.kind === 'parameter') return slotOfParameter(meaning, meaning.property, evaluator)
    if (meaning?.kind === 'values') return again(meaning.nodes)
    return evaluator.facts.isTyped ? fieldSlots(node.name, node, evaluator) : []
  }
  if (node.kind !== 'member' || node.name === undefined) return []
  if (!isOwnObject(node.object)) return again([node.object]).map(({ slot }) => memberOf(slot, node))
  const set = evaluator.members.valuesOf(node)
  if (set !== undefined) return again(set)
  // `&Client{http: http}`
  if (evaluator.facts.language === 'go')
    return again((evaluator.facts.entries.get(node.name) ?? []).slice(0, maxSteps).map(({ value }) => value))
  return fieldSlots(node.name, node, evaluator)
}

function memberOf(slot: Slot, { name }: MemberNode): SlotFound {
  // Members of members are not followed.
  const called = slot.property === undefined ? slot.called : ''
  return { slot: { ...slot, called, property: name }, initial: undefined }
}

function slotOfParameter(
  { of, index, name, label, initial }: ParameterMeaning,
  property: string | undefined,
  { facts, lookedUp }: Evaluator,
): SlotFound[] {
  const called = calledName(of)
  if (called === undefined) return []
  lookedUp.add(keyOfGiven(called))
  const names = [name, label]
  const place = index - countSelf(of.params)
  return [
    {
      slot: {
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
export function basesOf({ name, bases }: ClassList['head'], { facts, shared }: Evaluator): readonly string[] {
  return facts.language === 'swift' ? shared.types.basesOf(name) : bases
}

/** The parameters that a field is set to without a word: in the head of its class or of the constructor, or by its name. */
function fieldSlots(name: string, at: Node, evaluator: Evaluator): SlotFound[] {
  const found: SlotFound[] = []
  let members = classAround(at)
  for (let classes = 0; members !== undefined && classes < maxClasses; classes += 1) {
    found.push(...fieldSlotsIn(members, name, evaluator))
    // A block of Swift may look like a class.
    members = evaluator.facts.language === 'swift' ? classAround(members) : undefined
  }
  return found
}

function fieldSlotsIn(members: ClassList, name: string, evaluator: Evaluator): SlotFound[] {
  const { facts, lookedUp, shared } = evaluator
  const { head } = members
  lookedUp.add(keyOfGiven(head.name))
  const file = facts.path
  const all = { isClass: true, names: [name], property: undefined }
  const found: SlotFound[] = [{ slot: { ...all, called: head.name, file, index: undefined }, initial: undefined }]
  const params = constructorOf(members)?.params ?? head.parameters
  const index = params.findIndex((node) => parameterOf(node)?.name === name)
  const param = params[index]
  if (param !== undefined)
    found.push({
      slot: { ...all, called: head.name, file, index: index - countSelf(params) },
      initial: parameterOf(param)?.initial,
    })
  for (const called of basesOf(head, evaluator).slice(0, maxClasses)) {
    lookedUp.add(keyOfGiven(called))
    // Few classes are given anything, and what they extend need be known of these alone.
    if (!shared.isGiven(called) && !shared.isGiven(head.name)) continue
    lookedUp.add(keyOfClass(called))
    const base = shared.classNamed(called)
    const place = base?.parameters?.indexOf(name) ?? -1
    if (base !== undefined && place >= 0)
      found.push({ slot: { ...all, called, file: base.file, index: place }, initial: undefined })
  }
  return found
}

/** Whether code gives a client of the portal and one of another server for the same parameter. */
export function isGivenBoth(node: Node, evaluator: Evaluator): boolean {
  const all = slotsOf(node, evaluator).flatMap(({ slot }) => evaluator.shared.givenFor(slot))
  return all.some(({ kind }) => kind === 'elsewhere') && all.some(({ kind }) => kind === 'client')
}

/** A value of whose texts more is known than where they stand. */
export function marked(value: Value, mark: Pick<Origin, 'heir' | 'isOneOf'>): Value {
  return value.map((piece) => (piece.kind === 'text' ? { ...piece, origin: { ...piece.origin, ...mark } } : piece))
}

/** What code gives for parameters, of a kind. Where another server is given too, a call must show which one it is for. */
export function givenFor(slots: readonly SlotFound[], kind: Given['kind'], { shared, facts }: Evaluator): Value[] {
  const all = slots.flatMap(({ slot }) => shared.givenFor(slot))
  // Of a class that others extend each of these knows what it gives.
  const isMixed = all.some((given) => given.kind === 'elsewhere' && given.heir === undefined)
  const values = all.flatMap(({ kind: of, values: given, heir }) => {
    const mark = heir !== undefined ? { heir } : isMixed ? ({ isOneOf: true } as const) : {}
    return of === kind ? given.map((value) => marked(value, mark)) : []
  })
  return shared.resolve(distinct(values), facts.imports)
}

/** What a parameter stands for where it is used: an address of the API that is given for it, or what its callers say. */
export function valuesOfParameter(
  meaning: ParameterMeaning,
  property: string | undefined,
  at: Node,
  evaluator: Evaluator,
): Value[] {
  const given = basesGivenFor(meaning, property, at, evaluator)
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

export function asParameter(meaning: ParameterMeaning, property: string | undefined, evaluator: Evaluator): Parameter {
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
function basesGivenFor(
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
  return distinct([...givenFor(slotOfParameter(meaning, property, evaluator), 'base', evaluator), ...byDefault])
}

/** Whether a place is in a function within another one. */
function isInner(of: FunctionNode, at: Node): boolean {
  return functionAround(at) !== of
}

/** The addresses of the API that a field has. */
export function basesOfField(name: string, at: Node, evaluator: Evaluator): Value[] {
  const slots = fieldSlots(name, at, evaluator)
  const given = givenFor(slots, 'base', evaluator)
  const byDefault = slots.flatMap(({ initial }) => (initial === undefined ? [] : evaluator.values(initial)))
  return distinct([...given, ...byDefault.filter(namesApi)])
}

/** The addresses of the API that `options.base` is, where the object is given to a constructor. */
export function basesOfMember(node: MemberNode, evaluator: Evaluator): Value[] {
  const slots = slotsOf(node, evaluator).filter(({ slot }) => slot.isClass && slot.property !== undefined)
  return givenFor(slots, 'base', evaluator)
}
