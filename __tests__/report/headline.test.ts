import { describe, expect, it } from '@jest/globals'
import { Failure, type FailureReason, failureReasons } from '../../src/failure.ts'
import { RunRecord } from '../../src/record.ts'
import { describeDecided, headline } from '../../src/report/headline.ts'
import { plainText } from '../../src/text/message.ts'
import { type RunOptions, recordOf } from './records.ts'

describe('the headline', () => {
  it.each<[string, RunOptions]>([
    ['Passed: 9 scopes recorded, none required', {}],
    ['Passed: the required requests need no scope, 9 scopes recorded', { requests: ['GET /settings'] }],
    ['Passed: the required scope `openid` is available', { scopes: 'openid' }],
    ['Passed: both required scopes are available', { scopes: 'openid files:read' }],
    ['Passed: all 3 required scopes are available', { scopes: 'openid files:read rooms:read' }],
    ['Failed: the required scope `nowhere` is missing', { scopes: 'nowhere openid' }],
    ['Failed: 2 of 3 required scopes are missing', { scopes: 'nowhere nobody openid' }],
    ['Passed: the required scope `files:read` or `x` is available', { scopes: 'files:read|x' }],
    ['Failed: the required scope `a`, `b` or `c` is missing', { scopes: 'a|b|c openid' }],
    ['Failed: the required scope `a`, `b`, `c` or 2 more is missing', { scopes: 'a|b|c|d|e openid' }],
    ['Failed: no scope allows a required request', { requests: ['GET /ai/agents', 'GET /settings'] }],
    [
      'Failed: no scope allows 2 of 3 required requests',
      { requests: ['GET /ai/agents', 'GET /ai/x', 'GET /settings'] },
    ],
    ['Failed: no scope allows the 2 required requests', { requests: ['GET /ai/agents', 'GET /ai/x'] }],
    ['Failed: the portal’s scopes differ from the baseline', { baseline: ['a'], inputs: { failOnDrift: 'any' } }],
    [
      'Not passed: the required scope `nowhere` is missing. The run stays green, because `fail-on-missing` is `false`',
      { scopes: 'nowhere', inputs: { failOnMissing: false } },
    ],
  ])('is “%s”', (words, options) => {
    expect(plainText(headline(recordOf(options)))).toBe(words)
  })

  it.each<FailureReason>(failureReasons.filter((reason) => reason !== 'missing-scopes'))(
    'has words for %s',
    (reason) => {
      expect(plainText(headline(recordOf({ failures: [new Failure(reason, [])] })))).toMatch(/^Failed: [a-z][\w’]* \w/)
    },
  )
})

describe('how far a run had come that a bug ended', () => {
  it.each<[string, RunRecord, string]>([
    ['nowhere', new RunRecord(), 'Nothing was decided about the scopes.'],
    ['to a pass', recordOf(), 'The verdict had been reached: Passed: 9 scopes recorded, none required.'],
    [
      'to a failure',
      recordOf({ scopes: 'nowhere' }),
      'The verdict had been reached: Failed: the required scope `nowhere` is missing.',
    ],
  ])('is told: %s', (_, record, words) => {
    expect(plainText(describeDecided(record))).toBe(words)
  })
})
