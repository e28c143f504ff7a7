import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { parseBaseline } from '../../src/gate/baseline.ts'
import { snapshotText } from '../../src/report/snapshot.ts'
import { type Scope, sortedScopes } from '../../src/scopes/scope.ts'
import { portalScopes } from './evidence.ts'

const files: Scope = { name: 'files:read', group: 'files', type: 'read' }
const rooms: Scope = { name: 'rooms:read', group: 'rooms', type: 'read' }
const scopes = { kind: 'scopes', scopes: [files, rooms] }

describe('a baseline', () => {
  it.each<[string, unknown, unknown]>([
    ['an array of scopes as a portal sends it', [rooms, files], scopes],
    ['the same in an envelope', { response: [rooms, files], count: 2, status: 0 }, scopes],
    ['a snapshot', { schemaVersion: 1, portal: 'https://portal.example', scopes: [files, rooms] }, scopes],
    ['an array of names', ['rooms:read', 'files:read'], { kind: 'names', names: ['files:read', 'rooms:read'] }],
    ['names that are there twice', ['a', 'a'], { kind: 'names', names: ['a'] }],
    ['scopes that are there twice', [files, rooms, files], scopes],
    ['scopes with further fields', [{ ...files, id: 7 }, rooms], scopes],
    [
      'a scope without group and type',
      [{ name: 'a' }],
      { kind: 'scopes', scopes: [{ name: 'a', group: '', type: '' }] },
    ],
    [
      'a scope whose group and type are null, as a portal may send it',
      [{ name: 'a', group: null, type: null }],
      { kind: 'scopes', scopes: [{ name: 'a', group: '', type: '' }] },
    ],
  ])('may be %s', (_, value, expected) => {
    expect(parseBaseline(JSON.stringify(value))).toEqual(expected)
  })

  it('may begin with a byte-order mark', () => {
    expect(parseBaseline('\uFEFF["a"]')).toEqual({ kind: 'names', names: ['a'] })
  })

  it('may not be a snapshot of another version', () => {
    expect(parseBaseline('{"schemaVersion":2,"scopes":["a"]}')).toBe(
      'holds a snapshot that another version of this action made',
    )
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
    expect(parseBaseline(text)).toBe('holds no list of scopes, or an empty one')
  })
})

describe('a snapshot read again', () => {
  it('holds the portal’s nine scopes', () => {
    expect(parseBaseline(snapshotText('https://portal.example', portalScopes))).toEqual({
      kind: 'scopes',
      scopes: portalScopes,
    })
  })

  it('holds just what was written, whatever the names are', () => {
    const text = fc.string({ unit: 'binary', maxLength: 20 })
    const scope = fc.record({
      name: fc.string({ unit: 'binary', minLength: 1, maxLength: 20 }),
      group: text,
      type: text,
    })
    fc.assert(
      fc.property(fc.array(scope, { minLength: 1 }), (list) => {
        const sorted = sortedScopes(list)
        const bytes = Buffer.from(snapshotText('https://portal.example', sorted))
        expect(parseBaseline(bytes.toString('utf8'))).toEqual({ kind: 'scopes', scopes: sorted })
      }),
    )
  })
})
