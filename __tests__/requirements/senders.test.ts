import { describe, expect, test } from '@jest/globals'
import { requestsIn } from './reading.ts'

/** What calls a client in other ways than by `client.put(path)`. */

const script = "const portal = axios.create({ baseURL: host + '/api/2.0' })\nportal.get('/portal');\n"
const both = `${script}const crm = axios.create({ baseURL: 'https://crm.example.com' });\n`
const python = "portal = httpx.Client(base_url=HOST + '/api/2.0')\nportal.get('/portal')\n"
const php = "<?php $portal = new GuzzleHttp\\Client(['base_uri' => $host . '/api/2.0/']);\n$portal->get('portal');\n"
const csharp = (code: string): string =>
  `class A {\n  HttpClient portal = new HttpClient { BaseAddress = new Uri("https://p.example/api/2.0/") };\n  Task L() => portal.GetAsync("portal");\n  ${code}\n}`
const kotlin = (code: string): string =>
  `val portal = HttpClient { defaultRequest { url("https://p.example/api/2.0/") } }\nsuspend fun l() = portal.get("portal")\n${code}`

const own = "const send = (method, path) => fetch(host + '/api/2.0' + path, { method })\nsend('GET', '/portal');\n"
const ownMethod = (code: string): string =>
  `class A {\n send(method, path) { return fetch(host + '/api/2.0' + path, { method }) }\n run() { this.send('GET', '/portal')\n  ${code}\n }\n}`
const ownPython =
  "def send(method, path):\n    return requests.request(method, HOST + '/api/2.0' + path)\nsend('GET', '/portal')\n"
const ownSwift = (code: string): string =>
  `func send(_ method: HTTPMethod, _ path: String) { AF.request(host + "/api/2.0" + path, method: method) }\nfunc run() {\n  send(.get, "/portal")\n  ${code}\n}`

const unread = (path: string): string =>
  `unread: /${path} looks like a request, but the code does not show that it goes to \`/api/2.0\``
const noMethod = (path: string): string => `unread: the method of /api/2.0/${path} is not known`
const noPath = 'unread: the first part of the path is not known'

const forms: readonly (readonly [file: string, code: string, ...found: string[]])[] = [
  // One of several.
  ['a.ts', `${script}(other ?? portal).put('/people/1', {})`, 'PUT /api/2.0/people/1'],
  ['a.ts', `${script}(isNew ? portal : other).put('/people/1', {})`, 'PUT /api/2.0/people/1'],
  ['a.ts', `${script}for (const each of [portal]) each.put('/people/1', {})`, 'PUT /api/2.0/people/1'],
  ['a.py', `${python}(other or portal).delete('/people/1')`, 'DELETE /api/2.0/people/1'],
  ['a.php', `${php}($other ?? $portal)->delete('people/1');`, 'DELETE /api/2.0/people/1'],
  [
    'a.cs',
    csharp('Task R(bool o, HttpClient other) => (o ? other : portal).DeleteAsync("people/1");'),
    'DELETE /api/2.0/people/1',
  ],
  // The method itself.
  ['a.ts', `${script}portal.put.call(portal, '/people/1', {})`, 'PUT /api/2.0/people/1'],
  ['a.ts', `${script}portal.put.apply(portal, ['/people/1', {}])`, 'PUT /api/2.0/people/1'],
  ['a.ts', `${script}portal?.put?.('/people/1', {})`, 'PUT /api/2.0/people/1'],
  ['a.ts', `${script}const send = portal.put.bind(portal)\nsend('/people/1', {})`, 'PUT /api/2.0/people/1'],
  // Another function calls it.
  ['a.ts', `${script}yield call(portal.put, '/people/1', {})`, 'PUT /api/2.0/people/1'],
  ['a.ts', `${script}yield call([portal, portal.put], '/people/1', {})`, 'PUT /api/2.0/people/1'],
  ['a.ts', `${script}yield call([portal, 'put'], '/people/1', {})`, 'PUT /api/2.0/people/1'],
  ['a.php', `${php}call_user_func([$portal, 'delete'], 'people/1');`, 'DELETE /api/2.0/people/1'],
  ['a.ts', `${script}ids.map(portal.delete)`, noPath],
  ['a.py', `${python}send = functools.partial(portal.request, 'PUT')`, noPath],
  // What calls a function gives it the path.
  ['a.ts', `${script}['/people/1'].forEach((path) => portal.delete(path))`, 'DELETE /api/2.0/people/1'],
  [
    'a.ts',
    `${script}const paths = ['/people/1']\npaths.map((path) => portal.delete(path))`,
    'DELETE /api/2.0/people/1',
  ],
  ['a.ts', `${script}['/people/1', other].map((path) => portal.delete(path))`, noPath],
  ['a.ts', `${script}rows.map((row) => portal.delete(row.path))`, noPath],
  ['a.ts', `${script}useSWR(id ? '/people/1' : null, (path) => portal.get(path))`, 'GET /api/2.0/people/1'],
  ['a.ts', `${script}const load = (path) => portal.get(path)\nuseSWR('/people/1', load)`, 'GET /api/2.0/people/1'],
  // A base that is put before each request.
  [
    'a.ts',
    "axios.interceptors.request.use((config) => {\n  config.baseURL = host + '/api/2.0'\n  return config\n})\naxios.put('/people/1')",
    'PUT /api/2.0/people/1',
  ],
  // A function of the code that sends what it is given.
  ['a.ts', `${own}const each = send\neach('PUT', '/people/1')`, 'PUT /api/2.0/people/1'],
  ['a.ts', `${own}retry(send, 'PUT', '/people/1')`, 'PUT /api/2.0/people/1'],
  ['a.ts', `${own}pairs.map(send)`, noPath],
  ['a.ts', `${ownMethod('const each = this.send.bind(this)\n  each("PUT", "/people/1")')}`, 'PUT /api/2.0/people/1'],
  ['a.py', `${ownPython}pool.submit(send, 'PUT', '/people/1')`, 'PUT /api/2.0/people/1'],
  ['a.py', `${ownPython}Thread(target=send, args=('PUT', '/people/1')).start()`, 'PUT /api/2.0/people/1'],
  ['a.swift', ownSwift('let each = send\n  each(.put, "/people/1")'), 'PUT /api/2.0/people/1'],
  // The method is not known.
  ['a.ts', `${script}portal[method]('/people/1')`, noMethod('people/1')],
  ['a.php', `${php}$portal->$method('people/1');`, noMethod('people/1')],
  ['a.php', `${php}$portal->{$method}('people/1');`, noMethod('people/1')],
  ['a.ts', `${script}[portal.get, portal.delete][index]('/people/1')`, unread('people/1')],
  // The client is not known.
  ['a.ts', `${script}ready().then((client) => client.put('people/1', {}))`, unread('people/1')],
  ['a.ts', `${script}withClient((client) => client.post('people', {}))`, unread('people')],
  ['a.kt', kotlin('suspend fun r() = with(portal) { put("people/1") { } }'), unread('people/1')],
  [
    'a.ts',
    `${both}const add = (client, id) => client.put('/people/' + id)\nadd(portal, 1)\nadd(crm, 1)`,
    unread('people/{id}'),
  ],
  [
    'a.ts',
    `${both}const store = (client, root) => ({ drop: (id) => client.delete(root + '/' + id) })\nstore(portal, '/people')\nstore(crm, '/deals')`,
    unread('people/{id}'),
  ],
  [
    'a.ts',
    `${script}portal[isOld ? 'delete' : 'put']('/people/1')`,
    'DELETE /api/2.0/people/1',
    'PUT /api/2.0/people/1',
  ],
  ['a.ts', `${script}const all = new Map([['a', portal]])\nall.get('a').put('/people/1')`, unread('people/1')],
  // A base that ends before the version.
  [
    'a.ts',
    `${script}const root = axios.create({ baseURL: host + '/api/' })\nroot.delete('/2.0/people/1')`,
    'DELETE /api/2.0/people/1',
  ],
]

const others: readonly (readonly [file: string, code: string])[] = [
  ['a.ts', `${own}server.post('/hook', send)`],
  ['a.ts', `${own}const handle = (send) => retry(send)`],
  ['a.ts', `${own}export default { send }`],
  ['a.ts', `${script}const read = (cache) => cache.get('people/1')`],
  ['a.ts', `${script}const drop = (form) => form.delete('group')`],
  ['a.ts', `${script}const read = (client) => client.get('odd/1')`],
  ['a.ts', `${script}axios.get('/group')`],
  ['a.ts', `${script}expect(portal.put).toHaveBeenCalledWith('/people/1')`],
  ['a.ts', `${script}vi.mocked(portal.put).mockResolvedValue({})`],
  ['a.ts', "const read = (client) => client.put('people/1')"],
]

describe('a client that is called in other ways', () => {
  test.each(forms)('%s %s', (file, code, ...found) => {
    expect(requestsIn(file, code).filter((each) => !each.endsWith('/portal'))).toEqual(found)
  })

  test.each(others)('is none: %s %s', (file, code) => {
    expect(requestsIn(file, code).filter((each) => !each.endsWith('/portal'))).toEqual([])
  })
})
