import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { Secrets } from '../../src/text/secrets.ts'
import { captureOutput } from '../support/captured-output.ts'
import { everyByteEncoded } from '../support/secret-search.ts'

const key = `sk-${'0123abcd'.repeat(8)}`

// Masks are printed.
let output: ReturnType<typeof captureOutput>
beforeAll(() => {
  output = captureOutput()
})
afterAll(() => output.restore())

function redact(text: string, secret = key): string {
  const secrets = new Secrets()
  secrets.add(secret)
  return secrets.redact(text)
}

describe('a secret is found', () => {
  it.each([
    ['for JSON', '=%41%42%43', '\\u003D%41%42%43'],
    ['for JSON, in a capital', '=%41%42%43', '\\U003D%41%42%43'],
    ['for HTML', '=%41%42%43', '&#x3D;%41%42%43'],
    ['for addresses', '\\n\\t\\r\\f', '%5Cn\\t\\r\\f'],
  ])('where it looks encoded in one way, and is encoded in another: %s', (_, secret, text) => {
    expect(redact(`a ${text} z`, secret)).toBe('a *** z')
  })

  it.each(['_', '&lowbar;', '&UnderBar;'])('where it would end a reference of HTML, and has one itself: %s', (end) => {
    expect(redact(`&#1aaaaaaaaaaaaaa${end}`, '1aaaaaaaaaaaaaa_')).toBe('&#***')
  })

  it('where it was encoded six times', () => {
    let text = everyByteEncoded(key)
    for (let times = 1; times < 6; times += 1) text = encodeURIComponent(text)
    expect(redact(`a ${text} z`)).toBe('a *** z')
  })

  it.each(['%41', 'a%2541', '\\u0041 ', '&#65;', 'ü', ' '])('among 200,000 characters of %j', (unit) => {
    const around = unit.repeat(100_000 / unit.length)
    const shown = redact(`${around} | ${everyByteEncoded(key)} | ${around}`)
    // Without a difference of 200,000 characters.
    expect(shown === `${around} | *** | ${around}`).toBe(true)
  })

  it('at the end of 100,000 characters, though only its first letter is encoded', () => {
    expect(redact(`${'%41'.repeat(40_000)} %73${key.slice(1)}`).slice(-6)).toBe('41 ***')
  })
})
