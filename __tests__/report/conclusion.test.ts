import { describe, expect, it } from '@jest/globals'
import { Failure, type FailureReason, failureReasons } from '../../src/failure.ts'
import { concludeFrom } from '../../src/report/conclusion.ts'

const failures = (...reasons: FailureReason[]) => reasons.map((reason) => new Failure(reason, ''))

describe('how a run ends', () => {
  it.each<[string, FailureReason[], FailureReason[], string, boolean]>([
    ['passed', [], [], 'passed ', false],
    ['failed', ['timeout'], [], 'failed timeout', true],
    ['with the first of several reasons', ['artifact', 'drift', 'permission'], [], 'failed drift', true],
    ['green, though failed, where all was softened', [], ['missing-scopes'], 'failed missing-scopes', false],
    ['with a softened reason only when no other holds', ['unwritable'], ['missing-scopes'], 'failed unwritable', true],
    ['with the first softened reason', [], ['uncovered-endpoints', 'missing-scopes'], 'failed missing-scopes', false],
  ])('%s', (_, hard, softened, words, red) => {
    const conclusion = concludeFrom(failures(...hard), failures(...softened))
    expect([`${conclusion.result} ${conclusion.reason}`, conclusion.red]).toEqual([words, red])
  })

  it('tells the failure that is its reason first, and keeps all of them', () => {
    const { failures: told } = concludeFrom(failures('artifact', 'baseline', 'missing-scopes'), [])
    expect(told.map(({ reason }) => reason)).toEqual(['missing-scopes', 'artifact', 'baseline'])
  })

  it('follows the order of the contract, for each two reasons', () => {
    const wrong = failureReasons.flatMap((first, index) =>
      failureReasons.slice(index + 1).filter((second) => concludeFrom(failures(second, first), []).reason !== first),
    )
    expect(wrong).toEqual([])
  })
})
