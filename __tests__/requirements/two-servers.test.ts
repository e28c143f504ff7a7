import { describe, expect, test } from '@jest/globals'
import { read, said } from './reading.ts'

/** Code that talks to a portal and to another server: what names the one must not be taken for the other. */

type Files = Readonly<Record<string, string>>

const inClasses: readonly (readonly [form: string, files: Files])[] = [
  [
    'TypeScript, a field with an address',
    {
      'a.ts':
        "class Portal {\n  root = 'https://p.example/api/2.0'\n  tags() { return fetch(`${this.root}/files/tags`) }\n}\nclass Shop {\n  root = 'https://shop.example'\n  drop(id) { return fetch(`${this.root}/people/${id}`, { method: 'DELETE' }) }\n}",
    },
  ],
  [
    'TypeScript, a field that the constructor sets',
    {
      'a.ts':
        'class Portal {\n  constructor(host) { this.root = `${host}/api/2.0` }\n  tags() { return fetch(`${this.root}/files/tags`) }\n}\nclass Shop {\n  constructor(host) { this.root = host }\n  drop(id) { return fetch(`${this.root}/people/${id}`, { method: "DELETE" }) }\n}',
    },
  ],
  [
    'TypeScript, a field with a client',
    {
      'a.ts':
        "class Portal {\n  http = axios.create({ baseURL: `${host}/api/2.0` })\n  tags() { return this.http.get('/files/tags') }\n}\nclass Shop {\n  http = axios.create({ baseURL: 'https://shop.example' })\n  drop(id) { return this.http.delete(`/people/${id}`) }\n}",
    },
  ],
  [
    'Python, a field of the class',
    {
      'a.py':
        "class Portal:\n    ROOT = 'https://p.example/api/2.0'\n    def tags(self): return requests.get(f'{self.ROOT}/files/tags')\nclass Shop:\n    ROOT = 'https://shop.example'\n    def drop(self, id): return requests.delete(f'{self.ROOT}/people/{id}')\n",
    },
  ],
  [
    'Python, a client that the constructor makes',
    {
      'a.py':
        "class Portal:\n    def __init__(self): self.http = httpx.Client(base_url='https://p.example/api/2.0')\n    def tags(self): return self.http.get('/files/tags')\nclass Shop:\n    def __init__(self): self.http = httpx.Client(base_url='https://shop.example')\n    def drop(self, id): return self.http.delete(f'/people/{id}')\n",
    },
  ],
  [
    'PHP',
    {
      'a.php':
        "<?php\nclass Portal {\n  private $root = 'https://p.example/api/2.0';\n  function tags() { return file_get_contents($this->root . '/files/tags'); }\n}\nclass Shop {\n  private $root = 'https://shop.example';\n  function load($id) { return file_get_contents($this->root . '/people/' . $id); }\n}",
    },
  ],
  [
    'Kotlin',
    {
      'A.kt':
        'class Portal {\n  private val root = "https://p.example/api/2.0"\n  fun tags() = client.newCall(Request.Builder().url("$root/files/tags").build()).execute()\n}\nclass Shop {\n  private val root = "https://shop.example"\n  fun drop(id: Int) = client.newCall(Request.Builder().url("$root/people/$id").delete().build()).execute()\n}',
    },
  ],
  [
    'C#',
    {
      'A.cs':
        'class Portal {\n  readonly string _root = "https://p.example/api/2.0";\n  Task Tags() => _http.GetAsync($"{_root}/files/tags");\n}\nclass Shop {\n  readonly string _root = "https://shop.example";\n  Task Drop(int id) => _http.DeleteAsync($"{_root}/people/{id}");\n}',
    },
  ],
  [
    'Swift',
    {
      'A.swift':
        'struct Portal {\n  let root = "https://p.example/api/2.0"\n  func tags() async throws { _ = try await URLSession.shared.data(from: URL(string: "\\(root)/files/tags")!) }\n}\nstruct Shop {\n  let root = "https://shop.example"\n  func load(_ id: String) async throws { _ = try await URLSession.shared.data(from: URL(string: "\\(root)/people/\\(id)")!) }\n}',
    },
  ],
  [
    'Go, two structs',
    {
      'a.go':
        'package a\ntype Portal struct{ root string }\nfunc NewPortal(host string) *Portal { return &Portal{root: host + "/api/2.0"} }\nfunc (p *Portal) Tags() { http.Get(p.root + "/files/tags") }\ntype Shop struct{ root string }\nfunc NewShop(host string) *Shop { return &Shop{root: host} }\nfunc (s *Shop) Load(id string) { http.Get(s.root + "/people/" + id) }',
    },
  ],
  [
    'Go, two files of a package',
    {
      'a.go':
        'package a\ntype Portal struct{ root string }\nfunc NewPortal(host string) *Portal { return &Portal{root: host + "/api/2.0"} }\nfunc (p *Portal) Tags() { http.Get(p.root + "/files/tags") }',
      'b.go':
        'package a\ntype Shop struct{ root string }\nfunc NewShop(host string) *Shop { return &Shop{root: host} }\nfunc (s *Shop) Load(id string) { http.Get(s.root + "/people/" + id) }',
    },
  ],
  [
    'Go, structs of one name in two packages',
    {
      'portal/a.go':
        'package portal\ntype Client struct{ root string }\nfunc New(host string) *Client { return &Client{root: host + "/api/2.0"} }\nfunc (c *Client) send(method, path string) { req, _ := http.NewRequest(method, c.root+path, nil); c.http.Do(req) }\nfunc (c *Client) Tags() { c.send("GET", "/files/tags") }',
      'shop/b.go':
        'package shop\ntype Client struct{ root string }\nfunc New(host string) *Client { return &Client{root: host} }\nfunc (c *Client) send(method, path string) { req, _ := http.NewRequest(method, c.root+path, nil); c.http.Do(req) }\nfunc (c *Client) Drop(id string) { c.send("DELETE", "/people/"+id) }',
    },
  ],
]

describe('a field is one of its own class', () => {
  test.each(inClasses)('%s', (_, files) => {
    expect(said(read(files))).toEqual(['GET /api/2.0/files/tags'])
  })

  test('in another file too', () => {
    const files = {
      'a/client.go':
        'package a\ntype Client struct{ root string }\nfunc New(host string) *Client { return &Client{root: host + "/api/2.0"} }',
      'a/tags.go': 'package a\nfunc (c *Client) Tags() { http.Get(c.root + "/files/tags") }',
    }
    expect(said(read(files))).toEqual(['GET /api/2.0/files/tags'])
  })

  test('which an inner class sees too', () => {
    const files = {
      'A.java':
        'class Shop { static final String ROOT = "https://shop.example"; }\nclass Portal {\n  static final String ROOT = "https://p.example/api/2.0";\n  static class Tags { String list() { return rest.getForObject(ROOT + "/files/tags", String.class); } }\n}',
    }
    expect(said(read(files))).toEqual(['GET /api/2.0/files/tags'])
  })
})

const portal =
  "import axios from 'axios'\nexport const http = axios.create({ baseURL: `${host}/api/2.0` })\nexport const tags = () => http.get('/files/tags')\n"
const python =
  'import httpx\nhttp = httpx.Client(base_url=f"{host}/api/2.0")\ndef tags(): return http.get("/files/tags")\n'
const kotlin =
  'class Portal {\n  private val http = HttpClient { defaultRequest { url("https://p.example/api/2.0/") } }\n  suspend fun tags() = http.get("files/tags")\n}'

/** What is called as the portal's client is in another file. */
const otherClients: readonly (readonly [form: string, files: Files])[] = [
  [
    'a variable of TypeScript',
    { 'a.ts': portal, 'b.ts': 'const http = createCache()\nexport const drop = (id) => http.delete(`/people/${id}`)' },
  ],
  ['a parameter', { 'a.ts': portal, 'b.ts': 'export const drop = (http: Shop, id) => http.delete(`/people/${id}`)' }],
  [
    'what a package exports',
    {
      'a.ts': portal,
      'b.ts': "import { http } from '@shop/client'\nexport const drop = (id) => http.delete(`/people/${id}`)",
    },
  ],
  [
    'what a file exports that is not read',
    {
      'a.ts': portal,
      'b.ts': "import { http } from './shop'\nexport const drop = (id) => http.delete(`/people/${id}`)",
    },
  ],
  [
    'what another file exports',
    {
      'a.ts': portal,
      'shop.ts': "import { createShop } from 'shop'\nexport const http = createShop()",
      'b.ts': "import { http } from './shop'\nexport const drop = (id) => http.delete(`/people/${id}`)",
    },
  ],
  [
    'a field',
    {
      'a.ts': portal,
      'b.ts': 'class Shop {\n  http = createCache()\n  drop(id) { return this.http.delete(`/people/${id}`) }\n}',
    },
  ],
  [
    'a variable of Python',
    {
      'a.py': python,
      'b.py': 'import redis\nhttp = redis.Redis()\ndef drop(id): return http.delete(f"/people/{id}")\n',
    },
  ],
  ['a parameter of Python', { 'a.py': python, 'b.py': 'def drop(http, id): return http.delete(f"/people/{id}")\n' }],
  [
    'what a package of Python has',
    { 'a.py': python, 'b.py': 'from shop import http\ndef drop(id): return http.delete(f"/people/{id}")\n' },
  ],
  [
    'a field of Kotlin',
    {
      'A.kt': kotlin,
      'B.kt':
        'class Shop {\n  private val http = ShopClient("https://shop.example")\n  suspend fun drop(id: String) = http.delete("people/$id")\n}',
    },
  ],
  [
    'what a class of Kotlin is given',
    {
      'A.kt': kotlin,
      'B.kt':
        'class Shop(private val http: ShopClient) {\n  suspend fun drop(id: String) = http.delete("people/$id")\n}',
    },
  ],
]

describe('a client is what its name means where it is used', () => {
  test.each(otherClients)('%s', (_, files) => {
    expect(said(read(files))).toEqual(['GET /api/2.0/files/tags'])
  })

  test.each([
    ['an index', 'lib/index.ts', "export * from '../core/a'", "import { http } from './lib'"],
    ['an alias', 'lib/index.ts', "export * from '../core/a'", "import { http } from '@/lib'"],
    ['a folder', 'lib/b.ts', '', "import { http } from '@acme/core'"],
  ])('which %s may hand on', (_, path, text, imported) => {
    const files = {
      'core/a.ts': portal,
      [path]: text,
      'b.ts': `${imported}\nexport const tags = () => http.get('/group')`,
    }
    expect(said(read(files)).sort()).toEqual(['GET /api/2.0/files/tags', 'GET /api/2.0/group'])
  })

  test('and a parameter may be what another file has that is imported', () => {
    const files = {
      'a.py': `${python}app.state.http = http\n`,
      'b.py': 'from .a import Http\ndef groups(http: Http): return http.get("/group")\n',
    }
    expect(said(read(files))).toEqual(['GET /api/2.0/files/tags', 'GET /api/2.0/group'])
  })
})

const script = (host: string): string =>
  `export class Client {\n  root = ${host}\n  send(method: string, path: string) { return fetch(this.root + path, { method }) }\n}`
const pythonClass = (host: string): string =>
  `import requests\nclass Client:\n    def __init__(self):\n        self.root = ${host}\n    def send(self, method, path):\n        return requests.request(method, self.root + path)\n`
const java = (name: string, host: string): string =>
  `package org.${name};\npublic class Client {\n  private final String root = ${host};\n  public String load(String path) { return new RestTemplate().getForObject(root + path, String.class); }\n}`

/** Two classes of one name. */
const sameNames: readonly (readonly [form: string, files: Files])[] = [
  [
    'TypeScript, by what is imported',
    {
      'portal/client.ts': script("'https://p.example/api/2.0'"),
      'shop/client.ts': script("'https://shop.example'"),
      'portal/tags.ts':
        "import { Client } from './client'\nexport class Tags {\n  constructor(private client: Client) {}\n  list() { return this.client.send('GET', '/files/tags') }\n}",
      'shop/users.ts':
        "import { Client } from './client'\nexport class Users {\n  constructor(private client: Client) {}\n  drop(id: string) { return this.client.send('DELETE', `/people/${id}`) }\n}",
    },
  ],
  [
    'Python, by what is imported',
    {
      'portal/client.py': pythonClass("'https://p.example/api/2.0'"),
      'shop/client.py': pythonClass("'https://shop.example'"),
      'portal/tags.py':
        "from .client import Client\nclient = Client()\ndef tags(): return client.send('GET', '/files/tags')\n",
      'shop/users.py':
        "from .client import Client\nclient = Client()\ndef drop(id): return client.send('DELETE', f'/people/{id}')\n",
    },
  ],
  [
    'Java, by the package',
    {
      'org/portal/Client.java': java('portal', '"https://p.example/api/2.0"'),
      'org/shop/Client.java': java('shop', '"https://shop.example"'),
      'org/portal/Tags.java':
        'package org.portal;\nclass Tags {\n  private final Client client;\n  Tags(Client client) { this.client = client; }\n  String list() { return client.load("/files/tags"); }\n}',
      'org/shop/Users.java':
        'package org.shop;\nclass Users {\n  private final Client client;\n  Users(Client client) { this.client = client; }\n  String load(int id) { return client.load("/people/" + id); }\n}',
    },
  ],
]

describe('a class of one name is the one that is meant', () => {
  test.each(sameNames)('%s', (_, files) => {
    expect(said(read(files))).toEqual(['GET /api/2.0/files/tags'])
  })
})
