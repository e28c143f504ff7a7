import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { parse } from 'yaml'
import { Failure } from '../../src/failure.ts'
import type { Evidence } from '../../src/gate/judge.ts'
import { concludeFrom } from '../../src/report/conclusion.ts'
import { lastOutputsOf, outputsOf } from '../../src/report/outputs.ts'
import { actionFolder } from '../../stand-ins/runner/action-manifest.js'
import { app, given, offering, portalScopes, refused, requests, verdictOn } from '../gate/evidence.ts'
import { files, judged, unanswered, upload } from './records.ts'

const drifted: Evidence['baseline'] = {
  ok: true,
  value: {
    kind: 'scopes',
    scopes: [
      { name: 'gone', group: '', type: '' },
      { name: 'openid', group: 'old', type: '' },
    ],
  },
}
const everything: Partial<Evidence> = {
  given: given('rooms:read nowhere|never files:read files:read'),
  requests: requests(['POST /ai/agents', 'GET /ai/agents']),
  client: app('openid', 'files:read'),
  baseline: drifted,
}

describe('outputs', () => {
  const outputs = outputsOf({ ...judged(everything), files })

  it.each([
    ['scope-count', '9'],
    ['required-scopes', '["files:read","nowhere|never","rooms:read"]'],
    ['missing-scopes', '["nowhere|never","rooms:read"]'],
    ['uncovered-endpoints', '["GET /api/2.0/ai/agents","POST /api/2.0/ai/agents"]'],
    ['excess-scopes', '["openid"]'],
    ['removed-scopes', '["gone"]'],
    ['changed-scopes', '["openid"]'],
    ['portal-version', '3.7.2'],
    ['api-key-expires-at', '2027-01-31T00:00:00.000Z'],
    ['snapshot-path', files.snapshotPath],
    ['snapshot-digest', files.snapshotDigest],
    ['report-path', files.reportPath],
    ['left-out', '{}'],
  ])('%s: %s', (name, value) => {
    expect(outputs[name]).toBe(value)
  })

  it('hold all scopes, sorted by name', () => {
    expect(JSON.parse(outputs.scopes ?? '')).toEqual(portalScopes)
    expect(JSON.parse(outputs['scope-names'] ?? '')).toEqual(portalScopes.map(({ name }) => name))
    expect(JSON.parse(outputs['added-scopes'] ?? '')).toHaveLength(portalScopes.length - 1)
  })

  it('are those that action.yml declares, all of them', () => {
    const manifest = parse(readFileSync(path.join(actionFolder, 'action.yml'), 'utf8')) as { outputs: object }
    const last = lastOutputsOf({ origin: undefined, upload }, concludeFrom([], []))
    expect(Object.keys({ ...outputs, ...last }).toSorted()).toEqual(Object.keys(manifest.outputs).toSorted())
  })
})

describe('outputs that are not known', () => {
  it('are left out where they were not asked for', () => {
    const names = Object.keys(outputsOf(judged()))
    const absent = ['excess-scopes', 'added-scopes', 'removed-scopes', 'changed-scopes', 'snapshot-path', 'report-path']
    expect(names.filter((name) => absent.includes(name))).toEqual([])
  })

  it('are left out where there was no verdict, but for what the portal told', () => {
    const { record } = unanswered('timeout', '')
    expect(outputsOf(record)).toEqual({ 'portal-version': '3.7.2' })
  })

  it('are all of them where the inputs could not be read', () => {
    expect(outputsOf({ origin: undefined })).toEqual({})
  })
})

describe('outputs about requests that a key decides', () => {
  const undecided = { integrationKey: refused(new Failure('timeout', '')) }

  it('do not say that all are covered where the key could not be asked', () => {
    const outputs = outputsOf(judged({ ...undecided, requests: requests(['GET /ai/agents']) }))
    expect(outputs).not.toHaveProperty('uncovered-endpoints')
    expect(outputs).toMatchObject({ 'missing-scopes': '[]' })
  })

  it('name the others that no scope covers', () => {
    const outputs = outputsOf(judged({ ...undecided, requests: requests(['GET /ai/agents', 'PUT /portal/continue']) }))
    expect(outputs['uncovered-endpoints']).toBe('["PUT /api/2.0/portal/continue"]')
  })
})

describe('outputs of a run that got no list', () => {
  const list = refused(new Failure('timeout', ''))
  const unlisted = { list, given: given('files:read'), requests: requests(['GET /ai/agents']) }

  it('tell what was required, and what no scope covers', () => {
    expect(outputsOf(judged(unlisted))).toEqual({
      'portal-version': '3.7.2',
      'api-key-expires-at': '2027-01-31T00:00:00.000Z',
      'required-scopes': '["files:read"]',
      'uncovered-endpoints': '["GET /api/2.0/ai/agents"]',
      'left-out': '{}',
    })
  })

  it('tell what an app lacks, and do not say that nothing is missing', () => {
    expect(outputsOf(judged({ ...unlisted, client: app() }))).toMatchObject({ 'missing-scopes': '["files:read"]' })
    expect(outputsOf(judged({ ...unlisted, client: app('files:read', 'openid') }))).toMatchObject({
      'excess-scopes': '["openid"]',
    })
    expect(outputsOf(judged({ ...unlisted, client: app('files:read') }))).not.toHaveProperty('missing-scopes')
  })
})

describe('the last outputs', () => {
  it('tell the result, and where the artifact is', () => {
    expect(lastOutputsOf({ origin: undefined, upload }, concludeFrom([], []))).toEqual({
      'artifact-name': upload.name,
      'artifact-id': upload.id,
      'artifact-url': upload.url,
      'artifact-digest': upload.digest,
      'failure-reason': '',
      result: 'passed',
    })
  })

  it('tell the reason of a softened failure too', () => {
    const { softened } = verdictOn({ given: given('nowhere'), failOnMissing: false })
    expect(lastOutputsOf({ origin: undefined }, concludeFrom([], softened))).toEqual({
      'failure-reason': 'missing-scopes',
      result: 'failed',
    })
  })

  it('end with the result, so that nothing follows a passed', () => {
    expect(Object.keys(lastOutputsOf({ origin: undefined, upload }, concludeFrom([], []))).at(-1)).toBe('result')
  })
})

describe('outputs of the longest lists', () => {
  const scopes = Array.from({ length: 10_000 }, (_, index) => ({
    name: `${String(index).padStart(5, '0')}${'😀'.repeat(125)}`,
    group: 'g'.repeat(255),
    type: 't'.repeat(255),
  }))
  const baseline: Evidence['baseline'] = { ok: true, value: { kind: 'names', names: ['gone'] } }
  const outputs = outputsOf({ ...judged({ list: offering(scopes), baseline, given: given('files:read') }), files })

  it('stay under 1 MiB in all', () => {
    const size = Object.entries(outputs).reduce((sum, [name, value]) => sum + Buffer.byteLength(name + value), 0)
    expect(size).toBeLessThan(1024 * 1024 - 10_000)
  })

  it('tell how many entries were left out of each', () => {
    const leftOut = JSON.parse(outputs['left-out'] ?? '') as Record<string, number>
    const lengths = Object.entries(leftOut).map(
      ([name, count]) => (JSON.parse(outputs[name] ?? '') as unknown[]).length + count,
    )
    expect(Object.keys(leftOut).toSorted()).toEqual(['added-scopes', 'scope-names', 'scopes'])
    expect(lengths).toEqual([10_000, 10_000, 10_000])
  })

  it('keep the short lists whole', () => {
    expect([outputs['missing-scopes'], outputs['removed-scopes'], outputs['scope-count']]).toEqual([
      '["files:read"]',
      '["gone"]',
      '10000',
    ])
  })
})
