import { describe, expect, it } from '@jest/globals'
import { parseRequest } from '../../src/inputs/required-endpoints.ts'
import { type DerivedRequest, deriveRequests } from '../../src/scopes/derive.ts'
import { routeFor } from '../../src/scopes/routes.ts'

const derive = (requests: readonly string[], version?: string): DerivedRequest[] =>
  deriveRequests(
    requests.map((request) => parseRequest(request, undefined)),
    routeFor,
    version,
  )

/** `files:read or files:write`, or why no scope is asked for, or why none covers it. */
function inWords({ outcome, needs, because }: DerivedRequest): string {
  const scopes = needs.map((anyOf) => anyOf.join(' or ')).join(' and ')
  return outcome === 'scopes' ? scopes : `${outcome}: ${because}`
}

const outside = 'uncovered: it lies outside every area that scopes cover'

describe('what a request asks for', () => {
  it.each([
    ['GET /files/@my', 'files:read or files:write'],
    ['GET /people/@self', 'accounts.self:read or accounts.self:write'],
    ['DELETE /people/@self', 'accounts.self:write'],
    ['GET /people/7f0c', 'accounts:read or accounts:write'],
    ['GET /files/rooms/42', 'rooms:read or rooms:write'],
    ['GET /keys/@self', 'nothing: any token will do'],
    ['GET /oauth2/userinfo', 'openid'],
    ['GET /settings', 'nothing: open to everyone'],
    ['GET /security/csp', 'nothing: open to everyone'],
    ['GET /settings/security/password', 'nothing: any token will do'],
    ['GET /settings/version', outside],
    ['POST /ai/agents', outside],
    ['PUT /portal/continue', 'uncovered: only a link sent by mail opens it'],
    ['GET /nowhere/at/all', outside],
  ])('%s: %s', (request, words) => {
    expect(derive([request]).map(inWords)).toEqual([words])
  })

  it.each([
    ['an open route inside an area counts for its area', 'GET /files/{folderId}', 'files:read or files:write'],
    ['so does one that any token opens', 'GET /people/exists', 'accounts:read or accounts:write'],
    ['and one that a mailed link opens', 'PUT /people/{id}/email', 'accounts:write'],
  ])('%s: %s', (_, request, words) => {
    expect(derive([request]).map(inWords)).toEqual([words])
  })

  it.each([
    ['3.1', 'GET /settings/version', 'nothing: this portal’s version asks for no scope there'],
    ['3.1', 'GET /settings', 'nothing: open to everyone'],
    ['3.1', 'PUT /files/order', 'files:read and files:write'],
    ['3.4', 'GET /group', outside],
    ['3.1', 'GET /group', 'nothing: this portal’s version asks for no scope there'],
  ])('on %s, %s: %s', (version, request, words) => {
    expect(derive([request], version).map(inWords)).toEqual([words])
  })
})

describe('whether the portal has such a request', () => {
  it.each([
    ['GET /files/@my', true],
    ['GET /oauth2/userinfo', true],
    ['GET /keys/@self', true],
    ['GET /groups', false],
    ['PUT /files/move', false],
    ['GET /nowhere', false],
  ])('%s: %s', (request, known) => {
    expect(derive([request]).map((derived) => derived.known)).toEqual([known])
  })
})

describe('who may make it', () => {
  it.each([
    ['GET /settings', 'open'],
    ['GET /files/{folderId}', 'open'],
    ['GET /keys/@self', 'any-token'],
    ['GET /files/@my', 'rule'],
    ['PUT /portal/continue', 'confirmation-link'],
    ['GET /nowhere', undefined],
  ])('%s: %s', (request, access) => {
    expect(derive([request]).map((derived) => derived.access)).toEqual([access])
  })
})

describe('a list of requests', () => {
  it.each<[string, string[], string[]]>([
    ['keeps its order', ['GET /people', 'GET /group'], ['GET /api/2.0/people', 'GET /api/2.0/group']],
    ['counts a request once', ['GET /people', 'GET /people'], ['GET /api/2.0/people']],
    [
      'counts letter cases as one, as it was written first',
      ['GET /files/@my', 'GET /Files/@My'],
      ['GET /api/2.0/files/@my'],
    ],
    [
      'puts one that is there twice where it came first',
      ['GET /people', 'GET /group', 'GET /people'],
      ['GET /api/2.0/people', 'GET /api/2.0/group'],
    ],
    ['tells methods apart', ['GET /people', 'POST /people'], ['GET /api/2.0/people', 'POST /api/2.0/people']],
    ['may be empty', [], []],
  ])('%s', (_, requests, labels) => {
    expect(derive(requests).map(({ label }) => label)).toEqual(labels)
  })
})
