import { describe, expect, it } from '@jest/globals'
import { parseCommandFile } from '../../../stand-ins/runner/command-files.js'

describe('the parser of command files', () => {
  it.each([
    ['nothing', '', {}],
    ['a line', 'result=passed\n', { result: 'passed' }],
    ['an empty value', 'empty=\n', { empty: '' }],
    ['a value with an equals sign', 'a=b=c\n', { a: 'b=c' }],
    ['a value that looks like a block', 'a=b<<c\n', { a: 'b<<c' }],
    ['a block of several lines', 'scopes<<end_1\n[\n]\nend_1\n', { scopes: '[\n]' }],
    ['a block without a line', 'a<<end_1\nend_1\n', { a: '' }],
    ['a block with an empty line', 'a<<end_1\n\nend_1\nb=1\n', { a: '', b: '1' }],
    ['a block with what looks like a value', 'a<<end_1\nb=c\nend_1\n', { a: 'b=c' }],
    ['line ends of Windows', 'a<<end_1\r\none\r\nend_1\r\nb=2\r\n', { a: 'one', b: '2' }],
    ['the later of two values', 'result=failed\nresult=passed\n', { result: 'passed' }],
  ])('reads %s', (_, text, expected) => {
    expect(parseCommandFile(text)).toEqual(expected)
  })

  it.each([
    ['a line without a value', 'no value\n'],
    ['a value without a name', '=x\n'],
    ['a block without an end', 'a<<end_1\nnever ended\n'],
  ])('refuses %s, as a runner does', (_, text) => {
    expect(() => parseCommandFile(text)).toThrow()
  })
})
