import { describe, expect, it } from '@jest/globals'
import { demoClientId, demoKey } from '../../stand-ins/portal/index.js'
import { refusalIn } from './refusal.ts'
import { runScenario, type Scenario, type ScenarioOptions } from './scenario.ts'

const quiet = { 'upload-artifact': 'false' }

function run(inputs: Record<string, string>, options: ScenarioOptions = {}): Promise<Scenario> {
  return runScenario({ ...options, inputs: { ...quiet, ...inputs } })
}

describe('client-id', () => {
  it('may be in any letter case', async () => {
    const scenario = await run({ 'client-id': ` ${demoClientId.toUpperCase()}\n`, 'required-scopes': 'files:read' })
    expect(scenario).toMatchObject({ exitCode: 0, outputs: { result: 'passed' } })
  })

  it.each([
    'hunter2-hunter2',
    `${demoClientId}0`,
    demoClientId.slice(1),
    demoClientId.replaceAll('-', ''),
    'a/b',
    'a;b',
    'a\\b',
    'c2VjcmV0LW9mLXRoZS1hcHAtMTIzNDU2Nzg5MA==',
  ])('is refused and not told where it is no UUID: %s', async (id) => {
    const scenario = await run({ 'client-id': id }, { secrets: { 'the value': id } })
    expect(refusalIn(scenario)).toContain('`client-id` is not a valid client ID')
  })

  it.each(['3.7.2', '3.6.1', '3.1.1'])(
    'is told by its first eight characters where %s has no such app',
    async (version) => {
      const id = 'deadbeef-1234-4000-8000-00000000dead'
      const { exitCode, outputs, annotations, sinks } = await runScenario({
        portal: { version },
        inputs: { ...quiet, 'client-id': id, 'required-scopes': 'files:read' },
      })
      expect({ exitCode, reason: outputs['failure-reason'] }).toEqual({ exitCode: 1, reason: 'not-found' })
      expect(annotations[0]?.message).toContain('/clients/deadbeef…/')
      expect(Object.values(sinks).join('\n')).not.toContain(id.slice(9))
    },
  )
})

describe('a password in the address of a request', () => {
  const url = 'https://deploy:hunter2-hunter2@127.0.0.1/api/2.0/group'

  it.each([
    ['on a line', `GET people\nGET ${url}`],
    ['in the comment of the only line', `GET people # GET ${url}`],
    ['in a JSON array', `["GET ${url}"]`],
  ])('%s is not told', async (_, endpoints) => {
    const scenario = await run({ 'required-endpoints': endpoints }, { secrets: { password: 'hunter2-hunter2' } })
    expect(refusalIn(scenario)).toContain('`required-endpoints`')
  })

  it('in a comment of several lines is not told either', async () => {
    const scenario = await run(
      { 'required-endpoints': `GET people\n# GET ${url}` },
      { secrets: { password: 'hunter2-hunter2' } },
    )
    expect(scenario.annotations).toMatchObject([{ kind: 'notice', message: expect.stringContaining('GET ***') }])
  })
})

describe('a key in the wrong input', () => {
  const strayKey = `sk-${'0123ABcd'.repeat(8)}`

  it.each(['portal-url', 'client-id', 'required-scopes', 'required-endpoints', 'requirements-file', 'baseline'])(
    '%s is refused and masked',
    async (input) => {
      const scenario = await run({ [input]: `${strayKey}` }, { secrets: { 'stray key': strayKey } })
      expect(refusalIn(scenario)).toContain(`\`${input}\` contains a key.`)
      expect(scenario.masked).toContain(strayKey)
    },
  )

  it.each(['github-token', 'artifact-name', 'snapshot-path', 'retries', 'ca-certificate'])(
    '%s is refused too, whatever stands around it',
    async (input) => {
      const scenario = await run({ [input]: `x${strayKey}&y` }, { secrets: { 'stray key': strayKey } })
      expect(refusalIn(scenario)).toContain(`\`${input}\` contains a key.`)
    },
  )

  it('is told where address and key were swapped', async () => {
    const inputs = { 'portal-url': strayKey, 'api-key': 'https://portal.example' }
    expect(refusalIn(await run(inputs, { secrets: { 'stray key': strayKey } }))).toContain(
      '`portal-url` contains a key.',
    )
  })

  it.each([
    ['requirements-file', 'list.txt', `files:read\n${strayKey}\n`],
    ['baseline', 'list.json', `["${strayKey}"]`],
  ])('is refused in the file of %s', async (input, file, content) => {
    const scenario = await run({ [input]: file }, { workspaceFiles: { [file]: content } })
    expect(refusalIn(scenario)).toContain(`\`${file}\`: it contains a key`)
    expect(scenario.masked).toContain(strayKey)
    expect(scenario.sinks.stdout + scenario.summary).not.toContain(strayKey)
  })

  it('stands in a variable of something else without harm', async () => {
    const scenario = await run({}, { env: { INPUT_SOME_TOOLS_TOKEN: demoKey } })
    expect(scenario).toMatchObject({ exitCode: 0, annotations: [] })
  })
})
