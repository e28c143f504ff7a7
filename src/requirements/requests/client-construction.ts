import { baseKeys, interceptedClient } from '../meaning/called-names.ts'
import type { Evaluator } from '../meaning/evaluate.ts'
import { namesApi, type Value } from '../meaning/values.ts'
import { type CallNode, type DefineNode, keyOf, lastName, type Node, stepsOf, valueOfEntry } from '../parsing/syntax.ts'
import { addressesInFunction } from './libraries/ktor-webclient-blocks.ts'

/** The base that code gives where it makes a client: as an option, as a step of a builder, or set on it after. */

const baseSetters = /^(?:set|with)?base_?ur[li]$/i

/** `Http::withToken($token)->baseUrl($base)->put($path)` */
export function baseInChain(receiver: Node, evaluator: Evaluator): readonly Value[] | undefined {
  const step = stepsOf(receiver).find(({ callee }) => callee.kind === 'member' && baseSetters.test(callee.name ?? ''))
  const [base] = step?.args ?? []
  return base === undefined ? undefined : evaluator.values(base)
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
  const own = evaluator.facts.members.get('baseURL')?.find((define) => clientOfBaseURL(define) === client)
  return own === undefined ? undefined : evaluator.values(own.value)
}

/** The name of the client whose base is set so. */
export function clientOfBaseURL(define: DefineNode): string | undefined {
  const object = define.target.kind === 'member' ? define.target.object : undefined
  if (object?.kind === 'member' && object.name === 'defaults') return lastName(object.object)
  return lastName(interceptedClient(define.around))
}

/** Steps of a builder that give the base of a client. */
const baseSteps = new Set('baseUrl baseUri rootUri setBaseUrl BaseUrl withBaseUrl'.split(' '))
/** What is made with the base as its first argument. */
const basedClients = new Set('RestClient RestClientOptions FlurlClient DefaultUriBuilderFactory'.split(' '))

/** The base that a chain of calls gives to the client that it makes. */
export function baseInBuilder(made: Node, evaluator: Evaluator): Value[] | undefined {
  let node: Node | undefined = lastOfLazy(made) ?? made
  for (let depth = 0; node !== undefined && depth < 16; depth += 1) {
    if (node.kind === 'member') node = node.object
    else if (node.kind === 'call') {
      const base = baseOfStep(node, evaluator)
      if (base?.some(namesApi)) return base
      node = node.callee.kind === 'member' ? node.callee.object : undefined
    } else return undefined
  }
  return undefined
}

/** `by lazy { … }` makes its last line. */
function lastOfLazy(node: Node): Node | undefined {
  const block = node.kind === 'call' && lastName(node) === 'lazy' ? node.args.at(-1) : undefined
  return block?.kind === 'function' && block.body.kind === 'list' ? block.body.items.at(-1) : undefined
}

function baseOfStep(call: CallNode, evaluator: Evaluator): Value[] | undefined {
  const name = lastName(call.callee) ?? ''
  const [first] = call.args
  if (first === undefined) return undefined
  const owner = call.callee.kind === 'member' ? (lastName(call.callee.object) ?? '') : ''
  const isCreated = name === 'create' && /^(?:WebClient|RestClient)$/.test(owner)
  if (baseSteps.has(name) || basedClients.has(name) || isCreated) {
    const options = call.args.flatMap((arg) => (arg.kind === 'call' ? (baseInBuilder(arg, evaluator) ?? []) : []))
    return options.length > 0 ? options : evaluator.values(valueOfEntry(first))
  }
  // `HttpClient { defaultRequest { url("https://…") } }`
  const block = call.args.at(-1)
  if (block?.kind !== 'function' || block.body.kind !== 'list') return undefined
  for (const item of block.body.items.slice(0, 40)) {
    const inner = item.kind === 'call' ? item.args.at(-1) : undefined
    const isDefault = item.kind === 'call' && /^(?:defaultRequest|install)$/.test(lastName(item) ?? '')
    if (isDefault && inner?.kind === 'function') {
      const found = addressesInFunction(inner, evaluator).flatMap(({ values }) => values)
      if (found.some(namesApi)) return found
    }
  }
  return undefined
}
