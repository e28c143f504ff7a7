import { randomBytes } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { deflateRawSync } from 'node:zlib'
import { beforeAll, describe, expect, it } from '@jest/globals'
import type { GitHubServiceOptions } from '../../stand-ins/github/api.ts'
import type { TestArtifact, TestRun } from '../../stand-ins/github/api-payloads.ts'
import type { ApiResponse } from '../../stand-ins/github/api-responses.ts'
import { closedPort } from '../../stand-ins/network/loopback-server.ts'
import { demoKey } from '../../stand-ins/portal/index.js'
import { artifactName, lookUp, runWith, snapshotOf } from './last-run.ts'
import { type Scenario, type ScenarioOptions, sideBySide } from './scenario.ts'

const oneRun = [runWith('right:read', { id: 3 })]
const holding = (files: TestArtifact['files'], more: Partial<TestArtifact> = {}): TestRun[] => [
  { id: 3, artifacts: [{ name: artifactName, files, ...more }] },
]
const zeros = deflateRawSync(Buffer.alloc(256 * 1024 * 1024), { level: 9 })
const otherKey = `sk-${'0123456789abcdef'.repeat(4)}`
const html: ApiResponse = { status: 200, headers: { 'Content-Type': 'text/html' }, body: '<h1>Sign in</h1>' }
const limited = (
  status: number,
  headers: Record<string, string>,
  message = 'API rate limit exceeded',
): ApiResponse => ({
  status,
  headers,
  body: { message },
})
/** Variables of a proxy that the portal is exempt from. */
const proxied = (env: Record<string, string>): ScenarioOptions => ({
  around: ({ url }) => ({ env: { ...env, NO_PROXY: new URL(url).host } }),
  secrets: { 'the password of the proxy': 'Summer2024' },
})
const inTenMinutes = String(Math.floor(Date.now() / 1000) + 600)

/** What GitHub answers instead, and what the error says. Each of them is red. */
const failing: { name: string; github: GitHubServiceOptions; options?: ScenarioOptions; says: RegExp }[] = [
  {
    name: 'a token without actions: read',
    github: { runs: oneRun, faults: { artifacts: 403 } },
    says: /`github-token` cannot read.*`actions: read`.*\(403\)$/,
  },
  {
    name: 'a token of another repository',
    github: { runs: oneRun, faults: { artifacts: 404 } },
    says: /`github-token` cannot read.*`actions: read`.*\(404\)$/,
  },
  {
    name: 'a token that is not accepted',
    github: {},
    options: { inputs: { 'github-token': 'ghs_another0123456789' } },
    says: /rejected `github-token`.*\(401\)$/,
  },
  {
    name: 'an API whose address is no URL',
    github: {},
    options: { env: { GITHUB_API_URL: 'api.github.test' } },
    says: /`GITHUB_API_URL` is not a valid URL/,
  },
  { name: 'runs that may not be read', github: { runs: oneRun, faults: { run: 403 } }, says: /actions: read/ },
  { name: 'a download that is refused', github: { runs: oneRun, faults: { download: 403 } }, says: /actions: read/ },
  {
    name: 'the rate limit of the token',
    github: {
      runs: oneRun,
      faults: { artifacts: limited(403, { 'X-RateLimit-Remaining': '0', 'X-RateLimit-Reset': inTenMinutes }) },
    },
    says: /rate limit.*again after \d\d:\d\d UTC\. \(403\)$/,
  },
  {
    name: 'a rate limit that says how long to wait',
    github: { runs: oneRun, faults: { run: limited(429, { 'Retry-After': '90' }, 'slow down') } },
    says: /rate limit.*again after \d\d:\d\d UTC\. \(429\)$/,
  },
  {
    name: 'a rate limit that says nothing but its name',
    github: { faults: { artifacts: limited(403, {}, 'You have exceeded a secondary rate limit.') } },
    says: /rate limit.*in an hour\. \(403\)$/,
  },
  {
    name: 'an API that is down',
    github: { runs: oneRun, faults: { artifacts: 500 } },
    says: /API has a problem.*githubstatus\.com.*\(500\)$/,
  },
  {
    name: 'a page in place of the API',
    github: { faults: { artifacts: html } },
    says: /is not from GitHub’s API.*proxy/,
  },
  {
    name: 'JSON of something else',
    github: { faults: { artifacts: { status: 200, body: { artifacts: [{ id: 1 }] } } } },
    says: /is not from GitHub’s API/,
  },
  {
    name: 'a redirect in place of the API',
    github: { faults: { run: { status: 302, headers: { Location: 'https://login.test/' }, body: '' } }, runs: oneRun },
    says: /is not from GitHub’s API/,
  },
  {
    name: 'an artifact that has expired',
    github: { runs: holding({}, { expired: true }) },
    says: /has expired\..*run this workflow once on `main` with `baseline: none`.*`retention-days`/,
  },
  {
    name: 'an artifact that expires meanwhile',
    github: { runs: oneRun, faults: { download: { status: 410, body: { message: 'Artifact has expired' } } } },
    says: /has just expired/,
  },
  {
    name: 'an artifact without the file',
    github: { runs: holding({ 'other.json': '[]' }) },
    says: /contains no `docspace-scopes\.json`/,
  },
  {
    name: 'an artifact with no list',
    github: { runs: holding({ 'docspace-scopes.json': '{"files":1}' }) },
    says: /contains no list of scopes/,
  },
  {
    name: 'an artifact with an empty list',
    github: { runs: holding({ 'docspace-scopes.json': '[]' }) },
    says: /contains no list of scopes/,
  },
  {
    name: 'an artifact with a list that a portal sent with a failure',
    github: { runs: holding({ 'docspace-scopes.json': '{"response":["files:read"],"status":1,"statusCode":500}' }) },
    says: /is a response that reports a failure/,
  },
  {
    name: 'an artifact of another version of this action',
    github: { runs: holding({ 'docspace-scopes.json': '{"schemaVersion":2,"scopes":["a"]}' }) },
    says: /made by another version of this action/,
  },
  {
    name: 'an artifact that is too large by what GitHub says',
    github: { runs: holding({ 'docspace-scopes.json': '[]' }, { size: 5_000_000 }) },
    says: /too large to be a snapshot/,
  },
  {
    name: 'an artifact that is too large by what comes',
    github: { runs: holding({ 'noise.bin': randomBytes(5_000_000) }) },
    says: /sent more than a snapshot can have/,
  },
  {
    name: 'a snapshot of 256 MB unpacked',
    github: { runs: holding({ 'docspace-scopes.json': { deflated: zeros, size: 256 * 1024 * 1024 } }) },
    says: /too large to be a snapshot/,
  },
  {
    name: 'a snapshot of 256 MB unpacked that says 2 kB',
    github: { runs: holding({ 'docspace-scopes.json': { deflated: zeros, size: 2000 } }) },
    says: /is not a readable zip archive/,
  },
  {
    name: 'a snapshot that holds the key',
    github: { runs: holding({ 'docspace-scopes.json': snapshotOf('files:read', demoKey) }) },
    says: /contains a key, so it is not used and not shown/,
  },
  {
    name: 'a snapshot that holds the key in escapes',
    github: {
      runs: holding({
        'docspace-scopes.json': `["${demoKey.replace(/./g, (c) => `\\u00${c.charCodeAt(0).toString(16)}`)}"]`,
      }),
    },
    says: /contains a key/,
  },
  {
    name: 'a snapshot that holds the key of another',
    github: { runs: holding({ 'docspace-scopes.json': snapshotOf(otherKey) }) },
    options: { secrets: { 'another key': otherKey } },
    says: /contains a key/,
  },
  { name: 'a store that refuses', github: { runs: oneRun, blobFault: 403 }, says: /GitHub’s artifact store.*\(403\)$/ },
  {
    name: 'a workflow that is not known',
    github: {},
    options: { env: { GITHUB_WORKFLOW_REF: undefined } },
    says: /which workflow this is/,
  },
  {
    name: 'GitHub Enterprise Server',
    github: {},
    options: { env: { GITHUB_SERVER_URL: 'https://github.example.test' } },
    says: /GitHub Enterprise Server and Gitea have none.*commit a baseline/,
  },
  {
    name: 'Gitea',
    github: { faults: { artifacts: 404 } },
    options: { env: { GITHUB_SERVER_URL: 'https://gitea.example.test', GITEA_ACTIONS: 'true' } },
    says: /GitHub Enterprise Server and Gitea have none.*commit a baseline/,
  },
  {
    name: 'a proxy of another kind',
    github: { runs: oneRun },
    options: proxied({
      HTTP_PROXY: 'socks5h://robot:Summer2024@127.0.0.1:1080',
      HTTPS_PROXY: 'socks5h://127.0.0.1:1080',
    }),
    says: /`HTTPS?_PROXY` is not the URL of an HTTP proxy/,
  },
  {
    name: 'a proxy whose login is not encoded',
    github: { runs: oneRun },
    options: proxied({ http_proxy: 'http://robot:100%@127.0.0.1:3128' }),
    says: /`http_proxy` is not the URL of an HTTP proxy.*percent-encode/,
  },
  {
    name: 'a proxy that is dead',
    github: { runs: oneRun },
    options: proxied({ HTTP_PROXY: 'http://robot:Summer2024@127.0.0.1:9' }),
    says: /^Cannot reach GitHub’s API.*proxy.*\(`ECONNREFUSED`\)$/,
  },
  { name: 'a silent API', github: { runs: oneRun, faults: { artifacts: 'silent' } }, says: /within 30 s/ },
  { name: 'a silent store', github: { runs: oneRun, blobFault: 'silent' }, says: /within 30 s/ },
]

describe('a last run that cannot be looked up', () => {
  let lookUps: Promise<{ run: Scenario }>[]
  beforeAll(async () => {
    // Two of them wait for half a minute, so all of them run at the same time.
    lookUps = sideBySide(
      8,
      failing.map(
        ({ github, options }) =>
          () =>
            lookUp(github, options),
      ),
    )
    await Promise.allSettled(lookUps)
  }, 120_000)

  it.each(failing.map((row, index) => ({ ...row, index })))('$name: red, with the reason', async ({ index, says }) => {
    const run = (await lookUps[index])?.run
    expect(run).toMatchObject({
      exitCode: 1,
      hung: false,
      outputs: { result: 'failed', 'failure-reason': 'baseline', 'scope-count': '9' },
      annotations: [{ kind: 'error', title: 'DocSpace Scopes: baseline', message: expect.stringMatching(says) }],
    })
    expect(run?.snapshot).toBeDefined()
    expect(run?.peakMemoryKilobytes).toBeLessThan(150_000)
  })

  it('is red where the API cannot be reached', async () => {
    const { run } = await lookUp({}, { env: { GITHUB_API_URL: `http://127.0.0.1:${await closedPort()}` } })
    expect(run).toMatchObject({ exitCode: 1, outputs: { 'failure-reason': 'baseline' } })
    expect(run.annotations).toMatchObject([
      { message: expect.stringMatching(/^Cannot reach GitHub’s API.*\(`ECONNREFUSED`\)$/) },
    ])
  })

  it('does not hide an earlier reason', async () => {
    const { run } = await lookUp({ faults: { artifacts: 403 } }, { inputs: { 'required-scopes': 'nowhere:read' } })
    expect(run.outputs).toMatchObject({ 'failure-reason': 'missing-scopes', 'missing-scopes': '["nowhere:read"]' })
    expect(run.annotations[0]?.message).toMatch(/nowhere:read.*actions: read/s)
  })
})

describe('what is broken on the runner and not needed', () => {
  const event = (text: string) => (workspace: string) => writeFileSync(path.join(workspace, '..', 'event.json'), text)
  it.each<[string, ScenarioOptions]>([
    ['an event file that is no JSON', { prepare: event('{"repository":') }],
    ['an event file without a repository', { prepare: event('null') }],
    ['an event file that is a folder', { env: { GITHUB_EVENT_PATH: '/' } }],
    ['an event file that is not there', { env: { GITHUB_EVENT_PATH: '/nowhere/event.json' } }],
    [
      'a proxy that GitHub’s client cannot read, and does not need',
      {
        env: { HTTPS_PROXY: 'socks5h://127.0.0.1:1080', NO_PROXY: '*' },
      },
    ],
    [
      'a login that is not encoded, of a proxy from which everything is exempt',
      { env: { HTTP_PROXY: 'http://robot:100%@127.0.0.1:9', NO_PROXY: '*' } },
    ],
    ['no RUNNER_TEMP', { env: { RUNNER_TEMP: undefined } }],
    ['a RUNNER_TEMP that is not there', { env: { RUNNER_TEMP: '/nowhere/temporary' } }],
  ])('does not keep the last run from being found: %s', async (_, options) => {
    const { run } = await lookUp({ runs: oneRun }, options)
    expect(run).toMatchObject({ exitCode: 0, outputs: { result: 'passed', 'removed-scopes': '["right:read"]' } })
  })
})
