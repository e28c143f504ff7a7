import { calledFunction, isLooker, isMessage } from '../meaning/called-names.ts'
import { calledName, constructorOf, madeClass } from '../meaning/classes.ts'
import type { Evaluator } from '../meaning/evaluate.ts'
import { injectedParameters } from '../meaning/languages/angular-nest-values.ts'
import { basesOf, countSelf } from '../meaning/parameters.ts'
import type { ClassSummary, PassedArgument } from '../meaning/project/file-summary.ts'
import { packageOf } from '../meaning/project/modules.ts'
import { isBase, namesApi, shownText, type Value } from '../meaning/values.ts'
import {
  type ClassList,
  classAround,
  isClass,
  keyOf,
  lastName,
  type Node,
  parameterOf,
  valueOfEntry,
} from '../parsing/syntax.ts'
import { baseOf, baseOfValue } from './client-bases.ts'

const maxArguments = 8
const maxProperties = 20

/** They make an address of what they are given. */
const makers = new Set('URL Uri URI HttpUrl Request'.split(' '))

/**
 * What calls of a file give to functions and classes, of which others may make requests: a base, or a client with one.
 * Most arguments are neither, so what they ask for is kept apart: the file is read again only for what is one.
 */
export function passedArguments(evaluator: Evaluator): {
  passed: [name: string, argument: PassedArgument][]
  lookedUpForBases: ReadonlySet<string>
} {
  const { lookedUp } = evaluator
  const lookedUpForBases = new Set<string>()
  evaluator.lookedUp = lookedUpForBases
  const passed = passedIn(evaluator)
  evaluator.lookedUp = lookedUp
  return { passed, lookedUpForBases }
}

function passedIn(evaluator: Evaluator): [name: string, argument: PassedArgument][] {
  const found = injectedParameters(evaluator)
  for (const call of evaluator.facts.calls) {
    const { callee, args } = calledFunction(call)
    const head = classAround(call)?.head
    const bases = head === undefined ? [] : basesOf(head, evaluator)
    // `super.init(…)` of Swift makes the class above.
    const name = madeClass(callee) ?? bases[0]
    if (name === undefined || args.length === 0 || !mayTake(name, callee, evaluator)) continue
    const ofPackage = packageOf(callee, evaluator.facts)
    // What hands on to another of its own name says nothing of what it is given itself.
    if (ofPackage === undefined && call.around !== undefined && calledName(call.around) === name) continue
    // `super(base)`, and `class Portal() : Client(base)`
    const heir = bases.includes(name) ? head?.name : undefined
    let place = 0
    for (const arg of args.slice(0, maxArguments)) {
      const argument = keyOf(arg) ?? place
      if (argument === place) place += 1
      for (const { property, node } of partsOf(valueOfEntry(arg), evaluator)) {
        for (const given of readArgument(node, evaluator))
          found.push([name, { file: evaluator.facts.path, argument, property, ofPackage, heir, ...given }])
      }
    }
  }
  return found
}

/** Whether what is called may be a class or function of the code; a method of an object is not, for what it is given. */
function mayTake(name: string, callee: Node, { facts }: Evaluator): boolean {
  if (makers.has(name) || isLooker(name)) return false
  const isMethod = callee.kind === 'member' && name === callee.name && !/^[A-Z]/.test(name)
  if (isMethod && !facts.functions.has(name) && !facts.imports.has(lastName(callee.object) ?? '')) return false
  return !isMessage(callee)
}

/** An argument, and what is in it where it is an object. */
function partsOf(arg: Node, evaluator: Evaluator): { property: string | undefined; node: Node }[] {
  if (arg.kind === 'function' || arg.kind === 'spread') return []
  const whole = arg.kind === 'list' ? [] : [{ property: undefined, node: arg }]
  if (arg.kind !== 'list' && arg.kind !== 'name' && arg.kind !== 'member') return whole
  const inside = evaluator.members
    .listsOf(arg)
    .lists.slice(0, 2)
    .flatMap((list) => [...evaluator.members.contentsOf(list).named].slice(0, maxProperties))
    .flatMap(([property, [item]]) => (item === undefined ? [] : [{ property, node: valueOfEntry(item) }]))
  return [...whole, ...inside]
}

/** What a call hands on may be the base that it is given, or a client that it makes with it, so that both count. */
function readArgument(node: Node, evaluator: Evaluator): Pick<PassedArgument, 'kind' | 'values'>[] {
  if (node.kind === 'function' || node.kind === 'list') return []
  if (node.kind === 'text' && !/2\.0|^\s*https?:/i.test(node.text)) return []
  const values = evaluator.values(node)
  const base = values.filter(isBase)
  const clients = clientBase(node, evaluator) ?? []
  const client = clients.filter(namesApi)
  if ([...values, ...clients].some(isElsewhere)) return [{ kind: 'elsewhere', values: [] }]
  return [
    ...(base.length === 0 ? [] : [{ kind: 'base' as const, values: base }]),
    ...(client.length === 0 ? [] : [{ kind: 'client' as const, values: client }]),
  ]
}

/** Whether a value is the address of another server. */
function isElsewhere(value: Value): boolean {
  return /^\s*https?:\/\/[^/\uE000]/i.test(shownText(value)) && !namesApi(value)
}

function clientBase(node: Node, evaluator: Evaluator): readonly Value[] | undefined {
  if (node.kind === 'call') return baseOfValue(node, evaluator)
  return node.kind === 'name' || node.kind === 'member' ? baseOf(node, evaluator) : undefined
}

/** The classes of a file, and how they are made. */
export function classSummaries(evaluator: Evaluator): [name: string, summary: ClassSummary][] {
  return evaluator.facts.classes.filter(isClass).map((members) => [members.head.name, summaryOf(members, evaluator)])
}

function summaryOf(members: ClassList, evaluator: Evaluator): ClassSummary {
  const { parameters: inHead } = members.head
  const [file, bases] = [evaluator.facts.path, basesOf(members.head, evaluator)]
  const params = constructorOf(members)?.params ?? (inHead.length > 0 ? inHead : undefined)
  const names = params?.slice(countSelf(params)).map((node) => parameterOf(node)?.name ?? '')
  return { file, bases, parameters: names }
}
