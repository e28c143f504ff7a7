import { describe, expect, test } from '@jest/globals'
import { read, requestsIn, said } from './reading.ts'

const js = 'axios.create({ baseURL: `${process.env.PORTAL}/api/2.0` })'
const goClient = 'resty.New().SetBaseURL("https://p.example/api/2.0")'
const php = "Http::baseUrl(config('services.portal.url').'/api/2.0')->withToken('x')"

/** Each deletes a group. */
const forms: readonly (readonly [form: string, file: string, code: string])[] = [
  ['a function', 'a.ts', `const portal = () => ${js}\nexport const drop = (id) => portal().delete(\`/group/\${id}\`)`],
  [
    'a function that awaits',
    'a.ts',
    `async function portal() {\n  const token = await login()\n  return ${js}\n}\nasync function drop(id) {\n  const api = await portal()\n  await api.delete(\`/group/\${id}\`)\n}`,
  ],
  [
    'what is awaited in brackets',
    'a.ts',
    `const portal = async () => ${js}\nasync function drop(id) { await (await portal()).delete(\`/group/\${id}\`) }`,
  ],
  [
    'an arrow that is called with something',
    'a.ts',
    `const portal = (key: string, host: string) => ${js}\nconst drop = (id) => portal(key, host).delete(\`/group/\${id}\`)`,
  ],
  [
    'a hook',
    'a.tsx',
    `function usePortal() {\n  const client = ${js}\n  return { client, isLoading: false }\n}\nfunction Groups() {\n  const { client } = usePortal()\n  return client.delete(\`/group/\${id}\`)\n}`,
  ],
  [
    'a hook, under another name',
    'a.tsx',
    `function usePortal() { return { http: ${js} } }\nfunction Groups() {\n  const { http: portal } = usePortal()\n  return portal.delete(\`/group/\${id}\`)\n}`,
  ],
  [
    'one that is kept',
    'a.ts',
    `let client: AxiosInstance | undefined\nexport function portal() {\n  client ??= ${js}\n  return client\n}\nexport const drop = (id) => portal().delete(\`/group/\${id}\`)`,
  ],
  [
    'a method',
    'a.ts',
    `class Portal {\n  private client() { return ${js} }\n  drop(id) { return this.client().delete(\`/group/\${id}\`) }\n}`,
  ],
  [
    'a property',
    'a.ts',
    `class Portal {\n  get http() { return ${js} }\n  drop(id) { return this.http.delete(\`/group/\${id}\`) }\n}`,
  ],
  [
    'one that is made of another',
    'a.ts',
    `const http = ${js}\nconst withKey = http.extend({ headers })\nwithKey.delete(\`group/\${id}\`)`,
  ],
  [
    'one behind the base of another',
    'a.ts',
    `const portal = ky.create({ prefixUrl: host + '/api/2.0' })\nconst groups = portal.extend((options) => ({ prefixUrl: \`\${options.prefixUrl}/group\` }))\ngroups.delete(id)`,
  ],
  ['a method that is taken out', 'a.ts', `const http = ${js}\nconst { delete: del } = http\ndel(\`/group/\${id}\`)`],
  [
    'a method under another name',
    'a.ts',
    `const http = ${js}\nconst { delete: remove } = http\nremove(\`/group/\${id}\`)`,
  ],
  [
    'a method',
    'a.py',
    'class Portal:\n    def _client(self):\n        return httpx.Client(base_url=f"{self.host}/api/2.0")\n    def drop(self, id):\n        with self._client() as client:\n            client.delete(f"/group/{id}")',
  ],
  [
    'a method that waits',
    'a.py',
    'def portal():\n    return httpx.AsyncClient(base_url=HOST + "/api/2.0")\nasync def drop(id):\n    async with portal() as client:\n        await client.delete(f"/group/{id}")',
  ],
  [
    'a property',
    'a.py',
    'class Portal:\n    @cached_property\n    def http(self) -> httpx.Client:\n        return httpx.Client(base_url=f"{self.host}/api/2.0")\n    def drop(self, id):\n        self.http.delete(f"/group/{id}")',
  ],
  [
    'a manager of a context',
    'a.py',
    '@asynccontextmanager\nasync def portal():\n    async with httpx.AsyncClient(base_url=f"{HOST}/api/2.0") as client:\n        yield client\nasync def drop(id):\n    async with portal() as http:\n        await http.delete(f"/group/{id}")',
  ],
  [
    'one that is kept',
    'a.py',
    '_client = None\ndef client():\n    global _client\n    if _client is None:\n        _client = httpx.Client(base_url=f"{HOST}/api/2.0")\n    return _client\ndef drop(id):\n    client().delete(f"/group/{id}")',
  ],
  [
    'a method',
    'a.php',
    `<?php class Groups {\n  private function client(): PendingRequest { return ${php}; }\n  public function drop($id) { return $this->client()->delete("/group/$id")->json(); }\n}`,
  ],
  [
    'a method that makes a client of Guzzle',
    'a.php',
    "<?php class Groups {\n  private function client(): Client { return new Client(['base_uri' => getenv('P') . '/api/2.0/']); }\n  public function drop($id) { return $this->client()->request('DELETE', \"group/$id\"); }\n}",
  ],
  [
    'a static method, kept in a variable',
    'a.php',
    "<?php class Portal { public static function make() { return new Client(['base_uri' => getenv('P') . '/api/2.0/']); } }\n$client = Portal::make();\n$client->delete(\"group/$id\");",
  ],
  [
    'a function',
    'a.kt',
    'fun portal(host: String) = HttpClient(CIO) { defaultRequest { url("$host/api/2.0/") } }\nsuspend fun drop(id: String) {\n  val client = portal("https://p.example")\n  client.delete("group/$id")\n}',
  ],
  [
    'a function that is called at once',
    'a.kt',
    'fun portal(host: String): HttpClient {\n  return HttpClient(CIO) { defaultRequest { url("$host/api/2.0/") } }\n}\nsuspend fun drop(id: String) = portal("https://p.example").delete("group/$id")',
  ],
  [
    'a lazy property',
    'a.kt',
    'class Portal(val host: String) {\n  private val http by lazy { HttpClient(CIO) { defaultRequest { url("$host/api/2.0/") } } }\n  suspend fun drop(id: String) = http.delete("group/$id")\n}',
  ],
  [
    'a lazy property with its type',
    'a.kt',
    'class Portal(val host: String) {\n  private val http: HttpClient by lazy {\n    HttpClient(CIO) { defaultRequest { url("$host/api/2.0/") } }\n  }\n  suspend fun drop(id: String) { http.delete("group/$id") }\n}',
  ],
  [
    'a function',
    'a.go',
    `package a\nfunc portal() *resty.Client { return ${goClient} }\nfunc Drop(id string) { portal().R().Delete("/group/" + id) }`,
  ],
  [
    'a function, kept in a variable',
    'a.go',
    `package a\nfunc portal() *resty.Client {\n\treturn ${goClient}\n}\nfunc Drop(id string) {\n\tc := portal()\n\tc.R().Delete("/group/" + id)\n}`,
  ],
  [
    'a request in a variable',
    'a.go',
    `package a\nvar r = ${goClient}\nfunc Drop(id string) {\n\treq := r.R().SetPathParam("id", id)\n\t_, err := req.Delete("/group/{id}")\n}`,
  ],
  [
    'a request whose method is given',
    'a.go',
    `package a\nvar r = ${goClient}\nfunc Drop(id string) {\n\treq := r.R().SetPathParam("id", id)\n\t_, err := req.Execute("DELETE", "/group/{id}")\n}`,
  ],
  [
    'a request of a method',
    'a.go',
    `package a\nfunc New() *Portal { return &Portal{r: ${goClient}} }\nfunc (p *Portal) req(ctx context.Context) *resty.Request { return p.r.R().SetContext(ctx) }\nfunc (p *Portal) Drop(ctx context.Context, id string) { p.req(ctx).Delete("/group/" + id) }`,
  ],
]

describe('a client that a function makes', () => {
  test.each(forms)('%s (%s)', (_, file, code) => {
    expect(requestsIn(file, code)).toEqual(['DELETE /api/2.0/group/{id}'])
  })

  test.each([
    [
      'a.ts',
      `export function portal() { return ${js} }`,
      'b.ts',
      "import { portal as api } from './a'\napi().get('/people')",
    ],
    [
      'a.ts',
      `export default () => ${js}`,
      'b.ts',
      "import portal from './a'\nconst api = portal()\napi.get('/people')",
    ],
    [
      'a.vue',
      `<script>\nexport function usePortal() { const client = ${js}; return { client } }\n</script>`,
      'b.vue',
      "<script setup>\nimport { usePortal } from './a.vue'\nconst { client } = usePortal()\nclient.get('/people')\n</script>",
    ],
    [
      'a.py',
      'def portal():\n    return httpx.Client(base_url=HOST + "/api/2.0")',
      'b.py',
      'from a import portal\n\ndef all():\n    return portal().get("/people")',
    ],
    [
      'A.php',
      `<?php trait A { protected function portal() { return ${php}; } }`,
      'B.php',
      "<?php class B { use A; function all() { return $this->portal()->get('/people'); } }",
    ],
    [
      'p/a.go',
      `package p\nfunc portal() *resty.Client { return ${goClient} }`,
      'p/b.go',
      'package p\nfunc All() { portal().R().Get("/people") }',
    ],
  ])('in another file: %s', (one, made, other, used) => {
    expect(said(read({ [one]: made, [other]: used }))).toEqual(['GET /api/2.0/people'])
  })

  test.each([
    ['a client that is called', "http('people')"],
    ['with types', "http<{ response: User[] }>('people')"],
    ['a stream', "http.stream('people')"],
    ['with options', "http('people', { searchParams: { count: 1 } })"],
  ])('%s', (_, used) => {
    expect(requestsIn('a.ts', `const http = got.extend({ prefixUrl: \`\${host}/api/2.0\` })\n${used}`)).toEqual([
      'GET /api/2.0/people',
    ])
  })

  test.each([
    ['by their names', 'export function useCrm()', 'export function usePortal()', '{ useCrm }', '{ usePortal }'],
    ['as defaults', 'export default function useCrm()', 'export default function usePortal()', 'useCrm', 'usePortal'],
  ])('two hooks that return clients of one name, %s', (_, crm, portal, ofCrm, ofPortal) => {
    const files = {
      'crm.ts': `${crm} { const client = axios.create({ baseURL: 'https://crm.example/v1' }); return { client } }`,
      'portal.ts': `${portal} { return { client: ${js} } }`,
      'use.ts': `import ${ofCrm} from './crm'\nimport ${ofPortal} from './portal'\nconst { client: crm } = useCrm()\nconst { client } = usePortal()\ncrm.get('/group')\nclient.get('/people')`,
    }
    expect(said(read(files))).toEqual(['GET /api/2.0/people'])
  })

  test('a client that is not known sends a path of the API, though its answer may throw', () => {
    const code = "<?php Http::portal()->get('/files/rooms')->throw()->json();"
    expect(requestsIn('a.php', code)).toEqual([
      'unread: /files/rooms looks like a request, but the code does not show that it goes to `/api/2.0`',
    ])
  })

  test('what a function is given that makes a client is no path', () => {
    const code = `function getClient(key) { return ${js} }\nconst http = getClient('group')\nhttp.get('/people')\ngetClient('key').get('/portal')`
    expect(requestsIn('a.ts', code)).toEqual(['GET /api/2.0/people', 'GET /api/2.0/portal'])
  })

  test('a client that is made where it is called', () => {
    const code = `const usePortal = () => ofetch.create({ baseURL: \`\${host}/api/2.0\` })\nconst tags = () => usePortal()('/files/tags')`
    expect(requestsIn('a.ts', code)).toEqual(['GET /api/2.0/files/tags'])
  })

  test.each(['error.config', 'error.config as Options & { again?: boolean }'])(
    'a client that sends a request again is not unread: %s',
    (config) => {
      const original = `(error) => {\n  const original = ${config}\n  return http(original)\n}`
      const code = `const http = ${js}\nhttp.get('/people')\nhttp.interceptors.response.use(undefined, ${original})\n`
      expect(requestsIn('a.ts', code)).toEqual(['GET /api/2.0/people'])
    },
  )

  test('options that are handed on to a client that is called may say any method', () => {
    expect(requestsIn('a.ts', `const http = ${js}\nhttp('/files/tags', init)`)).toEqual([
      'unread: the method of /api/2.0/files/tags is not known',
    ])
  })

  test.each(['server', 'router', 'app'])('is no server, even as `%s`', (name) => {
    expect(requestsIn('a.ts', `const ${name} = ${js}\n${name}.put('/files/fileops/move', body)`)).toEqual([
      'PUT /api/2.0/files/fileops/move',
    ])
  })

  test.each([
    "const app = express()\napp.post('/files/rooms', createRoom)",
    "export function routes(app) { app.post('/files/rooms', createRoom) }",
  ])('a server is none, though another file has such a client: %s', (server) => {
    const files = { 'a.ts': `export const app = ${js}\napp.get('/people')`, 'b.ts': server }
    expect(said(read(files))).toEqual(['GET /api/2.0/people'])
  })

  test.each([
    ['an answer', 'a.ts', `const http = ${js}\nconst answer = await http.get('/people')\nanswer.get('/group')`],
    [
      'an answer of a function',
      'a.ts',
      `const http = ${js}\nconst list = () => http.get('/people')\nlist().get('/group')`,
    ],
    [
      'an answer of a request that is held',
      'a.go',
      `package a\nvar r = ${goClient}\nfunc All() {\n\tanswer, err := r.R().Get("/people")\n\tanswer.Header().Get("/group")\n}`,
    ],
    ['an answer', 'a.php', `<?php function people() { return ${php}->get('/people'); }\npeople()->get('/group');`],
    [
      'a body',
      'a.py',
      'http = httpx.Client(base_url=HOST + "/api/2.0")\ndef people():\n    return http.get("/people").json()\npeople().get("/group")',
    ],
  ])('%s is no client (%s)', (_, file, code) => {
    expect(requestsIn(file, code)).toEqual(['GET /api/2.0/people'])
  })
})
