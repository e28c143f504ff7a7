import { describe, expect, it } from '@jest/globals'
import { spreadOf } from '../../benchmark/statistics.js'

describe('spreadOf', () => {
  it.each([
    ['one value', [5], { lower: 5, median: 5, upper: 5 }],
    ['two values', [1, 3], { lower: 1.5, median: 2, upper: 2.5 }],
    ['three', [1, 2, 4], { lower: 1.5, median: 2, upper: 3 }],
    ['four', [1, 2, 3, 4], { lower: 1.75, median: 2.5, upper: 3.25 }],
    ['five, where each quartile is a value', [1, 2, 3, 4, 5], { lower: 2, median: 3, upper: 4 }],
    ['six', [1, 2, 3, 4, 5, 6], { lower: 2.25, median: 3.5, upper: 4.75 }],
    ['values in any order', [3, 1, 5, 2, 4], { lower: 2, median: 3, upper: 4 }],
    ['numbers, not texts', [100, 9, 10], { lower: 9.5, median: 10, upper: 55 }],
    ['equal values', [2, 2, 2, 2], { lower: 2, median: 2, upper: 2 }],
    ['one value far away', [1, 2, 3, 4, 1000], { lower: 2, median: 3, upper: 4 }],
    ['values below nothing', [-4, 0, 4], { lower: -2, median: 0, upper: 2 }],
  ])('tells the middle and the quartiles of %s', (_, values, spread) => {
    expect(spreadOf(values)).toEqual(spread)
  })

  it('leaves the order of what it is given', () => {
    const values = [3, 1, 2]
    spreadOf(values)
    expect(values).toEqual([3, 1, 2])
  })

  it('refuses no values at all', () => {
    expect(() => spreadOf([])).toThrow(RangeError)
  })
})
