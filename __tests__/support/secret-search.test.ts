import { describe, expect, it } from '@jest/globals'
import { everyByteEncoded, findSecrets } from './secret-search.ts'

const secret = 'sk-0f>e/?d1c2=b3a4+9ü'
const base64 = (text: string) => Buffer.from(text).toString('base64')
const unicodeEscape = (letter: string) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`

describe('findSecrets', () => {
  it.each([
    ['plain', `key: ${secret}.`],
    ['percent-encoded', `https://portal.example.test/?key=${encodeURIComponent(secret)}&a=b`],
    ['percent-encoded', everyByteEncoded(secret)],
    ['percent-encoded, percent-encoded', encodeURIComponent(encodeURIComponent(secret))],
    ['percent-encoded, percent-encoded, percent-encoded', everyByteEncoded(everyByteEncoded(everyByteEncoded(secret)))],
    ['escaped for JSON', `{"a":"${[...secret].map(unicodeEscape).join('')}"}`],
    ['escaped for JSON', secret.replace('/', '\\/')],
    [
      'escaped for HTML',
      secret.replace('>', '&gt;').replace('=', '&equals;').replace('/', '&#x2f;').replace('+', '&#43;'),
    ],
    ['percent-encoded, escaped for HTML', everyByteEncoded(secret).replaceAll('%', '&#37;')],
    ['plain', secret.slice(3)],
    ['plain', secret.replace('c2', 'c\n  2')],
    ['base64', base64(`Bearer ${secret}`).replace(/.{8}/g, '$&\r\n')],
    ['base64, escaped for JSON', JSON.stringify(base64(secret).replace(/.{8}/g, '$&\r\n')).replaceAll('/', '\\/')],
    ...['', 'a', 'ab', 'abc'].flatMap((before) =>
      ['', 'x', 'xy', 'xyz'].map((after): [string, string] => ['base64', base64(before + secret + after)]),
    ),
    ['base64', Buffer.from(`Bearer ${secret}`).toString('base64url')],
    ['base64, percent-encoded', encodeURIComponent(base64(`>>?${secret}`))],
  ])('finds it %s: %s', (form, text) => {
    expect(findSecrets({ stdout: text }, { 'api-key': secret })).toEqual([`stdout: api-key, ${form}`])
  })

  it.each(['', 'sk-***9ü', secret.slice(4), base64(secret.slice(5)), secret.toUpperCase()])(
    'does not find it in %j',
    (text) => {
      expect(findSecrets({ stdout: text }, { 'api-key': secret })).toEqual([])
    },
  )

  it('names each place and each secret', () => {
    expect(findSecrets({ stdout: 'one two', summary: 'two' }, { first: 'one', second: 'two' })).toEqual([
      'stdout: first, plain',
      'stdout: second, plain',
      'summary: second, plain',
    ])
  })
})
