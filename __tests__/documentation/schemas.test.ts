import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { failureReasons } from '../../src/failure.ts'
import { demoClientId, demoKey, type PortalOptions, startContractPortal } from '../../stand-ins/portal/index.js'
import { actionFolder } from '../../stand-ins/runner/action-manifest.js'
import { runAction } from '../../stand-ins/runner/run-action.js'

function schemaOf(name: string) {
  return JSON.parse(readFileSync(path.join(actionFolder, 'schema', `${name}.schema.json`), 'utf8'))
}

const ajv = new Ajv2020({ strict: true, allErrors: true })
const [snapshot, report] = [schemaOf('snapshot'), schemaOf('report')]
const [isSnapshot, isReport] = [ajv.compile(snapshot), ajv.compile(report)]
const expiring = [{ key: demoKey, id: '1', name: 'Check', permissions: ['*'], expiresAt: '2099-01-01T00:00:00Z' }]
const drifted = JSON.stringify(['contacts:read', 'files:read'])

/** Runs that between them write every part of a report in each of its forms. */
const runs: { title: string; portal?: Partial<PortalOptions>; inputs: Record<string, string> }[] = [
  { title: 'nothing required', inputs: {} },
  { title: 'a missing scope with a hint', inputs: { 'required-scopes': 'contacts:read a|b' } },
  { title: 'a softened one', inputs: { 'required-scopes': 'x:read', 'fail-on-missing': 'false' } },
  { title: 'an app', inputs: { 'client-id': demoClientId, 'required-scopes': 'files:read accounts:read' } },
  {
    title: 'an unknown app',
    inputs: { 'client-id': '00000000-0000-4000-8000-00000000dead', 'required-scopes': 'files:read' },
  },
  {
    title: 'a key that expires, and has full access',
    portal: { keys: expiring },
    inputs: { 'integration-api-key': demoKey, 'required-scopes': 'openid files:write' },
  },
  { title: 'a key that is not accepted', inputs: { 'integration-api-key': `sk-${'0'.repeat(64)}` } },
  { title: 'drift', inputs: { baseline: 'baseline.json', 'fail-on-drift': 'any' } },
  {
    title: 'requests with every outcome',
    inputs: { 'required-endpoints': 'GET files/@my\nGET settings\nGET keys/@self\nPUT backup/x\nGET group' },
  },
  {
    title: 'a portal of 3.1.1, which has other rules',
    portal: { version: '3.1.1' },
    inputs: { 'required-endpoints': 'GET a' },
  },
  { title: 'a portal that takes the key alone', portal: { mode: 'published-sample' }, inputs: {} },
  {
    title: 'a signature that had to be renewed',
    portal: { misbehaviours: [{ at: 'scopes', times: 1, do: 'signature-rejected' }] },
    inputs: {},
  },
  { title: 'a version that is not told', portal: { misbehaviours: [{ at: 'version', do: 'suspended' }] }, inputs: {} },
  { title: 'hostile names', portal: { misbehaviours: [{ at: 'scopes', do: 'hostile-names' }] }, inputs: {} },
  { title: 'ten thousand scopes', portal: { misbehaviours: [{ at: 'scopes', do: 'many-scopes' }] }, inputs: {} },
]

describe('the schemas', () => {
  it('have examples that they accept', () => {
    expect(snapshot.examples.map((example: unknown) => isSnapshot(example))).toEqual([true])
    expect(report.examples.map((example: unknown) => isReport(example))).toEqual([true])
  })

  it('know every reason of a failure that the gate can have', () => {
    const ofSecondAction = ['requirements-differ', 'unread-requests']
    expect(report.$defs.failureReason.enum).toEqual(failureReasons.filter((reason) => !ofSecondAction.includes(reason)))
  })

  it.each(runs)('accept what a run writes: $title', async ({ portal: options = {}, inputs }) => {
    const portal = await startContractPortal(options)
    const run = await runAction({
      inputs: { 'portal-url': portal.url, 'api-key': demoKey, 'upload-artifact': 'false', ...inputs },
      workspaceFiles: { 'baseline.json': drifted },
    })
    await portal.close()
    expect({ valid: isSnapshot(run.snapshot), errors: isSnapshot.errors }).toEqual({ valid: true, errors: null })
    expect({ valid: isReport(run.report), errors: isReport.errors }).toEqual({ valid: true, errors: null })
  })

  it.each([
    ['a snapshot with a time', isSnapshot, { ...snapshot.examples[0], madeAt: '2026-11-24' }],
    ['a snapshot with an empty list', isSnapshot, { ...snapshot.examples[0], scopes: [] }],
    ['a snapshot of another version', isSnapshot, { ...snapshot.examples[0], schemaVersion: 2 }],
    ['a report without a verdict', isReport, { ...report.examples[0], verdict: undefined }],
    [
      'a report that passed for a reason',
      isReport,
      { ...report.examples[0], verdict: { ...report.examples[0].verdict, result: 'passed' } },
    ],
  ])('refuse %s', (_, isValid, value) => {
    expect(isValid(value)).toBe(false)
  })
})
