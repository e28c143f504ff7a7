import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { Failure } from '../../src/failure.ts'
import type { Evidence } from '../../src/gate/judge.ts'
import { reportText } from '../../src/report/report.ts'
import { runOf } from '../../src/report/run-of.ts'
import { actionFolder } from '../../stand-ins/runner/action-manifest.js'
import { app, given, key, refused, requests } from '../gate/evidence.ts'
import { judged } from './records.ts'

const schema = JSON.parse(readFileSync(path.join(actionFolder, 'schema', 'report.schema.json'), 'utf8')) as object
const isReport = new Ajv2020({ strict: true, allErrors: true }).compile(schema)

/** What is looked at in a report. */
interface Report {
  verdict: { messages: { reason: string; softened: boolean }[] }
  checks: { drift: unknown }
}

const names = (...all: string[]): Evidence['baseline'] => ({ ok: true, value: { kind: 'names', names: all } })
const gone: Partial<Evidence> = { baseline: names('gone') }

/** The report on a run that judged such evidence; always held to its schema. */
function report(evidence: Partial<Evidence>, baseline?: 'file' | 'last-run') {
  const record = judged(evidence)
  const context = {
    madeAt: '2026-11-24T12:00:00.000Z',
    actionVersion: '1.0.0',
    run: runOf({ GITHUB_JOB: 'check' }),
    comparison: { baseline, failOn: evidence.failOnDrift ?? 'never' },
  }
  const content: Report = JSON.parse(reportText(record, record.conclusion, context))
  isReport(content)
  expect(isReport.errors ?? []).toEqual([])
  return content
}

describe('the report', () => {
  it.each<[string, Partial<Evidence>, object]>([
    [
      'tells when and by what it was made',
      {},
      { madeAt: '2026-11-24T12:00:00.000Z', action: { name: 'docspace-scopes', version: '1.0.0' } },
    ],
    ['tells of which run', {}, { run: { job: 'check' } }],
    ['tells of the portal', {}, { portal: { url: 'https://portal.example', version: '3.7.2', scopeCount: 9 } }],
    ['tells how the key was let in', {}, { signIn: { how: 'signature', path: '/api/2.0/scopes' }, retries: 0 }],
    ['tells that all passed', {}, { verdict: { result: 'passed', failureReason: '', softened: false, messages: [] } }],
    [
      'tells why not',
      { given: given('nowhere') },
      {
        verdict: {
          result: 'failed',
          failureReason: 'missing-scopes',
          softened: false,
          messages: [{ reason: 'missing-scopes' }],
        },
      },
    ],
    [
      'tells what was softened',
      { given: given('nowhere'), failOnMissing: false },
      {
        verdict: {
          result: 'failed',
          failureReason: 'missing-scopes',
          softened: true,
          messages: [{ reason: 'missing-scopes' }],
        },
      },
    ],
    ['tells what was required', { given: given('b|a') }, { required: [{ label: 'b|a', anyOf: ['b', 'a'] }] }],
    [
      'tells which request asked for it',
      { requests: requests(['GET /files/@my']) },
      {
        requests: [
          { request: 'GET /api/2.0/files/@my', outcome: 'scopes', scopes: ['files:read|files:write'], known: true },
        ],
      },
    ],
    [
      'tells the check of the portal, with hints',
      { given: given('file:read') },
      {
        checks: { portal: { result: 'failed', missing: ['file:read'] } },
        missing: [{ label: 'file:read', hint: 'did you mean files:read?' }],
      },
    ],
    [
      'tells the check of the app',
      { given: given('openid'), client: app('files:read') },
      {
        checks: {
          app: {
            result: 'failed',
            name: 'Bot',
            enabled: null,
            granted: ['files:read'],
            missing: ['openid'],
            excess: ['files:read'],
          },
        },
      },
    ],
    [
      'tells the check of the key',
      { given: given('openid files:read'), integrationKey: key(['files:read']) },
      {
        checks: {
          key: {
            result: 'passed',
            name: 'Deployment',
            permissions: ['files:read'],
            expiresAt: null,
            missing: [],
            notAsked: ['openid'],
          },
        },
      },
    ],
    ['tells full access as *', { integrationKey: key('all') }, { checks: { key: { permissions: ['*'] } } }],
    [
      'tells the key that asked',
      {},
      { apiKey: { name: 'Check', permissions: ['*:read'], expiresAt: '2027-01-31T00:00:00.000Z' } },
    ],
    [
      'tells which checks could not be made, and why',
      {
        client: refused(new Failure('not-found', 'No app.')),
        integrationKey: refused(new Failure('authentication', 'No key.')),
      },
      {
        checks: {
          app: { result: 'not-made', failureReason: 'not-found' },
          key: { result: 'not-made', failureReason: 'authentication' },
        },
      },
    ],
    ['tells nothing of checks that were not asked for', {}, { checks: { app: null, key: null, drift: null } }],
    [
      'tells requests that a key decides which could not be asked',
      { requests: requests(['GET /ai/agents']), integrationKey: refused(new Failure('timeout', 'No answer.')) },
      {
        requests: [{ outcome: 'undecided' }],
        checks: { requests: { result: 'not-made', failureReason: 'timeout' } },
      },
    ],
    [
      'tells requests that no scope covers',
      { requests: requests(['GET /ai/agents']) },
      { checks: { requests: { result: 'failed', uncovered: ['GET /api/2.0/ai/agents'] } } },
    ],
  ])('%s', (_, evidence, expected) => {
    expect(report(evidence)).toMatchObject(expected)
  })

  it('tells which of several messages were softened', () => {
    const { verdict } = report({ given: given('nowhere'), failOnMissing: false, ...gone, failOnDrift: 'any' }, 'file')
    expect(verdict.messages.map(({ reason, softened }) => [reason, softened])).toEqual([
      ['drift', false],
      ['missing-scopes', true],
    ])
  })
})

describe('the check of drift', () => {
  it.each<[string, Partial<Evidence>, 'file' | 'last-run' | undefined, unknown]>([
    ['is null where no baseline was asked for', {}, undefined, null],
    [
      'tells what changed, though nothing is to fail',
      gone,
      'file',
      { result: 'passed', baseline: 'file', failOn: 'never', removed: ['gone'], changed: [], renamed: [] },
    ],
    [
      'tells that it failed',
      { ...gone, failOnDrift: 'removed' },
      'last-run',
      { result: 'failed', baseline: 'last-run', failOn: 'removed', removed: ['gone'] },
    ],
    [
      'passed where nothing that was forbidden changed',
      { baseline: names('openid'), failOnDrift: 'removed' },
      'file',
      { result: 'passed', failOn: 'removed', removed: [] },
    ],
    ['tells that no run has made a snapshot yet', {}, 'last-run', { result: 'no-baseline' }],
    [
      'tells that the last run could not be looked up',
      { baseline: refused(new Failure('baseline', 'No permission.')) },
      'last-run',
      { result: 'not-made', failureReason: 'baseline' },
    ],
  ])('%s', (_, evidence, baseline, expected) => {
    const { drift } = report(evidence, baseline).checks
    if (expected === null) expect(drift).toBeNull()
    else expect(drift).toMatchObject(expected as object)
  })
})
