import { describe, expect, it } from '@jest/globals'
import { parseFileCommands } from '../../../stand-ins/runner/command-files.ts'

describe('parseFileCommands', () => {
  it.each([
    ['', {}],
    ['result=passed\n', { result: 'passed' }],
    ['empty=\n', { empty: '' }],
    ['scopes<<end_1\n[\n]\nend_1\n', { scopes: '[\n]' }],
    ['nothing<<end_1\n\nend_1\nresult=a<<b\n', { nothing: '', result: 'a<<b' }],
    ['result=failed\nresult=passed\n', { result: 'passed' }],
    ['a<<end_1\nb=c\nend_1\n', { a: 'b=c' }],
  ])('of %j', (text, expected) => {
    expect(parseFileCommands(text)).toEqual(expected)
  })

  it.each(['no value\n', '=x\n', 'a<<end_1\nnever ended\n'])('refuses %j', (text) => {
    expect(() => parseFileCommands(text)).toThrow()
  })
})
