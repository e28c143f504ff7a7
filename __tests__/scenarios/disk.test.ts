import path from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { closedFolder } from '../support/closed-folder.ts'
import { preload } from '../support/preload.ts'
import { runScenario, type Scenario, type ScenarioOptions } from './scenario.ts'

const plain = { 'required-scopes': 'files:read', 'upload-artifact': 'false' }

/** The verdict stands, and every output that is known was written. */
function expectUnwritable(run: Scenario, says: RegExp): void {
  expect(run.outputs).toMatchObject({
    result: 'failed',
    'failure-reason': 'unwritable',
    'scope-count': '9',
    'required-scopes': '["files:read"]',
    'missing-scopes': '[]',
  })
  expect(run.exitCode).toBe(1)
  expect(run.annotations.map(({ kind, message }) => [kind, message])).toEqual([['error', expect.stringMatching(says)]])
  expect(run.summary).toContain('Cannot write')
}

/** Windows has other rights, and other names for files. */
const onSystemsWithRights = process.platform === 'win32' ? it.skip : it

describe('snapshot and report that cannot be written', () => {
  it.each<[string, ScenarioOptions, RegExp]>([
    ['the workspace is not there', { env: { GITHUB_WORKSPACE: '/no-such-folder/of/a/runner' } }, /does not exist/],
    ['the workspace lies below a file', { env: { GITHUB_WORKSPACE: `${process.execPath}/work` } }, /does not exist/],
    ['the workspace is a file', { env: { GITHUB_WORKSPACE: process.execPath } }, /Cannot write `/],
    [
      'the folder lies below a file',
      { workspaceFiles: { reports: '' }, inputs: { 'snapshot-path': 'reports/of/scopes.json' } },
      /Cannot write `/,
    ],
    ['the name is too long', { inputs: { 'snapshot-path': `${'s'.repeat(300)}.json` } }, /Cannot write `/],
  ])('leave the verdict and the outputs: %s', async (_, options, says) => {
    const run = await runScenario({ ...options, inputs: { ...plain, ...options.inputs } })
    expectUnwritable(run, says)
    expect(run.outputs['snapshot-path']).toBeUndefined()
  })

  onSystemsWithRights('leave the verdict and the outputs: the workspace may not be entered', async () => {
    expectUnwritable(await runScenario({ ...closedFolder('.'), inputs: plain }), /Cannot write `/)
  })

  onSystemsWithRights(
    'leave the verdict and the outputs: a folder may not be entered, so that nothing can be removed either',
    async () => {
      const inputs = { ...plain, 'snapshot-path': 'reports/scopes.json' }
      expectUnwritable(await runScenario({ ...closedFolder('reports'), inputs }), /Cannot write `.*scopes\.json`/)
    },
  )

  it('are told each by itself: a report alone leaves the snapshot, and its outputs', async () => {
    const name = `${'s'.repeat(245)}.json`
    const run = await runScenario({ inputs: { ...plain, 'snapshot-path': name } })
    expectUnwritable(run, /Cannot write `/)
    expect(run.outputs['report-path']).toBeUndefined()
    expect(run.outputs['snapshot-path']).toBe(path.join(run.workspace, name))
    expect(run.outputs['snapshot-digest']).toMatch(/^sha256:/)
    expect(Object.keys(run.files)).toEqual([name])
  })
})

describe('snapshot and report are written', () => {
  it.each([243, 238])('though the name is long: %d characters', async (length) => {
    const name = `${'s'.repeat(length - 5)}.json`
    const run = await runScenario({ inputs: { ...plain, 'snapshot-path': name } })
    expect(run.outputs).toMatchObject({ result: 'passed', 'snapshot-path': path.join(run.workspace, name) })
    expect(Object.keys(run.files)).toHaveLength(2)
  })

  it('though a run with the same number left something unfinished', async () => {
    const leftover = `
      import { writeFileSync } from 'node:fs'
      for (const name of ['docspace-scopes', 'docspace-scopes-report'])
        writeFileSync(name + '.json.' + process.pid + '.unfinished', '')`
    const run = await runScenario({
      inputs: plain,
      env: { NODE_OPTIONS: preload(leftover) },
    })
    expect(run.outputs).toMatchObject({ result: 'passed' })
    expect(Object.keys(run.files)).toEqual(
      expect.arrayContaining(['docspace-scopes.json', 'docspace-scopes-report.json']),
    )
  })
})

describe('a name that no artifact may hold', () => {
  it.each([...'"<>:|*?'])('is refused where an upload is wanted: %s', async (character) => {
    const inputs = { ...plain, 'snapshot-path': `scopes${character}.json` }
    const refused = await runScenario({ inputs: { ...inputs, 'upload-artifact': 'true' } })
    expect(refused.outputs).toMatchObject({ result: 'failed', 'failure-reason': 'invalid-input' })
    expect(refused).toMatchObject({ requests: [], files: {} })
    expect(refused.annotations[0]?.message).toMatch(/`snapshot-path` .* contains a character/)
  })

  onSystemsWithRights.each([':', '*'])('is written where no upload is wanted: %s', async (character) => {
    const name = `scopes${character}.json`
    const run = await runScenario({ inputs: { ...plain, 'snapshot-path': name } })
    expect(run.outputs).toMatchObject({ result: 'passed' })
    expect(Object.keys(run.files)).toContain(name)
  })
})

describe('command files', () => {
  it('that cannot be written: a summary below a file is one warning', async () => {
    const run = await runScenario({ inputs: plain, env: { GITHUB_STEP_SUMMARY: `${process.execPath}/summary` } })
    expect(run).toMatchObject({ exitCode: 0, outputs: { result: 'passed' } })
    expect(run.annotations.map(({ kind, title }) => `${kind}: ${title}`)).toEqual([
      'warning: DocSpace Scopes: no summary',
    ])
  })

  it.each<[string, string | undefined]>([
    ['below a file', `${process.execPath}/outputs`],
    ['that the runner did not name', undefined],
  ])('that cannot be written: outputs %s fail the run, and files are written', async (_, file) => {
    const run = await runScenario({ inputs: plain, env: { GITHUB_OUTPUT: file } })
    expect(run.exitCode).toBe(1)
    expect(run.annotations.map(({ title }) => title)).toEqual(['DocSpace Scopes: unwritable'])
    expect(Object.keys(run.files)).toHaveLength(2)
  })
})
