import { describe, expect, it } from '@jest/globals'
import { demoClientId, demoKey, type Misbehaviour, type PortalOptions } from '../../stand-ins/portal/index.js'
import { placeOf, runScenario, type Scenario } from './scenario.ts'

const integrationKey = `sk-${'feedface'.repeat(8)}`
const keys: PortalOptions['keys'] = [
  { key: demoKey, id: 'a', name: 'Check', permissions: ['*:read'] },
  { key: integrationKey, id: 'b', name: 'Deployment', permissions: ['files:read'] },
]
const says = (body: unknown): Misbehaviour['do'] => ({ status: 200, body: JSON.stringify(body) })
const enveloped = (response: unknown) => ({ response, count: 1, links: [], status: 0, statusCode: 200 })

/** Answers about a key that describe none, or another one. Missing permissions would be full access. */
const notAboutTheKey: [string, unknown][] = [
  ['{}', {}],
  ['{} in an envelope', enveloped({})],
  ['an ok', { ok: true }],
  ['a reason', { reason: 'too many requests' }],
  ['a problem', { title: 'Unauthorized', status: 401 }],
  ['a problem in an envelope', enveloped({ title: 'Unauthorized', status: 401, id: 'b' })],
  ['an error', { error: { message: 'It broke' } }],
  ['a key beside an error', { response: { id: 'b', name: 'Deployment' }, error: { message: 'It broke' }, status: 0 }],
  ['the end of another key', enveloped({ id: 'c', name: 'Deployment', keyPostfix: '9f3c' })],
  ['the end of another key behind stars', enveloped({ id: 'c', name: 'Deployment', key: 'sk-***9f3c' })],
]

describe('what a portal says of a key', () => {
  it.each(notAboutTheKey)('is not used where it is %s', async (_, body) => {
    const run = await runScenario({
      portal: { keys, misbehaviours: [{ at: 'key', do: says(body) }] },
      inputs: { 'integration-api-key': integrationKey, 'required-scopes': 'files:write' },
    })
    expect(run).toMatchObject({ exitCode: 1, outputs: { 'failure-reason': 'unexpected-response' } })
    expect(run.report).toMatchObject({ apiKey: null, checks: { key: { result: 'not-made' } } })
    expect(run.stdout).not.toContain('full access')
  })

  it.each([
    ['its end, and no key', { id: 'a', key: null, keyPostfix: demoKey.slice(-4) }],
    ['its end behind stars', { name: 'Check', key: `sk-***${demoKey.slice(-4)}` }],
    ['its id alone', { id: 'a' }],
  ])('is used where it tells %s', async (_, fields) => {
    const described = enveloped({ ...fields, permissions: ['files:read'], expiresAt: '2999-01-01T00:00:00Z' })
    const run = await runScenario({
      portal: { misbehaviours: [{ at: 'key', do: says(described) }] },
      inputs: { 'integration-api-key': demoKey, 'required-scopes': 'files:read' },
    })
    expect(run.outputs).toMatchObject({ result: 'passed', 'api-key-expires-at': '2999-01-01T00:00:00.000Z' })
  })

  it('costs nothing but its own output where only api-key is asked about, and another key is described', async () => {
    const other = enveloped({ id: 'c', keyPostfix: '9f3c', expiresAt: '2999-01-01T00:00:00Z' })
    const run = await runScenario({
      portal: { misbehaviours: [{ at: 'key', do: says(other) }] },
      inputs: { 'required-scopes': 'files:read' },
    })
    expect([run.outputs['result'], run.outputs['api-key-expires-at'] ?? '']).toEqual(['passed', ''])
    expect(run.report).toMatchObject({ apiKey: null })
  })
})

describe('what a portal says of an app', () => {
  const app = { name: 'Demo integration', scopes: ['files:read'] }
  const inputs = { 'client-id': demoClientId, 'required-scopes': 'files:read', 'upload-artifact': 'false' }

  it.each<[string, unknown]>([
    ['of another id', { ...app, client_id: '00000000-0000-4000-8000-0000000000c2' }],
    ['beside an error', { ...app, error: 'forbidden' }],
    ['with the status of an error', { ...app, client_id: demoClientId, status: 403 }],
  ])('is not used where it is %s', async (_, body) => {
    const run = await runScenario({ portal: { misbehaviours: [{ at: 'client', do: says(body) }] }, inputs })
    expect(run).toMatchObject({ exitCode: 1, outputs: { 'failure-reason': 'unexpected-response' } })
    expect(run.report).toMatchObject({ checks: { app: { result: 'not-made' } } })
  })

  it.each<[string, unknown]>([
    ['its id in capitals', { ...app, client_id: demoClientId.toUpperCase() }],
    ['no id', app],
  ])('is used where it tells %s', async (_, body) => {
    const run = await runScenario({ portal: { misbehaviours: [{ at: 'client', do: says(body) }] }, inputs })
    expect(run.outputs['result']).toBe('passed')
  })

  it('is found at the later path where a portal has that alone', async () => {
    const gone: Misbehaviour = { at: 'client', do: { fault: 'refusal', status: 404, form: 'empty' } }
    const run = await runScenario({ portal: { misbehaviours: [gone] }, inputs })
    expect(run.outputs['result']).toBe('passed')
    expect(run.requests.map(placeOf)).toEqual(expect.arrayContaining(['client', 'oauth2-client']))
  })

  it.each(['3.7.2', '3.6.1', '3.2.1'])('is the first path’s answer where %s knows no such app', async (version) => {
    const unknown = '00000000-0000-4000-8000-00000000dead'
    const run = await runScenario({ portal: { version }, inputs: { ...inputs, 'client-id': unknown } })
    expect(run.outputs['failure-reason']).toBe('not-found')
    expect(run.annotations).toMatchObject([
      { message: expect.stringContaining('`GET /api/2.0/clients/00000000…/public/info`') },
    ])
  })
})

describe('a version', () => {
  const versionIn = ({ outputs }: Scenario) => outputs['portal-version'] ?? ''

  it('beside the code of an error is none', async () => {
    const failed = { response: { docSpace: '3.1.1' }, status: 0, statusCode: 500 }
    const run = await runScenario({
      portal: { misbehaviours: [{ at: 'version', do: says(failed) }] },
      inputs: { 'required-endpoints': 'GET files/@my', 'upload-artifact': 'false' },
    })
    expect(versionIn(run)).toBe('')
    expect(run.outputs['required-scopes']).toBe('["files:read|files:write"]')
    expect(run.annotations).toMatchObject([{ title: 'DocSpace Scopes: version not known' }])
  })

  it.each([
    ['an app', { 'client-id': demoClientId }],
    ['an integration key', { 'integration-api-key': integrationKey }],
    ['requests', { 'required-endpoints': 'GET files/@my' }],
  ])('is retried where %s is given', async (_, given) => {
    const refusal: Misbehaviour = { at: 'version', do: { fault: 'refusal', status: 503 }, times: 1 }
    const run = await runScenario({
      portal: { version: '3.1.1', keys, misbehaviours: [refusal] },
      inputs: { ...given, 'required-scopes': 'files:read', 'upload-artifact': 'false' },
    })
    expect(run.outputs).toMatchObject({ result: 'passed', 'portal-version': '3.1.1' })
    expect(run.annotations.filter(({ kind }) => kind !== 'notice')).toEqual([])
  })

  it('is waited for longer than a courtesy where an integration key is given', async () => {
    const run = await runScenario({
      portal: { version: '3.1.1', keys, misbehaviours: [{ at: 'version', do: { fault: 'slow', ms: 6500 } }] },
      inputs: { 'integration-api-key': integrationKey, 'required-scopes': 'files:read', 'upload-artifact': 'false' },
    })
    expect(run.outputs).toMatchObject({ result: 'passed', 'portal-version': '3.1.1' })
    expect(run.annotations).toEqual([])
  })

  it.each([
    ['an app', { 'client-id': demoClientId }],
    ['an integration key', { 'integration-api-key': integrationKey }],
  ])('that cannot be learned is a warning where %s is given', async (_, given) => {
    const run = await runScenario({
      portal: { keys, misbehaviours: [{ at: 'version', do: 'html-200' }] },
      inputs: { ...given, 'required-scopes': 'files:read', 'upload-artifact': 'false' },
    })
    expect([run.outputs['result'], versionIn(run)]).toEqual(['passed', ''])
    expect(run.annotations.filter(({ kind }) => kind === 'warning')).toMatchObject([
      { title: 'DocSpace Scopes: version not known' },
    ])
  })

  it('that decides nothing may take the 5 s of a portal whose document server is silent', async () => {
    const run = await runScenario({ portal: { misbehaviours: [{ at: 'version', do: { fault: 'slow', ms: 5300 } }] } })
    expect(run.outputs).toMatchObject({ result: 'passed', 'portal-version': '3.7.2' })
  })

  it('that decides nothing and is later costs nothing but its own output', async () => {
    const run = await runScenario({ portal: { misbehaviours: [{ at: 'version', do: 'silent-before-headers' }] } })
    expect(run).toMatchObject({ hung: false, exitCode: 0, outputs: { result: 'passed' } })
    expect(versionIn(run)).toBe('')
    expect(run.annotations.filter(({ kind }) => kind === 'error')).toEqual([])
  })
})

describe('a list that no portal has', () => {
  it.each<[string, Misbehaviour['do']]>([
    ['empty', 'empty-list'],
    ['longer than any', { fault: 'many-scopes', count: 10_001 }],
  ])('is blamed on its own cause alone: %s', async (_, fault) => {
    const run = await runScenario({ portal: { misbehaviours: [{ at: 'scopes', do: fault }] } })
    expect(run.outputs['failure-reason']).toBe('unexpected-response')
    expect(run.annotations).toMatchObject([{ message: expect.not.stringMatching(/login page|portal-url/) }])
  })
})

describe('what is no signature', () => {
  it.each(['passed', 'error', 'signature', 'a'.repeat(40)])('is neither masked nor told: %s', async (word) => {
    const run = await runScenario({ portal: { misbehaviours: [{ at: 'exchange', do: says(enveloped(word)) }] } })
    expect(run.outputs['failure-reason']).toBe('unexpected-response')
    expect(run.masked).not.toContain(word)
    expect(run.annotations[0]?.message).not.toContain(`“${word}”`)
    expect(run.requests.map(placeOf)).not.toContain('scopes')
  })
})
