import { describe, expect, it } from '@jest/globals'
import { readInputs, wantsSummary } from '../../src/inputs/inputs.ts'
import { plainText } from '../../src/text/message.ts'
import { Secrets } from '../../src/text/secrets.ts'
import { runnerVariables } from './given-inputs.ts'

describe('what is worth saying about inputs that can be used', () => {
  const remarks = (environment: Record<string, string>) =>
    readInputs(environment, new Secrets()).remarks.map(({ level, title, text }) => [level, title, plainText(text)])

  it.each<[string, Record<string, string>, [level: string, title: string, text: string]]>([
    [
      'a path after the address',
      { 'portal-url': 'https://portal.example/rooms?hidden' },
      ['notice', 'portal-url', 'Using `https://portal.example`; ignored the path and query in `portal-url`.'],
    ],
    [
      'scopes that are only in comments',
      { 'required-scopes': 'openid\n# rooms:read\n# files:read' },
      [
        'notice',
        'required-scopes',
        'Not required, because it is only in comments of `required-scopes`: `rooms:read`, `files:read`.',
      ],
    ],
    [
      'requests that are only in comments',
      { 'required-endpoints': 'GET /people\n# GET /api/2.0/people and PUT /files/order' },
      [
        'notice',
        'required-endpoints',
        'Not required, because it is only in comments of `required-endpoints`: `PUT /files/order`.',
      ],
    ],
  ])('is %s', (_, given, remark) => {
    expect(remarks(runnerVariables(given))).toEqual([remark])
  })

  it('is an input with a misspelled name', () => {
    const given = { ...runnerVariables({ retries: '1' }), INPUT_RETRIE: '2' }
    expect(remarks(given)).toEqual([['warning', 'retrie', expect.stringMatching(/^`retrie` is not an input/)]])
  })
})

describe('a summary is wanted', () => {
  it.each([
    ['true', true],
    ['false', false],
    ['maybe', true],
  ])('or not, as job-summary: %s says', (value, wanted) => {
    expect(wantsSummary(runnerVariables({ 'job-summary': value }))).toBe(wanted)
  })
})
