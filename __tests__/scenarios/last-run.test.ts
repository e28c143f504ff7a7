import { describe, expect, it } from '@jest/globals'
import type { TestRun } from '../../stand-ins/github/api-payloads.ts'
import { portalScopes } from '../../stand-ins/portal/index.js'
import { githubToken } from '../../stand-ins/runner/environment.js'
import { artifactName, lookUp, runWith, snapshotOf } from './last-run.ts'

describe('baseline: last-run', () => {
  it('compares with the snapshot of the newest successful run', async () => {
    const files = {
      'docspace-scopes.json': JSON.stringify({ scopes: [...portalScopes.slice(1), { name: 'tags:read' }] }),
    }
    const { run } = await lookUp({
      runs: [runWith('old:read', { id: 1 }), { id: 2, artifacts: [{ name: artifactName, files }] }],
    })
    expect(run).toMatchObject({
      exitCode: 0,
      outputs: { result: 'passed', 'added-scopes': '["accounts.self:read"]', 'removed-scopes': '["tags:read"]' },
    })
  })

  it('fails the run on drift, where that is wanted', async () => {
    const { run } = await lookUp({ runs: [runWith('old:read', { id: 1 })] }, { inputs: { 'fail-on-drift': 'removed' } })
    expect(run).toMatchObject({ exitCode: 1, outputs: { 'failure-reason': 'drift', 'removed-scopes': '["old:read"]' } })
  })

  it.each<[string, TestRun]>([
    ['failed', { id: 9, conclusion: 'failure' }],
    ['goes on', { id: 9, conclusion: null }],
    ['is of another branch', { id: 9, branch: 'feature' }],
    ['is of a fork that calls its branch main', { id: 9, headRepository: 'stranger/deployment' }],
    ['is of a fork that is gone', { id: 9, headRepository: null }],
    ['is for a pull request', { id: 9, event: 'pull_request' }],
    ['is for a pull request, with the rights of its target', { id: 9, event: 'pull_request_target' }],
    ['is for a review of a pull request', { id: 9, event: 'pull_request_review' }],
    ['was started by a run of a fork', { id: 9, event: 'workflow_run', headRepository: 'stranger/deployment' }],
    ['is of another workflow', { id: 9, workflow: 'other.yml' }],
    ['is of another workflow, whose file begins alike', { id: 9, workflow: 'deploy.yml@2.yml' }],
    ['is this one', { id: 9_007_001 }],
    ['has no artifact', { id: 9, artifacts: [] }],
    [
      'has another artifact',
      { id: 9, artifacts: [{ name: 'scopes-2', files: { 'docspace-scopes.json': snapshotOf('wrong:read') } }] },
    ],
  ])('passes over a run that %s', async (_, other) => {
    const { run } = await lookUp({ runs: [runWith('right:read', { id: 3 }), runWith('wrong:read', other)] })
    expect(run.outputs).toMatchObject({ result: 'passed', 'removed-scopes': '["right:read"]' })
  })

  it.each<[string, TestRun[], RegExp]>([
    ['no artifact', [], /^The repository has no artifact `scopes`\./],
    [
      'artifacts of other runs alone',
      [
        runWith('a:read', { id: 9, branch: 'feature' }),
        runWith('b:read', { id: 8, conclusion: 'failure' }),
        runWith('c:read', { id: 7, headRepository: 'stranger/deployment' }),
      ],
      /^None of the 3 artifacts `scopes` is from a successful run of this workflow on `main`\./,
    ],
  ])('is a notice where there is %s, and green', async (_, runs, says) => {
    const { run } = await lookUp({ runs }, { inputs: { 'fail-on-drift': 'any' } })
    expect(run).toMatchObject({
      exitCode: 0,
      outputs: { result: 'passed' },
      annotations: [
        { kind: 'notice', title: 'DocSpace Scopes: no baseline yet', message: expect.stringMatching(says) },
      ],
    })
    expect(run.outputs['added-scopes'] ?? '').toBe('')
  })

  it('asks for the default branch where the event does not tell it', async () => {
    const { run, service } = await lookUp(
      { runs: [runWith('right:read', { id: 3 })] },
      { env: { GITHUB_EVENT_PATH: undefined } },
    )
    expect(run.outputs['removed-scopes']).toBe('["right:read"]')
    expect(service.requests.map(({ url }) => url)).toContain('/repos/example/deployment')
  })

  it('sends the token to GitHub’s API alone', async () => {
    const { run, service } = await lookUp({ runs: [runWith('right:read', { id: 3 })] })
    expect(service.requests.length).toBeGreaterThan(0)
    for (const { authorization } of service.requests) expect(authorization).toContain(githubToken)
    expect(service.blobs.requests).toHaveLength(1)
    for (const { headers } of service.blobs.requests) expect(headers).not.toHaveProperty('authorization')
    expect(JSON.stringify(run.requests)).not.toContain(githubToken)
  })

  it('is asked for beside the portal, and reads no more than it needs', async () => {
    const { service } = await lookUp({ runs: [runWith('right:read', { id: 3 }), runWith('old:read', { id: 2 })] })
    expect(service.requests.map(({ url }) => url.split('?')[0]?.replace('/repos/example/deployment', ''))).toEqual([
      '/actions/artifacts',
      '/actions/runs/3',
      '/actions/artifacts/30/zip',
    ])
  })

  it('is quiet, where Node throws on what is deprecated too', async () => {
    const { run } = await lookUp(
      { runs: [runWith('right:read', { id: 3 })] },
      { env: { NODE_OPTIONS: '--throw-deprecation' } },
    )
    expect(run).toMatchObject({ exitCode: 0, stderr: '', outputs: { 'removed-scopes': '["right:read"]' } })
    expect(run.stdout).not.toMatch(/deprecat/i)
  })
})
