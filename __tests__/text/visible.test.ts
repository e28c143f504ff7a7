import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import {
  called,
  counted,
  enumerated,
  grouped,
  inQuotes,
  listed,
  mostOfEach,
  named,
  quoted,
  visible,
  withoutCommands,
} from '../../src/text/visible.ts'
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

describe('a text in quotation marks', () => {
  it.each([
    ['files:read', '“files:read”'],
    ['a “b” c', '“a "b" c”'],
    ['', '“”'],
  ])('%j: %s', (text, shown) => {
    expect(quoted(text)).toBe(shown)
  })

  it('of others is told without what looks like a secret', () => {
    expect(quoted(`no key sk-${'0123456789abcdef'} is known`)).toBe('“no key *** is known”')
    expect(inQuotes('text/sk-0123456789abcdef')).toBe('“text/sk-0123456789abcdef”')
  })

  it('ends where its mark says, whatever it was', () => {
    fc.assert(fc.property(anyText, (text) => expect(quoted(text)).toMatch(/^“[^“”]*”$/)))
  })
})

describe('a name', () => {
  it.each([
    'files:read',
    'accounts.self:write',
    'openid',
    'customai',
    '*',
    '*:read',
    'a-b_c.d',
    'accounts:read|accounts:write',
  ])('stands as it is: %s', (name) => {
    expect(named(name)).toBe(name)
  })

  it.each([
    '',
    ' x ',
    'a b',
    '@octocat',
    '#1',
    'a@b.example',
    'https://hostile.example',
    'www.hostile.example',
    '<b>',
    '`id`',
    'a,b',
    'a|',
    ':smile:',
    'досье:read',
    'a'.repeat(151),
  ])('stands in quotation marks: %j', (name) => {
    expect(named(name)).toMatch(/^“.*”$/)
  })
})

describe('several names', () => {
  const twelve = Array.from({ length: 12 }, (_, index) => `n${index}`)

  it.each<[string[], number | undefined, string]>([
    [[], undefined, ''],
    [['a'], undefined, 'a'],
    [['a', 'b'], undefined, 'a, b'],
    [twelve.slice(0, 10), undefined, twelve.slice(0, 10).join(', ')],
    [twelve, undefined, `${twelve.slice(0, 10).join(', ')} and 2 more`],
    [twelve, 1, 'n0 and 11 more'],
    [['a b'], undefined, '“a b”'],
  ])('%j, at most %s', (names, most, shown) => {
    expect(listed(names, most)).toBe(shown)
  })

  it('that are fit to be shown are not quoted', () => {
    expect(enumerated(['a b (hint)', 'c'], 1)).toBe('a b (hint) and 1 more')
  })
})

describe('numbers', () => {
  it.each([
    [0, '0'],
    [999, '999'],
    [1000, '1,000'],
    [1234567, '1,234,567'],
  ])('%d: %s', (count, shown) => {
    expect(grouped(count)).toBe(shown)
  })

  it.each([
    [0, '0 scopes'],
    [1, '1 scope'],
    [9, '9 scopes'],
    [10000, '10,000 scopes'],
  ])('of things: %d, %s', (count, shown) => {
    expect(counted(count, 'scope')).toBe(shown)
  })

  it('of things with a plural of their own', () => {
    expect(counted(2, 'entry', 'entries')).toBe('2 entries')
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

describe('how many of each list are shown', () => {
  it.each<[number[], number]>([
    [[], 10],
    [[30], 10],
    [[30, 30], 5],
    [[1, 30], 9],
    [[2, 3, 30], 5],
    [[30, 30, 30], 3],
    [Array.from({ length: 7 }, () => 30), 1],
  ])('%j: %d', (lengths, most) => {
    expect(mostOfEach(lengths)).toBe(most)
  })
})

describe('something with a name', () => {
  it.each([
    ['Deployment', 'The key “Deployment”'],
    ['', 'The key'],
  ])('“%s”: %s', (name, words) => {
    expect(called('The key', name)).toBe(words)
  })
})
