import { describe, expect, it } from '@jest/globals'
import { withoutLikelySecrets } from '../../src/text/likely-secrets.ts'

const digits = '0123456789abcdef'

describe('what looks like a secret', () => {
  it.each<[string, string, string]>([
    ['a token', 'token eyJhbGciOi.eyJz.c2ln is old', 'token *** is old'],
    ['the shortest token', 'eyJ..', '***'],
    ['the shortest token, encoded', '%65yJ..', '***'],
    ['the shortest key', `sk-${digits}`, '***'],
    ['a token without a signature', 'eyJh.eyJz.', '***'],
    ['a token of five parts', 'a eyJh..b.c.d', 'a ***'],
    ['a key', `no key sk-${digits}.`, 'no key ***.'],
    ['a key behind a name', `key=sk-${digits}`, 'key=***'],
    ['a key in capitals', `SK-${digits.toUpperCase()}`, '***'],
    ['60 hexadecimal digits', `no key ${'5e1f'.repeat(15)} is known`, 'no key *** is known'],
    ['a personal access token', 'bad Vg7r+QmA/0Pz8d2LkXh5Wg==', 'bad ***'],
    ['24 characters of all three kinds', 'aA1_aA1_aA1_aA1_aA1_aA1_', '***'],
    ['24 of them with hyphens', 'aA1-aA1-aA1-aA1-aA1-aA1-', '***'],
  ])('is struck out: %s', (_, text, shown) => {
    expect(withoutLikelySecrets(text)).toBe(shown)
  })

  it.each([
    '',
    'The access to the portal is restricted',
    'eyJh.eyJz',
    `sk-${digits.slice(1)}`,
    `5f2c8a1d9b7e4f60312a4c5d6e7f8091a2b3c4d5`,
    'Microsoft-HTTPAPI/2 at 10:42',
    'aA1_aA1_aA1_aA1_aA1_aA1',
    'TheAccessToThePortalIsRestricted',
    'THE-PORTAL-2-IS-RESTRICTED',
    'v1.2.eyJh',
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    '6f9619ff-8b86-d011-b42d-00cf4fc964ff',
  ])('does not hold for %j', (text) => {
    expect(withoutLikelySecrets(text)).toBe(text)
  })

  it.each(['eyJ', 'eyJ.', 'sk-', 'a', 'aA1'])('is looked for in a mebibyte of %s', (unit) => {
    expect(withoutLikelySecrets(`${unit.repeat(2 ** 20 / unit.length)} x sk-${digits}`)).toMatch(/ x \*\*\*$/)
  })

  it.each(['a', 'aA1', 'eyJ.'])('leaves nothing of a text that is too long to be searched: 8 MiB of %s', (unit) => {
    const text = `sk-${digits} ${unit.repeat(2 ** 23 / unit.length)} sk-${digits}`
    expect(withoutLikelySecrets(text)).toMatch(/^\*\*\* [\s\S]*…$/)
    expect(withoutLikelySecrets(text)).not.toContain('sk-')
  })
})
