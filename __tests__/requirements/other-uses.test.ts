import { describe, expect, test } from '@jest/globals'
import { read, requestsIn, said } from './reading.ts'

/** Clients in other hands, and requests that objects describe. */

describe('a client that is used in other ways', () => {
  test('is given the address by a function', () => {
    const code = 'const { data } = await useFetch(() => `${host}/api/2.0/files/${id.value}`)'
    expect(requestsIn('a.vue', `<script setup>\n${code}\n</script>`)).toEqual(['GET /api/2.0/files/{value}'])
  })

  test('has its base in a field of the class that extends it', () => {
    const code =
      "class Portal extends RESTDataSource {\n  override baseURL = `${host}/api/2.0/`\n  room(id: string) { return this.get<Room>(`files/rooms/${id}`) }\n  add(body) { return this.post('people', { body }) }\n}"
    expect(requestsIn('a.ts', code)).toEqual(['GET /api/2.0/files/rooms/{id}', 'POST /api/2.0/people'])
  })

  test('is handed to all files by a plugin of Nuxt', () => {
    const plugin =
      "export default defineNuxtPlugin(() => {\n  const portal = $fetch.create({ baseURL: host + '/api/2.0' })\n  return { provide: { portal } }\n})"
    const page =
      "const { $portal } = useNuxtApp()\nawait $portal('/people')\nawait $portal('/people/1', { method: 'PUT' })"
    expect(said(read({ 'plugins/portal.ts': plugin, 'pages/a.ts': page }))).toEqual([
      'GET /api/2.0/people',
      'PUT /api/2.0/people/1',
    ])
  })

  test('is given the method by its name, and other values of a request', () => {
    const php = '<?php $http->request(method: "POST", url: "$host/api/2.0/people/invite", options: []);'
    expect(requestsIn('a.php', php)).toEqual(['POST /api/2.0/people/invite'])
    const go =
      'package a\nvar rest = resty.New().SetBaseURL(host + "/api/2.0")\nfunc a(id string) { rest.R().SetPathParam("id", id).Delete("/people/{id}") }'
    expect(requestsIn('a.go', go)).toEqual(['DELETE /api/2.0/people/{id}'])
  })
})

describe('objects that have a method and a path', () => {
  const requests = ['PUT /api/2.0/people/1', 'DELETE /api/2.0/people/2']
  const calls = "[{ method: 'PUT', path: '/api/2.0/people/1' }, { method: 'DELETE', path: '/api/2.0/people/2' }]"

  test.each([
    ['a.ts', `const calls = ${calls}\nfor (const call of calls) fetch(host + call.path, { method: call.method })`],
    ['a.ts', `for (const { method, path } of ${calls}) fetch(host + path, { method })`],
    [
      'a.py',
      "for method, path in [('PUT', '/api/2.0/people/1'), ('DELETE', '/api/2.0/people/2')]:\n    requests.request(method, HOST + path)",
    ],
    [
      'a.go',
      'package a\nvar calls = []call{{method: "PUT", path: "/api/2.0/people/1"}, {method: "DELETE", path: "/api/2.0/people/2"}}\nfunc a() { for _, c := range calls { http.NewRequest(c.method, host+c.path, nil) } }',
    ],
    [
      'a.ts',
      "const calls = [['PUT', '/people/1'], ['DELETE', '/people/2']]\nfor (const [method, path] of calls) fetch(`${host}/api/2.0${path}`, { method })",
    ],
    [
      'a.ts',
      "const calls = [{ method: 'PUT', path: '/people/1' }, { method: 'DELETE', path: '/people/2' }]\nfor (const call of calls) fetch(`${host}/api/2.0${call.path}`, { method: call.method })",
    ],
    [
      'a.py',
      "for name, method, path in [('change', 'PUT', '/people/1'), ('remove', 'DELETE', '/people/2')]:\n    requests.request(method, HOST + '/api/2.0' + path)",
    ],
    [
      'a.py',
      "TABLE = {'change': ('PUT', '/people/1'), 'remove': ('DELETE', '/people/2')}\ndef send(name):\n    method, path = TABLE[name]\n    requests.request(method, HOST + '/api/2.0' + path)",
    ],
    [
      'a.py',
      "for name, (method, path) in {'change': ('PUT', '/people/1'), 'remove': ('DELETE', '/people/2')}.items():\n    requests.request(method, HOST + '/api/2.0' + path)",
    ],
  ])('are sent as they say, each with its own, in %s: %s', (file, code) => {
    expect(requestsIn(file, code).sort()).toEqual([...requests].sort())
  })

  test('do not hide what else is sent to an address that they name', () => {
    const code =
      "const people = '/api/2.0/people'\nconst list = { method: 'GET', url: people }\nfetch(people, { method: isNew ? 'POST' : 'PUT' })"
    expect(requestsIn('a.ts', code)).toEqual(['GET /api/2.0/people', 'POST /api/2.0/people', 'PUT /api/2.0/people'])
  })
})

test('options that a file neither sets nor imports are not those which another file calls so', () => {
  const files = {
    'send.ts':
      'export const send = (path: string, options) => fetch(`${host}/api/2.0${path}`, { ...options, headers })',
    'remove.ts': "import { send } from './send'\nconst options = { method: 'DELETE' }\nsend('/people/1', options)",
    'all.ts': "import { send } from './send'\nsend('/people/@self', options)\nsend('/people/2', { ...options })",
  }
  expect(said(read(files))).toEqual([
    'DELETE /api/2.0/people/1',
    'unread: the method of /api/2.0/people/@self is not known',
    'unread: the method of /api/2.0/people/2 is not known',
  ])
})
