import { describe, expect, it } from '@jest/globals'
import { parseWholeNumber } from '../../src/inputs/whole-number.ts'
import { messageOf } from './message-of.ts'

describe('a whole number from 1 to 400', () => {
  it.each([
    ['1', 1],
    ['400', 400],
    ['060', 60],
  ])('%s: %d', (text, value) => {
    expect(parseWholeNumber(text, 1, 400)).toBe(value)
  })

  it.each([
    '',
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
    ' 1',
    '9'.repeat(30),
  ])('is not %j', (text) => {
    expect(messageOf(() => parseWholeNumber(text, 1, 400))).toBe('must be a whole number from 1 to 400.')
  })
})
