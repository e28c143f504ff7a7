import type { Evaluator } from '../../meaning/evaluate.ts'
import type { Facts } from '../../meaning/file-facts.ts'
import { hole, namesApi, type Value } from '../../meaning/values.ts'
import { type CallNode, countBefore, isWithin, lastName, type Node } from '../../parsing/syntax.ts'
import { type BaseOf, baseByKey, type KeyedBases } from './bases-by-key.ts'

/**
 * Clients that a container hands in by their type, without a word in the code: a class takes `Client`,
 * and one place makes that with a base.
 */

const makers: Readonly<Partial<Record<string, RegExp>>> = {
  php: /^Client$/,
  kotlin: /^HttpClient$/,
  python: /^(?:Async)?Client$/,
  script: /^create$/,
}

const types: Readonly<Partial<Record<string, RegExp>>> = {
  php: /^(?:Client|ClientInterface|GuzzleClient)$/,
  kotlin: /^HttpClient$/,
  python: /^(?:Async)?Client$/,
  script: /^(?:AxiosInstance|KyInstance)$/,
}

const maxSet = 4
const maxTexts = 20

const clientsOf = (language: string): string => `clients of ${language}`

/** The bases of the clients that a file makes. Those of other APIs count too: a class may be handed one. */
export function basesInjectedByType(evaluator: Evaluator, baseOf: BaseOf): KeyedBases {
  const { facts } = evaluator
  const { language = '', calls } = facts
  const maker = makers[language]
  if (maker === undefined) return []
  return calls.flatMap((call): [string, Value[]][] => {
    if (!maker.test(lastName(call.callee) ?? '')) return []
    const base = baseOf(call) ?? otherBase(call, facts)
    if (base === undefined) return []
    return [[clientsOf(language), base.every(namesApi) ? [...base] : hole(undefined)]]
  })
}

/** The base of another server, as `defaultRequest { url("https://crm.example.com") }` says it. */
function otherBase(call: CallNode, { texts, isTyped }: Facts): readonly Value[] | undefined {
  const start = countBefore(texts, call.order)
  const inside = isTyped ? texts.slice(start, start + maxTexts).filter((text) => isWithin(text, call)) : []
  return inside.some(({ text }) => text.includes('://')) ? hole(undefined) : undefined
}

/** The base of a client that a class is handed, where all that the code makes have the same. */
export function baseInjectedByType(receiver: Node, evaluator: Evaluator): readonly Value[] | undefined {
  const { facts, project } = evaluator
  const { language = '', path } = facts
  const type = types[language]
  if (type === undefined || receiver.kind === 'call') return undefined
  // `self._http = http` has the type of the parameter.
  const set = receiver.kind === 'member' ? (evaluator.members.valuesOf(receiver)?.slice(0, maxSet) ?? []) : []
  const names = [receiver, ...set.filter(({ kind }) => kind === 'name')].flatMap((node) => lastName(node) ?? [])
  const [written] = names.flatMap((name) => project.types.typesOf(name, path) ?? [])
  if (written === undefined || written.size === 0 || ![...written].every((word) => type.test(word))) return undefined
  const base = baseByKey(clientsOf(language), evaluator)
  return base?.some(namesApi) ? base : undefined
}
