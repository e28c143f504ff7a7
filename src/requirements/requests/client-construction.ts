import { baseKeys, interceptedClient } from '../meaning/called-names.ts'
import type { Evaluator } from '../meaning/evaluate.ts'
import type { Value } from '../meaning/values.ts'
import { functionAround, keyOf, lastName, type Node, valueOfEntry } from '../parsing/syntax.ts'

/** Bases that stand right where a client is made. */

const baseSetters = /^(?:set|with)?base_?ur[li]$/i

/** `Http::withToken($token)->baseUrl($base)->put($path)` */
export function baseInChain(receiver: Node, evaluator: Evaluator): readonly Value[] | undefined {
  let node: Node = receiver
  for (let depth = 0; node.kind === 'call' && node.callee.kind === 'member' && depth < 12; depth += 1) {
    const [base] = node.args
    if (baseSetters.test(node.callee.name ?? '') && base !== undefined) return evaluator.values(base)
    node = node.callee.object
  }
  return undefined
}

/** `client` of `client.get().headers(x)` */
export function startOfChain(receiver: Node): Node {
  let node = receiver
  for (let depth = 0; node.kind === 'call' && node.callee.kind === 'member' && depth < 12; depth += 1)
    node = node.callee.object
  return node
}

/** `create({ baseURL })` */
export function baseInOptions(args: readonly Node[], evaluator: Evaluator): Value[] | undefined {
  for (const arg of args) {
    const given = arg.kind === 'function' && arg.body.kind === 'list' ? arg.body : arg
    const base = (given.kind === 'list' ? given.items : [given]).find((item) =>
      // `{ prefixUrl }`
      baseKeys.has((given.kind === 'list' && item.kind === 'name' ? item.name : keyOf(item)) ?? ''),
    )
    if (base !== undefined) return evaluator.values(valueOfEntry(base))
  }
  return undefined
}

/** `client.defaults.baseURL = base`, and `client.interceptors.request.use((config) => { config.baseURL = base … })` */
export function baseOfAxiosDefaults(client: string, evaluator: Evaluator): readonly Value[] | undefined {
  const own = evaluator.facts.members.get('baseURL')?.find((define) => {
    const object = define.target.kind === 'member' ? define.target.object : undefined
    const isDefault = object?.kind === 'member' && object.name === 'defaults' && lastName(object.object) === client
    const intercepted = interceptedClient(functionAround(define))
    return isDefault || (intercepted !== undefined && lastName(intercepted) === client)
  })
  return own === undefined ? undefined : evaluator.values(own.value)
}
