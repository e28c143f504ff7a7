import { symlinkSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { closing, code, file, opening, runRequirements } from './run-requirements.ts'

/** The words of a summary. */
const textOf = (summary: string): string =>
  summary.replace(/<[^>]*>/g, '').replace(/&#(\d+);/g, (_, number) => String.fromCharCode(Number(number)))

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

  const hidden = { 'src/send.ts': 'fetch(`${portal}/api/2.0/${path}`)\n' }

  it.each([
    [
      'a file that it writes',
      '',
      hidden,
      'Wrote 2 requests into `docspace-requirements.txt`. 1 place is missing from it, because it could not be read.',
    ],
    [
      'a file that is up to date',
      file,
      { ...hidden, 'src/more.ts': hidden['src/send.ts'] },
      '`docspace-requirements.txt` did not need to change (2 requests). 2 places are missing from it, because they could not be read.',
    ],
  ])('says what it did about %s, though the run fails on what is unread', async (_, before, more, told) => {
    const run = await runRequirements({ workspaceFiles: { ...code, ...more, [name]: before }, inputs: write })
    expect(run).toMatchObject({ exitCode: 1, outputs: { 'failure-reason': 'unread-requests' } })
    expect(String(run.files[name])).toBe(file)
    expect(run.stdout).toContain(`\n${told}\n`)
    expect(run.stdout).toMatch(/\nFailed: some of the code could not be read\.\n$/)
    expect(textOf(run.summary)).toContain(told.replaceAll('`', ''))
  })

  it.each([
    ['where all could be read', {}, /^Removed, because the code no longer makes it: `GET \/api\/2\.0\/group`\.$/m],
    [
      'where one place could not be read, which may be the one that makes it',
      hidden,
      /^Removed from `docspace-requirements\.txt`, because no readable code makes it: `GET \/api\/2\.0\/group`\. The place that could not be read may make it\.$/m,
    ],
  ])('says what it removed %s', async (_, more, told) => {
    const before = file.replace(closing, `GET group\n${closing}`)
    const run = await runRequirements({ workspaceFiles: { ...code, ...more, [name]: before }, inputs: write })
    expect(String(run.files[name])).toBe(file)
    expect(run.stdout).toMatch(told)
    expect(run.stdout.includes('No longer needed by any line')).toBe(Object.keys(more).length === 0)
  })

  it('is what check accepts', async () => {
    const { files } = await runRequirements({ inputs: write })
    expect(await runRequirements({ workspaceFiles: { ...code, [name]: String(files[name]) } })).toMatchObject({
      exitCode: 0,
    })
  })

  it.each([
    ['Latin-1', Buffer.from('# caf\u00e9\nopenid\n', 'latin1'), 'It has bytes that are neither UTF-8 nor UTF-16'],
    ['UTF-16', Buffer.from('\ufeffopenid\n', 'utf16le'), 'It is UTF-16, which `mode: write` does not write.'],
    ['UTF-16 in the other order', Buffer.from('\ufeffopenid\n', 'utf16le').swap16(), 'It is UTF-16'],
  ])('refuses a file in %s, whose bytes it could not keep', async (_, bytes, told) => {
    const run = await runRequirements({ workspaceFiles: { ...code, [name]: bytes }, inputs: write })
    expect(run).toMatchObject({ exitCode: 1, outputs: { 'failure-reason': 'invalid-input' } })
    expect(run.annotations[0]?.message).toContain(`Cannot write the requirements file \`${name}\`. ${told}`)
    expect(run.files[name]).toEqual(bytes)
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
