import { type CallNode, childrenOf, keyOf, lastName, type Node, startOfChain, valueOfEntry } from '../parsing/syntax.ts'
import { methodWord } from '../portal-api.ts'

/** What the names of called functions say, in all languages. */

/** Clients that send a GET where nothing else is said. */
const clients = new Set(
  'fetch axios request got ky needle $fetch ofetch useFetch urlopen urlretrieve Request file_get_contents fopen readfile wp_remote_request wp_safe_remote_request ajax httpRequest httpRequestWithAuthentication requestWithAuthentication zrequest curl_init superagent URLRequest NSMutableURLRequest'.split(
    ' ',
  ),
)

/** What is told to people, measured or tested is no request. */
const messages = new Set(
  'log debug info warn warning error trace fatal critical exception notice print println printf puts echo throw raise Error Exception describe it test expect assert equal equals strictEqual deepEqual toBe toEqual assertEqual assertEquals assertSame track capture captureException increment histogram observe gauge counter console_log error_log NSLog os_log debugPrint WriteLine LogInformation LogDebug LogTrace LogWarning LogError LogCritical wp_die __ _e sendmail dd var_dump'.split(
    ' ',
  ),
)

/** The same in Go: `Errorf`, `Println`, `Infow`. */
const goMessage = /^(?:Error|Fatal|Panic|Warn|Warning|Info|Debug|Trace|Log|Skip|Print|Fprint|Wrap|panic)(?:f|ln|w)?$/

/** What only looks at an address. */
const lookers = new Set(
  'includes startsWith endsWith indexOf lastIndexOf match matchAll test search startswith endswith find strpos stripos strstr str_contains str_starts_with str_ends_with preg_match in_array has contains Contains StartsWith EndsWith IndexOf Equals IsMatch Split matches split explode require import navigate redirect push replaceState pushState HasPrefix HasSuffix EqualFold hasPrefix hasSuffix'.split(
    ' ',
  ),
)

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

/** A name with one of these words makes an address or reads a value; it sends nothing, though it may begin with `get`. */
const otherWords = new Set(
  'url uri urls endpoint endpoints path paths link href route address header headers param params env attribute item element cookie option options config configuration property state context message messages builder'.split(
    ' ',
  ),
)

/** They only keep a value, or look it up. */
const storing = new Set('putextra putextras putstring putstringset putifabsent getstringextra getordefault'.split(' '))

const verbs: Readonly<Record<string, string>> = {
  get: 'GET',
  getjson: 'GET',
  post: 'POST',
  postjson: 'POST',
  put: 'PUT',
  delete: 'DELETE',
  del: 'DELETE',
  patch: 'PATCH',
  head: 'GET',
}

export const urlKeys = new Set(
  'url uri path pathname endpoint href target resource requestUrl request_url requestUri RequestUri CURLOPT_URL Url URL Uri URI Path Endpoint Route'.split(
    ' ',
  ),
)

export const baseKeys = new Set(
  'baseURL baseUrl base_url base_uri baseUri prefixUrl prefix_url BaseAddress BaseUrl BaseURL'.split(' '),
)

export const methodKeys = new Set(
  'method Method httpMethod http_method verb requestMethod request_method CURLOPT_CUSTOMREQUEST HTTPMethod Verb'.split(
    ' ',
  ),
)

/** The method that a constant names: `http.MethodPut`, `HttpMethod.PUT`. */
export function methodConstant(node: Node): string | undefined {
  if (node.kind !== 'member' || node.name === undefined) return undefined
  const isMethod = /Method$/.test(lastName(node.object) ?? '')
  const [, name = isMethod ? node.name : ''] = /^(?:METHOD_|Method)(\w+)$/.exec(node.name) ?? []
  return methodWord(name)
}

/** Whether an argument is a method. */
export function isMethod(arg: Node): boolean {
  return arg.kind === 'text' ? methodWord(arg.text) !== undefined : methodConstant(valueOfEntry(arg)) !== undefined
}

/** The function that is called: of `f.call(this, …)` and `f.apply(this, […])` it is `f`. */
export function calledFunction(call: CallNode): { callee: Node; args: readonly Node[] } {
  const { callee, args } = call
  const [self, given, ...others] = args
  if (callee.kind !== 'member' || callee.object.kind === 'call' || self?.kind !== 'name') return { callee, args }
  const isOwn = callee.object.kind === 'member' && lastName(callee.object.object) === self.name
  if (!isOwn && !/^(?:this|self|null)$/.test(self.name)) return { callee, args }
  if (callee.name === 'call') return { callee: callee.object, args: args.slice(1) }
  const isApplied = callee.name === 'apply' && given?.kind === 'list' && others.length === 0
  return isApplied ? { callee: callee.object, args: given.items } : { callee, args }
}

/** The function itself of `f.bind(this)`. */
export function withoutBind(node: Node): Node {
  const isBound = node.kind === 'call' && node.callee.kind === 'member' && node.callee.name === 'bind'
  return isBound && node.callee.kind === 'member' ? node.callee.object : node
}

/** The client whose requests a function changes: `client.interceptors.request.use(function)`. */
export function interceptedClient(interceptor: Node | undefined): Node | undefined {
  const use = interceptor?.parent
  const kept = use?.kind === 'call' && use.callee.kind === 'member' ? use.callee.object : undefined
  const all = kept?.kind === 'member' ? kept.object : undefined
  return all?.kind === 'member' && all.name === 'interceptors' ? all.object : undefined
}

export function isClient(name: string | undefined): boolean {
  // A private field may hold one: `this.#fetch(address)`.
  return name !== undefined && clients.has(name.startsWith('#') ? name.slice(1) : name)
}

export function isMessage(callee: Node): boolean {
  const name = lastName(callee)
  if (name === undefined) return false
  if (
    messages.has(name) ||
    goMessage.test(name) ||
    /(?:Error|Exception|Warning)$/.test(name) ||
    /^(?:assert|expect|XCT|precondition)/.test(name)
  )
    return true
  if (callee.kind !== 'member') return false
  const receiver = lastName(callee.object) ?? ''
  // `assertThat(path).isEqualTo(…)`
  if (callee.object.kind === 'call' && /^(?:assert|Should$)/.test(lastName(callee.object) ?? '')) return true
  // `throw PortalError.notFound(…)`
  if (/(?:Error|Exception)$/.test(receiver)) return true
  if (receiver === 'errors') return name === 'New'
  // `NotificationCenter.default.post(…)`
  if (receiver === 'default') return name === 'post'
  return (
    /^(?:console|_?logger|_?log|slog|logging|metrics|timber|assert|assertions)$/i.test(receiver) ||
    /^(?:assert|require)\.[A-Z]/.test(`${receiver}.${name}`)
  )
}

export function isLooker(name: string | undefined): boolean {
  return name !== undefined && lookers.has(name)
}

function isStandIn(name: string | undefined): boolean {
  return name !== undefined && standIns.has(name)
}

const knownVerbs = new Map<string, string | undefined>()

/** The method in a function's name: `get_json`, `axios.put`, `wp_remote_post`. */
export function verbIn(name: string | undefined): string | undefined {
  if (name === undefined || name.length > 60) return undefined
  if (!knownVerbs.has(name)) {
    // Names are many, but few are new.
    if (knownVerbs.size > 10_000) knownVerbs.clear()
    knownVerbs.set(name, findVerb(name))
  }
  return knownVerbs.get(name)
}

function findVerb(name: string): string | undefined {
  if (Object.hasOwn(verbs, name.toLowerCase())) return verbs[name.toLowerCase()]
  const words = name
    .replace(/([a-z\d])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .split(/[_\W]+/)
  if (words.some((word) => otherWords.has(word)) || storing.has(name.toLowerCase())) return undefined
  const said = new Set(words.flatMap((word) => (Object.hasOwn(verbs, word) ? [verbs[word]] : [])))
  return said.size === 1 ? [...said][0] : undefined
}

const goServers = 'gin echo chi mux fiber httprouter iris'.split(' ')

function isRouting(name: string | undefined): boolean {
  return verbIn(name) !== undefined || /^(?:Route|Group|Any|All|Mount)$/.test(name ?? '')
}

/** Whether a call defines a route of a library of Go, whose routers have any name: `r.GET("/api/2.0/people", list)`. */
export function isRouteOfGo(call: CallNode, imports: ReadonlySet<string>): boolean {
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
export function isRouteWithHandler({ callee, args }: CallNode): boolean {
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
export function isOwnRoute(call: CallNode, imports: ReadonlySet<string>): boolean {
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
