import { describe, expect, it } from '@jest/globals'
import { formatNumber } from '../../src/text/number.ts'

describe('a number', () => {
  it.each([
    [0, '0'],
    [999, '999'],
    [1000, '1,000'],
    [1234567, '1,234,567'],
  ])('%d is shown as %s', (count, shown) => {
    expect(formatNumber(count)).toBe(shown)
  })
})
