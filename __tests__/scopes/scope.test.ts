import { describe, expect, it } from '@jest/globals'
import {
  byCodeUnit,
  isTooLong,
  parseScope,
  type Scope,
  sortedNames,
  sortedScopes,
  splitScope,
} from '../../src/scopes/scope.ts'

const scope = (name: string, group = '', type = ''): Scope => ({ name, group, type })

describe('the order of texts', () => {
  it.each([
    ['capitals come before small letters', 'Zoo:read', 'accounts:read'],
    ['a point comes before a colon', 'accounts.self:read', 'accounts:read'],
    ['a shorter text comes before a longer one that begins with it', 'files', 'files:read'],
    ['accents come after the alphabet, in every language', 'z', 'ä'],
    ['code units decide, not characters', '\u{1f600}', '\uffe6'],
  ])('%s', (_, earlier, later) => {
    expect([byCodeUnit(earlier, later), byCodeUnit(later, earlier), byCodeUnit(earlier, earlier)]).toEqual([-1, 1, 0])
  })
})

describe('names as a set', () => {
  it.each([
    [
      ['files:write', 'files:read'],
      ['files:read', 'files:write'],
    ],
    [['openid', 'openid'], ['openid']],
    [[], []],
  ])('is sorted, and has each name once: %j', (names, sorted) => {
    expect(sortedNames(names)).toEqual(sorted)
  })
})

describe('scopes as a set', () => {
  it('is sorted by name', () => {
    const list = [scope('rooms:read'), scope('accounts:read'), scope('openid')]
    expect(sortedScopes(list).map(({ name }) => name)).toEqual(['accounts:read', 'openid', 'rooms:read'])
  })

  it.each([
    ['one entry twice', [scope('openid', 'openid', 'openid'), scope('openid', 'openid', 'openid')]],
    ['another group', [scope('openid', 'other', 'openid'), scope('openid', 'openid', 'openid')]],
    ['another type', [scope('openid', 'openid', 'other'), scope('openid', 'openid', 'openid')]],
  ])('keeps the same one of two entries with one name in either order: %s', (_, list) => {
    const expected = [scope('openid', 'openid', 'openid')]
    expect([sortedScopes(list), sortedScopes(list.toReversed())]).toEqual([expected, expected])
  })

  it('leaves the given list as it is', () => {
    const list = [scope('b'), scope('a')]
    sortedScopes(list)
    expect(list).toEqual([scope('b'), scope('a')])
  })
})

describe('area and access of a name', () => {
  it.each([
    ['files:read', { area: 'files', access: 'read' }],
    ['accounts.self:write', { area: 'accounts.self', access: 'write' }],
    ['a:b:read', { area: 'a:b', access: 'read' }],
    ['openid', undefined],
    ['files:admin', undefined],
    [':read', undefined],
    ['read', undefined],
    ['', undefined],
  ])('%s: %j', (name, area) => {
    expect(splitScope(name)).toEqual(area)
  })
})

const whole = { name: 'files:read', group: 'files', type: 'read' }

describe('one entry of a list of scopes', () => {
  it.each<[string, unknown, unknown]>([
    ['whole', whole, whole],
    ['with a further field', { ...whole, id: 7 }, whole],
    ['without group and type', { name: 'a' }, { name: 'a', group: '', type: '' }],
    ['with null for both', { name: 'a', group: null, type: null }, { name: 'a', group: '', type: '' }],
    ['with a name of 255 characters of two units', { name: '😀'.repeat(255) }, expect.objectContaining({ group: '' })],
  ])('may be %s', (_, entry, scope) => {
    expect(parseScope(entry)).toEqual(scope)
  })

  it.each<[what: string, entry: unknown, problem: string]>([
    ['a text', 'files:read', 'is not a scope'],
    ['null', null, 'is not a scope'],
    ['an array', [whole], 'is not a scope'],
    ['an object without a name', {}, 'has no name'],
    ['an object with an empty name', { name: '' }, 'has no name'],
    ['an object with a number as its name', { name: 7 }, 'has no name'],
    ['an object with a long name', { name: 'a'.repeat(256) }, 'has a name of more than 255 characters'],
    ['an object with a number as its group', { ...whole, group: 7 }, 'has a group or type that is not a text'],
    ['an object with a boolean as its type', { ...whole, type: false }, 'has a group or type that is not a text'],
  ])('may not be %s', (_, entry, problem) => {
    expect(parseScope(entry)).toBe(problem)
  })
})

describe('a name is too long', () => {
  it.each([
    ['256 characters', 'a'.repeat(256), true],
    ['255 characters', 'a'.repeat(255), false],
    ['255 characters of two units', '😀'.repeat(255), false],
    ['256 characters of two units', '😀'.repeat(256), true],
  ])('or not, with %s', (_, name, expected) => {
    expect(isTooLong(name)).toBe(expected)
  })
})
