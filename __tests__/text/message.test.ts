import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import {
  code,
  codeOfOthers,
  endSentence,
  filePlace,
  formatCodes,
  formatList,
  formatNames,
  link,
  list,
  type Message,
  message,
  page,
  paragraphs,
  plainText,
  pluralize,
  portalPages,
  redactMessage,
  sentences,
  shareOfEach,
  withName,
} from '../../src/text/message.ts'
import { hostileTexts } from '../../stand-ins/portal/index.js'

const name = (text: string) => ({ kind: 'name', text }) as const
const unseen = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: fc.constantFrom(...'`“”"a \n\u202e\u200b\ud800'), maxLength: 300 }),
)

describe('a message as plain text', () => {
  it.each<[string, Message, string]>([
    ['shows our own words as they are', message`Check [fd00::abcd] twice.`, 'Check [fd00::abcd] twice.'],
    ['shows code between backticks', message`Set ${code('retries')}.`, 'Set `retries`.'],
    ['shows code with a backtick in quotation marks', message`Not ${code('a`b')}.`, 'Not “a`b”.'],
    ['shows a name in quotation marks', message`The app ${name('Bot')}.`, 'The app “Bot”.'],
    ['lets no name end its marks', message`The app ${name('Bot” is fine. “')}.`, 'The app “Bot" is fine. "”.'],
    [
      'shows a link with its address',
      message`See ${link('Status', 'https://x.example')}.`,
      'See Status (https://x.example).',
    ],
    ['names a page of the portal', message`Under ${page('api-keys')}.`, 'Under Developer Tools → API keys.'],
    ['shows a list by lines', message`Wrong:${list([message`one`, [code('two')]])}`, 'Wrong:\n- one\n- `two`'],
    ['groups a number', message`${1234} of ${7}`, '1,234 of 7'],
    ['takes in another message', message`a ${message`b ${code('c')}`} d`, 'a b `c` d'],
    ['may be empty', message``, ''],
  ])('%s', (_, parts, text) => {
    expect(plainText(parts)).toBe(text)
  })

  it.each<[string, Message, string]>([
    ['a line break', [code('a\nb')], '`a\\u{a}b`'],
    ['a bidirectional override', [code('a\u202eb')], '`a\\u{202e}b`'],
    ['a byte-order mark', [name('\ufeffa')], '“\\u{feff}a”'],
    ['an escape of a terminal', [name('\u001b[31m')], '“\\u{1b}[31m”'],
  ])('makes visible what comes from outside: %s', (_, parts, text) => {
    expect(plainText(parts)).toBe(text)
  })

  it('cuts what is long, with a count', () => {
    expect(plainText([code('a'.repeat(1234))])).toBe(`\`${'a'.repeat(200)}… (1,234 characters)\``)
  })

  it('strikes out of names what looks like a secret, and leaves code', () => {
    const text = `sk-${'0123456789abcdef'}`
    expect(plainText(message`${name(`no key ${text} is known`)} ${code(text)}`)).toBe(
      `“no key *** is known” \`${text}\``,
    )
  })

  it.each(hostileTexts)('is one visible line, whatever is quoted: $way', ({ text }) => {
    expect(plainText(message`${code(text)}, ${name(text)}`)).not.toMatch(unseen)
  })

  it('shows where what is quoted ends', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(plainText([code(text)])).toMatch(/^(?:`[^`]*`|“[^“”]*”)$/)
        expect(plainText([name(text)])).toMatch(/^“[^“”]*”$/)
      }),
    )
  })
})

describe('something with a name', () => {
  it.each([
    ['Bot', 'The app “Bot”'],
    ['', 'The app'],
  ])('called “%s” is %s', (text, words) => {
    expect(plainText(withName(message`The app`, text))).toBe(words)
  })
})

describe('several messages', () => {
  const parts = [message`One.`, undefined, message``, message`Two.`]

  it('are sentences of one paragraph, without those that do not apply', () => {
    expect(plainText(sentences(...parts))).toBe('One. Two.')
  })

  it('or a line each', () => {
    expect(plainText(paragraphs(...parts))).toBe('One.\nTwo.')
  })
})

describe('several names', () => {
  const twelve = Array.from({ length: 12 }, (_, index) => `n${index}`)
  const asCode = (names: readonly string[]) => names.map((each) => `\`${each}\``).join(', ')

  it.each<[string, readonly string[], number | undefined, string]>([
    ['none', [], undefined, ''],
    ['one', ['a'], undefined, '`a`'],
    ['as many as are shown', twelve.slice(0, 10), undefined, asCode(twelve.slice(0, 10))],
    ['more', twelve, undefined, `${asCode(twelve.slice(0, 10))} and 2 more`],
    ['fewer, where there is less room', twelve, 1, '`n0` and 11 more'],
  ])('are listed: %s', (_, names, max, text) => {
    expect(plainText(formatCodes(names, max))).toBe(text)
    expect(plainText(formatNames(names, max))).toBe(text)
  })

  it('may have something behind them', () => {
    expect(plainText(formatList([message`${code('a')} (hint)`, [code('b')]]))).toBe('`a` (hint), `b`')
  })

  it('are told without what looks like a secret where others say them', () => {
    const texts = ['files:read', 'eyJhbGciOi.eyJz.c2ln', 'sk-0123456789abcdef']
    expect(plainText(formatNames(texts))).toBe('`files:read`, `***`, `***`')
    expect(plainText(formatCodes(texts))).toBe(asCode(texts))
    expect(plainText([codeOfOthers(`before ${texts[1]} and behind`, 12)])).toMatch(/^`before \*\*\* a… /)
  })
})

describe('a count of things', () => {
  it.each([
    [0, '0 scopes'],
    [1, '1 scope'],
    [10000, '10,000 scopes'],
  ])('of %d is %s', (count, words) => {
    expect(pluralize(count, 'scope')).toBe(words)
  })

  it('may have a plural of its own', () => {
    expect(pluralize(2, 'entry', 'entries')).toBe('2 entries')
  })
})

describe('how many of each list are shown, so that they are ten in all', () => {
  it.each<[string, number[], number]>([
    ['of none', [], 10],
    ['of one', [30], 10],
    ['of two', [30, 30], 5],
    ['of a short one and a long one', [1, 30], 9],
    ['of two short ones and a long one', [2, 3, 30], 5],
    ['of three', [30, 30, 30], 3],
    ['of more than there is room for, one', Array.from({ length: 17 }, () => 30), 1],
  ])('%s', (_, lengths, max) => {
    expect(shareOfEach(lengths)).toBe(max)
  })
})

describe('striking secrets out of a message', () => {
  it('reaches every text in it, and keeps its parts', () => {
    const secret = 'hunter2'
    const parts = message`${[secret]} ${code(secret)} ${name(secret)} ${link(secret, 'https://x.example')} ${page('api-keys')}${list([[code(secret)]])}`
    const redacted = redactMessage(parts, (text) => text.replaceAll(secret, '***'))
    expect(plainText(redacted)).toBe(`*** \`***\` “***” *** (https://x.example) ${portalPages['api-keys']}\n- \`***\``)
    expect(redacted.map((part) => typeof part === 'string' || part.kind)).toEqual(
      parts.map((part) => typeof part === 'string' || part.kind),
    )
  })

  it('leaves a place in the code its link only where it has none', () => {
    const redact = (text: string): string => text.replaceAll('hunter2', '***')
    const place = filePlace({ file: 'src/a.ts', line: 3 })
    expect(redactMessage([place], redact)).toEqual([place])
    expect(redactMessage([filePlace({ file: 'hunter2.ts', line: 3 })], redact)).toEqual([code('***.ts:3')])
  })
})

describe('a sentence', () => {
  it.each<[string, Message, string]>([
    ['words', message`It is so`, 'It is so.'],
    ['code', message`It is ${code('a')}`, 'It is `a`.'],
    ['code that ends with a question mark', message`It is ${code('a?')}`, 'It is `a?`.'],
    ['a question', message`Is it ${code('a')}?`, 'Is it `a`?'],
  ])('of %s ends once', (_, parts, told) => {
    expect(plainText(endSentence(parts))).toBe(told)
  })
})
