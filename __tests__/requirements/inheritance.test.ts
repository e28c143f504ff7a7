import { expect, test } from '@jest/globals'
import { read, requestsIn, said } from './reading.ts'

/** A class whose requests have a part that those say which extend it. */
const forms: readonly (readonly [form: string, files: Readonly<Record<string, string>>])[] = [
  [
    'TypeScript, an abstract field',
    {
      'base.ts':
        "import { http } from './http'\nexport abstract class Resource {\n  protected abstract readonly path: string\n  drop(id: string) { return http.delete(`${this.path}/${id}`) }\n}",
      'http.ts': 'export const http = axios.create({ baseURL: `${host}/api/2.0` })',
      'groups.ts':
        "import { Resource } from './base'\nexport class Groups extends Resource {\n  protected readonly path = '/group'\n}",
      'people.ts':
        "import { Resource } from './base'\nexport class People extends Resource {\n  protected readonly path = '/people'\n}",
    },
  ],
  [
    'Python, a field that is empty at first',
    {
      'base.py':
        'import requests\nclass Resource:\n    path = ""\n    def drop(self, id):\n        return requests.delete(f"{PORTAL}/api/2.0{self.path}/{id}")\n',
      'groups.py': 'from .base import Resource\nclass Groups(Resource):\n    path = "/group"\n',
      'people.py': 'from .base import Resource\nclass People(Resource):\n    path = "/people"\n',
    },
  ],
  [
    'Python, a class that extends one which extends it',
    {
      'base.py':
        'import requests\nclass Resource:\n    path: str\n    def drop(self, id):\n        return requests.delete(f"{PORTAL}/api/2.0{self.path}/{id}")\nclass Cached(Resource):\n    pass\n',
      'all.py':
        'from .base import Cached, Resource\nclass Groups(Cached):\n    path = "/group"\nclass People(Resource):\n    path = "/people"\n',
    },
  ],
  [
    'PHP',
    {
      'Resource.php':
        "<?php\nabstract class Resource {\n  protected string $path;\n  function drop($id) { return Http::delete(PORTAL . '/api/2.0' . $this->path . '/' . $id); }\n}",
      'Groups.php': "<?php\nclass Groups extends Resource {\n  protected string $path = '/group';\n}",
      'People.php': "<?php\nclass People extends Resource {\n  protected string $path = '/people';\n}",
    },
  ],
  [
    'Kotlin',
    {
      'Resource.kt':
        'abstract class Resource(private val rest: RestTemplate) {\n  abstract val path: String\n  fun drop(id: String) = rest.delete("$portal/api/2.0$path/$id")\n}',
      'All.kt':
        'class Groups(rest: RestTemplate) : Resource(rest) {\n  override val path = "/group"\n}\nclass People(rest: RestTemplate) : Resource(rest) {\n  override val path = "/people"\n}',
    },
  ],
]

test.each(forms)('a field of those that extend a class: %s', (_, files) => {
  expect(said(read(files)).sort()).toEqual(['DELETE /api/2.0/group/{id}', 'DELETE /api/2.0/people/{id}'])
})

test('of too many fields not all are read, which is told', () => {
  const names = Array.from(
    { length: 20 },
    (_, index) => `class Part${index}(Resource):\n    path = "/files/part${index}"\n`,
  )
  const base =
    'import requests\nclass Resource:\n    path = ""\n    def all(self):\n        return requests.get(f"{PORTAL}/api/2.0{self.path}")\n'
  expect(said(read({ 'a.py': `${base}${names.join('')}` }))).toContain(
    'unread: the first part of the path is not known',
  )
})

test('what extends another class of the same name says nothing', () => {
  const base =
    'import requests\nclass Resource:\n    path = "/people"\n    def all(self):\n        return requests.get(f"{PORTAL}/api/2.0{self.path}")\n'
  const other = 'from crm.models import Resource\nclass Tags(Resource):\n    path = "/files/tags"\n'
  expect(said(read({ 'portal/base.py': base, 'crm/tags.py': other }))).toEqual([
    'GET /api/2.0/people',
    'unread: /files/tags looks like a request, but the code does not show that it goes to `/api/2.0`',
  ])
})

test('a function that classes inherit is not called with routes that there are not', () => {
  const base =
    'import requests\nclass Resource:\n    path = ""\n    def add(self, data):\n        return requests.post(f"{PORTAL}/api/2.0{self.path}", json=data)\n'
  const below = 'class Groups(Resource):\n    path = "/group"\nclass Files(Resource):\n    path = "/files/file"\n'
  expect(said(read({ 'a.py': base + below }))).toEqual(['POST /api/2.0/group'])
  expect(said(read({ 'a.py': `${base}class Files(Resource):\n    path = "/files/file"\n` }))).toEqual([
    'POST /api/2.0/files/file',
  ])
})

test.each([
  [
    'Python',
    {
      'base.py':
        'import requests\nclass Api:\n    root = ""\n    def load(self, path):\n        return requests.get(self.root + path)\n',
      'portal.py':
        'from base import Api\nclass Portal(Api):\n    root = "https://p.example/api/2.0"\n    def tags(self):\n        return self.load("/files/tags")\n',
      'shop.py':
        'from base import Api\nclass Shop(Api):\n    root = "https://shop.example"\n    def user(self, id):\n        return self.load(f"/people/{id}")\n',
    },
  ],
  [
    'PHP',
    {
      'Api.php':
        '<?php\nabstract class Api {\n  protected string $root;\n  protected function load(string $path) { return Http::get($this->root . $path)->json(); }\n}',
      'Portal.php':
        "<?php\nclass Portal extends Api {\n  protected string $root = 'https://p.example/api/2.0';\n  function tags() { return $this->load('/files/tags'); }\n}",
      'Shop.php':
        "<?php\nclass Shop extends Api {\n  protected string $root = 'https://shop.example';\n  function user($id) { return $this->load('/people/' . $id); }\n}",
    },
  ],
  [
    'Kotlin',
    {
      'A.kt':
        'abstract class Api(val rest: RestTemplate) {\n  abstract val root: String\n  fun load(path: String) = rest.getForObject(root + path, String::class.java)\n}\nclass Portal(rest: RestTemplate) : Api(rest) {\n  override val root = "https://p.example/api/2.0"\n  fun tags() = load("/files/tags")\n}\nclass Shop(rest: RestTemplate) : Api(rest) {\n  override val root = "https://shop.example"\n  fun user(id: String) = load("/people/$id")\n}',
    },
  ],
])('a class calls what it inherits with its own field: %s', (_, files) => {
  expect(said(read(files))).toEqual(['GET /api/2.0/files/tags'])
})

test.each([
  [
    'a.swift',
    'extension Endpoint {\n  var method: String { "GET" }\n  func send() {\n    var request = URLRequest(url: URL(string: "https://p.example/api/2.0\\(path)")!)\n    request.httpMethod = method\n    URLSession.shared.dataTask(with: request)\n  }\n}\nprotocol Endpoint { var path: String { get } }\nstruct Change: Endpoint {\n  let path = "/people/1"\n  let method = "PUT"\n}\nstruct All: Endpoint {\n  let path = "/people"\n}\n',
  ],
  [
    'a.ts',
    "abstract class Endpoint {\n  abstract path: string\n  method = 'GET'\n  send() { return fetch('https://p.example/api/2.0' + this.path, { method: this.method }) }\n}\nclass Change extends Endpoint {\n  path = '/people/1'\n  method = 'PUT'\n}\nclass All extends Endpoint { path = '/people' }",
  ],
  [
    'a.py',
    'class Endpoint:\n    method = "GET"\n    def send(self):\n        return requests.request(self.method, HOST + "/api/2.0" + self.path)\nclass Change(Endpoint):\n    path = "/people/1"\n    method = "PUT"\nclass All(Endpoint):\n    path = "/people"\n',
  ],
  [
    'a.kt',
    'abstract class Endpoint {\n  abstract val path: String\n  open val method = "GET"\n  fun send() = client.newCall(Request.Builder().url("https://p.example/api/2.0" + path).method(method, null).build()).execute()\n}\nclass Change : Endpoint() {\n  override val path = "/people/1"\n  override val method = "PUT"\n}\nclass All : Endpoint() { override val path = "/people" }',
  ],
])('the path of a class goes with its own method, or with the one that it inherits: %s', (file, code) => {
  expect(requestsIn(file, code).sort()).toEqual(['GET /api/2.0/people', 'PUT /api/2.0/people/1'])
})
