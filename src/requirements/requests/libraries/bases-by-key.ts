import type { Evaluator } from '../../meaning/evaluate.ts'
import { folderOf } from '../../meaning/project/modules.ts'
import { namesApi, sameTexts, shownText, type Value } from '../../meaning/values.ts'
import type { Node } from '../../parsing/syntax.ts'

export type Bases = [name: string, values: Value[]][]
export type BaseOf = (node: Node) => readonly Value[] | undefined

export const maxSteps = 12

/** The base that files tell under a name: those in the folder of this file, else all of them agree. */
export function theOne(name: string, evaluator: Evaluator): readonly Value[] | undefined {
  evaluator.lookedUp.add(name)
  const clients = evaluator.project.clientsNamed(name)
  const near = clients.filter(({ file }) => folderOf(file) === folderOf(evaluator.facts.path))
  const meant = near.length > 0 ? near : clients
  const [first] = meant
  return first !== undefined && sameTexts(meant.map(({ values }) => values)) ? first.values : undefined
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
