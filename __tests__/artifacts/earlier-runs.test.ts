import { describe, expect, it } from '@jest/globals'
import {
  counts,
  type EarlierRun,
  isFromEarlierAttempt,
  mayCount,
  parseArtifact,
  parseRun,
  parseWorkflowFile,
  type StoredArtifact,
} from '../../src/artifacts/earlier-runs.ts'

const own: EarlierRun = {
  id: 1,
  event: 'push',
  path: '.github/workflows/deploy.yml',
  branch: 'main',
  conclusion: 'success',
  repositoryId: 7,
  headRepositoryId: 7,
  attempt: 1,
  startedAt: '2026-01-01T10:00:00Z',
}
const artifact: StoredArtifact = {
  id: 5,
  name: 'scopes',
  expired: false,
  size: 1000,
  createdAt: '2026-01-01T10:00:05Z',
  runId: 1,
  branch: 'main',
  repositoryId: 7,
  headRepositoryId: 7,
}
const wanted = { branch: 'main', workflow: '.github/workflows/deploy.yml', currentRun: 9 }

describe('a run whose artifact may be a baseline', () => {
  it.each<[string, Partial<EarlierRun>, boolean]>([
    ['of a push to the default branch', {}, true],
    ['on a schedule', { event: 'schedule' }, true],
    ['started by hand', { event: 'workflow_dispatch' }, true],
    ['whose file GitHub writes with a reference', { path: '.github/workflows/deploy.yml@main' }, true],
    ['of a fork whose branch has the same name', { headRepositoryId: 8 }, false],
    ['of a repository that is gone', { headRepositoryId: undefined }, false],
    ['that belongs to no repository', { repositoryId: undefined, headRepositoryId: undefined }, false],
    ['of a pull request', { event: 'pull_request' }, false],
    ['of a pull request with secrets', { event: 'pull_request_target' }, false],
    ['of a comment in a review', { event: 'pull_request_review_comment' }, false],
    ['of another branch', { branch: 'feature' }, false],
    ['of a tag', { branch: undefined }, false],
    ['that failed', { conclusion: 'failure' }, false],
    ['that is not done', { conclusion: undefined }, false],
    ['of another workflow', { path: '.github/workflows/other.yml' }, false],
    ['of a workflow whose file begins alike', { path: '.github/workflows/deploy.yml@2.yml' }, false],
    ['that is this one', { id: 9 }, false],
  ])('is one %s: %s', (_, run, expected) => {
    expect(counts({ ...own, ...run }, wanted)).toBe(expected)
  })
})

describe('an artifact whose run is read', () => {
  it.each<[string, Partial<StoredArtifact>, boolean]>([
    ['of the default branch', {}, true],
    ['of which GitHub reports the run alone', { branch: undefined, headRepositoryId: undefined }, true],
    ['of a fork', { headRepositoryId: 8 }, false],
    ['of another branch', { branch: 'feature' }, false],
    ['of this run', { runId: 9 }, false],
    ['whose run is gone', { runId: undefined }, false],
  ])('is one %s: %s', (_, more, expected) => {
    expect(mayCount({ ...artifact, ...more }, wanted)).toBe(expected)
  })
})

describe('an artifact of an earlier attempt', () => {
  it.each<[string, Partial<EarlierRun>, boolean]>([
    ['is none in the only attempt', { attempt: 1, startedAt: '2026-01-01T11:00:00Z' }, false],
    ['was made before the latest attempt began', { attempt: 2, startedAt: '2026-01-01T11:00:00Z' }, true],
    ['is none where the latest attempt made it', { attempt: 2, startedAt: '2026-01-01T10:00:00Z' }, false],
  ])('%s', (_, run, expected) => {
    expect(isFromEarlierAttempt(artifact, { ...own, ...run })).toBe(expected)
  })
})

describe('the response of GitHub', () => {
  it.each<unknown>([null, 'text', [], {}, { id: '1', event: 'push', path: 'a' }, { id: 1, event: 'push' }])(
    'is refused as a run where it is %j',
    (value) => {
      expect(() => parseRun(value)).toThrow(/not from GitHub’s API/)
    },
  )

  it.each<unknown>([null, {}, { id: 1, name: 'a', size_in_bytes: 1, expired: 'no', created_at: '' }, { id: 1 }])(
    'is refused as an artifact where it is %j',
    (value) => {
      expect(() => parseArtifact(value)).toThrow(/not from GitHub’s API/)
    },
  )
})

describe('the workflow', () => {
  it.each<[string, string | undefined]>([
    ['example/deployment/.github/workflows/deploy.yml@refs/heads/main', '.github/workflows/deploy.yml'],
    ['example/deployment/.github/workflows/check.yaml@refs/tags/v1@2', '.github/workflows/check.yaml'],
    ['example/deployment/.github/workflows/de@ploy.yml@refs/heads/main', '.github/workflows/de@ploy.yml'],
    ['example/deployment/.github/workflows/a.yml@refs/heads/b.yml@c', '.github/workflows/a.yml'],
    ['', undefined],
    ['example/deployment', undefined],
  ])('in %j is %s', (reference, workflow) => {
    expect(parseWorkflowFile(reference)).toBe(workflow)
  })
})
