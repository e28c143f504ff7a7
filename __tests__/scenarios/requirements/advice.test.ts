import { describe, expect, it } from '@jest/globals'
import { code, file, runRequirements } from './run-requirements.ts'

const path = 'docspace-requirements.txt'
const files = { ...code, [path]: file }

describe('advice about what cannot be read', () => {
  const unknownMethod = 'fetch(`${portal}/api/2.0/people/${id}`, { method })\n'
  const noBase = 'fetch(`${settings.root}/people/@self`)\n'
  const collection =
    '{"info":{"schema":"https://schema.getpostman.com/json/collection/v2.1.0/collection.json"},"item":[{"request":{"method":"GET","url":"{{root}}/people/@self"}}]}'
  const comment = 'Write in a comment on the line'
  const base = 'name the variable before it in the input `base`'
  const inRecording = 'In a collection or a HAR file, correct or remove the request'

  it.each<[what: string, files: Record<string, string>, advice: string[]]>([
    ['an unknown method', { 'src/a.ts': unknownMethod }, [comment]],
    ['a path without a base', { 'src/a.ts': noBase }, [comment, base]],
    ['both', { 'src/a.ts': unknownMethod + noBase }, [comment, base]],
    ['a collection', { 'a.postman_collection.json': collection }, [base, inRecording]],
    [
      'code and a collection',
      { 'src/a.ts': unknownMethod, 'a.postman_collection.json': collection },
      [comment, base, inRecording],
    ],
  ])('fits %s', async (_, more, advice) => {
    const run = await runRequirements({
      workspaceFiles: { ...files, ...more },
      inputs: { code: '**' },
    })
    expect(run.outputs['failure-reason']).toBe('unread-requests')
    expect([comment, base, inRecording].filter((each) => run.annotations[0]?.message.includes(each))).toEqual(advice)
  })
})

describe('a request that does not exist', () => {
  const typo = 'GET /api/2.0/filez/rooms'
  const calls = { 'src/rooms.ts': '\nfetch(`${portal}/api/2.0/filez/rooms`)\n' }
  const said = { 'src/rooms.ts': '\n// docspace: GET /api/2.0/filez/rooms\nsend(url)\n' }
  const inCode = 'Correct the code, or say in a comment what is called (`docspace: GET /api/2.0/…`).'

  it.each([
    ['the code', calls, 2, inCode],
    ['a comment', said, 3, 'Correct the comment in `src/rooms.ts:2`.'],
    [
      'both',
      { ...said, 'src/more.ts': calls['src/rooms.ts'] },
      2,
      `Correct the comment in \`src/rooms.ts:2\`. ${inCode}`,
    ],
  ])('is a warning that says to correct %s', async (_, more, line, told) => {
    const run = await runRequirements({ workspaceFiles: { ...files, ...more, [path]: `${typo}\n${file}` } })
    expect(run).toMatchObject({ exitCode: 0, outputs: { result: 'passed' } })
    const [warning, ...others] = run.annotations
    expect(others).toEqual([])
    expect(warning?.message).toMatch(new RegExp(`has no such request: \`${typo}\` in .*:${line}\``))
    expect(warning?.message).toContain('(did you mean `GET /api/2.0/files/rooms`?)')
    expect(warning?.message.endsWith(`. ${told}`)).toBe(true)
  })
})

describe('code that is likely not the integration’s own', () => {
  it('with more than 300 requests is an invalid pattern', async () => {
    const calls = Array.from({ length: 301 }, (_, index) => `fetch(\`\${portal}/api/2.0/files/${index}\`)\n`)
    const run = await runRequirements({ workspaceFiles: { 'src/a.ts': calls.join('') }, inputs: { code: 'src' } })
    expect(run).toMatchObject({ exitCode: 1, outputs: { 'failure-reason': 'invalid-input' } })
    expect(run.annotations[0]?.message).toContain('301 different requests')
  })

  const nothing = 'The files of `code` contain no request to a portal. Check the patterns.'

  it.each([
    [
      'code',
      'a.ts',
      'let a = 1\n',
      `${nothing} If the code writes paths without \`/api/2.0\`, name the variable before them in \`base\`.`,
    ],
    [
      'a HAR file',
      'a.har',
      '{"log":{"entries":[]}}',
      `${nothing} A HAR file must have requests to \`/api/2.0\`: record them while the integration runs.`,
    ],
    [
      'a collection',
      'a.postman_collection.json',
      '{"info":{"schema":"https://schema.getpostman.com/json/collection/v2.1.0/collection.json"},"item":[]}',
      `${nothing} If a collection has a variable for the address of the API, name it in \`base\`.`,
    ],
    [
      'nothing that is read',
      'a.css',
      '',
      'None of the files in `code` is of a kind that this action reads. Check the patterns.',
    ],
  ])('without any request is an invalid pattern: %s', async (_, name, text, told) => {
    const run = await runRequirements({
      workspaceFiles: { [`src/${name}`]: text },
      inputs: { code: 'src', mode: 'write' },
    })
    expect(run).toMatchObject({ exitCode: 1, outputs: { 'failure-reason': 'invalid-input' } })
    expect(run.annotations[0]?.message).toBe(told)
    expect(Object.keys(run.files)).toEqual([`src/${name}`])
  })
})
