import { describe, expect, test } from '@jest/globals'
import { read, requestsIn, said } from './reading.ts'

describe('a function named like what it calls', () => {
  test.each([
    [
      'script',
      'a.ts',
      'class Portal {\n  private async fetch(path: string) { return (await fetch(`${this.base}/api/2.0${path}`)).json() }\n  people() { return this.fetch("/people") }\n}',
    ],
    [
      'script, again',
      'a.ts',
      'async function send(path: string, again = true) {\n  const answer = await fetch(`${host}/api/2.0${path}`)\n  return answer.status === 429 && again ? send(path, false) : answer\n}\nsend("/people")',
    ],
    [
      'PHP',
      'a.php',
      '<?php class Portal {\n  private function request($method, $path) { return $this->client->request($method, $this->portal . "/api/2.0" . $path); }\n  function people() { return $this->request("GET", "/people"); }\n}',
    ],
    [
      'Python',
      'a.py',
      'class Portal:\n    def request(self, method, path):\n        return requests.request(method, self.portal + "/api/2.0" + path)\n\n    def people(self):\n        return self.request("GET", "/people")',
    ],
  ])('is not its own caller: %s', (_, path, code) => {
    expect(requestsIn(path, code)).toEqual(['GET /api/2.0/people'])
  })
})

/** Two classes with a method of one name, of which one sends to the portal. */
const classes: readonly (readonly [language: string, path: string, code: string, ...requests: string[]])[] = [
  [
    'script',
    'a.ts',
    'class Portal {\n  private load(path: string, method = "GET") { return fetch(`${this.base}/api/2.0${path}`, { method }) }\n  me() { return this.load("/people/@self") }\n}\nclass Shop {\n  private load(path: string, method = "GET") { return fetch(`https://shop.example/v1${path}`, { method }) }\n  group() { return this.load("/group") }\n  tags() { return this.load("/portal", "POST") }\n}',
    'GET /api/2.0/people/@self',
  ],
  [
    'script, with fields',
    'a.ts',
    'class Portal extends Client {\n  load(path: string) { return fetch(`${this.base}/api/2.0${path}`) }\n}\nclass Shop {\n  load(path: string) { return fetch(`https://shop.example/v1${path}`) }\n}\nclass Both {\n  constructor(private readonly portal: Portal, private readonly shop: Shop) {}\n  run() { this.portal.load("/people"); this.shop.load("/portal") }\n}\nconst shop = new Shop()\nshop.load("/group")',
    'GET /api/2.0/people',
  ],
  [
    'Python',
    'a.py',
    'class Portal:\n    def load(self, path):\n        return requests.get(f"{self.base}/api/2.0{path}")\n\nclass Shop:\n    def load(self, key):\n        return self.kept[key]\n\n    def group(self):\n        return self.load("/group")\n\ndef run(portal: Portal, shop: Shop):\n    portal.load("/people")\n    shop.load("/portal")',
    'GET /api/2.0/people',
  ],
  [
    'PHP',
    'a.php',
    '<?php\nclass Portal {\n  function load($path) { return file_get_contents($this->base . "/api/2.0" . $path); }\n  function me() { return $this->load("/people/@self"); }\n}\nclass Shop {\n  function load($path) { return $this->kept[$path]; }\n  function group() { return $this->load("/group"); }\n  function other(Shop $shop) { return $shop->load("/portal"); }\n}',
    'GET /api/2.0/people/@self',
  ],
  [
    'Java',
    'A.java',
    'class Portal {\n  String load(String path) { return rest.getForObject(base + "/api/2.0" + path, String.class); }\n  String me() { return load("/people/@self"); }\n}\nclass Shop {\n  String load(String path) { return rest.getForObject("https://shop.example/v1" + path, String.class); }\n  String group() { return load("/group"); }\n}\nclass Both {\n  private final Portal portal;\n  private final Shop shop;\n  void run() { portal.load("/people"); shop.load("/portal"); }\n}',
    'GET /api/2.0/people/@self',
    'GET /api/2.0/people',
  ],
  [
    'C#',
    'A.cs',
    'class Portal {\n  Task<string> Load(string path) => http.GetStringAsync(host + "/api/2.0" + path);\n  Task Me() => Load("/people/@self");\n}\nclass Shop {\n  Task<string> Load(string path) => http.GetStringAsync("https://shop.example/v1" + path);\n  Task Group() => Load("/group");\n}',
    'GET /api/2.0/people/@self',
  ],
  [
    'Go',
    'a.go',
    'package a\n\ntype Portal struct{ base string }\n\nfunc (p *Portal) load(path string) { http.Get(p.base + "/api/2.0" + path) }\n\nfunc (p *Portal) Me() { p.load("/people/@self") }\n\ntype Shop struct{ base string }\n\nfunc (s *Shop) load(path string) { http.Get("https://shop.example/v1" + path) }\n\nfunc (s *Shop) Group() { s.load("/group") }\n\ntype Both struct {\n\tportal *Portal\n\tshop   *Shop\n}\n\nfunc (b *Both) Run() {\n\tb.portal.load("/people")\n\tb.shop.load("/group")\n}',
    'GET /api/2.0/people/@self',
    'GET /api/2.0/people',
  ],
  [
    'Swift',
    'a.swift',
    'final class Portal {\n  func load(_ path: String) async throws -> Data { try await session.data(from: URL(string: base + "/api/2.0" + path)!).0 }\n  func me() async throws { _ = try await load("/people/@self") }\n}\nfinal class Shop {\n  func load(_ path: String) async throws -> Data { try await session.data(from: URL(string: "https://shop.example/v1" + path)!).0 }\n  func group() async throws { _ = try await load("/group") }\n}',
    'GET /api/2.0/people/@self',
  ],
  [
    'Kotlin',
    'a.kt',
    'class Portal(private val rest: RestTemplate) {\n  fun load(path: String) = rest.getForObject("$base/api/2.0$path", String::class.java)\n}\nclass Shop(private val rest: RestTemplate) {\n  fun load(path: String) = kept[path]\n  fun group() = load("/group")\n}\nclass Both(private val portal: Portal, private val shop: Shop) {\n  fun run() { portal.load("/people"); shop.load("/portal") }\n}',
    'GET /api/2.0/people',
  ],
]

describe('a method of a name that another class has too', () => {
  test.each(classes)('is told apart by its object: %s', (_, path, code, ...requests) => {
    expect(requestsIn(path, code)).toEqual(requests)
  })
})

const keepers: readonly (readonly [what: string, path: string, wrapper: string, calls: string])[] = [
  [
    'what keeps things, in script',
    'a.ts',
    'export async function get(path: string) { return fetch(`${host}/api/2.0/${path}`) }',
    "const kept = new Map<string, string>()\nkept.get('portal')\nrequest.headers.get('authorization')\nnew URLSearchParams(search).get('people')\nconfig.get('group')\nform.get('name')\nconst other = { people: 1 }\nother.get('people')",
  ],
  [
    'what keeps things, beside a class',
    'a.ts',
    'class Api { async get(path: string) { return fetch(`${this.host}/api/2.0/${path}`) } }\nconst portal = new Api()\nexport const run = (get) => portal.get(path)',
    "answer.headers.get('etag')\ncookies.get('people')\nformData.get('file')",
  ],
  [
    'what keeps things, in Python',
    'a.py',
    'class Api:\n    def get(self, path):\n        return requests.get(self.base + "/api/2.0/" + path).json()\n\n    def run(self):\n        data = self.get("people")\n        return data.get("group"), os.environ.get("PORTAL"), request.args.get("settings")',
    'kept = {}\nkept.get("portal")\ncache.get("people")\nrequests.get(url)',
  ],
  [
    'what keeps things, in PHP',
    'a.php',
    "<?php\nclass Api { function get($path) { return file_get_contents($this->portal . '/api/2.0/' . $path); }\n function run() { return $this->get('people'); } }",
    "$request->get('token'); Cache::get('people'); $session->get('user');",
  ],
  [
    'what keeps things, in C#',
    'A.cs',
    'class Api { Task<string> Get(string path) => http.GetStringAsync(portal + "/api/2.0/" + path);\n Task Run() => Get("people"); }',
    'class Other { void Run(Cache cache, Settings kept) { cache.Get("group"); kept.Get("name"); } }',
  ],
  [
    'what keeps things, in Go',
    'a.go',
    'package a\n\nfunc Get(path string) { http.Get(host + "/api/2.0/" + path) }\n\nfunc Run() { Get("people") }\n',
    'func Other(r *http.Request, kept map[string]string) {\n\tr.Header.Get("Authorization")\n\tr.URL.Query().Get("group")\n\tcache.Get("portal")\n}',
  ],
]

describe('a call of what only keeps things', () => {
  test.each(keepers)('sends nothing: %s', (_, path, wrapper, calls) => {
    expect(requestsIn(path, `${wrapper}\n${calls}`)).toEqual(requestsIn(path, wrapper))
  })
})

describe('a function that sends', () => {
  const api = 'export class Api {\n  async get(path: string) { return fetch(`${this.base}/api/2.0${path}`) }\n}'

  test.each([
    ['of an object that nothing is known of', 'export const all = (api) => api.get("/people")'],
    [
      'of an interface',
      'interface Http { get(path: string): Promise<Answer> }\nclass Users {\n  constructor(private http: Http) {}\n  all() { return this.http.get("/people") }\n}',
    ],
    [
      'of what extends its class',
      'import { Api } from "./api"\nclass Users extends Api {\n  all() { return this.get("/people") }\n}',
    ],
    [
      'of an object of a class that extends its own',
      'import { Api } from "./api"\nclass Users extends Api {}\nconst users = new Users()\nusers.get("/people")',
    ],
    ['of a type that holds its class', 'export const all = (api: Partial<Api>) => api.get("/people")'],
    ['of an object that is made where it is called', 'new Api(portal).get("/people")'],
    ['of a field', 'class Users {\n  api = new Api(portal)\n  all() { return this.api.get("/people") }\n}'],
    ['of what a function gives', 'const api = useApi()\napi.get("/people")'],
  ])('is read: %s', (_, use) => {
    expect(said(read({ 'src/api.ts': api, 'src/use.ts': use }))).toEqual(['GET /api/2.0/people'])
  })

  test('is the one that is imported', () => {
    const files = {
      'portal/http.ts': 'export const load = (path: string) => fetch(`${host}/api/2.0${path}`)',
      'portal/use.ts': "import { load } from './http'\nload('/people')",
      'shop/http.ts': 'export const load = (path: string) => fetch(`https://shop.example/v1${path}`)',
      'shop/use.ts': "import { load } from './http'\nload('/group')",
      'shop/more.ts': "import * as http from './http.ts'\nhttp.load('/portal')",
    }
    expect(said(read(files))).toEqual(['GET /api/2.0/people'])
  })

  test('is the one that is imported, in Python', () => {
    const send = (address: string): string => `def load(path):\n    return requests.get(${address} + path)`
    const files = {
      'portal/http.py': send('HOST + "/api/2.0"'),
      'portal/use.py': 'from .http import load\nload("/people")',
      'shop/http.py': send('"https://shop.example/v1"'),
      'shop/use.py': 'from shop.http import load\nload("/group")',
    }
    expect(said(read(files))).toEqual(['GET /api/2.0/people'])
  })
})
