import { describe, expect, it } from '@jest/globals'
import { untyped } from '../../scripts/checks/action-types.js'
import { misuses } from '../../scripts/checks/action-use.js'
import { unpinned } from '../../scripts/checks/pins.js'

const jobWith = (step: object, outputs: object = {}) => JSON.stringify({ jobs: { gate: { outputs, steps: [step] } } })
const complete = { 'portal-url': 'https://portal.example', 'api-key': 'key' }

describe('misuses', () => {
  it.each([
    ['a complete step', jobWith({ uses: './', with: complete }), []],
    ['another repository’s action', jobWith({ uses: 'actions/checkout@v1', with: { anything: 1 } }), []],
    ['an unknown input', jobWith({ uses: './', with: { ...complete, scopes: 'a' } }), ['./ has no input scopes']],
    ['missing inputs', jobWith({ uses: './' }), ['./ needs the input portal-url', './ needs the input api-key']],
    [
      'an output that does not exist',
      jobWith({ id: 'scopes', uses: './', with: complete }, { a: '${{ steps.scopes.outputs.names }}' }),
      ['./ has no output names'],
    ],
    [
      'an output that does',
      jobWith({ id: 'scopes', uses: './', with: complete }, { a: '${{ steps.scopes.outputs.scope-names }}' }),
      [],
    ],
    [
      'the action under its public name',
      jobWith({ uses: 'OWNER/docspace-scopes@v1', with: { ...complete, scope: 'a' } }),
      ['OWNER/docspace-scopes@v1 has no input scope'],
    ],
    [
      'the second action under its public name',
      jobWith({ uses: 'OWNER/docspace-scopes/requirements@v1', with: { mode: 'write', files: 'a' } }),
      [
        'OWNER/docspace-scopes/requirements@v1 has no input files',
        'OWNER/docspace-scopes/requirements@v1 needs the input code',
      ],
    ],
    ['an action that is not there', jobWith({ uses: './no-such' }), ['./no-such: there is no no-such/action.yml']],
  ])('finds in %s what is wrong', (_, text, expected) => {
    expect(misuses(text)).toEqual(expected)
  })
})

describe('untyped', () => {
  const manifest = { inputs: { retries: {} }, outputs: { result: {} } }
  it.each([
    ['nothing', 'inputs: { retries: { type: integer } }\noutputs: { result: { type: string } }', []],
    ['an output without a type', 'inputs: { retries: { type: integer } }', ['action-types.yml: outputs lacks result']],
    [
      'the type of an input that does not exist',
      'inputs: { retries: {}, tries: {} }\noutputs: { result: {} }',
      ['action-types.yml: action.yml has no tries in inputs'],
    ],
  ])('finds %s', (_, types, expected) => {
    expect(untyped(manifest, types)).toEqual(expected)
  })
})

describe('unpinned', () => {
  const commit = '0123456789abcdef0123456789abcdef01234567'
  it.each([
    [`- uses: actions/checkout@${commit} # v1.2.3`, true],
    [`  uses: github/codeql-action/init@${commit} # v1.2.3`, true],
    ['- uses: ./', true],
    ['- run: echo', true],
    ['- uses: actions/checkout@v1', false],
    [`- uses: actions/checkout@${commit}`, false],
    [`- uses: actions/checkout@${commit} # v1`, false],
    [`- uses: actions/checkout@${commit.slice(1)} # v1.2.3`, false],
  ])('%s: %s', (line, pinned) => {
    expect(unpinned('ci.yml', line)).toHaveLength(pinned ? 0 : 1)
  })
})
