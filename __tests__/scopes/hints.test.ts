import { describe, expect, it } from '@jest/globals'
import { hintForAlternatives, renamedFrom } from '../../src/scopes/hints.ts'

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

const hintFor = (name: string, offered: ReadonlySet<string>) => hintForAlternatives([name], offered)

const ofKeys = 'it is a permission of API keys, not a scope: name the areas, like files:read'
const ofReference = 'the API’s reference names it, but no portal has it: name the areas, like files:read'
const ofLists = 'a list is written without dashes, brackets and quotes'

describe('the hint for a missing name', () => {
  it.each<[string, string, string | undefined]>([
    ['a permission of keys', '*', ofKeys],
    ['a misspelt one in brackets', '[files:raed]', `${ofLists} (files:read)`],
    ['a permission of keys', '*:read', ofKeys],
    ['a permission of keys', '*:write', ofKeys],
    ['a scope of the reference only', 'read', ofReference],
    ['a scope of the reference only', 'write', ofReference],
    ['one in capitals', 'READ', ofReference],
    ['one in another letter case', 'Write', ofReference],
    ['a dash', '-', ofLists],
    ['a dash before a name', '-files:read', `${ofLists} (files:read)`],
    ['a bullet before a name', '*files:read', `${ofLists} (files:read)`],
    ['a bullet of a word processor', '•files:read', `${ofLists} (files:read)`],
    ['a star before a colon, which is no bullet', '*:file', undefined],
    ['brackets', '[files:read]', `${ofLists} (files:read)`],
    ['quotes', '"files:read"', `${ofLists} (files:read)`],
    ['an opening bracket and a quote', "['files:read'", `${ofLists} (files:read)`],
    ['brackets around quotes', '["files:read"]', `${ofLists} (files:read)`],
    ['round brackets', '(files:read)', `${ofLists} (files:read)`],
    ['braces and backticks', '{`files:read`}', `${ofLists} (files:read)`],
    ['a mixture on both sides', '-["(files:read)"];', `${ofLists} (files:read)`],
    ['English quotes', '“files:read”', `${ofLists} (files:read)`],
    ['English quotes of the single kind', '‘files:read’', `${ofLists} (files:read)`],
    ['German quotes', '„files:read“', `${ofLists} (files:read)`],
    ['French quotes', '«files:read»', `${ofLists} (files:read)`],
    ['a semicolon', 'files:read;', `${ofLists} (files:read)`],
    ['a full stop', 'files:read.', `${ofLists} (files:read)`],
    ['quotes around an unknown name', "'nowhere:read'", ofLists],
    ['the former area', 'contacts:read', 'this portal calls it accounts:read'],
    ['the former area of oneself', 'contacts.self:write', 'this portal calls it accounts.self:write'],
    ['the group instead of the area', 'profiles:read', 'this portal calls it accounts.self:read'],
    ['a letter too few', 'file:read', 'did you mean files:read?'],
    ['another letter case', 'Files:Read', 'did you mean files:read?'],
    ['capitals behind the colon', 'files:READ', 'did you mean files:read?'],
    ['the former area in capitals', 'CONTACTS:READ', 'this portal calls it accounts:read'],
    ['a typing error', 'romos:write', 'did you mean rooms:write?'],
    ['another letter case of openid', 'openID', 'did you mean openid?'],
    ['a whole area', 'files:*', 'this portal has files:read, files:write'],
    ['an area alone', 'accounts.self', 'this portal has accounts.self:read, accounts.self:write'],
    ['an area that the portal lacks', 'calendar:*', undefined],
    ['nothing near', 'calendar:read', undefined],
    ['nothing near a short name', 'abc', undefined],
  ])('%s: %s', (_, name, hint) => {
    expect(hintFor(name, portal)).toBe(hint)
  })

  it('is the other way round on a portal that has the former names', () => {
    expect(hintFor('accounts:read', identityServiceAlone)).toBe('this portal calls it contacts:read')
  })

  it('is the name of oneself for the group, whichever the portal has', () => {
    expect(hintFor('profiles:read', identityServiceAlone)).toBe('this portal calls it contacts.self:read')
  })

  it.each([
    ['accounts:read', 'this portal calls it contacts:read'],
    ['files:raed', undefined],
  ])('of a derived name is only what the portal calls it: %s, %s', (name, hint) => {
    expect(hintForAlternatives([name], identityServiceAlone, true)).toBe(hint)
  })

  it('names no rename that the portal does not have', () => {
    expect(hintFor('contacts:read', new Set(['rooms:read']))).toBeUndefined()
  })

  it('puts a name that a reader could take for something else in quotation marks', () => {
    expect(hintFor('@octocats', new Set(['@octocat']))).toBe('did you mean “@octocat”?')
  })
})

describe('the hint for several alternatives', () => {
  it.each<[string, [string, ...string[]], string | undefined]>([
    [
      'names the first that suggests something',
      ['profiles:read', 'contacts.self:write'],
      'as for profiles:read, this portal calls it accounts.self:read',
    ],
    ['passes over one that suggests nothing', ['calendar', 'file:read'], 'as for file:read, did you mean files:read?'],
    ['tells quotes around all of them', ['"files:read', 'a"'], `as for “"files:read”, ${ofLists} (files:read)`],
    ['tells a permission of keys', ['*:read', 'calendar'], `as for *:read, ${ofKeys}`],
    ['is none where none suggests anything', ['calendar', 'mail'], undefined],
  ])('%s: %j', (_, anyOf, hint) => {
    expect(hintForAlternatives(anyOf, portal)).toBe(hint)
  })
})

describe('a rename', () => {
  it.each<[string, string | undefined]>([
    ['contacts:write', 'accounts:write'],
    ['contacts.self:read', 'accounts.self:read'],
    ['contacts:admin', undefined],
    ['contacts', undefined],
    ['files:read', undefined],
  ])('of %s is %s', (name, renamed) => {
    expect(renamedFrom(name, portal)).toBe(renamed)
  })
})
