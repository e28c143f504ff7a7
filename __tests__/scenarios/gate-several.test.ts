import { describe, expect, it } from '@jest/globals'
import { demoClientId, demoKey, portalScopes } from '../../stand-ins/portal/index.js'
import { uncoveredRequest } from '../support/pinned-portal.ts'
import { runScenario, type ScenarioOptions } from './scenario.ts'

const baseline = JSON.stringify([...portalScopes.map(({ name }) => name), 'tags:read'])
const drifted: ScenarioOptions = { workspaceFiles: { 'baseline.json': baseline } }
const anyDrift = { baseline: 'baseline.json', 'fail-on-drift': 'any' }
const missing = { 'required-scopes': 'nowhere:read' }
const uncovered = { 'required-endpoints': uncoveredRequest }
const noApp = { 'client-id': '00000000-0000-4000-8000-00000000dead' }
const noKey = { 'integration-api-key': `sk-${'feedface'.repeat(8)}` }
const soft = { 'fail-on-missing': 'false' }

/** What was asked for, the one reason that is told, and the reasons in the error and in the warnings. */
const cases: { inputs: Record<string, string>; reason: string; errors: RegExp[]; warnings: string[] }[] = [
  {
    inputs: { ...missing, ...uncovered, ...anyDrift, ...noApp, ...noKey },
    reason: 'missing-scopes',
    errors: [
      /nowhere:read/,
      /GET \/api\/2\.0\/portal\/quota/,
      /differ from the baseline/,
      /client-id/,
      /integration-api-key/,
    ],
    warnings: [],
  },
  {
    inputs: { ...uncovered, ...anyDrift },
    reason: 'uncovered-endpoints',
    errors: [/portal\/quota/, /baseline/],
    warnings: [],
  },
  { inputs: { ...anyDrift, ...noApp }, reason: 'drift', errors: [/baseline/, /client-id/], warnings: [] },
  {
    inputs: { ...noApp, ...noKey },
    reason: 'authentication',
    errors: [/client-id/, /integration-api-key/],
    warnings: [],
  },
  {
    inputs: { ...missing, ...uncovered, ...soft },
    reason: 'missing-scopes',
    errors: [],
    warnings: ['missing-scopes', 'uncovered-endpoints'],
  },
  { inputs: { ...uncovered, ...soft }, reason: 'uncovered-endpoints', errors: [], warnings: ['uncovered-endpoints'] },
  { inputs: { ...missing, ...soft, ...anyDrift }, reason: 'drift', errors: [/baseline/], warnings: ['missing-scopes'] },
  {
    inputs: { ...missing, ...soft, ...noApp },
    reason: 'not-found',
    errors: [/client-id/],
    warnings: ['missing-scopes'],
  },
]

describe('several checks that fail', () => {
  const titled = cases.map((row): [string, (typeof cases)[number]] => [
    `end as ${row.reason}, with ${row.errors.length} in the error and ${row.warnings.length} warned of: ${Object.keys(row.inputs).join(', ')}`,
    row,
  ])

  it.each(titled)('%s', async (_, { inputs, reason, errors, warnings }) => {
    const run = await runScenario({ ...drifted, inputs: { 'upload-artifact': 'false', ...inputs } })
    expect(run.exitCode).toBe(errors.length > 0 ? 1 : 0)
    expect(run.outputs).toMatchObject({ result: 'failed', 'failure-reason': reason, 'scope-count': '9' })
    const told = run.annotations.filter(({ kind }) => kind === 'error')
    expect(told.map(({ title }) => title)).toEqual(errors.length > 0 ? [`DocSpace Scopes: ${reason}`] : [])
    for (const error of errors) expect(told[0]?.message).toMatch(error)
    expect(run.annotations.filter(({ kind }) => kind === 'warning').map(({ title }) => title)).toEqual(
      warnings.map((warning) => `DocSpace Scopes: ${warning}`),
    )
    expect(run.snapshot).toBeDefined()
    expect(run.report).toMatchObject({
      verdict: { result: 'failed', failureReason: reason, softened: errors.length === 0 },
    })
  })

  it('are all told where the list itself could not be had', async () => {
    const run = await runScenario({
      portal: { misbehaviours: [{ at: 'scopes', do: { fault: 'refusal', status: 400 } }] },
      inputs: { ...missing, ...noApp, ...noKey },
    })
    expect(run.outputs).toMatchObject({ result: 'failed', 'failure-reason': 'authentication' })
    expect(run.annotations).toHaveLength(1)
    for (const told of [/: 400, /, /client-id/, /integration-api-key/]) {
      expect(run.annotations[0]?.message).toMatch(told)
      expect(run.summary).toMatch(told)
    }
    expect(run.files).toEqual({})
  })

  it('judge app and key where the list itself could not be had', async () => {
    const key = `sk-${'feedface'.repeat(8)}`
    const run = await runScenario({
      portal: {
        misbehaviours: [{ at: 'scopes', do: { fault: 'refusal', status: 400 } }],
        clients: [{ client_id: demoClientId, name: 'App', scopes: ['rooms:read'] }],
        keys: [
          { key: demoKey, id: 'a', name: 'Check', permissions: ['*:read'] },
          { key, id: 'b', name: 'Deployment', permissions: ['files:read'] },
        ],
      },
      inputs: {
        'required-scopes': 'rooms:read',
        'required-endpoints': 'GET files/@my\nGET portal/quota',
        'client-id': demoClientId,
        'integration-api-key': key,
      },
    })
    expect(run.outputs).toMatchObject({
      result: 'failed',
      'failure-reason': 'missing-scopes',
      'required-scopes': '["files:read|files:write","rooms:read"]',
      'missing-scopes': '["files:read|files:write","rooms:read"]',
      'uncovered-endpoints': JSON.stringify([uncoveredRequest]),
      'excess-scopes': '[]',
    })
    expect(run.outputs).not.toHaveProperty('scope-count')
    expect(run.annotations).toHaveLength(1)
    for (const told of [
      /“App” was not granted `files:read/,
      /“Deployment” \(`integration-api-key`\) does not cover/,
      /: 400, /,
    ])
      expect(run.annotations[0]?.message).toMatch(told)
    expect(run.summary).toMatch(/>App<\/th>.*>Key<\/th>/s)
    expect(run.stdout).toMatch(/API key “Check” \(`api-key`\): `\*:read`/)
    expect(run.files).toEqual({})
  })

  it('judge no request where the portal told nothing at all', async () => {
    const run = await runScenario({
      portal: { misbehaviours: [{ at: 'any', do: { fault: 'refusal', status: 503 } }] },
      inputs: { ...uncovered, ...missing, retries: '0' },
    })
    expect(run.outputs).toEqual({ result: 'failed', 'failure-reason': 'portal-error' })
    expect(run.annotations.map(({ title }) => title)).toEqual(['DocSpace Scopes: portal-error'])
    expect(run.files).toEqual({})
  })

  it('name no more than ten scopes in the one annotation', async () => {
    const names = Array.from({ length: 30 }, (_, index) => `area-${index}:read`)
    const run = await runScenario({
      portal: { clients: [{ client_id: demoClientId, name: 'App', scopes: [] }] },
      inputs: { 'required-scopes': names.join(' '), 'client-id': demoClientId, 'upload-artifact': 'false' },
    })
    expect(JSON.parse(run.outputs['missing-scopes'] ?? '')).toHaveLength(30)
    const named = new Set(run.annotations.flatMap(({ message }) => message.match(/area-\d+:read/g) ?? []))
    expect(named.size).toBe(10)
    expect(run.annotations[0]?.message.match(/area-\d+:read/g)).toHaveLength(10)
    expect(run.annotations[0]?.message).toContain('and 20 more')
  })
})
