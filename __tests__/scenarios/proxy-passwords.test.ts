import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { demoKey, startContractPortal } from '../../stand-ins/portal/index.js'
import { runAction } from '../../stand-ins/runner/run-action.js'
import { runRequirements } from './requirements/run-requirements.ts'
import { runScenario, type Scenario } from './scenario.ts'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'workspaces-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

function workspaceIn(name: string): string {
  const workspace = path.join(folder, name, '_work')
  mkdirSync(workspace, { recursive: true })
  return workspace
}

/** Runs on a portal that is exempt from the proxy, so that its login matters to nothing. */
function runWith(login: string, env: Record<string, string> = {}, inputs: Record<string, string> = {}) {
  return runScenario({
    inputs: { 'upload-artifact': 'false', 'required-scopes': 'files:read', ...inputs },
    env: { HTTPS_PROXY: `http://${login}@proxy.test:3128`, NO_PROXY: '127.0.0.1', ...env },
  })
}

function refusal({ exitCode, outputs, annotations }: Scenario): string {
  expect([exitCode, outputs['result'], annotations.length]).toEqual([1, 'failed', 1])
  return `${outputs['failure-reason']}: ${annotations[0]?.message}`
}

describe('the user name of a proxy without a password', () => {
  it.each(['github-runner', 'github-runner:', 'docspace', 'deployment', 'onlyoffice', 'requests'])(
    'may be an ordinary word: %s',
    async (login) => {
      const GITHUB_WORKSPACE = workspaceIn(login.replace(':', ''))
      const run = await runWith(login, { GITHUB_WORKSPACE, GITHUB_REPOSITORY: 'example/deployment' })
      expect(run.outputs).toMatchObject({ result: 'passed', 'snapshot-path': expect.stringMatching(/\.json$/) })
      expect(run.exitCode).toBe(0)
    },
  )
})

describe('the password of a proxy that is an ordinary word', () => {
  it.each([
    ['GITHUB_WORKFLOW', 'Deploy to production'],
    ['GITHUB_JOB', 'production'],
    ['GITHUB_REPOSITORY', 'example/production'],
    ['GITHUB_REF', 'refs/heads/production'],
    ['GITHUB_ACTION_REPOSITORY', 'production/docspace-scopes'],
  ])('is struck out of %s', async (variable, value) => {
    const run = await runWith('ci:production', { [variable]: value })
    expect([run.exitCode, run.outputs['result']]).toEqual([0, 'passed'])
    expect(run.report === undefined).toBe(false)
  })

  it('is told as that where the workspace contains it', async () => {
    expect(refusal(await runWith('ci:production', { GITHUB_WORKSPACE: workspaceIn('production') }))).toMatch(
      /^invalid-input: The workspace, `GITHUB_WORKSPACE`, makes the path of `snapshot-path` contain the password of the proxy in `HTTPS_PROXY`/,
    )
  })

  it('is told as that where an input contains it', async () => {
    expect(refusal(await runWith('ci:production', {}, { 'snapshot-path': 'production.json' }))).toMatch(
      /^invalid-input: `snapshot-path` contains the password of the proxy in `HTTPS_PROXY`, which must not be shown\./,
    )
  })

  it('is told as that where the portal’s list contains it', async () => {
    expect(refusal(await runWith('ci:accounts'))).toMatch(
      /^unexpected-response: The response to `GET \/api\/2\.0\/scopes` contains the password of the proxy in `HTTPS_PROXY`, so nothing of it was kept\..*change the password of the proxy/,
    )
  })

  it('ends the other action by no bug either', async () => {
    const env = { HTTPS_PROXY: 'http://ci:production@proxy.test:3128' }
    const run = await runRequirements({ env: { ...env, GITHUB_WORKSPACE: workspaceIn('production') } })
    expect(run.outputs['failure-reason']).toBe('invalid-input')
    expect(run.annotations[0]?.message).toContain('path of `requirements-file` contain the password of the proxy in')
    const inPath = { 'a.ts': 'fetch(`${portal}/api/2.0/settings/production`)\n' }
    const unread = await runRequirements({ env, workspaceFiles: inPath, inputs: { code: '*.ts' } })
    expect(unread.outputs['failure-reason']).toBe('requirements-differ')
    expect(unread.outputs['unread']).toContain('the path contains the password of the proxy in `HTTPS_PROXY`')
  })

  // Our own words contain it, so that the scenario would find it in the files.
  it.each(['required', 'requests', 'workflow', 'schemaVersion'])('may be a word of our own: %s', async (word) => {
    const portal = await startContractPortal()
    const { exitCode, outputs } = await runAction({
      inputs: {
        'portal-url': portal.url,
        'api-key': demoKey,
        'upload-artifact': 'false',
        'required-endpoints': 'GET files/@my',
      },
      env: { HTTPS_PROXY: `http://ci:${word}@proxy.test:3128`, NO_PROXY: '127.0.0.1' },
    })
    await portal.close()
    expect([exitCode, outputs['result']]).toEqual([0, 'passed'])
  })
})
