import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { isTemporaryStatus, parseRetryAfter, scheduledPause } from '../../src/portal/retry.ts'

describe('a status that may pass', () => {
  it.each([408, 425, 429, 500, 502, 503, 504])('%d does', (status) => {
    expect(isTemporaryStatus(status)).toBe(true)
  })

  it.each([200, 204, 301, 400, 401, 402, 403, 404, 405, 407, 410, 418, 431, 501, 505])('%d does not', (status) => {
    expect(isTemporaryStatus(status)).toBe(false)
  })
})

describe('the pause before a request is tried again', () => {
  it.each([
    [0, 0, 500],
    [0, 0.5, 750],
    [0, 1, 1000],
    [1, 0, 1000],
    [1, 1, 2000],
    [2, 1, 4000],
    [3, 0, 4000],
    [4, 1, 16_000],
    [5, 0, 10_000],
    [5, 1, 20_000],
    [9, 1, 20_000],
  ])('after %d pauses, with chance at %d: %d ms', (attempt, random, pause) => {
    expect(scheduledPause(attempt, random)).toBe(pause)
  })

  it('lies between half and all of the smaller of 20 s and 1 s × 2ⁿ', () => {
    fc.assert(
      fc.property(fc.nat(20), fc.double({ min: 0, max: 1, noNaN: true }), (attempt, random) => {
        const longest = Math.min(20_000, 1000 * 2 ** attempt)
        const pause = scheduledPause(attempt, random)
        expect(pause).toBeGreaterThanOrEqual(longest / 2)
        expect(pause).toBeLessThanOrEqual(longest)
      }),
    )
  })
})

describe('Retry-After', () => {
  const now = Date.UTC(2026, 10, 24, 12, 0, 0)

  it.each([
    ['seconds', '7', 7000],
    ['nothing to wait for', '0', 0],
    ['seconds with spaces', ' 7 ', 7000],
    ['more than a day', '100000', 100_000_000],
    ['a date', 'Tue, 24 Nov 2026 12:00:30 GMT', 30_000],
    ['a date in the past', 'Tue, 24 Nov 2026 11:00:00 GMT', 0],
  ])('is obeyed: %s', (_, header, pause) => {
    expect(parseRetryAfter(header, now)).toBe(pause)
  })

  it.each([
    ['a negative number', '-1'],
    ['a fraction', '1.5'],
    ['an exponent', '1e3'],
    ['words', 'soon'],
    ['nothing', ''],
    ['a date of another form', '2026-11-24T12:00:30Z'],
    ['a date of no zone', 'Tue, 24 Nov 2026 12:00:30'],
    ['a date that is none', 'Tue, 99 Nov 2026 99:00:30 GMT'],
    ['two numbers', '7, 8'],
  ])('is ignored: %s', (_, header) => {
    expect(parseRetryAfter(header, now)).toBeUndefined()
  })

  it('never asks for a pause that is no number, whatever it holds', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[-+\d.e]{1,20}$/)), (header) => {
        expect(parseRetryAfter(header, now) ?? 0).toBeGreaterThanOrEqual(0)
      }),
    )
  })
})
