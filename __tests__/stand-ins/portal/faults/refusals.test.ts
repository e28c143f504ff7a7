import { describe, expect, it } from '@jest/globals'
import { headerOf } from '../wire-answer.ts'
import { observeAnswer, valueIn } from './observe.ts'

const statuses = [400, 401, 402, 403, 404, 405, 408, 425, 429, 500, 501, 502, 503, 504]

describe('refusals', () => {
  it.each(statuses)('a page of nginx with status %d', async (status) => {
    const { answer } = await observeAnswer({ fault: 'refusal', status })
    expect(answer.status).toBe(status)
    expect(answer.isWhole).toBe(true)
    expect(answer.body.toString()).toContain(`<title>${answer.statusLine.slice('HTTP/1.1 '.length)}</title>`)
  })

  it('without a body', async () => {
    const { answer } = await observeAnswer({ fault: 'refusal', status: 403, form: 'empty' })
    expect(answer).toMatchObject({ statusLine: 'HTTP/1.1 403 ', body: Buffer.alloc(0), isWhole: true })
  })

  it.each([
    ['json-string', 'The access to the portal is restricted'],
    ['envelope', { error: { stack: expect.any(String) }, status: 1, statusCode: 418 }],
    ['reason', { reason: 'something went wrong' }],
    ['problem', { status: 418, detail: 'Something went wrong', instance: '/api/2.0/scopes' }],
    ['validation', { response: { status: 400, errors: {} }, status: 1, statusCode: 400 }],
    ['unknown-json', { ok: false }],
  ])('in the form %s', async (form, value) => {
    const { answer } = await observeAnswer({ fault: 'refusal', status: 418, form })
    expect(answer.status).toBe(418)
    expect({ value: valueIn(answer) }).toMatchObject({ value })
  })

  it('as plain text', async () => {
    const { answer } = await observeAnswer({ fault: 'refusal', status: 403, form: 'text' })
    expect(headerOf(answer, 'Content-Type')).toBe('text/plain')
    expect(answer.body.toString()).toBe('The access to the portal is restricted')
  })
})

describe('telling when to come back', () => {
  it.each(['1', '0', '-5', '86400', 'soon', '1e400'])('retry-after: %s', async (value) => {
    const { answer } = await observeAnswer({ fault: 'retry-after', status: 503, value })
    expect(answer.status).toBe(503)
    expect(headerOf(answer, 'Retry-After')).toBe(value)
  })

  it('retry-after-date is a date to come', async () => {
    const { answer } = await observeAnswer({ fault: 'retry-after-date', seconds: 600 })
    const date = headerOf(answer, 'Retry-After') ?? ''
    expect(answer.status).toBe(429)
    expect(date).toMatch(/^\w{3}, \d\d \w{3} \d{4} \d\d:\d\d:\d\d GMT$/)
    expect(Date.parse(date)).toBeGreaterThan(Date.now())
  })
})
