import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { parse } from 'yaml'
import { Failure } from '../../src/failure.ts'
import { RunRecord } from '../../src/record.ts'
import { cutLists, knownOutputs, resultOutputs, uploadOutputs } from '../../src/report/outputs.ts'
import { actionFolder } from '../../stand-ins/runner/action-manifest.js'
import { files, portalScopes, type RunOptions, recordOf, upload } from './records.ts'

const outputsOf = (options: RunOptions) => knownOutputs(recordOf(options))
const everything: RunOptions = {
  scopes: 'rooms:read nowhere|never files:read files:read',
  requests: ['POST /ai/agents', 'GET /ai/agents'],
  app: ['openid', 'files:read'],
  baseline: { portal: undefined, entries: [{ name: 'gone' }, { name: 'openid', group: 'old', type: '' }] },
}

describe('outputs', () => {
  const record = recordOf(everything)
  record.files = files
  record.upload = upload
  const outputs = knownOutputs(record)

  it.each([
    ['scope-count', '9'],
    ['required-scopes', '["files:read","nowhere|never","rooms:read"]'],
    ['missing-scopes', '["nowhere|never","rooms:read"]'],
    ['uncovered-endpoints', '["GET /api/2.0/ai/agents","POST /api/2.0/ai/agents"]'],
    ['scopes-to-grant', '["files:read","rooms:read"]'],
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
    expect(Object.keys({ ...outputs, ...uploadOutputs(record), ...resultOutputs(record) }).toSorted()).toEqual(
      Object.keys(manifest.outputs).toSorted(),
    )
  })
})

describe('outputs that are not known', () => {
  it('are left out where they were not asked for', () => {
    const names = Object.keys(outputsOf({}))
    const absent = ['excess-scopes', 'added-scopes', 'removed-scopes', 'changed-scopes', 'snapshot-path', 'report-path']
    expect(names.filter((name) => absent.includes(name))).toEqual([])
  })

  it('are left out where there was no verdict, except for what the portal reported', () => {
    const record = recordOf({ apiKey: new Failure('timeout', []) })
    record.verdict = undefined
    expect(knownOutputs(record)).toEqual({ 'portal-version': '3.7.2' })
  })

  it('are all of them where the inputs are invalid', () => {
    expect(knownOutputs(new RunRecord())).toEqual({})
  })
})

describe('outputs about requests that a key decides', () => {
  const key = new Failure('timeout', [])

  it.each([
    ['of all requests', ['GET /ai/agents']],
    ['of one request', ['GET /ai/agents', 'GET /files/@my']],
  ])('do not say that all are covered where the key could not be asked %s', (_, lines) => {
    const outputs = outputsOf({ key, requests: lines })
    expect(outputs).not.toHaveProperty('uncovered-endpoints')
    expect(outputs).toMatchObject({ 'missing-scopes': '[]' })
  })

  it('say that all are covered where the key need not be asked', () => {
    expect(outputsOf({ key, requests: ['GET /files/@my'] })).toMatchObject({ 'uncovered-endpoints': '[]' })
  })

  it('name the others that no scope covers', () => {
    const outputs = outputsOf({ key, requests: ['GET /ai/agents', 'PUT /portal/continue'] })
    expect(outputs['uncovered-endpoints']).toBe('["PUT /api/2.0/portal/continue"]')
  })
})

describe('outputs of a run that got no list', () => {
  const unlisted: RunOptions = {
    list: new Failure('timeout', []),
    scopes: 'files:read',
    requests: ['GET /ai/agents'],
  }

  it('tell what was required, and what no scope covers', () => {
    expect(outputsOf(unlisted)).toEqual({
      'portal-version': '3.7.2',
      'api-key-expires-at': '2027-01-31T00:00:00.000Z',
      'required-scopes': '["files:read"]',
      'uncovered-endpoints': '["GET /api/2.0/ai/agents"]',
      'left-out': '{}',
    })
  })

  it('tell what an app lacks, and do not say that nothing is missing', () => {
    expect(outputsOf({ ...unlisted, app: [] })).toMatchObject({ 'missing-scopes': '["files:read"]' })
    expect(outputsOf({ ...unlisted, app: ['files:read', 'openid'] })).toMatchObject({ 'excess-scopes': '["openid"]' })
    expect(outputsOf({ ...unlisted, app: ['files:read'] })).not.toHaveProperty('missing-scopes')
  })
})

describe('outputs about the upload', () => {
  it('say where the artifact is', () => {
    const record = recordOf()
    expect(uploadOutputs(record)).toEqual({})
    record.upload = upload
    expect(uploadOutputs(record)).toEqual({
      'artifact-name': upload.name,
      'artifact-id': upload.id,
      'artifact-url': upload.url,
      'artifact-digest': upload.digest,
    })
  })
})

describe('the last outputs', () => {
  it.each<[string, RunOptions, string, string]>([
    ['a pass', {}, '', 'passed'],
    ['a failure', { scopes: 'nowhere' }, 'missing-scopes', 'failed'],
    ['a softened failure', { scopes: 'nowhere', inputs: { failOnMissing: false } }, 'missing-scopes', 'failed'],
  ])('are the result, behind its reason: %s', (_, options, reason, result) => {
    expect(Object.entries(resultOutputs(recordOf(options)))).toEqual([
      ['failure-reason', reason],
      ['result', result],
    ])
  })
})

describe('outputs of the longest lists', () => {
  const list = Array.from({ length: 10_000 }, (_, index) => ({
    name: `${String(index).padStart(5, '0')}${'😀'.repeat(125)}`,
    group: 'g'.repeat(255),
    type: 't'.repeat(255),
  }))
  const outputs = outputsOf({ list, baseline: ['gone'], scopes: 'files:read' })

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

describe('lists that stay within a number of bytes', () => {
  it.each<[string, Record<string, unknown[]>, number, Record<string, string>, Record<string, number>]>([
    ['are whole where they fit', { a: ['x', 'y'], b: [] }, 100, { a: '["x","y"]', b: '[]' }, {}],
    ['keep their first entries', { a: ['xx', 'yy', 'zz'] }, 14, { a: '["xx","yy"]' }, { a: 1 }],
    ['are empty where not even one fits', { a: ['xxxxxxxx'] }, 8, { a: '[]' }, { a: 1 }],
    [
      'leave the short ones whole, and give the rest of the room to the long ones',
      { long: ['1234', '1234', '1234', '1234'], short: ['x'] },
      24,
      { short: '["x"]', long: '["1234","1234"]' },
      { long: 2 },
    ],
    ['count bytes, not characters', { a: ['ää', 'ää'] }, 14, { a: '["ää"]' }, { a: 1 }],
    ['may hold objects', { a: [{ name: 'x' }] }, 100, { a: '[{"name":"x"}]' }, {}],
  ])('%s', (_, lists, room, texts, leftOut) => {
    expect(cutLists(lists, room)).toEqual({ texts, leftOut })
  })

  it('are JSON of their first entries within the room, with a true count of the others', () => {
    const lists = fc.dictionary(
      fc.constantFrom('a', 'b', 'c', 'd'),
      fc.array(fc.string({ unit: 'grapheme', maxLength: 20 })),
    )
    fc.assert(
      fc.property(lists, fc.integer({ min: 0, max: 500 }), (given, more) => {
        const room = Object.keys(given).length * 2 + more
        const { texts, leftOut } = cutLists(given, room)
        expect(Object.keys(texts).toSorted()).toEqual(Object.keys(given).toSorted())
        expect(Object.values(texts).reduce((size, text) => size + Buffer.byteLength(text), 0)).toBeLessThanOrEqual(room)
        for (const [name, list] of Object.entries(given)) {
          expect(JSON.parse(texts[name] ?? '')).toEqual(list.slice(0, list.length - (leftOut[name] ?? 0)))
        }
      }),
    )
  })
})
