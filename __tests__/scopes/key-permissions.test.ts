import { describe, expect, it } from '@jest/globals'
import {
  canKeyHold,
  describePermissions,
  type KeyPermissions,
  keyCovers,
  permits,
} from '../../src/scopes/key-permissions.ts'
import { plainText } from '../../src/text/message.ts'

const permissions: Record<string, KeyPermissions> = {
  'full access': 'all',
  '*:write': ['*:write'],
  '*:read': ['*:read'],
  'files:read': ['files:read'],
  'files:write': ['files:write'],
  'accounts:write': ['accounts:write'],
  'accounts.self:write': ['accounts.self:write'],
  nothing: ['rooms:write'],
}

describe('what a key covers', () => {
  const scopes = ['files:read', 'files:write', 'accounts:read', 'accounts:write', 'accounts.self:read'] as const

  it.each<[held: string, covered: string[]]>([
    ['full access', [...scopes]],
    ['*:write', [...scopes]],
    ['*:read', ['files:read', 'accounts:read', 'accounts.self:read']],
    ['files:read', ['files:read']],
    ['files:write', ['files:read', 'files:write']],
    // Listing groups takes accounts:read itself.
    ['accounts:write', ['accounts:write']],
    ['accounts.self:write', ['accounts.self:read']],
    ['nothing', []],
  ])('with %s', (held, covered) => {
    expect(scopes.filter((scope) => keyCovers(permissions[held] ?? [], scope, '3.7.2'))).toEqual(covered)
  })
})

describe('what a key covers on 3.1 and older', () => {
  it.each<[version: string, held: KeyPermissions, scope: string, covered: boolean]>([
    ['3.1.1', ['files:write'], 'files:read', false],
    ['3.1.1', ['files:read'], 'files:read', true],
    ['3.0.4', ['accounts.self:write'], 'accounts.self:read', false],
    ['3.1', ['*:read'], 'files:read', true],
    ['3.1', ['*:read'], 'files:write', false],
    ['3.1', ['*:write'], 'files:read', true],
    ['3.1', 'all', 'rooms:write', true],
    ['3.2', ['files:write'], 'files:read', true],
  ])('on %s, with %j, of %s is %s', (version, held, scope, covered) => {
    expect(keyCovers(held, scope, version)).toBe(covered)
  })
})

describe('what a key covers outside every area', () => {
  it.each<[held: string, read: boolean, write: boolean]>([
    ['full access', true, true],
    ['*:write', true, true],
    ['*:read', true, false],
    ['files:write', false, false],
  ])('a key with %s may read: %s, may write: %s', (held, read, write) => {
    expect([permits(permissions[held] ?? [], 'read'), permits(permissions[held] ?? [], 'write')]).toEqual([read, write])
  })
})

describe('what can be asked of a key', () => {
  it.each([
    ['files:read', true],
    ['rooms:write', true],
    ['accounts:read', true],
    ['accounts.self:write', true],
    ['openid', false],
    ['customai', false],
    ['contacts:read', false],
    ['*:read', false],
    ['files:admin', false],
  ])('%s: %s', (scope, holds) => {
    expect(canKeyHold(scope)).toBe(holds)
  })

  it.each(['openid', 'contacts:read', 'customai'])('is all that a key covers, full access or not: %s', (scope) => {
    expect(keyCovers('all', scope, undefined)).toBe(false)
  })
})

describe('permissions', () => {
  it.each<[what: string, permissions: KeyPermissions, text: string]>([
    ['everything', 'all', 'full access'],
    ['several', ['files:read', 'rooms:read'], '`files:read`, `rooms:read`'],
    ['one with a blank', ['a b'], '`a b`'],
    ['many', Array.from({ length: 12 }, (_, at) => `a${at}`), expect.stringMatching(/`a9` and 2 more$/) as never],
  ])('are described: %s', (_, permissions, text) => {
    expect(plainText(describePermissions(permissions))).toEqual(text)
  })
})
