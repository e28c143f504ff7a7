import { createHash } from 'node:crypto'
import path from 'node:path'
import { beforeAll, describe, expect, it } from '@jest/globals'
import { startResultsService } from '../../stand-ins/github/results-service.ts'
import { runScenario, type Scenario } from './scenario.ts'
import { underReview } from './under-review.ts'

const nineNames = [
  'accounts.self:read',
  'accounts.self:write',
  'accounts:read',
  'accounts:write',
  'files:read',
  'files:write',
  'openid',
  'rooms:read',
  'rooms:write',
]

describe('a portal that refuses the bare key and offers what is required', () => {
  let run: Scenario
  let stored: string[]
  beforeAll(async () => {
    const service = await startResultsService()
    run = await runScenario({
      inputs: { 'required-scopes': 'rooms:read, files:read # what the app uses\nfiles:write|rooms:write' },
      env: service.environment,
    })
    stored = [...service.artifacts.keys()]
    await service.close()
  })

  it('is green', () => {
    expect(run).toMatchObject({ exitCode: 0, hung: false, stderr: '', annotations: [] })
    expect(run.outputs).toMatchObject({ result: 'passed', 'failure-reason': '' })
  })

  it('has nine scopes, sorted', () => {
    expect(JSON.parse(run.outputs['scope-names'] ?? '')).toEqual(nineNames)
    expect(run.outputs['scope-count']).toBe('9')
    const scopes = JSON.parse(run.outputs['scopes'] ?? '') as object[]
    expect(scopes.map((scope) => Object.keys(scope))).toEqual(nineNames.map(() => ['name', 'group', 'type']))
  })

  it('sets every output that such a run can know', () => {
    expect(run.outputs).toEqual({
      result: 'passed',
      'failure-reason': '',
      scopes: expect.any(String),
      'scope-names': JSON.stringify(nineNames),
      'scope-count': '9',
      'required-scopes': '["files:read","files:write|rooms:write","rooms:read"]',
      'missing-scopes': '[]',
      'uncovered-endpoints': '[]',
      'scopes-to-grant': '["files:read","files:write","rooms:read"]',
      'left-out': '{}',
      'portal-version': '3.7.2',
      'snapshot-path': path.join(run.workspace, 'docspace-scopes.json'),
      'snapshot-digest': expect.stringMatching(/^sha256:[0-9a-f]{64}$/),
      'report-path': path.join(run.workspace, 'docspace-scopes-report.json'),
      'artifact-name': stored[0],
      'artifact-id': expect.stringMatching(/^\d+$/),
      'artifact-url': expect.stringMatching(
        /^https:\/\/github\.com\/example\/deployment\/actions\/runs\/9007001\/artifacts\/\d+$/,
      ),
      'artifact-digest': expect.stringMatching(/^sha256:[0-9a-f]{64}$/),
    })
  })

  it('writes the snapshot, the same bytes for the same list, and its digest', () => {
    const bytes = run.files['docspace-scopes.json'] ?? Buffer.alloc(0)
    const expected = { schemaVersion: 1, portal: run.portalUrl, scopes: JSON.parse(run.outputs['scopes'] ?? '') }
    expect(bytes.toString()).toBe(`${JSON.stringify(expected, null, 2)}\n`)
    expect(run.outputs['snapshot-digest']).toBe(`sha256:${createHash('sha256').update(bytes).digest('hex')}`)
  })

  it('prints, writes and requests what was reviewed', () => {
    expect(underReview(run)).toMatchSnapshot()
  })
})

describe('a run that asks for little', () => {
  it('passes where nothing is required, and writes no summary where none is wanted', async () => {
    const run = await runScenario({
      inputs: { 'job-summary': 'false', 'upload-artifact': 'false', 'snapshot-path': 'records/portal.json' },
    })
    expect(run).toMatchObject({ exitCode: 0, annotations: [], summary: '', outputs: { result: 'passed' } })
    expect(Object.keys(run.files).sort()).toEqual(['records/portal-report.json', 'records/portal.json'])
  })

  it.each([
    ['3.7.2', 'signature', {}],
    ['3.6.1', 'signature', {}],
    ['3.2.1', 'signature', {}],
    ['3.7.2', 'key-alone', { mode: 'published-sample', wrapList: true }],
  ] as const)('reads the list of a portal of %s, signing in by %s', async (version, how, options) => {
    const run = await runScenario({ portal: { version, ...options }, inputs: { 'required-scopes': 'files:read' } })
    expect(run).toMatchObject({ exitCode: 0, outputs: { result: 'passed', 'scope-count': '9' } })
    expect(run.report).toMatchObject({ signIn: { how, path: '/api/2.0/scopes' } })
  })
})
