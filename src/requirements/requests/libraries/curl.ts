import type { Evaluator } from '../../meaning/evaluate.ts'
import { knownMethod, type MethodSource, methodIn, unknownMethod } from '../../meaning/http-methods.ts'
import { type CallNode, childrenOf, keyOf, lastName, type Node, valueOfEntry } from '../../parsing/syntax.ts'

/** Options stand near the handle. */
const maxStatements = 60

/** What an option says: the method itself, or only that there is a body. */
interface Said {
  readonly method: MethodSource
  readonly isWhole: boolean
}

/** The options that are set on a handle of curl, after the call that gives it its address. */
export function methodOfCurl(call: CallNode, evaluator: Evaluator): MethodSource | undefined {
  if (!['curl_init', 'curl_setopt', 'curl_setopt_array'].includes(lastName(call.callee) ?? '')) return undefined
  const around = call.around
  let method: MethodSource = knownMethod('GET')
  let isWhole = false
  const { before, behind } = statementsAround(call)
  for (const node of [...before, ...behind]) {
    const step =
      node.kind === 'call' ? node : node.kind === 'define' && node.value.kind === 'call' ? node.value : undefined
    if (step !== undefined && step.around !== around) continue
    if (step !== undefined && step !== call && !before.includes(node) && lastName(step.callee) === 'curl_init') break
    const said = step === undefined ? saidInBlock(node) : saidIn(step, evaluator)
    // What names the method counts more than what only sends a body, in whatever order they stand.
    if (said === undefined || (isWhole && !said.isWhole)) continue
    method = said.method
    isWhole = said.isWhole
  }
  return method
}

/** What a block says holds only where it runs. */
function saidInBlock(block: Node): Said | undefined {
  if (block.kind === 'function') return undefined
  const waiting: Node[] = [block]
  for (let looked = 0; looked < 300; looked += 1) {
    const node = waiting.shift()
    if (node === undefined) return undefined
    const isOption = node.kind === 'name' && /^CURLOPT_(?:CUSTOMREQUEST|POST|PUT)$/.test(node.name)
    if (isOption) return { method: unknownMethod, isWhole: false }
    if (node.kind !== 'function') waiting.push(...childrenOf(node).slice(0, 100))
  }
  return undefined
}

function saidIn({ callee, args }: CallNode, evaluator: Evaluator): Said | undefined {
  const name = lastName(callee)
  const [, option, value] = args
  if (name === 'curl_setopt') return saidBy(lastName(option), value, evaluator)
  if (name !== 'curl_setopt_array' || option === undefined) return undefined
  const { lists, isCertain } = evaluator.members.listsOf(option)
  const found = lists
    .flatMap(({ items }) => items)
    .flatMap((item) => saidBy(keyOf(item), valueOfEntry(item), evaluator) ?? [])
  const said = found.find(({ isWhole }) => isWhole) ?? found[0]
  return said ?? (isCertain ? undefined : { method: unknownMethod, isWhole: false })
}

function saidBy(option: string | undefined, value: Node | undefined, evaluator: Evaluator): Said | undefined {
  if (option === 'CURLOPT_CUSTOMREQUEST')
    return { method: value === undefined ? unknownMethod : methodIn(value, evaluator), isWhole: true }
  if (option === 'CURLOPT_POST' || option === 'CURLOPT_POSTFIELDS')
    return { method: knownMethod('POST'), isWhole: false }
  return option === 'CURLOPT_PUT' ? { method: knownMethod('PUT'), isWhole: false } : undefined
}

/** Of the handle that a call sets an address on: those since it was made, and those that follow. */
function statementsAround(call: CallNode): { before: readonly Node[]; behind: readonly Node[] } {
  let statement: Node = call
  while (statement.parent !== undefined && statement.parent.kind !== 'list') statement = statement.parent
  const { parent } = statement
  if (parent?.kind !== 'list' || parent.items.length > 2000) return { before: [], behind: [statement] }
  const at = parent.items.indexOf(statement)
  const earlier = parent.items.slice(Math.max(0, at - maxStatements), at)
  const made = lastName(call.callee) === 'curl_init' ? -1 : earlier.findLastIndex(isMaking)
  return {
    before: made === -1 ? [] : earlier.slice(made + 1),
    behind: parent.items.slice(at, at + maxStatements),
  }
}

function isMaking(node: Node): boolean {
  const value = node.kind === 'define' ? node.value : node
  return value.kind === 'call' && lastName(value.callee) === 'curl_init'
}
