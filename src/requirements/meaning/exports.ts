import type { Evaluator } from './evaluate.ts'
import { addTo } from './file-facts.ts'
import type { FileSummary, NamedValues, Wrapper } from './project/file-summary.ts'
import { calledAs, exportsOf } from './project/modules.ts'

type Named = Pick<FileSummary, 'constants' | 'clients' | 'wrappers'>

/** What a file shares with others, with what it exports under another name, or from another file. */
export function withExports(told: Named, { facts, project, lookedUp }: Evaluator): Named {
  const exported = exportsOf(facts)
  if (exported.length === 0) return told
  const file = facts.path
  const constants = new Exported<NamedValues>(told.constants)
  const clients = new Exported<NamedValues>(told.clients)
  const wrappers = new Exported<Wrapper>(told.wrappers)
  for (const { name, use } of exported) {
    if (use.from === undefined) {
      for (const things of [constants, clients, wrappers]) things.rename(use.name, name)
      continue
    }
    const made = { ...use, name: calledAs(use.name) }
    lookedUp.add(use.name).add(made.name)
    const linked = project.linked(use)
    constants.add(name, linked.constants, file)
    clients.add(name, linked.clients, file)
    clients.add(calledAs(name), project.linked(made).clients, file)
    wrappers.add(name, linked.wrappers, file)
  }
  return { constants: constants.all, clients: clients.all, wrappers: wrappers.all }
}

/** Things of one kind that a file shares, by name. */
class Exported<Thing> {
  readonly all: (readonly [name: string, thing: Thing])[]
  readonly #byName = new Map<string, (readonly [name: string, thing: Thing])[]>()

  constructor(told: readonly (readonly [name: string, thing: Thing])[]) {
    this.all = [...told]
    for (const each of told) {
      // What a function makes goes with it.
      const [name = ''] = each[0].split('()')
      addTo(this.#byName, name, each)
    }
  }

  rename(from: string, to: string): void {
    for (const [name, thing] of this.#byName.get(from) ?? []) this.all.push([`${to}${name.slice(from.length)}`, thing])
  }

  /** Adds what another file has, as if it were of this one. */
  add(name: string, things: readonly Thing[], file: string): void {
    for (const thing of things) this.all.push([name, { ...thing, file }])
  }
}
