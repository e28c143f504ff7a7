import { describe, expect, it } from '@jest/globals'
import { type EarlierRun, runsThatCount, workflowFileIn } from '../../src/artifacts/choose-run.ts'

const own: EarlierRun = {
  id: 1,
  event: 'push',
  head_branch: 'main',
  head_repository: { full_name: 'example/deployment' },
  conclusion: 'success',
}
const wanted = { repository: 'example/deployment', branch: 'main', currentRun: 9 }

describe('a run whose artifact may be a baseline', () => {
  it.each<[string, Partial<EarlierRun>, boolean]>([
    ['of a push to the default branch', {}, true],
    ['on a schedule', { event: 'schedule' }, true],
    ['started by hand', { event: 'workflow_dispatch' }, true],
    ['of a repository in another letter case', { head_repository: { full_name: 'Example/Deployment' } }, true],
    ['of a fork whose branch has the same name', { head_repository: { full_name: 'stranger/deployment' } }, false],
    ['of a repository that is gone', { head_repository: null }, false],
    ['of a pull request', { event: 'pull_request' }, false],
    ['of a pull request with secrets', { event: 'pull_request_target' }, false],
    ['of another branch', { head_branch: 'feature' }, false],
    ['of a tag', { head_branch: null }, false],
    ['that failed', { conclusion: 'failure' }, false],
    ['that is not done', { conclusion: null }, false],
    ['that is this one', { id: 9 }, false],
  ])('is one %s: %s', (_, run, counts) => {
    expect(runsThatCount([{ ...own, ...run }], wanted)).toHaveLength(counts ? 1 : 0)
  })

  it('is the newest, as they come', () => {
    const runs = [4, 3, 2].map((id) => ({ ...own, id }))
    expect(runsThatCount(runs, wanted).map(({ id }) => id)).toEqual([4, 3, 2])
  })
})

describe('the file of a workflow', () => {
  it.each<[string, string | undefined]>([
    ['example/deployment/.github/workflows/deploy.yml@refs/heads/main', 'deploy.yml'],
    ['example/deployment/.github/workflows/check.yaml@refs/tags/v1@2', 'check.yaml'],
    ['', undefined],
    ['example/deployment', undefined],
  ])('in %j is %s', (reference, file) => {
    expect(workflowFileIn(reference)).toBe(file)
  })
})
