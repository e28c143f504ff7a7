import { isOwnRoute, isRouteOfGo, isRouteWithHandler, looksLikeOwnRoute } from '../meaning/called-names.ts'
import { classAround } from '../meaning/classes.ts'
import type { Evaluator } from '../meaning/evaluate.ts'
import { type Facts, maxOfOneName } from '../meaning/file-facts.ts'
import { meaningOf } from '../meaning/variables.ts'
import { type CallNode, childrenOf, keyOf, lastName, type NameNode, type Node } from '../parsing/syntax.ts'

/** Requests to a server of the code's own: the routes that it answers, and the tests that ask it. */

/** Whether a call says what a server of the code's own, or a test, answers at an address. */
export function isAnswered(call: CallNode, address: string, evaluator: Evaluator): boolean {
  const { functions, imports, isTyped, language } = evaluator.facts
  if (language === 'python' && isRouteOfDjango(call)) return true
  if (language === 'script' && isOfController(call)) return true
  if (isOwnRoute(call, imports)) return true
  // A route of a server has no host before it.
  if (/^[/*]/.test(address) && looksLikeOwnRoute(call) && !isOfClient(call, evaluator)) return true
  if (address.startsWith('/') && (isRouteOfGo(call, imports) || isTest(call, evaluator))) return true
  const name = lastName(call.callee) ?? ''
  return isTyped && isRouteWithHandler(call) && !functions.has(name) && evaluator.wrappers(name).length === 0
}

const clientWords = /axios|client|session|guzzle|ky$|got$|fetch|docspace|portal/i

/**
 * Whether what is called like a server is a client: it is made as one, the answer is used, or what stands after the address is
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

/** Clients that tests give the server itself, or that start one. */
const testClients = /^(?:TestClient|test_client|supertest|TestRestTemplate|WebTestClient|KernelBrowser)$/
/** The same, with what a file must import, where others may be called so too. */
const importedClients: ReadonlyMap<string, string> = new Map([
  ['request', 'supertest'],
  ['agent', 'supertest'],
  ['Client', 'django test'],
  ['RequestFactory', 'django test'],
  ['APIClient', 'rest_framework'],
  ['APIRequestFactory', 'rest_framework'],
  ['CreateClient', 'WebApplicationFactory'],
])
const maxSteps = 12

/** Whether a test asks the server that it tests: `TestClient(app).get('/people')`. */
function isTest({ callee }: CallNode, { facts, members, project: { types } }: Evaluator): boolean {
  if (!/test|spec/i.test(facts.path)) return false
  // No client of Go can send what names no host, but a handler takes it.
  if (facts.path.endsWith('_test.go') && /^NewRequest/.test(lastName(callee) ?? '')) return true
  if (callee.kind !== 'member') return false
  const inTest = classAround(callee)?.head.bases.some((base) => base.endsWith('TestCase')) === true
  const isMaker = (name: string): boolean =>
    (testClients.test(name) && !types.isClass(name)) ||
    (importedClients
      .get(name)
      ?.split(' ')
      .every((each) => facts.imports.has(each)) ??
      (inTest && name === 'createClient'))
  const { start, called } = chainOf(callee.object)
  const held = start.kind === 'call' ? undefined : members.heldBy(start)?.slice(0, maxSteps)
  const made = held?.flatMap((node) => chainOf(node).called) ?? []
  if ([...called, ...made, ...(types.typesOf(lastName(start) ?? '', facts.path) ?? [])].some(isMaker)) return true
  // `$this->get('/people')` and `self.client.get('/people')`
  const isOwn = start.kind === 'member' ? start.name === 'client' : /^(?:this|self)$/.test(lastName(start) ?? '')
  return inTest && isOwn && held === undefined && !facts.functions.has(callee.name ?? '')
}

/** `request` and what it is called on, of `request(app).get('/people').set('a', 'b')`. */
function chainOf(node: Node): { start: Node; called: readonly string[] } {
  const called: string[] = []
  let start = node
  for (let steps = 0; steps < maxSteps && start.kind === 'call'; steps += 1) {
    const [first] = start.args
    // `request('https://…')` asks another server.
    const isOther = /url|host|portal|:\/\//i.test((first?.kind === 'text' ? first.text : lastName(first)) ?? '')
    if (!isOther) called.push(lastName(start) ?? '')
    start = start.callee.kind === 'member' ? start.callee.object : start.callee
  }
  return { start, called }
}
