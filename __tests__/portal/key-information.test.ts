import { describe, expect, it } from '@jest/globals'
import { Failure } from '../../src/failure.ts'
import { keyInWords } from '../../src/portal/key-in-words.ts'
import { type KeyInformation, readKeyInformation } from '../../src/portal/key-information.ts'
import type { KeyPermissions } from '../../src/scopes/key-coverage.ts'
import { answer, envelope, requestFor } from './answers.ts'
import { failureOf } from './failure-of.ts'

const asked = `sk-${'0'.repeat(60)}9f3c`
const read = (key: unknown): KeyInformation => readKeyInformation(requestFor('key'), answer(200, envelope(key)), asked)
const named = (fields: object): KeyInformation => read({ name: 'Deployment', ...fields })

describe('what a portal says of a key', () => {
  it('is its name, what it may do, until when, and whether it is switched on', () => {
    const key = {
      id: '1',
      name: 'Deployment',
      key: 'sk-***9f3c',
      permissions: ['files:write', 'files:read'],
      expiresAt: '2027-01-31T00:00:00.0000000Z',
      isActive: true,
    }
    expect(read(key)).toEqual({
      name: 'Deployment',
      permissions: ['files:read', 'files:write'],
      expiresAt: '2027-01-31T00:00:00.000Z',
      active: true,
    })
  })

  it.each<[string, object]>([
    ['an id', { id: '1' }],
    ['a name', { name: 'Deployment' }],
    ['its end', { keyPostfix: '9f3c' }],
    ['no key', { id: '1', key: null }],
    ['nothing behind the stars', { id: '1', key: 'sk-***' }],
  ])('may be told with %s', (_, fields) => {
    expect(read(fields).permissions).toBe('all')
  })

  it.each<[string, unknown, KeyPermissions]>([
    ['missing', undefined, 'all'],
    ['null', null, 'all'],
    ['empty', [], 'all'],
    ['holding *', ['files:read', '*'], 'all'],
    ['*:read', ['*:read'], ['*:read']],
    ['one twice', ['files:read', 'files:read'], ['files:read']],
  ])('permissions that are %s', (_, permissions, expected) => {
    expect(named({ permissions }).permissions).toEqual(expected)
  })

  it.each<[string, unknown, string | undefined]>([
    ['absent, for a key that never expires', undefined, undefined],
    ['null', null, undefined],
    ['with an offset', '2027-01-31T02:00:00+02:00', '2027-01-31T00:00:00.000Z'],
    ['with seven digits of a second', '2027-01-31T00:00:00.1234567Z', '2027-01-31T00:00:00.123Z'],
    ['a date alone', '2027-01-31', '2027-01-31T00:00:00.000Z'],
  ])('an expiry that is %s', (_, expiresAt, expected) => {
    expect(named({ expiresAt }).expiresAt).toBe(expected)
  })

  it.each<[unknown, boolean]>([
    [false, false],
    [true, true],
    [undefined, true],
  ])('isActive %s: %s', (isActive, active) => {
    expect(named({ isActive }).active).toBe(active)
  })

  it.each<[string, unknown, string]>([
    ['a list', [], 'not with a description of the key'],
    ['an object without id, name and end', { permissions: ['*'] }, 'not with a description of the key'],
    ['an object whose id and name are empty', { id: '', name: null }, 'not with a description of the key'],
    ['a key with another end', { id: '1', keyPostfix: 'aaaa' }, 'with the description of another key'],
    ['a key with another end in stars', { id: '1', key: 'sk-***aaaa' }, 'with the description of another key'],
    ['two ends', { keyPostfix: '9f3c', key: 'sk-***aaaa' }, 'with the description of another key'],
    ['an end that is no text', { id: '1', keyPostfix: 7 }, 'with the description of another key'],
    ['a text', 'sk-***9f3c', 'not with a description of the key'],
    ['permissions as a text', { id: '1', permissions: '*:read' }, 'with permissions that are no list of names'],
    ['permissions that are no names', { id: '1', permissions: [7] }, 'with permissions that are no list of names'],
    ['an expiry that is no date', { id: '1', expiresAt: 'never' }, 'with an expiry that is no date'],
    ['an expiry as a number', { id: '1', expiresAt: 1_800_000_000 }, 'with an expiry that is no date'],
  ])('is not %s', (_, key, told) => {
    const failure = failureOf(() => read(key))
    expect(failure).toMatch(/^unexpected-response: /)
    expect(failure).toContain(told)
  })
})

describe('what a key that may not sign in says of itself', () => {
  const key = (permissions: KeyPermissions, active = true) =>
    keyInWords({ ok: true, value: { name: '', permissions, expiresAt: undefined, active } })

  it.each<[string, string | undefined, string]>([
    [
      'too little',
      key(['files:read']),
      'It holds files:read, which is not enough. Create an API key with the permission *:read',
    ],
    ['enough', key(['*:read']), 'It holds *:read, which is enough, so the portal is likely being restored or migrated'],
    ['all', key('all'), 'It holds full access, which is enough'],
    ['that it is switched off', key('all', false), 'It holds full access, but is switched off'],
  ])('is %s', (_, words, told) => {
    expect(words).toContain(told)
  })

  it('is nothing where it could not be asked, or is no API key', () => {
    expect(keyInWords({ ok: false, failure: new Failure('timeout', '') })).toBeUndefined()
    expect(keyInWords(undefined)).toBeUndefined()
  })
})
