import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { aKey, Secrets } from '../../src/text/secrets.ts'
import { captureOutput } from '../support/captured-output.ts'
import { everyByteEncoded, findSecrets } from '../support/secret-search.ts'

const key = `sk-${'0123abcd'.repeat(8)}`
const token = 'Vg7r+QmA/0Pz8d2LkXh5Wg=='
/** With characters that base64 for addresses writes as `-` and as `_`. */
const password = '~~~?>?ü>?~~~>?>'

let output: ReturnType<typeof captureOutput>
beforeAll(() => {
  output = captureOutput()
})
afterAll(() => output.restore())

function secretsOf(...values: string[]): Secrets {
  const secrets = new Secrets()
  for (const value of values) secrets.add(value)
  return secrets
}

const base64 = (text: string) => Buffer.from(text).toString('base64')

const hexOf = (letter: string) => letter.charCodeAt(0).toString(16)
const withNames = (text: string) =>
  text
    .replaceAll('+', '&plus;')
    .replaceAll('/', '&sol;')
    .replaceAll('=', '&equals;')
    .replaceAll('_', '&lowbar;')
    .replaceAll('.', '&period;')

/** The forms in which a portal may send a secret back, each within a text around it. */
const forms: Record<string, (secret: string, before: string, after: string) => string> = {
  plain: (secret, before, after) => before + secret + after,
  'percent-encoded': (secret, before, after) => before + encodeURIComponent(secret) + after,
  'percent-encoded in small letters': (secret, before, after) =>
    before + encodeURIComponent(secret).replace(/%../g, (code) => code.toLowerCase()) + after,
  'percent-encoded in every byte': (secret, before, after) => before + everyByteEncoded(secret) + after,
  'percent-encoded twice': (secret, before, after) => encodeURIComponent(encodeURIComponent(before + secret + after)),
  'percent-encoded twice in every byte': (secret, before, after) =>
    before + encodeURIComponent(everyByteEncoded(secret)) + after,
  base64: (secret, before, after) => base64(before + secret + after),
  'base64 for addresses': (secret, before, after) => Buffer.from(before + secret + after).toString('base64url'),
  'base64, percent-encoded': (secret, before, after) => encodeURIComponent(base64(before + secret + after)),
  'percent-encoded three times': (secret, before, after) =>
    before + encodeURIComponent(encodeURIComponent(everyByteEncoded(secret))) + after,
  'percent-encoded in every second byte': (secret, before, after) =>
    before + Array.from(secret, (letter, index) => (index % 2 ? letter : everyByteEncoded(letter))).join('') + after,
  'within JSON': (secret, before, after) => JSON.stringify({ [before]: secret + after }),
  'in escapes of JSON': (secret, before, after) =>
    before + Array.from(secret, (letter) => `\\u${hexOf(letter).padStart(4, '0')}`).join('') + after,
  'with escaped slashes': (secret, before, after) => before + secret.replaceAll('/', '\\/') + after,
  'in JSON within JSON': (secret, before, after) => JSON.stringify(JSON.stringify(before + secret + after)),
  'in decimal references of HTML': (secret, before, after) =>
    before + Array.from(secret, (letter) => `&#${letter.charCodeAt(0)};`).join('') + after,
  'in hexadecimal references of HTML': (secret, before, after) =>
    before + Array.from(secret, (letter) => `&#X000${hexOf(letter)};`).join('') + after,
  'with named references of HTML': (secret, before, after) => before + withNames(secret) + after,
  'percent-encoded, in HTML': (secret, before, after) =>
    before + everyByteEncoded(secret).replaceAll('%', '&percnt;') + after,
  'base64 over lines': (secret, before, after) => base64(before + secret + after).replace(/.{10}/g, '$&\r\n'),
  'base64 over lines, within JSON': (secret, before, after) =>
    JSON.stringify(base64(before + secret + after).replace(/.{10}/g, '$&\n')),
  'without its beginning': (secret, before, after) => before + secret.replace(/^sk-/, '') + after,
}

const around = fc.string({ unit: 'grapheme-ascii', maxLength: 6 })
/** Keys are hexadecimal, personal access tokens base64, signatures base64 for addresses with points. */
const secret = fc.oneof(
  fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: 61, maxLength: 61 }).map((hex) => `sk-${hex}`),
  fc.base64String({ minLength: 16, maxLength: 60 }),
  fc.string({ unit: fc.constantFrom(...'abcXYZ019-_.'), minLength: 16, maxLength: 200 }),
)

describe('a text that others read as data', () => {
  it.each([
    ['a key', key],
    ['a login', 'robot:required'],
    ['a password with a digit', 'required1'],
    ['base64 of a word', 'required', base64('required')],
  ])('is refused with a secret in it: %s', (_, secret, text = secret) => {
    expect(() => secretsOf(secret).refuseIn(`"${text}"`)).toThrow('a secret was about to be written')
  })

  it.each([
    'required',
    'scopes-to-grant',
    'docspace',
    'schemaVersion',
    'not asked',
    'end_of_output',
    'org/repo',
    'app.json',
  ])('may contain our own word %s, though it is a secret', (word) => {
    const text = `{"name":"the ${word} itself"}`
    expect(secretsOf(word).refuseIn(text)).toBe(text)
    expect(secretsOf(word).isIn(text)).toBe(true)
  })
})

describe('a secret in a text', () => {
  it.each(Object.keys(forms))('is found and struck out: %s', (form) => {
    const secrets = secretsOf(key, token, password)
    for (const value of [key, token, password]) {
      for (const before of ['', 'a', 'ab', 'abc']) {
        const text = forms[form]?.(value, before, 'xyz') ?? ''
        expect(secrets.isIn(text)).toBe(true)
        expect(findSecrets({ text: secrets.redact(text) }, { secret: value })).toEqual([])
      }
    }
  })

  it.each(Object.keys(forms))('does not survive, whatever it is and whatever stands around it: %s', (form) => {
    fc.assert(
      fc.property(secret, around, around, (value, before, after) => {
        const shown = secretsOf(value).redact(forms[form]?.(value, before, after) ?? '')
        expect(findSecrets({ text: shown }, { secret: value })).toEqual([])
      }),
    )
  })

  it('is replaced by three asterisks, and the text around it stays', () => {
    expect(secretsOf(key).redact(`the key ${key} is wrong, ${key}`)).toBe('the key *** is wrong, ***')
  })

  it.each<[string, string, string]>([
    ['escape codes', `%1B[31m %0APassed: all. ${encodeURIComponent(token)}`, '%1B[31m %0APassed: all. ***'],
    ['markup', `%3Cb%3E ${everyByteEncoded(key)} &lt;b&gt;`, '%3Cb%3E *** &lt;b&gt;'],
    ['escapes of JSON', `{"a":"\\u003cb\\n","b":"${key.replace('sk', '\\u0073k')}"}`, '{"a":"\\u003cb\\n","b":"***"}'],
    ['other alphabets', `ключ ${key} 文件 %D0%BA`, 'ключ *** 文件 %D0%BA'],
    ['a part of base64', `a ${base64(`key ${key}`)} z`, 'a a2V5I***= z'],
    ['UTF-16 that was read as UTF-8', `a ${[...key].join('\0')} z`, 'a *** z'],
    ['line breaks that were made visible', `a ${base64(token).replace(/.{9}/g, '$&\\u{d}\\u{a}')} z`, 'a *** z'],
    ['base64 over lines', `a\n${base64(token).slice(0, 9)}\n ${base64(token).slice(9)}\nz`, 'a\n***\nz'],
  ])('alone is struck out, and nothing else is decoded: %s', (_, text, shown) => {
    expect(secretsOf(key, token).redact(text)).toBe(shown)
  })

  it('alone is struck out of text that is encoded in any way, of any length', () => {
    const units = [
      '%41',
      '%2541',
      '&#9',
      '&#128',
      '&#x800;',
      '&#65536',
      '&amp;amp;',
      '&nope;',
      '\\n',
      '\\u{80}',
      '\\u0800',
      '&#9999999;',
      '\\u{110000}',
    ]
    const encoded = fc
      .array(fc.constantFrom(...units, 'a', ' ', '\0', '-', '_', 'ü', '😀', '\ud800'))
      .map((all) => all.join(''))
    const form = fc.constantFrom(key, everyByteEncoded(key), everyByteEncoded(everyByteEncoded(key)))
    fc.assert(
      fc.property(encoded, form, encoded, (before, secret, after) => {
        expect(secretsOf(key).redact(`${before} | ${secret} | ${after}`)).toBe(`${before} | *** | ${after}`)
      }),
    )
  })

  it('that holds what looks encoded itself is found as it is, and as what it looks like', () => {
    const secret = 'long a%41b&#66;c\\u0043d'
    const secrets = secretsOf(secret)
    for (const text of [secret, JSON.stringify(secret), encodeURIComponent(secret)])
      expect(findSecrets({ text: secrets.redact(text) }, { secret })).toEqual([])
    expect(secrets.redact('a long aAbBcCd z')).toBe('a *** z')
  })

  it.each([
    ['eight characters', '%41'.repeat(8), 'a AAAAAAAA z', 'a *** z'],
    ['fewer', '%41'.repeat(7), 'a AAAAAAA z', 'a AAAAAAA z'],
  ])('is looked for as what it looks like where that has %s', (_, secret, text, shown) => {
    expect(secretsOf(secret).redact(text)).toBe(shown)
  })

  it.each([
    ['eight characters', 'bob:pw', '***'],
    ['fewer', 'a:pw1', 'YTpwdz'],
  ])('that is a short login is looked for in base64 where that has %s', (_, login, shown) => {
    const secrets = new Secrets()
    secrets.add(login, aKey, 5)
    expect(secrets.redact(base64(login).slice(0, 8).replace(/.=$/, ''))).toBe(shown)
  })

  it.each([
    ['percent signs', '%25'],
    ['backslashes', '\\'],
    ['references', '&#38;'],
    ['the key', key],
    ['line breaks', '\n'],
    ['beginnings of the key', 'sk-0123abcd'],
  ])('is looked for in a mebibyte of %s', (_, unit) => {
    const text = `${unit.repeat(2 ** 20 / unit.length)}${key}`
    expect(secretsOf(key, token).redact(text).endsWith('***')).toBe(true)
  })

  it('is one of several', () => {
    expect(secretsOf(key, token).redact(`${token} and ${key}`)).toBe('*** and ***')
  })
})

describe('a text without a secret', () => {
  it.each([
    '',
    'files:read',
    'sk-***9f3c',
    key.slice(4),
    key.toUpperCase(),
    '100 % sure',
    'a%20b%2',
    base64('files:read'),
  ])('stays as it is: %j', (text) => {
    const secrets = secretsOf(key, token)
    expect([secrets.redact(text), secrets.isIn(text)]).toEqual([text, false])
  })

  it('stays as it is where nothing is secret', () => {
    expect(secretsOf().redact(key)).toBe(key)
  })
})

describe('a text that others read as data', () => {
  it('passes as it is', () => {
    expect(secretsOf(key).refuseIn('files:read')).toBe('files:read')
  })

  it.each(Object.keys(forms))('is refused with a secret in it: %s', (form) => {
    const text = forms[form]?.(token, 'a', 'b') ?? ''
    expect(() => secretsOf(token).refuseIn(text)).toThrow('a secret was about to be written')
  })
})

describe('the masks of the runner', () => {
  const masksOf = (...values: string[]) => {
    const before = output.text().length
    secretsOf(...values)
    return output
      .text()
      .slice(before)
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => line.replace('::add-mask::', '').replaceAll('%25', '%'))
  }

  it('hide the secret first, then its other forms', () => {
    const masks = masksOf(token)
    expect(masks[0]).toBe(token)
    expect(masks).toContain(encodeURIComponent(token))
    expect(masks.some((mask) => base64(token).includes(mask))).toBe(true)
  })

  it.each([
    ['base64', base64(password), /[+/]/],
    ['base64 for addresses', Buffer.from(password).toString('base64url'), /[-_]/],
  ])('hide it in %s', (_, form, letters) => {
    expect(masksOf(password).some((mask) => letters.test(mask) && form.includes(mask))).toBe(true)
  })

  it('hide a secret once', () => {
    expect(masksOf(key, key)).toEqual(masksOf(key))
  })

  it('hide nothing for an empty value', () => {
    expect(masksOf('')).toEqual([])
  })

  it.each([
    ['a key', key, true],
    ['the shortest of which it is looked for', `sk-${'0'.repeat(16)}`, true],
    ['a shorter one', `sk-${'0'.repeat(15)}`, false],
    ['no key', token, false],
    ['no key, in which one begins', `a${key}`, false],
  ])('hide it without its beginning too, or not: %s', (_, value, expected) => {
    expect(masksOf(value).includes(value.slice(3))).toBe(expected)
    expect(secretsOf(value).redact(value.slice(3)) === '***').toBe(expected)
  })

  it('hide it as JSON has it', () => {
    expect(masksOf('pass"word\\1')).toContain('pass\\"word\\\\1')
  })

  it.each(['e', '[]', 'passed', 'openid'])('hide nothing so short, and it is not looked for: %s', (value) => {
    expect(masksOf(value)).toEqual([])
    expect(secretsOf(value).redact(`${value} is an ordinary word: ${value}`)).toContain(`${value} is`)
  })
})
