import { describe, expect, it } from '@jest/globals'
import type { Answer } from '../../src/portal/answer.ts'
import { readEnvelope } from '../../src/portal/envelope.ts'
import { answer, envelope, errorEnvelope, page, requestFor } from './answers.ts'
import { failureOf } from './failure-of.ts'

const request = requestFor('scopes')

describe('the JSON of an answer', () => {
  it.each<[string, unknown, unknown]>([
    ['bare', [1, 2], [1, 2]],
    ['in the portal’s envelope', envelope('text'), 'text'],
    ['in an envelope without a status', { response: [1] }, [1]],
    ['a bare object', { scopes: [] }, { scopes: [] }],
    ['a bare object with a status of its own', { name: 'Bot', status: 'active' }, { name: 'Bot', status: 'active' }],
    ['an empty envelope', envelope(null), null],
    ['an envelope whose error is null', { response: [1], error: null, status: 0, statusCode: 200 }, [1]],
  ])('%s', (_, body, value) => {
    expect(readEnvelope(request, answer(200, body))).toEqual(value)
  })

  it('may begin with a byte-order mark', () => {
    expect(readEnvelope(request, answer(200, '\uFEFF[7]'))).toEqual([7])
  })

  it.each<[string, Answer, string]>([
    ['nothing', answer(200), 'with nothing in it. Its body is empty.'],
    ['a page of HTML', page(200, 'Sign in'), 'not with JSON. Its body is'],
    ['a page of HTML, by its title', page(200, 'Sign in'), 'titled “Sign in”'],
    ['JSON that was cut', answer(200, '[{"name":'), 'not with JSON'],
    ['no UTF-8', { ...answer(200), body: Buffer.from([0x5b, 0xff, 0x5d]) }, 'not in UTF-8'],
    ['an envelope that says it failed', answer(200, { response: [], status: 1 }), 'its envelope says that it failed'],
    [
      'an envelope that says so in a text',
      answer(200, { response: [], status: '1' }),
      'its envelope says that it failed',
    ],
    ...(
      [
        ['a list beside an error', { response: [], error: { message: 'Oops' } }],
        ['a list beside an error in a text', { response: [], error: 'forbidden', status: 0 }],
        ['an envelope with the code of an error', { response: [], status: 0, statusCode: 403 }],
        ['an envelope with that code in a text', { response: [], status: 0, statusCode: '500' }],
        ['an envelope with that code alone', { response: [], statusCode: 400 }],
        ['an envelope around an error', envelope({ title: 'Unauthorized', status: 401 })],
        ['a bare error', { name: 'Bot', scopes: [], status: 401 }],
      ] as const
    ).map(([name, body]): [string, Answer, string] => [name, answer(200, body), 'its envelope says that it failed']),
    ['an error in an envelope', answer(200, errorEnvelope(500, 'Oops')), 'failed. It says “Oops”.'],
  ])('is not %s', (_, got, told) => {
    const failure = failureOf(() => readEnvelope(request, got))
    expect(failure).toContain('unexpected-response: GET /api/2.0/scopes was answered with 200, but')
    expect(failure).toContain(told)
    expect(failure).toContain('Check portal-url')
  })

  it('is quoted in no error, since it may hold anything', () => {
    expect(failureOf(() => readEnvelope(request, answer(200, '{"a":"hidden'))).includes('hidden')).toBe(false)
  })
})
