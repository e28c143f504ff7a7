import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { closing, code, file, marksOf, opening, runRequirements } from './run-requirements.ts'

const path = 'docspace-requirements.txt'
const files = { ...code, [path]: file }

describe('check', () => {
  it('passes where the file has all that the code calls, with every output', async () => {
    const run = await runRequirements({ workspaceFiles: files })
    expect(run).toMatchObject({ exitCode: 0, annotations: [] })
    expect(run.outputs).toEqual({
      result: 'passed',
      'failure-reason': '',
      requests: JSON.stringify([
        { method: 'POST', path: '/api/2.0/files/rooms', file: 'sync/rooms.py', line: 3, needs: ['rooms:write'] },
        {
          method: 'GET',
          path: '/api/2.0/people/@self',
          file: 'src/me.ts',
          line: 1,
          needs: ['accounts.self:read|accounts.self:write'],
        },
      ]),
      'required-scopes': '["accounts.self:read|accounts.self:write","rooms:write"]',
      'scopes-to-grant': '["accounts.self:read","rooms:write"]',
      unread: '[]',
      'left-out': '{}',
      'requirements-path': expect.stringMatching(/[\\/]docspace-requirements\.txt$/),
    })
  })

  it('shows in log and summary which line asks for which scope', async () => {
    const run = await runRequirements({ workspaceFiles: files })
    expect(run.stdout).toMatch(
      / {2}src\/me\.ts:1 +GET \/api\/2\.0\/people\/@self +accounts\.self:read\|accounts\.self:write\n {2}sync\/rooms\.py:3 +POST/,
    )
    expect(run.summary).toContain('✅')
    expect(run.summary).toContain('<code>src/me.ts:1</code>')
  })

  it('fails on a call that the file lacks, and marks its very line', async () => {
    const run = await runRequirements({
      workspaceFiles: { ...files, 'src/new.ts': '\nfetch(`${portal}/api/2.0/group`)\n' },
    })
    expect(run).toMatchObject({ exitCode: 1, outputs: { result: 'failed', 'failure-reason': 'requirements-differ' } })
    expect(marksOf(run)).toEqual(['error src/new.ts:2'])
    expect(run.annotations[0]?.message).toMatch(/lacks 1 request .*`GET \/api\/2\.0\/group` \(`src\/new\.ts:2`\)/)
    expect(String(run.files[path])).toBe(file)
  })

  it('fails where there is no file', async () => {
    const run = await runRequirements()
    expect(run).toMatchObject({ exitCode: 1, outputs: { 'failure-reason': 'requirements-differ' } })
    expect(run.outputs).not.toHaveProperty('requirements-path')
    expect(run.stdout).toMatch(/^Failed: there is no requirements file\.$/m)
    expect(marksOf(run)).toEqual(['error sync/rooms.py:3', 'error src/me.ts:1'])
  })

  it('passes where code only moved', async () => {
    const workspaceFiles = {
      'other/place.ts': `\n\n${code['src/me.ts']}`,
      'sync/rooms.py': code['sync/rooms.py'],
      [path]: file,
    }
    expect(await runRequirements({ workspaceFiles })).toMatchObject({ exitCode: 0, annotations: [] })
  })

  it('tells what no code makes any more, and fails nothing', async () => {
    const run = await runRequirements({
      workspaceFiles: { 'src/me.ts': code['src/me.ts'], [path]: file },
      inputs: { code: 'src' },
    })
    expect(run).toMatchObject({ exitCode: 0, outputs: { result: 'passed' } })
    const message = expect.stringMatching(
      /lists a request that the code no longer makes: `POST \/api\/2\.0\/files\/rooms`\..* removes it\.\n?No longer needed by any line: `rooms:write`\./s,
    )
    expect(run.annotations).toMatchObject([{ kind: 'notice', message }])
  })

  it('takes what the author wrote for the same request, and adds scopes by name', async () => {
    const own = 'openid\nPOST files/rooms\nGET https://portal.example/api/2.0/people/@self?fields=id\n'
    const run = await runRequirements({ workspaceFiles: { ...code, [path]: own } })
    expect(run).toMatchObject({
      exitCode: 0,
      outputs: { 'scopes-to-grant': '["accounts.self:read","openid","rooms:write"]' },
    })
  })

  it.each([
    [
      'no end of the block',
      `openid\n${opening}\nGET group\n`,
      [2],
      'The line `# <<< Requests found in the code.` is missing. Delete the block that begins in line 2, and run `mode: write`.',
    ],
    [
      'no begin of the block',
      `GET group\n${closing}\n`,
      [2],
      'The line `# >>> Requests found in the code.` is missing. Delete line 2 and the requests of the code above it, and run `mode: write`.',
    ],
    [
      'two blocks',
      `${file}\n${file}`,
      [6],
      'The block of requests found in the code appears twice (lines 1 and 6). Delete both blocks, and run `mode: write`.',
    ],
    [
      'a line that the gate cannot read',
      `${opening}\n${closing}\nFETCH /api/2.0/group\n`,
      [3],
      'A request begins with one of',
    ],
    [
      'a merge conflict above the block',
      `<<<<<<< HEAD\n${file}`,
      [1],
      'Line 1 (`<<<<<<< HEAD`): This line is left from a merge conflict. Resolve the conflict.',
    ],
    [
      'a merge conflict that has two blocks',
      `<<<<<<< HEAD\n${file}=======\n${file}>>>>>>> topic\n`,
      [1, 6, 11],
      'left from a merge conflict',
    ],
  ])('refuses a file with %s, and marks the line', async (_, text, lines, told) => {
    for (const mode of ['check', 'write']) {
      const run = await runRequirements({ workspaceFiles: { ...code, [path]: text }, inputs: { mode } })
      expect(run).toMatchObject({ exitCode: 1, outputs: { 'failure-reason': 'invalid-input' } })
      expect(marksOf(run)).toEqual(lines.map((line) => `error ${path}:${line}`))
      expect(run.annotations[0]?.message).toContain(told)
      expect(run.annotations[0]?.message.split('is missing')).toHaveLength(told.includes('is missing') ? 2 : 1)
      expect(String(run.files[path])).toBe(text)
    }
  })
})

describe('files that cannot be used', () => {
  it('are reported together, with the lines of the requirements file', async () => {
    const run = await runRequirements({
      workspaceFiles: { ...code, [path]: 'openid\na||b\n', 'a.har': '{', 'b.har': '[]', 'src/calls.ts': '' },
      inputs: { code: 'src\nlost/*.ts\n*.har\ngone.ts' },
    })
    expect(run).toMatchObject({ exitCode: 1, outputs: { 'failure-reason': 'invalid-input' } })
    const [heading, ...problems] = run.annotations[0]?.message.split('\n') ?? []
    expect(heading).toBe('4 patterns or files cannot be used:')
    expect(problems.map((problem) => problem.slice(0, 48))).toEqual([
      '- The requirements file `docspace-requirements.t',
      '- The patterns `lost/*.ts`, `gone.ts` in `code` ',
      '- Cannot read `a.har` of `code`: it is not a com',
      '- Cannot read `b.har` of `code`: it is not a com',
      'No request was sent.',
    ])
    expect(marksOf(run)).toEqual([`error ${path}:2`])
  })

  it('are looked for until there are ten', async () => {
    const recordings = Object.fromEntries(Array.from({ length: 15 }, (_, index) => [`${index}.har`, '{']))
    const run = await runRequirements({ workspaceFiles: recordings, inputs: { code: '*.har' } })
    expect(run.annotations[0]?.message).toMatch(/^10 patterns or files cannot be used:(?:\n- Cannot read .*){10}\nNo/)
  })
})

describe('code that cannot be read', () => {
  const workspaceFiles = { ...files, 'src/send.ts': '\nfetch(`${portal}/api/2.0/${path}`)\n' }

  it.each(['check', 'write'])('fails %s, and is marked', async (mode) => {
    const run = await runRequirements({ workspaceFiles, inputs: { mode } })
    expect(run).toMatchObject({ exitCode: 1, outputs: { result: 'failed', 'failure-reason': 'unread-requests' } })
    expect(marksOf(run)).toEqual(['error src/send.ts:2'])
    expect(JSON.parse(run.outputs['unread'] ?? '')).toMatchObject([{ file: 'src/send.ts', line: 2 }])
  })

  it.each([
    ['what it calls', '// docspace: GET /api/2.0/people/{id}\n', ['GET /api/2.0/people/{id}']],
    ['why it is none', '// docspace: ignore only a test\n', []],
  ])('passes where a comment says %s', async (_, comment, added) => {
    const sent = `${comment}fetch(\`\${portal}/api/2.0/\${path}\`)\n`
    const run = await runRequirements({
      workspaceFiles: { ...files, [path]: `${added.join('\n')}\n${file}`, 'src/send.ts': sent },
    })
    expect(run).toMatchObject({ exitCode: 0, outputs: { unread: '[]' } })
    expect(run.stdout.includes('Ignored by a comment: `src/send.ts:2` “only a test”')).toBe(added.length === 0)
  })

  it('and a difference only warn with fail-on-difference off, and are marked all the same', async () => {
    const run = await runRequirements({
      workspaceFiles: { ...workspaceFiles, 'src/new.ts': 'fetch(`${portal}/api/2.0/group`)\n' },
      inputs: { 'fail-on-difference': 'false' },
    })
    expect(run).toMatchObject({ exitCode: 0, outputs: { result: 'failed', 'failure-reason': 'requirements-differ' } })
    expect(run.annotations.map(({ kind }) => kind)).toEqual(['warning', 'warning', 'warning', 'warning'])
    expect(marksOf(run)).toEqual(['warning src/new.ts:1', 'warning src/send.ts:2'])
  })

  it.each(['rs', 'cpp', 'vb', 'ps1', 'sh', 'groovy', 'm', 'mm', 'ex', 'exs', 'lua', 'PL'])(
    'in a language that is not read is a warning: .%s',
    async (ending) => {
      const run = await runRequirements({
        workspaceFiles: { ...files, [`src/Api.${ending}`]: '', 'src/api.md': '' },
        inputs: { code: '{src,sync}/**' },
      })
      expect(run).toMatchObject({ exitCode: 0 })
      expect(run.annotations).toMatchObject([
        { kind: 'warning', message: expect.stringMatching(`language: 1 \`\\.${ending.toLowerCase()}\`\\.`) },
      ])
    },
  )

  it('is read where git is missing though git ignores it, and the log says so', async () => {
    const workspaceFiles = { ...files, '.gitignore': 'src/new.ts\n', 'src/new.ts': 'fetch(`${p}/api/2.0/group`)\n' }
    const run = await runRequirements({
      workspaceFiles,
      prepare: (workspace) => mkdirSync(join(workspace, '.git')),
      env: { PATH: '' },
    })
    expect(run.outputs['failure-reason']).toBe('requirements-differ')
    const told = 'Files that git ignores were read too, because git is missing or failed.'
    expect([run.stdout, run.summary].map((text) => text.includes(told))).toEqual([true, true])
  })
})

describe('a base', () => {
  const workspaceFiles = {
    'src/api.ts': 'fetch(`${settings.root}/people/@self`)\n',
    'docspace-requirements.txt': 'GET people/@self\n',
  }

  it('that nothing shows leaves what looks like a route unread', async () => {
    const run = await runRequirements({ workspaceFiles, inputs: { code: 'src' } })
    expect(run).toMatchObject({ exitCode: 1, outputs: { 'failure-reason': 'unread-requests' } })
  })

  it('is named by the input', async () => {
    const run = await runRequirements({ workspaceFiles, inputs: { code: 'src', base: 'settings.root' } })
    expect(run).toMatchObject({ exitCode: 0, outputs: { result: 'passed' } })
  })

  it('comes from a variable of the environment, whose value is told nowhere', async () => {
    const variables = 'API_ROOT=https://internal.example/api/2.0\nPASSWORD=correct-horse-battery\n'
    const run = await runRequirements({
      workspaceFiles: {
        ...workspaceFiles,
        'src/api.ts': 'fetch(`${process.env.API_ROOT}/people/@self`)\n',
        '.env.example': variables,
      },
      inputs: { code: 'src\n.env.example' },
      env: { RUNNER_DEBUG: '1' },
    })
    expect(run).toMatchObject({ exitCode: 0, outputs: { result: 'passed' } })
    const { 'workspace/.env.example': _, ...sinks } = run.sinks
    expect(JSON.stringify(sinks)).not.toMatch(/internal\.example|battery/)
  })
})

describe('many marks', () => {
  it('stay within the ten that GitHub shows, the error included', async () => {
    const calls = Array.from({ length: 40 }, (_, index) => `fetch(\`\${portal}/api/2.0/files/${index}\`)\n`)
    const run = await runRequirements({ workspaceFiles: { 'src/calls.ts': calls.join('') }, inputs: { code: 'src' } })
    expect(run.annotations.filter(({ kind }) => kind === 'error')).toHaveLength(10)
    expect(marksOf(run)).toHaveLength(9)
  })
})
