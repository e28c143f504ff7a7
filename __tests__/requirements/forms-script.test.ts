import { describe, expect, test } from '@jest/globals'
import { requestsIn } from './reading.ts'

const forms: readonly (readonly [form: string, code: string, ...requests: string[]])[] = [
  ['the text of a URL made in place', 'fetch(new URL("/api/2.0/files/tags", portal).href)', 'GET /api/2.0/files/tags'],
  [
    'RTK Query whose base has a name, with retries around it',
    'const own = fetchBaseQuery({ baseUrl: `${portal}/api/2.0` })\nexport const api = createApi({ baseQuery: retry(own), endpoints: (b) => ({ tags: b.query({ query: () => "files/tags" }) }) })',
    'GET /api/2.0/files/tags',
  ],
  [
    'RTK Query whose base is called as its option is',
    'const baseQuery = fetchBaseQuery({ baseUrl: `${portal}/api/2.0` })\nexport const api = createApi({ baseQuery, endpoints: (b) => ({ tags: b.query({ query: () => "files/tags" }) }) })',
    'GET /api/2.0/files/tags',
  ],
  [
    'parts that a function joins',
    "await fetch(urlJoin(host, 'api/2.0', 'people', id), { method: 'PUT' })",
    'PUT /api/2.0/people/{id}',
  ],
  [
    'what stands behind `as const` without a semicolon',
    "const verbs = { change: 'PUT' } as const\nawait fetch(`/api/2.0/people/${id}`, { method: verbs.change })",
    'PUT /api/2.0/people/{id}',
  ],
  [
    'values that are asserted to be there',
    "const url = process.env.HOST! + '/api/2.0/people/' + id!\nawait fetch(url!, { method: 'PUT' })",
    'PUT /api/2.0/people/{id}',
  ],
  [
    'a template with a tag',
    "await fetch(escaped`${host}/api/2.0/people/${id}`, { method: 'PUT' })",
    'PUT /api/2.0/people/{id}',
  ],
  ['a client that is a tag', 'await portal.put`/api/2.0/people/${id}`', 'PUT /api/2.0/people/{id}'],
  [
    'a base that is read by a property',
    "class Portal {\n  get base(): string { return `${this.host}/api/2.0` }\n  save(id: string) { return fetch(`${this.base}/people/${id}`, { method: 'PUT' }) }\n}",
    'PUT /api/2.0/people/{id}',
  ],
  [
    'options that a function makes of the method',
    "fetch(`/api/2.0/people/${id}`, withToken('PUT', body))",
    'PUT /api/2.0/people/{id}',
  ],
  [
    'jQuery, which takes the method in small letters',
    "$.ajax({ url: '/api/2.0/people/' + id, type: 'put', data })",
    'PUT /api/2.0/people/{id}',
  ],
  [
    'a literal in a client named after the method',
    `axios.post('https://p.example/api/2.0/files/owner', body)`,
    'POST /api/2.0/files/owner',
  ],
  ['a template', 'await fetch(`${portal}/api/2.0/files/rooms/${roomId}`)', 'GET /api/2.0/files/rooms/{roomId}'],
  [
    'a method among options',
    "fetch(`${portal}/api/2.0/people/${user.id}`, { headers, method: 'DELETE' })",
    'DELETE /api/2.0/people/{id}',
  ],
  ['a method before the address', "client.request('POST', '/api/2.0/files/rooms', body)", 'POST /api/2.0/files/rooms'],
  [
    'a method before the address, by call',
    "request.call(this, 0, 'PUT', `api/2.0/files/fileops/copy`)",
    'PUT /api/2.0/files/fileops/copy',
  ],
  ['one object for all', "axios({ url: '/api/2.0/group', method: 'post', data })", 'POST /api/2.0/group'],
  ['types among the call', "client.get<Answer<User[]>>('/api/2.0/people')", 'GET /api/2.0/people'],
  [
    'a URL in a variable, the method later',
    "const url = `${base}/api/2.0/people/${id}`\nconst headers = {}\nconst answer = await fetch(url, { method: 'PUT', headers })",
    'PUT /api/2.0/people/{id}',
  ],
  [
    'a URL that two calls use',
    "const url = base + '/api/2.0/group/' + id\nawait http.get(url)\nawait http.delete(url)",
    'GET /api/2.0/group/{id}',
    'DELETE /api/2.0/group/{id}',
  ],
  [
    'a variable that is set in branches',
    "let path = '/api/2.0/files/@my'\nif (shared) { path = '/api/2.0/files/@trash' }\nreturn api.get(path)",
    'GET /api/2.0/files/@my',
    'GET /api/2.0/files/@trash',
  ],
  [
    'a variable that is set again',
    "let path = '/api/2.0/files/@my'\napi.get(path)\npath = '/api/2.0/group'\napi.post(path)",
    'GET /api/2.0/files/@my',
    'POST /api/2.0/group',
  ],
  [
    'a choice of two',
    "api.get(all ? '/api/2.0/people' : '/api/2.0/people/@self')",
    'GET /api/2.0/people',
    'GET /api/2.0/people/@self',
  ],
  [
    'a choice of two methods',
    "fetch('/api/2.0/files/favorites', { method: on ? 'POST' : 'DELETE' })",
    'DELETE /api/2.0/files/favorites',
    'POST /api/2.0/files/favorites',
  ],
  [
    'options in a variable',
    "const options = { method: 'PUT', body }\nfetch('/api/2.0/files/rooms/1/archive', options)",
    'PUT /api/2.0/files/rooms/1/archive',
  ],
  [
    'a method that is set on options',
    "const options = {}\noptions.method = 'DELETE'\nfetch('/api/2.0/group/' + id, options)",
    'DELETE /api/2.0/group/{id}',
  ],
  [
    'a base and a relative path',
    "const BASE = 'https://p.example/api/2.0'\nfetch(BASE + '/files/@root')",
    'GET /api/2.0/files/@root',
  ],
  [
    'a base in parts',
    "const VERSION = '2.0'\nconst API = `/api/${VERSION}`\nfetch(`${host}${API}/settings`)",
    'GET /api/2.0/settings',
  ],
  [
    'a base in a class',
    "class A { base = '/api/2.0'\n load(id: string) { return this.http.get(`${this.base}/files/file/${id}`) } }",
    'GET /api/2.0/files/file/{id}',
  ],
  [
    'a client with a base',
    "const client = axios.create({ baseURL: `${host}/api/2.0` })\nclient.post('/people/invite', body)\nclient.get('group')",
    'POST /api/2.0/people/invite',
    'GET /api/2.0/group',
  ],
  [
    'a base beside the path',
    "axios({ baseURL: `${host}/api/2.0/`, url: 'files/rooms', method: 'GET' })",
    'GET /api/2.0/files/rooms',
  ],
  [
    'a default base',
    "axios.defaults.baseURL = 'https://p.example/api/2.0'\naxios.delete(`/files/file/${id}`)",
    'DELETE /api/2.0/files/file/{id}',
  ],
  [
    'a URL object',
    "const url = new URL('/api/2.0/files/@my', portal)\nurl.searchParams.set('count', '1')\nfetch(url)",
    'GET /api/2.0/files/@my',
  ],
  ['a URL object with a base', "fetch(new URL('people', 'https://p.example/api/2.0/'))", 'GET /api/2.0/people'],
  [
    'a function that makes the address',
    'const roomUrl = (id: string) => `${base}/api/2.0/files/rooms/${id}`\nhttp.put(roomUrl(room.id))',
    'PUT /api/2.0/files/rooms/{id}',
  ],
  [
    'a function that puts the base before it',
    "const url = (path) => `${host}/api/2.0/${path}`\nhttp.post(url('group'))",
    'POST /api/2.0/group',
  ],
  [
    'a function with a default method',
    "async function api(path, method = 'GET') { return fetch(`${host}/api/2.0${path}`, { method }) }\napi('/people')\napi('/group', 'POST')",
    'GET /api/2.0/people',
    'POST /api/2.0/group',
  ],
  [
    'a function that is given an object',
    "function call({ path, method = 'GET' }) { return fetch(host + '/api/2.0/' + path, { method }) }\ncall({ path: 'files/@my' })\ncall({ path: `people/${id}`, method: 'DELETE' })",
    'GET /api/2.0/files/@my',
    'DELETE /api/2.0/people/{id}',
  ],
  [
    'a function with options',
    "function call(path, options) { return fetch(`${host}/api/2.0/${path}`, options) }\ncall('people')\ncall('group', { method: 'POST' })",
    'GET /api/2.0/people',
    'POST /api/2.0/group',
  ],
  [
    'a function around a function',
    "const send = (method, path) => fetch(`${host}/api/2.0/${path}`, { method })\nconst read = (path) => send('GET', path)\nread('files/@my')",
    'GET /api/2.0/files/@my',
  ],
  [
    'an address, then a request, then its sending',
    "const u = client.createUrl(`api/2.0/files/file/${id}`)\nif (u.err) return error(new Error('Creating URL.', { cause: u.err }))\nconst q = client.createRequest('DELETE', u.v)\nclient.fetch(q.v)",
    'DELETE /api/2.0/files/file/{id}',
  ],
  ['a chain', "request(portal).put('/api/2.0/people/' + id).send(body)", 'PUT /api/2.0/people/{id}'],
  ['a chain with the method behind', "client.url('/api/2.0/group').method('POST').send()", 'POST /api/2.0/group'],
  [
    'a chain with the method before',
    "client.post().uri('/api/2.0/files/rooms').retrieve()",
    'POST /api/2.0/files/rooms',
  ],
  [
    'a table of requests',
    "const steps = [{ method: 'GET', path: '/api/2.0/files/@my' }, { method: 'PUT', path: '/api/2.0/files/fileops/move' }]",
    'GET /api/2.0/files/@my',
    'PUT /api/2.0/files/fileops/move',
  ],
  [
    'a list of requests',
    "http.batch([['GET', `${base}/api/2.0/people`], ['POST', `${base}/api/2.0/group`, body]])",
    'POST /api/2.0/group',
    'GET /api/2.0/people',
  ],
  [
    'a table of addresses',
    "const paths = { me: '/api/2.0/people/@self', group: (id) => `/api/2.0/group/${id}` }\napi.get(paths.me)\napi.delete(paths.group(7))",
    'DELETE /api/2.0/group/7',
    'GET /api/2.0/people/@self',
  ],
  [
    'a list that is gone through',
    "for (const path of ['/api/2.0/people', '/api/2.0/group']) await http.get(path)",
    'GET /api/2.0/group',
    'GET /api/2.0/people',
  ],
  [
    'a value that may be empty',
    "const id = String(given || '').trim()\nhttp.put(`/api/2.0/people/${encodeURIComponent(id)}/photo`)",
    'PUT /api/2.0/people/{id}/photo',
  ],
  [
    'an answer that is handed on',
    "async function api(path, options = {}) { return fetch(`${host}${path}`, { method: options.method || 'GET' }) }\nconst answer = await api('/api/2.0/people', { auth })\nreturn normalize(answer.users).map((user) => show(user, options))",
    'GET /api/2.0/people',
  ],
  ['parts that are joined', "fetch([base, 'api/2.0', 'files', id].join('/'))", 'GET /api/2.0/files/{id}'],
  ['XMLHttpRequest', "xhr.open('PUT', '/api/2.0/people/' + id + '/photo')", 'PUT /api/2.0/people/{id}/photo'],
  [
    'jQuery',
    "$.ajax({ url: '/api/2.0/group', type: 'POST' })\n$.getJSON('/api/2.0/people')",
    'POST /api/2.0/group',
    'GET /api/2.0/people',
  ],
  ['a Request', "fetch(new Request(`${p}/api/2.0/keys`, { method: 'POST' }))", 'POST /api/2.0/keys'],
  [
    'an enumeration of methods',
    "client.send(HttpMethod.Put, '/api/2.0/people/password')",
    'PUT /api/2.0/people/password',
  ],
  [
    'a query behind the path',
    'http.get(`/api/2.0/people${query}`)\nhttp.get(`/api/2.0/group?count=${n}`)',
    'GET /api/2.0/people',
    'GET /api/2.0/group',
  ],
  ['JSX', "const A = () => <p>Don't</p>\nconst load = () => axios.get('/api/2.0/files/@my')", 'GET /api/2.0/files/@my'],
  ['a method that the route leaves no choice', 'send(`${portal}/api/2.0/files/@root`)', 'GET /api/2.0/files/@root'],
]

describe('what TypeScript and JavaScript send', () => {
  test('is found in a function whose types have a default', () => {
    const code =
      "export async function load<Answer = unknown>(path: string): Promise<Answer> {\n  return (await fetch(`${host}/api/2.0${path}`)).json()\n}\nload<Room[]>('/files/rooms')"
    expect(requestsIn('a.ts', code)).toEqual(['GET /api/2.0/files/rooms'])
  })

  test('is found in what a function makes that hands on to another of its name', () => {
    const code =
      "export const create = (base: string) => http.create(`${base}/api/2.0`)\nfetch(create(host) + '/people')"
    expect(requestsIn('a.ts', code)).toEqual(['GET /api/2.0/people'])
  })

  test.each(forms)('is found in %s', (_, code, ...requests) => {
    expect(requestsIn('src/api.tsx', code)).toEqual(requests)
  })
})

describe('a wrapper that puts the options of its caller into its own', () => {
  const wrapper = (options: string) =>
    `const api = \`\${u}/api/2.0\`\nfunction send(path, ${options}) { return fetch(\`\${api}/\${path}\`, { ...options, headers }) }\n`

  test('sends what the caller says, and GET where it says nothing', () => {
    const calls = "send('people/@self')\nsend('files/rooms', { method: 'POST', body })\nsend('group', { headers })\n"
    expect(requestsIn('a.ts', wrapper('options = {}') + calls)).toEqual([
      'GET /api/2.0/people/@self',
      'POST /api/2.0/files/rooms',
      'GET /api/2.0/group',
    ])
  })

  test('is not known to send GET where its default has something in it', () => {
    expect(requestsIn('a.ts', `${wrapper("options = { method: 'POST' }")}send('people/@self')\n`)).toEqual([
      'unread: the method of /api/2.0/people/@self is not known',
    ])
  })
})
