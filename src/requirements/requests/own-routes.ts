import { verbIn } from '../meaning/called-names.ts'
import type { Evaluator } from '../meaning/evaluate.ts'
import { maxOfOneName } from '../meaning/file-facts.ts'
import { isParameter } from '../meaning/variables.ts'
import { type CallNode, childrenOf, classAround, keyOf, lastName, type Node, startOfChain } from '../parsing/syntax.ts'

/** Requests to a server of the code's own: the routes that it answers, and the tests that ask it. */

/** Whether a call says what a server of the code's own, or a test, answers at an address. */
export function isAnswered(call: CallNode, address: string, evaluator: Evaluator): boolean {
  const { functions, imports, isTyped, language } = evaluator.facts
  if (language === 'python' && isRouteOfDjango(call)) return true
  if (language === 'script' && isOfController(call)) return true
  if (isOwnRoute(call, imports) || asksServerOfGo(call, evaluator)) return true
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

/** `http.Get(server.URL + "/people")` of a test that starts the server itself. */
function asksServerOfGo({ args }: CallNode, { facts: { imports, path }, members }: Evaluator): boolean {
  if (!path.endsWith('_test.go') || !imports.has('httptest')) return false
  const addresses = args.slice(0, 3).flatMap((arg) => (arg.kind === 'name' ? (members.heldBy(arg) ?? []) : [arg]))
  return addresses.some((node) => childrenOf(node).some((part) => part.kind === 'member' && part.name === 'URL'))
}

/** Clients that tests give the server itself, or that start one. */
const testClients = /^(?:TestClient|test_client|supertest|TestRestTemplate|WebTestClient|MockMvcTester|KernelBrowser)$/
/** The same, with what a file must import, where others may be called so too. */
const importedClients: ReadonlyMap<string, string> = new Map([
  ['request', 'supertest'],
  ['agent', 'supertest'],
  ['Client', 'django test'],
  ['RequestFactory', 'django test'],
  ['APIClient', 'rest_framework'],
  ['APIRequestFactory', 'rest_framework'],
  ['CreateClient', 'WebApplicationFactory'],
  ['given', 'RestAssured'],
])
const maxSteps = 12

/** Whether a test asks the server that it tests: `TestClient(app).get('/people')`. */
function isTest({ callee }: CallNode, { facts, members, project: { types } }: Evaluator): boolean {
  if (!/test|spec/i.test(facts.path)) return false
  // No client of Go can send what names no host, but a handler takes it.
  if (facts.path.endsWith('_test.go') && /^NewRequest/.test(lastName(callee) ?? '')) return true
  // Tests of Pest stand in no class.
  const isOfPest = facts.language === 'php' && facts.classes.length === 0
  if (callee.kind !== 'member') return isOfPest && facts.imports.has('Pest')
  const inTest = isOfPest || classAround(callee)?.head.bases.some((base) => base.endsWith('TestCase')) === true
  const isMaker = (name: string): boolean =>
    (testClients.test(name) && !types.isClass(name)) ||
    types.moduleOf(name, facts.path) === 'supertest' ||
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

/** What plays the portal in tests, or hands on what comes to a server of its own. */
const standIns = new Set(
  'nock intercept reply replyOnce respond onGet onPost onPut onDelete onPatch onAny mockResponse fetchMock rest_ensure_response register_rest_route add_url_rule route mount proxy createProxyMiddleware mockImplementation respondWith MapGet MapPost MapPut MapDelete MapPatch MapMethods MapGroup MapControllerRoute Handle HandleFunc HandlerFunc StripPrefix PathPrefix RegisterResponder Reply add_response httptest gock stub responses respx rsps requests_mock httpretty aioresponses'.split(
    ' ',
  ),
)

/** They name the address that a test plays or expects, or that a server guards. */
const testers = new Set(
  'urlEqualTo urlPathEqualTo urlMatching urlPathMatching requestTo When Expect requestMatchers antMatchers mvcMatchers'.split(
    ' ',
  ),
)
/** What stands in their brackets is played by a test. */
const stages = new Set('stubFor every coEvery whenever testApplication withTestApplication'.split(' '))

const serverNames = new Set('app router server fastify express Route Router route routes blueprint bp'.split(' '))

const goServers = 'gin echo chi mux fiber httprouter iris'.split(' ')

function isStandIn(name: string | undefined): boolean {
  return name !== undefined && standIns.has(name)
}

function isRouting(name: string | undefined): boolean {
  return verbIn(name) !== undefined || /^(?:Route|Group|Any|All|Mount)$/.test(name ?? '')
}

/** Whether a call defines a route of a library of Go, whose routers have any name: `r.GET("/api/2.0/people", list)`. */
function isRouteOfGo(call: CallNode, imports: ReadonlySet<string>): boolean {
  const { callee, args, parent } = call
  if (callee.kind !== 'member' || !goServers.some((name) => imports.has(name))) return false
  if (callee.name === 'Group') return true
  const handler = args.length > 1 ? args.at(-1)?.kind : undefined
  const isAlone = parent?.kind === 'list' && (parent.bracket === '{' || parent.bracket === 'file')
  const isClientNamed = /client|http|portal|docspace|sdk|resty|^req/i.test(lastName(callee.object) ?? '')
  return isAlone && !isClientNamed && handler !== undefined && handler !== 'text' && isRouting(callee.name)
}

/** `mockMvc.perform(get("/people"))` */
function isTested(call: CallNode): boolean {
  if (testers.has(lastName(call.callee) ?? '')) return true
  let node: Node = call
  for (let depth = 0; depth < 8 && node.parent !== undefined; depth += 1) {
    node = node.parent
    if (!/^(?:call|member|function|list)$/.test(node.kind)) return false
    if (node.kind === 'call' && isStage(node.callee)) return true
  }
  return false
}

function isStage(callee: Node): boolean {
  // `every { … }`, but not `list.every(…)`.
  if (callee.kind === 'name') return stages.has(callee.name)
  if (callee.kind === 'member' && /^(?:Setup|andExpect|stubFor)$/.test(callee.name ?? '')) return true
  return callee.kind === 'member' && callee.name === 'perform' && /mvc|mock/i.test(lastName(callee.object) ?? '')
}

/** `get("/people") { … }` of Ktor, `get("/people", (request, answer) -> …)` of Spark: without a client before it. */
function isRouteWithHandler({ callee, args }: CallNode): boolean {
  const isVerb =
    callee.kind === 'name' &&
    /^(?:get|post|put|delete|patch|head|route|webSocket|GET|POST|PUT|DELETE)$/.test(callee.name)
  return isVerb && args.slice(1).some((arg) => arg.kind === 'function' && (arg.params.length > 0 || usesCall(arg)))
}

/** Whether a block answers a call, as those of a server of Ktor do; no more of it is looked at than this needs. */
function usesCall(block: Node): boolean {
  const waiting: Node[] = [block]
  for (let looked = 0; looked < 300; looked += 1) {
    const node = waiting.shift()
    if (node === undefined) return false
    if (node.kind === 'name' && node.name === 'call') return true
    waiting.push(...childrenOf(node).slice(0, 100))
  }
  return false
}

/** `Route::middleware('auth')->get('/people', People::class)` of Laravel. */
function isOfRouteClass(object: Node): boolean {
  const start = startOfChain(object)
  return start.kind === 'name' && start.name === 'Route' && (start !== object || isPlainRoute(object))
}

/** `Route::view('/people', 'people')`, but not a variable of that name with a path alone. */
function isPlainRoute({ parent }: Node): boolean {
  const call = parent?.parent
  return call?.kind === 'call' && (call.args.length > 1 || /^(?:prefix|group)$/.test(lastName(call.callee) ?? ''))
}

/** `http.get('https://…', () => HttpResponse.json({}))` of msw; others have a callback there too. */
function isMocked({ callee, args }: CallNode, imports: ReadonlySet<string>): boolean {
  if (callee.kind !== 'member' || !imports.has('msw') || args.at(-1)?.kind !== 'function') return false
  return /^(?:http|rest)$/.test(lastName(callee.object) ?? '')
}

/** Whether a call defines what a test pretends, or what a framework answers: `nock(portal).get('/files').reply(200)`. */
function isOwnRoute(call: CallNode, imports: ReadonlySet<string>): boolean {
  const { callee } = call
  if (isStandIn(lastName(callee)) || isTested(call) || isMocked(call, imports)) return true
  if (callee.kind !== 'member') return false
  for (
    let next: Node | undefined = call.parent, depth = 0;
    next !== undefined && depth < 8;
    next = next.parent, depth += 1
  ) {
    if (next.kind === 'decorator') return true
    if (next.kind !== 'member' && next.kind !== 'call') break
    if (next.kind === 'member' && isStandIn(next.name)) return true
  }
  const receiver = lastName(callee.object) ?? ''
  return receiver === 'nock' || isStandIn(receiver) || isOfRouteClass(callee.object)
}

/** Whether a call looks like a route of a server of its own: `app.get('/files', handler)`. */
export function looksLikeOwnRoute(call: CallNode): boolean {
  const receiver = call.callee.kind === 'member' ? (lastName(call.callee.object) ?? '') : ''
  const hasHandler = call.args.slice(1).some(
    (arg) =>
      /^(?:function|name|member)$/.test(arg.kind) ||
      keyOf(arg) === 'use' ||
      // `Route::get('/people', [People::class, 'list'])`
      (receiver === 'Route' && arg.kind === 'list' && arg.bracket === '['),
  )
  const isServer =
    serverNames.has(receiver) ||
    (/^(?:http|rest|msw)$/.test(receiver) && call.args.slice(1).some(({ kind }) => kind === 'function')) ||
    (/Router$/.test(receiver) && call.args.slice(1).some((arg) => arg.kind === 'function' && arg.params.length > 0))
  return isServer && hasHandler
}
