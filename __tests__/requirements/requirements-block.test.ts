import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { compareRequirements, writeRequirements } from '../../src/requirements/files/requirements-block.ts'

const self = { method: 'GET', path: '/api/2.0/people/@self', file: 'src/me.ts', line: 12 }
const rooms = { method: 'POST', path: '/api/2.0/files/rooms', file: 'src/rooms.ts', line: 3 }
const opening =
  '# >>> Requests found in the code. docspace-scopes/requirements writes these lines; write your own outside.'
const closing = '# <<< Requests found in the code.'

describe('the requests in the file', () => {
  test('make a file where there is none', () => {
    expect(writeRequirements(undefined, [self, rooms])).toBe(
      `${opening}\nPOST /api/2.0/files/rooms  # src/rooms.ts:3\nGET /api/2.0/people/@self  # src/me.ts:12\n${closing}\n`,
    )
  })

  test('stand once, with each place', () => {
    const again = { ...self, path: '/api/2.0/People/@SELF', file: 'src/a.ts', line: 90 }
    expect(writeRequirements('', [self, again, self])).toContain(
      '\nGET /api/2.0/People/@SELF  # src/a.ts:90, src/me.ts:12\n',
    )
  })

  test('stand once whatever their parameters are called', () => {
    const one = { method: 'GET', path: '/api/2.0/people/{userId}', file: 'a.ts', line: 1 }
    expect(writeRequirements('', [one, { ...one, path: '/api/2.0/people/{id}', line: 2 }])).toContain(
      '\nGET /api/2.0/people/{userId}  # a.ts:1, a.ts:2\n',
    )
  })

  test('name ten places, and count the others', () => {
    const many = Array.from({ length: 12 }, (_, index) => ({ ...self, line: index + 1 }))
    expect(writeRequirements('', many)).toContain('src/me.ts:10 and 2 more\n')
  })

  test('keep a hostile file name on their line', () => {
    const text = writeRequirements('', [{ ...self, file: 'a\nDELETE /api/2.0/group\u202E.ts' }])
    expect(text).toContain('GET /api/2.0/people/@self  # a\\u{a}DELETE /api/2.0/group\\u{202e}.ts:12\n')
  })

  test.each([
    ['behind what stands there', 'openid\n', `openid\n\n${opening}\n`],
    ['behind a last line without an end', 'openid', `openid\n\n${opening}\n`],
    ['with the line ends of the file', 'openid\r\nfiles:read\r\n', `openid\r\nfiles:read\r\n\r\n${opening}\r\nGET `],
    ['behind a byte-order mark', '\uFEFF', `\uFEFF${opening}\n`],
  ])('are written %s', (_, old, start) => {
    expect(String(writeRequirements(old, [self])).slice(0, start.length)).toBe(start)
  })

  test('replace what was written before, and nothing else', () => {
    const before = '\uFEFF# ours\r\nopenid\r\n'
    const behind = '\r\nGET /api/2.0/group # ours\n\n  files:read'
    const first = String(writeRequirements(before, [self]))
    const second = String(writeRequirements(`${first.trimEnd()}${behind}`, [rooms]))
    expect(second.startsWith(before)).toBe(true)
    expect(second.endsWith(behind)).toBe(true)
    expect(second).toContain('POST /api/2.0/files/rooms')
    expect(second).not.toContain('@self')
  })

  test('are the same bytes when they are written again, whatever stands around them', () => {
    const line = fc.constantFrom('openid', '# note', '', 'GET /api/2.0/group', '  files:read  ')
    const lineBreak = fc.constantFrom('\n', '\r\n')
    fc.assert(
      fc.property(fc.array(line), lineBreak, fc.boolean(), (lines, end, hasMark) => {
        const old = (hasMark ? '\uFEFF' : '') + lines.map((text) => text + end).join('')
        const once = String(writeRequirements(old, [self, rooms]))
        expect(once.startsWith(old)).toBe(true)
        expect(writeRequirements(once, [rooms, self])).toBe(once)
      }),
    )
  })

  test.each([
    ['an end is missing', `${opening}\nGET /api/2.0/group\n`, 1],
    ['a beginning is missing', `openid\n${closing}\n`, 2],
    ['there are two', `${opening}\n${closing}\n${opening}\n${closing}\n`, 3],
    ['one begins within another', `${opening}\n${opening}\n${closing}\n`, 2],
  ])('are not written where %s', (_, old, line) => {
    expect(writeRequirements(old, [self])).toMatchObject({ line })
    expect(compareRequirements(old, [self])).toMatchObject({ line })
  })
})

describe('the difference between file and code', () => {
  test('is none where the file was written by the code', () => {
    expect(compareRequirements(String(writeRequirements('openid\n', [self, rooms])), [rooms, self])).toEqual({
      missing: [],
      gone: [],
    })
  })

  test('is none where code only moved', () => {
    expect(
      compareRequirements(String(writeRequirements('', [self])), [{ ...self, file: 'other.ts', line: 1 }]),
    ).toEqual({ missing: [], gone: [] })
  })

  test('is all where there is no file', () => {
    expect(compareRequirements(undefined, [self])).toEqual({
      missing: [{ method: 'GET', path: '/api/2.0/people/@self', places: [{ file: 'src/me.ts', line: 12 }] }],
      gone: [],
    })
  })

  test.each([
    'GET /api/2.0/people/{id}',
    'GET people/:userId # why',
    'GET https://p.example/api/2.0/people/{id}?fields=name',
    'GET /API/2.0/People/${id}',
    '\uFEFF  GET /people/[id]/',
    'GET /api/2.0/people/:id(\\d+)',
  ])('takes the author’s own line for the same request: %s', (line) => {
    expect(compareRequirements(line, [{ ...self, path: '/api/2.0/people/{user}' }])).toMatchObject({ missing: [] })
  })

  test('tells what no code makes any more, of its own lines alone', () => {
    const text = `DELETE /api/2.0/group/{id}\n${writeRequirements('', [self, rooms])}`
    expect(compareRequirements(text, [self])).toEqual({
      missing: [],
      gone: [{ method: 'POST', path: '/api/2.0/files/rooms', line: 3 }],
    })
  })

  test('tells another method from the same', () => {
    expect(compareRequirements(String(writeRequirements('', [self])), [{ ...self, method: 'PUT' }])).toMatchObject({
      missing: [{ method: 'PUT' }],
      gone: [{ method: 'GET' }],
    })
  })
})
