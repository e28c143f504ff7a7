import { describe, expect, it } from '@jest/globals'
import { describeLastRun, findBaseline } from '../../src/artifacts/baseline.ts'
import { plainText } from '../../src/text/message.ts'
import { Secrets } from '../../src/text/secrets.ts'
import { type GitHubServiceOptions, startGitHubService } from '../../stand-ins/github/api.ts'
import type { TestArtifact, TestRun } from '../../stand-ins/github/api-payloads.ts'
import type { ApiResponse } from '../../stand-ins/github/api-responses.ts'
import { githubToken } from '../../stand-ins/runner/environment.js'
import { withEnvironment } from './with-environment.ts'

const committed = { portal: undefined, entries: [{ name: 'files:read' }] }
const inputs = { githubToken, artifactName: 'scopes', snapshotPath: '/workspace/snapshot.json' }
const secrets = new Secrets()

/** With the service and the runner's variables as they are given. */
async function findLastRun(runs: TestRun[], { env, ...service }: GitHubServiceOptions & { env?: object } = {}) {
  const github = await startGitHubService({ runs, ...service })
  const environment = {
    ...github.environment,
    GITHUB_REPOSITORY: 'example/deployment',
    GITHUB_WORKFLOW_REF: 'example/deployment/.github/workflows/deploy.yml@refs/heads/main',
    GITHUB_RUN_ID: '9007001',
    ...env,
  }
  try {
    return await findBaseline({ ...inputs, baseline: 'last-run' }, { environment, secrets })
  } finally {
    await github.close()
  }
}

describe('the baseline', () => {
  it('is undefined where none is requested, and a committed one is taken as it is', async () => {
    expect(await findBaseline({ ...inputs, baseline: undefined }, { environment: {}, secrets })).toBeUndefined()
    expect(await findBaseline({ ...inputs, baseline: committed }, { environment: {}, secrets })).toEqual({
      baseline: committed,
      lastRun: undefined,
    })
  })

  it('is the snapshot of the last run, with the run that made it', async () => {
    const files = { 'snapshot.json': '["files:read"]' }
    const failed: TestRun = { id: 8, conclusion: 'failure', artifacts: [{ name: 'scopes', files }] }
    const found = await findLastRun([failed, { id: 7, artifacts: [{ name: 'scopes', files }] }])
    expect(found).toMatchObject({ baseline: committed, lastRun: { runId: 7, lookedAt: 2, branch: 'main' } })
  })

  it.each(['oldest-first', 'every-name'] as const)(
    'is the newest snapshot of the name, however GitHub lists artifacts: %s',
    async (artifactList) => {
      const holding = (name: string, scope: string) => ({ name, files: { 'snapshot.json': JSON.stringify([scope]) } })
      const runs: TestRun[] = [
        { id: 6, artifacts: [holding('scopes', 'older:read')] },
        { id: 7, artifacts: [holding('scopes', 'files:read'), holding('scopes-of-another-job', 'other:read')] },
      ]
      const found = await findLastRun(runs, { artifactList })
      expect(found).toMatchObject({ baseline: committed, lastRun: { runId: 7, lookedAt: 1 } })
    },
  )

  it('is found behind pages that are shorter than requested', async () => {
    const artifacts = [{ name: 'scopes', files: { 'snapshot.json': '["files:read"]' } }]
    const failed = Array.from(
      { length: 9 },
      (_, index): TestRun => ({ id: 40 - index, conclusion: 'failure', artifacts }),
    )
    const without = Array.from({ length: 9 }, (_, index): TestRun => ({ id: 20 - index }))
    const found = await findLastRun([...failed, ...without, { id: 7, artifacts }], { pageLimit: 4 })
    expect(found).toMatchObject({ baseline: committed, lastRun: { runId: 7, lookedAt: 10 } })
  })

  it('is missing where no run has made a snapshot', async () => {
    const found = await findLastRun([{ id: 7 }])
    expect(found).toMatchObject({ baseline: undefined, lastRun: { runId: undefined, lookedAt: 0 } })
  })

  it.each<[string, Partial<TestArtifact>, string | undefined]>([
    ['in an archive of 4 MiB is read', { size: 2 ** 22 }, undefined],
    ['in a larger one is refused', { size: 2 ** 22 + 1 }, 'too large'],
    ['that has expired is refused', { expired: true }, 'has expired. To'],
    ['that is no list is refused', { files: { 'snapshot.json': '{}' } }, 'contains no list'],
    ['in an archive without it is refused', { files: { 'other.json': '[]' } }, 'contains no `snapshot.json`'],
    ['with a key in it is refused', { files: { 'snapshot.json': `["sk-${'0'.repeat(64)}"]` } }, 'contains a key'],
  ])('%s', async (_, differs, problem) => {
    const files = { 'snapshot.json': '["files:read"]' }
    const finding = findLastRun([{ id: 7, artifacts: [{ name: 'scopes', files, ...differs }] }])
    if (problem === undefined) expect(await finding).toMatchObject({ baseline: committed })
    else await expect(finding).rejects.toMatchObject({ reason: 'baseline', message: expect.stringContaining(problem) })
  })

  it.each([
    ['null', null],
    ['a list', []],
    ['without a default branch', {}],
    ['with an empty one', { default_branch: '' }],
    ['with a number for it', { default_branch: 7 }],
  ])('is refused where GitHub describes the repository as what it is not: %s', async (_, repository) => {
    await expect(findLastRun([], { faults: { repository: { status: 200, body: repository } } })).rejects.toMatchObject({
      reason: 'baseline',
      message: expect.stringContaining('is not from GitHub’s API'),
    })
  })

  it.each<[string, ApiResponse]>([
    ['names no store', { status: 302, body: '' }],
    ['names what is no address', { status: 302, headers: { Location: 'nowhere' }, body: '' }],
    ['sends the archive itself', { status: 200, headers: { Location: 'http://127.0.0.1:9' }, body: '' }],
  ])('is refused where the response to its download %s', async (_, download) => {
    const files = { 'snapshot.json': '["files:read"]' }
    const finding = findLastRun([{ id: 7, artifacts: [{ name: 'scopes', files }] }], { faults: { download } })
    await expect(finding).rejects.toMatchObject({ message: expect.stringContaining('is not from GitHub’s API') })
  })

  it.each<[string, object, string]>([
    ['is not of GitHub', { GITHUB_SERVER_URL: 'https://github.example.test' }, 'requires GitHub’s artifacts'],
    ['does not say which repository it is', { GITHUB_REPOSITORY: undefined }, 'which repository'],
    ['does not say whose repository it is', { GITHUB_REPOSITORY: 'deployment' }, 'which repository'],
    ['says more than a repository', { GITHUB_REPOSITORY: 'example/deployment/x' }, 'which repository'],
    ['says something before it', { GITHUB_REPOSITORY: '/example/deployment' }, 'which repository'],
    ['does not say which workflow it is', { GITHUB_WORKFLOW_REF: undefined }, 'which workflow'],
  ])('is refused where the runner %s', async (_, env, problem) => {
    await expect(findLastRun([], { env })).rejects.toMatchObject({
      reason: 'baseline',
      message: expect.stringContaining(problem),
    })
  })

  it.each([
    ['set', '/event.json', 'https://api.github.test'],
    ['not set', undefined, undefined],
  ])('leaves the environment as it was: %s', async (_, eventPath, address) => {
    await withEnvironment({ GITHUB_EVENT_PATH: eventPath, GITHUB_API_URL: address }, async () => {
      const before = { ...process.env }
      await findLastRun([])
      expect({ ...process.env }).toEqual(before)
    })
  })
})

describe('the last run', () => {
  const none = { baseline: undefined, runId: undefined, artifactName: 'scopes', lookedAt: 0, branch: 'main' }
  it.each([
    [{ ...none, baseline: committed, runId: 9_007_001, lookedAt: 3 }, /^Baseline: the snapshot of run `9007001`\.$/],
    [none, /^The repository has no artifact `scopes`\. If this run succeeds on `main`/],
    [{ ...none, lookedAt: 1 }, /^The only artifact `scopes` is not from a successful run.*on `main`\. If/],
    [{ ...none, lookedAt: 1200 }, /^None of the 1,200 artifacts `scopes` is from a successful run.*on `main`\. If/],
  ])('is described: %j', (lastRun, expected) => {
    expect(plainText(describeLastRun(lastRun))).toMatch(expected)
  })
})
