import { describe, expect, it } from '@jest/globals'
import type { TestArtifact, TestRun } from '../../stand-ins/github/api-payloads.ts'
import { artifactName, lookUp, runWith, snapshotOf } from './last-run.ts'
import type { ScenarioOptions } from './scenario.ts'

const strict: ScenarioOptions = { inputs: { 'fail-on-drift': 'any' } }
const right = runWith('right:read', { id: 3 })

/** So many newer runs, the newest first. */
const newer = (count: number, make: (id: number) => TestRun): TestRun[] =>
  Array.from({ length: count }, (_, index) => make(1000 + count - index))

const holding = (scope: string, more: Partial<TestArtifact> = {}): TestArtifact => ({
  name: artifactName,
  files: { 'docspace-scopes.json': snapshotOf(scope) },
  ...more,
})

describe('the baseline of the last run', () => {
  // What a fork or a pull request may send as often as it likes, and what a repository has after a bad month.
  it.each<{ name: string; runs: TestRun[]; requests: number }>([
    {
      name: '100 runs of a fork that calls its branch main',
      runs: newer(100, (id) => runWith('wrong:read', { id, headRepository: 'stranger/deployment' })),
      requests: 4,
    },
    {
      name: '350 runs of forks, most of which are gone',
      runs: newer(350, (id) =>
        runWith('wrong:read', { id, headRepository: id % 10 === 0 ? 'stranger/deployment' : null }),
      ),
      requests: 12,
    },
    { name: '100 successful runs without a snapshot', runs: newer(100, (id) => ({ id })), requests: 3 },
    {
      name: '250 runs that failed',
      runs: newer(250, (id) => runWith('wrong:read', { id, conclusion: 'failure' })),
      requests: 6,
    },
    {
      name: '150 failed runs among 150 successful ones without a snapshot',
      runs: newer(300, (id) => (id % 2 === 0 ? { id } : runWith('wrong:read', { id, conclusion: 'failure' }))),
      requests: 6,
    },
    {
      name: '250 successful runs of another workflow',
      runs: newer(250, (id) => runWith('wrong:read', { id, workflow: 'other.yml' })),
      requests: 6,
    },
    {
      name: '120 pull requests of its own branches',
      runs: newer(120, (id) => runWith('wrong:read', { id, event: 'pull_request' })),
      requests: 8,
    },
  ])('is found behind $name', async ({ runs, requests }) => {
    const { run, service } = await lookUp({ runs: [...runs, right] }, strict)
    expect(run).toMatchObject({
      exitCode: 1,
      outputs: { 'failure-reason': 'drift', 'removed-scopes': '["right:read"]' },
    })
    expect(service.requests.length).toBeLessThanOrEqual(requests)
  })

  // A run waits for an approval, in a queue, or is started again, and meanwhile others begin.
  it.each<{ name: string; before: TestRun[]; between: number; requests: number }>([
    { name: '90 others began', before: [], between: 90, requests: 4 },
    { name: '150 others began', before: [], between: 150, requests: 5 },
    { name: '1,200 others began', before: [], between: 1200, requests: 5 },
    {
      name: '150 others began, and so did one that failed',
      before: [
        {
          id: 2,
          conclusion: 'failure',
          artifacts: [1, 2, 3].map(() => holding('wrong:read', { uploadedAfter: 1150 })),
        },
      ],
      between: 150,
      requests: 7,
    },
  ])('is that of a run which waited while $name', async ({ before, between, requests }) => {
    const failed = runWith('wrong:read', { id: 1000 + between + 1, conclusion: 'failure' })
    const waited = { id: 3, artifacts: [holding('right:read', { uploadedAfter: 1000 + between - 1 })] }
    const runs = [failed, ...newer(between, (id) => ({ id })), waited, ...before]
    const { run, service } = await lookUp({ runs }, strict)
    expect(run).toMatchObject({
      exitCode: 1,
      outputs: { 'failure-reason': 'drift', 'removed-scopes': '["right:read"]' },
    })
    expect(service.requests.length).toBeLessThanOrEqual(requests)
  })

  it('is none where the run that waited failed', async () => {
    const failed = [
      runWith('wrong:read', { id: 1200, conclusion: 'failure' }),
      { id: 3, conclusion: 'failure', artifacts: [holding('wrong:read', { uploadedAfter: 1149 })] },
    ]
    const { run } = await lookUp({ runs: [...failed, ...newer(150, (id) => ({ id }))] }, strict)
    expect(run).toMatchObject({ exitCode: 0, outputs: { result: 'passed' } })
  })

  it('is the newer of two artifacts of one name in a run', async () => {
    const { run } = await lookUp({ runs: [{ id: 3, artifacts: [holding('wrong:read'), holding('right:read')] }] })
    expect(run.outputs).toMatchObject({ result: 'passed', 'removed-scopes': '["right:read"]' })
  })

  it.each<[string, TestRun]>([
    [
      'a run that was started again is that of its latest attempt',
      {
        id: 9,
        earlierAttempts: ['success'],
        artifacts: [holding('wrong:read', { attempt: 1 }), holding('right:read')],
      },
    ],
    [
      'an attempt that succeeded counts, whatever was started again after it',
      { id: 9, earlierAttempts: ['failure', 'success'], artifacts: [holding('right:read', { attempt: 2 })] },
    ],
    [
      'an attempt that failed never counts',
      { id: 9, earlierAttempts: ['success', 'failure'], artifacts: [holding('wrong:read', { attempt: 2 })] },
    ],
    [
      'an attempt that failed never counts, nor does its run',
      { id: 9, conclusion: 'failure', earlierAttempts: ['success'], artifacts: [holding('wrong:read')] },
    ],
  ])('of %s', async (_, latest) => {
    const { run } = await lookUp({ runs: [right, latest] })
    expect(run.outputs).toMatchObject({ result: 'passed', 'removed-scopes': '["right:read"]' })
  })

  it.each([
    ['de@ploy.yml', 'refs/heads/main'],
    ['de ploy@2.yaml', 'refs/tags/v1@2'],
    ['@.yml', 'refs/heads/a.yml@b'],
  ])('is found for the workflow file %s', async (workflow, reference) => {
    const { run } = await lookUp(
      {
        runs: [
          ...newer(2, (id) => runWith('wrong:read', { id, workflow: 'ploy.yml' })),
          runWith('right:read', { id: 3, workflow }),
        ],
      },
      { env: { GITHUB_WORKFLOW_REF: `example/deployment/.github/workflows/${workflow}@${reference}` } },
    )
    expect(run.outputs).toMatchObject({ result: 'passed', 'removed-scopes': '["right:read"]' })
  })
})
