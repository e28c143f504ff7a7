import type { Evaluator } from '../meaning/evaluate.ts'
import { hole, namesApi, shownText, type Value } from '../meaning/values.ts'
import { type CallNode, lastName, type Node, valueOfEntry } from '../parsing/syntax.ts'
import { annotatedBase } from './libraries/annotations.ts'
import { addressesInFunction } from './libraries/ktor-webclient-blocks.ts'
import { typeArguments, typedClientKey, typedClientsMadeWith } from './libraries/typed-clients.ts'

/** Steps of a builder that give the base of a client. */
const baseSteps = new Set('baseUrl baseUri rootUri setBaseUrl BaseUrl withBaseUrl SetBaseURL SetHostURL'.split(' '))
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

/** The base of what annotations describe: Retrofit's, Refit's, Feign's, or that of a client behind such an interface. */
export function basesOfTypedClients(
  evaluator: Evaluator,
  baseOf: (node: Node) => readonly Value[] | undefined,
): [name: string, values: Value[]][] {
  const { facts } = evaluator
  const bases: [string, Value[]][] = []
  for (const call of facts.calls) {
    const name = lastName(call.callee) ?? ''
    const owner = call.callee.kind === 'member' ? (lastName(call.callee.object) ?? '') : ''
    const base =
      name === 'baseUrl'
        ? call.args[0]
        : name === 'For' && owner === 'RestService'
          ? call.args[0]
          : name === 'target' && owner !== ''
            ? call.args[1]
            : undefined
    if (base !== undefined) add(base, call, name === 'baseUrl')
    const types = /^create(?:Client|Service)?$/.test(name) ? typeArguments(call) : []
    const made = types.length > 0 && call.callee.kind === 'member' ? baseOf(call.callee.object) : undefined
    if (made !== undefined) for (const type of types) bases.push([typedClientKey(type), [...made]])
  }
  for (const node of facts.members.get('BaseAddress') ?? []) add(node.value, node, true)
  return bases

  function add(base: Node, maker: Node, isOfClient: boolean): void {
    const values = evaluator.values(base)
    const { names, isOfClass } = typedClientsMadeWith(maker, evaluator)
    for (const name of names) bases.push([typedClientKey(name), values])
    const known = values.some(namesApi) ? values : values.some(isOtherServer) ? hole(undefined) : undefined
    if (known === undefined || isOfClass) return
    bases.push([annotatedBase, known])
    if (isOfClient) bases.push(['BaseAddress', known])
  }
}

function isOtherServer(value: Value): boolean {
  return shownText(value).includes('://')
}
