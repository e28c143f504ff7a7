import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { parse } from 'yaml'
import { defaults, InputValues, inputNames } from '../../src/inputs/given-inputs.ts'
import { actionFolder } from '../../stand-ins/runner/action-manifest.js'
import { variables } from './given-inputs.ts'
import { messageOf } from './message-of.ts'

const manifest = parse(readFileSync(path.join(actionFolder, 'action.yml'), 'utf8')) as {
  inputs: Record<string, { default?: string; required?: boolean }>
}
const given = (inputs: Record<string, string>) => new InputValues(variables(inputs))

describe('the defaults of action.yml', () => {
  it('are those of the source, except for the expression that only a runner evaluates', () => {
    const declared = Object.entries(manifest.inputs).map(([name, input]) => [name, input.default ?? ''])
    expect(Object.fromEntries(declared)).toEqual({ ...defaults, 'github-token': '${{ github.token }}' })
  })

  it('are of the inputs that the source knows', () => {
    expect(inputNames.toSorted()).toEqual(Object.keys(manifest.inputs).toSorted())
  })

  it('leave out only what has to be given', () => {
    const required = Object.entries(manifest.inputs).filter(([, input]) => input.required === true)
    expect(required.map(([name, input]) => [name, input.default])).toEqual([
      ['portal-url', undefined],
      ['api-key', undefined],
    ])
  })
})

describe('the text of an input', () => {
  it.each<[what: string, inputs: Record<string, string>, text: string]>([
    ['without the blanks around it', { 'snapshot-path': ' a b.json\n' }, 'a b.json'],
    ['or its default where it is not given', {}, 'docspace-scopes.json'],
    ['or its default where it is empty', { 'snapshot-path': '' }, 'docspace-scopes.json'],
    ['or its default where it is blank', { 'snapshot-path': ' \t\u00a0' }, 'docspace-scopes.json'],
  ])('is what was given, %s', (_, inputs, text) => {
    expect(given(inputs).text('snapshot-path')).toBe(text)
  })

  it.each([
    ['is undefined where it is not given', {}, undefined],
    ['is undefined where it is blank', { 'artifact-name': ' ' }, undefined],
    ['is parsed where it is given', { 'artifact-name': ' a ' }, 'A'],
  ])('of an optional one %s', (_, inputs, value) => {
    expect(given(inputs).optional('artifact-name', (text) => text.toUpperCase())).toBe(value)
  })
})

const checks = [
  'required-scopes',
  'required-endpoints',
  'requirements-file',
  'client-id',
  'integration-api-key',
  'baseline',
] as const

describe.each(checks)('%s, which asks for a check,', (name) => {
  it.each(['', ' ', '\n', '\t\u00a0\r\n', '\u200b\u0085\ufeff', '\u2028'])(
    'is refused where it is blank: %j',
    (blank) => {
      expect(messageOf(() => given({ [name]: blank }).check(name))).toBe(
        `\`${name}\` is empty, perhaps because of a misspelled secret or variable. Write \`none\` to leave the check out; for an optional workflow input or a value of a matrix \`\${{ inputs.x || 'none' }}\`.`,
      )
    },
  )

  it.each(['none', ' none ', '\nnone\n', '\u200bnone\u00a0'])('is left out with none, blanks aside: %j', (none) => {
    const values = given({ [name]: none })
    expect([values.check(name), values.isRequested(name)]).toEqual([undefined, false])
  })

  it('is left out where its variable does not exist', () => {
    expect(given({}).check(name)).toBeUndefined()
  })

  it.each(['None', 'none none', 'none,', '\n# none'])('is given with anything else, as it was written: %j', (text) => {
    const values = given({ [name]: text })
    expect([values.check(name), values.isRequested(name)]).toEqual([text, true])
  })
})

describe('a boolean', () => {
  it.each([
    ['true', true],
    ['True', true],
    ['TRUE', true],
    [' false\n', false],
    ['False', false],
    ['FALSE', false],
  ])('may be written %j', (text, value) => {
    expect(given({ 'allow-http': text }).boolean('allow-http')).toBe(value)
  })

  it.each(['fail-on-missing', 'upload-artifact', 'job-summary'] as const)('is true by default: %s', (name) => {
    expect(given({}).boolean(name)).toBe(true)
  })

  it('is false by default: allow-http', () => {
    expect(given({}).boolean('allow-http')).toBe(false)
  })

  it.each([
    ['yes', '`yes`'],
    ['tRUE', '`tRUE`'],
    ['1', '`1`'],
    ...['untrue', 'trues', 'unfalse', 'falsely', 'fALSE'].map((text): [string, string] => [text, `\`${text}\``]),
    ['', 'empty'],
    [' ', 'empty'],
  ])('is not %j', (text, shown) => {
    expect(messageOf(() => given({ 'allow-http': text }).boolean('allow-http'))).toBe(
      `\`allow-http\` must be \`'true'\` or \`'false'\`, not ${shown}.`,
    )
  })
})

describe('a whole number from 1 to 400', () => {
  const read = (text: string) => given({ 'retention-days': text }).wholeNumber('retention-days', 1, 400)

  it.each([
    ['1', 1],
    ['400', 400],
    ['060', 60],
    [' 7\n', 7],
  ])('may be written %j', (text, value) => {
    expect(read(text)).toBe(value)
  })

  it.each([
    '0',
    '401',
    '-1',
    '+1',
    '1.5',
    '1,5',
    '1e2',
    '0x10',
    '60s',
    'soon',
    'NaN',
    'Infinity',
    '٣',
    '1 2',
    '9'.repeat(30),
  ])('is not %s', (text) => {
    expect(messageOf(() => read(text))).toBe(
      `\`retention-days\` must be a whole number from 1 to 400, not \`${text}\`.`,
    )
  })
})

describe('the variables of inputs', () => {
  const values = new InputValues({
    INPUT_RETRIES: '1',
    INPUT_RETRYS: '2',
    'INPUT_CLIENT-ID': 'x',
    HOME: '/',
    input_a: '',
    MY_INPUT_RETRYS: '3',
    'INPUT_Base-Line': 'y',
    INPUT_Retries: '9',
  })

  it('have names that no input has', () => {
    expect(values.unknownNames()).toEqual(['retrys', 'Base-Line', 'Retries'])
  })

  it('have values, those of unknown names included', () => {
    expect(values.all()).toEqual(['1', '2', 'x', 'y', '9'])
  })
})
