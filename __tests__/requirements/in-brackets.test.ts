import { describe, expect, test } from '@jest/globals'
import { requestsIn } from './reading.ts'

/** `CALL` is a request, whatever stands behind it in its brackets. */
const places: readonly (readonly [what: string, file: string, call: string, code: string])[] = [
  ['an element of JSX', 'a.jsx', 'fetch(`/api/2.0/group/${id}`)', 'const A = () => (<b onClick={() => CALL}>x</b>)'],
  [
    'a fragment of JSX',
    'a.jsx',
    'fetch(`/api/2.0/group/${id}`)',
    'const A = () => open && (\n  <>\n    <b onClick={() => CALL}>x</b> and more\n  </>\n)',
  ],
  [
    'a list of elements of JSX',
    'a.tsx',
    'fetch(`/api/2.0/group/${id}`)',
    'const A = () => ( <ul>{ids.map((id) => ( <li key={id} onClick={() => CALL}>x</li> ))}</ul> )',
  ],
  [
    'an element of JSX behind an apostrophe',
    'a.jsx',
    'fetch(`/api/2.0/group/${id}`)',
    "const A = () => ( <p>Don't <b title={t('x')} onClick={() => CALL}>x</b></p> )",
  ],
  [
    'an element of JSX behind an address that is read',
    'a.jsx',
    'fetch(`/api/2.0/group/${id}`)',
    'const A = () => ( <p>See https://a.example <b onClick={() => CALL}>x</b></p> )',
  ],
  ['a shift of JavaScript', 'a.ts', 'fetch(`/api/2.0/group/${id}`)', 'const a = (CALL >>> b)'],
  ['a type operator of TypeScript', 'a.ts', 'fetch(`/api/2.0/group/${id}`)', 'use(CALL as keyof Answers)'],
  [
    'a decorator of TypeScript',
    'a.ts',
    'fetch(`/api/2.0/group/${id}`)',
    'class A { constructor(@From(CALL) private readonly foo) {} }',
  ],
  ['the head of a loop of JavaScript', 'a.js', 'fetch(`/api/2.0/group/${id}`)', 'for (let a = CALL; a.next; a = b) {}'],
  ['an opposite of Python', 'a.py', 'http.get(f"/api/2.0/group/{id}")', 'x = (CALL not in known)'],
  ['an operator of PHP', 'a.php', '$http->get("/api/2.0/group/$id")', '<?php $x = (CALL xor $known);'],
  ['the head of a loop of PHP', 'a.php', '$http->get("/api/2.0/group/$id")', '<?php for ($i = 0; CALL; $i = 1) {}'],
  [
    'a query of C#',
    'a.cs',
    'client.GetAsync($"/api/2.0/group/{id}")',
    'class A { void B() { var all = from id in ids where id.Ok select CALL; } }',
  ],
  [
    'a query of C# among arguments',
    'a.cs',
    'client.GetAsync($"/api/2.0/group/{id}")',
    'class A { void B() { Task.WhenAll(from id in ids select CALL); } }',
  ],
  [
    'a condition in a query of C#',
    'a.cs',
    'client.GetAsync($"/api/2.0/group/{id}")',
    'class A { void B() { var all = (from id in ids where CALL.Result.Ok select id).ToList(); } }',
  ],
  [
    'a pattern of C#',
    'a.cs',
    'client.GetAsync($"/api/2.0/group/{id}")',
    'class A { void B() { if (CALL.Result is Answer answer) {} } }',
  ],
  [
    'a member of C# before a name',
    'a.cs',
    'client.GetAsync($"/api/2.0/group/{id}")',
    'class A { void B() { Use(CALL.Result with { A = 1 }); } }',
  ],
  [
    'a pattern of Java',
    'a.java',
    'rest.getForObject(h + "/api/2.0/group/" + id, Answer.class)',
    'class A { void b() { if (CALL.body instanceof Answer answer) {} } }',
  ],
  [
    'an operator of Kotlin that is a word',
    'a.kt',
    'client.get("/api/2.0/group/$id")',
    'suspend fun a() { use(CALL.status shl b) }',
  ],
  ['an operator of Go', 'a.go', 'http.Get(h + "/api/2.0/group/" + id)', 'func a() { use(must(CALL).x &^ y) }'],
  ['a cast of Swift', 'a.swift', 'AF.request("\\(h)/api/2.0/group/\\(id)")', 'func a() { use(CALL.value as? Answer) }'],
]

describe('a request in brackets', () => {
  test.each(places)('is found in %s', (_, file, call, code) => {
    expect(
      requestsIn(
        file,
        code.replace('CALL', () => call),
      ),
    ).toEqual(['GET /api/2.0/group/{id}'])
  })
})

describe('a request that Python makes for each of a list', () => {
  test.each([
    ['a list', 'all = [CALL for id in ids]'],
    ['a list with a condition', 'all = [CALL for id in ids if id]'],
    ['a list with a choice', 'all = [CALL if id else None for id in ids]'],
    ['a list over several lines', 'use([\n    CALL\n    for id in ids\n], key=key)'],
    ['a list in a list', 'all = [[CALL for id in part] for part in parts]'],
    ['a list of two loops', 'all = [CALL for part in parts for id in part]'],
    ['a list of pairs', 'all = [CALL for id, name in pairs.items()]'],
    ['a list that waits', 'async def a():\n    return [await CALL async for id in ids]'],
    ['arguments', 'all(CALL.ok for id in ids)'],
    ['arguments that are spread', 'asyncio.gather(*(CALL for id in ids))'],
    ['arguments that are spread from a list', 'asyncio.gather(*[CALL for id in ids])'],
    ['a loop', 'for answer in (CALL for id in ids):\n    pass'],
    ['a dictionary', 'all = {id: CALL for id in ids}'],
    ['a set', 'all = {CALL for id in ids}'],
    ['a condition', 'all = [id for id in ids if CALL.ok]'],
    ['what is gone through', 'all = [item for id in ids for item in CALL.json()]'],
    ['a function', 'delete = lambda ids: [CALL for id in ids]'],
  ])('is found in %s', (_, code) => {
    const call = "requests.delete(f'{HOST}/api/2.0/group/{id}')"
    expect(requestsIn('a.py', code.replace('CALL', call))).toEqual(['DELETE /api/2.0/group/{id}'])
  })

  test('has what the list holds', () => {
    const code = "all = [http.put(f'/api/2.0/{path}') for path in ('group', 'files/rooms')]"
    expect(requestsIn('a.py', code)).toEqual(['PUT /api/2.0/files/rooms', 'PUT /api/2.0/group'])
  })

  test('is sent where the list is gone through', () => {
    const code = "urls = [f'{HOST}/api/2.0/group/{id}' for id in ids]\nfor url in urls:\n    requests.delete(url)"
    expect(requestsIn('a.py', code)).toEqual(['DELETE /api/2.0/group/{id}'])
  })

  test('is no parameter of what is called', () => {
    const code = "def load(path: str, verb='GET'):\n    http.request(verb, f'/api/2.0/{path}')\nload('group', 'PUT')"
    expect(requestsIn('a.py', code)).toEqual(['PUT /api/2.0/group'])
  })
})
