import { describe, expect, it } from '@jest/globals'
import { demoKey, type PortalKey } from '../../stand-ins/portal/index.js'
import { uncoveredRequest } from '../support/pinned-portal.ts'
import { formatNames } from './requests/deployment.ts'
import { runScenario, type Scenario } from './scenario.ts'

const integrationKey = `sk-${'feedface'.repeat(8)}`
const checkKey: PortalKey = { key: demoKey, id: 'a', name: 'Check', permissions: ['*:read'] }

function runWith(
  key: Partial<PortalKey>,
  inputs: Record<string, string>,
  own: Partial<PortalKey> = {},
): Promise<Scenario> {
  const keys = [
    { ...checkKey, ...own },
    { key: integrationKey, id: 'b', name: 'Deployment', ...key },
  ]
  return runScenario({
    portal: { keys },
    inputs: { 'integration-api-key': key.key ?? integrationKey, 'upload-artifact': 'false', ...inputs },
  })
}

/** What a key may do, what is required, and what it then lacks. */
const cases: { permissions?: string[]; required: string; missing: string[] }[] = [
  { required: 'files:write accounts:read openid', missing: [] },
  { permissions: ['*'], required: 'files:write accounts:read', missing: [] },
  { permissions: ['*:read'], required: 'files:read accounts:read files:write', missing: ['files:write'] },
  { permissions: ['*:write'], required: 'files:read files:write accounts:read', missing: [] },
  { permissions: ['files:write'], required: 'files:read', missing: [] },
  { permissions: ['accounts:write'], required: 'accounts:read', missing: ['accounts:read'] },
  { permissions: ['accounts.self:write'], required: 'accounts.self:read', missing: [] },
  { permissions: ['files:read'], required: 'openid', missing: [] },
  { permissions: ['files:read'], required: 'rooms:read|files:read', missing: [] },
]

describe('integration-api-key', () => {
  const titled = cases.map((row): [string, (typeof cases)[number]] => [
    `with ${formatNames(row.permissions ?? [], 'full access')} for ${row.required} lacks ${formatNames(row.missing)}`,
    row,
  ])

  it.each(titled)('%s', async (_, { permissions, required, missing }) => {
    const run = await runWith(permissions === undefined ? {} : { permissions }, { 'required-scopes': required })
    expect(run.exitCode).toBe(missing.length > 0 ? 1 : 0)
    expect(run.outputs).toMatchObject({
      'failure-reason': missing.length > 0 ? 'missing-scopes' : '',
      'missing-scopes': JSON.stringify(missing),
    })
  })

  it('is reported with name, permissions and expiry, and what it lacks', async () => {
    const expiresAt = '2199-01-02T03:04:05.000Z'
    const run = await runWith({ permissions: ['files:read'], expiresAt }, { 'required-scopes': 'rooms:read' })
    expect(run.annotations).toMatchObject([
      {
        message: expect.stringMatching(/“Deployment” \(`integration-api-key`\) does not cover `rooms:read`/),
      },
    ])
    const facts = { name: 'Deployment', permissions: ['files:read'], expiresAt }
    expect(run.report).toMatchObject({ checks: { key: { result: 'failed', missing: ['rooms:read'], ...facts } } })
    expect(run.summary).toMatch(/expires in .* \(2199-01-02\)/)
  })

  it('is not asked for openid and for names that no key can hold, and the log says so', async () => {
    const scopes = [
      { name: 'customai', group: 'customai', type: 'read' },
      { name: 'openid', group: 'openid', type: 'openid' },
    ]
    const run = await runScenario({
      portal: {
        scopes,
        keys: [checkKey, { key: integrationKey, id: 'b', name: 'Deployment', permissions: ['files:read'] }],
      },
      inputs: { 'integration-api-key': integrationKey, 'required-scopes': 'openid customai' },
    })
    expect(run.outputs['result']).toBe('passed')
    expect(run.stdout).toMatch(/^Not checked for the key: `customai`, `openid`/m)
  })

  it.each([
    ['*:read', 'covers', 'passed', '[]'],
    ['files:read', 'does not cover', 'failed', JSON.stringify([uncoveredRequest])],
  ])('with %s %s requests outside every area', async (permission, _, result, uncovered) => {
    const run = await runWith({ permissions: [permission] }, { 'required-endpoints': uncoveredRequest })
    expect(run.outputs).toMatchObject({ result, 'uncovered-endpoints': uncovered })
  })
})

describe('a credential that cannot be judged', () => {
  it('is a permission failure where it is no API key', async () => {
    const token = 'cGVyc29uYWwgYWNjZXNzIHRva2Vu'
    const run = await runWith({ key: token, kind: 'personal-token' }, { 'required-scopes': 'files:read' })
    expect(run.outputs).toMatchObject({ result: 'failed', 'failure-reason': 'permission', 'scope-count': '9' })
    expect(run.annotations).toMatchObject([
      { message: expect.stringMatching(/`integration-api-key` is not an API key/) },
    ])
    expect(run.requests).toHaveLength(5)
  })

  it.each([
    ['unknown', {}],
    ['switched off', { isActive: false }],
    ['expired', { expiresAt: '2020-01-01T00:00:00Z' }],
  ])('is an authentication failure that names the input where it is %s', async (state, key) => {
    const known = state === 'unknown' ? [] : [{ key: integrationKey, id: 'b', name: 'Deployment', ...key }]
    const run = await runScenario({
      portal: { keys: [checkKey, ...known] },
      inputs: { 'integration-api-key': integrationKey, 'required-scopes': 'files:read', 'upload-artifact': 'false' },
    })
    expect(run.outputs['failure-reason']).toBe('authentication')
    expect(run.annotations).toMatchObject([
      { message: expect.stringMatching(/rejected the key in `integration-api-key`/) },
    ])
    expect(run.report).toMatchObject({ checks: { key: { result: 'not-made', failureReason: 'authentication' } } })
  })
})

describe('a key that expires', () => {
  const inDays = (days: number) => new Date(Date.now() + days * 24 * 60 * 60 * 1000).toISOString()

  it.each([
    [13, 13, 'api-key and integration-api-key'],
    [13, 100, 'api-key'],
    [100, 13, 'integration-api-key'],
    [15, 15, 'none'],
  ])('in %i and %i days is a warning for %s', async (own, integration, named) => {
    const warned = named.split(' and ').filter((name) => name !== 'none')
    const run = await runWith({ expiresAt: inDays(integration) }, {}, { expiresAt: inDays(own) })
    expect(run.outputs['result']).toBe('passed')
    expect(run.annotations.map(({ kind, title }) => [kind, title])).toEqual(
      warned.map(() => ['warning', 'DocSpace Scopes: a key expires']),
    )
    for (const [index, input] of warned.entries())
      expect(run.annotations[index]?.message).toContain(`(\`${input}\`) expires`)
  })

  it.each([
    ['api-key', {}, 1],
    ['integration-api-key', { 'integration-api-key': integrationKey }, 2],
  ])(
    'in the past by the runner’s clock, though the portal accepts it, is a warning: %s',
    async (input, inputs, count) => {
      const described = { id: 'c', permissions: ['*:read'], expiresAt: '2020-01-02T03:04:05Z' }
      const run = await runScenario({
        portal: {
          keys: [checkKey, { key: integrationKey, id: 'b', name: 'Deployment' }],
          misbehaviours: [{ at: 'key', do: { status: 200, body: JSON.stringify({ response: described, status: 0 }) } }],
        },
        inputs: { ...inputs, 'required-scopes': 'files:read', 'upload-artifact': 'false' },
      })
      expect(run).toMatchObject({ exitCode: 0, outputs: { result: 'passed', 'failure-reason': '' } })
      expect(run.annotations.map(({ kind }) => kind)).toEqual(Array.from({ length: count }, () => 'warning'))
      expect(run.annotations.at(-1)?.message).toMatch(new RegExp(`\\(\`${input}\`\\) .*by the clock of this runner`))
    },
  )

  it('is told as an output, where the portal tells', async () => {
    const expiresAt = inDays(100)
    const run = await runWith({}, {}, { expiresAt })
    expect(run.outputs['api-key-expires-at']).toBe(expiresAt)
  })
})
