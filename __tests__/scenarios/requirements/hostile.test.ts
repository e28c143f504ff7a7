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

describe('a hostile requirements file', () => {
  it.each([
    ['of more than 10,000 requests', 'GET /group\n'.repeat(10_001), 'invalid-input'],
    ['of 8 MiB of names', 'a '.repeat(4 * 1024 * 1024), 'invalid-input'],
    ['of 8 MiB of empty lines', `${file}${'\n'.repeat(8 * 1024 * 1024 - file.length)}`, ''],
    [
      'of 10,000 long names',
      `${file}${Array.from({ length: 9998 }, (_, at) => `${at}${'n'.repeat(240)}\n`).join('')}`,
      '',
    ],
  ])('%s takes little memory', async (_, text, reason) => {
    const run = await runRequirements({ workspaceFiles: { ...code, 'docspace-requirements.txt': text } })
    expect(run.outputs['failure-reason']).toBe(reason)
    expect(run.peakMemoryKilobytes).toBeLessThan(150 * 1024)
    expect(run.summary.length).toBeLessThan(1_000_000)
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

  it('in files with long names fills no log', async () => {
    const names = Array.from({ length: 300 }, (_, index) => `src/${'n'.repeat(200)}-${index}.ts`)
    const text = 'fetch(`${p}/api/2.0/group`)\n'.repeat(10)
    const run = await runRequirements({
      workspaceFiles: Object.fromEntries(names.map((name) => [name, text])),
      inputs: { code: 'src' },
    })
    expect(run.stdout.length).toBeLessThan(200_000)
    expect(run.stdout).toMatch(/^ {2}src\/n+.*\n {2}and 2,[\d,]+ more places$/m)
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
