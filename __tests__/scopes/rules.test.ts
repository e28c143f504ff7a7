import { describe, expect, it } from '@jest/globals'
import type { Method } from '../../src/scopes/api-request.ts'
import { ruleFor } from '../../src/scopes/rules.ts'

/** `read or write` stands for alternatives, `read and write` for two that are both needed. */
function describeNeeds(method: Method, path: string, version?: string): string {
  const { needs } = ruleFor(method, path, version)
  if (needs === undefined) return 'uncovered'
  return needs.length === 0 ? 'nothing' : needs.map((anyOf) => anyOf.join(' or ')).join(' and ')
}

const writing = ['POST', 'PUT', 'DELETE'] as const

describe('which scopes a request needs, from 3.5 on', () => {
  it.each<[Method, string, string]>([
    ['GET', 'files/rooms', 'rooms:read or rooms:write'],
    ['GET', 'files/rooms/{id}/links', 'rooms:read or rooms:write'],
    ['GET', 'files/@my', 'files:read or files:write'],
    ['GET', 'files', 'files:read or files:write'],
    ['GET', 'people/@self', 'accounts.self:read or accounts.self:write'],
    ['GET', 'people', 'accounts:read or accounts:write'],
    ['GET', 'people/{userid}', 'accounts:read or accounts:write'],
    ['GET', 'group', 'accounts:read'],
    ['GET', 'group/{id}', 'accounts:read'],
    ['GET', 'keys/@self', 'nothing'],
    ['GET', 'oauth2/userinfo', 'openid'],
    ['GET', 'settings', 'uncovered'],
    ['GET', 'keys', 'uncovered'],
  ])('%s %s: %s', (method, path, needed) => {
    expect(describeNeeds(method, path)).toBe(needed)
  })

  it.each([
    ['files/rooms', 'rooms:write'],
    ['files/rooms/{id}', 'rooms:write'],
    ['files/{folderid}/file', 'files:write'],
    ['people/@self', 'accounts.self:write'],
    ['people', 'accounts:write'],
    ['people/{userid}/photo', 'accounts:write'],
    ['group', 'accounts:write'],
    ['group/{id}/members', 'accounts:write'],
    ['keys/@self', 'uncovered'],
    ['oauth2/userinfo', 'uncovered'],
    ['settings/webhook', 'uncovered'],
  ])('POST, PUT and DELETE on %s: %s', (path, needed) => {
    expect(writing.map((method) => describeNeeds(method, path))).toEqual([needed, needed, needed])
  })
})

describe('what surprises', () => {
  it.each<[string, Method, string, string]>([
    ['a template of rooms lies in files', 'GET', 'files/roomtemplate/status', 'files:read or files:write'],
    ['the tags of rooms lie in files', 'POST', 'files/tags', 'files:write'],
    ['the logos of rooms lie in files', 'POST', 'files/logos', 'files:write'],
    ['groups of rooms lie in files', 'GET', 'files/group', 'files:read or files:write'],
    ['people/self is not people/@self', 'PUT', 'people/self/delete', 'accounts:write'],
    ['a path is compared in lower case only', 'GET', 'Files/@my', 'uncovered'],
    ['accounts/… is no area', 'GET', 'accounts/room/{id}/search', 'uncovered'],
    ['privacyroom is no area', 'GET', 'privacyroom', 'uncovered'],
    ['ai is no area', 'GET', 'ai/agents', 'uncovered'],
    ['backup is no area', 'POST', 'backup/startbackup', 'uncovered'],
    ['portal is no area', 'GET', 'portal/quota', 'uncovered'],
    ['migration is no area', 'GET', 'migration/list', 'uncovered'],
    ['webhooks are no area', 'GET', 'settings/webhook', 'uncovered'],
  ])('%s', (_, method, path, needed) => {
    expect(describeNeeds(method, path)).toBe(needed)
  })
})

describe('which scopes a request needs on older portals', () => {
  it.each<[version: string, Method, string, string]>([
    ['3.7.2', 'GET', 'group', 'accounts:read'],
    ['3.5', 'GET', 'group', 'accounts:read'],
    ['3.5.0', 'POST', 'group', 'accounts:write'],
    ['3.4.9', 'GET', 'group', 'uncovered'],
    ['3.2', 'POST', 'group', 'uncovered'],
    ['3.1.1', 'GET', 'group', 'nothing'],
    ['3.2', 'GET', 'files/@my', 'files:read or files:write'],
    ['3.1.9', 'GET', 'files/@my', 'files:read'],
    ['3.0', 'GET', 'people/@self', 'accounts.self:read or accounts.self:write'],
    ['3.0.4', 'POST', 'files/{folderid}/upload', 'files:write'],
    ['3.0.4', 'GET', 'settings', 'nothing'],
    ['3.1.1', 'GET', 'people/@self', 'accounts.self:read'],
    ['3.2', 'PUT', 'files/rooms/{id}', 'rooms:write'],
    ['3.1', 'PUT', 'files/rooms/{id}', 'rooms:read and rooms:write'],
    ['3.1', 'DELETE', 'people/{userid}', 'accounts:read and accounts:write'],
    ['3.2', 'GET', 'settings', 'uncovered'],
    ['3.1', 'GET', 'settings', 'nothing'],
    ['3.0', 'POST', 'portal/suspend', 'nothing'],
    ['3.7', 'GET', 'keys', 'uncovered'],
    ['3.7', 'GET', 'keys/@self', 'nothing'],
    ['3.1', 'GET', 'keys', 'nothing'],
    ['3.10', 'GET', 'group', 'accounts:read'],
    ['4.0', 'GET', 'group', 'accounts:read'],
  ])('%s, %s %s: %s', (version, method, path, needed) => {
    expect(describeNeeds(method, path, version)).toBe(needed)
  })
})

describe('keys from 3.2 to 3.6', () => {
  const anyScope =
    'accounts.self:read or accounts.self:write or accounts:read or accounts:write or files:read or files:write or rooms:read or rooms:write'

  it.each<[version: string, Method, string]>([
    ['3.2', 'GET', 'keys'],
    ['3.4', 'PUT', 'keys/{keyid}'],
    ['3.6.1', 'GET', 'keys/@self'],
    ['3.6.9', 'PATCH', 'keys/{keyid}'],
  ])('on %s, %s %s takes any scope of an area', (version, method, path) => {
    expect(describeNeeds(method, path, version)).toBe(anyScope)
  })
})

describe('PATCH', () => {
  it.each(['files/rooms', 'files', 'people/@self', 'people', 'group', 'clients/{id}/activation'])(
    'matches no row: %s',
    (path) => {
      expect(describeNeeds('PATCH', path)).toBe('uncovered')
    },
  )
})

describe('a request that a row names by its whole path', () => {
  it.each<[Method, string, boolean]>([
    ['GET', 'keys/@self', true],
    ['GET', 'oauth2/userinfo', true],
    ['GET', 'files/@my', false],
    ['GET', 'nowhere', false],
  ])('is told: %s %s, %s', (method, path, named) => {
    expect(ruleFor(method, path, undefined).named).toBe(named)
  })
})
