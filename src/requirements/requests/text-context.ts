import { isLooker, isMessage } from '../meaning/callees.ts'
import { type CallNode, isWithin, keyOf, lastName, type Node } from '../parsing/syntax.ts'

/** The whole expression that a text is part of. */
export function wholeText(text: Node): Node {
  let root = text
  for (let next = root.parent; next !== undefined; next = next.parent) {
    if (
      next.kind !== 'join' &&
      next.kind !== 'either' &&
      !(next.kind === 'other' && next.parts.at(-1) === root && root.kind === 'either')
    )
      break
    root = next
  }
  return root
}

/**
 * Whether a text stands where it cannot be a request: in a message, a comparison, an import, alone.
 * @param isAnswered whether a call says what is answered to a request
 */
export function contextOf(root: Node, isTyped: boolean, isAnswered: (call: CallNode) => boolean): 'none' | 'value' {
  const { parent } = root
  // The last line of a block may be its value.
  const isValue = isTyped && parent?.kind === 'list' && parent.bracket === '{' && parent.items.at(-1) === root
  if (
    !isValue &&
    parent?.kind === 'list' &&
    (parent.bracket === '{' || parent.bracket === 'block' || parent.bracket === 'file')
  )
    return 'none'
  if (parent?.kind === 'other' || (parent?.kind === 'entry' && parent.key === root)) return 'none'
  for (let node: Node | undefined = root, depth = 0; node !== undefined && depth < 40; node = node.parent, depth += 1) {
    if (node.kind === 'decorator' || node.kind === 'import') return 'none'
    if (node.kind === 'function') {
      // `logger.info { "…" }`
      const around = isTyped && node.parent?.kind === 'call' ? node.parent.callee : undefined
      return around !== undefined && (isMessage(around) || isLooker(lastName(around))) ? 'none' : 'value'
    }
    if (node.kind !== 'call' || isThrown(root, node)) continue
    if (isMessage(node.callee) || isLooker(lastName(node.callee)) || isAnswered(node)) return 'none'
  }
  return 'value'
}

/** `Http::get('/people')->throw()` throws what comes back, and not the text. */
function isThrown(text: Node, { callee }: CallNode): boolean {
  return callee.kind === 'member' && callee.name === 'throw' && isWithin(text, callee)
}

/** What stands beside the path of a page, as routers of Vue, React and Angular have them. */
const pageKeys: ReadonlySet<string> = new Set(
  'component components element redirect redirectTo loadChildren loadComponent lazy Component'.split(' '),
)

/** Whether a text is the path of a page: `{ path: '/settings/security', component: Security }` */
export function isOfPage({ parent }: Node): boolean {
  const list = parent?.kind === 'entry' && keyOf(parent) === 'path' ? parent.parent : undefined
  return list?.kind === 'list' && list.items.slice(0, 20).some((item) => pageKeys.has(keyOf(item) ?? ''))
}
