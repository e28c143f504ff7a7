import { isConstructor } from '../../meaning/classes.ts'
import type { Evaluator } from '../../meaning/evaluate.ts'
import { classOf } from '../../meaning/receivers.ts'
import { namesApi, plainText, type Value } from '../../meaning/values.ts'
import { type CallNode, functionAround, lastName, type Node, valueOfEntry } from '../../parsing/syntax.ts'

/** Which class, interface or named client a base is for: `AddHttpClient<Portal>(…)`, `retrofit.create(Portal.class)`. */

/** No code can have such a name. */
export const typedClientKey = (name: string): string => `made for ${name}`

const maxSteps = 24

/** What the client is for that has the base at a node: what the call names which makes it, or the class whose constructor does. */
export function typedClientsMadeWith(
  base: Node,
  evaluator: Evaluator,
): { names: readonly string[]; isOfClass: boolean } {
  let node = base.kind === 'define' ? base.parent : base
  for (let steps = 0; steps < maxSteps && node !== undefined; steps += 1) {
    const names = node.kind === 'call' ? namesIn(node, evaluator) : []
    if (names.length > 0) return { names, isOfClass: false }
    if (/^(?:define|return)$/.test(node.kind)) break
    node = node.parent
  }
  const around = functionAround(base)
  const owner = around !== undefined && isConstructor(around, evaluator.facts) ? classOf(base, evaluator) : undefined
  return { names: owner === undefined ? [] : [owner], isOfClass: owner !== undefined }
}

/** `Portal` of `services.AddRefitClient<Portal>().ConfigureHttpClient(…)`, and `portal` of `AddHttpClient("portal", …)`. */
function namesIn(call: CallNode, evaluator: Evaluator): string[] {
  const names: string[] = []
  let node: Node = call
  for (let steps = 0; steps < maxSteps && node.kind === 'call'; steps += 1) {
    names.push(...typeArguments(node))
    const [first] = node.args
    if (first !== undefined && /^(?:AddHttp|Create)Client$/.test(lastName(node) ?? ''))
      names.push(...evaluator.values(valueOfEntry(first)).flatMap((value) => plainText(value) ?? []))
    node = node.callee.kind === 'member' ? node.callee.object : node.callee
  }
  return names
}

/** `Portal` of `create<Portal>()`, `create(Portal.class)` and `create(Portal::class.java)`. */
export function typeArguments({ callee, args }: CallNode): string[] {
  const types = callee.kind === 'member' ? (callee.types ?? []) : []
  return [...types, ...args.slice(0, 3).flatMap((arg) => classIn(valueOfEntry(arg)) ?? [])]
}

function classIn(node: Node): string | undefined {
  if (node.kind !== 'member') return undefined
  return node.name === 'class' ? lastName(node.object) : node.name === 'java' ? classIn(node.object) : undefined
}

/** The base that is made for a class, or for the client of a name; that of another server too. */
export function baseOfTypedClient(name: string, { lookedUp, project }: Evaluator): readonly Value[] | undefined {
  lookedUp.add(typedClientKey(name))
  const made = project.clientsNamed(typedClientKey(name)).map(({ values }) => values)
  return made.find((values) => values.some(namesApi)) ?? made[0]
}

/** The base of the client that a class is handed, or that it takes by a name: `factory.CreateClient("portal")`. */
export function baseOfTypedReceiver(receiver: Node, evaluator: Evaluator): readonly Value[] | undefined {
  const held = evaluator.members.heldBy(receiver)?.slice(0, 4) ?? [receiver]
  const named = held.flatMap((node) => (node.kind === 'call' ? namesIn(node, evaluator) : []))
  const owner = classOf(receiver, evaluator)
  for (const name of [...named, ...(owner === undefined ? [] : [owner])]) {
    const base = baseOfTypedClient(name, evaluator)
    if (base !== undefined) return base
  }
  return undefined
}
