import { methodConstant } from '../meaning/called-names.ts'
import type { Evaluator } from '../meaning/evaluate.ts'
import type { MethodSource } from '../meaning/http-methods.ts'
import { methodIn, unknownMethod } from '../meaning/http-methods.ts'
import { namesApi, namesPath } from '../meaning/values.ts'
import { type Node, valueOfEntry } from '../parsing/syntax.ts'
import { methodNamed } from '../portal-api.ts'

/** Functions whose context, as PHP calls it, may say any method. */
const context = /^(?:file_get_contents|fopen|readfile)$/

export function takesContext(name: string | undefined): boolean {
  return context.test(name ?? '')
}

/** jQuery takes the method in any letter case, under a name that means much else for others. */
export function methodOfAjax(args: readonly Node[], evaluator: Evaluator): MethodSource | undefined {
  const { members } = evaluator
  const lists = args.flatMap((arg) => members.listsOf(arg).lists)
  const [type] = lists.flatMap((list) => members.contentsOf(list).named.get('type') ?? [])
  return type === undefined ? undefined : methodIn(valueOfEntry(type), evaluator)
}

function isLiteral(node: Node): boolean {
  return node.kind === 'name' && /^(?:true|false|null|undefined|none|\d+)$/i.test(node.name)
}

/** The method in options that another function makes: `fetch(url, withToken('PUT'))`. It may say any. */
export function methodOfMadeOptions(
  name: string,
  args: readonly Node[],
  evaluator: Evaluator,
): MethodSource | undefined {
  const made = args.find(
    (arg) =>
      (arg.kind === 'call' || (takesContext(name) && /^(?:name|member)$/.test(arg.kind) && !isLiteral(arg))) &&
      !evaluator.members.listsOf(arg).isCertain,
  )
  if (made === undefined || evaluator.facts.isTyped) return undefined
  return (made.kind === 'call' ? methodAmong(made.args) : undefined) ?? unknownMethod
}

const takesOptions = /^(?:\$?fetch|ofetch|useFetch|axios|got|ky|needle|ajax|wp_remote_request|wp_safe_remote_request)$/

/** Whether the second argument of a client holds its options, whatever it is called, and nothing shows what is in it. */
export function areUnknownOptions(name: string | undefined, arg: Node, evaluator: Evaluator): boolean {
  const isNamed = (arg.kind === 'name' && !isLiteral(arg)) || arg.kind === 'member'
  const isKnown = evaluator.facts.isTyped || evaluator.members.listsOf(arg).lists.length > 0
  return takesOptions.test(name ?? '') && isNamed && !isKnown
}

/** `client.request(verb, address)`, whatever the variable of the method is called. */
export function methodBeforeAddress(
  name: string | undefined,
  [first, second]: readonly Node[],
  evaluator: Evaluator,
): MethodSource | undefined {
  if (name !== 'request' && name !== 'superagent') return undefined
  if (first === undefined || second === undefined || !/^(?:name|member|call|other)$/.test(first.kind)) return undefined
  const isAddress = evaluator.values(first).some((value) => namesApi(value) || namesPath(value))
  const isBehind = evaluator.values(second).some((value) => namesApi(value) || namesPath(value))
  return isBehind && !isAddress ? methodIn(first, evaluator) : undefined
}

/** The only method that is a text among others: `['PUT', address]`. */
export function methodAmong(items: readonly Node[]): MethodSource | undefined {
  const words = items.flatMap((item) => {
    if (item.kind === 'text') return methodNamed(item.text) ?? []
    return methodConstant(item) ?? []
  })
  return words.length === 1 ? { kind: 'known', methods: words } : undefined
}
