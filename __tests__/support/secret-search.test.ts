import { describe, expect, it } from '@jest/globals'
import { findSecrets } from './secret-search.ts'

const secret = 'sk-0f>e/?d1c2=b3a4+9ü'
const base64 = (text: string) => Buffer.from(text).toString('base64')
const percent = (text: string) =>
  [...Buffer.from(text)].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join('')

describe('findSecrets', () => {
  it.each([
    ['plain', `key: ${secret}.`],
    ['percent-encoded', `https://portal.example.test/?key=${encodeURIComponent(secret)}&a=b`],
    ['percent-encoded', percent(secret)],
    ['percent-encoded twice', encodeURIComponent(encodeURIComponent(secret))],
    ...['', 'a', 'ab', 'abc'].flatMap((before) =>
      ['', 'x', 'xy', 'xyz'].map((after): [string, string] => ['base64', base64(before + secret + after)]),
    ),
    ['base64', Buffer.from(`Bearer ${secret}`).toString('base64url')],
    ['base64', encodeURIComponent(base64(`>>?${secret}`))],
  ])('finds it %s: %s', (form, text) => {
    expect(findSecrets({ stdout: text }, { 'api-key': secret })).toEqual([`stdout: api-key, ${form}`])
  })

  it.each(['', 'sk-***9ü', secret.slice(1), base64(secret.slice(2)), secret.toUpperCase()])(
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
