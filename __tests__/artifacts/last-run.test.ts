import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import type { Failure } from '../../src/failure.ts'
import { captureOutput } from '../support/captured-output.ts'
import type { TestRun } from '../support/github-payloads.ts'
import { type GitHubServiceOptions, startGitHubService } from '../support/github-service.ts'
import { githubToken } from '../support/runner-environment.ts'
import { withEnvironment } from './with-environment.ts'

let temporary = ''
beforeAll(() => {
  temporary = mkdtempSync(path.join(tmpdir(), 'docspace-scopes-last-run-'))
})
afterAll(() => rmSync(temporary, { recursive: true }))

const workflow = { GITHUB_WORKFLOW_REF: 'example/deployment/.github/workflows/deploy.yml@refs/heads/main' }
const snapshot = { 'scopes.json': '["files:read"]' }
const runWith = (files: Record<string, string>, more: Partial<TestRun> = {}): TestRun => ({
  id: 1,
  artifacts: [{ name: 'scopes', files }],
  ...more,
})

/** Looks the last snapshot up, and tells what came of it. */
async function lookingUp(
  options: GitHubServiceOptions,
  question: { token?: string; environment?: Record<string, string> } = {},
) {
  const service = await startGitHubService(options)
  const output = captureOutput()
  const environment = {
    ...service.environment,
    GITHUB_REPOSITORY: 'example/deployment',
    GITHUB_RUN_ID: '9007001',
    GITHUB_EVENT_PATH: undefined,
  }
  try {
    const came = await withEnvironment(environment, async () => {
      // GitHub's client reads the address of the API when it is loaded, and each service has another one.
      jest.resetModules()
      const { findLastSnapshot } = await import('../../src/artifacts/last-run.ts')
      return findLastSnapshot({
        token: question.token ?? githubToken,
        artifactName: 'scopes',
        snapshotPath: '/workspace/scopes.json',
        environment: { RUNNER_TEMP: temporary, ...(question.environment ?? workflow) },
      })
    }).catch(({ name, reason, message }: Failure) => `${name} ${reason}: ${message}`)
    return came
  } finally {
    output.restore()
    await service.close()
  }
}

describe('the snapshot of the last run', () => {
  it('is that of the newest one that has it', async () => {
    const old = runWith({ 'scopes.json': '["old:read"]' })
    const came = await lookingUp({ runs: [old, runWith(snapshot, { id: 2 }), { id: 3 }] })
    expect(came).toEqual({ kind: 'names', names: ['files:read'] })
  })

  it('is none on a first run', async () => {
    expect(await lookingUp({ runs: [] })).toBeUndefined()
  })

  it.each<[string, Parameters<typeof lookingUp>, RegExp]>([
    [
      'an expired artifact',
      [{ runs: [{ id: 1, artifacts: [{ name: 'scopes', files: snapshot, expired: true }] }] }],
      /has expired.*longer retention-days/,
    ],
    ['an artifact without the file', [{ runs: [runWith({ 'other.json': '[]' })] }], /holds no scopes\.json/],
    [
      'an artifact with another content',
      [{ runs: [runWith({ 'scopes.json': '{}' })] }],
      /give this step one of its own/,
    ],
    [
      'a token that is not accepted',
      [{ runs: [] }, { token: 'ghs_wrong' }],
      /did not accept github-token.*actions: read/,
    ],
    ['a token that may not', [{ faults: { runs: 403 } }], /may not read earlier runs \(403\).*actions: read/],
    ['a repository that is hidden', [{ faults: { runs: 404 } }], /may not read earlier runs \(404\)/],
    ['an API that is down', [{ faults: { artifacts: 500 }, runs: [runWith(snapshot)] }], /answered with 500/],
    ['a workflow that is not known', [{ runs: [] }, { environment: {} }], /does not tell which workflow this is/],
  ])('is a failure with %s', async (_, question, told) => {
    const came = await lookingUp(...question)
    expect(came).toMatch(/^Failure baseline: /)
    expect(came).toMatch(told)
  })

  it('leaves nothing behind', () => {
    expect(readdirSync(temporary)).toEqual([])
  })
})
