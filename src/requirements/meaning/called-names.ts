import { type CallNode, lastName, type Node, valueOfEntry } from '../parsing/syntax.ts'
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
  headforheaders: 'GET',
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

/** What hands on to `fetch`, by its name: `authFetch`, `fetchWithRetry`. */
export const likeFetch = /^(?:[a-z]+F|f)etch(?:er|Impl|JSON|Json|With[A-Z]\w*)?$/

export function isClient(name: string | undefined): boolean {
  // A private field may hold one: `this.#fetch(address)`.
  const own = name?.startsWith('#') === true ? name.slice(1) : (name ?? '')
  return clients.has(own) || likeFetch.test(own)
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

/** Their result is the address that they are called on or given, for what matters here. */
export const sameText = new Set(
  'replace replaceAll trim rstrip lstrip strip rtrim ltrim toString encodeURI toLowerCase lower valueOf esc_url esc_url_raw trailingslashit untrailingslashit trimEnd trimStart removesuffix strtolower parse href with_query update_query'.split(
    ' ',
  ),
)
/** They encode or convert one part of a path. */
export const encoders = new Set(
  'encodeURIComponent quote quote_plus urlencode rawurlencode String str Number parseInt int intval strval'.split(' '),
)
/** Members whose value is the text of the object itself. */
export const samePart = new Set('v value url href data uri Uri AbsoluteUri OriginalString absoluteString'.split(' '))
/** Of `isAll ? '/people' : undefined` they are no address. */
export const nothing = new Set('null undefined None nil'.split(' '))
/** They read a variable of the environment, by its name. */
export const environmentReaders = new Set('getenv env config get Getenv'.split(' '))
/** What a constant that is an object calls its text. */
export const partOfConstant = new Set(
  'path getPath url getUrl uri getUri value getValue endpoint getEndpoint rawValue route getRoute'.split(' '),
)
