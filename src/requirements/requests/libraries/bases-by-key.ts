import type { Evaluator } from '../../meaning/evaluate.ts'
import { nearest } from '../../meaning/project/modules.ts'
import { namesApi, shownText, type Value } from '../../meaning/values.ts'
import type { Node } from '../../parsing/syntax.ts'

/**
 * A framework hands in a client by a key: a type, a name, or nothing but that it is the only one. What makes it is in one file,
 * and what is handed it in another, so its base is told under a key that no name in code can be.
 */

export type KeyedBases = [key: string, values: Value[]][]
export type BaseOf = (node: Node) => readonly Value[] | undefined

/**
 * The base of the clients that are told under a key: those of this file, else all of them, where they agree.
 * A value that names no API is the base of another server.
 */
export function baseByKey(key: string, { lookedUp, project, facts }: Evaluator): readonly Value[] | undefined {
  lookedUp.add(key)
  const all = project.clientsNamed(key)
  const own = all.filter(({ file }) => file === facts.path)
  const clients = own.length > 0 ? own : all
  const ends = new Set(clients.flatMap(({ values }) => endsOf(values)))
  return ends.size === 1 ? nearest(clients, facts.path)[0]?.values : undefined
}

/** What stands after the host, which is the same for all portals. */
function endsOf(values: readonly Value[]): readonly string[] {
  if (!values.some(namesApi)) return ['']
  return values.filter(namesApi).map((value) => shownText(value).replace(/^.*?(?=api\/2\.0)|\/$/gis, ''))
}
