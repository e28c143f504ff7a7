import { describe, expect, it } from '@jest/globals'
import { refusalIn } from './refusal.ts'
import { runScenario, type Scenario, type ScenarioOptions } from './scenario.ts'

const quiet = { 'upload-artifact': 'false' }
const checks = [
  'required-scopes',
  'required-endpoints',
  'requirements-file',
  'client-id',
  'integration-api-key',
  'baseline',
]

function run(inputs: Record<string, string>, options: ScenarioOptions = {}): Promise<Scenario> {
  return runScenario({ ...options, inputs: { ...quiet, ...inputs } })
}

describe('an input that asks for a check', () => {
  it.each(checks.flatMap((input) => ['', ' ', '\n', '\t\u00a0\r\n'].map((value): [string, string] => [input, value])))(
    '%s is refused when it is given as %j',
    async (input, value) => {
      expect(refusalIn(await run({ [input]: value }))).toMatch(new RegExp(`^\`${input}\` is empty, `))
    },
  )

  it.each(['none', ' none ', '\nnone\n'])('is not asked for with %j, and `none` is not masked', async (value) => {
    const scenario = await run(Object.fromEntries(checks.map((input) => [input, value])))
    expect(scenario).toMatchObject({ exitCode: 0, outputs: { result: 'passed', 'required-scopes': '[]' } })
    expect(scenario.masked).not.toContain('none')
    expect(scenario.requests).toHaveLength(4)
  })

  it('is not asked for when its variable is not there', async () => {
    const variables = checks.map((input) => [`INPUT_${input.toUpperCase()}`, undefined])
    const scenario = await run({}, { env: Object.fromEntries(variables) })
    expect(scenario).toMatchObject({ exitCode: 0, outputs: { result: 'passed', 'required-scopes': '[]' } })
  })

  it.each([
    ['in a list with other names', 'files:read none', '["none"]'],
    ['on a line of its own', 'files:read\nnone', '["none"]'],
    ['in other letters', 'None', '["None"]'],
  ])('has a scope with the name none %s', async (_, scopes, missing) => {
    expect(await run({ 'required-scopes': scopes })).toMatchObject({
      exitCode: 1,
      outputs: { 'failure-reason': 'missing-scopes', 'missing-scopes': missing },
    })
  })

  it('has drift fail on nothing where the baseline is left out', async () => {
    expect(refusalIn(await run({ baseline: 'none', 'fail-on-drift': 'any' }))).toMatch(
      /`fail-on-drift` needs a baseline/,
    )
  })
})

describe('a list of nothing', () => {
  it.each([
    ['required-scopes', '# why'],
    ['required-scopes', ','],
    ['required-scopes', '# one\n , ,\n\n# two'],
    ['required-scopes', '[]'],
    ['required-endpoints', '# why'],
    ['required-endpoints', ','],
    ['required-endpoints', '# one\n\n# GET /api/2.0/files'],
    ['required-endpoints', ' [ ] '],
  ])('is refused: %s of %j', async (input, value) => {
    expect(refusalIn(await run({ [input]: value }))).toMatch(
      new RegExp(`^\`${input}\` .*nothing would be required`, 'i'),
    )
  })

  it.each(['', '# files:read\n', ' , \n#\n'])('is refused in a file: %j', async (content) => {
    const scenario = await run(
      { 'requirements-file': 'needs/list.txt' },
      { workspaceFiles: { 'needs/list.txt': content } },
    )
    expect(refusalIn(scenario)).toMatch(/`needs\/list\.txt` contains no scope and no request/)
  })
})

describe('a comment', () => {
  it.each([
    ['required-scopes', 'files:read # for the list rooms:write', 'rooms:write'],
    ['required-scopes', '# files:read', 'files:read'],
    ['required-scopes', '\n\nfiles:read # openid, too.\n', 'openid'],
    ['required-scopes', 'files:read#rooms:read', 'rooms:read'],
    ['required-scopes', 'files:read # also GET /api/2.0/group', 'GET /api/2.0/group'],
    ['required-endpoints', '# GET /api/2.0/files', 'GET /api/2.0/files'],
    ['required-endpoints', 'GET people/@self # the user POST files/@my/file', 'POST files/@my/file'],
    ['required-endpoints', 'GET people/@self # then GET group', 'GET group'],
  ])('that makes one line of several is refused: %s of %j', async (input, value, hidden) => {
    expect(refusalIn(await run({ [input]: value }))).toContain(
      `\`${input}\` is one line, and its comment hides \`${hidden}\``,
    )
  })

  it.each([
    ['prose', { 'required-scopes': 'files:read # for the list: two requests, GET or POST' }],
    ['a permission of keys', { 'required-scopes': 'files:read # the key has *:read' }],
    ['prose behind a request', { 'required-endpoints': 'GET people/@self # who signed in?' }],
  ])('on the only line may hold %s', async (_, inputs) => {
    const scenario = await run(inputs)
    expect(scenario).toMatchObject({ exitCode: 0, annotations: [] })
  })

  it.each([
    ['a scope', { 'required-scopes': 'files:read # the list rooms:nope\nopenid' }, '`rooms:nope`'],
    [
      'one on the only line that may be prose',
      { 'required-scopes': 'files:read # the list rooms:nope' },
      '`rooms:nope`',
    ],
    [
      'each once',
      { 'required-scopes': 'files:read\n# rooms:x, files:read rooms:x\n# b:write' },
      '`rooms:x`, `b:write`',
    ],
    [
      'a request',
      { 'required-endpoints': 'GET people/@self\n# PUT files/order\n# GET /api/2.0/people/@self' },
      '`PUT files/order`',
    ],
  ])('in a text of several lines is told: %s', async (_, inputs, told) => {
    const scenario = await run(inputs)
    expect(scenario).toMatchObject({
      exitCode: 0,
      annotations: [{ kind: 'notice', message: expect.stringMatching(new RegExp(`^Not required.*: ${told}\\.$`)) }],
    })
    expect(scenario.annotations).toHaveLength(1)
  })

  it('in a file is prose', async () => {
    const workspaceFiles = { 'list.txt': 'files:read # lists; rooms:write is not needed\n# GET /api/2.0/group\n' }
    const scenario = await run({ 'requirements-file': 'list.txt' }, { workspaceFiles })
    expect(scenario).toMatchObject({ exitCode: 0, annotations: [] })
  })

  it.each([
    ['a name', { 'required-scopes': 'files:read\n#{nope}' }, '["#{nope}"]'],
    ['an entry', { 'required-scopes': 'files:read#{x}' }, '["files:read#{x}"]'],
  ])('never starts with #{, so that it is part of %s', async (_, inputs, missing) => {
    expect((await run(inputs)).outputs['missing-scopes']).toBe(missing)
  })
})

describe('a JSON array', () => {
  it('hands on what an earlier step put out', async () => {
    const scenario = await run({
      'required-scopes': '["files:read","rooms:read|rooms:write", "accounts:read | nope"]\n',
      'required-endpoints': '[\n"GET /api/2.0/people/@self",\n"POST /api/2.0/files/{id}/upload"\n]',
    })
    expect(scenario.exitCode).toBe(0)
    expect(JSON.parse(scenario.outputs['required-scopes'] ?? '')).toEqual([
      'accounts.self:read|accounts.self:write',
      'accounts:read|nope',
      'files:read',
      'files:write',
      'rooms:read|rooms:write',
    ])
  })

  it.each([
    ['a number', 'required-scopes', '["files:read", 1]', 'Entry 2:'],
    ['two names', 'required-scopes', '["files:read rooms:read"]', 'Entry 1 (`files:read rooms:read`):'],
    ['a comment', 'required-scopes', '["files:read # x"]', 'Entry 1 (`files:read # x`):'],
    ['an empty text', 'required-scopes', '[""]', 'Entry 1:'],
    ['an empty alternative', 'required-scopes', '["a|"]', 'Entry 1 (`a|`):'],
    ['a request among scopes', 'required-scopes', '["GET /api/2.0/files"]', 'Entry 1 (`GET /api/2.0/files`):'],
    ['a method alone', 'required-endpoints', '["GET"]', 'Entry 1 (`GET`):'],
    ['an array in the array', 'required-endpoints', '[["GET /files"]]', 'Entry 1:'],
  ])('is refused, naming the entry, where one is %s', async (_, input, value, entry) => {
    const message = refusalIn(await run({ [input]: value }))
    expect(message).toContain(`\`${input}\` is invalid.`)
    expect(message).toContain(entry)
  })

  it('of names without quotes is a list, which says how it is written', async () => {
    const scenario = await run({ 'required-scopes': '[files:read, rooms:read]' })
    expect(scenario).toMatchObject({ exitCode: 1, outputs: { 'failure-reason': 'missing-scopes' } })
  })
})

describe('a request among scopes', () => {
  it.each(['- GET /api/2.0/files', 'GET /api/2.0/files', '  -  PUT files/order', 'files:read, /api/2.0/files'])(
    'is refused: %j',
    async (line) => {
      expect(refusalIn(await run({ 'required-scopes': `openid\n${line}` }))).toMatch(
        /Line 2 \(`.*`\): This is a request/,
      )
    },
  )
})
