import { describe, expect, it } from '@jest/globals'
import { findHint, findRenamed, type Hint } from '../../src/scopes/hints.ts'

const portal = new Set([
  'accounts.self:read',
  'accounts.self:write',
  'accounts:read',
  'accounts:write',
  'files:read',
  'files:write',
  'rooms:read',
  'rooms:write',
  'openid',
])
const identityServiceAlone = new Set(['contacts.self:read', 'contacts:read', 'files:read'])

const hintFor = (name: string, offered: ReadonlySet<string>) => findHint([name], offered, true)

const ofKeys: Hint = { kind: 'key-permission' }
const ofReference: Hint = { kind: 'api-reference' }
const marks = (name: string | undefined): Hint => ({ kind: 'list-marks', name })
const renamed = (name: string): Hint => ({ kind: 'renamed', name })
const similar = (name: string): Hint => ({ kind: 'similar', name })
const area = (...names: string[]): Hint => ({ kind: 'whole-area', names })

describe('the hint for a missing name', () => {
  it.each<[what: string, name: string, hint: Hint | undefined]>([
    ['a permission of keys', '*', ofKeys],
    ['a misspelt one in brackets', '[files:raed]', marks('files:read')],
    ['a permission of keys', '*:read', ofKeys],
    ['a permission of keys', '*:write', ofKeys],
    ['a scope of the reference only', 'read', ofReference],
    ['a scope of the reference only', 'write', ofReference],
    ['one in capitals', 'READ', ofReference],
    ['one in another letter case', 'Write', ofReference],
    ['a dash', '-', marks(undefined)],
    ['a dash before a name', '-files:read', marks('files:read')],
    ['a bullet before a name', '*files:read', marks('files:read')],
    ['a bullet of a word processor', '•files:read', marks('files:read')],
    ['a star before a colon, which is no bullet', '*:file', undefined],
    ['brackets', '[files:read]', marks('files:read')],
    ['quotes', '"files:read"', marks('files:read')],
    ['an opening bracket and a quote', "['files:read'", marks('files:read')],
    ['brackets around quotes', '["files:read"]', marks('files:read')],
    ['round brackets', '(files:read)', marks('files:read')],
    ['braces and backticks', '{`files:read`}', marks('files:read')],
    ['a mixture on both sides', '-["(files:read)"];', marks('files:read')],
    ['English quotes', '“files:read”', marks('files:read')],
    ['English quotes of the single kind', '‘files:read’', marks('files:read')],
    ['German quotes', '„files:read“', marks('files:read')],
    ['French quotes', '«files:read»', marks('files:read')],
    ['a semicolon', 'files:read;', marks('files:read')],
    ['a full stop', 'files:read.', marks('files:read')],
    ['quotes around an unknown name', "'nowhere:read'", marks(undefined)],
    ['the former area', 'contacts:read', renamed('accounts:read')],
    ['the former area of oneself', 'contacts.self:write', renamed('accounts.self:write')],
    ['the group instead of the area', 'profiles:read', renamed('accounts.self:read')],
    ['a letter too few', 'file:read', similar('files:read')],
    ['another letter case', 'Files:Read', similar('files:read')],
    ['capitals behind the colon', 'files:READ', similar('files:read')],
    ['the former area in capitals', 'CONTACTS:READ', renamed('accounts:read')],
    ['a typing error', 'romos:write', similar('rooms:write')],
    ['another letter case of openid', 'openID', similar('openid')],
    ['a whole area', 'files:*', area('files:read', 'files:write')],
    ['an area alone', 'accounts.self', area('accounts.self:read', 'accounts.self:write')],
    ['an area that the portal lacks', 'calendar:*', undefined],
    ['a permission of keys in capitals', '*:READ', ofKeys],
    ['a word that begins like one of the reference', 'reader', undefined],
    ['a bracket before an area alone', '[files', marks(undefined)],
    ['three letters too few', 'accounts:r', similar('accounts:read')],
    ['three letters wrong', 'acounts:raed', similar('accounts:read')],
    ['four letters wrong', 'acunts:raed', undefined],
    ['two letters wrong of six', 'opneid', similar('openid')],
    ['three letters wrong of six', 'opxxxd', undefined],
    ['nothing near', 'calendar:read', undefined],
    ['nothing near a short name', 'abc', undefined],
  ])('is found for %s', (_, name, hint) => {
    expect(hintFor(name, portal)).toEqual(hint)
  })

  it('is the other way round on a portal that has the former names', () => {
    expect(hintFor('accounts:read', identityServiceAlone)).toEqual(renamed('contacts:read'))
  })

  it('is the name of oneself for the group, whichever the portal has', () => {
    expect(hintFor('profiles:read', identityServiceAlone)).toEqual(renamed('contacts.self:read'))
  })

  it.each([
    ['accounts:read', renamed('contacts:read')],
    ['files:raed', undefined],
  ])('of a name that only a request needs is at most a rename: %s', (name, hint) => {
    expect(findHint([name], identityServiceAlone, false)).toEqual(hint)
  })

  it('is the other way round for oneself too', () => {
    expect(hintFor('accounts.self:read', identityServiceAlone)).toEqual(renamed('contacts.self:read'))
  })

  it.each([
    ['files:reed', ['files:read', 'files:raid'], 'files:read'],
    ['files:reed', ['files:raid', 'files:read'], 'files:read'],
    ['files:reed', ['files:read', 'files:reid'], 'files:read'],
    ['files:read', ['Files:Read'], 'Files:Read'],
    ['ax', ['ab'], 'ab'],
  ])('is the nearest of several, and the first of these: %s of %j', (name, offered, nearest) => {
    expect(hintFor(name, new Set(offered))).toEqual(similar(nearest))
  })

  it('names no rename that the portal does not have', () => {
    expect(hintFor('contacts:read', new Set(['rooms:read']))).toBeUndefined()
  })

  it('is none for a name that nobody types', () => {
    const long = 'a'.repeat(65)
    expect(hintFor(long, new Set([`${long}b`]))).toBeUndefined()
  })
})

describe('the hint for several alternatives', () => {
  it.each<[what: string, anyOf: [string, ...string[]], hint: Hint | undefined]>([
    [
      'of the first that suggests something',
      ['profiles:read', 'contacts.self:write'],
      { kind: 'of-alternative', name: 'profiles:read', hint: renamed('accounts.self:read') },
    ],
    [
      'not of one that suggests nothing',
      ['calendar', 'file:read'],
      { kind: 'of-alternative', name: 'file:read', hint: similar('files:read') },
    ],
    [
      'of quotes around all of them',
      ['"files:read', 'a"'],
      { kind: 'of-alternative', name: '"files:read', hint: marks('files:read') },
    ],
    ['of a permission of keys', ['*:read', 'calendar'], { kind: 'of-alternative', name: '*:read', hint: ofKeys }],
    ['none where none suggests anything', ['calendar', 'mail'], undefined],
  ])('is %s', (_, anyOf, hint) => {
    expect(findHint(anyOf, portal, true)).toEqual(hint)
  })
})

describe('a rename', () => {
  it.each<[name: string, newName: string | undefined]>([
    ['contacts:write', 'accounts:write'],
    ['contacts.self:read', 'accounts.self:read'],
    ['contacts:admin', undefined],
    ['contacts', undefined],
    ['files:read', undefined],
  ])('of %s is %s', (name, newName) => {
    expect(findRenamed(name, portal)).toBe(newName)
  })
})
