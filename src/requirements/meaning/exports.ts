import type { Evaluator } from './evaluate.ts'
import { calledAs, exportsOf } from './links.ts'
import type { Told } from './shared.ts'

/** What a file tells others, with what it exports under another name than its own, or hands on. */
export function withExports(told: Told, { facts, shared, asked }: Evaluator): Told {
  const constants = [...told.constants]
  const clients = [...told.clients]
  const wrappers = [...told.wrappers]
  const file = facts.path
  for (const { name, use } of exportsOf(facts)) {
    if (use.from !== undefined) {
      asked.add(use.name).add(calledAs(use.name))
      const linked = shared.linked(use)
      constants.push(...linked.constants.map((thing) => [name, { ...thing, file }] as const))
      clients.push(...linked.clients.map((thing) => [name, { ...thing, file }] as const))
      const made = shared.linked({ ...use, name: calledAs(use.name) }).clients
      clients.push(...made.map((thing) => [calledAs(name), { ...thing, file }] as const))
      wrappers.push(...linked.wrappers.map((thing) => [name, { ...thing, file }] as const))
      continue
    }
    constants.push(...renamed(told.constants, use.name, name))
    clients.push(...renamed(told.clients, use.name, name))
    wrappers.push(...renamed(told.wrappers, use.name, name))
  }
  return { constants, clients, wrappers }
}

function renamed<Thing>(
  things: readonly (readonly [string, Thing])[],
  from: string,
  to: string,
): (readonly [string, Thing])[] {
  const made = calledAs(from)
  return things.flatMap(([name, thing]) =>
    name === from || name.startsWith(made) ? [[`${to}${name.slice(from.length)}`, thing] as const] : [],
  )
}
