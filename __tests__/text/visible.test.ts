import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { breakLongLines, cutMessage, hasControlCharacter, visible, withoutCommands } from '../../src/text/visible.ts'
import { hostileTexts } from '../../stand-ins/portal/index.js'
import { workflowCommands } from '../../stand-ins/runner/workflow-commands.js'

/** Anything that ends a line, moves the cursor, reorders the line or shows nothing. */
const unseen = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 500 }),
  fc.string({ unit: fc.constantFrom(...':#[]a \n\r\u2028\u202e\ud800\u200b“”*_@.|'), maxLength: 500 }),
)

describe('a text as one visible line', () => {
  it.each([
    ['plain', 'files:read', 'files:read'],
    ['any alphabet', 'досье für 文件 😀', 'досье für 文件 😀'],
    ['a line feed', 'a\nb', 'a\\u{a}b'],
    ['a carriage return', 'a\rb', 'a\\u{d}b'],
    ['line breaks of Unicode', 'a\u2028b\u2029c\u0085d', 'a\\u{2028}b\\u{2029}c\\u{85}d'],
    ['a colour of a terminal', '\u001b[31mred', '\\u{1b}[31mred'],
    ['a bidirectional override', 'a\u202eb', 'a\\u{202e}b'],
    ['a character without width', 'a\u200bb\ufeff', 'a\\u{200b}b\\u{feff}'],
    ['a filler that shows nothing', 'a\u3164b', 'a\\u{3164}b'],
    ['a tag character', 'a\u{e0041}b', 'a\\u{e0041}b'],
    ['half a character', 'a\ud800b', 'a\\u{d800}b'],
    ['nothing', '', ''],
  ])('%s: %j', (_, text, shown) => {
    expect(visible(text)).toBe(shown)
  })

  it.each<[string, string, number, string]>([
    ['as long as is shown', 'abcde', 5, 'abcde'],
    ['a character longer', 'abcdef', 5, 'abcde… (6 characters)'],
    ['far longer', 'a'.repeat(1234), 3, 'aaa… (1,234 characters)'],
    ['characters of two units', '😀😀', 2, '😀😀'],
    ['more of them', '😀😀😀', 2, '😀😀… (6 characters)'],
  ])('is cut, with a count: %s', (_, text, longest, shown) => {
    expect(visible(text, longest)).toBe(shown)
  })

  it('holds nothing unseen, whatever it was', () => {
    fc.assert(fc.property(anyText, (text) => expect(visible(text)).not.toMatch(unseen)))
  })

  it.each(hostileTexts)('holds nothing unseen: $way', ({ text }) => {
    expect(visible(text)).not.toMatch(unseen)
  })
})

describe('a line of the log', () => {
  it.each([
    ['::error::x', ': :error::x'],
    ['  ::error::x', '  : :error::x'],
    ['\u0085::error::x', '\u0085: :error::x'],
    ['::ERROR title=a::x', ': :ERROR title=a::x'],
    ['a\n::error::x\r\t::error::y', 'a\n: :error::x\r\t: :error::y'],
    ['##[error]x', '# #[error]x'],
    ['a ##[group]x', 'a # #[group]x'],
    ['###[group]x', '## #[group]x'],
    [':::error::x', ': ::error::x'],
    ['a::b', 'a::b'],
    ['https://[fd00:12::abcd]:8443', 'https://[fd00:12::abcd]:8443'],
    ['2001:db8::1', '2001:db8::1'],
    ['files:read', 'files:read'],
    ['# heading', '# heading'],
  ])('is no command: %s', (line, shown) => {
    expect(withoutCommands(line)).toBe(shown)
  })

  it('is no command, whatever it was', () => {
    const lines = fc.string({ unit: fc.constantFrom(...':#[] aset-', 'error', '::', '##['), maxLength: 60 })
    fc.assert(
      fc.property(fc.oneof(lines, anyText), (line) => expect(workflowCommands(withoutCommands(line))).toEqual([])),
    )
  })
})

describe('a message that is too long', () => {
  it.each<[string, string, number]>([
    ['is cut at a blank', 'word '.repeat(1000), 3999],
    ['is cut anywhere where no blank is near', `${'x'.repeat(1000)} ${'y'.repeat(6000)}`, 4000],
    ['is cut within no character', `x${'😀'.repeat(3000)}`, 3999],
    ['is cut between two characters', '😀'.repeat(3000), 4000],
    ['is cut behind a character of one unit', '한'.repeat(5000), 4000],
  ])('%s, with a count of what was left out', (_, text, kept) => {
    const others = (text.length - kept).toLocaleString('en')
    expect(cutMessage(text)).toBe(`${text.slice(0, kept)}… and ${others} more characters, which are in the log`)
  })

  it('is broken into lines in the log, and stays whole', () => {
    const text = `first\n${'word '.repeat(2000)}end`
    const broken = breakLongLines(text)
    expect(Math.max(...broken.split('\n').map(({ length }) => length))).toBeLessThan(4096)
    expect(broken.replace(/\s+/g, ' ')).toBe(text.replace(/\s+/g, ' '))
  })

  it.each(['', 'short', 'x'.repeat(4000)])('stays as it is where it fits', (text) => {
    expect([cutMessage(text), breakLongLines(text)]).toEqual([text, text])
  })
})

describe('a control character', () => {
  it.each<[string, string, boolean]>([
    ['is a line break', 'a\nb', true],
    ['is a tab', 'a\tb', true],
    ['is the first of a text', '\0b', true],
    ['is the last of a text', 'a\u001f', true],
    ['is the last of the second kind', 'a\u009fb', true],
    ['is no blank', 'a b\u00a0c', false],
    ['is one of the second kind', 'a\u0085b', true],
    ['is the deletion', 'a\u007fb', true],
    ['is no letter of another alphabet', 'досье 文件', false],
  ])('%s', (_, text, expected) => {
    expect(hasControlCharacter(text)).toBe(expected)
  })
})
