import { setTimeout as pause } from 'node:timers/promises'
import { describe, expect, test } from '@jest/globals'
import { read, requestsIn } from './reading.ts'

const size = 60_000

/** Lets Jest fail a test that took longer than any may. Otherwise it does so only where a test waits for something. */
const noticeLimit = (): Promise<void> => pause(0)

/** Code that would take a reader minutes that looks at a thing again for every other. */
const hostile: readonly (readonly [what: string, code: string])[] = [
  ['brackets that never close', '('.repeat(size)],
  ['brackets that close others', '('.repeat(size / 2) + '}'.repeat(size / 2)],
  ['texts in texts', `a = ${'"${'.repeat(size / 3)}`],
  ['texts in texts of C#', `a = ${'$"{'.repeat(size / 3)}`],
  ['texts in texts of Swift', `a = ${'"\\('.repeat(size / 3)}`],
  ['names in a text', `a = "${'$a'.repeat(size / 2)}"`],
  ['long texts', `a = ${'"""'.repeat(size / 3)}"`],
  ['comments in comments', '/*'.repeat(size / 2)],
  ['backquotes', `a = ${'`a\n'.repeat(size / 3)}`],
  ['marks that say nothing', `a${'?!'.repeat(size / 2)}`],
  ['templates in templates', '`${'.repeat(size / 3)],
  ['colons in a row', `a${':b(c)'.repeat(size / 5)}`],
  ['calls in a row', `client.url('/api/2.0/people')${'.a(b)'.repeat(size / 5)}`],
  ['functions in a row', 'a=>'.repeat(size / 3)],
  ['types that never end', `a${'<b<c>,'.repeat(size / 6)}`],
  ['alternatives in a row', `f(${"'/api/2.0/people'||".repeat(size / 19)}a)`],
  ['a text that grows', `let a = 'b';${"a+='c';".repeat(size / 7)}g(a)`],
  ['a name with many values', `${"if(x){a='/api/2.0/people'}".repeat(size / 27)};${'h(a);'.repeat(1000)}`],
  ['one key again and again', `y={${"url:'/api/2.0/people',".repeat(size / 46)}};${'k(y.url);'.repeat(size / 18)}`],
  ['a path of many parts', `m('/api/2.0/${'a/'.repeat(size / 2)}')`],
  ['a comment of blanks', `// docspace: ignore${' '.repeat(size)}x`],
  ['slashes', `b = ${'/'.repeat(size)}`],
  ['annotations in a row', '@A("b") '.repeat(size / 8)],
  ['classes with annotations', '@A class B { @GET("c") fun d() }\n'.repeat(size / 40)],
  ['attributes in a row', `class A { ${'[Get("b")] '.repeat(size / 11)} }`],
  ['declarations without an end', 'fun class '.repeat(size / 10)],
  ['casts in a row', `a = ${'(A) '.repeat(size / 4)} b`],
  ['choices in choices', `${'if (a) b else '.repeat(size / 15)}c`],
  ['branches', `a = when (b) { ${'c -> "/api/2.0/people"\n'.repeat(size / 24)} }`],
  ['blocks in blocks', 'a { b -> '.repeat(size / 9)],
  ['methods that are set', 'r = WebRequest.Create(a);r.Method = "PUT";\n'.repeat(size / 42)],
  ['methods that are called', 'r = URL(a).openConnection();r.setRequestMethod("PUT");\n'.repeat(size / 52)],
  ['addresses that are set', 'r.RequestUri = a;r.Method = "PUT";\n'.repeat(size / 35)],
  ['quotes', "'".repeat(size)],
  ['words that begin a class', `fun get(a) = fetch("/api/2.0/" + a);b.get(c);${'class A '.repeat(size / 8)}`],
  [
    'classes with a method of one name',
    'class A { get(a) { fetch("/api/2.0/" + a) } b() { this.get(c);d.get("e") } }\n'.repeat(size / 77),
  ],
  [
    'clients that are given one another',
    `${['a=b', 'b=c||d', 'c=d||e', 'd=e||a', 'e=a||b'].map((set) => `if(x){${set}};`.repeat(20)).join('')}${"a.get('/people');".repeat(size / 40)}`,
  ],
  ['clients of clients', `http${'.extend({})'.repeat(size / 11)}.get('/people')`],
  [
    'functions that return each other',
    `${'f=()=>g();g=()=>f();'.repeat(size / 40)}${"f().get('/people');".repeat(size / 38)}`,
  ],
  ['imports in a row', 'import {'.repeat(size / 8)],
  ['exports in a row', `${'export {a as b};'.repeat(size / 16)}${'export default a;'.repeat(size / 17)}`],
  ['modules in a row', `${'} = require("a");'.repeat(size / 17)}${'module.exports={'.repeat(size / 16)}`],
  ['objects that are taken apart', `${'const {a,b:c}=d();'.repeat(size / 36)}${"c('/people');".repeat(size / 26)}`],
]

describe('hostile code', () => {
  test.each(hostile)('does not keep the reader from a request before it: %s', async (_, code) => {
    for (const [path, start] of [
      ['a.ts', ''],
      ['a.py', ''],
      ['a.php', '<?php '],
      ['a.vue', '<script>'],
      ['a.java', ''],
      ['a.kt', ''],
      ['a.cs', ''],
      ['a.go', ''],
      ['a.swift', ''],
    ] as const) {
      expect(requestsIn(path, `${start}client.put("/api/2.0/files/owner");\n${code}`)).toContain(
        'PUT /api/2.0/files/owner',
      )
    }
    await noticeLimit()
  })

  test.each([
    [
      'objects of each other',
      `${'a0=b.c;'.repeat(10)}${Array.from({ length: 30_000 }, (_, n) => `a${n + 1}=a${n};`).join('')}a30000.getRoomInfo(1)`,
    ],
    ['one object again and again', `${'a=new RoomsApi();'.repeat(10_000)}${'a.getRoomInfo(1);'.repeat(10_000)}`],
    ['imports that never end', 'import {'.repeat(size / 8)],
    ['imports without a name', "import from '@onlyoffice/docspace-api-sdk';".repeat(size / 43)],
    ['types in types', `a: ${'RoomsApi<'.repeat(size / 9)}`],
    ['classes of classes', 'class A extends RoomsApi '.repeat(size / 25)],
    ['calls of calls', `a${'.withFields(1)'.repeat(size / 14)}.getRoomInfo(1)`],
    ['functions of functions', `${'f(() => '.repeat(500)}new RoomsApi()${')'.repeat(500)}.getRoomInfo(1)`],
  ])('that uses an SDK does not keep the reader from a request before it: %s', async (_, code) => {
    for (const [path, start] of [
      ['a.ts', "import { RoomsApi } from '@onlyoffice/docspace-api-sdk'\nnew RoomsApi().getRoomCovers()\n"],
      ['a.py', 'from docspace_api_sdk import RoomsApi\nRoomsApi().get_room_covers()\n'],
      ['a.php', '<?php use OpenAPI\\Client\\Api\\RoomsApi; (new RoomsApi())->getRoomCovers();'],
      [
        'A.java',
        'import org.openapitools.client.api.RoomsApi; class B { Object b = new RoomsApi().getRoomCovers(); }\n',
      ],
      ['A.cs', 'using DocSpace.API.SDK.Api; class B { object b = new RoomsApi().GetRoomCovers(); }\n'],
    ] as const) {
      expect(requestsIn(path, start + code)).toContain('GET /api/2.0/files/rooms/covers')
    }
    await noticeLimit()
  })

  test.each([
    ['tags that never end', '<b '],
    ['values that never end', '{{'],
    ['values that end', '{{a}}'],
    ['attributes', '<b @a="b('],
    ['comments that never end', '<!--'],
    ['comparisons', '<'],
    ['blanks before an equals sign', '<b a    '],
    ['templates', '<template>'],
    ['ends of templates', '</template>'],
    ['styles', '<style>'],
  ])('of a template of Vue does neither: %s', async (_, part) => {
    const code = `<script>client.put('/api/2.0/files/owner')</script><template>${part.repeat(size / part.length)}`
    expect(requestsIn('a.vue', code)).toContain('PUT /api/2.0/files/owner')
    await noticeLimit()
  })

  test.each([
    ['conditions of Go', 'a.go', 'if a '],
    ['conditions of Go with bodies', 'a.go', 'if a {'],
    ['functions of Go', 'a.go', 'func('],
    ['methods of Go', 'a.go', 'func (c *C) a(b string) {'],
    ['methods of Go that end', 'a.go', 'func (c *C) a(b, d string) error { c.b() }\n'],
    ['types of Go', 'a.go', 'type a struct {'],
    ['maps of Go', 'a.go', 'map['],
    ['lists of Go', 'a.go', '[]a{'],
    ['objects of Go', 'a.go', 'a{b:'],
    ['names of Go that are set together', 'a.go', 'a, b, c = '],
    ['names of Go in a row', 'a.go', 'a.b, '],
    ['loops of Go', 'a.go', 'for _, a := range '],
    ['declarations of Go', 'a.go', 'const ('],
    ['steps of Go', 'a.go', 'a.SetBaseURL("/api/2.0").R().Get("people")\n'],
    ['conditions of Swift', 'a.swift', 'guard a '],
    ['closures of Swift', 'a.swift', 'a {'],
    ['closures of Swift that end', 'a.swift', 'a(b) { c in d }\n'],
    ['heads of closures of Swift', 'a.swift', '{ a, b, '],
    ['functions of Swift', 'a.swift', 'func a(b c: D) -> E {'],
    ['parameters of Swift', 'a.swift', 'func a(b: '],
    ['properties of Swift', 'a.swift', 'var path: String { get {'],
    ['properties of Swift that end', 'a.swift', 'var path: String { "/api/2.0/people" }\nvar method: M { .get }\n'],
    ['cases of Swift', 'a.swift', 'var path: S { switch self { case .a: '],
    ['types of Swift', 'a.swift', 'enum A: B {'],
    ['types of types of Swift', 'a.swift', 'A<'],
    ['members of Swift', 'a.swift', '.a'],
    ['requests of Swift', 'a.swift', 'var r = URLRequest(url: u)\nr.httpMethod = m\n'],
  ])('of one language alone does neither: %s', async (_, path, part) => {
    const code = `client.put("/api/2.0/files/owner")\n${part.repeat(size / part.length)}`
    expect(requestsIn(path, code)).toContain('PUT /api/2.0/files/owner')
    await noticeLimit()
  })

  test('that calls what each call returns, 100,000 times, does neither', async () => {
    const code = `client.put("/api/2.0/files/owner");client.url(a)${'.b(c)'.repeat(100_000)}`
    expect(requestsIn('a.cs', code)).toContain('PUT /api/2.0/files/owner')
    await noticeLimit()
  })

  test('of one line of ten megabytes is not read, and told', () => {
    expect(read({ 'a.js': 'x'.repeat(10_000_000) }).unread).toEqual([
      { file: 'a.js', line: 1, why: { kind: 'too-large' } },
    ])
  })

  test('in many files that name each other ends', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 300 }, (_, index) => [
        `f${index}.ts`,
        `export const w${index} = (path) => w${index + 1}(\`/api/2.0\${path}\`)`,
      ]),
    )
    expect(read(files).requests).toEqual([])
    await noticeLimit()
  })

  test('has names that every object has', () => {
    const code =
      "const constructor = '/api/2.0/people'\nhttp.get(constructor)\nhttp.__proto__('/x')\na.hasOwnProperty({ toString: 1, __proto__: '/api/2.0/group' })"
    expect(requestsIn('a.js', code)).toContain('GET /api/2.0/people')
  })
})
