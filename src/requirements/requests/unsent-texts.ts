import { isLooker, isMessage } from '../meaning/called-names.ts'
import type { Evaluator } from '../meaning/evaluate.ts'
import { namesApi } from '../meaning/values.ts'
import { type CallNode, lastName, type Node } from '../parsing/syntax.ts'
import { isAnswered } from './own-routes.ts'

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

/** `urls.push(address)` keeps an address of the API; of a page it would show it. */
function isKept({ callee }: CallNode, root: Node, evaluator: Evaluator): boolean {
  return lastName(callee) === 'push' && evaluator.values(root).some(namesApi)
}

/** Whether a text stands where it may be a request: not in a message, a comparison, or an import, and not alone. */
export function mayBeSent(root: Node, evaluator: Evaluator): boolean {
  const { isTyped } = evaluator.facts
  const { parent } = root
  // The last line of a block may be its value.
  const isValue = isTyped && parent?.kind === 'list' && parent.bracket === '{' && parent.items.at(-1) === root
  if (
    !isValue &&
    parent?.kind === 'list' &&
    (parent.bracket === '{' || parent.bracket === 'block' || parent.bracket === 'file')
  )
    return false
  if (parent?.kind === 'other' || (parent?.kind === 'entry' && parent.key === root)) return false
  let before = root
  for (let node: Node | undefined = root, depth = 0; node !== undefined && depth < 40; node = node.parent, depth += 1) {
    if (node.kind === 'decorator' || node.kind === 'import') return false
    if (node.kind === 'function') {
      // `logger.info { "…" }`
      const around = isTyped && node.parent?.kind === 'call' ? node.parent.callee : undefined
      return around === undefined || !(isMessage(around) || isLooker(lastName(around)))
    }
    if (node.kind === 'call') {
      // `$client->get($path)->throw()` tells nobody of the path.
      const isTold = isMessage(node.callee) && node.callee !== before
      if (
        isTold ||
        (isLooker(lastName(node.callee)) && !isKept(node, root, evaluator)) ||
        isAnswered(node, '/', evaluator)
      )
        return false
    }
    before = node
  }
  return true
}
