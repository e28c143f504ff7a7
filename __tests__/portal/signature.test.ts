import { describe, expect, it } from '@jest/globals'
import type { Answer } from '../../src/portal/answer.ts'
import { readSignature } from '../../src/portal/signature.ts'
import { answer, envelope, page, requestFor } from './answers.ts'
import { failureOf } from './failure-of.ts'

const signature = 'eyJhbGciOiJIUzI1NiJ9.eyJleHAiOjF9.c2lnbmF0dXJl'
const read = (got: Answer) => readSignature(requestFor('exchange'), got)

describe('a signature', () => {
  it.each<[string, unknown]>([
    ['in the portal’s envelope', envelope(signature)],
    ['bare, as JSON', JSON.stringify(signature)],
  ])('may come %s', (_, body) => {
    expect(read(answer(200, body))).toBe(signature)
  })

  it.each<[string, Answer, string]>([
    ['a number', answer(200, envelope(7)), 'without a signature that can be used'],
    ['an object', answer(200, envelope({ token: signature })), 'without a signature that can be used'],
    ['nothing', answer(200, envelope(null)), 'without a signature that can be used'],
    ['an empty text', answer(200, envelope('')), 'without a signature that can be used'],
    ['a text with a line break', answer(200, envelope(`${signature}\nx: y`)), 'without a signature that can be used'],
    ['a text with a space', answer(200, envelope(`${signature} x`)), 'without a signature that can be used'],
    ['a text with other letters', answer(200, envelope(`${signature}ä`)), 'without a signature that can be used'],
    ['a text of 8193 characters', answer(200, envelope('a'.repeat(8193))), 'without a signature that can be used'],
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
