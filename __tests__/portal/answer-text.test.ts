import { describe, expect, it } from '@jest/globals'
import type { Answer } from '../../src/portal/answer.ts'
import { bodyInWords, headerOf, jsonOf, messageIn, textOf } from '../../src/portal/answer-text.ts'
import { answer, errorEnvelope, page, recorded } from './answers.ts'

const plain = { 'content-type': 'text/plain' }

describe('what a portal says in a refusal', () => {
  it.each<[string, Answer, string | undefined]>([
    ['nothing', answer(403), undefined],
    ['spaces alone', answer(403, ' \n'), undefined],
    ['a JSON string', answer(403, '"The access is restricted"'), 'The access is restricted'],
    ['a plain text', answer(403, 'The access is restricted', plain), 'The access is restricted'],
    ['an error envelope', answer(500, errorEnvelope(500, 'Object reference not set')), 'Object reference not set'],
    ['a reason', answer(500, { reason: 'something went wrong' }), 'something went wrong'],
    ['problem detail', answer(500, { title: 'Oops', status: 500, detail: 'Something broke' }), 'Something broke'],
    ['problem detail with a title alone', answer(500, { title: 'Oops', status: 500 }), 'Oops'],
    [
      'problem detail with fields',
      answer(400, { detail: 'Validation failed', errors: [{ field: 'scopes', code: 'x', message: 'is unknown' }] }),
      'Validation failed (scopes: is unknown)',
    ],
    [
      'a failed validation',
      answer(400, { response: { title: 'Errors occurred.', status: 400, errors: { id: ['is bad.', 7] } }, status: 1 }),
      'Errors occurred. (id: is bad.)',
    ],
    [
      'the first three fields',
      answer(400, { detail: 'No', errors: ['a', 'b', 'c', 'd'].map((field) => ({ field, message: 'bad' })) }),
      'No (a: bad; b: bad; c: bad)',
    ],
    ['fields without a message', answer(400, { response: { errors: { id: ['is bad'] } } }), 'refused (id: is bad)'],
    ['an error whose message is no text', answer(500, { error: { message: 7 } }), undefined],
    ['an error whose message is empty', answer(500, { error: { message: '' } }), undefined],
    ['JSON of an unknown form', answer(500, { ok: false, because: 'nobody knows' }), undefined],
    ['a number', answer(500, '7'), undefined],
    ['a list', answer(500, '[]'), undefined],
    ['null', answer(500, 'null'), undefined],
    ['HTML', page(502, 'Bad Gateway'), undefined],
    ['HTML that says it is plain', answer(502, '<html>', plain), undefined],
    ['a plain text of several lines', answer(500, 'a\nb', plain), undefined],
    ['a plain text that is long', answer(500, 'a'.repeat(301), plain), undefined],
    ['a text of no type', answer(500, 'oops'), undefined],
    ['no UTF-8', { ...answer(500), body: Buffer.from([0x22, 0xff, 0x22]) }, undefined],
  ])('%s', (_, refusal, message) => {
    expect(messageIn(refusal)).toBe(message)
  })

  it.each<[string, string, string | undefined]>([
    ['table-missing-scopes', '3.7.2 community', 'A database error occurred'],
    ['db-down-scopes', '3.6.1 standard', 'something went wrong'],
    ['public-info-unknown', '3.6.1 standard', 'Client with id 11111111-2222-4333-8444-555555555555 was not found'],
    ['rate-limit-of-the-instance', '3.7.2 standard', 'Too many requests. Please try again later.'],
    ['redis-down-scopes', '3.7.2 standard', undefined],
    ['no-credential', '3.7.2 standard', undefined],
  ])('as recorded: %s of %s', (name, portal, message) => {
    expect(messageIn(recorded(name, portal))).toBe(message)
  })
})

describe('a body in words', () => {
  it.each<[string, Answer, string]>([
    ['empty', answer(403), 'Its body is empty.'],
    ['a message', answer(500, { reason: 'oops' }), 'It says “oops”.'],
    ['a message over several lines', answer(500, { reason: 'a\n::error::b' }), 'It says “a\\u{a}::error::b”.'],
    ['HTML', page(502, '500 Error Page'), 'titled “500 Error Page”.'],
    [
      'HTML without a title',
      answer(502, '<html>', { 'content-type': 'text/html' }),
      'Its body is 6 bytes of “text/html”.',
    ],
    ['another form', answer(500, { a: 1 }), 'Its body is 7 bytes of “application/json”.'],
    ['no type', answer(500, 'x'.repeat(1234)), 'Its body is 1,234 bytes of “no type”.'],
    ['a title that ends the sentence', page(502, '” and all is well. “'), 'titled “" and all is well. "”.'],
  ])('%s', (_, refusal, words) => {
    expect(bodyInWords('scopes', refusal)).toContain(words)
  })

  it('never holds a stack trace', () => {
    expect(bodyInWords('scopes', answer(500, errorEnvelope(500, 'Oops')))).toBe('It says “Oops”.')
    expect(bodyInWords('scopes', answer(500, { error: { stack: 'at Hidden.Stage' } }))).not.toContain('Hidden')
  })

  it.each([
    ['scopes', 200, 'It says “a signature”.'],
    ['exchange', 403, 'It says “a signature”.'],
    ['exchange', 200, 'Its body is 11 bytes of “text/plain”.'],
    ['exchange', 201, 'Its body is 11 bytes of “text/plain”.'],
  ] as const)('of %s with %d: %s', (step, status, words) => {
    expect(bodyInWords(step, answer(status, 'a signature', { 'content-type': 'text/plain' }))).toBe(words)
  })

  it('is cut where it is long', () => {
    expect(bodyInWords('scopes', answer(500, { reason: 'x'.repeat(9999) }))).toMatch(
      /^It says “x{200}… \(9,999 characters\)”\.$/,
    )
  })
})

describe('a body', () => {
  it('as text leaves a byte-order mark out', () => {
    expect(textOf(answer(200, '\uFEFF[]'))).toBe('[]')
  })

  it('as JSON may be null, which is not the same as none', () => {
    expect([jsonOf(answer(200, 'null')), jsonOf(answer(200, 'nothing'))]).toEqual([{ value: null }, undefined])
  })
})

describe('a header', () => {
  it.each<[Answer['headers'], string | undefined]>([
    [{ location: 'a' }, 'a'],
    [{ location: ['a', 'b'] }, 'a'],
    [{}, undefined],
  ])('of %j', (headers, value) => {
    expect(headerOf(answer(301, '', headers), 'location')).toBe(value)
  })
})
