import {
  classAround,
  keyOf,
  type ListNode,
  lastName,
  type Node,
  parameterOf,
  valueOfEntry,
} from '../../parsing/syntax.ts'
import type { Evaluator } from '../evaluate.ts'
import { type Facts, maxOfOneName } from '../file-facts.ts'
import type { PassedArgument } from '../project/file-summary.ts'
import { linkedReference, providedAs } from '../project/modules.ts'
import { namesApi, type Value } from '../values.ts'

/** Texts that Angular or Nest hands in by a key: `{ provide: API_URL, useValue: '…/api/2.0' }`, `inject(API_URL)`. */

const maxParts = 8

function isOfScript({ language }: Facts): boolean {
  return language === 'script'
}

/** The values that a file provides, by the names under which they are told. */
export function providedTexts({ facts }: Evaluator): [name: string, node: Node][] {
  if (!isOfScript(facts)) return []
  const provided: [string, Node][] = []
  for (const entry of (facts.entries.get('provide') ?? []).slice(0, maxOfOneName)) {
    const key = keyFrom(entry.value)
    const list = entry.parent
    if (key === undefined || list?.kind !== 'list') continue
    for (const node of valuesIn(list, /^use(?:Value|Factory)$/, facts)) provided.push([providedAs(key), node])
  }
  // `new InjectionToken<string>('API_URL', { factory: () => address })`
  for (const [name, definitions] of facts.variables) {
    const [first] = definitions
    const made = first?.value
    if (made?.kind !== 'call' || lastName(made.callee) !== 'InjectionToken') continue
    const options = made.args[1]
    if (options?.kind !== 'list') continue
    for (const node of valuesIn(options, /^factory$/, facts)) provided.push([providedAs(name), node])
  }
  return provided
}

function valuesIn({ items }: ListNode, keys: RegExp, facts: Facts): readonly Node[] {
  return items.slice(0, maxParts).flatMap((item) => {
    if (!keys.test(keyOf(item) ?? '')) return []
    const node = valueOfEntry(item)
    return node.kind === 'function' ? (facts.returns.get(node) ?? []).slice(0, maxParts) : [node]
  })
}

function keyFrom(node: Node | undefined): string | undefined {
  return node?.kind === 'text' ? node.text : lastName(node)
}

/** What is handed in for `inject(API_URL)`; undefined where nothing shows it. */
export function valuesOfInjected(key: Node | undefined, { facts, project, lookedUp }: Evaluator): Value[] | undefined {
  const own = keyFrom(key)
  if (own === undefined || !isOfScript(facts)) return undefined
  const name = providedAs(linkedReference(undefined, own, facts)?.name ?? own)
  lookedUp.add(name)
  const reference = { owner: undefined, name, file: facts.path, isEnvironment: false }
  const values = project.resolve([[{ kind: 'hole', name: own, reference }]], facts.imports)
  return values.some(namesApi) ? values : undefined
}

/** What is handed in for the parameters of constructors: `constructor(@Inject(API_URL) private url: string)`. */
export function injectedParameters(evaluator: Evaluator): [name: string, argument: PassedArgument][] {
  const { facts } = evaluator
  if (!isOfScript(facts)) return []
  return facts.decorators.flatMap((decorator): [string, PassedArgument][] => {
    const [call] = decorator.parts
    if (call?.kind !== 'call' || lastName(call.callee) !== 'Inject') return []
    const { parent } = decorator
    const param = parent?.kind === 'other' || parent?.kind === 'slot' ? parent.parts.at(-1) : undefined
    const argument = param === undefined ? undefined : parameterOf(param)?.name
    const values = valuesOfInjected(call.args[0], evaluator)?.filter(namesApi)
    const className = classAround(decorator)?.head.name
    if (argument === undefined || values === undefined || className === undefined) return []
    return [[className, { file: facts.path, kind: 'base', argument, property: undefined, values }]]
  })
}
