import { describe, expect, it } from '@jest/globals'
import { demoClientId } from '../../stand-ins/portal/index.js'
import { refusalIn } from './refusal.ts'
import { formatNames } from './requests/deployment.ts'
import { runScenario, type Scenario } from './scenario.ts'

function listIn(run: Scenario, output: string): unknown {
  return JSON.parse(run.outputs[output] ?? 'null')
}

/** Requests, and the scopes that a portal of the version derives from them. */
const derived: { requests: string[]; version?: string; scopes: string[] }[] = [
  { requests: ['GET /api/2.0/files/rooms'], scopes: ['rooms:read|rooms:write'] },
  { requests: ['POST files/rooms/{id}/archive'], scopes: ['rooms:write'] },
  { requests: ['GET /api/2.0/files/@my'], scopes: ['files:read|files:write'] },
  { requests: ['PUT /api/2.0/files/file/:id'], scopes: ['files:write'] },
  { requests: ['GET people/@self'], scopes: ['accounts.self:read|accounts.self:write'] },
  { requests: ['GET people/%40self?fields=id'], scopes: ['accounts.self:read|accounts.self:write'] },
  { requests: ['GET /api/2.0/people'], scopes: ['accounts:read|accounts:write'] },
  { requests: ['GET API/2.0/People/${userId}'], scopes: ['accounts:read|accounts:write'] },
  { requests: ['GET group'], scopes: ['accounts:read'] },
  { requests: ['POST group'], scopes: ['accounts:write'] },
  { requests: ['GET oauth2/userinfo'], scopes: ['openid'] },
  { requests: ['GET keys/@self'], scopes: [] },
  { requests: ['GET settings'], scopes: [] },
  { requests: ['GET files/tags'], scopes: ['files:read|files:write'] },
  { requests: ['GET people', 'GET group'], scopes: ['accounts:read'] },
  { requests: ['GET people', 'GET group', 'DELETE group/{id}'], scopes: ['accounts:read', 'accounts:write'] },
  { requests: ['GET files/@my', 'PUT files/file/{id}', '# a comment', ''], scopes: ['files:write'] },
  { requests: ['GET files/@my'], version: '3.1', scopes: ['files:read'] },
  { requests: ['PUT files/file/{id}'], version: '3.1', scopes: ['files:read', 'files:write'] },
  { requests: ['GET group', 'GET portal/quota'], version: '3.1', scopes: [] },
]

describe('required-endpoints', () => {
  const titled = derived.map((row): [string, (typeof derived)[number]] => [
    `${formatNames(row.requests.filter((line) => /^[A-Z]/.test(line)))} on ${row.version ?? '3.7.2'} needs ${formatNames(row.scopes)}`,
    row,
  ])

  it.each(titled)('%s', async (_, { requests, version = '3.7.2', scopes }) => {
    const run = await runScenario({ portal: { version }, inputs: { 'required-endpoints': requests.join('\n') } })
    expect(run).toMatchObject({ exitCode: 0, outputs: { result: 'passed', 'portal-version': version } })
    expect(listIn(run, 'required-scopes')).toEqual(scopes)
    expect(listIn(run, 'uncovered-endpoints')).toEqual([])
  })

  it('takes the portal’s full addresses, and no other host’s', async () => {
    const run = await runScenario({
      around: ({ url }) => ({ inputs: { 'required-endpoints': `GET ${url}/api/2.0/files/@my?count=1` } }),
    })
    expect(listIn(run, 'required-scopes')).toEqual(['files:read|files:write'])
    const other = await runScenario({
      inputs: { 'required-endpoints': 'GET files/@my\nGET https://other.example.test/api/2.0/files/@my' },
    })
    expect(other.annotations).toMatchObject([
      { message: expect.stringMatching(/Line 2 \(`.*`\): The address has another host/) },
    ])
  })

  it.each([
    ['3.7.2', 'GET /api/2.0/portal/quota', '*:read'],
    ['3.7.2', 'PUT /api/2.0/portal/payment/url', '*:write'],
    ['3.4', 'GET /api/2.0/group', '*:read'],
  ])('says on %s that no scope covers %s, and that a key with %s would do', async (version, request, permission) => {
    const run = await runScenario({
      portal: { version },
      inputs: { 'required-endpoints': request, 'upload-artifact': 'false' },
    })
    expect(run).toMatchObject({
      exitCode: 1,
      outputs: { result: 'failed', 'failure-reason': 'uncovered-endpoints', 'missing-scopes': '[]' },
      annotations: [{ kind: 'error', title: 'DocSpace Scopes: uncovered-endpoints' }],
    })
    expect(listIn(run, 'uncovered-endpoints')).toEqual([request])
    expect(run.annotations[0]?.message).toContain(request)
    expect(run.annotations[0]?.message).toMatch(
      new RegExp(`OAuth app can never make it.*API key with \`${permission.replace('*', '\\*')}`),
    )
  })

  it('warns once of all requests that are likely misspelt', async () => {
    const run = await runScenario({
      inputs: { 'required-endpoints': 'GET groups\nPUT files/move\nGET files/@my', 'upload-artifact': 'false' },
    })
    expect(run.outputs).toMatchObject({ result: 'passed', 'required-scopes': '["accounts:read","files:write"]' })
    expect(run.annotations).toEqual([
      {
        kind: 'warning',
        title: 'DocSpace Scopes: unknown requests',
        message: expect.stringMatching(/GET \/api\/2\.0\/groups.*PUT \/api\/2\.0\/files\/move/),
      },
    ])
  })

  it('says which request asked for which scope, in summary and report', async () => {
    const run = await runScenario({ inputs: { 'required-endpoints': 'GET files/@my\nGET settings' } })
    expect(run.report).toMatchObject({
      requests: [
        { request: 'GET /api/2.0/files/@my', outcome: 'scopes', scopes: ['files:read|files:write'], known: true },
        { request: 'GET /api/2.0/settings', outcome: 'nothing', scopes: [], known: true },
      ],
    })
    const [row] = run.summary.replaceAll('<wbr>', '').match(/^.*GET \/api\/2\.0\/files\/@my.*$/m) ?? []
    expect(row).toMatch(/files:read.*files:write/)
  })

  it('finds what the vendor’s own samples get wrong', async () => {
    const scopes = ['accounts:read', 'accounts:write']
    const run = await runScenario({
      portal: { clients: [{ client_id: demoClientId, name: 'Sample', scopes }] },
      inputs: { 'required-endpoints': 'GET people/@self', 'client-id': demoClientId, 'upload-artifact': 'false' },
    })
    expect(run.outputs).toMatchObject({
      'failure-reason': 'missing-scopes',
      'missing-scopes': '["accounts.self:read|accounts.self:write"]',
    })
    const [error] = run.annotations.filter(({ kind }) => kind === 'error')
    expect(error?.message).toMatch(/app “Sample” was not granted `accounts\.self:read` or `accounts\.self:write`/)
  })
})

describe('requirements-file', () => {
  const file = '\uFEFF# what the app does\r\nrooms:read, files:read|files:write\r\nGET group # for the picker\r\n'

  it('joins the two inputs with scopes and requests in any mixture', async () => {
    const run = await runScenario({
      workspaceFiles: { 'deploy/requirements.txt': file },
      inputs: {
        'requirements-file': 'deploy/requirements.txt',
        'required-scopes': 'openid rooms:read',
        'required-endpoints': 'PUT files/file/{id}',
      },
    })
    expect(run.exitCode).toBe(0)
    expect(listIn(run, 'required-scopes')).toEqual(['accounts:read', 'files:write', 'openid', 'rooms:read'])
  })

  it('is held to its lines', async () => {
    const run = await runScenario({
      workspaceFiles: { 'requirements.txt': `${file}HEAD people/@self\r\n` },
      inputs: { 'requirements-file': 'requirements.txt' },
    })
    expect(refusalIn(run, ['requirements.txt:4'])).toMatch(/`requirements\.txt` is invalid\. Line 4 \(`.*`\)/)
  })
})

describe('the portal’s version', () => {
  it('is a warning where it is needed and cannot be learned', async () => {
    const run = await runScenario({
      portal: { misbehaviours: [{ at: 'version', do: 'html-200' }] },
      inputs: { 'required-endpoints': 'GET group', 'upload-artifact': 'false' },
    })
    expect(run.outputs).toMatchObject({ result: 'passed', 'required-scopes': '["accounts:read"]' })
    expect(run.outputs['portal-version'] ?? '').toBe('')
    expect(run.annotations).toMatchObject([{ kind: 'warning', title: 'DocSpace Scopes: version not known' }])
  })

  it('is tried again where it is needed', async () => {
    const run = await runScenario({
      portal: { version: '3.4', misbehaviours: [{ at: 'version', do: { fault: 'refusal', status: 503 }, times: 1 }] },
      inputs: { 'required-endpoints': 'GET group' },
    })
    expect(run.outputs).toMatchObject({ 'portal-version': '3.4', 'failure-reason': 'uncovered-endpoints' })
  })
})
