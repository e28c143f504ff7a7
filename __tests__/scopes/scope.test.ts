import { describe, expect, it } from '@jest/globals'
import { areaOf, byCodeUnit, type Scope, sortedNames, sortedScopes } from '../../src/scopes/scope.ts'

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
  ])('%j is %j', (names, sorted) => {
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

describe('the area of a name', () => {
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
    expect(areaOf(name)).toEqual(area)
  })
})
