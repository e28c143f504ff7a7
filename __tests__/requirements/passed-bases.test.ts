import { describe, expect, test } from '@jest/globals'
import { read, requestsIn, said } from './reading.ts'

/** A class that is given its base, and, in another file, what makes it. */
const forms: readonly (readonly [form: string, files: Readonly<Record<string, string>>])[] = [
  [
    'TypeScript, kept in a field',
    {
      'docspace.ts':
        "export class DocSpace {\n  private readonly root: string\n  constructor(root: string, readonly key: string) { this.root = root.replace(/\\/$/, '') }\n  rooms() { return fetch(`${this.root}/files/rooms`) }\n}",
      'main.ts':
        "import { DocSpace } from './docspace'\nexport const docspace = new DocSpace(`${process.env.PORTAL}/api/2.0`, key)",
    },
  ],
  [
    'TypeScript, a parameter that is a field',
    {
      'docspace.ts':
        'export class DocSpace {\n  constructor(private readonly root: string) {}\n  rooms() { return fetch(`${this.root}/files/rooms`) }\n}',
      'main.ts': "new DocSpace(portal + '/api/2.0')",
    },
  ],
  [
    'TypeScript, a member of options',
    {
      'docspace.ts':
        'export class DocSpace {\n  readonly root: string\n  constructor(options: Options) { this.root = options.root }\n  rooms() { return fetch(this.root + `/files/rooms`) }\n}',
      'main.ts': 'new DocSpace({ root: `${portal}/api/2.0`, key })',
    },
  ],
  [
    'TypeScript, options that are kept',
    {
      'docspace.ts':
        'export class DocSpace {\n  constructor(private readonly options: Options) {}\n  rooms() { return fetch(`${this.options.root}/files/rooms`) }\n}',
      'main.ts': 'const options = { root: `${portal}/api/2.0`, key }\nnew DocSpace(options)',
    },
  ],
  [
    'TypeScript, a default among options that are taken apart',
    {
      'docspace.ts':
        "export class DocSpace {\n  constructor({ portal, root = '/api/2.0' }: Options) { this.root = portal + root }\n  rooms() { return fetch(`${this.root}/files/rooms`) }\n}",
    },
  ],
  [
    'TypeScript, a default',
    {
      'docspace.ts':
        "export class DocSpace {\n  constructor(private root = 'https://portal.example/api/2.0') {}\n  rooms() { return fetch(`${this.root}/files/rooms`) }\n}",
    },
  ],
  [
    'TypeScript, a method that adds the path',
    {
      'docspace.ts':
        "export class DocSpace {\n  constructor(root: string) { this.root = root }\n  load(path: string) { return fetch(this.root + path) }\n  rooms() { return this.load('/files/rooms') }\n}",
      'main.ts': "new DocSpace(portal + '/api/2.0')",
    },
  ],
  [
    'TypeScript, a class that extends another',
    {
      'resource.ts': 'export class Resource {\n  constructor(protected readonly root: string) {}\n}',
      'rooms.ts':
        'export class Rooms extends Resource {\n  list() { return fetch(`${this.root}/files/rooms`) }\n}\nexport const rooms = new Rooms(`${portal}/api/2.0`)',
    },
  ],
  [
    'TypeScript, what a class gives to the one that it extends',
    {
      'resource.ts':
        'export class Resource<T> {\n  constructor(protected readonly root: string) {}\n  rooms() { return fetch(`${this.root}/files/rooms`) }\n}',
      'rooms.ts':
        'export class Rooms extends Resource<Room> {\n  constructor(portal: string) { super(`${portal}/api/2.0`) }\n}',
    },
  ],
  [
    'JavaScript, a function that makes functions',
    {
      'docspace.js': 'export function docspace(root) {\n  return { rooms: () => fetch(`${root}/files/rooms`) }\n}',
      'main.js': "import { docspace } from './docspace.js'\ndocspace(`${portal}/api/2.0`).rooms()",
    },
  ],
  [
    'Python, by name',
    {
      'docspace.py':
        'import requests\nclass DocSpace:\n    def __init__(self, key, root):\n        self.root = root.rstrip("/")\n    def rooms(self):\n        return requests.get(f"{self.root}/files/rooms")\n',
      'main.py': 'from docspace import DocSpace\nclient = DocSpace(root=os.environ["PORTAL"] + "/api/2.0", key="x")\n',
    },
  ],
  [
    'Python, by position',
    {
      'docspace.py':
        'import requests\nclass DocSpace:\n    def __init__(self, root: str, key: str | None = None) -> None:\n        self.root = root\n    def rooms(self):\n        return requests.get(self.root + "/files/rooms")\n',
      'main.py': 'from docspace import DocSpace\nclient = DocSpace(f"{portal}/api/2.0")\n',
    },
  ],
  [
    'Python, a class of data',
    {
      'docspace.py':
        'import requests\n@dataclass\nclass DocSpace:\n    root: str\n    def rooms(self):\n        return requests.get(self.root + "/files/rooms")\n',
      'main.py': 'client = DocSpace(root=f"{portal}/api/2.0")\n',
    },
  ],
  [
    'PHP, kept in a field',
    {
      'DocSpace.php':
        "<?php\nclass DocSpace {\n  public function __construct(string $root) { $this->root = rtrim($root, '/'); }\n  public function rooms() { return file_get_contents($this->root . '/files/rooms'); }\n}",
      'main.php': "<?php\n$docspace = new DocSpace(getenv('PORTAL') . '/api/2.0');",
    },
  ],
  [
    'PHP, a parameter that is a field, by name',
    {
      'DocSpace.php':
        '<?php\nfinal class DocSpace {\n  public function __construct(private readonly string $root) {}\n  public function rooms() { return file_get_contents("{$this->root}/files/rooms"); }\n}',
      'main.php': "<?php\n$docspace = new DocSpace(root: getenv('PORTAL') . '/api/2.0');",
    },
  ],
  [
    'Java',
    {
      'DocSpace.java':
        'class DocSpace {\n  private final String root;\n  DocSpace(OkHttpClient http, String root) { this.http = http; this.root = root; }\n  void rooms() { http.newCall(new Request.Builder().url(root + "/files/rooms").build()).execute(); }\n}',
      'Main.java':
        'class Main {\n  DocSpace docSpace(OkHttpClient http) { return new DocSpace(http, System.getenv("PORTAL") + "/api/2.0"); }\n}',
    },
  ],
  [
    'Java, a record',
    {
      'DocSpace.java':
        'record DocSpace(String root) {\n  void rooms(RestTemplate rest) { rest.getForObject(root + "/files/rooms", String.class); }\n}',
      'Main.java': 'class Main {\n  DocSpace docSpace() { return new DocSpace(portal + "/api/2.0"); }\n}',
    },
  ],
  [
    'Kotlin',
    {
      'DocSpace.kt':
        'class DocSpace(private val http: OkHttpClient, private val root: String) {\n  fun rooms() = http.newCall(Request.Builder().url("$root/files/rooms").build()).execute()\n}',
      'Main.kt': 'val docspace = DocSpace(root = "$portal/api/2.0", http = http)',
    },
  ],
  [
    'C#',
    {
      'DocSpace.cs':
        'public class DocSpace {\n  private readonly string _root;\n  public DocSpace(HttpClient http, string root) { _http = http; _root = root.TrimEnd(\'/\'); }\n  public Task Rooms() => _http.GetAsync($"{_root}/files/rooms");\n}',
      'Main.cs':
        'class Main { DocSpace Make() => new DocSpace(new HttpClient(), Environment.GetEnvironmentVariable("PORTAL") + "/api/2.0"); }',
    },
  ],
  [
    'C#, in the head of the class',
    {
      'DocSpace.cs':
        'public class DocSpace(HttpClient http, string root) {\n  public Task Rooms() => http.GetAsync(root + "/files/rooms");\n}',
      'Main.cs': 'class Main { DocSpace Make() { return new DocSpace(http, portal + "/api/2.0"); } }',
    },
  ],
  [
    'Go',
    {
      'docspace/docspace.go':
        'package docspace\ntype Client struct{ root string }\nfunc New(root string) *Client { return &Client{root: strings.TrimSuffix(root, "/")} }\nfunc (c *Client) Rooms() { http.Get(c.root + "/files/rooms") }',
      'main.go':
        'package main\nimport "acme.example/docspace"\nfunc main() { client := docspace.New(os.Getenv("PORTAL") + "/api/2.0"); client.Rooms() }',
    },
  ],
  [
    'Swift',
    {
      'DocSpace.swift':
        'final class DocSpace {\n  private let root: URL\n  init(root: URL, session: URLSession = .shared) { self.root = root }\n  func rooms() async throws { _ = try await session.data(from: root.appendingPathComponent("files/rooms")) }\n}',
      'Main.swift': 'let docspace = DocSpace(root: URL(string: "https://portal.example/api/2.0")!)',
    },
  ],
  [
    'Swift, without a constructor',
    {
      'DocSpace.swift':
        'struct DocSpace {\n  let root: String\n  func rooms() { URLSession.shared.dataTask(with: URL(string: "\\(root)/files/rooms")!) }\n}',
      'Main.swift': 'let docspace = DocSpace(root: "https://portal.example/api/2.0")',
    },
  ],
]

test.each(forms)('a base that is given to a constructor: %s', (_, files) => {
  expect(said(read(files))).toEqual(['GET /api/2.0/files/rooms'])
})

test.each([
  ['the field', 'this.#root = `${portal}/api/2.0`', 'return fetch(`${this.#root}/files/rooms`)'],
  [
    'the client',
    'this.#http = axios.create({ baseURL: `${portal}/api/2.0` })',
    "return this.#http.get('/files/rooms')",
  ],
])('a private name: %s', (_, set, used) => {
  const text = `export class DocSpace {\n  #root\n  #http\n  constructor(portal) { ${set} }\n  rooms() { ${used} }\n}`
  expect(said(read({ 'a.ts': text }))).toEqual(['GET /api/2.0/files/rooms'])
})

test.each([
  ['a field', 'send = async <T>(path: string): Promise<T> => (await fetch(`${this.base}${path}`)).json()'],
  [
    'a private field',
    'send = <T>(path: string) => this.#send<T>(path)\n  #send = async <T,>(path: string) => (await fetch(`${this.base}${path}`)).json()',
  ],
])('a function with types of its own: %s', (_, send) => {
  const text = `export class DocSpace {\n  base = host + '/api/2.0'\n  ${send}\n  rooms() { return this.send<Room[]>('/files/rooms') }\n}`
  expect(said(read({ 'a.ts': text }))).toEqual(['GET /api/2.0/files/rooms'])
})

test('a private method is another than one of its name', () => {
  const text =
    "export class DocSpace {\n  #base = `${portal}/api/2.0`\n  #send(method, path) { return fetch(this.#base + path, { method }) }\n  send(path) { return this.#send('PUT', path) }\n  empty() { return this.send('/files/fileops/emptytrash') }\n}"
  expect(said(read({ 'a.ts': text }))).toEqual(['PUT /api/2.0/files/fileops/emptytrash'])
})

test.each([
  [
    'a class of this name in another folder',
    {
      'docspace/client.ts':
        'export class Client {\n  constructor(private root: string) {}\n  rooms() { return fetch(`${this.root}/files/rooms`) }\n}',
      'docspace/main.ts': "import { Client } from './client'\nnew Client(portal + '/api/2.0')",
      'crm/client.ts':
        'export class Client {\n  constructor(private root: string) {}\n  people() { return fetch(`${this.root}/people`) }\n}',
      'crm/main.ts': "import { Client } from './client'\nnew Client('https://crm.example/v1')",
    },
    ['GET /api/2.0/files/rooms'],
  ],
  [
    'another argument',
    {
      'a.ts':
        "class Portal {\n  constructor(private root: string, private crm: string) {}\n  rooms() { return fetch(`${this.root}/files/rooms`) }\n  people() { return fetch(`${this.crm}/people`) }\n}\nnew Portal(portal + '/api/2.0', crm)",
    },
    ['GET /api/2.0/files/rooms'],
  ],
  [
    'a function that others call for other servers',
    {
      'a.js':
        "function load(root, path) { return fetch(root + path) }\nload(portal + '/api/2.0', '/files/rooms')\nload('https://crm.example/v1', '/people')",
    },
    ['GET /api/2.0/files/rooms'],
  ],
  [
    'nothing is built on it',
    { 'a.ts': "class Portal { constructor(root) { this.root = root } }\nnew Portal(portal + '/api/2.0')" },
    ['unread: no request was found that begins with this address'],
  ],
])('a base is given to a class, but not to %s', (_, files, expected) => {
  expect(said(read(files))).toEqual(expected)
})

describe('a class of which one object is for another server', () => {
  const unused = 'unread: no request was found that begins with this address'

  test.each([
    [
      'ts',
      "class Api {\n  constructor(private root: string) {}\n  get(path: string) { return fetch(this.root + path) }\n}\nconst portal = new Api(process.env.P + '/api/2.0')\nconst crm = new Api('https://crm.example.com')\nconst ask = (api: Api) => api.get('/group')\nask(portal)\nask(crm)",
      ['unread: /group looks like a request, but the code does not show that it goes to `/api/2.0`'],
    ],
    [
      'py',
      'class Rooms:\n    def __init__(self, client):\n        self.client = client\n    def all(self):\n        return self.client.get("/group")\nportal = httpx.Client(base_url=HOST + "/api/2.0")\ncrm = httpx.Client(base_url="https://crm.example.com")\nRooms(portal).all()\nRooms(crm).all()',
      ['unread: /group looks like a request, but the code does not show that it goes to `/api/2.0`', unused],
    ],
  ])('is not followed where nothing shows which one is asked: %s', (ending, code, expected) => {
    expect(requestsIn(`a.${ending}`, code).sort()).toEqual([...expected].sort())
  })
})

test('a class of the code may be called as one of a library is', () => {
  const client =
    'export class HttpClient {\n  constructor(private root: string) {}\n  get(path: string) { return fetch(this.root + path) }\n}'
  const use =
    "import { HttpClient } from './client'\nconst portal = new HttpClient(process.env.P + '/api/2.0')\nportal.get('/group')"
  for (const files of [
    { 'client.ts': client, 'use.ts': use },
    { 'a.ts': use, 'client.ts': client },
  ])
    expect(said(read(files))).toEqual(['GET /api/2.0/group'])
})
