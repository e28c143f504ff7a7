import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { Failure } from '../../src/failure.ts'
import { readWorkflowRun, reportText } from '../../src/report/report.ts'
import { actionVersion } from '../../src/text/version.ts'
import { actionFolder } from '../../stand-ins/runner/action-manifest.js'
import { type RunOptions, recordOf } from './records.ts'

const schema = JSON.parse(readFileSync(path.join(actionFolder, 'schema', 'report.schema.json'), 'utf8')) as object
const isReport = new Ajv2020({ strict: true, allErrors: true }).compile(schema)

/** What is looked at in a report. */
interface Report {
  readonly verdict: { readonly messages: readonly { readonly reason: string; readonly softened: boolean }[] }
  readonly checks: { readonly drift: unknown }
}

const gone: RunOptions = { baseline: ['gone'] }
const lastRun = { baseline: 'last-run' } as const
const softly = { failOnMissing: false } as const
const unchanged = (text: string): string => text

/** The report on such a run; always as its schema says. */
function report(options: RunOptions) {
  const run = readWorkflowRun({ GITHUB_JOB: 'check' }, unchanged)
  const content: Report = JSON.parse(
    reportText(recordOf(options), { madeAt: '2026-11-24T12:00:00.000Z', run, redact: unchanged }),
  )
  isReport(content)
  expect(isReport.errors ?? []).toEqual([])
  return content
}

describe('the report', () => {
  it.each<[string, RunOptions, object]>([
    [
      'tells when and by what it was made',
      {},
      { madeAt: '2026-11-24T12:00:00.000Z', action: { name: 'docspace-scopes', version: actionVersion } },
    ],
    ['tells of which run', {}, { run: { job: 'check' } }],
    ['tells of the portal', {}, { portal: { url: 'https://portal.example', version: '3.7.2', scopeCount: 9 } }],
    ['tells how the key was let in', {}, { signIn: { how: 'signature', path: '/api/2.0/scopes' }, retries: 0 }],
    ['tells that all passed', {}, { verdict: { result: 'passed', failureReason: '', softened: false, messages: [] } }],
    [
      'tells why not',
      { scopes: 'nowhere' },
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
      { scopes: 'nowhere', inputs: softly },
      {
        verdict: {
          result: 'failed',
          failureReason: 'missing-scopes',
          softened: true,
          messages: [{ reason: 'missing-scopes' }],
        },
      },
    ],
    ['tells what was required', { scopes: 'b|a' }, { required: [{ label: 'b|a', anyOf: ['b', 'a'] }] }],
    [
      'tells which request asked for it',
      { requests: ['GET /files/@my'] },
      {
        requests: [
          { request: 'GET /api/2.0/files/@my', outcome: 'scopes', scopes: ['files:read|files:write'], known: true },
        ],
      },
    ],
    [
      'tells the check of the portal, with hints',
      { scopes: 'file:read openid' },
      {
        checks: { portal: { result: 'failed', missing: ['file:read'] } },
        missing: [{ label: 'file:read', hint: 'did you mean `files:read`?' }],
      },
    ],
    [
      'tells the check of the app',
      { scopes: 'openid', app: ['files:read'] },
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
      { scopes: 'openid files:read', key: ['files:read'] },
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
    [
      'tells which line of the file asked for it',
      { file: 'openid\nfiles:read' },
      {
        required: [
          { askedBy: [{ request: null, input: 'requirements-file', file: 'needs.txt', line: 2 }] },
          { askedBy: [{ line: 1 }] },
        ],
      },
    ],
    [
      'tells that an enabled app passed its check',
      { scopes: 'openid', app: ['openid'], answers: { appState: 'enabled' } },
      { checks: { app: { result: 'passed', enabled: true } } },
    ],
    [
      'tells that a disabled app failed its check',
      { app: [], answers: { appState: 'disabled' } },
      { checks: { app: { result: 'failed', enabled: false } } },
    ],
    [
      'tells that a disabled key failed its check',
      {
        key: 'all',
        answers: {
          integrationKey: { ok: true, value: { name: '', permissions: 'all', expiresAt: undefined, active: false } },
        },
      },
      { checks: { key: { result: 'failed', missing: [] } } },
    ],
    ['tells full access as *', { key: 'all' }, { checks: { key: { permissions: ['*'] } } }],
    [
      'tells the key that asked',
      {},
      { apiKey: { name: 'Check', permissions: ['*:read'], expiresAt: '2027-01-31T00:00:00.000Z' } },
    ],
    [
      'tells which checks could not be made, and why',
      {
        app: new Failure('not-found', ['No app.']),
        key: new Failure('authentication', ['No key.']),
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
      { requests: ['GET /ai/agents'], key: new Failure('timeout', ['No response.']) },
      {
        requests: [{ outcome: 'undecided' }],
        checks: { requests: { result: 'not-made', failureReason: 'timeout' } },
      },
    ],
    [
      'tells nothing of what the portal did not say',
      { version: new Failure('timeout', ['No response.']), apiKey: new Failure('timeout', ['No response.']) },
      { portal: { version: null }, apiKey: null },
    ],
    [
      'tells that requests passed',
      { requests: ['GET /files/@my'] },
      { checks: { requests: { result: 'passed', uncovered: [] } } },
    ],
    [
      'tells requests that no scope covers, though a key decides others',
      { requests: ['PUT /portal/continue', 'GET /ai/agents'], key: new Failure('timeout', ['No response.']) },
      { checks: { requests: { result: 'failed', uncovered: ['PUT /api/2.0/portal/continue'] } } },
    ],
    [
      'tells requests that no scope covers',
      { requests: ['GET /ai/agents'] },
      { checks: { requests: { result: 'failed', uncovered: ['GET /api/2.0/ai/agents'] } } },
    ],
  ])('%s', (_, options, expected) => {
    expect(report(options)).toMatchObject(expected)
  })

  it('tells no secret in what it says', () => {
    const record = recordOf({ failures: [new Failure('baseline', ['The runner says hidden.'])] })
    const run = readWorkflowRun({}, unchanged)
    const text = reportText(record, { madeAt: '', run, redact: (each) => each.replaceAll('hidden', '***') })
    expect(text).toContain('The runner says ***.')
  })

  it('tells which of several messages were softened', () => {
    const { verdict } = report({ scopes: 'nowhere', ...gone, inputs: { ...softly, failOnDrift: 'any' } })
    expect(verdict.messages.map(({ reason, softened }) => [reason, softened])).toEqual([
      ['drift', false],
      ['missing-scopes', true],
    ])
  })
})

describe('the check of drift', () => {
  it.each<[string, RunOptions, object]>([
    [
      'tells what changed, though nothing is to fail',
      gone,
      { result: 'passed', baseline: 'file', failOn: 'never', removed: ['gone'], changed: [], renamed: [] },
    ],
    [
      'tells that it failed',
      { ...gone, inputs: { ...lastRun, failOnDrift: 'removed' } },
      { result: 'failed', baseline: 'last-run', failOn: 'removed', removed: ['gone'] },
    ],
    [
      'passed where nothing that was forbidden changed',
      { baseline: ['openid'], inputs: { failOnDrift: 'removed' } },
      { result: 'passed', failOn: 'removed', removed: [] },
    ],
    ['tells that no run has made a snapshot yet', { inputs: lastRun }, { result: 'no-baseline' }],
    [
      'tells that the last run could not be looked up',
      { inputs: lastRun, failures: [new Failure('baseline', ['No permission.'])] },
      { result: 'not-made', failureReason: 'baseline' },
    ],
  ])('%s', (_, options, expected) => {
    expect(report(options).checks.drift).toMatchObject(expected)
  })
})

const environment = {
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_REPOSITORY: 'example/deployment',
  GITHUB_WORKFLOW: 'Deploy',
  GITHUB_JOB: 'check',
  GITHUB_RUN_ID: '9007001',
  GITHUB_RUN_ATTEMPT: '2',
  GITHUB_EVENT_NAME: 'push',
  GITHUB_REF: 'refs/heads/main',
  GITHUB_SHA: '5f2c8a1d9b7e4f60312a4c5d6e7f8091a2b3c4d5',
}

describe('the run that a report belongs to', () => {
  it('is what the runner tells', () => {
    expect(readWorkflowRun(environment, unchanged)).toEqual({
      repository: 'example/deployment',
      workflow: 'Deploy',
      job: 'check',
      id: '9007001',
      attempt: '2',
      url: 'https://github.com/example/deployment/actions/runs/9007001',
      event: 'push',
      ref: 'refs/heads/main',
      commit: environment.GITHUB_SHA,
    })
  })

  it('is empty texts outside of GitHub Actions', () => {
    expect(new Set(Object.values(readWorkflowRun({}, unchanged)))).toEqual(new Set(['']))
  })

  it('tells no secret, even one in several parts of the address', () => {
    const strike = (text: string): string => text.replaceAll(/Deploy|example\/dep|com\/ex/g, '***')
    expect(readWorkflowRun(environment, strike)).toMatchObject({
      repository: '***loyment',
      workflow: '***',
      url: 'https://github.com/***loyment/actions/runs/9007001',
    })
    expect(readWorkflowRun(environment, (text) => text.replaceAll('com/ex', '***'))).toMatchObject({
      repository: 'example/deployment',
      url: 'https://github.***ample/deployment/actions/runs/9007001',
    })
  })

  it.each(['GITHUB_SERVER_URL', 'GITHUB_REPOSITORY', 'GITHUB_RUN_ID'])('has no address without %s', (name) => {
    expect(readWorkflowRun({ ...environment, [name]: '' }, unchanged).url).toBe('')
  })
})
