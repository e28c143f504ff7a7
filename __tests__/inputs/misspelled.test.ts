import { describe, expect, it } from '@jest/globals'
import { InputValues } from '../../src/inputs/given-inputs.ts'
import { InputProblems } from '../../src/inputs/invalid-input.ts'
import { noteMisspelledInputs } from '../../src/inputs/misspelled.ts'
import { plainText } from '../../src/text/message.ts'
import { runnerVariables } from './given-inputs.ts'

/** What is found with these variables beside those of a runner. */
function find(more: Record<string, string>, given: Record<string, string> = {}) {
  const problems = new InputProblems()
  const values = new InputValues({ ...runnerVariables(given), ...more })
  const remarks = noteMisspelledInputs(problems, values).map(({ text, ...remark }) => ({
    ...remark,
    text: plainText(text),
  }))
  return { remarks, throwIfAny: () => problems.throwIfAny() }
}

describe('an input with a misspelled name', () => {
  it.each([
    ['a letter too few', 'INPUT_REQUIRED-SCOPE', 'required-scope', 'required-scopes'],
    ['an underscore', 'INPUT_REQUIRED_SCOPES', 'required_scopes', 'required-scopes'],
    ['no dash', 'INPUT_CLIENTID', 'clientid', 'client-id'],
    ['a dash too many', 'INPUT_BASE-LINE', 'base-line', 'baseline'],
    ['two underscores', 'INPUT_FAIL_ON_DRIFT', 'fail_on_drift', 'fail-on-drift'],
    ['a letter too many', 'INPUT_CA-CERTIFICATES', 'ca-certificates', 'ca-certificate'],
    [
      'two letters too many, of the longest',
      'INPUT_INTEGRATION-API-KEYSS',
      'integration-api-keyss',
      'integration-api-key',
    ],
    ['other letters, and a letter too few', 'INPUT_Required-Scope', 'Required-Scope', 'required-scopes'],
    ['letters that changed places', 'INPUT_BASELIEN', 'baselien', 'baseline'],
  ])('is refused where the right one is at its default: %s', (_, variable, name, meant) => {
    const { remarks, throwIfAny } = find({ [variable]: 'value' })
    expect(throwIfAny).toThrow(
      `\`${name}\` is not an input of this action. \`${meant}\`, which you probably meant, is not set. Correct the name.`,
    )
    expect(remarks).toEqual([])
  })

  it.each([
    ['empty', { 'INPUT_CLIENT-IDS': '' }, {}],
    ['set, and the right one is given and empty', { 'INPUT_CLIENT-IDS': 'x' }, { 'client-id': ' ' }],
    ['set, and the right one is given as its default', { 'INPUT_RETRY-S': '9' }, { retries: '5' }],
  ])('is refused where it is %s', (_, more, given) => {
    expect(find(more, given).throwIfAny).toThrow('is not an input of this action.')
  })

  it('is not shown with its value', () => {
    expect(find({ INPUT_API_KEYS: 'hidden' }, { 'api-key': '' }).throwIfAny).not.toThrow('hidden')
  })

  it('is a warning where the right one is set', () => {
    const { remarks, throwIfAny } = find({ 'INPUT_REQUIRED-SCOPE': 'x' }, { 'required-scopes': 'files:read' })
    expect(throwIfAny).not.toThrow()
    expect(remarks).toEqual([
      {
        level: 'warning',
        title: 'required-scope',
        text: '`required-scope` is not an input of this action, so it has no effect. If you meant `required-scopes`: it is set as well. Remove one of them.',
      },
    ])
  })

  it.each([
    'INPUT_SCOPES',
    'INPUT_BASEL',
    'INPUT_TOKEN',
    'INPUT_KEY',
    'INPUT_',
    `INPUT_${'A'.repeat(50)}`,
    'REQUIRED-SCOPE',
  ])('is none where it is far from every input’s: %s', (variable) => {
    const { remarks, throwIfAny } = find({ [variable]: 'value' })
    expect(throwIfAny).not.toThrow()
    expect(remarks).toEqual([])
  })
})
