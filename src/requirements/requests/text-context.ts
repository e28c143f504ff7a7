import {
  isLooker,
  isMessage,
  isOwnRoute,
  isRouteOfGo,
  isRouteWithHandler,
  looksLikeOwnRoute,
} from '../meaning/callees.ts'
import type { Evaluator } from '../meaning/evaluate.ts'
import { type Facts, maxOfOneName } from '../meaning/facts.ts'
import { meaningOf } from '../meaning/look-up.ts'
import { type CallNode, childrenOf, keyOf, lastName, type NameNode, type Node } from '../parsing/syntax.ts'

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
      if (isTold || isLooker(lastName(node.callee)) || isAnswered(node, '/', evaluator)) return false
    }
    before = node
  }
  return true
}

/** Whether a call says what a server of the code's own, or a test, answers at an address. */
export function isAnswered(call: CallNode, address: string, evaluator: Evaluator): boolean {
  const { functions, imports, isTyped, language } = evaluator.facts
  if (language === 'python' && isRouteOfDjango(call)) return true
  if (language === 'script' && isOfController(call)) return true
  if (isOwnRoute(call, imports)) return true
  // A route of a server has no host before it.
  if (/^[/*]/.test(address) && looksLikeOwnRoute(call) && !isOfClient(call, evaluator)) return true
  if (address.startsWith('/') && isRouteOfGo(call, imports)) return true
  const name = lastName(call.callee) ?? ''
  return isTyped && isRouteWithHandler(call) && !functions.has(name) && evaluator.wrappers(name).length === 0
}

const clientWords = /axios|client|session|guzzle|ky$|got$|fetch|docspace|portal/i

/**
 * Whether what is called like a server is a client: it is made as one, the answer is used, or what stands behind the address is
 * data. `const app = axios.create()`, `(await app.post(path, body)).data`
 */
function isOfClient(call: CallNode, evaluator: Evaluator): boolean {
  const { facts, members } = evaluator
  const { callee, args, parent } = call
  if (callee.kind !== 'member') return false
  const declared = facts.entries.get(lastName(callee.object) ?? '')?.slice(0, maxOfOneName) ?? []
  const made = [...(members.heldBy(callee.object) ?? []), ...declared.map(({ value }) => value)]
  if (made.some((node) => namesIn(node).some((name) => clientWords.test(name)))) return true
  const isUsed =
    parent?.kind === 'define' ||
    (parent?.kind === 'member' && /^(?:then|catch|finally|data|json|text|status|body|getBody)$/.test(parent.name ?? ''))
  return isUsed || args.slice(1).some((arg) => arg.kind === 'name' && isParameter(arg, facts))
}

/** The names of what is called, or of a type: `axios` and `create` of `axios.create()`. */
function namesIn(node: Node): string[] {
  const called = node.kind === 'call' ? node.callee : node
  const object = called.kind === 'member' ? lastName(called.object) : undefined
  return [lastName(called), object].flatMap((name) => name ?? [])
}

function isParameter(node: NameNode, facts: Facts): boolean {
  return meaningOf(node.name, node, facts)?.kind === 'parameter'
}

/** More siblings are not looked through. */
const maxSiblings = 500

/** `@Controller() class People { @Get('people') list() { … } }` */
function isOfController({ parent: decorator }: CallNode): boolean {
  const members = decorator?.kind === 'decorator' ? decorator.parent : undefined
  if (members?.parent === undefined) return false
  const siblings = childrenOf(members.parent)
  if (siblings.length > maxSiblings) return false
  const before = siblings.slice(Math.max(0, siblings.indexOf(members) - 8), siblings.indexOf(members))
  return before.some(
    (node) => node.kind === 'decorator' && node.parts.some((part) => /Controller$/.test(lastName(part) ?? '')),
  )
}

/** `urlpatterns = [path("people/email/", views.email)]` */
function isRouteOfDjango(call: CallNode): boolean {
  if (!/^(?:re_)?path$/.test(lastName(call) ?? '')) return false
  let node: Node | undefined = call
  for (let depth = 0; node !== undefined && depth < 8; depth += 1) {
    if (node.kind === 'define') return keyOf(node) === 'urlpatterns'
    node = node.parent
  }
  return false
}

/** `map.put("url", address)` sends nothing. */
export function isKey(arg: Node | undefined): boolean {
  return arg?.kind === 'text' && !arg.text.includes('/')
}
