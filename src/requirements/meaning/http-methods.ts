import { type CallNode, lastName, type MemberNode, type Node, valueOfEntry } from '../parsing/syntax.ts'
import { methodWord } from '../portal-api.ts'
import { isMethod, verbIn } from './called-names.ts'
import type { Evaluator } from './evaluate.ts'
import { type Parameter, plainText } from './values.ts'

/** How a function says which method it sends. */
export type MethodSource =
  | { readonly kind: 'known'; readonly methods: readonly string[] }
  | { readonly kind: 'unknown' }
  /** As its caller says; where the caller says nothing, the fallback. */
  | { readonly kind: 'parameter'; readonly parameter: Parameter; readonly fallback: string | undefined }

export const unknownMethod: MethodSource = { kind: 'unknown' }

export function knownMethod(method: string): MethodSource {
  return { kind: 'known', methods: [method] }
}

/** The methods that several sources say; unknown unless each of them is known. */
export function eitherMethod(sources: readonly MethodSource[]): MethodSource {
  const [first] = sources
  if (sources.length === 1 && first !== undefined) return first
  if (!sources.every(({ kind }) => kind === 'known')) return unknownMethod
  return {
    kind: 'known',
    methods: [...new Set(sources.flatMap((source) => (source.kind === 'known' ? source.methods : [])))],
  }
}

/** The method that an expression is. */
export function methodIn(node: Node, evaluator: Evaluator): MethodSource {
  if (node.kind === 'member' && node.name === 'rawValue') return methodIn(node.object, evaluator)
  const member = isOfMethods(node) ? methodWord((node.name ?? '').replace(/^METHOD_|^Method/, '')) : undefined
  if (member !== undefined) return knownMethod(member)
  const made = node.kind === 'call' ? methodOfMade(node, evaluator) : undefined
  if (made !== undefined) return made
  const values = evaluator.values(node)
  const words = values.map((value) => methodWord(plainText(value)?.trim() ?? ''))
  if (words.every((word) => word !== undefined))
    return { kind: 'known', methods: [...new Set(words.filter((word) => word !== undefined))] }
  // What the caller says, or what stands for it where the caller says nothing: `method`, `options.method ?? 'GET'`.
  const said = words.filter((word) => word !== undefined)
  const [parameter, ...others] = values.flatMap((value) => {
    const [piece] = value
    return value.length === 1 && piece?.kind === 'hole' && piece.parameter !== undefined ? [piece.parameter] : []
  })
  if (parameter !== undefined && others.length === 0 && said.length < 2 && values.length === said.length + 1) {
    const [initial] = parameter.initial ?? []
    return {
      kind: 'parameter',
      parameter,
      fallback: said[0] ?? (initial === undefined ? undefined : methodWord(plainText(initial) ?? '')),
    }
  }
  return unknownMethod
}

/** `HttpMethod.Put`, `Method.POST`, `"PUT"` or `HttpMethod("PATCH")`, as a step of a chain is given it. */
export function methodInWord(node: Node | undefined): string | undefined {
  if (node?.kind === 'text') return methodWord(node.text)
  if (isOfMethods(node)) return methodWord(node.name ?? '')
  const isMade = node?.kind === 'call' && /^(?:HttpMethod|HTTPMethod|valueOf|Parse|of)$/.test(lastName(node) ?? '')
  const [first] = isMade ? node.args : []
  return first === undefined ? undefined : methodInWord(valueOfEntry(first))
}

/** The same where what it is made of is not written there: `HttpMethod.valueOf(verb)`. */
export function methodOfMade(node: CallNode, evaluator: Evaluator): MethodSource | undefined {
  const word = methodInWord(node)
  if (word !== undefined) return knownMethod(word)
  const of = node.callee.kind === 'member' ? lastName(node.callee.object) : lastName(node.callee)
  const [first] = /^(?:Http|HTTP)?Method$/.test(of ?? '') ? node.args : []
  return first === undefined ? undefined : methodIn(valueOfEntry(first), evaluator)
}

const setters = new Set('setRequestMethod setMethod withMethod method'.split(' '))
const verbSteps = /^(?:get|post|put|delete|del|patch|head|asGet|asPost)$/i

/** What a step of a builder says: `builder.method("PUT", body)`, and `builder.post(body)`, but not `client.post("address")`. */
export function methodOfStep({ callee, args: [first] }: CallNode, evaluator: Evaluator): MethodSource | undefined {
  const name = lastName(callee) ?? ''
  if (setters.has(name)) return first === undefined ? unknownMethod : methodIn(first, evaluator)
  const isSent = !verbSteps.test(name) || first?.kind === 'text' || first?.kind === 'join'
  const verb = isSent ? undefined : verbIn(name)
  return verb === undefined ? undefined : knownMethod(verb)
}

/** Whether a node is a member of what holds the methods, by its name. */
function isOfMethods(node: Node | undefined): node is MemberNode {
  if (node?.kind !== 'member') return false
  // `Request::METHOD_GET` of Symfony
  return /^METHOD_/.test(node.name ?? '') || /method|verb|http/i.test(lastName(node.object) ?? '')
}

/** Whether an argument gives the method of a request, and so not its address. */
export function givesMethod(arg: Node, method: MethodSource, evaluator: Evaluator): boolean {
  if (isMethod(valueOfEntry(arg))) return true
  if (arg.kind !== 'name' && arg.kind !== 'member') return false
  const values = evaluator.values(arg)
  if (values.every((value) => methodWord(plainText(value) ?? '') !== undefined)) return true
  if (method.kind !== 'parameter') return false
  const { functionId, index, property } = method.parameter
  return values.some(([piece]) => {
    const own = piece?.kind === 'hole' ? piece.parameter : undefined
    return own?.functionId === functionId && own.index === index && own.property === property
  })
}
