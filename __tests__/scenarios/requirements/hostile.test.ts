import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { findSecrets } from '../../support/secret-search.ts'
import { problemsInSummary } from '../summary-html.ts'
import { code, file, runRequirements } from './run-requirements.ts'

const files = { ...code, 'docspace-requirements.txt': file }

describe('a key in an input', () => {
  it('is refused and shown nowhere', async () => {
    const key = `sk-${'ab12'.repeat(16)}`
    const run = await runRequirements({ workspaceFiles: files, inputs: { code: `src/${key}.ts`, mode: 'write' } })
    expect(run).toMatchObject({ exitCode: 1, outputs: { 'failure-reason': 'invalid-input' } })
    expect(findSecrets(run.sinks, { key })).toEqual([])
  })
})

describe('a token of somebody else in an input', () => {
  const token = `eyJ${'aB3'.repeat(12)}.${'cD4'.repeat(12)}.${'eF5'.repeat(12)}`

  it.each(['mode', 'base', 'portal-version', 'code', 'requirements-file'])('%s is not told', async (input) => {
    const value = input === 'base' ? `${token} x` : token
    const run = await runRequirements({ workspaceFiles: files, inputs: { [input]: value } })
    expect(run.exitCode).toBe(1)
    expect(run.annotations[0]?.message).toContain('***')
    // The path itself is an output.
    expect(findSecrets({ log: run.stdout, summary: run.summary }, { token })).toEqual([])
  })
})

describe('hostile code', () => {
  // Windows has no such names.
  const name =
    process.platform === 'win32' ? '::error::x.ts' : 'a\n::set-output name=result::passed\n##[error]<b>`@octocat.ts'

  it('with commands in the name of a file gives none', async () => {
    const run = await runRequirements({
      workspaceFiles: { ...files, [`src/${name}`]: 'fetch(`${p}/api/2.0/group`)\n' },
    })
    expect(run).toMatchObject({ exitCode: 1, outputs: { result: 'failed', 'failure-reason': 'requirements-differ' } })
    expect(run.commands.map((command) => `${command.syntax} ${command.name}`)).toEqual([':: error', ':: error'])
    expect(problemsInSummary(run.summary)).toEqual([])
    expect(JSON.parse(run.outputs['requests'] ?? '')).toContainEqual(expect.objectContaining({ file: `src/${name}` }))
  })

  it('with commands in the name of a file gets no line of its own in the requirements file', async () => {
    const run = await runRequirements({
      workspaceFiles: { [`src/a\nDELETE /api/2.0/group\n.ts`]: 'fetch(`${p}/api/2.0/group`)\n' },
      inputs: { mode: 'write', code: 'src' },
    })
    expect(String(run.files['docspace-requirements.txt']).split('\n')).toHaveLength(4)
  })

  it.each([
    [
      'a comment that says why',
      '// docspace: ignore ::error::x ##[group]y <img src=x> @octocat\nfetch(`${p}/api/2.0/${x}`)\n',
    ],
    ['a path', 'fetch(`${p}/api/2.0/files/::error::x${y}`)\n'],
    ['a method', 'request(`${p}/api/2.0/files/1`, { method: "##[error]" })\n'],
  ])('with commands in %s gives none', async (_, text) => {
    const run = await runRequirements({ workspaceFiles: { ...files, 'src/x.ts': text } })
    expect(run.hung).toBe(false)
    const meant = new Set(['error', 'warning', 'notice'])
    expect(run.commands.filter(({ syntax, name: given }) => syntax !== '::' || !meant.has(given))).toEqual([])
    expect(problemsInSummary(run.summary)).toEqual([])
  })

  it('with a key in a path leaks it nowhere, and is unread', async () => {
    const key = `sk-${'c0de'.repeat(16)}`
    const run = await runRequirements({
      workspaceFiles: {
        ...files,
        'src/x.ts': `fetch(\`\${p}/api/2.0/files/${key}\`)\n`,
        [`src/${key}.ts`]: 'fetch(`${p}/api/2.0/group`)\n',
      },
      inputs: { mode: 'write' },
    })
    expect(run).toMatchObject({ exitCode: 1, outputs: { 'failure-reason': 'unread-requests' } })
    const { [`workspace/src/x.ts`]: _, [`workspace/src/${key}.ts`]: __, ...sinks } = run.sinks
    expect(findSecrets(sinks, { key })).toEqual([])
  })

  it('behind links out of the workspace is not read', async () => {
    const run = await runRequirements({
      workspaceFiles: files,
      prepare: (workspace) => {
        const outside = path.join(path.dirname(workspace), 'outside')
        mkdirSync(outside)
        writeFileSync(path.join(outside, 'secret.ts'), 'fetch(`${p}/api/2.0/group`)\n')
        symlinkSync(path.join(outside, 'secret.ts'), path.join(workspace, 'src/file.ts'))
        symlinkSync(outside, path.join(workspace, 'src/folder'))
        symlinkSync('..', path.join(workspace, 'src/round'))
      },
    })
    expect(run).toMatchObject({ exitCode: 0, outputs: { result: 'passed' } })
    expect(run.stdout).toContain('behind links')
  })

  it('of 10 MB on one line is unread at once', async () => {
    const run = await runRequirements({ workspaceFiles: { ...files, 'src/x.ts': `f("${'a'.repeat(10_000_000)}")` } })
    expect(run).toMatchObject({ exitCode: 1, outputs: { 'failure-reason': 'unread-requests' } })
    expect(JSON.parse(run.outputs['unread'] ?? '')).toEqual([
      { file: 'src/x.ts', line: 1, why: 'the file is larger than 1 MiB' },
    ])
  })

  it.each([
    ['brackets', '('.repeat(900_000)],
    ['one name', 'a'.repeat(1_000_000)],
    ['texts without an end', '`${'.repeat(300_000)],
    ['bytes that are no text', '\0\uFFFD'.repeat(200_000)],
  ])('of nothing but %s ends', async (_, text) => {
    const run = await runRequirements({ workspaceFiles: { ...files, 'src/x.ts': `'/api/2.0/group'\n${text}` } })
    expect(run.hung).toBe(false)
    expect(run.outputs['failure-reason']).toMatch(/^(?:|unread-requests|requirements-differ)$/)
  })
})
