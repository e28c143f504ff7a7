import { interceptedClient } from '../meaning/called-names.ts'
import { type Facts, maxOfOneName } from '../meaning/file-facts.ts'
import { shownText, type Value } from '../meaning/values.ts'
import { memoize } from '../parsing/memoize.ts'
import {
  type CallNode,
  childrenOf,
  functionAround,
  keyOf,
  lastName,
  type Node,
  receiverName,
} from '../parsing/syntax.ts'

/** Paths that look like routes of the API, but are of pages or of tests of the code's own server. */

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
  if (navigators.has(name)) return true
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
export function isAllowed({ parent }: Node, facts: Facts): boolean {
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

/** `client(original)` in an interceptor of a client: a request that failed is sent again. */
export function isSentAgain(node: Node, value: Value, { callee }: CallNode): boolean {
  if (callee.kind !== 'name' || (node.kind !== 'name' && node.kind !== 'member')) return false
  if (!/^(?:original|config|prev)|(?:Request|Config)$/.test(node.name ?? '')) return false
  return /^\uE000*$/.test(shownText(value)) && isInInterceptor(node)
}

function isInInterceptor(node: Node): boolean {
  for (let around = functionAround(node), depth = 0; around !== undefined && depth < 4; depth += 1) {
    if (interceptedClient(around) !== undefined) return true
    around = functionAround(around)
  }
  return false
}
