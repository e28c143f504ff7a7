import { describe, expect, it } from '@jest/globals'
import { demoClientId, demoKey, portalScopes } from '../../stand-ins/portal/index.js'
import { runScenario, type Scenario } from './scenario.ts'

const integrationKey = `sk-${'feedface'.repeat(8)}`

const likelySecrets = {
  'a token': 'eyJhbGciOiJFUzI1NiJ9.eyJzdWIiOiIxMjM0In0.SflKxwRJSMeKKF2Q',
  'a token that is longer than a name is shown': `eyJhbGciOiJFUzI1NiJ9.${'eyJzdWIi'.repeat(20)}.SflKxwRJSMeKKF2Q`,
  'a key': 'sk-cd34cd34cd34cd34',
  'hexadecimal digits': 'cd34'.repeat(15),
  'letters and digits': 'Vg7r+QmA/0Pz8d2LkXh5Wg==',
}
const shortToken = 'eyJhbGciOi.eyJzdWIi.SflKxwRJSMeKKF'
const cases = Object.entries(likelySecrets)

/** What a person reads of a run: all but the data. */
function expectUnread({ stdout, stderr, summary }: Scenario, text: string): void {
  // Names are cut where they are long, and may be broken in a table.
  const parts = [text.slice(0, 12), text.slice(-12)]
  const read = stdout + stderr + summary.replaceAll('<wbr>', '')
  expect(parts.filter((part) => read.includes(part))).toEqual([])
  expect(read).toContain('***')
}

describe('what looks like the secret of others', () => {
  it.each(cases)('is told in no name of a portal, and the data keep it: %s', async (_, text) => {
    const permissions = ['*:read', text]
    const run = await runScenario({
      portal: {
        scopes: [...portalScopes, { name: text, group: text, type: text }],
        keys: [
          { key: demoKey, id: 'a', name: 'one', permissions },
          { key: integrationKey, id: 'b', name: 'two', permissions },
        ],
        clients: [{ client_id: demoClientId, name: 'app', scopes: ['files:read', text] }],
      },
      workspaceFiles: { 'b.json': JSON.stringify({ portal: text, scopes: portalScopes }) },
      inputs: {
        'required-scopes': 'files:read files:write',
        'client-id': demoClientId,
        'integration-api-key': integrationKey,
        'upload-artifact': 'false',
        baseline: 'b.json',
        'fail-on-drift': 'any',
      },
    })
    expectUnread(run, text)
    expect(run.outputs['added-scopes']).toBe(JSON.stringify([text]))
    expect(run.outputs['excess-scopes']).toBe(JSON.stringify([text]))
    expect(JSON.stringify(run.snapshot)).toContain(text)
    expect(JSON.stringify((run.report as { checks: unknown }).checks)).toContain(text)
  })

  it.each(cases)('is told in no name of a baseline: %s', async (_, text) => {
    const entries = [...portalScopes, { name: text, group: text, type: text }]
    const run = await runScenario({
      portal: { scopes: portalScopes.map((scope) => ({ ...scope, group: text })) },
      workspaceFiles: { 'b.json': JSON.stringify(entries) },
      inputs: { 'upload-artifact': 'false', baseline: 'b.json', 'fail-on-drift': 'any' },
    })
    expectUnread(run, text)
    expect(run.outputs['removed-scopes']).toBe(JSON.stringify([text]))
  })

  it.each(
    [...cases, ['a token that fits behind a version', shortToken]].flatMap(([what, text]) => [
      [what, text],
      [`${what}, behind a version`, `3.7.2+${text}`],
    ]),
  )('is told in no version: %s', async (_, version = '') => {
    const body = JSON.stringify({ response: { docSpace: version } })
    const run = await runScenario({
      portal: { misbehaviours: [{ at: 'version', do: { status: 200, body } }] },
      inputs: { 'upload-artifact': 'false', 'required-endpoints': 'GET files/@my' },
    })
    expectUnread(run, version.replace('3.7.2+', ''))
    expect(run.outputs['portal-version'] ?? '').toMatch(/^(?:3\.7\.2\+?\*\*\*)?$/)
  })

  it('may stand in what the workflow says, which is told as it is', async () => {
    const path = '/api/2.0/files/AbcdefghijKlmnopqrst0123456789'
    const run = await runScenario({
      inputs: { 'upload-artifact': 'false', 'required-endpoints': `GET ${path}` },
    })
    expect(run.stdout).toContain(path)
    expect(run.summary.replaceAll('<wbr>', '')).toContain(path)
  })
})
