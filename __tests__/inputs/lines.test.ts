import { describe, expect, it } from '@jest/globals'
import { InvalidInput } from '../../src/inputs/invalid-input.ts'
import { parseLines } from '../../src/inputs/lines.ts'
import { messageOf } from './message-of.ts'

const numbered = (text: string) => parseLines(text, (line, lineNumber) => [`${lineNumber}:${line}`])

/** Takes no line that begins with an exclamation mark. */
const refusing = (text: string) =>
  parseLines(text, (line, lineNumber) => {
    if (line.startsWith('!')) throw new InvalidInput(`line ${lineNumber} is wrong.`)
    return [line]
  })

describe('a text, line by line', () => {
  it.each([
    ['a\nb', ['1:a', '2:b']],
    ['a\r\nb', ['1:a', '2:b']],
    ['a\rb', ['1:a', '2:b']],
    ['a\u2028b\u2029c', ['1:a', '2:b', '3:c']],
    ['  a  ', ['1:a']],
    ['a # why', ['1:a']],
    ['# all\n\na', ['1:', '2:', '3:a']],
    ['a#b#c', ['1:a']],
    ['', ['1:']],
  ])('%j', (text, lines) => {
    expect(numbered(text)).toEqual(lines)
  })

  it('tells of every wrong line', () => {
    expect(messageOf(() => refusing('!a\nb\n!c'))).toBe('line 1 is wrong. line 3 is wrong.')
  })

  it('tells of ten wrong lines, and counts the others', () => {
    const message = messageOf(() => refusing(Array.from({ length: 12 }, () => '!').join('\n')))
    expect(message).toMatch(/line 10 is wrong\. 2 more lines are wrong\.$/)
    expect(message).not.toContain('line 11')
  })

  it('does not hide a bug', () => {
    const bug = () => {
      throw new TypeError('a bug')
    }
    expect(() => parseLines('a', bug)).toThrow(TypeError)
  })
})
