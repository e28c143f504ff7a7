import { describe, expect, it } from '@jest/globals'
import { parseRequest } from '../../src/inputs/required-endpoints.ts'
import { type DerivedRequest, deriveRequests } from '../../src/scopes/derive.ts'
import * as knownRequests from '../../src/scopes/known-requests.ts'

const derive = (requests: readonly string[], version?: string): DerivedRequest[] =>
  deriveRequests(
    requests.map((request) => parseRequest(request, undefined)),
    knownRequests,
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
    ['DELETE /people/@self', 'uncovered: only a link sent by mail opens it'],
    ['PATCH /clients/7/activation', 'uncovered: the identity service accepts a signed-in person there, and no app'],
    [
      'GET /oauth2/clients/7/unheard-of',
      'uncovered: the identity service accepts a signed-in person there, and no app',
    ],
    ['GET /clients/7/public/info', 'nothing: open to everyone'],
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
    [
      'one that a mailed link opens is uncovered there too',
      'PUT /people/{id}/email',
      'uncovered: only a link sent by mail opens it',
    ],
  ])('%s: %s', (_, request, words) => {
    expect(derive([request]).map(inWords)).toEqual([words])
  })

  it.each([
    ['3.1', 'GET /settings/version', 'nothing: this portal’s version asks for no scope there'],
    ['3.1', 'GET /settings', 'nothing: open to everyone'],
    ['3.1', 'PUT /files/order', 'files:read and files:write'],
    ['3.1', 'PUT /portal/continue', 'uncovered: only a link sent by mail opens it'],
    [
      '3.0',
      'PATCH /clients/7/regenerate',
      'uncovered: the identity service accepts a signed-in person there, and no app',
    ],
    ['3.9', 'GET /ai/agents', 'uncovered: it lies outside every area of the rules, which are known up to 3.8.0'],
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

describe('the known request that was likely meant', () => {
  it.each<[string, string | undefined]>([
    ['GET /pepole/@self', 'GET /api/2.0/people/@self'],
    ['GET /people/@slef', 'GET /api/2.0/people/@self'],
    ['GET /groups', 'GET /api/2.0/group'],
    ['PUT /files/move', 'PUT /api/2.0/files/fileops/move'],
    ['GET /pepole/{id}/photo', 'GET /api/2.0/people/{userid}/photo'],
    ['DELETE /files/@my', 'GET /api/2.0/files/@my'],
    ['PUT /people/@self', 'GET /api/2.0/people/@self'],
    ['GET /nowhere', undefined],
    ['GET /people/@self', undefined],
    ['GET /people/{id}', undefined],
  ])('%s: %s', (request, nearest) => {
    expect(derive([request]).map((derived) => derived.nearest)).toEqual([nearest])
  })

  it('is looked for only for the first of many', () => {
    const many = derive(Array.from({ length: 50 }, (_, index) => `GET /groups/${index}/x/y/z`))
    expect(many.every(({ known }) => !known)).toBe(true)
    const near = derive(
      Array.from({ length: 50 }, (_, index) => `GET /setings/webhook${'x'.repeat(index % 2)}?${index}`),
    )
    expect(near.filter(({ nearest }) => nearest !== undefined).length).toBeLessThanOrEqual(20)
  })
})

describe('a part that begins with @ and is none of the API’s names', () => {
  it.each([
    ['GET /people/@Slef', { part: '@Slef', parameter: '{userid}' }],
    ['GET /people/@self/photo', { part: '@self', parameter: '{userid}' }],
    ['GET /people/@self', undefined],
    ['GET /people/{id}', undefined],
    ['GET /nowhere/@self', undefined],
  ])('%s: %j', (request, mistaken) => {
    expect(derive([request]).map((derived) => derived.mistaken)).toEqual([mistaken])
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
