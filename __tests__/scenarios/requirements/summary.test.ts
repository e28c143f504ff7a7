import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { demoClientId, startContractPortal } from '../../../stand-ins/portal/index.js'
import type { ActionRun } from '../../../stand-ins/runner/run-action.js'
import { problemsInSummary } from '../summary-html.ts'
import { code, file, runRequirements } from './run-requirements.ts'

const name = 'docspace-requirements.txt'
const files = { ...code, [name]: file }
const hidden = 'fetch(`${portal}/api/2.0/${path}`)\n'
const advice = 'Write in a comment on the line, or above it, what it calls'

/** The words of a summary, a line each for what begins one. */
function linesOf({ summary }: ActionRun): string[] {
  return summary
    .replace(/<(?:p|li|h\d|tr|br|summary)>/g, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&#(\d+);/g, (_, number) => String.fromCharCode(Number(number)))
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
}

describe('the summary of requirements', () => {
  it('says what write would change', async () => {
    const run = await runRequirements({
      workspaceFiles: { ...files, 'src/new.ts': 'fetch(`${portal}/api/2.0/group`)\n' },
    })
    expect(run.summary).toContain(
      `<p>Changes that <code>mode: write</code> would make to <code>${name}</code>:</p>\n\n\`\`\`diff\n+ GET /api/2.0/group   # src/new.ts:1\n`,
    )
    expect(problemsInSummary(run.summary)).toEqual([])
  })

  it('says what write changed', async () => {
    const { summary } = await runRequirements({ inputs: { mode: 'write' } })
    expect(summary).toContain(`<p>Changed in <code>${name}</code>:</p>`)
    expect(summary).not.toContain('would make')
  })

  it('names each request once where there is no file yet', async () => {
    const run = await runRequirements()
    expect(linesOf(run)).toContain(
      `There is no requirements file ${name}. Run this action with mode: write, or npm run requirements -- write in a clone of it, review the file, and commit it.`,
    )
    expect(run.annotations[0]?.message).toContain('POST /api/2.0/files/rooms')
  })

  it.each([
    ['src/send.ts', '//'],
    ['src/send.py', '#'],
  ])('shows once, to copy, what to write beside code that cannot be read: %s', async (unread, mark) => {
    const text = mark === '#' ? "requests.get(f'{portal}/api/2.0/{path}')\n" : hidden
    const run = await runRequirements({ workspaceFiles: { ...files, [unread]: text } })
    expect(run.summary).toContain(
      `${advice}, or why it is no request:</p>\n\n\`\`\`\n${mark} docspace: PUT /api/2.0/people/{id}\n${mark} docspace: ignore <why>\n\`\`\`\n`,
    )
    expect(run.summary.split(advice)).toHaveLength(2)
    expect(problemsInSummary(run.summary)).toEqual([])
  })

  it('has the advice about a typo in a run that passes, without backticks', async () => {
    const run = await runRequirements({
      workspaceFiles: {
        ...code,
        'src/rooms.ts': 'fetch(`${portal}/api/2.0/filez/rooms`)\n',
        [name]: `GET filez/rooms\n${file}`,
      },
    })
    expect(run).toMatchObject({ exitCode: 0, outputs: { result: 'passed' } })
    expect(linesOf(run)).toContainEqual(
      expect.stringMatching(
        /^⚠️ DocSpace \S+ has no such request: GET \/api\/2\.0\/filez\/rooms in src\/rooms\.ts:1 \(did you mean GET \/api\/2\.0\/files\/rooms\?\)\. Correct the code, or say/,
      ),
    )
    expect(linesOf(run)).toContain('unknown request (typo?); did you mean GET /api/2.0/files/rooms?')
    expect(run.summary.replace(/^```\w*$/gm, '')).not.toContain('`')
  })
})

describe('what an app lacks', () => {
  async function runWith(scopes: string[]): Promise<ActionRun> {
    const portal = await startContractPortal({ clients: [{ client_id: demoClientId, name: 'Room reports', scopes }] })
    try {
      return await runRequirements({
        workspaceFiles: files,
        inputs: { 'portal-url': portal.url, 'client-id': demoClientId, retries: '0' },
      })
    } finally {
      await portal.close()
    }
  }

  it('is a list, and marked in the table', async () => {
    const run = await runWith(['files:read'])
    const lines = linesOf(run)
    const first = lines.findIndex((line) => line.endsWith('lacks 2 scopes:'))
    expect(lines.slice(first, first + 3)).toEqual([
      'The OAuth app Room reports lacks 2 scopes:',
      'accounts.self:read|accounts.self:write, needed by src/me.ts:1',
      expect.stringMatching(/^rooms:write, needed by sync\/rooms\.py:3/),
    ])
    expect(lines).toContain('accounts.self:read|accounts.self:write ❌ not granted')
    expect(lines).toContain('rooms:write ❌ not granted')
    expect(problemsInSummary(run.summary)).toEqual([])
  })

  it('is one sentence for one scope, and the others have no mark', async () => {
    const lines = linesOf(await runWith(['accounts.self:read']))
    expect(lines).toContainEqual(
      expect.stringMatching(/^The OAuth app Room reports lacks rooms:write, needed by sync\/rooms\.py:3\./),
    )
    expect(lines).toContain('accounts.self:read|accounts.self:write')
    expect(lines).toContain('rooms:write ❌ not granted')
  })
})

describe('places in the summary', () => {
  const commit = '5f2c8a1d9b7e4f60312a4c5d6e7f8091a2b3c4d5'
  const workspaceFiles = { ...files, 'src/a b#?/send.ts': hidden }
  const prepare = (workspace: string) => mkdirSync(path.join(workspace, '.git'))

  it('link to their lines at the commit of the run', async () => {
    const { summary } = await runRequirements({ workspaceFiles, prepare })
    const address = `https://github.com/example/deployment/blob/${commit}`
    const links = [...summary.matchAll(/<a href="([^"]*)"><code>([^/]*\/.*?)<\/code><\/a>/g)].map(([, to, text]) => [
      to,
      text?.replaceAll('<wbr>', ''),
    ])
    expect(links).toContainEqual([`${address}/src/me.ts#L1`, 'src/me.ts:1'])
    expect(links).toContainEqual([`${address}/src/a%20b%23%3F/send.ts#L1`, 'src/a b#?/send.ts:1'])
    expect(problemsInSummary(summary)).toEqual([])
  })

  it.each<[string, Parameters<typeof runRequirements>[0]]>([
    ['where the workspace is no clone', {}],
    ['where the commit is not known', { prepare, env: { GITHUB_SHA: '' } }],
    ['where the repository is not known', { prepare, env: { GITHUB_REPOSITORY: '' } }],
    ['where the server is none', { prepare, env: { GITHUB_SERVER_URL: 'javascript:alert(1)//' } }],
  ])('link to nothing %s', async (_, options) => {
    const { summary } = await runRequirements({ workspaceFiles, ...options })
    expect(summary).toContain('<code>src/me.ts:1</code>')
    expect(summary).not.toMatch(/<a [^>]*><code>/)
  })
})
