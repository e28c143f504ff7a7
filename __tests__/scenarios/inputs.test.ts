import { describe, expect, it } from '@jest/globals'
import { demoKey } from '../../stand-ins/portal/index.js'
import { runScenario } from './scenario.ts'
import { underReview } from './under-review.ts'

const lineBreakKey = `${demoKey.slice(0, 30)}\n${demoKey.slice(30)}`

/** Inputs that cannot be used, and what the error says of each. */
const bad: { name: string; inputs: Record<string, string>; says: RegExp }[] = [
  { name: 'no address', inputs: { 'portal-url': '' }, says: /`portal-url` is empty/ },
  { name: 'FTP', inputs: { 'portal-url': 'ftp://portal.example.test' }, says: /`portal-url`.*ftp/ },
  {
    name: 'user info in the address',
    inputs: { 'portal-url': 'https://deploy:hunter2-hunter2@portal.example.test' },
    says: /`portal-url`.*user name/,
  },
  {
    name: 'http to another host',
    inputs: { 'portal-url': 'http://portal.example.test' },
    says: /`portal-url`.*allow-http/,
  },
  { name: 'an empty key', inputs: { 'api-key': '' }, says: /`api-key` is empty.*fork.*Dependabot/s },
  { name: 'a key with a line break', inputs: { 'api-key': lineBreakKey }, says: /`api-key`.*line break/ },
  {
    name: 'a key with another control character',
    inputs: { 'api-key': `${demoKey}\u0007x` },
    says: /`api-key`.*control/,
  },
  { name: 'retries: -1', inputs: { retries: '-1' }, says: /`retries`.*0 to 10/ },
  { name: 'timeout-seconds: soon', inputs: { 'timeout-seconds': 'soon' }, says: /`timeout-seconds`.*1 to 3600/ },
  { name: 'timeout-seconds: 0', inputs: { 'timeout-seconds': '0' }, says: /`timeout-seconds`.*1 to 3600/ },
  {
    name: 'a boolean that is none',
    inputs: { 'fail-on-missing': 'yes' },
    says: /`fail-on-missing`.*`'true'` or `'false'`/,
  },
  { name: 'an empty boolean', inputs: { 'job-summary': '' }, says: /`job-summary`.*`'true'` or `'false'`/ },
  {
    name: 'an empty alternative',
    inputs: { 'required-scopes': 'files:read||rooms:read' },
    says: /`required-scopes` is invalid\. Line 1 /,
  },
  {
    name: 'a method that no route has',
    inputs: { 'required-endpoints': '\nHEAD files' },
    says: /`required-endpoints` is invalid\. Line 2 /,
  },
  {
    name: 'a file that is not there',
    inputs: { 'requirements-file': 'nowhere.txt' },
    says: /requirements file `nowhere\.txt`/,
  },
  {
    name: 'a snapshot outside the workspace',
    inputs: { 'snapshot-path': '../out.json' },
    says: /`snapshot-path`.*in the workspace/,
  },
  { name: 'a name that no artifact may have', inputs: { 'artifact-name': 'a/b' }, says: /`artifact-name`/ },
  { name: 'retention-days: 401', inputs: { 'retention-days': '401' }, says: /`retention-days`.*1 to 400/ },
  { name: 'fail-on-drift alone', inputs: { 'fail-on-drift': 'any' }, says: /`fail-on-drift`.*baseline/ },
  { name: 'fail-on-drift that is empty', inputs: { 'fail-on-drift': ' ' }, says: /`fail-on-drift`.*not empty/ },
  {
    name: 'fail-on-drift: sometimes',
    inputs: { 'fail-on-drift': 'sometimes' },
    says: /`fail-on-drift`.*`never`, `removed` or `any`/,
  },
  {
    name: 'a baseline that is not there',
    inputs: { baseline: 'nowhere.json' },
    says: /baseline `nowhere\.json`.*run once with `baseline: none`/,
  },
  {
    name: 'a certificate that is none',
    inputs: { 'ca-certificate': '-----BEGIN no' },
    says: /`ca-certificate`.*no certificate/,
  },
  {
    name: 'an integration key with a space',
    inputs: { 'integration-api-key': 'sk-0123 456789abcdef' },
    says: /`integration-api-key`/,
  },
  { name: 'a client id that is none', inputs: { 'client-id': 'a/b' }, says: /`client-id`/ },
]

const secrets = {
  'first half of the key': lineBreakKey.slice(0, 30),
  'password in the address': 'hunter2-hunter2',
}

describe('inputs that cannot be used', () => {
  it.each(bad)('$name: one clear error, and no request', async ({ inputs, says }) => {
    const run = await runScenario({ inputs, secrets })
    expect(run).toMatchObject({
      exitCode: 1,
      hung: false,
      stderr: '',
      outputs: { result: 'failed', 'failure-reason': 'invalid-input' },
      annotations: [{ kind: 'error', title: 'DocSpace Scopes: invalid-input', message: expect.stringMatching(says) }],
      files: {},
    })
    expect(run.annotations).toHaveLength(1)
    expect([run.requests, run.connections]).toEqual([[], 0])
  })

  it('are told all at once', async () => {
    const inputs = Object.assign({}, ...bad.map((row) => row.inputs))
    const run = await runScenario({ inputs, secrets })
    expect(run.annotations).toHaveLength(1)
    const problems = run.annotations[0]?.message.match(/^- /gm) ?? []
    expect(problems).toHaveLength(Object.keys(inputs).length)
    expect(run.connections).toBe(0)
    expect(underReview(run)).toMatchSnapshot()
  })
})

describe('inputs that are meant well', () => {
  it.each([
    ['a pasted path and query', (url: string) => `${url}/rooms/shared?folder=1#top`],
    ['a slash at the end', (url: string) => `${url}/`],
  ])('%s does no harm', async (_, paste) => {
    const { port } = new URL((await runScenario()).portalUrl)
    const run = await runScenario({
      portal: { port: Number(port) },
      inputs: {
        'portal-url': paste(`http://127.0.0.1:${port}`),
        'upload-artifact': 'false',
        'api-key': `  ${demoKey}\n`,
      },
    })
    expect(run).toMatchObject({ exitCode: 0, outputs: { result: 'passed' } })
    expect(run.requests).toHaveLength(4)
    expect(run.annotations.map(({ kind }) => kind)).toEqual(run.annotations.map(() => 'notice'))
  })
})
