import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { marksIn, refusalIn } from './refusal.ts'
import { runScenario, type Scenario } from './scenario.ts'

const quiet = { 'upload-artifact': 'false' }
const list = 'files:read\nGET /api/2.0/people/@self # Grüße\n'
const snapshot = '["files:read", "Grüße"]'

function bigEndian(text: string): Buffer {
  return Buffer.from(text, 'utf16le').swap16()
}

/** A run with a requirements file or a baseline of these bytes. */
function read(input: 'requirements-file' | 'baseline', content: Uint8Array | string): Promise<Scenario> {
  return runScenario({ inputs: { ...quiet, [input]: 'in/put.txt' }, workspaceFiles: { 'in/put.txt': content } })
}

describe('a file that an input names', () => {
  it.each<[string, (text: string) => Buffer]>([
    ['UTF-8', (text) => Buffer.from(text)],
    ['UTF-8 with a mark', (text) => Buffer.from(`\ufeff${text}`)],
    ['UTF-16 as Windows writes it', (text) => Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['UTF-16 in the other order', (text) => bigEndian(`\ufeff${text}`)],
  ])('may be %s', async (_, encoded) => {
    const required = await read('requirements-file', encoded(list))
    expect(required).toMatchObject({ exitCode: 0, annotations: [] })
    expect(required.outputs['required-scopes']).toBe('["accounts.self:read|accounts.self:write","files:read"]')
    expect((await read('baseline', encoded(snapshot))).outputs['removed-scopes']).toBe('["Grüße"]')
  })

  it.each([
    ['Latin-1 in a name', Buffer.from('openid\nGrüße:read', 'latin1'), 2, '(`Gr�'],
    ['Latin-1 in a request', Buffer.from('openid\n\nGET /files/ü', 'latin1'), 3, '(`GET /files/�`)'],
    ['UTF-16 without its mark', Buffer.from('openid', 'utf16le'), 1, '(`o\\u{0}p'],
    ['half a character', Buffer.concat([Buffer.from('openid '), Buffer.from('ü').subarray(0, 1)]), 1, '(`openid �`)'],
    ['UTF-16 with half a character', Buffer.from('\ufefffiles:read', 'utf16le').subarray(0, -1), 1, '(`files:rea�`)'],
  ])('is refused for %s', async (_, content, line, quoted) => {
    const message = refusalIn(await read('requirements-file', content), [`in/put.txt:${line}`])
    expect(message).toContain(`\`in/put.txt\` is invalid. Line ${line} ${quoted}`)
    expect(message).toMatch(/bytes that are neither UTF-8 nor UTF-16/)
  })

  it('is refused where a merge conflict is left in it', async () => {
    const content = '<<<<<<< HEAD\nopenid\n=======\nfiles:read\n>>>>>>> topic\n'
    const message = refusalIn(
      await read('requirements-file', content),
      [1, 3, 5].map((line) => `in/put.txt:${line}`),
    )
    expect(message).toContain(
      '- Line 1 (`<<<<<<< HEAD`): This line is left from a merge conflict. Resolve the conflict.',
    )
  })

  it('may hold any bytes in a comment', async () => {
    const scenario = await read('requirements-file', Buffer.from('files:read # Grüße\n# ÄÖÜ\n', 'latin1'))
    expect(scenario).toMatchObject({ exitCode: 0, outputs: { 'required-scopes': '["files:read"]' } })
  })

  it('is refused as a baseline whose bytes have no meaning', async () => {
    const message = refusalIn(await read('baseline', Buffer.from(snapshot, 'latin1')))
    expect(message).toMatch(/`in\/put\.txt`.* bytes that are neither UTF-8 nor UTF-16/)
  })
})

describe('the path of a file', () => {
  /** Lays files beside the workspace, and links to them in it. */
  const prepare = (workspace: string) => {
    const outside = path.join(workspace, '..', 'outside')
    mkdirSync(outside)
    for (const [name, content] of [
      ['list.txt', 'secret:scope'],
      ['list.json', '["secret:scope"]'],
    ] as const) {
      writeFileSync(path.join(outside, name), content)
      symlinkSync(path.join(outside, name), path.join(workspace, `link-to-${name}`))
    }
    symlinkSync(outside, path.join(workspace, 'folder'))
  }

  it.each([
    ['requirements-file', '../outside/list.txt'],
    ['requirements-file', 'link-to-list.txt'],
    ['requirements-file', 'folder/list.txt'],
    ['requirements-file', 'folder/../../outside/list.txt'],
    ['requirements-file', '../nowhere.txt'],
    ['baseline', '../outside/list.json'],
    ['baseline', 'link-to-list.json'],
    ['baseline', 'folder/list.json'],
  ])('may not lead out of the workspace: %s of %s', async (input, file) => {
    const scenario = await runScenario({ inputs: { ...quiet, [input]: file }, prepare })
    expect(refusalIn(scenario)).toContain(`\`${file}\`: it is outside of the workspace.`)
    expect(scenario.stdout + scenario.summary).not.toContain('secret:scope')
  })

  it('may take a way round, or be a link, inside the workspace', async () => {
    const workspaceFiles = { 'a/list.txt': 'files:read', 'list.json': '["files:read"]' }
    const inside = (workspace: string) =>
      symlinkSync(path.join(workspace, 'list.json'), path.join(workspace, 'link.json'))
    const inputs = { ...quiet, 'requirements-file': 'a/../a/./list.txt', baseline: 'link.json' }
    expect(await runScenario({ inputs, workspaceFiles, prepare: inside })).toMatchObject({ exitCode: 0 })
  })

  it('may be absolute', async () => {
    const file = path.join(
      import.meta.dirname,
      '..',
      '..',
      'examples/requirements/integration/docspace-requirements.txt',
    )
    expect(await runScenario({ inputs: { ...quiet, 'requirements-file': file } })).toMatchObject({ exitCode: 0 })
  })
})

describe('a file that is read', () => {
  it.each([
    ['requirements-file', 'needs.txt', 'needs.txt', list],
    ['requirements-file', 'needs-report.txt', 'needs.txt', list],
    ['baseline', 'scopes-report.json', 'scopes.json', '["files:read"]'],
  ])('is not written over: %s of %s', async (input, file, snapshotPath, content) => {
    const inputs = { ...quiet, [input]: file, 'snapshot-path': snapshotPath }
    const scenario = await runScenario({ inputs, workspaceFiles: { [file]: content } })
    expect(refusalIn(scenario)).toContain(
      `would replace the file in \`${input}\` (\`${file}\`). Choose another \`snapshot-path\`.`,
    )
    expect(scenario.files[file]?.toString()).toBe(content)
  })

  it('is written over where it is the baseline', async () => {
    const inputs = { ...quiet, baseline: 'scopes.json', 'snapshot-path': 'scopes.json' }
    const scenario = await runScenario({ inputs, workspaceFiles: { 'scopes.json': '["gone:read"]' } })
    expect(scenario).toMatchObject({ exitCode: 0, outputs: { 'removed-scopes': '["gone:read"]' } })
    expect(scenario.files['scopes.json']?.toString()).toContain('"schemaVersion": 1')
  })
})

describe('a line of a file', () => {
  it('is marked once, whatever it lacks, and shows ten of it', async () => {
    const names = Array.from({ length: 12 }, (_, index) => `n${index + 10}:read`)
    const scenario = await read('requirements-file', `openid\n${names.join(' ')}\n`)
    expect(scenario.outputs['missing-scopes']).toBe(JSON.stringify(names))
    expect(marksIn(scenario)).toEqual(['in/put.txt:2'])
    expect(scenario.annotations.at(-1)?.message).toMatch(/^`n10:read`.*`n19:read`[^\n]*\nand 2 more$/s)
  })

  it('is marked among the first nine', async () => {
    const lines = Array.from({ length: 12 }, (_, index) => `n${index + 10}:read`)
    const scenario = await read('requirements-file', lines.join('\n'))
    expect(marksIn(scenario)).toEqual(lines.slice(0, 9).map((_, index) => `in/put.txt:${index + 1}`))
  })
})

describe('a large file', () => {
  it.each<[string, string, string]>([
    [
      '130,000 names on one line',
      Array.from({ length: 130_000 }, (_, index) => `n${index}:read`).join(' '),
      'invalid-input',
    ],
    ['130,000 alternatives', Array.from({ length: 130_000 }, (_, index) => `n${index}`).join('|'), 'invalid-input'],
    ['130,000 lines of requests', 'GET /api/2.0/people/@self\n'.repeat(130_000), 'invalid-input'],
    ['10,000 lines of requests', 'GET /api/2.0/people/@self\n'.repeat(10_000), ''],
    ['130,000 wrong lines', 'GET\t/\n'.repeat(130_000), 'invalid-input'],
    ['a long run of dashes', `a${'-'.repeat(1_000_000)}a b`, 'invalid-input'],
    ['a long run of blanks', `a${' '.repeat(1_000_000)}openid|`, 'invalid-input'],
    ['a long run of bars', '|'.repeat(1_000_000), 'invalid-input'],
    ['a long run of marks', '#'.repeat(1_000_000), 'invalid-input'],
    ['a long request', `GET /files/${'{a}'.repeat(1_000_000)}`, 'invalid-input'],
    [
      'keys, and nothing else',
      Array.from({ length: 100_000 }, (_, index) => `sk-${String(index).padStart(64, '0')}`).join(' '),
      'invalid-input',
    ],
    ['8 MiB of names', 'a '.repeat(4 * 1024 * 1024), 'invalid-input'],
    ['8 MiB of lines with one name', 'a\n'.repeat(4 * 1024 * 1024), 'invalid-input'],
    ['8 MiB of bars', `${'a|'.repeat(4 * 1024 * 1024 - 1)}a`, 'invalid-input'],
    ['8 MiB of wrong lines', '|\n'.repeat(4 * 1024 * 1024), 'invalid-input'],
    ['8 MiB of empty lines', `openid${'\n'.repeat(8 * 1024 * 1024 - 6)}`, ''],
    ['8 MiB of comments', `openid\n${'#\n'.repeat(4 * 1024 * 1024 - 4)}`, ''],
    ['8 MiB of letters that take two bytes', `openid # ${'ü'.repeat(4 * 1024 * 1024 - 5)}`, ''],
    ['8 MiB of characters that are encoded twice', `openid # ${'%2541'.repeat(1_600_000)}`, ''],
    ['8 MiB of dashes and underscores', `openid # ${'_-'.repeat(4 * 1024 * 1024 - 5)}`, ''],
    ['a long method', `${'A'.repeat(1_000_000)} b`, 'invalid-input'],
    ['a long address among scopes', `http://${'a/'.repeat(1_000_000)} b`, 'invalid-input'],
  ])('is read or refused at once, and takes little memory: %s', async (_, content, reason) => {
    const inputs = { ...quiet, 'requirements-file': 'list.txt' }
    const scenario = await runScenario({ inputs, workspaceFiles: { 'list.txt': content } })
    expect({ hung: scenario.hung, reason: scenario.outputs['failure-reason'] }).toEqual({ hung: false, reason })
    expect(scenario.peakMemoryKilobytes).toBeLessThan(150 * 1024)
  })

  it.each([
    ['required-scopes', `openid\n# ${'a'.repeat(50_000)}:${'.'.repeat(50_000)}x`, ''],
    ['required-scopes', `["${'a'.repeat(100_000)}"]`, 'invalid-input'],
    ['required-scopes', '['.repeat(120_000), 'invalid-input'],
    ['required-endpoints', `GET people # ${'GET '.repeat(25_000)}`, ''],
    ['client-id', '0'.repeat(120_000), 'invalid-input'],
  ])('is no larger than a large input: %s', async (input, value, reason) => {
    const scenario = await runScenario({ inputs: { ...quiet, [input]: value } })
    expect({ hung: scenario.hung, reason: scenario.outputs['failure-reason'] }).toEqual({ hung: false, reason })
  })
})
