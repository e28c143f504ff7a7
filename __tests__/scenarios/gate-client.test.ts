import { describe, expect, it } from '@jest/globals'
import { demoClientId, type PortalClient } from '../../stand-ins/portal/index.js'
import { formatNames } from './requests/deployment.ts'
import { runScenario, type ScenarioOptions } from './scenario.ts'

const client = { client_id: demoClientId, name: 'Demo integration' }

function runWith(scopes: string[], inputs: Record<string, string>, more: Partial<PortalClient> = {}) {
  const portal: ScenarioOptions['portal'] = { clients: [{ ...client, scopes, ...more }] }
  return runScenario({ portal, inputs: { 'client-id': demoClientId, 'upload-artifact': 'false', ...inputs } })
}

/** What an app was granted, what is required, and what is then missing and to spare. */
const cases: { granted: string[]; required: string; missing: string[]; excess: string[] }[] = [
  { granted: ['files:read'], required: 'files:read', missing: [], excess: [] },
  { granted: ['files:write'], required: 'files:read', missing: ['files:read'], excess: ['files:write'] },
  { granted: ['rooms:read', 'files:read'], required: 'files:read', missing: [], excess: ['rooms:read'] },
  { granted: ['files:write', 'files:read'], required: 'files:read|files:write', missing: [], excess: ['files:write'] },
  { granted: [], required: 'openid files:read', missing: ['files:read', 'openid'], excess: [] },
  { granted: ['rooms:read', 'files:read'], required: 'none', missing: [], excess: [] },
  { granted: ['contacts:read'], required: 'accounts:read', missing: ['accounts:read'], excess: ['contacts:read'] },
]

describe('client-id', () => {
  const titled = cases.map((row): [string, (typeof cases)[number]] => [
    `with ${formatNames(row.granted)} for ${row.required} lacks ${formatNames(row.missing)}, and has ${formatNames(row.excess)} to spare`,
    row,
  ])

  it.each(titled)('%s', async (_, row) => {
    const run = await runWith(row.granted, { 'required-scopes': row.required })
    const failed = row.missing.length > 0
    expect(run.exitCode).toBe(failed ? 1 : 0)
    expect(run.outputs).toMatchObject({
      'failure-reason': failed ? 'missing-scopes' : '',
      'missing-scopes': JSON.stringify(row.missing),
      'excess-scopes': JSON.stringify(row.excess),
    })
    expect(run.annotations.map(({ kind }) => kind).sort()).toEqual([
      ...(failed ? ['error'] : []),
      ...(row.excess.length > 0 ? ['notice'] : []),
    ])
  })

  it('says what the portal does not: that the app must be made anew', async () => {
    const run = await runWith(['files:read'], { 'required-scopes': 'files:read rooms:read' })
    expect(run.annotations).toMatchObject([
      { message: expect.stringMatching(/an app’s scopes cannot be changed: register a new application/) },
    ])
    expect(run.report).toMatchObject({
      checks: { app: { result: 'failed', name: 'Demo integration', granted: ['files:read'], missing: ['rooms:read'] } },
    })
  })

  it.each(['3.7.2', '3.6.1'])('that %s does not know is not found', async (version) => {
    const run = await runScenario({
      portal: { version },
      inputs: {
        'client-id': '00000000-0000-4000-8000-00000000dead',
        'required-scopes': 'files:read',
        'upload-artifact': 'false',
      },
    })
    expect(run).toMatchObject({
      exitCode: 1,
      outputs: { result: 'failed', 'failure-reason': 'not-found', 'scope-count': '9' },
    })
    expect(run.annotations).toMatchObject([{ kind: 'error', message: expect.stringMatching(/Check `client-id`/) }])
    expect(run.annotations).toHaveLength(1)
    expect(run.summary).toContain('<h3>❌ Failed: the OAuth app was not found</h3>')
    expect(run.snapshot).toBeDefined()
  })

  it('may have a logo of hundreds of kilobytes, which is not kept', async () => {
    const logo = `data:image/png;base64,${'TE9HTw'.repeat(100_000)}`
    const run = await runWith(['files:read'], { 'required-scopes': 'files:read' }, { logo })
    expect(run.outputs['result']).toBe('passed')
    for (const text of Object.values(run.sinks)) expect(text).not.toContain('TE9HTw')
  })

  it.each([
    ['refusal', { fault: 'refusal', status: 503 }, 'portal-error'],
    ['HTML', 'html-200', 'unexpected-response'],
    ['no scopes', { status: 200, body: '{"name":"App"}' }, 'unexpected-response'],
    ['scopes that are no names', { status: 200, body: '{"name":"App","scopes":[1]}' }, 'unexpected-response'],
    ['reset', 'reset-before-headers', 'unreachable'],
  ] as const)('is red where its answer is %s', async (_, fault, reason) => {
    const run = await runScenario({
      portal: { misbehaviours: [{ at: 'client', do: fault }] },
      inputs: { 'client-id': demoClientId, 'required-scopes': 'files:read', retries: '0' },
    })
    expect(run).toMatchObject({ exitCode: 1, outputs: { result: 'failed', 'failure-reason': reason } })
    expect(run.report).toMatchObject({ checks: { app: { result: 'not-made', failureReason: reason } } })
  })
})
