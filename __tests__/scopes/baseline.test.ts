import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { snapshotText } from '../../src/report/report.ts'
import { type Baseline, parseBaseline } from '../../src/scopes/baseline.ts'
import { type Scope, sortedScopes } from '../../src/scopes/scope.ts'

const files: Scope = { name: 'files:read', group: 'files', type: 'read' }
const rooms: Scope = { name: 'rooms:read', group: 'rooms', type: 'read' }
const scopes: Baseline = { portal: undefined, entries: [files, rooms] }

describe('a baseline', () => {
  it.each<[what: string, value: unknown, baseline: Baseline]>([
    ['an array of scopes as a portal sends it', [rooms, files], scopes],
    ['the same in an envelope', { response: [rooms, files], count: 2, status: 0 }, scopes],
    [
      'a snapshot',
      { schemaVersion: 1, portal: 'https://portal.example', scopes: [files, rooms] },
      { portal: 'https://portal.example', entries: [files, rooms] },
    ],
    ['a snapshot without its portal', { schemaVersion: 1, scopes: [rooms, files] }, scopes],
    ['a snapshot with something else as its portal', { portal: 7, scopes: [rooms, files] }, scopes],
    ['names in an object', { scopes: ['a'] }, { portal: undefined, entries: [{ name: 'a' }] }],
    [
      'an array of names',
      ['rooms:read', 'files:read'],
      { portal: undefined, entries: [{ name: 'files:read' }, { name: 'rooms:read' }] },
    ],
    ['names that are there twice', ['a', 'a'], { portal: undefined, entries: [{ name: 'a' }] }],
    ['scopes that are there twice', [files, rooms, files], scopes],
    ['scopes with further fields', [{ ...files, id: 7 }, rooms], scopes],
    [
      'a scope without group and type',
      [{ name: 'a' }],
      { portal: undefined, entries: [{ name: 'a', group: '', type: '' }] },
    ],
    [
      'a scope whose group and type are null, as a portal may send it',
      [{ name: 'a', group: null, type: null }],
      { portal: undefined, entries: [{ name: 'a', group: '', type: '' }] },
    ],
  ])('may be %s', (_, value, expected) => {
    expect(parseBaseline(JSON.stringify(value))).toEqual(expected)
  })

  it('may begin with a byte-order mark', () => {
    expect(parseBaseline('\uFEFF["a"]')).toEqual({ portal: undefined, entries: [{ name: 'a' }] })
  })

  it('may not be a snapshot of another version', () => {
    expect(parseBaseline('{"schemaVersion":2,"scopes":["a"]}')).toBe('other-format')
  })

  it.each<[string, object]>([
    ['a list in an envelope of a failure', { response: [files], status: 1, statusCode: 500 }],
    ['a list in an envelope with a status', { response: [files], status: 1 }],
    ['a list in an envelope with such a code', { response: [files], status: 0, statusCode: 403 }],
    ['a list beside an error', { response: [files], error: { message: 'Oops' }, status: 0 }],
    ['a bare list beside an error', { scopes: [files], error: 'forbidden' }],
    ['a bare list beside the status of an error', { scopes: ['a'], status: 401 }],
    ['an error in an envelope', { response: { title: 'Unauthorized', status: 401 }, status: 0 }],
    ['an error without a list', { error: { message: 'Oops' }, status: 1, statusCode: 500 }],
  ])('may not be %s', (_, value) => {
    expect(parseBaseline(JSON.stringify(value))).toBe('failed-response')
  })

  it.each([
    ['nothing', ''],
    ['no JSON', 'files:read'],
    ['JSON that was cut', '["files:read"'],
    ['an empty array', '[]'],
    ['an empty snapshot', '{"scopes":[]}'],
    ['an object without a list', '{"names":["a"]}'],
    ['a list that is none', '{"scopes":{"a":1}}'],
    ['null', 'null'],
    ['a number', '7'],
    ['a text', '"files:read"'],
    ['an empty name', '["a",""]'],
    ['names and scopes mixed', '["a",{"name":"b"}]'],
    ['a scope without a name', '[{"group":"a"}]'],
    ['a scope with an empty name', '[{"name":""}]'],
    ['a name that is no text', '[{"name":7}]'],
    ['a group that is no text', '[{"name":"a","group":7}]'],
    ['a type that is no text', '[{"name":"a","type":[]}]'],
    ['numbers', '[1,2]'],
    ['arrays', '[["a"]]'],
  ])('may not be %s', (_, text) => {
    expect(parseBaseline(text)).toBe('no-list')
  })
})

describe('a snapshot that was written', () => {
  it('is read again as it was, whatever the names are', () => {
    const text = fc.string({ unit: 'binary', maxLength: 20 })
    const name = fc.string({ unit: 'binary', minLength: 1, maxLength: 20 })
    fc.assert(
      fc.property(fc.array(fc.record({ name, group: text, type: text }), { minLength: 1 }), (list) => {
        const entries = sortedScopes(list)
        const bytes = Buffer.from(snapshotText('https://portal.example', entries))
        expect(parseBaseline(bytes.toString('utf8'))).toEqual({ portal: 'https://portal.example', entries })
      }),
    )
  })
})
