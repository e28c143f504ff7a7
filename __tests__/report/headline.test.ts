import { describe, expect, it } from '@jest/globals'
import { Failure, failureReasons } from '../../src/failure.ts'
import type { Evidence } from '../../src/gate/judge.ts'
import { concludeFrom } from '../../src/report/conclusion.ts'
import { headline, lastLine } from '../../src/report/headline.ts'
import { given, requests, verdictOn } from '../gate/evidence.ts'

describe('the headline', () => {
  it.each<[string, Partial<Evidence>]>([
    ['✅ 9 scopes recorded, nothing was required', {}],
    ['✅ 9 scopes recorded, what was required needs none', { requests: requests(['GET /settings']) }],
    ['✅ The required scope is there', { given: given('openid') }],
    ['✅ All 2 required scopes are there', { given: given('openid files:read') }],
    ['❌ 1 required scope is missing', { given: given('nowhere') }],
    ['❌ 2 required scopes are missing', { given: given('nowhere nobody') }],
    ['⚠️ 1 required scope is missing', { given: given('nowhere'), failOnMissing: false }],
    ['❌ Required requests are covered by no scope', { requests: requests(['GET /ai/agents']) }],
    [
      '❌ The scopes differ from the baseline',
      { baseline: { ok: true, value: { kind: 'names', names: ['gone'] } }, failOnDrift: 'any' },
    ],
  ])('%s', (expected, evidence) => {
    const verdict = verdictOn(evidence)
    expect(headline(concludeFrom(verdict.failures, verdict.softened), verdict)).toBe(expected)
  })

  it.each(failureReasons)('has words for %s', (reason) => {
    expect(headline(concludeFrom([new Failure(reason, '')], []), undefined)).toMatch(/^❌ [A-Z0-9][\w’]* \w/)
  })
})

describe('the last line', () => {
  const failure = [new Failure('missing-scopes', '')]

  it.each([
    ['Passed: nothing was required.', concludeFrom([], []), verdictOn({})],
    ['Passed: 1 required scope is there.', concludeFrom([], []), verdictOn({ given: given('openid') })],
    ['Passed: 2 required scopes are there.', concludeFrom([], []), verdictOn({ given: given('openid files:read') })],
    ['Failed: missing-scopes.', concludeFrom(failure, []), undefined],
    [
      'Not passed (missing-scopes), but the run goes on, because fail-on-missing is false.',
      concludeFrom([], failure),
      undefined,
    ],
  ])('%s', (line, conclusion, verdict) => {
    expect(lastLine(conclusion, verdict)).toBe(line)
  })
})
