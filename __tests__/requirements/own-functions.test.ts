import { describe, expect, test } from '@jest/globals'
import { requestsIn } from './reading.ts'

/** How the code's own functions are written that send, and how they are called. */

const lines = (...all: readonly string[]): string => all.join('\n')

const python = (name: string): string =>
  lines(
    'class Portal:',
    `    def ${name}(self, path, verb='GET'):`,
    "        return requests.request(verb, f'{HOST}/api/2.0/{path}')",
    '',
  )

const getOfPython = "requests.get(f'{HOST}/api/2.0{path}')"

const forms: readonly (readonly [form: string, file: string, code: string, ...requests: string[]])[] = [
  [
    'an arrow function of several parameters says what it returns',
    'a.ts',
    lines(
      'const load = async (path: string, query?: Query): Promise<Response> => fetch(`${host}/api/2.0${path}`)',
      "load('/people')",
    ),
    'GET /api/2.0/people',
  ],
  [
    'it is generic too',
    'a.ts',
    lines(
      'const load = async <T>(path: string, query: Record<string, string>): Promise<T> => {',
      '  return await fetch(`${host}/api/2.0${path}`)',
      '}',
      "load<User[]>('/people', {})",
    ),
    'GET /api/2.0/people',
  ],
  [
    'it bears the name of what looks at texts',
    'a.js',
    lines(
      "const search = (path, method = 'GET') => fetch(`${host}/api/2.0${path}`, { method })",
      "search('/people')",
      "search('/people/1', 'PUT')",
    ),
    'GET /api/2.0/people',
    'PUT /api/2.0/people/1',
  ],
  [
    'a method bears it',
    'a.js',
    lines(
      'class Portal {',
      '  find(path) { return fetch(`${host}/api/2.0${path}`) }',
      "  all() { return this.find('/people') }",
      '}',
      "portal.find('/group')",
      "const isOther = url.find(path) || url.find('/other')",
    ),
    'GET /api/2.0/people',
    'GET /api/2.0/group',
  ],
  ['a method of Python bears it', 'a.py', `${python('search')}Portal().search('group')`, 'GET /api/2.0/group'],
  [
    'a method of Go bears it',
    'a.go',
    lines(
      'package a',
      'func (p portal) Contains(path string) bool {',
      '\t_, err := http.Head(p.root + "/api/2.0" + path)',
      '\treturn err == nil',
      '}',
      'func has(p portal, id string) bool { return p.Contains("/group/" + id) && strings.Contains(id, "/people") }',
    ),
    'GET /api/2.0/group/{id}',
  ],
  [
    'a method of Java bears it',
    'A.java',
    lines(
      'class A {',
      '  boolean contains(String path) { return http.headForHeaders(api + "/api/2.0" + path) != null; }',
      '  boolean hasGroup(String id) { return contains("/group/" + id); }',
      '}',
    ),
    'GET /api/2.0/group/{id}',
  ],
  [
    'a function with a name of its own is held under another',
    'a.js',
    "const load = async function named(path) { return fetch(`${host}/api/2.0${path}`) }\nload('/people')",
    'GET /api/2.0/people',
  ],
  [
    'a function of Python has types before its parameters',
    'a.py',
    lines('def load[T: Model](path: str, kind: type[T]) -> T:', `    return ${getOfPython}`, "load('/people', User)"),
    'GET /api/2.0/people',
  ],
  ['a lambda is one', 'a.py', `load = lambda path, *rest: ${getOfPython}\nload('/people')`, 'GET /api/2.0/people'],
  [
    'the method is the name of an attribute',
    'a.py',
    lines(
      'def load(path, method="get"):',
      "    return getattr(requests, method)(f'{HOST}/api/2.0{path}')",
      'def save(path, verb):',
      '    send = getattr(self.session, verb.lower())',
      "    return send(f'{HOST}/api/2.0{path}')",
      "load('/people')",
      "load('/people/1', method='delete')",
      "save('/people/2', 'PUT')",
    ),
    'GET /api/2.0/people',
    'DELETE /api/2.0/people/1',
    'PUT /api/2.0/people/2',
  ],
  [
    'an arrow function of PHP is one',
    'a.php',
    '<?php $load = fn (string $path): ?array => file_get_contents("$host/api/2.0$path");\n$load(\'/people\');',
    'GET /api/2.0/people',
  ],
  [
    'a closure of PHP uses what is around it',
    'a.php',
    lines(
      '<?php function load($path) {',
      '  return Cache::remember($path, 60, function () use ($path): array { return Http::get("$host/api/2.0$path"); });',
      '}',
      "load('/people');",
    ),
    'GET /api/2.0/people',
  ],
  [
    'Laravel is given it under a name',
    'a.php',
    lines(
      "<?php Http::macro('portal', fn (): PendingRequest => Http::baseUrl(config('portal') . '/api/2.0')->acceptJson());",
      "Http::portal()->put('/people/1', []);",
    ),
    'PUT /api/2.0/people/1',
  ],
  [
    'Swift puts the path right behind the base',
    'a.swift',
    lines(
      'func load(_ path: String) async throws -> Data {',
      String.raw`  try await URLSession.shared.data(from: URL(string: "\(host)/api/2.0\(path)?count=1")!).0`,
      '}',
      'let people = try await load("/people/filter")',
    ),
    'GET /api/2.0/people/filter',
  ],
  [
    'it takes options apart',
    'a.ts',
    lines(
      'async function load<T, B = unknown>(path: string, { body, ...init }: Options<B> = {}): Promise<T> {',
      '  return fetch(`${host}/api/2.0${path}`, { ...init, body: JSON.stringify(body) })',
      '}',
      'async function find(path: string, options: Options = {}) {',
      '  const { query, ...rest } = options',
      '  return fetch(`${host}/api/2.0${path}`, { ...rest, headers })',
      '}',
      "load('/people')",
      "load('/people/1', { method: 'PUT', body })",
      "find('/group', { query })",
      "find('/group/1', { method: 'DELETE' })",
    ),
    'GET /api/2.0/people',
    'PUT /api/2.0/people/1',
    'GET /api/2.0/group',
    'DELETE /api/2.0/group/1',
  ],
  [
    'it makes the method of a text',
    'A.java',
    lines(
      'class A {',
      '  String send(String path, String verb) { return rest.exchange(host + "/api/2.0" + path, HttpMethod.valueOf(verb), null, String.class).getBody(); }',
      '  void run() { send("/people/1", "PUT"); send("/people", "GET"); }',
      '}',
    ),
    'GET /api/2.0/people',
    'PUT /api/2.0/people/1',
  ],
  [
    'another one calls a function of a library for it',
    'a.py',
    lines(
      'async def load(path):',
      "    return await asyncio.to_thread(requests.get, f'{HOST}/api/2.0{path}')",
      "load('/people')",
    ),
    'GET /api/2.0/people',
  ],
]

describe('a function of the code that sends is found where', () => {
  test.each(forms)('%s', (_, file, code, ...requests) => {
    expect(requestsIn(file, code)).toEqual(requests)
  })
})

describe('a function that hands an address to what is not known', () => {
  test.each([
    ['a.ts', "const load = (path: string) => kit.call(`${host}/api/2.0${path}`)\nawait load('/people')"],
    [
      'a.ts',
      "function load(path) { return kit.call(`${host}/api/2.0${path}`) }\nconst all = (path) => { load(path) }\nall('/people')",
    ],
    ['a.py', "def load(path):\n    return kit.call(f'{HOST}/api/2.0{path}')\nload('/people')"],
    [
      'a.go',
      'package a\nfunc load(path string) error { return kit.Call(host + "/api/2.0" + path) }\nfunc a() { load("/people") }',
    ],
    [
      'A.cs',
      'class A { Task Load(string path) => kit.CallAsync($"{host}/api/2.0{path}"); Task Run() => Load("/people"); }',
    ],
  ])('is unread where it is called, in %s: %s', (file, code) => {
    expect(requestsIn(file, code)).toEqual(['unread: the method of /api/2.0/people is not known'])
  })

  test('is nothing where its address is sent, or only looked at', () => {
    const code =
      "const url = (path) => join(host, `/api/2.0${path}`)\nfetch(url('/people'))\nif (seen.has(url('/group'))) expect(a).toBe(url('/group'))"
    expect(requestsIn('a.js', code)).toEqual(['GET /api/2.0/people'])
  })
})

test('a base whose parts a block of Ktor is given is unread where the path is given apart from it', () => {
  const code =
    'class A(val client: HttpClient) {\n  suspend fun load(path: String) = client.get { url { takeFrom(host); appendPathSegments("api", "2.0"); appendPathSegments(path) } }\n  suspend fun all() = load("people")\n}'
  expect(requestsIn('A.kt', code)).toEqual(['unread: no request was found that begins with this address'])
})

describe('what is called like `fetch`', () => {
  test.each([
    ['await authFetch(`${host}/api/2.0/people/${id}`)', 'GET /api/2.0/people/{id}'],
    ["await fetchWithRetry(`${host}/api/2.0/people/${id}`, { method: 'PUT' })", 'PUT /api/2.0/people/{id}'],
    [
      'await apiFetch(`${host}/api/2.0/people/${id}`, given)',
      'unread: the method of /api/2.0/people/{id} is not known',
    ],
  ])('sends as it does: %s', (code, ...requests) => {
    expect(requestsIn('a.ts', code)).toEqual(requests)
  })
})

describe('what may look at an address or send to it', () => {
  const noMethod = 'unread: the method of /api/2.0/files/rooms is not known'

  test.each([
    ['a.js', 'const rooms = await find(`${host}/api/2.0/files/rooms`)'],
    ['a.js', 'const rooms = await portal.search(`${host}/api/2.0/files/rooms`)'],
    ['a.py', "rooms = split(HOST + '/api/2.0/files/rooms')"],
  ])('is unread where a function or a client that is not known is given it, in %s: %s', (file, code) => {
    expect(requestsIn(file, code)).toEqual([noMethod])
  })

  test.each([
    ['a.js', "if (request.url.search('/api/2.0/files/rooms') > 0) next()"],
    ['a.js', "const isSeen = seen.has('/api/2.0/files/rooms') || url.match('/api/2.0/files/rooms')"],
    ['a.py', "if search('/api/2.0/files/rooms', url) or url.find('/api/2.0/files/rooms') > 0: pass"],
    ['a.go', 'package a\nfunc a(s string) bool { return strings.Contains(s, "/api/2.0/files/rooms") }'],
  ])('is nothing where it looks at a text, in %s: %s', (file, code) => {
    expect(requestsIn(file, code)).toEqual([])
  })
})
