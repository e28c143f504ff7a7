import { describe, expect, it } from '@jest/globals'
import { newestKnownRules } from '../../../src/scopes/portal-version.ts'
import { identityServiceScopes, portalScopes } from '../../../stand-ins/portal/index.js'
import { uncoveredRequest } from '../../support/pinned-portal.ts'
import { type Case, inWords, listIn, messageIn, runCase, titled } from './deployment.ts'

/** What the log says where a key is refused that the open request does not need. */
const refusesOpen = /refuses a key without `\*:read` or `\*:write` on open requests/

/** A request outside every area, what a deployment has, and whether it passes. */
const outside: (Case & { passes: boolean; because?: RegExp })[] = [
  { requests: ['GET settings'], app: [], passes: true, because: /settings` needs no scope \(open to everyone\)/ },
  { requests: ['GET settings/security/password'], app: [], passes: true, because: /needs no scope \(any token/ },
  { requests: ['GET settings'], key: ['files:read'], passes: true, because: refusesOpen },
  { requests: [uncoveredRequest], app: ['files:read'], passes: false, because: /an OAuth app can never make it/ },
  { requests: [uncoveredRequest], passes: false, because: /use an API key with `\*:read`/ },
  { requests: ['PUT portal/payment/url'], passes: false, because: /use an API key with `\*:write`/ },
  {
    requests: [uncoveredRequest],
    key: ['*:read'],
    passes: true,
    because: /permissions of the key cover it/,
  },
  { requests: ['PUT portal/payment/url'], key: ['*:write'], passes: true, because: /permissions of the key cover it/ },
  {
    requests: ['PUT portal/payment/url'],
    key: ['*:read'],
    passes: false,
    because: /has `\*:read`, but would need `\*:write`/,
  },
  {
    requests: [uncoveredRequest],
    key: ['files:read', 'files:write'],
    passes: false,
    because: /would need `\*:read`/,
  },
  { requests: [uncoveredRequest], key: [], passes: true },
  // An app has to make it, whatever the key may do.
  {
    requests: [uncoveredRequest],
    app: ['files:read'],
    key: [],
    passes: false,
    because: /an OAuth app can never make it/,
  },
  // An open route inside an area counts for its area.
  {
    requests: ['GET files/{folderId}'],
    app: ['openid'],
    passes: false,
    because: /was not granted `files:read` or `files:write`/,
  },
  { requests: ['GET people/exists'], app: [], passes: false, because: /was not granted `accounts:read/ },
  // The identity service takes no app’s token, but anybody may ask what an app was granted.
  {
    requests: ['PATCH /api/2.0/clients/{id}/activation'],
    app: ['openid'],
    passes: false,
    because: /an OAuth app can never make it/,
  },
  { requests: ['PATCH clients/{id}/regenerate'], passes: false, because: /an API key with `\*:write`/ },
  { requests: ['PATCH clients/{id}/activation'], portal: { version: '3.1.1' }, app: ['openid'], passes: false },
  { requests: ['GET clients/{id}/public/info'], app: [], passes: true },
  // No row holds PATCH.
  { requests: ['PATCH files/rooms/{id}'], app: ['rooms:write'], passes: false, because: /is probably a typo/ },
]

describe('a request outside every area', () => {
  it.each(titled(outside, (one) => `of ${inWords(one)} ${one.passes ? 'passes' : 'fails'}`))(
    '%s',
    async (_, { passes, because, ...one }) => {
      const run = await runCase(one)
      expect(run.outputs['result']).toBe(passes ? 'passed' : 'failed')
      if (because !== undefined) expect(run.stdout).toMatch(because)
    },
  )

  it('refuses an open request to a key without *:read only since 3.7', async () => {
    const run = await runCase({ requests: ['GET settings'], key: ['files:read'], portal: { version: '3.6.1' } })
    expect(run.outputs['result']).toBe('passed')
    expect(run.stdout).not.toMatch(refusesOpen)
  })
})

describe('a portal that is newer than the rules', () => {
  const newer = '99.0.0'
  const offering = (name: string, version = newer) => ({
    version,
    scopes: [...portalScopes, { name, group: 'invented', type: 'read' }],
  })
  const portal = offering('invented:read')

  it.each<[string, Case]>([
    ['an app', { app: ['files:read'] }],
    ['a key', { key: ['files:read'] }],
    ['no deployment', {}],
  ])('is not told for %s that a request is impossible, and what may allow it is', async (_, deployment) => {
    const run = await runCase({ ...deployment, portal: offering('portal:read'), requests: [uncoveredRequest] })
    expect(run.outputs['failure-reason']).toBe('uncovered-endpoints')
    const error = messageIn(run, 'error')
    expect(error).toContain(`rules up to DocSpace ${newestKnownRules}, and the portal runs ${newer}`)
    expect(error).toMatch(/ offers `portal:read`/)
    expect(error).not.toMatch(/never|impossible|cannot/)
    expect(messageIn(run, 'notice')).toMatch(/DocSpace 99\.0\.0\. .*rules .*up to /)
  })

  it.each<[string, string[], RegExp]>([
    ['one', [uncoveredRequest], /^Failed: no scope is known to allow a required request\.$/m],
    [
      'several',
      [uncoveredRequest, 'GET filez', 'GET clients/{id}', 'GET zzzz/qqqq/xxxx/wwww', 'GET group'],
      /^Failed: no scope is known to allow 4 of 5 required requests\.$/m,
    ],
  ])('is told nowhere that no scope allows %s', async (_, requests, headline) => {
    const run = await runCase({ portal, requests })
    const report = JSON.stringify(run.report)
    for (const text of [run.stdout, run.summary, report]) {
      expect(text).toContain('no scope is known to allow it')
      expect(text).not.toMatch(/no scope allows|outside every area|has no such request|never make|probably/i)
    }
    expect(run.stdout).toMatch(headline)
    expect(run.summary).toContain('<h3>❌ Failed: no scope is known to allow')
  })

  it.each<[string, string, string[]]>([
    ['covers it', '', ['*:read']],
    ['does not', 'uncovered-endpoints', ['files:read']],
  ])('tells what a key decides where it %s', async (_, reason, key) => {
    const run = await runCase({ portal, requests: [uncoveredRequest], key })
    expect(run.outputs['failure-reason']).toBe(reason)
    for (const text of [run.stdout, run.summary, JSON.stringify(run.report)]) {
      expect(text.includes('no scope is known to allow it')).toBe(reason !== '')
      expect(text.includes('the permissions of the key cover it')).toBe(reason === '')
    }
  })

  it('is told what an unknown request may mean', async () => {
    const run = await runCase({ portal, requests: ['GET filez/rooms', 'GET files/rooms/odd/odd'] })
    const meant = '`GET /api/2.0/filez/rooms` (did you mean `GET /api/2.0/files/rooms`?)'
    expect(messageIn(run, 'error')).toContain(`No scope is known to allow ${meant}. This action`)
    expect(messageIn(run, 'warning')).toContain(
      '2 required requests are not in DocSpace 3.7.2, the newest that this action knows: ',
    )
    expect(run.stdout).toContain('no scope is known to allow it; did you mean `GET /api/2.0/files/rooms`?')
  })

  it.each(['backup/schedule', 'portal/quota'])('names no scope of another name for %s', async (path) => {
    const run = await runCase({ portal, requests: [`GET ${path}`] })
    expect(messageIn(run, 'error')).toMatch(/rules up to DocSpace /)
    expect(messageIn(run, 'error')).not.toMatch(/offers/)
  })

  it.each([newestKnownRules, `${newestKnownRules}.417`, '3.7.2'])('is none of %s', async (version) => {
    const run = await runCase({ portal: offering('portal:read', version), requests: [uncoveredRequest] })
    expect(messageIn(run, 'error')).toMatch(/^No scope allows .* can never make it/)
    expect(messageIn(run, 'notice')).toBe('')
  })

  it('is judged by the newest rules', async () => {
    const run = await runCase({ portal, requests: ['GET group', 'PUT files/file/{id}'] })
    expect(run.outputs['result']).toBe('passed')
    expect(listIn(run, 'required-scopes')).toEqual(['accounts:read', 'files:write'])
  })
})

describe('a request that is probably a typo', () => {
  const misspelt: [request: string, nearest: string][] = [
    ['GET /api/2.0/pepole/@self', 'GET /api/2.0/people/@self'],
    ['GET /api/2.0/setings', 'GET /api/2.0/settings'],
    ['POST /api/2.0/backup/startbakup', 'POST /api/2.0/backup/startbackup'],
    ['PATCH /api/2.0/group/{id}', 'PUT /api/2.0/group/{id}'],
  ]

  it.each(misspelt)('and uncovered leads with that: %s, for %s', async (request, nearest) => {
    const run = await runCase({ requests: [request] })
    expect(run.outputs['failure-reason']).toBe('uncovered-endpoints')
    expect(messageIn(run, 'error')).toMatch(/^`[^`]*` \(did you mean `[^`]*`\?\) is probably a typo/)
    expect(messageIn(run, 'error')).toContain(nearest)
    expect(messageIn(run, 'error')).not.toMatch(/\*:read|\*:write/)
    expect(messageIn(run, 'warning')).toContain(`(did you mean \`${nearest}\`?)`)
    expect(run.summary).toContain(`(did you mean <code>${nearest}</code>?) is probably a typo`)
    expect(run.report).toMatchObject({ requests: [{ request, known: false, nearest }] })
  })

  it('and near no other one is told without', async () => {
    const run = await runCase({ requests: ['GET /api/2.0/nowhere/at/all'] })
    expect(messageIn(run, 'error')).toMatch(/^`GET \/api\/2\.0\/nowhere\/at\/all` is probably a typo/)
    expect(run.report).toMatchObject({ requests: [{ known: false, nearest: null }] })
  })

  it.each([
    ['GET people/@slef', '@slef', '{userid}', 'GET /api/2.0/people/@self'],
    ['PUT people/@self', '@self', '{userid}', 'GET /api/2.0/people/@self'],
    ['GET files/@mine', '@mine', '{folderid}', undefined],
  ])('in a part that the portal takes for a parameter gets a word: %s', async (request, part, parameter, nearest) => {
    const run = await runCase({ requests: [request, 'GET files/@my'] })
    expect(run.outputs['result']).toBe('passed')
    expect(messageIn(run, 'warning')).toContain(`the portal reads \`${part}\` as \`${parameter}\``)
    if (nearest !== undefined) expect(messageIn(run, 'warning')).toContain(`did you mean \`${nearest}\`?`)
  })

  it('is one warning for all of them', async () => {
    const run = await runCase({ requests: ['GET groups', 'GET people/@slef', 'PUT files/move', 'GET files/@my'] })
    expect(run.annotations).toEqual([
      {
        kind: 'warning',
        title: 'DocSpace Scopes: unknown requests',
        message: expect.stringMatching(/^2 required requests are probably typos.*groups.*files\/move.*people\/@slef/),
      },
    ])
  })

  it('is read in time that grows with the number of requests alone', async () => {
    const requests = Array.from({ length: 5000 }, (_, index) => `GET pepole${index}/@self/${'x'.repeat(200)}`)
    const run = await runCase({ file: requests.join('\n') })
    expect(run.outputs['failure-reason']).toBe('uncovered-endpoints')
    for (const { message } of run.annotations) expect(message.length).toBeLessThan(4096)
    expect(messageIn(run, 'warning')).toMatch(/^5,000 required requests are probably typos.*and 4,990 more/)
  })
})

describe('a name that was derived from a request', () => {
  const portal = { scopes: [...identityServiceScopes] }

  it('is not called misspelt: the advice is about the portal', async () => {
    const run = await runCase({ portal, requests: ['GET people'] })
    expect(run.outputs).toMatchObject({
      'failure-reason': 'missing-scopes',
      'missing-scopes': '["accounts:read|accounts:write"]',
    })
    const error = messageIn(run, 'error')
    expect(error).toMatch(/this portal calls it `contacts:read`/)
    expect(error).toMatch(/which your requests need\. .*administrator/)
    expect(error).not.toMatch(/Correct the name|did you mean/)
  })

  it('is advised on apart from one that the workflow names', async () => {
    const run = await runCase({
      portal: { scopes: [{ name: 'files:red', group: 'files', type: '' }] },
      requests: ['GET people'],
      scopes: 'file:red',
    })
    expect(messageIn(run, 'error')).toMatch(
      /does not offer `file:red` \(did you mean `files:red`\?\)\. Correct the name\. The portal does not offer `accounts:read` or `accounts:write`, which your requests need/,
    )
  })

  it.each([
    ['profiles:read', [...identityServiceScopes], 'contacts.self:read'],
    ['profiles:write', [...portalScopes], 'accounts.self:write'],
    ['contacts:read', [...portalScopes], 'accounts:read'],
    ['accounts.self:read', [...identityServiceScopes], 'contacts.self:read'],
  ])('unlike %s, which is given and has another name there', async (name, scopes, meant) => {
    const run = await runCase({ portal: { scopes }, scopes: name })
    expect(messageIn(run, 'error')).toContain(`\`${name}\` (this portal calls it \`${meant}\`). Correct the name`)
  })
})
