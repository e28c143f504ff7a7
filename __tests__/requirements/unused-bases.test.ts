import { describe, expect, test } from '@jest/globals'
import { read, requestsIn, said } from './reading.ts'

const unused = 'unread: no request was found that begins with this address'

describe('a base', () => {
  test.each<[what: string, path: string, code: string]>([
    ['of which nothing is made', 'a.ts', "export const base = 'https://p.example/api/2.0'"],
    [
      'of a class that others read',
      'a.ts',
      "class Portal extends Source {\n  baseURL = `${host}/api/2.0/`\n  all = () => this.ask('people')\n}",
    ],
    [
      'behind an operator that is not known',
      'a.py',
      "base = URL('https://p.example/api/2.0')\nasync def all(session):\n    return await session.get(base @ 'people')",
    ],
    [
      'that is given to a function of others',
      'a.php',
      "<?php\n$portal = make_portal($host . '/api/2.0');\n$portal->people();",
    ],
    ['that is the value of a constant', 'A.java', 'class A {\n  static final String BASE = HOST + "/api/2.0";\n}'],
    ['of a configuration', 'a.cs', 'var options = new PortalOptions { Address = "https://p.example/api/2.0/" };'],
    ['of a structure', 'a.go', 'package a\n\nvar portal = Portal{Address: "https://p.example/api/2.0"}'],
    ['whose parts stand apart', 'b.go', 'package a\n\nvar portal = ask(host.JoinPath("api", "2.0"))'],
    ['of a type', 'A.swift', 'struct Portal {\n  let base = "https://p.example/api/2.0"\n}'],
  ])('%s is unread', (_, path, code) => {
    expect(requestsIn(path, code)).toEqual([unused])
  })

  test('is unread beside the requests of another', () => {
    const code = "const a = '/api/2.0'\nfetch(a + '/people')\nconst b = `${host}/api/2.0`\nask(b)"
    expect(requestsIn('a.ts', code)).toEqual(['GET /api/2.0/people', unused])
  })

  test('is told at its line', () => {
    expect(read({ 'src/a.ts': "\n\nask(host + '/api/2.0')" }).unread).toEqual([
      { file: 'src/a.ts', line: 3, why: { kind: 'unused-base' } },
    ])
  })

  test.each<[what: string, code: string]>([
    ['is used in another file', "import { base } from './b'\nfetch(`${base}/people`)"],
    ['is written out again where it is used', "fetch('https://p.example/api/2.0/people')"],
    ['has the name of one that is used', "const base = 'https://q.example/api/2.0'\nfetch(`${base}/people`)"],
  ])('is read where it %s', (_, code) => {
    expect(said(read({ 'a.ts': code, 'b.ts': "export const base = 'https://p.example/api/2.0'" }))).toEqual([
      'GET /api/2.0/people',
    ])
  })

  test('of which a part is not known is not the same as another', () => {
    const code = 'fetch(`${one}/api/2.0/people`)\nask(`${other}/api/2.0`)'
    expect(requestsIn('a.ts', code)).toEqual(['GET /api/2.0/people', unused])
  })

  test.each<[what: string, code: string]>([
    ['a message', "throw new Error('https://p.example/api/2.0')"],
    ['a sentence', "const help = 'The address ends in /api/2.0'"],
    ['a comparison', "if (url === 'https://p.example/api/2.0' || url.startsWith('/api/2.0')) skip()"],
    ['the documentation', "const help = 'https://api.onlyoffice.com/docspace/api/2.0'"],
    ['a route of the server itself', "app.use('/api/2.0', router)"],
    ['the key of a proxy', "export default { server: { proxy: { '/api/2.0': { target } } } }"],
    ['another version', "const base = 'https://p.example/api/2.01'"],
  ])('is not taken for one in %s', (_, code) => {
    expect(requestsIn('a.ts', code)).toEqual([])
  })

  test('is left alone where a comment says so, or what is called', () => {
    const code =
      "// docspace: ignore shown to the user\nshow('/api/2.0')\nask('/api/2.0') // docspace: GET /api/2.0/people"
    expect(requestsIn('a.ts', code)).toEqual(['GET /api/2.0/people'])
  })

  test.each(['this.ask', 'relative'])('is left alone where the input says what is one: %s', (base) => {
    expect(
      requestsIn('a.ts', "class A { root = '/api/2.0'\n all() { return this.ask.get('people') } }", [base]),
    ).toEqual(['GET /api/2.0/people'])
  })
})

test.each([
  ['is put into a list', "fetch(base + '/people')\nurls.push(`${base}/files/rooms`)"],
  ['stands among others', "fetch(base + '/people')\nawait Promise.all([load(`${base}/files/rooms`)])"],
])('an address that %s is not overlooked', (_, code) => {
  expect(requestsIn('a.ts', `const base = host + '/api/2.0'\n${code}`)).toEqual([
    'GET /api/2.0/people',
    'unread: the method of /api/2.0/files/rooms is not known',
  ])
})
