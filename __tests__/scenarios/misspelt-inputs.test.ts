import { describe, expect, it } from '@jest/globals'
import { demoKey } from '../../stand-ins/portal/index.js'
import { refusalIn } from './refusal.ts'
import { runScenario } from './scenario.ts'

const inputs = { 'upload-artifact': 'false' }

describe('an input with a misspelt name', () => {
  it.each([
    ['INPUT_REQUIRED-SCOPE', 'nope:read', 'required-scope', 'required-scopes'],
    ['INPUT_REQUIRED_SCOPES', 'nope:read', 'required_scopes', 'required-scopes'],
    ['INPUT_CLIENTID', 'x', 'clientid', 'client-id'],
    ['INPUT_BASE-LINE', 'last-run', 'base-line', 'baseline'],
    ['INPUT_FAIL_ON_DRIFT', 'any', 'fail_on_drift', 'fail-on-drift'],
    ['INPUT_INTEGRATION-API_KEY', `sk-${'5eed'.repeat(16)}`, 'integration-api_key', 'integration-api-key'],
    ['INPUT_CA-CERTIFICATES', 'x', 'ca-certificates', 'ca-certificate'],
    ['INPUT_REQUIRED-SCOPE', '', 'required-scope', 'required-scopes'],
  ])('is refused where the right one is not set: %s of %j', async (variable, value, name, meant) => {
    const message = refusalIn(await runScenario({ inputs, env: { [variable]: value } }))
    expect(message).toContain(`\`${name}\` is not an input of this action. \`${meant}\``)
    expect(message).not.toContain('sk-5eed')
  })

  it('is refused beside the input that is missing for it', async () => {
    const env = { INPUT_API_KEY: demoKey, 'INPUT_API-KEY': undefined }
    const message = refusalIn(await runScenario({ inputs, env }))
    expect(message).toContain('- `api_key` is not an input of this action.')
    expect(message).toContain('- `api-key` is empty')
  })

  // Windows does not tell such names apart, so there they are read.
  const onPosix = process.platform === 'win32' ? it.skip : it

  onPosix.each(['INPUT_required-scopes', 'INPUT_Required-Scopes'])(
    'is refused in other letters: %s',
    async (variable) => {
      const message = refusalIn(await runScenario({ inputs, env: { [variable]: 'nope:read' } }))
      expect(message).toContain(`\`${variable}\` is not read. Write its name in capitals: \`INPUT_REQUIRED-SCOPES\`.`)
    },
  )

  it.each([
    ['INPUT_REQUIRED-SCOPE', { 'required-scopes': 'files:read' }, 'required-scope', 'required-scopes'],
    ['INPUT_RETRY-S', { retries: '1' }, 'retry-s', 'retries'],
    ['INPUT_GITHUB_TOKEN', {}, 'github_token', 'github-token'],
  ])('is a warning where the right one is set: %s', async (variable, given, name, meant) => {
    const scenario = await runScenario({ inputs: { ...inputs, ...given }, env: { [variable]: '2' } })
    expect(scenario).toMatchObject({
      exitCode: 0,
      annotations: [{ kind: 'warning', title: `DocSpace Scopes: ${name}` }],
    })
    expect(scenario.annotations[0]?.message).toMatch(new RegExp(`^\`${name}\` .* no effect.*\`${meant}\``))
  })

  it.each(['INPUT_SCOPES', 'INPUT_TOKEN', 'INPUT_KEY', 'INPUT_', `INPUT_${'A'.repeat(50)}`])(
    'is none where the name is far from every input’s: %s',
    async (variable) => {
      const scenario = await runScenario({ inputs, env: { [variable]: 'value' } })
      expect(scenario).toMatchObject({ exitCode: 0, annotations: [] })
    },
  )
})
