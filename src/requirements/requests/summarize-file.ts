import { fieldOwners } from '../meaning/classes.ts'
import type { Evaluator } from '../meaning/evaluate.ts'
import { type Facts, maxOfOneName, nameOf, ownersOf } from '../meaning/file-facts.ts'
import { fieldsOfSubclasses } from '../meaning/inheritance.ts'
import { providedTexts } from '../meaning/languages/angular-nest-values.ts'
import type { FileSummary, NamedValues } from '../meaning/project/file-summary.ts'
import { calledAs, withExports } from '../meaning/project/modules.ts'
import { serverKeyOf } from '../meaning/receivers.ts'
import { shownText, type Value } from '../meaning/values.ts'
import { type DefineNode, keyOf, lastName, type Node, valueOfEntry } from '../parsing/syntax.ts'
import { baseOf, baseOfNewClient, baseOfValue } from './client-bases.ts'
import type { FileReading } from './findings.ts'
import { basesInjectedByType } from './libraries/injected-by-type.ts'
import { basesOfBeans } from './libraries/jvm-injection.ts'
import { basesOfPhp } from './libraries/php-clients.ts'
import { basesOfScript } from './libraries/script-injection.ts'
import { basesOfTypedClients } from './libraries/typed-clients.ts'
import { classSummaries, passedArguments } from './passed-arguments.ts'

/** What others may need to know of a file: names with their texts, clients with their bases, functions, and what it passes. */
export function summarizeFile(
  evaluator: Evaluator,
  { wrappers, bases }: Pick<FileReading, 'wrappers' | 'bases'>,
): { summary: FileSummary; lookedUpForBases: ReadonlySet<string> } {
  const { facts } = evaluator
  const { constants, clients } = constantsOf(evaluator)
  const unnamed = [...bases, ...returnedClients(evaluator).filter(([, base]) => base.some(isShareable))]
  for (const [name, values] of unnamed) clients.push([name, { file: facts.path, owners: [], values }])
  const { passed, lookedUpForBases } = passedArguments(evaluator)
  const classes = classSummaries(evaluator)
  const named = withExports({ constants, clients, wrappers }, evaluator)
  return { summary: { ...named, passed, classes, imports: facts.imports }, lookedUpForBases }
}

/** What a file names that others may use. */
function constantsOf(evaluator: Evaluator): {
  constants: [string, NamedValues][]
  clients: [string, NamedValues][]
} {
  const { facts } = evaluator
  const constants: [string, NamedValues][] = []
  const clients: [string, NamedValues][] = []
  for (const [name, nodes] of [...facts.variables, ...facts.members, ...facts.entries]) {
    for (const node of nodes.slice(0, maxOfOneName)) {
      const isInFunction = node.kind === 'define' && node.around !== undefined && isLocal(node, facts)
      if (isInFunction && !isProvided(name, facts)) continue
      const base = baseOfValue(node.value, evaluator)
      // `$portal`, as a plugin of Nuxt hands it to all files
      if (isInFunction && base !== undefined) clients.push([`$${name}`, { file: facts.path, owners: [], values: base }])
      if (isInFunction) continue
      if (base?.some(isShareable))
        clients.push([name, { file: facts.path, owners: fieldOwners(node, evaluator), values: base }])
      const made = node.value.kind === 'call' ? serverKeyOf(node.value, name, evaluator) : undefined
      if (made !== undefined) clients.push([made, { file: facts.path, owners: [], values: [] }])
      if (!textKinds.has(node.value.kind) || base !== undefined) continue
      const values = evaluator.values(node.value).filter(isShareable)
      if (values.length > 0) constants.push([name, { file: facts.path, owners: ownersOf(node), values }])
    }
  }
  constants.push(...fieldsOfSubclasses(evaluator, isShareable))
  for (const [name, node] of providedTexts(evaluator)) {
    const values = evaluator.values(node).filter(isShareable)
    if (values.length > 0) constants.push([name, { file: facts.path, owners: [], values }])
  }
  return { constants, clients }
}

/** `return { provide: { portal } }` */
function isProvided(name: string, { entries }: Facts): boolean {
  const provided = entries.get('provide')?.slice(0, maxOfOneName) ?? []
  return provided.some(
    ({ value }) => value.kind === 'list' && value.items.some((item) => (keyOf(item) ?? lastName(item)) === name),
  )
}

/** Whether what a function sets is a variable of its own; in Swift, where names may mean members, a member of one too. */
function isLocal({ target, around }: DefineNode, { language, variables }: Facts): boolean {
  if (target.kind !== 'member') return true
  const object = language === 'swift' && target.object.kind === 'name' ? target.object.name : ''
  return (
    variables
      .get(object)
      ?.slice(0, maxOfOneName)
      .some((variable) => variable.around === around) === true
  )
}

const textKinds: ReadonlySet<string> = new Set(['text', 'name', 'member', 'join', 'either', 'call', 'other'])

/** Whether other files could make an address of a value. */
function isShareable(value: Value): boolean {
  const text = shownText(value)
  if (text.length > 300 || /\s/.test(text.trim())) return false
  return /[/]|2\.0|^(?:GET|POST|PUT|DELETE|PATCH)$/i.test(text) || firstPart.test(text)
}

const firstPart = /^(?:files|people|group|settings|portal|security|rooms|api)$/

/** The bases that a file has for clients of other files, which do not name them as it does. */
export function basesForOthers(evaluator: Evaluator): [name: string, values: Value[]][] {
  const baseMade = (node: Node): readonly Value[] | undefined =>
    node.kind === 'call' ? baseOfNewClient(node, evaluator, 0) : baseOf(node, evaluator)
  return [
    ...(evaluator.facts.isTyped ? basesOfTypedClients(evaluator, (node) => baseOf(node, evaluator)) : []),
    ...basesOfBeans(evaluator, baseMade),
    ...basesOfPhp(evaluator, baseMade),
    ...basesOfScript(evaluator, baseMade),
    ...basesInjectedByType(evaluator, baseMade),
  ]
}

/** The clients that functions of a file return, by the names of the functions, or by theirs in an object. */
function returnedClients(evaluator: Evaluator): [name: string, base: readonly Value[]][] {
  const clients: [string, readonly Value[]][] = []
  for (const [node, returned] of evaluator.facts.returns) {
    const name = nameOf(node)
    for (const value of returned.slice(0, maxOfOneName)) {
      clients.push(...clientsInObject(name, value, evaluator))
      const base = name === undefined ? undefined : baseOfValue(value, evaluator, 1)
      if (name === undefined || base === undefined) continue
      clients.push([calledAs(name), base])
      // A property is not called.
      if (node.params.every((param) => /^(?:self|cls)$/.test(lastName(param) ?? ''))) clients.push([name, base])
      break
    }
  }
  return clients
}

/** `return { client, loading }` */
function clientsInObject(
  maker: string | undefined,
  value: Node,
  evaluator: Evaluator,
): [name: string, base: readonly Value[]][] {
  if (value.kind !== 'list' || value.bracket !== '{' || evaluator.facts.isTyped) return []
  return value.items.slice(0, maxOfOneName).flatMap((item): [string, readonly Value[]][] => {
    const name = item.kind === 'name' ? item.name : keyOf(item)
    const base = name === undefined ? undefined : baseOfValue(valueOfEntry(item), evaluator, 1)
    if (name === undefined || base === undefined) return []
    return [[name, base], ...(maker === undefined ? [] : [[calledAs(maker, name), base] as [string, readonly Value[]]])]
  })
}
