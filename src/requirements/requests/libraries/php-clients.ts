import type { Evaluator } from '../../meaning/evaluate.ts'
import { type Facts, maxOfOneName } from '../../meaning/file-facts.ts'
import { namesApi, type Value } from '../../meaning/values.ts'
import { type CallNode, lastName, type Node, receiverName, stepsBehind, stepsOf } from '../../parsing/syntax.ts'
import { type BaseOf, baseByKey, type KeyedBases } from './bases-by-key.ts'

/** Clients of PHP: macros of Laravel, clients that Symfony hands in by a name or makes for a base. */

const macroKey = (name: string): string => `macro ${name}`

export function basesOfPhp(evaluator: Evaluator, baseOf: BaseOf): KeyedBases {
  if (evaluator.facts.language !== 'php') return []
  const bases: KeyedBases = []
  for (const call of evaluator.facts.calls) {
    const name = lastName(call.callee)
    const [first, second] = call.args
    if (first?.kind !== 'text' || (name !== 'macro' && name !== 'scopedClient')) continue
    // `scopedClient('docspace')->baseUri($base)->header('a', 'b')`
    const made = name === 'macro' ? returnedBy(second, evaluator.facts) : [stepsBehind(call).at(-1) ?? call]
    const values = made.flatMap((node) => baseOf(node) ?? [])
    if (values.some(namesApi)) bases.push([name === 'macro' ? macroKey(first.text) : camelCase(first.text), values])
  }
  return bases
}

/** What `fn () => value` and `function () { return value; }` return. */
function returnedBy(node: Node | undefined, facts: Facts): readonly Node[] {
  return node?.kind === 'function' ? (facts.returns.get(node)?.slice(0, maxOfOneName) ?? []) : []
}

/** Symfony hands in `docspace.client` as `$docspaceClient`. */
function camelCase(name: string): string {
  return name.replace(/[._-]+(\w)/g, (_, letter: string) => letter.toUpperCase())
}

/** `Http::docspace()->withHeaders($headers)` */
export function baseOfMacro(receiver: Node, evaluator: Evaluator): readonly Value[] | undefined {
  const { language } = evaluator.facts
  const macro = language !== 'php' ? undefined : stepsOf(receiver).find(({ callee }) => receiverName(callee) === 'Http')
  return macro === undefined ? undefined : baseByKey(macroKey(lastName(macro) ?? ''), evaluator)
}

/** The base that a call gives to the client that it makes, as an argument alone: `HttpClient::createForBaseUri($base)`. */
export function baseArgument(call: CallNode): Node | undefined {
  const [first, second] = call.args
  switch (lastName(call.callee)) {
    case 'createForBaseUri':
      return first
    case 'forBaseUri':
      return second
    default:
      return undefined
  }
}
