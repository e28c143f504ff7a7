import { describe, expect, it } from '@jest/globals'
import { preload } from '../support/preload.ts'
import { runScenario } from './scenario.ts'
import { problemsInSummary } from './summary-html.ts'

const inputs = { 'upload-artifact': 'false' }
const ofAction = { GITHUB_ACTION_REPOSITORY: 'example/scopes', GITHUB_ACTION_REF: 'v1' }
/** What writing a file needs fails, in a way in which nothing outside can. */
const brokenAction = preload(
  `process.getBuiltinModule('node:crypto').randomUUID = () => { throw new TypeError('hidden') }`,
)

describe('the summary of a run', () => {
  it('links each failure to its place in the troubleshooting of this version', async () => {
    const { summary } = await runScenario({
      env: ofAction,
      inputs: { ...inputs, 'required-scopes': 'nowhere', 'required-endpoints': 'GET /ai/agents' },
    })
    const places = [...summary.matchAll(/<a href="([^"]*troubleshooting[^"]*)"/g)].map(([, url]) => url)
    const page = 'https://github.com/example/scopes/blob/v1/docs/troubleshooting.md'
    expect(places).toEqual([`${page}#missing-scopes`, `${page}#uncovered-endpoints`])
  })

  it('links nothing where the runner does not say which action it is', async () => {
    const { summary } = await runScenario({
      env: { GITHUB_ACTION_REPOSITORY: undefined, GITHUB_ACTION_REF: undefined },
      inputs: { ...inputs, 'required-scopes': 'nowhere' },
    })
    expect(summary).not.toContain('<a ')
  })

  it('names the portal that a baseline is from, and so does the log', async () => {
    const { summary, stdout } = await runScenario({
      workspaceFiles: { 'old.json': JSON.stringify({ portal: 'https://old.example', scopes: ['openid', 'gone'] }) },
      inputs: { ...inputs, baseline: 'old.json' },
    })
    expect([summary, stdout].map((text) => text.includes('https://old.example'))).toEqual([true, true])
    expect(summary).toContain('\n- gone\n')
  })

  it('says that nothing drifted', async () => {
    const { summary } = await runScenario({
      portal: { scopes: [{ name: 'openid', group: '', type: '' }] },
      workspaceFiles: { 'same.json': '["openid"]' },
      inputs: { ...inputs, baseline: 'same.json' },
    })
    expect(summary).toContain('No changes since the baseline.')
  })

  it.each<[string, Record<string, string>]>([
    [
      'requests',
      { 'required-endpoints': 'PUT /api/2.0/files/file/{fileId}/recent/and/more\nGET /ai/agents/of/{many}' },
    ],
    ['scopes', { 'required-scopes': 'https://hostile.example/a.long.name:read|/of/marks.only/at/the/end/' }],
    ['lines', { 'requirements-file': 'folder/of/requirements/for.the.deployment.txt' }],
  ])('lets long %s break, and stays well-formed', async (_, more) => {
    const { summary } = await runScenario({
      workspaceFiles: { 'folder/of/requirements/for.the.deployment.txt': 'nowhere\nGET /ai/agents' },
      inputs: { ...inputs, ...more },
    })
    expect(summary).toContain('<wbr>')
    expect(problemsInSummary(summary)).toEqual([])
  })
})

describe('a bug of the action', () => {
  it.each<[string, Record<string, string>, string, RegExp]>([
    ['a pass', { 'required-scopes': 'openid' }, 'internal', /The verdict had been reached: Passed: .*`openid`/],
    [
      'a failure',
      { 'required-scopes': 'nowhere' },
      'missing-scopes',
      /The verdict had been reached: Failed: .*`nowhere`/,
    ],
  ])('after the verdict is red, and says that it was %s', async (_, more, reason, words) => {
    const run = await runScenario({ inputs: { ...inputs, ...more }, env: { NODE_OPTIONS: brokenAction } })
    expect(run).toMatchObject({ exitCode: 1, outputs: { result: 'failed', 'failure-reason': reason } })
    const errors = run.annotations.filter(({ kind }) => kind === 'error').map(({ message }) => message)
    expect(errors).toEqual([expect.stringMatching(words)])
    expect(errors.join('')).not.toContain('hidden')
    expect(run.summary).toContain('The verdict had been reached')
  })
})
