import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { isApiKey, parseApiKey, parseCredential } from '../../src/inputs/credential.ts'
import { InvalidInput } from '../../src/inputs/invalid-input.ts'
import { messageOf } from './message-of.ts'

const key = `sk-${'0123abcd'.repeat(8)}`

describe('a credential', () => {
  it.each([
    ['an API key', key],
    ['a personal access token', 'Vg7r+QmA/0Pz8d2LkXh5Wg=='],
  ])('may be %s', (_, text) => {
    expect(parseCredential(text)).toBe(text)
  })

  it.each([
    ['a line break inside', `sk-0123\n4567`, 'line break'],
    ['a carriage return inside', `sk-0123\r4567`, 'line break'],
    ['a tab inside', `sk-0123\t4567`, 'control character'],
    ['a NUL inside', `sk-0123\u00004567`, 'control character'],
    ['a separator of lines of Unicode', `sk-0123\u20284567`, 'a character that no key has'],
    ['a space inside', 'sk-0123 4567', 'holds a space'],
    ['a letter outside ASCII', 'sk-0123ä', 'a character that no key has'],
    ['seven characters', 'sk-0123', 'is too short to be a key'],
    ['the word Bearer before it', `Bearer ${key}`, 'begins with “Bearer”'],
    ['the word bearer in small letters', `bearer ${key}`, 'begins with “Bearer”'],
  ])('may not have %s', (_, text, told) => {
    expect(messageOf(() => parseCredential(text))).toContain(told)
  })

  it('is never repeated by a refusal', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 8 }), (text) => {
        const message = messageOf(() => parseCredential(text)) ?? ''
        expect(message.includes(text)).toBe(false)
      }),
    )
  })

  it('can go into a header, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        try {
          expect(new Headers({ authorization: `Bearer ${parseCredential(text)}` }).get('authorization')).toBe(
            `Bearer ${text}`,
          )
        } catch (error) {
          expect(error).toBeInstanceOf(InvalidInput)
        }
      }),
    )
  })
})

describe('api-key', () => {
  it.each(['fork', 'Dependabot', 'check the name in secrets.'])('says of an empty value: %s', (told) => {
    expect(messageOf(() => parseApiKey(''))).toContain(told)
  })

  it('is a credential', () => {
    expect(parseApiKey(key)).toBe(key)
    expect(messageOf(() => parseApiKey('sk-01234567\n'))).toContain('line break')
  })
})

describe('an API key', () => {
  it.each([
    [key, true],
    ['Vg7r+QmA/0Pz8d2LkXh5Wg==', false],
    ['SK-0123', false],
  ])('%s: %s', (credential, expected) => {
    expect(isApiKey(credential)).toBe(expected)
  })
})
