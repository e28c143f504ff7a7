import { isLooker, isMessage } from './callees.ts'
import { type CallNode, lastName, type Node } from './syntax.ts'

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
 * Whether a text may be a request where it stands: not in a message, a comparison, an import, nor alone.
 * @param isAnswered whether a call says what is answered to a request
 */
export function mayBeSent(root: Node, isAnswered: (call: CallNode) => boolean): boolean {
  const { parent } = root
  if (parent?.kind === 'list' && (parent.bracket === '{' || parent.bracket === 'block' || parent.bracket === 'file'))
    return false
  if (parent?.kind === 'other' || (parent?.kind === 'entry' && parent.key === root)) return false
  for (let node: Node | undefined = root, depth = 0; node !== undefined && depth < 40; node = node.parent, depth += 1) {
    if (node.kind === 'decorator' || node.kind === 'import') return false
    if (node.kind === 'function') return true
    if (node.kind === 'call' && (isMessage(node.callee) || isLooker(lastName(node.callee)) || isAnswered(node)))
      return false
  }
  return true
}
