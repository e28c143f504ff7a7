import { describe, expect, it } from '@jest/globals'
import { parseRequestList } from '../../src/inputs/requirements.ts'
import { type DerivedRequest, deriveRequests } from '../../src/scopes/derive.ts'

const derive = (requests: readonly string[], version?: string): DerivedRequest[] =>
  requests.length === 0 ? [] : deriveRequests(parseRequestList(requests.join('\n'), undefined).values, version)

/** `files:read or files:write`, or the outcome and its reason. */
function summarize({ outcome, needs, reason }: DerivedRequest): string {
  const scopes = needs.map((anyOf) => anyOf.join(' or ')).join(' and ')
  return outcome === 'scopes' ? scopes : `${outcome}: ${reason}`
}

describe('what a request asks for', () => {
  it.each([
    ['GET /files/@my', 'files:read or files:write'],
    ['GET /people/@self', 'accounts.self:read or accounts.self:write'],
    ['DELETE /people/@self', 'uncovered: mail-link'],
    ['PATCH /clients/7/activation', 'uncovered: signed-in-person'],
    ['GET /oauth2/clients/7/unheard-of', 'uncovered: signed-in-person'],
    ['GET /OAuth2/Clients/7/unheard-of', 'uncovered: signed-in-person'],
    ['GET /clientside/7', 'uncovered: no-area'],
    ['GET /clients/7/public/info', 'nothing: open'],
    ['GET /people/7f0c', 'accounts:read or accounts:write'],
    ['GET /files/rooms/42', 'rooms:read or rooms:write'],
    ['GET /keys/@self', 'nothing: any-token'],
    ['GET /oauth2/userinfo', 'openid'],
    ['GET /settings', 'nothing: open'],
    ['GET /security/csp', 'nothing: open'],
    ['GET /settings/security/password', 'nothing: any-token'],
    ['GET /settings/version', 'uncovered: no-area'],
    ['POST /ai/agents', 'uncovered: no-area'],
    ['PUT /portal/continue', 'uncovered: mail-link'],
    ['GET /nowhere/at/all', 'uncovered: no-area'],
    ['GET /FILES/nowhere/at/all', 'files:read or files:write'],
  ])('of the newest portal: %s, %s', (request, asked) => {
    expect(derive([request]).map(summarize)).toEqual([asked])
  })

  it.each([
    ['an open route inside an area counts for its area', 'GET /files/{folderId}', 'files:read or files:write'],
    ['so does one that any token opens', 'GET /people/exists', 'accounts:read or accounts:write'],
    ['one that a mailed link opens is uncovered there too', 'PUT /people/{id}/email', 'uncovered: mail-link'],
  ])('inside an area: %s', (_, request, asked) => {
    expect(derive([request]).map(summarize)).toEqual([asked])
  })

  it.each([
    ['3.1', 'GET /settings/version', 'nothing: version-needs-none'],
    ['3.1', 'GET /settings', 'nothing: open'],
    ['3.1', 'PUT /files/order', 'files:read and files:write'],
    ['3.1', 'PUT /portal/continue', 'uncovered: mail-link'],
    ['3.0', 'PATCH /clients/7/regenerate', 'uncovered: signed-in-person'],
    ['3.8', 'GET /ai/agents', 'uncovered: no-area'],
    ['3.9', 'GET /ai/agents', 'uncovered: no-known-scope'],
    ['3.9', 'PATCH /clients/7/regenerate', 'uncovered: no-known-scope'],
    ['3.9', 'PUT /portal/continue', 'uncovered: mail-link'],
    ['3.9', 'GET /settings', 'nothing: open'],
    ['3.4', 'GET /group', 'uncovered: no-area'],
    ['3.1', 'GET /group', 'nothing: version-needs-none'],
  ])('on %s: %s, %s', (version, request, asked) => {
    expect(derive([request], version).map(summarize)).toEqual([asked])
  })
})

describe('whether the portal is known to have a request', () => {
  it.each([
    ['GET /files/@my', true],
    ['GET /oauth2/userinfo', true],
    ['GET /keys/@self', true],
    ['GET /scopes', true],
    ['GET /clients', true],
    ['POST /clients', true],
    ['GET /clients/7', true],
    ['PUT /clients/7', true],
    ['DELETE /clients/7', true],
    ['PATCH /clients/7/activation', true],
    ['PATCH /oauth2/clients/7/regenerate', true],
    ['PATCH /clients/7/regenerate', true],
    ['GET /clients/7/unheard-of', false],
    ['GET /groups', false],
    ['PUT /files/move', false],
    ['GET /nowhere', false],
  ])('is told: %s, %s', (request, known) => {
    expect(derive([request]).map((derived) => derived.known)).toEqual([known])
  })
})

describe('who may make a request', () => {
  it.each([
    ['GET /settings', 'open'],
    ['GET /files/{folderId}', 'open'],
    ['GET /keys/@self', 'any-token'],
    ['GET /files/@my', 'rule'],
    ['PUT /portal/continue', 'confirmation-link'],
    ['GET /oauth2/clients/7/unheard-of', 'signature'],
    ['GET /nowhere', undefined],
  ])('is told by its route: %s, %s', (request, access) => {
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
    ['PATCH /ai/agents/agentquota', 'PUT /api/2.0/ai/agents/agentquota'],
    ['PATCH /ai/vectorization/tasks', 'POST /api/2.0/ai/vectorization/tasks'],
    ['PATCH /backup/deletebackuphistory', 'DELETE /api/2.0/backup/deletebackuphistory'],
    ['GET /setngs/wbhook', 'GET /api/2.0/settings/webhook'],
    ['GET /setngs/wbhok', undefined],
    ['PUT /portal/contniue', undefined],
    ['GET /nowhere', undefined],
    ['GET /people/@self', undefined],
    ['GET /people/{id}', undefined],
  ])('is found where one is near: %s, %s', (request, nearest) => {
    expect(derive([request]).map((derived) => derived.nearest)).toEqual([nearest])
  })

  it('is looked for only for the first of many', () => {
    const many = derive(Array.from({ length: 50 }, (_, index) => `GET /groups/${index}/x/y/z`))
    expect(many.every(({ known }) => !known)).toBe(true)
    const known = Array.from({ length: 50 }, (_, index) => `GET /people/${index}/photo`)
    const near = derive([...known, ...known.map((request) => request.replace('people', 'pepole'))])
    expect(near.filter(({ nearest }) => nearest !== undefined)).toHaveLength(20)
  })
})

describe('a part that begins with @ and is none of the API’s names', () => {
  it.each([
    ['GET /people/@Slef', { part: '@Slef', parameter: '{userid}' }],
    ['GET /people/@self/photo', { part: '@self', parameter: '{userid}' }],
    ['GET /people/@self', undefined],
    ['GET /people/{id}', undefined],
    ['GET /people/ann@portal.example', undefined],
    ['GET /nowhere/@self', undefined],
  ])('is found where a parameter takes it: %s', (request, mistaken) => {
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

  it('keeps every place that asks for a request', () => {
    const places = derive(['GET /people', 'GET /group', 'GET /People']).map((request) => request.places)
    expect(places.map((each) => each.map(({ line }) => line))).toEqual([[1, 3], [2]])
  })
})
