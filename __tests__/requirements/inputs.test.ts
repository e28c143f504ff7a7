import { describe, expect, it } from '@jest/globals'
import { Failure } from '../../src/failure.ts'
import { defaults, type RequirementsInputs, readRequirementsInputs } from '../../src/requirements/inputs.ts'
import { Secrets } from '../../src/text/secrets.ts'
import { readActionManifest } from '../../stand-ins/runner/action-manifest.js'

const workspace = process.cwd()

function read(given: Record<string, string>): RequirementsInputs {
  const variables = Object.entries({ code: 'src/**/*.ts', ...given }).map(([name, value]) => [
    `INPUT_${name.toUpperCase()}`,
    value,
  ])
  return readRequirementsInputs({ GITHUB_WORKSPACE: workspace, ...Object.fromEntries(variables) }, new Secrets())
}

function problemWith(given: Record<string, string>): string {
  try {
    read(given)
    return 'no problem'
  } catch (thrown) {
    if (!(thrown instanceof Failure)) throw thrown
    expect(thrown.reason).toBe('invalid-input')
    return thrown.message
  }
}

const clientId = '00000000-0000-4000-8000-0000000000c1'

describe('the inputs of the second action', () => {
  it('need no more than code', () => {
    expect(read({})).toMatchObject({
      mode: 'check',
      file: 'docspace-requirements.txt',
      failOnDifference: true,
      base: [],
      portalVersion: undefined,
      app: undefined,
      jobSummary: true,
      remarks: [],
    })
  })

  it('have the defaults that action.yml says', () => {
    const { inputs } = readActionManifest('requirements/action.yml')
    expect(Object.fromEntries(Object.entries(inputs).map(([name, input]) => [name, input.default ?? '']))).toEqual(
      defaults,
    )
  })

  it.each([
    [{ mode: ' write ' }, { mode: 'write' }],
    [{ 'requirements-file': './docs/../needs.txt' }, { file: 'needs.txt' }],
    [{ 'requirements-file': `${workspace}/docs/needs.txt` }, { file: 'docs/needs.txt' }],
    [{ base: 'this.apiUrl\n  BASE_URL # of the portal\n\n# other\n' }, { base: ['this.apiUrl', 'BASE_URL'] }],
    [{ base: 'this.#apiUrl' }, { base: ['this.#apiUrl'] }],
    [{ base: 'relative' }, { base: ['relative'] }],
    [{ 'portal-version': '3.6.1' }, { portalVersion: '3.6.1' }],
    [{ 'fail-on-difference': 'false' }, { failOnDifference: false }],
    [
      { 'portal-url': 'portal.example', 'client-id': clientId.toUpperCase(), 'timeout-seconds': '5', retries: '0' },
      { app: { portal: { origin: 'https://portal.example' }, clientId, timeoutSeconds: 5, retries: 0 } },
    ],
  ])('%j are understood', (given, expected) => {
    expect(read(given)).toMatchObject(expected)
  })

  it.each([
    [{ code: ' ' }, /`code` is empty/],
    [{ mode: 'fix' }, /`mode` must be `check` or `write`, not `fix`/],
    [{ 'requirements-file': '' }, /`requirements-file` is empty/],
    [{ 'requirements-file': '../needs.txt' }, /must be a file in the workspace/],
    [{ 'requirements-file': '/etc/needs.txt' }, /must be a file in the workspace/],
    [{ 'requirements-file': 'docs/' }, /must be a file in the workspace/],
    [{ base: '' }, /`base` is empty/],
    [{ base: '# none' }, /contains no name/],
    [{ base: 'BASE_URL API_URL' }, /one name per line/],
    [{ 'portal-version': '2.9' }, /a version of DocSpace from 3\.0 on/],
    [{ 'portal-version': 'latest' }, /a version of DocSpace/],
    [{ 'portal-url': 'https://portal.example' }, /`portal-url` is set and `client-id` is not/],
    [{ 'client-id': clientId }, /`client-id` is set and `portal-url` is not/],
    [{ 'portal-url': '', 'client-id': clientId }, /`portal-url` is empty/],
    [{ 'portal-url': 'https://portal.example', 'client-id': '' }, /`client-id` is empty/],
    [{ 'portal-url': 'http://portal.example', 'client-id': clientId }, /uses `http:`/],
    [{ 'fail-on-difference': 'no' }, /must be `'true'` or `'false'`/],
    [{ 'requirement-file': 'needs.txt' }, /`requirement-file` is not an input of this action/],
    [{ fail_on_difference: 'false' }, /`fail_on_difference` is not an input of this action/],
  ])('%j are refused', (given, message) => {
    expect(problemWith(given)).toMatch(message)
  })

  it('are refused all at once', () => {
    expect(problemWith({ mode: 'x', base: '', code: '' })).toMatch(/3 inputs are invalid/)
  })

  it('tell that the rules of a newer portal are not known', () => {
    expect(read({ 'portal-version': '4.0.0' }).remarks).toMatchObject([{ level: 'notice', title: 'portal-version' }])
  })
})
