import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { Failure } from '../../src/failure.ts'
import { readInputs, wantsSummary } from '../../src/inputs/inputs.ts'
import { plainText } from '../../src/text/message.ts'
import { Secrets } from '../../src/text/secrets.ts'
import { captureOutput } from '../support/captured-output.ts'
import { apiKey, least, runnerVariables, variables } from './given-inputs.ts'

let workspace = ''

beforeAll(() => {
  workspace = mkdtempSync(path.join(tmpdir(), 'docspace-scopes-inputs-'))
  writeFileSync(path.join(workspace, 'requirements.txt'), 'rooms:read\nGET /group\n')
  writeFileSync(path.join(workspace, 'baseline.json'), '["files:read"]')
  writeFileSync(path.join(workspace, 'needs.txt'), 'rooms:read\n')
  writeFileSync(path.join(workspace, 'needs-report.txt'), '["rooms:read"]')
  writeFileSync(path.join(workspace, 'scopes-report.json'), '["files:read"]')
  writeFileSync(path.join(workspace, 'wrong.txt'), 'files:read\na|\n- GET /group\n')
})
afterAll(() => rmSync(workspace, { recursive: true }))

const readFrom = (environment: Record<string, string>) =>
  readInputs({ ...environment, GITHUB_WORKSPACE: workspace, GITHUB_JOB: 'check' }, new Secrets())
const read = (given: Record<string, string>) => readFrom(runnerVariables(given))

/** Why the inputs are refused. */
function refusalOf(given: Record<string, string>): Failure {
  try {
    read(given)
  } catch (error) {
    if (error instanceof Failure) return error
    throw error
  }
  throw new Error('the inputs were read')
}

describe('inputs', () => {
  it('together require so much, and no more', () => {
    const given = { 'required-scopes': 'openid '.repeat(9997), 'requirements-file': 'requirements.txt' }
    expect(read({ ...given, 'required-endpoints': 'GET /people' }).required.scopes).toHaveLength(9998)
    expect(refusalOf({ ...given, 'required-endpoints': 'GET /people\nGET /group' }).message).toMatch(
      /^`required-scopes`, `required-endpoints`, `requirements-file` together have more than 10,000 scopes and requests\./,
    )
  })

  it('name the artifact without a secret that the job is called like', () => {
    const secrets = new Secrets()
    const output = captureOutput()
    secrets.add('production')
    output.restore()
    const environment = { ...runnerVariables({}), GITHUB_WORKSPACE: workspace, GITHUB_JOB: 'to-production' }
    expect(readInputs(environment, secrets).artifactName).toBe('docspace-scopes-portal.example-to----')
  })

  it('name no path with a secret that the workspace is called like', () => {
    const secrets = new Secrets()
    const output = captureOutput()
    secrets.add(path.basename(workspace))
    output.restore()
    const environment = { ...runnerVariables({}), GITHUB_WORKSPACE: workspace }
    expect(() => readInputs(environment, secrets)).toThrow('makes the path of `snapshot-path` contain a key')
  })

  it('need no more than portal and key', () => {
    expect(read({})).toEqual({
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

  it('mean the same where the runner sets the defaults, and where none is set', () => {
    const given = { ...least, 'github-token': 'a token' }
    expect(readFrom(variables(given))).toEqual(read(given))
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
    [
      'an app in capitals, with blanks around it',
      { 'client-id': ' 4C3F7A52-0000-4000-8000-000000000001\n' },
      { clientId: '4c3f7a52-0000-4000-8000-000000000001' },
    ],
    [
      'checks that are left out',
      { 'client-id': ' none\n', baseline: 'none' },
      { clientId: undefined, baseline: undefined },
    ],
    ['a key for the deployment', { 'integration-api-key': 'sk-01234567' }, { integrationApiKey: 'sk-01234567' }],
    ['the last run', { baseline: 'last-run' }, { baseline: 'last-run' }],
    [
      'a committed baseline',
      { baseline: 'baseline.json' },
      { baseline: { portal: undefined, entries: [{ name: 'files:read' }] } },
    ],
    ['drift that fails', { baseline: 'baseline.json', 'fail-on-drift': 'any' }, { failOnDrift: 'any' }],
    [
      'drift that fails where a scope is gone',
      { baseline: 'baseline.json', 'fail-on-drift': ' removed\n' },
      { failOnDrift: 'removed' },
    ],
    ['no token where no run is looked up', { baseline: 'baseline.json', 'github-token': '' }, { githubToken: '' }],
    ['an empty path', { 'snapshot-path': '' }, { snapshotPath: expect.stringContaining('docspace-scopes.json') }],
    ['no summary', { 'job-summary': 'false' }, { jobSummary: false }],
    [
      'requirements from all three places',
      { 'required-scopes': 'openid', 'required-endpoints': 'GET /people', 'requirements-file': 'requirements.txt' },
      {
        required: {
          scopes: [
            { anyOf: ['openid'], place: { input: 'required-scopes', file: undefined, line: 1 } },
            { anyOf: ['rooms:read'], place: { input: 'requirements-file', file: 'requirements.txt', line: 1 } },
          ],
          requests: [
            { request: { method: 'GET', path: '/api/2.0/people' }, place: { input: 'required-endpoints', line: 1 } },
            { request: { method: 'GET', path: '/api/2.0/group' }, place: { input: 'requirements-file', line: 2 } },
          ],
        },
      },
    ],
  ])('may have %s', (_, given, expected) => {
    expect(read(given)).toMatchObject(expected)
  })

  it.each<[string, Record<string, string>, string]>([
    ['no URL', { 'portal-url': '' }, '`portal-url` is empty.'],
    ['no key', { 'api-key': '' }, '`api-key` is empty.'],
    ['a key with a line break', { 'api-key': 'sk-0123\n4567' }, '`api-key` contains a line break'],
    ['a key in quotes', { 'api-key': `"${apiKey}"` }, '`api-key` has quotation marks around it.'],
    ['a boolean that is none', { 'allow-http': 'yes' }, "`allow-http` must be `'true'` or `'false'`, not `yes`."],
    ['a boolean that is empty', { 'job-summary': '' }, "`job-summary` must be `'true'` or `'false'`, not empty."],
    ['no time', { 'timeout-seconds': '0' }, '`timeout-seconds` must be a whole number from 1 to 3600, not `0`.'],
    ['retries below zero', { retries: '-1' }, '`retries` must be a whole number from 0 to 10, not `-1`.'],
    ['a retention too long', { 'retention-days': '401' }, '`retention-days` must be a whole number from 1 to 400, not'],
    ['a wrong scope', { 'required-scopes': '\n\na|' }, '`required-scopes` is invalid. Line 3 (`a|`): An'],
    ['a wrong request', { 'required-endpoints': 'GET' }, '`required-endpoints` is invalid. Line 1 (`GET`): A'],
    [
      'a wrong line of a file',
      { 'requirements-file': 'wrong.txt' },
      'The requirements file `wrong.txt` has 2 invalid lines:',
    ],
    ['no such file', { 'requirements-file': 'no.txt' }, 'Cannot find the requirements file `no.txt` (looked in the'],
    [
      'a client ID that is none',
      { 'client-id': '../keys' },
      '`client-id` is not a valid client ID (32 hex digits in five',
    ],
    ['a check that is empty', { 'client-id': ' ' }, '`client-id` is empty, perhaps because of a misspelled'],
    ['a second key with a space', { 'integration-api-key': 'sk-0123 4567' }, '`integration-api-key` contains a space'],
    ['a baseline that does not exist', { baseline: 'no.json' }, 'Cannot find the baseline `no.json`'],
    ['drift without a baseline', { 'fail-on-drift': 'any' }, '`fail-on-drift` needs a baseline to compare with.'],
    [
      'drift of an unknown kind',
      { baseline: 'last-run', 'fail-on-drift': 'added' },
      '`fail-on-drift` must be `never`, `removed` or `any`, not `added`.',
    ],
    [
      'the last run without a token',
      { baseline: 'last-run', 'github-token': '' },
      '`baseline: last-run` needs `github-token`, which is empty.',
    ],
    [
      'a path out of the workspace',
      { 'snapshot-path': '../a.json' },
      '`snapshot-path` must be a file in the workspace',
    ],
    ['a name that no artifact has', { 'artifact-name': 'a/b' }, '`artifact-name` (`a/b`) contains a character'],
    ['a certificate that is none', { 'ca-certificate': '-----BEGIN X' }, '`ca-certificate` contains no certificate.'],
    ['a key in another input', { 'artifact-name': apiKey }, '`artifact-name` contains a key.'],
  ])('are refused with %s', (_, given, told) => {
    const { reason, message } = refusalOf(given)
    expect(reason).toBe('invalid-input')
    expect(message.startsWith(told)).toBe(true)
    expect(message).toMatch(/\nNo request was sent\.$/)
  })

  it.each([
    ['true', true],
    ['false', false],
    ['maybe', true],
  ])('want a summary, where it is only known that %s was given for it: %s', (text, expected) => {
    expect(wantsSummary(runnerVariables({ retries: '-1', 'job-summary': text }))).toBe(expected)
  })

  it('are refused with every problem at once, and with no secret', () => {
    const { message } = refusalOf({
      'portal-url': 'ftp://portal.example/?hidden',
      'api-key': 'sk-hidden\nhidden',
      retries: '-1',
      'timeout-seconds': 'soon',
      'upload-artifact': 'maybe',
      'required-scopes': '|',
      'required-endpoints': 'HEAD /people',
      'requirements-file': 'no.txt',
      'client-id': 'hidden',
      'snapshot-path': '/elsewhere',
    })
    expect(message).toMatch(/^10 inputs are invalid:\n/)
    const named = [
      'portal-url',
      'api-key',
      'retries',
      'timeout-seconds',
      'upload-artifact',
      'required-scopes',
      'required-endpoints',
      'client-id',
      'snapshot-path',
    ]
    for (const name of named) expect(message).toMatch(new RegExp(`^- \`${name}\` `, 'm'))
    expect(message).toMatch(/^- Cannot find the requirements file `no.txt`/m)
    expect(message).not.toContain('hidden')
  })

  const remedy = 'Choose another `snapshot-path`.'
  const byReport = 'The report, which is written beside the snapshot, would replace the file in'
  it.each<[string, Record<string, string>, string]>([
    [
      'the snapshot over the requirements',
      { 'requirements-file': 'requirements.txt', 'snapshot-path': './requirements.txt' },
      `The snapshot would replace the file in \`requirements-file\` (\`requirements.txt\`). ${remedy}`,
    ],
    [
      'the report over the baseline',
      { baseline: './sub/../scopes-report.json', 'snapshot-path': 'scopes.json' },
      `${byReport} \`baseline\` (\`./sub/../scopes-report.json\`). ${remedy}`,
    ],
    [
      'both over several files',
      { 'requirements-file': 'needs.txt', baseline: 'needs-report.txt', 'snapshot-path': 'needs.txt' },
      `The snapshot would replace the file in \`requirements-file\` (\`needs.txt\`). ${byReport} \`baseline\` (\`needs-report.txt\`). ${remedy}`,
    ],
    [
      'the snapshot over a file that it has replaced already',
      { 'requirements-file': 'wrong.txt', 'snapshot-path': 'wrong.txt' },
      `- The snapshot would replace the file in \`requirements-file\` (\`wrong.txt\`). ${remedy}`,
    ],
    [
      'the snapshot over a certificate',
      { 'ca-certificate': 'wrong.txt', 'snapshot-path': 'wrong.txt' },
      `- The snapshot would replace the file in \`ca-certificate\` (\`wrong.txt\`). ${remedy}`,
    ],
  ])('are refused with %s', (_, given, told) => {
    const { reason, message } = refusalOf(given)
    expect(reason).toBe('invalid-input')
    expect(message).toContain(told)
  })

  it('may have the snapshot over the baseline, and over nothing that no input names', () => {
    const file = 'baseline.json'
    expect(read({ baseline: file, 'snapshot-path': file }).snapshotPath).toBe(path.join(workspace, file))
    expect(read({ 'snapshot-path': 'none' }).snapshotPath).toBe(path.join(workspace, 'none'))
    expect(read({ 'snapshot-path': 'requirements.txt' }).snapshotPath).toMatch(/requirements\.txt$/)
  })

  it('mark the lines of the requirements file that cannot be read', () => {
    const { marks } = refusalOf({ 'requirements-file': './wrong.txt', retries: '-1' })
    expect(marks.map(({ file, line, text }) => [file, line, plainText(text).split('.')[0]])).toEqual([
      ['wrong.txt', 2, 'An alternative is empty'],
      ['wrong.txt', 3, 'This is a request, not a scope'],
    ])
  })

  it('are read in the folder of the process where the runner names none', () => {
    expect(readInputs(runnerVariables(), new Secrets()).workspace).toBe(process.cwd())
  })
})
