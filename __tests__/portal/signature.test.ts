import { describe, expect, it } from '@jest/globals'
import type { Answer } from '../../src/portal/answer.ts'
import { readSignature } from '../../src/portal/signature.ts'
import { answer, envelope, page, requestFor } from './answers.ts'
import { failureOf } from './failure-of.ts'

const signature = 'eyJhbGciOiJIUzI1NiJ9.eyJleHAiOjF9.c2lnbmF0dXJl'
const useless = 'without a signature that can be used'
const long = (length: number) => `eyJh.eyJl.${'c'.repeat(length - 10)}`
const read = (got: Answer) => readSignature(requestFor('exchange'), got)

describe('a signature', () => {
  it.each<[string, unknown]>([
    ['in the portal’s envelope', envelope(signature)],
    ['bare, as JSON', JSON.stringify(signature)],
  ])('may come %s', (_, body) => {
    expect(read(answer(200, body))).toBe(signature)
  })

  it.each([
    ['of 32 characters', long(32)],
    ['of 8192 characters', long(8192)],
    ['of five parts', `${signature}.dGFn.dGFn`],
  ])('may be one %s', (_, value) => {
    expect(read(answer(200, envelope(value)))).toBe(value)
  })

  it.each<[string, Answer, string]>([
    ['a number', answer(200, envelope(7)), useless],
    ['an object', answer(200, envelope({ token: signature })), useless],
    ['nothing', answer(200, envelope(null)), useless],
    ['an empty text', answer(200, envelope('')), useless],
    ['a text with a line break', answer(200, envelope(`${signature}\nx: y`)), useless],
    ['a text with a space', answer(200, envelope(`${signature} x`)), useless],
    ['a text with other letters', answer(200, envelope(`${signature}ä`)), useless],
    ['a text of 8193 characters', answer(200, envelope(long(8193))), useless],
    ['a text of 31 characters', answer(200, envelope(long(31))), useless],
    ['a text without dots', answer(200, envelope('a'.repeat(64))), useless],
    ['of two parts', answer(200, envelope(`${'a'.repeat(32)}.b`)), useless],
    ['of four parts', answer(200, envelope(`${signature}.b`)), useless],
    ['of three parts, one empty', answer(200, envelope(`${'a'.repeat(32)}.b.`)), useless],
    ['base64 with other signs', answer(200, envelope(`${signature}+/=`)), useless],
    ['a page of HTML', page(200, 'Sign in'), 'titled “Sign in”'],
    ['a plain text', answer(200, signature, { 'content-type': 'text/plain' }), 'not with JSON'],
    ['an envelope that failed', answer(200, { response: signature, status: 1 }), 'its envelope says that it failed'],
    ['a failed envelope with it in a message', answer(200, { error: { message: signature }, status: 1 }), 'failed'],
  ])('is not %s, and nothing of it is told', (_, got, told) => {
    const failure = failureOf(() => read(got))
    expect(failure).toMatch(/^unexpected-response: /)
    expect(failure).toContain(told)
    expect(failure).not.toContain(signature)
  })
})
