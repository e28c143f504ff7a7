import { describe, expect, it } from '@jest/globals'
import { identityServiceScopes, portalScopes } from '../../../stand-ins/portal/index.js'
import { type Case, inWords, listIn, messageIn, runCase, titled } from './deployment.ts'

/** A request outside every area, what a deployment has, and whether it passes. */
const outside: (Case & { passes: boolean; because?: RegExp })[] = [
  { requests: ['GET settings'], app: [], passes: true, because: /GET \S+settings needs no scope: open to everyone/ },
  { requests: ['GET settings/security/password'], app: [], passes: true, because: /needs no scope: any token/ },
  { requests: ['GET settings'], key: ['files:read'], passes: true, because: /refuses a key without \*:read on open/ },
  { requests: ['GET portal/quota'], app: ['files:read'], passes: false, because: /can never call it/ },
  { requests: ['GET portal/quota'], passes: false, because: /use an API key with \*:read/ },
  { requests: ['PUT portal/payment/url'], passes: false, because: /use an API key with \*:write/ },
  {
    requests: ['GET portal/quota'],
    key: ['*:read'],
    passes: true,
    because: /the key’s permissions cover it \(\*:read\)/,
  },
  { requests: ['PUT portal/payment/url'], key: ['*:write'], passes: true, because: /\(\*:write\)/ },
  {
    requests: ['PUT portal/payment/url'],
    key: ['*:read'],
    passes: false,
    because: /holds \*:read; \*:write is needed/,
  },
  { requests: ['GET portal/quota'], key: ['files:read', 'files:write'], passes: false, because: /\*:read is needed/ },
  { requests: ['GET portal/quota'], key: [], passes: true },
  // An app has to make it, whatever the key may do.
  { requests: ['GET portal/quota'], app: ['files:read'], key: [], passes: false, because: /can never call it/ },
  // An open route inside an area counts for its area.
  {
    requests: ['GET files/{folderId}'],
    app: ['openid'],
    passes: false,
    because: /was not granted files:read\|files:write/,
  },
  { requests: ['GET people/exists'], app: [], passes: false, because: /was not granted accounts:read/ },
  // The identity service takes no app’s token, but anybody may ask what an app was granted.
  {
    requests: ['PATCH /api/2.0/clients/{id}/activation'],
    app: ['openid'],
    passes: false,
    because: /can never call it/,
  },
  { requests: ['PATCH clients/{id}/regenerate'], passes: false, because: /an API key with \*:write/ },
  { requests: ['PATCH clients/{id}/activation'], portal: { version: '3.1.1' }, app: ['openid'], passes: false },
  { requests: ['GET clients/{id}/public/info'], app: [], passes: true },
  // No row holds PATCH.
  { requests: ['PATCH files/rooms/{id}'], app: ['rooms:write'], passes: false, because: /is likely misspelt/ },
]

describe('a request outside every area', () => {
  it.each(titled(outside, inWords))('%s', async (_, { passes, because, ...one }) => {
    const run = await runCase(one)
    expect(run.outputs['result']).toBe(passes ? 'passed' : 'failed')
    if (because !== undefined) expect(run.stdout).toMatch(because)
  })

  it('refuses an open request to a key without *:read only since 3.7', async () => {
    const run = await runCase({ requests: ['GET settings'], key: ['files:read'], portal: { version: '3.6.1' } })
    expect(run.outputs['result']).toBe('passed')
    expect(run.stdout).not.toContain('refuses a key without')
  })
})

describe('a portal that is newer than the rules', () => {
  const ai = { name: 'ai:read', group: 'ai', type: 'read' }
  const portal = { version: '3.9.0', scopes: [...portalScopes, ai] }

  it.each<[string, Case]>([
    ['an app', { app: ['files:read'] }],
    ['a key', { key: ['files:read'] }],
    ['no deployment', {}],
  ])('is not told for %s that a request is impossible, and what may allow it is', async (_, deployment) => {
    const run = await runCase({ ...deployment, portal, requests: ['GET /api/2.0/ai/agents'] })
    expect(run.outputs['failure-reason']).toBe('uncovered-endpoints')
    const error = messageIn(run, 'error')
    expect(error).toMatch(/rules are known up to DocSpace 3\.8\.0, and this portal is 3\.9\.0.* offers ai:read/)
    expect(error).not.toMatch(/never|impossible|cannot/)
    expect(messageIn(run, 'notice')).toMatch(/DocSpace 3\.9\.0\. The rules for requests are known up to 3\.8\.0/)
  })

  it.each(['backup/schedule', 'portal/quota'])('names no scope of another name for %s', async (path) => {
    const run = await runCase({ portal, requests: [`GET ${path}`] })
    expect(messageIn(run, 'error')).toMatch(/known up to DocSpace 3\.8\.0/)
    expect(messageIn(run, 'error')).not.toMatch(/offers/)
  })

  it.each(['3.8.0', '3.8.0.417', '3.7.2'])('is none of %s', async (version) => {
    const run = await runCase({ portal: { ...portal, version }, requests: ['GET ai/agents'] })
    expect(messageIn(run, 'error')).toMatch(/^No scope allows .* can never call it/)
    expect(messageIn(run, 'notice')).toBe('')
  })

  it('is judged by the newest rules', async () => {
    const run = await runCase({ portal, requests: ['GET group', 'PUT files/file/{id}'] })
    expect(run.outputs['result']).toBe('passed')
    expect(listIn(run, 'required-scopes')).toEqual(['accounts:read', 'files:write'])
  })
})

describe('a request that is likely misspelt', () => {
  const misspelt: [request: string, nearest: string][] = [
    ['GET /api/2.0/pepole/@self', 'GET /api/2.0/people/@self'],
    ['GET /api/2.0/setings', 'GET /api/2.0/settings'],
    ['POST /api/2.0/backup/startbakup', 'POST /api/2.0/backup/startbackup'],
    ['PATCH /api/2.0/group/{id}', 'PUT /api/2.0/group/{id}'],
  ]

  it.each(misspelt)('and uncovered leads with that: %s, for %s', async (request, nearest) => {
    const run = await runCase({ requests: [request] })
    expect(run.outputs['failure-reason']).toBe('uncovered-endpoints')
    expect(messageIn(run, 'error')).toMatch(/^“[^”]*” \(did you mean “[^”]*”\?\) is likely misspelt/)
    expect(messageIn(run, 'error')).toContain(nearest)
    expect(messageIn(run, 'error')).not.toMatch(/\*:read|\*:write/)
    expect(messageIn(run, 'warning')).toContain(`(did you mean “${nearest}”?)`)
    expect(run.summary).toContain(`⚠️ unknown request (typo?), did you mean <code>${nearest}</code>?`)
    expect(run.report).toMatchObject({ requests: [{ request, known: false, nearest }] })
  })

  it('and near no other one is told without', async () => {
    const run = await runCase({ requests: ['GET /api/2.0/nowhere/at/all'] })
    expect(messageIn(run, 'error')).toMatch(/^“GET \/api\/2\.0\/nowhere\/at\/all” is likely misspelt/)
    expect(run.report).toMatchObject({ requests: [{ known: false, nearest: null }] })
  })

  it.each([
    ['GET people/@slef', '@slef', '{userid}', 'GET /api/2.0/people/@self'],
    ['PUT people/@self', '@self', '{userid}', 'GET /api/2.0/people/@self'],
    ['GET files/@mine', '@mine', '{folderid}', undefined],
  ])('in a part that the portal takes for a parameter gets a word: %s', async (request, part, parameter, nearest) => {
    const run = await runCase({ requests: [request, 'GET files/@my'] })
    expect(run.outputs['result']).toBe('passed')
    expect(messageIn(run, 'warning')).toContain(`the portal has no ${part} there`)
    expect(messageIn(run, 'warning')).toContain(`reads it as ${parameter}`)
    if (nearest !== undefined) expect(messageIn(run, 'warning')).toContain(`did you mean “${nearest}”?`)
  })

  it('is one warning for all of them', async () => {
    const run = await runCase({ requests: ['GET groups', 'GET people/@slef', 'PUT files/move', 'GET files/@my'] })
    expect(run.annotations).toEqual([
      {
        kind: 'warning',
        title: 'DocSpace Scopes: unknown requests',
        message: expect.stringMatching(/^2 required requests are likely misspelt.*groups.*files\/move.*people\/@slef/),
      },
    ])
  })

  it('is read in time that grows with the number of requests alone', async () => {
    const requests = Array.from({ length: 5000 }, (_, index) => `GET pepole${index}/@self/${'x'.repeat(200)}`)
    const run = await runCase({ file: requests.join('\n') })
    expect(run.outputs['failure-reason']).toBe('uncovered-endpoints')
    expect(messageIn(run, 'warning')).toMatch(/^5,000 required requests are likely misspelt.*and 4,990 more/)
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
    expect(error).toMatch(/this portal calls it contacts:read/)
    expect(error).toMatch(/its own rules ask for .* Ask the portal’s administrator to update the portal/)
    expect(error).not.toMatch(/Correct the names|did you mean/)
  })

  it('is advised on apart from one that the workflow names', async () => {
    const run = await runCase({
      portal: { scopes: [{ name: 'files:red', group: 'files', type: '' }] },
      requests: ['GET people'],
      scopes: 'file:red',
    })
    expect(messageIn(run, 'error')).toMatch(
      /does not offer file:red \(did you mean files:red\?\)\. Correct the names.*\n.*does not offer accounts:read\|accounts:write, which its own rules/,
    )
  })

  it.each([
    ['profiles:read', [...identityServiceScopes], 'contacts.self:read'],
    ['profiles:write', [...portalScopes], 'accounts.self:write'],
    ['contacts:read', [...portalScopes], 'accounts:read'],
    ['accounts.self:read', [...identityServiceScopes], 'contacts.self:read'],
  ])('unlike %s, which is given and has another name there', async (name, scopes, meant) => {
    const run = await runCase({ portal: { scopes }, scopes: name })
    expect(messageIn(run, 'error')).toContain(`${name} (this portal calls it ${meant}). Correct the names`)
  })
})
