import { describe, expect, it } from '@jest/globals'
import { Failure } from '../../src/failure.ts'
import type { KeyInformation } from '../../src/portal/key-information.ts'
import type { PortalAnswers } from '../../src/portal/portal-answers.ts'
import { expiryWarnings, keySentences } from '../../src/report/key-sentences.ts'
import { answersWith, ownKey } from './records.ts'

const expires = (expiresAt: string | undefined): Partial<PortalAnswers> => ({
  apiKey: { ok: true, value: { ...ownKey, expiresAt } },
})
const deployment: KeyInformation = { name: 'Deployment', permissions: 'all', expiresAt: undefined, active: true }
const failed = { ok: false, failure: new Failure('timeout', '') } as const

describe('a sentence for each key', () => {
  it.each<[string, Partial<PortalAnswers>, string[]]>([
    ['that expires', {}, ['The key “Check” of api-key holds *:read and expires on 2027-01-31.']],
    ['that never expires', expires(undefined), ['The key “Check” of api-key holds *:read and never expires.']],
    [
      'of the deployment',
      { apiKey: failed, integrationKey: { ok: true, value: deployment } },
      ['The key “Deployment” of integration-api-key holds full access and never expires.'],
    ],
    ['but not one that could not be asked', { apiKey: failed, integrationKey: failed }, []],
    [
      'without a name',
      { apiKey: { ok: true, value: { ...ownKey, name: '' } } },
      ['The key of api-key holds *:read and expires on 2027-01-31.'],
    ],
    ['but none for a personal token', { apiKey: undefined }, []],
  ])('%s', (_, answers, sentences) => {
    expect(keySentences(answersWith(answers))).toEqual(sentences)
  })
})

describe('a warning for a key that expires', () => {
  const now = Date.UTC(2026, 10, 24, 12)

  it.each<[string, string | undefined, string | undefined]>([
    ['in 15 days: none', '2026-12-09T12:00:00Z', undefined],
    ['a moment after 14 days: none', '2026-12-08T12:00:01Z', undefined],
    ['in 14 days', '2026-12-08T12:00:00Z', 'expires on 2026-12-08'],
    ['today', '2026-11-24T13:00:00Z', 'expires on 2026-11-24'],
    ['yesterday', '2026-11-23T12:00:00Z', 'has expired'],
    ['never: none', undefined, undefined],
  ])('%s', (_, expiresAt, told) => {
    const warnings = expiryWarnings(answersWith(expires(expiresAt)), now)
    expect(warnings).toEqual(told === undefined ? [] : [expect.stringContaining(`The key “Check” of api-key ${told}.`)])
  })

  it('is one for each key', () => {
    const soon = { ...ownKey, expiresAt: '2026-11-25T12:00:00.000Z' }
    const answers = answersWith({ apiKey: { ok: true, value: soon }, integrationKey: { ok: true, value: soon } })
    expect(expiryWarnings(answers, now).map((text) => /of (\S+) expires/.exec(text)?.[1])).toEqual([
      'api-key',
      'integration-api-key',
    ])
  })
})
