import { isLooker, isMessage } from '../meaning/called-names.ts'
import type { Evaluator } from '../meaning/evaluate.ts'
import { type Facts, maxOfOneName } from '../meaning/file-facts.ts'
import { namesApi } from '../meaning/values.ts'
import { memoize } from '../parsing/memoize.ts'
import { type CallNode, childrenOf, keyOf, lastName, type Node, receiverName } from '../parsing/syntax.ts'
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

/** Of these only members look at texts; a function of its own may send, and one of a client: `find(address)`. */
const mayBeOwn = /^(?:contains|find|has|match|search|split)$/
const client = /(?:axios|client|docspace|portal|sdk|service|session)$|^(?:api|http)$/i

/** `urls.push(address)` keeps an address of the API; of a page it would show it. */
function isKept({ callee, args }: CallNode, root: Node, evaluator: Evaluator): boolean {
  const { language } = evaluator.facts
  // `search(pattern, text)` of Python
  const isFunction =
    callee.kind === 'name' ? language !== 'python' || args.length === 1 : client.test(receiverName(callee) ?? '')
  const isOwn = isFunction && mayBeOwn.test(lastName(callee) ?? '')
  return (lastName(callee) === 'push' || isOwn) && evaluator.values(root).some(namesApi)
}

/** Whether a text stands where it may be a request: not in a message, a comparison, or an import, and not alone, except for a call. */
export function mayBeRequest(root: Node, evaluator: Evaluator): boolean {
  const { isTyped } = evaluator.facts
  const { parent } = root
  // The last line of a block may be its value.
  const isValue = isTyped && parent?.kind === 'list' && parent.bracket === '{' && parent.items.at(-1) === root
  if (
    !isValue &&
    root.kind !== 'call' &&
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

/** Paths that look like routes of the API, but are of pages, of tests of the code's own server, or keys. */

/** What stands beside the path of a page, as routers of Vue, React and Angular have them. */
const pageKeys: ReadonlySet<string> = new Set(
  'component components element redirect redirectTo loadChildren loadComponent lazy Component'.split(' '),
)

/** They show another page, and send nothing to the API. */
const navigators: ReadonlySet<string> = new Set(
  'navigateByUrl navigateTo revalidatePath permanentRedirect prefetch Redirect RedirectPermanent LocalRedirect LocalRedirectPermanent respondRedirect sendRedirect RedirectResponse HttpResponseRedirect'.split(
    ' ',
  ),
)

/** What they are given is the key of a text, or of what is switched on. */
const keys: ReadonlySet<string> = new Set(
  't $t tc __ trans translate gettext useTranslations getTranslations isEnabled isFeatureEnabled hasFeature'.split(' '),
)

/** Of JSX, by what stands before them: `<Link to="…">`. */
const linkKeys = /^(?:to|href|path)$/

/** More siblings are not looked through. */
const maxSiblings = 500

/** Whether a text that names no API is the path of a page, or what a test asks a server of its own. */
export function isOfPage(root: Node, facts: Facts): boolean {
  // A path of a file is put together so too.
  if (root.kind === 'join' && root.isPath === true) return true
  const { parent } = root
  if (parent?.kind === 'entry' && keyOf(parent) === 'path') return isPage(parent.parent)
  if (parent?.kind === 'define') return linkKeys.test(keyOf(parent) ?? '') && isAttribute(parent)
  if (parent?.kind !== 'call') return false
  const name = lastName(parent.callee) ?? ''
  const owner = receiverName(parent.callee)
  if (navigators.has(name) || keys.has(name) || /cache|lru|redis|memo|i18n/i.test(owner ?? '')) return true
  if (name === 'goto') return owner === 'page'
  if (name === 'to') return owner === 'redirect'
  return facts.language === 'python' && isTest(owner, facts)
}

function isPage(list: Node | undefined): boolean {
  return (
    list?.kind === 'list' &&
    list.items
      .slice(0, 20)
      .some((item) => pageKeys.has(keyOf(item) ?? '') || (item.kind === 'name' && pageKeys.has(item.name)))
  )
}

function isAttribute(node: Node): boolean {
  const siblings = node.parent === undefined ? [] : childrenOf(node.parent)
  if (siblings.length > maxSiblings) return false
  const before = siblings[siblings.indexOf(node) - 1]
  return before?.kind === 'name' && /^(?:a|\w*Link|Route|Navigate|Redirect)$/.test(before.name)
}

const testFile = /(?:^|\/)(?:test_[^/]*|[^/]*_test|tests?)\.py$/

/** `client.get("/people/email")` of pytest and Django, where the code of the test makes no such client itself. */
function isTest(owner: string | undefined, { path, variables, members }: Facts): boolean {
  if (owner !== 'client' || !testFile.test(path)) return false
  return (variables.get('client') ?? []).length + (members.get('client') ?? []).slice(0, maxOfOneName).length === 0
}

const allowing = /allow|white|black|deny|denied|block|public|protected|exclu|exempt|skip|ignor/i
const lookers: ReadonlySet<string> = new Set('includes has indexOf contains Contains in_array'.split(' '))

/** Whether a text stands in a list that says which paths may pass: `const allowed = ['…']` with `allowed.includes(path)`. */
export function isInAllowList({ parent }: Node, facts: Facts): boolean {
  if (parent?.kind !== 'list' || parent.bracket !== '[') return false
  const holder =
    parent.parent?.kind === 'call' && lastName(parent.parent) === 'Set' ? parent.parent.parent : parent.parent
  const name = holder?.kind === 'define' ? keyOf(holder) : undefined
  return name !== undefined && allowing.test(name) && listsLookedAt(facts).has(name)
}

const listsLookedAt = memoize(({ calls }: Facts): ReadonlySet<string> => {
  const names = calls.flatMap(({ callee }) => {
    const isLooked = callee.kind === 'member' && lookers.has(callee.name ?? '')
    return isLooked ? (lastName(callee.object) ?? []) : []
  })
  return new Set(names)
})
