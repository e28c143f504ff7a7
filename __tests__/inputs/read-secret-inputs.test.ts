import { afterAll, afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { InputProblems } from '../../src/inputs/invalid-input.ts'
import { maskSecretInputs, noteMisplacedSecrets } from '../../src/inputs/read-secret-inputs.ts'
import { Secrets } from '../../src/text/secrets.ts'
import { captureOutput } from '../support/captured-output.ts'
import { apiKey, giveInputs, least, takeInputsBack } from './given-inputs.ts'

let output: ReturnType<typeof captureOutput>
beforeEach(() => {
  output = captureOutput()
})
afterEach(() => output.restore())
afterAll(takeInputsBack)

describe('inputs that are secrets', () => {
  it('are masked and remembered', () => {
    giveInputs({ ...least, 'integration-api-key': 'sk-second-key', 'github-token': 'ghs_a-token' })
    const secrets = new Secrets()
    maskSecretInputs(process.env, secrets)
    const masks = [apiKey, 'sk-second-key', 'ghs_a-token'].map((secret) => `::add-mask::${secret}\n`)
    expect(masks.filter((mask) => !output.text().includes(mask))).toEqual([])
    expect(secrets.redact(`${apiKey} sk-second-key ghs_a-token`)).toBe('*** *** ***')
  })
})

it('masks a key in any other variable of an input, and never the word none', () => {
  giveInputs({ ...least, 'github-token': 'none', 'client-id': apiKey.replaceAll('a', 'b') })
  maskSecretInputs(process.env, new Secrets())
  expect(output.text()).toContain(`::add-mask::${apiKey.replaceAll('a', 'b')}\n`)
  expect(output.text()).not.toContain('::add-mask::none')
})

describe('a secret in another input', () => {
  const problemsWith = (environment: Record<string, string>) => {
    const secrets = new Secrets()
    secrets.add(apiKey)
    const problems = new InputProblems()
    noteMisplacedSecrets(problems, environment, secrets)
    return () => problems.throwIfAny()
  }

  it.each([
    ['in plain', 'INPUT_REQUIRED-SCOPES', `files:read ${apiKey}`, 'required-scopes: holds a key.'],
    ['in an address', 'INPUT_PORTAL-URL', `https://portal.example/?key=${apiKey}`, 'portal-url: holds a key.'],
    ['in base64', 'INPUT_CLIENT-ID', Buffer.from(apiKey).toString('base64'), 'client-id: holds a key.'],
  ])('is a problem: %s', (_, variable, text, told) => {
    expect(problemsWith({ [variable]: text })).toThrow(told)
  })

  it.each([
    ['where it belongs', { 'INPUT_API-KEY': apiKey }],
    ['in the second key too', { 'INPUT_INTEGRATION-API-KEY': apiKey }],
    ['in a variable that is no input', { PORTAL_KEY: apiKey }],
    ['in a variable of another tool', { INPUT_SOME_TOKEN: apiKey }],
    ['nowhere', { 'INPUT_REQUIRED-SCOPES': 'files:read' }],
  ])('is no problem %s', (_, environment) => {
    expect(problemsWith(environment)).not.toThrow()
  })
})
