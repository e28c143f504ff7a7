import { symlinkSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { closing, code, file, opening, runRequirements } from './run-requirements.ts'

const name = 'docspace-requirements.txt'
const write = { mode: 'write' }

describe('write', () => {
  it('makes the file, with each request and its places', async () => {
    const run = await runRequirements({ inputs: write })
    expect(run).toMatchObject({ exitCode: 0, annotations: [], outputs: { result: 'passed' } })
    expect(String(run.files[name])).toBe(file)
    expect(run.outputs['requirements-path']).toBe(path.join(run.workspace, name))
  })

  it('leaves nothing but the file', async () => {
    const run = await runRequirements({ inputs: { ...write, 'requirements-file': 'docs/needs/list.txt' } })
    expect(Object.keys(run.files).sort()).toEqual(['docs/needs/list.txt', 'src/me.ts', 'sync/rooms.py'])
  })

  it.each([
    [
      'what stands before and behind',
      `# ours\nopenid\n\n${opening}\nGET group\n${closing}\n\n  files:read # why\n`,
      `# ours\nopenid\n\n${file}\n  files:read # why\n`,
    ],
    ['line ends', `openid\r\n`, `openid\r\n\r\n${file.replaceAll('\n', '\r\n')}`],
    ['a byte-order mark', `\uFEFFopenid\n`, `\uFEFFopenid\n\n${file}`],
    ['the file, which is up to date', file, file],
  ])('keeps %s', async (_, before, after) => {
    const run = await runRequirements({ workspaceFiles: { ...code, [name]: before }, inputs: write })
    expect(run).toMatchObject({ exitCode: 0 })
    expect(String(run.files[name])).toBe(after)
  })

  it('is what check accepts', async () => {
    const { files } = await runRequirements({ inputs: write })
    expect(await runRequirements({ workspaceFiles: { ...code, [name]: String(files[name]) } })).toMatchObject({
      exitCode: 0,
    })
  })

  it('refuses a file whose bytes it could not keep', async () => {
    const latin1 = Buffer.from('# caf\u00e9\nopenid\n', 'latin1')
    const run = await runRequirements({ workspaceFiles: { ...code, [name]: latin1 }, inputs: write })
    expect(run).toMatchObject({ exitCode: 1, outputs: { 'failure-reason': 'invalid-input' } })
    expect(run.files[name]).toEqual(latin1)
  })

  it('refuses a file that contains a key, and shows none of it', async () => {
    const key = `sk-${'5eed'.repeat(16)}`
    const run = await runRequirements({ workspaceFiles: { ...code, [name]: `# ${key}\n` }, inputs: write })
    expect(run).toMatchObject({ exitCode: 1, outputs: { 'failure-reason': 'invalid-input' } })
    expect(run.sinks['stdout'] + run.summary).not.toContain(key)
  })

  it('writes through no link that leads out of the workspace', async () => {
    const run = await runRequirements({
      inputs: { ...write, 'requirements-file': 'out/list.txt' },
      prepare: (workspace) => symlinkSync(path.dirname(workspace), path.join(workspace, 'out')),
    })
    expect(run).toMatchObject({ exitCode: 1, outputs: { result: 'failed', 'failure-reason': 'unwritable' } })
  })
})
