import { describe, expect, it } from '@jest/globals'
import { parseJson } from '../../src/text/json.ts'

describe('JSON from outside', () => {
  it.each([
    ['[1]', { value: [1] }],
    ['\ufeff{"a":null}', { value: { a: null } }],
    ['null', { value: null }],
    ['', undefined],
    ['\ufeff\ufeff1', undefined],
    ['sk-0123456789abcdef', undefined],
  ])('%j', (text, read) => {
    expect(parseJson(text)).toEqual(read)
  })
})
