import type { Evaluator } from '../../meaning/evaluate.ts'
import type { Facts } from '../../meaning/file-facts.ts'
import { hole, namesApi, shownText, type Value } from '../../meaning/values.ts'
import { type CallNode, countBefore, isWithin, lastName, type Node } from '../../parsing/syntax.ts'

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

/** No code can have such a name. */
const clientsOf = (language: string): string => `clients of ${language}`

/** The bases of the clients that a file makes. Those of other APIs count too: a class may be handed one. */
export function basesInjectedByType(
  evaluator: Evaluator,
  baseOf: (call: CallNode) => readonly Value[] | undefined,
): [name: string, values: Value[]][] {
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
  return onlyBaseNamed(clientsOf(language), evaluator)
}

/** The base of all the clients that a file, or else all files, tell of under a name, where these have the same. */
export function onlyBaseNamed(name: string, { lookedUp, project, facts }: Evaluator): readonly Value[] | undefined {
  lookedUp.add(name)
  const all = project.clientsNamed(name)
  const own = all.filter(({ file }) => file === facts.path)
  const clients = (own.length > 0 ? own : all).map(({ values }) => values)
  const [first] = clients
  const ends = new Set(clients.flatMap((values) => (values.some(namesApi) ? values.filter(namesApi).map(endOf) : [''])))
  return ends.size === 1 && first?.some(namesApi) ? first : undefined
}

/** What stands after the host, which is the same for all portals. */
function endOf(value: Value): string {
  return shownText(value)
    .replace(/^.*?(?=api\/2\.0)/is, '')
    .replace(/\/$/, '')
}
