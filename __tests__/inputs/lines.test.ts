import { describe, expect, it } from '@jest/globals'
import { InvalidInput } from '../../src/inputs/invalid-input.ts'
import { parseLines } from '../../src/inputs/lines.ts'
import { messageOf } from './message-of.ts'

const contentsOf = (text: string) => parseLines(text, (line) => [line])

/** Takes no line that begins with an exclamation mark. */
const refusing = (text: string) =>
  parseLines(text, (line) => {
    if (line.startsWith('!')) throw new InvalidInput('is wrong.')
    return [line]
  })

/** What is told where no line is taken: each with its number. */
const numbered = (text: string) =>
  messageOf(() =>
    parseLines(text, (line) => {
      throw new InvalidInput(`is ${line}.`)
    }),
  )

describe('a text, line by line', () => {
  it.each([
    ['a\nb', ['a', 'b']],
    ['a\r\nb', ['a', 'b']],
    ['a\rb', ['a', 'b']],
    ['a\u2028b\u2029c', ['a', 'b', 'c']],
    ['  a  ', ['a']],
    ['a # why', ['a']],
    ['# all\n\na', ['', '', 'a']],
    ['a#b#c', ['a']],
    ['', ['']],
    ['a/#{b} # c', ['a/#{b}']],
    ['##{b}', ['']],
  ])('%j', (text, lines) => {
    expect(contentsOf(text)).toEqual(lines)
    const told = lines.map((line, index) => `line ${index + 1}${line === '' ? '' : ` (“${line}”)`} is ${line}.`)
    expect(numbered(text)).toBe(told.join(' '))
  })

  it('tells of every wrong line', () => {
    expect(messageOf(() => refusing('!a\nb\n!c'))).toBe('line 1 (“!a”) is wrong. line 3 (“!c”) is wrong.')
  })

  it('tells of ten wrong lines, and counts the others', () => {
    const message = messageOf(() => refusing(Array.from({ length: 12 }, () => '!').join('\n')))
    expect(message).toMatch(/line 10 \(“!”\) is wrong\. 2 more lines are wrong\.$/)
    expect(message).not.toContain('line 11')
  })

  it('stops where everything is wrong', () => {
    const message = messageOf(() => refusing('!\n'.repeat(5000)))
    expect(message).toMatch(/At least 990 more lines are wrong\.$/)
  })

  it.each([
    ['GET https://someone:hidden@portal.example/', 'line 1 is wrong.'],
    ['someone:hidden@host', 'line 1 is wrong.'],
    ['GET /files/:id/@my', 'line 1 (“GET /files/:id/@my”) is wrong.'],
  ])('repeats no password: %s', (line, told) => {
    const wrong = () => {
      throw new InvalidInput('is wrong.')
    }
    expect(messageOf(() => parseLines(line, wrong))).toBe(told)
  })

  it('does not hide a bug', () => {
    const bug = () => {
      throw new TypeError('a bug')
    }
    expect(() => parseLines('a', bug)).toThrow(TypeError)
  })
})
