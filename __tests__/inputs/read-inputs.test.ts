import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { Failure } from '../../src/failure.ts'
import { readInputs } from '../../src/inputs/read-inputs.ts'
import { wantsSummary } from '../../src/inputs/read-texts.ts'
import { Secrets } from '../../src/text/secrets.ts'
import { apiKey, giveInputs, least, takeInputsBack } from './given-inputs.ts'

let workspace = ''

beforeAll(() => {
  workspace = mkdtempSync(path.join(tmpdir(), 'docspace-scopes-inputs-'))
  writeFileSync(path.join(workspace, 'requirements.txt'), 'rooms:read\nGET /group\n')
  writeFileSync(path.join(workspace, 'baseline.json'), '["files:read"]')
})
afterAll(() => {
  takeInputsBack()
  rmSync(workspace, { recursive: true })
})

const read = (given: Record<string, string>) => {
  giveInputs({ ...least, ...given })
  return readInputs({ GITHUB_WORKSPACE: workspace, GITHUB_JOB: 'check' }, new Secrets())
}

/** The message of the failure, or what else came of it. */
async function problemsWith(given: Record<string, string>): Promise<string> {
  try {
    await read(given)
    return 'no problem'
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    return `${error.reason}\n${error.message}`
  }
}

describe('inputs', () => {
  it('need no more than portal and key', async () => {
    expect(await read({})).toEqual({
      workspace,
      portal: expect.objectContaining({ origin: 'https://portal.example' }),
      apiKey,
      caCertificate: undefined,
      timeoutSeconds: 60,
      retries: 5,
      required: { scopes: [], requests: [] },
      clientId: undefined,
      integrationApiKey: undefined,
      failOnMissing: true,
      baseline: undefined,
      failOnDrift: 'never',
      githubToken: expect.stringMatching(/^ghs_/),
      snapshotPath: path.join(workspace, 'docspace-scopes.json'),
      uploadArtifact: true,
      artifactName: 'docspace-scopes-portal.example-check',
      retentionDays: undefined,
      jobSummary: true,
      remarks: [],
    })
  })

  it.each<[string, Record<string, string>, object]>([
    ['a key with spaces around it', { 'api-key': ` ${apiKey}\n` }, { apiKey }],
    ['http by leave', { 'portal-url': 'http://portal.example', 'allow-http': 'true' }, { portal: { secure: false } }],
    ['a boolean in another letter case', { 'fail-on-missing': 'FALSE' }, { failOnMissing: false }],
    ['a number that is empty', { retries: '' }, { retries: 5 }],
    ['no retries', { retries: '0' }, { retries: 0 }],
    ['the longest deadline', { 'timeout-seconds': '3600' }, { timeoutSeconds: 3600 }],
    ['a retention', { 'retention-days': '400' }, { retentionDays: 400 }],
    ['a name of the artifact', { 'artifact-name': 'scopes' }, { artifactName: 'scopes' }],
    ['an app', { 'client-id': '4c3f7a52-0000-4000-8000-000000000001' }, { clientId: expect.stringMatching(/^4c3f/) }],
    ['a key for the deployment', { 'integration-api-key': 'sk-01234567' }, { integrationApiKey: 'sk-01234567' }],
    ['the last run', { baseline: 'last-run' }, { baseline: 'last-run' }],
    ['a committed baseline', { baseline: 'baseline.json' }, { baseline: { kind: 'names', names: ['files:read'] } }],
    ['drift that fails', { baseline: 'baseline.json', 'fail-on-drift': 'any' }, { failOnDrift: 'any' }],
    ['an empty path', { 'snapshot-path': '' }, { snapshotPath: expect.stringContaining('docspace-scopes.json') }],
    ['no summary', { 'job-summary': 'false' }, { jobSummary: false }],
    [
      'requirements from all three places',
      { 'required-scopes': 'openid', 'required-endpoints': 'GET /people', 'requirements-file': 'requirements.txt' },
      {
        required: {
          scopes: [['openid'], ['rooms:read']],
          requests: [
            { method: 'GET', path: '/api/2.0/people' },
            { method: 'GET', path: '/api/2.0/group' },
          ],
        },
      },
    ],
  ])('may have %s', async (_, given, expected) => {
    expect(await read(given)).toMatchObject(expected)
  })

  it.each<[string, Record<string, string>, string]>([
    ['no URL', { 'portal-url': '' }, 'portal-url: is empty'],
    ['no key', { 'api-key': '' }, 'api-key: is empty'],
    ['a key with a line break', { 'api-key': 'sk-0123\n4567' }, 'api-key: holds a line break'],
    ['a boolean that is none', { 'allow-http': 'yes' }, "allow-http: “yes” must be 'true' or 'false'."],
    ['a boolean that is empty', { 'job-summary': '' }, "job-summary: must be 'true' or 'false'."],
    [
      'a deadline of nothing',
      { 'timeout-seconds': '0' },
      'timeout-seconds: “0” must be a whole number from 1 to 3600.',
    ],
    ['a deadline in words', { 'timeout-seconds': 'soon' }, 'timeout-seconds: “soon” must be a whole number'],
    ['retries below zero', { retries: '-1' }, 'retries: “-1” must be a whole number from 0 to 10.'],
    [
      'a retention too long',
      { 'retention-days': '401' },
      'retention-days: “401” must be a whole number from 1 to 400.',
    ],
    ['an empty alternative', { 'required-scopes': 'a|' }, 'required-scopes: line 1 (“a|”) has an empty alternative'],
    [
      'a problem behind blank lines',
      { 'required-scopes': '\n\na|' },
      'required-scopes: line 3 (“a|”) has an empty alternative',
    ],
    ['a request without a path', { 'required-endpoints': 'GET' }, 'required-endpoints: line 1 (“GET”) must be'],
    ['no such file', { 'requirements-file': 'none.txt' }, 'requirements-file: “none.txt” is not a file that is there'],
    ['a client ID that is none', { 'client-id': '../keys' }, 'client-id: is not a client ID'],
    ['a check that is empty', { 'client-id': ' ' }, 'client-id: is empty. A misspelled secret'],
    ['a second key with a space', { 'integration-api-key': 'sk-0123 4567' }, 'integration-api-key: holds a space'],
    ['a baseline that is not there', { baseline: 'none.json' }, 'baseline: “none.json” is not a file that is there'],
    ['drift without a baseline', { 'fail-on-drift': 'any' }, 'fail-on-drift: needs baseline'],
    [
      'drift of an unknown kind',
      { baseline: 'last-run', 'fail-on-drift': 'added' },
      'fail-on-drift: “added” must be never',
    ],
    [
      'the last run without a token',
      { baseline: 'last-run', 'github-token': '' },
      'baseline: last-run needs github-token',
    ],
    [
      'a path out of the workspace',
      { 'snapshot-path': '../a.json' },
      'snapshot-path: “../a.json” must be a file inside',
    ],
    ['a name that no artifact has', { 'artifact-name': 'a/b' }, 'artifact-name: “a/b” holds a character'],
    ['a certificate that is none', { 'ca-certificate': '-----BEGIN X' }, 'ca-certificate: holds no certificate'],
  ])('are refused with %s', async (_, given, told) => {
    const problem = await problemsWith(given)
    expect(problem).toContain(`invalid-input\nAn input cannot be used. ${told}`)
    expect(problem).toMatch(/Nothing was asked of the portal\.$/)
  })

  it('tell of every problem in one failure, and of no secret', async () => {
    const problem = await problemsWith({
      'portal-url': 'ftp://portal.example/?hidden',
      'api-key': 'sk-hidden\nhidden',
      retries: '-1',
      'timeout-seconds': 'soon',
      'upload-artifact': 'maybe',
      'required-scopes': '|',
      'required-endpoints': 'HEAD /people',
      'snapshot-path': '/elsewhere',
    })
    const named = [...problem.matchAll(/^- ([a-z-]+): /gm)].map((match) => match[1])
    expect(problem).toContain('8 inputs cannot be used')
    expect(named.toSorted()).toEqual([
      'api-key',
      'portal-url',
      'required-endpoints',
      'required-scopes',
      'retries',
      'snapshot-path',
      'timeout-seconds',
      'upload-artifact',
    ])
    expect(problem).not.toContain('hidden')
  })

  it('are read in the folder of the process where the runner names none', async () => {
    giveInputs(least)
    expect((await readInputs({}, new Secrets())).workspace).toBe(process.cwd())
  })
})

describe('a summary is wanted', () => {
  it.each([
    ['true', true],
    ['false', false],
    ['maybe', true],
  ])('with job-summary %s: %s', (value, wanted) => {
    giveInputs({ ...least, 'job-summary': value })
    expect(wantsSummary()).toBe(wanted)
  })
})
