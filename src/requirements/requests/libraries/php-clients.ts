import type { Evaluator } from '../../meaning/evaluate.ts'
import { type Facts, maxOfOneName } from '../../meaning/file-facts.ts'
import { namesApi, type Value } from '../../meaning/values.ts'
import { type CallNode, lastName, type Node } from '../../parsing/syntax.ts'
import { type BaseOf, type Bases, maxSteps, theOne } from './bases-by-key.ts'

const macroNamed = (name: string): string => `macro ${name}`

export function basesOfPhp(evaluator: Evaluator, baseOf: BaseOf): Bases {
  const bases: Bases = []
  for (const call of evaluator.facts.calls) {
    const name = lastName(call.callee)
    const [first, second] = call.args
    if (first?.kind !== 'text' || (name !== 'macro' && name !== 'scopedClient')) continue
    const made = name === 'macro' ? returnedBy(second, evaluator.facts) : [wholeChain(call)]
    const values = made.flatMap((node) => baseOf(node) ?? [])
    if (values.some(namesApi)) bases.push([name === 'macro' ? macroNamed(first.text) : camelCase(first.text), values])
  }
  return bases
}

/** What `fn () => value` and `function () { return value; }` return. */
function returnedBy(node: Node | undefined, facts: Facts): readonly Node[] {
  if (node?.kind === 'function') return facts.returns.get(node)?.slice(0, maxOfOneName) ?? []
  return node?.kind === 'entry' ? [node.value] : []
}

/** `scopedClient('docspace')->baseUri($base)->header('a', 'b')` */
function wholeChain(call: CallNode): Node {
  let node: Node = call
  for (
    let steps = 0;
    steps < maxSteps && node.parent?.kind === 'member' && node.parent.parent?.kind === 'call';
    steps += 1
  )
    node = node.parent.parent
  return node
}

/** Symfony hands in `docspace.client` as `$docspaceClient`. */
function camelCase(name: string): string {
  return name.replace(/[._-]+(\w)/g, (_, letter: string) => letter.toUpperCase())
}

/** `Http::docspace()->withHeaders($headers)` */
export function baseOfMacro(receiver: Node, evaluator: Evaluator): readonly Value[] | undefined {
  let node = receiver
  for (let steps = 0; steps < maxSteps && node.kind === 'call' && node.callee.kind === 'member'; steps += 1) {
    const { name, object } = node.callee
    if (object.kind === 'name' && object.name === 'Http') return theOne(macroNamed(name ?? ''), evaluator)
    node = object
  }
  return undefined
}

/** What a call gives to the client that it makes, where that is not in its options. */
export function clientIn(call: CallNode): Node | undefined {
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
