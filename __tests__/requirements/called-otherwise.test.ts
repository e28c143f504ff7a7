import { describe, expect, test } from '@jest/globals'
import { read, said } from './reading.ts'

/** A function that sends, in a file of its own, and how another file calls it. Each is called plainly too. */

const own = {
  ts: {
    file: 'api.ts',
    code: "export const load = (path: string, init = {}) => fetch(`${host}/api/2.0${path}`, init)\nload('/group')",
  },
  py: {
    file: 'api.py',
    code: "def load(path):\n    return requests.get(f'{HOST}/api/2.0{path}')\n\nload('/group')",
  },
  php: {
    file: 'api.php',
    code: '<?php function load(string $path) { return file_get_contents("$host/api/2.0$path"); }\nload("/group");',
  },
} as const

const calls: readonly (readonly [language: keyof typeof own, code: string])[] = [
  ['ts', "await Promise.all(['/people'].map(load))"],
  ['ts', "const { data } = useSWR('/people', load)"],
  ['ts', "const people = yield call(load, '/people')"],
  ['ts', "setTimeout(load, 1000, '/people')"],
  ['ts', "const get = load\nget('/people')"],
  ['ts', "const api = { get: load }\napi.get('/people')"],
  ['ts', "const { load: get } = await import('./api')\nget('/people')"],
  ['ts', "await (isTest ? other : load)('/people')"],
  ['ts', "const path = (id?: string) => id ? url(id) : '/people'\nload(path())"],
  ['ts', "const path = isAll ? '/people' : undefined\nif (path) load(path)"],
  ['ts', "namespace People { export const all = () => load('/people') }"],
  ['py', "people = list(map(load, ['/people']))"],
  ['py', "send = partial(load, '/people')\nsend()"],
  ['py', "pool.submit(load, '/people')"],
  ['py', "Thread(target=load, args=('/people',)).start()"],
  ['py', "load.delay('/people')"],
  ['py', "for path in ('/people',):\n    load(path)"],
  ['php', 'array_map("load", ["/people"]);'],
  ['php', 'call_user_func("load", "/people");'],
  ['php', 'namespace App { function all() { return load("/people"); } }'],
]

const imports = { ts: "import { load } from './api'\n", py: 'from api import load\n', php: '<?php\n' } as const

describe('what a function of the code sends is found where it is called', () => {
  test.each(calls)('in %s by %s', (language, code) => {
    const { file, code: api } = own[language]
    const found = said(read({ [file]: api, [`b.${language}`]: imports[language] + code }))
    expect(found).toContain('GET /api/2.0/people')
    expect(found.filter((each) => /unread/.test(each) && !/\{id\}/.test(each))).toEqual([])
  })

  test('by another name that Python imports it under', () => {
    const files = { 'api.py': own.py.code, 'b.py': "from api import load as get\nget('/people')\nother.get('/portal')" }
    expect(said(read(files))).toEqual(['GET /api/2.0/group', 'GET /api/2.0/people'])
  })

  test('by a reference in languages with types', () => {
    const csharp =
      'class A { Task<string> Load(string path) => http.GetStringAsync($"{host}/api/2.0{path}"); Task Run() => Task.WhenAll(new[] { "/people" }.Select(Load)); Task G() => Load("/group"); }'
    const java =
      'class A { String load(String path) { return rest.getForObject(host + "/api/2.0" + path, String.class); } void run() { Function<String, String> send = this::load; send.apply("/people"); load("/group"); } }'
    const requests = ['GET /api/2.0/group', 'GET /api/2.0/people']
    expect(said(read({ 'A.cs': csharp }))).toEqual(requests)
    expect(said(read({ 'A.java': java }))).toEqual(requests)
  })

  test('with paths that are not known', () => {
    const code = "import { load } from './api'\nawait Promise.all(paths.map(load))"
    expect(said(read({ 'api.ts': own.ts.code, 'b.ts': code }))).toEqual([
      'GET /api/2.0/group',
      'unread: the first part of the path is not known',
    ])
  })
})
