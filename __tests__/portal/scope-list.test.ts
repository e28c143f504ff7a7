import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { readScopeList } from '../../src/portal/scope-list.ts'
import { answer, envelope, recorded, requestFor } from './answers.ts'
import { failureOf } from './failure-of.ts'

const read = (body: unknown) => readScopeList(requestFor('scopes'), answer(200, body))
const scope = (name: unknown, group: unknown = 'g', type: unknown = 't') => ({ name, group, type })

describe('a list of scopes', () => {
  it.each<[string, unknown, unknown]>([
    ['bare', [scope('b'), scope('a')], [scope('a'), scope('b')]],
    ['wrapped, as the published sample reads it', { response: [scope('a')] }, [scope('a')]],
    ['in the portal’s envelope', envelope([scope('a')]), [scope('a')]],
    ['with a name twice', [scope('a'), scope('a')], [scope('a')]],
    ['without group and type', [{ name: 'a' }], [scope('a', '', '')]],
    ['with group and type of null', [scope('a', null, null)], [scope('a', '', '')]],
    ['with further fields', [{ ...scope('a'), id: 1, __proto__: { x: 1 } }], [scope('a')]],
    ['with texts just as they are', [scope('<b> ::x::', ' " x " ', '\n')], [scope('<b> ::x::', ' " x " ', '\n')]],
    ['with a name of 255 characters', [scope('a'.repeat(255))], [scope('a'.repeat(255))]],
    ['with 255 characters of two units', [scope('😀'.repeat(255))], [scope('😀'.repeat(255))]],
  ])('%s', (_, body, scopes) => {
    expect(read(body)).toEqual(scopes)
  })

  it('may have 10,000 entries', () => {
    expect(read(Array.from({ length: 10_000 }, (_, index) => scope(`s${index}`)))).toHaveLength(10_000)
  })

  it.each<[string, unknown, string]>([
    [
      '10,001 entries',
      Array.from({ length: 10_001 }, (_, index) => scope(`s${index}`)),
      'with more than 10,000 scopes',
    ],
    ['no entry', [], 'with an empty list: a portal always offers some scopes'],
    ['no entry in an envelope', envelope([]), 'with an empty list'],
    ['null', 'null', 'not with a list of scopes'],
    ['an object', {}, 'not with a list of scopes'],
    ['a text', '"files:read"', 'not with a list of scopes'],
    ['numbers', [1], 'entry 1 of the list is no scope'],
    ['names alone', ['files:read'], 'entry 1 of the list is no scope'],
    ['lists in it', [scope('a'), [scope('b')]], 'entry 2 of the list is no scope'],
    ['an entry of null', [null], 'entry 1 of the list is no scope'],
    ['an entry without a name', [scope('a'), { group: 'g' }], 'entry 2 of the list has no name'],
    ['an empty name', [scope('')], 'entry 1 of the list has no name'],
    ['a name that is no text', [scope(7)], 'entry 1 of the list has no name'],
    ['a name of 256 characters', [scope('a'.repeat(256))], 'has a name of more than 255 characters'],
    ['a group that is no text', [scope('a', 7)], 'has a group or type that is no text'],
    ['a type that is no text', [scope('a', 'g', {})], 'has a group or type that is no text'],
  ])('may not have or be %s', (_, body, told) => {
    const failure = failureOf(() => read(body))
    expect(failure).toMatch(/^unexpected-response: /)
    expect(failure).toContain(told)
  })

  it('nested 20,000 deep is none, and no bug', () => {
    const deep = '['.repeat(20_000) + ']'.repeat(20_000)
    expect(failureOf(() => read(deep))).toContain('entry 1 of the list is no scope')
  })

  it.each([
    ['xsig-header', '3.2.1 standard', 9],
    ['xsig-header', '3.6.1 standard', 9],
    ['xsig-header', '3.7.2 standard', 9],
    ['oauth2-scopes', '3.7.2 standard', 9],
  ])('as recorded: %s of %s', (name, portal, count) => {
    const scopes = readScopeList(requestFor('scopes'), recorded(name, portal))
    expect(scopes).toHaveLength(count)
    expect(scopes.map((each) => each.name)).toContain('openid')
  })

  it('as recorded from a portal with names of its own is read as it is', () => {
    const got = recorded('custom-rows-restarted', '3.7.2 community')
    const sent = JSON.parse(Buffer.from(got.body).toString()) as { name: string }[]
    const names = readScopeList(requestFor('scopes'), got).map(({ name }) => name)
    expect(new Set(names)).toEqual(new Set(sent.map(({ name }) => name)))
  })

  it('as recorded from an empty table is refused', () => {
    const got = recorded('empty-table', '3.7.2 community')
    expect(failureOf(() => readScopeList(requestFor('scopes'), got))).toContain('with an empty list')
  })

  it('of any JSON is a sorted set, or is refused', () => {
    const text = fc.string({ unit: 'binary', maxLength: 8 })
    const entry = fc.oneof(
      fc.record({ name: text, group: text, type: text }),
      fc.record({ name: text }),
      fc.jsonValue(),
    )
    fc.assert(
      fc.property(fc.array(entry), (list) => {
        const outcome = failureOf(() => {
          const names = read(list).map(({ name }) => name)
          expect(names).toEqual([...new Set(names)].sort())
          return 'read'
        })
        expect(outcome).toMatch(/^"read"$|^unexpected-response: /)
      }),
    )
  })
})
