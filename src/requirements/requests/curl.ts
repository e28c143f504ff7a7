import type { MethodSource } from '../meaning/shared.ts'
import { type CallNode, functionAround, lastName, type Node } from '../parsing/syntax.ts'
import { methodWord } from '../portal-api.ts'

/** The options that are set on a handle of curl, behind the call that gives it its address. */
export function methodOfCurl(call: CallNode): MethodSource | undefined {
  if (!['curl_init', 'curl_setopt', 'curl_setopt_array'].includes(lastName(call.callee) ?? '')) return undefined
  const around = functionAround(call)
  for (
    let node: Node | undefined = statementOf(call), steps = 0;
    node !== undefined && steps < 60;
    node = nextStatement(node), steps += 1
  ) {
    const step =
      node.kind === 'call' ? node : node.kind === 'define' && node.value.kind === 'call' ? node.value : undefined
    if (step === undefined || functionAround(step) !== around) continue
    const name = lastName(step.callee)
    if (step !== call && name === 'curl_init') break
    const said = name === 'curl_setopt' ? methodOfOption(step) : undefined
    if (said !== undefined) return { kind: 'known', methods: [said] }
  }
  return { kind: 'known', methods: ['GET'] }
}

function methodOfOption({ args }: CallNode): string | undefined {
  const option = lastName(args[1])
  if (option === 'CURLOPT_CUSTOMREQUEST') return args[2]?.kind === 'text' ? methodWord(args[2].text) : undefined
  if (option === 'CURLOPT_POST' || option === 'CURLOPT_POSTFIELDS') return 'POST'
  return option === 'CURLOPT_PUT' ? 'PUT' : undefined
}

function statementOf(node: Node): Node {
  let statement = node
  while (statement.parent !== undefined && statement.parent.kind !== 'list') statement = statement.parent
  return statement
}

function nextStatement(node: Node): Node | undefined {
  const { parent } = node
  if (parent?.kind !== 'list' || parent.items.length > 2000) return undefined
  return parent.items[parent.items.indexOf(node) + 1]
}
