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
]

describe('a function of the code that sends is found where', () => {
  test.each(forms)('%s', (_, file, code, ...requests) => {
    expect(requestsIn(file, code)).toEqual(requests)
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
