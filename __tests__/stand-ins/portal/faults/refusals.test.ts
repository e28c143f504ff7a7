import { describe, expect, it } from '@jest/globals'
import type { Misbehaviour } from '../../../../stand-ins/portal/index.js'
import { headerOf } from '../wire-response.ts'
import { observe, observeResponse, valueIn } from './observe.ts'

const statuses = [400, 401, 402, 403, 404, 405, 408, 425, 429, 500, 501, 502, 503, 504]

describe('refusals', () => {
  it.each(statuses)('a page of nginx with status %d', async (status) => {
    const { response } = await observeResponse({ fault: 'refusal', status })
    expect(response.status).toBe(status)
    expect(response.isWhole).toBe(true)
    expect(response.body.toString()).toContain(`<title>${response.statusLine.slice('HTTP/1.1 '.length)}</title>`)
  })

  it('without a body', async () => {
    const { response } = await observeResponse({ fault: 'refusal', status: 403, form: 'empty' })
    expect(response).toMatchObject({ statusLine: 'HTTP/1.1 403 ', body: Buffer.alloc(0), isWhole: true })
  })

  it.each([
    ['json-string', 'The access to the portal is restricted'],
    ['envelope', { error: { stack: expect.any(String) }, status: 1, statusCode: 418 }],
    ['reason', { reason: 'something went wrong' }],
    ['problem', { status: 418, detail: 'Something went wrong', instance: '/api/2.0/scopes' }],
    ['validation', { response: { status: 400, errors: {} }, status: 1, statusCode: 400 }],
    ['unknown-json', { ok: false }],
  ])('in the form %s', async (form, value) => {
    const { response } = await observeResponse({ fault: 'refusal', status: 418, form })
    expect(response.status).toBe(418)
    expect({ value: valueIn(response) }).toMatchObject({ value })
  })

  it('as plain text', async () => {
    const { response } = await observeResponse({ fault: 'refusal', status: 403, form: 'text' })
    expect(headerOf(response, 'Content-Type')).toBe('text/plain')
    expect(response.body.toString()).toBe('The access to the portal is restricted')
  })
})

describe('a time for the next request', () => {
  it.each(['1', '0', '-5', '86400', 'soon', '1e400'])('retry-after: %s', async (value) => {
    const { response } = await observeResponse({ fault: 'retry-after', status: 503, value })
    expect(response.status).toBe(503)
    expect(headerOf(response, 'Retry-After')).toBe(value)
  })

  it('retry-after-date is a date to come', async () => {
    const { response } = await observeResponse({ fault: 'retry-after-date', seconds: 600 })
    const date = headerOf(response, 'Retry-After') ?? ''
    expect(response.status).toBe(429)
    expect(date).toMatch(/^\w{3}, \d\d \w{3} \d{4} \d\d:\d\d:\d\d GMT$/)
    expect(Date.parse(date)).toBeGreaterThan(Date.now())
  })
})

/** Only the X-Ratelimit headers distinguish one empty refusal from the other. */
const empty: Array<[fault: string, status: number, hasRateLimit: boolean]> = [
  ['key-refused', 401, false],
  ['permission-refused', 403, false],
  ['unpaid', 402, false],
  ['signature-rejected', 403, false],
  ['signature-not-arrived', 403, true],
  ['rate-limit-of-the-user', 429, true],
]

const restricted = 'The access to the portal is restricted'

describe('what happens to real portals', () => {
  it.each(empty)('%s: %d, empty', async (fault, status, hasRateLimit) => {
    const { response } = await observeResponse(fault)
    expect(response).toMatchObject({ status, body: Buffer.alloc(0), isWhole: true })
    expect(headerOf(response, 'X-Ratelimit-Remaining') !== undefined).toBe(hasRateLimit)
  })

  it('rate-limit-of-the-user has the wait in nanoseconds', async () => {
    const { response } = await observeResponse({ fault: 'rate-limit-of-the-user', nanoseconds: 300_000_000 })
    expect(headerOf(response, 'X-Ratelimit-Reset')).toBe('300000000')
    expect(headerOf(response, 'Retry-After')).toBeUndefined()
  })

  it.each([
    ['3.7.2', 'rate-limit-of-the-instance', 429, { status: 429, detail: 'Too many requests. Please try again later.' }],
    ['3.6.1', 'rate-limit-of-the-instance', 429, { reason: 'too many requests' }],
    ['3.7.2', 'database-gone', 500, { status: 500, detail: 'Something went wrong' }],
    ['3.6.1', 'database-gone', 500, { reason: 'something went wrong' }],
    ['3.7.2', 'table-missing', 500, { status: 500, detail: 'A database error occurred' }],
    ['3.7.2', 'no-such-portal', 500, { error: { message: 'Could not resolve current tenant :-(.' }, status: 1 }],
  ])('on %s, %s: %d with a body of that version', async (version, fault, status, value) => {
    const { response } = await observeResponse(fault, { options: { version } })
    expect(response.status).toBe(status)
    expect(valueIn(response)).toMatchObject(value)
  })

  it.each<[Misbehaviour['do'], string]>([
    ['address-refused', JSON.stringify(restricted)],
    [{ fault: 'address-refused', form: 'text' }, restricted],
  ])('%j: 403, a bare string', async (fault, body) => {
    const { response } = await observeResponse(fault, { at: 'exchange' })
    expect(response.status).toBe(403)
    expect(response.body.toString()).toBe(body)
  })

  it.each([
    ['suspended', 404, '404 Not Found'],
    ['cache-gone', 504, '504 Gateway Time-out'],
    ['starting', 502, '500 Error Page'],
  ])('%s: %d, a page titled "%s"', async (fault, status, title) => {
    const { response } = await observeResponse(fault)
    expect(response.status).toBe(status)
    expect(response.body.toString()).toContain(`<title>${title}</title>`)
  })

  it.each(['database-gone', 'cache-gone'])('%s can be slow', async (fault) => {
    const limits = { quietMilliseconds: 200 }
    expect((await observe({ fault, ms: 60_000 }, { limits })).bytes).toHaveLength(0)
  })
})

const faults: Array<[fault: string, location: (portalUrl: string) => string | undefined]> = [
  ['redirect-same-host', (url) => `${url}/login`],
  ['redirect-other-host', () => 'https://login.example/sign-in?next=portal'],
  ['redirect-loop', (url) => `${url}/api/2.0/scopes`],
  ['redirect-nowhere', () => undefined],
]
const cases = faults.flatMap(([fault, location]) =>
  [301, 302, 307, 308].map((status) => [fault, status, location] as const),
)

describe('redirects', () => {
  it.each(cases)('%s with %d', async (fault, status, location) => {
    const { response, portalUrl } = await observeResponse({ fault, status })
    expect(response.status).toBe(status)
    expect(headerOf(response, 'Location')).toBe(location(portalUrl))
    expect(response.isWhole).toBe(true)
  })

  it('redirect-other-host leads to the given address', async () => {
    const location = 'http://127.0.0.1:9/'
    const { response } = await observeResponse({ fault: 'redirect-other-host', location })
    expect(headerOf(response, 'Location')).toBe(location)
  })

  it('http-to-https drops the port', async () => {
    const { response } = await observeResponse('http-to-https')
    expect(response.statusLine).toBe('HTTP/1.1 301 Moved Permanently')
    expect(headerOf(response, 'Location')).toBe('https://127.0.0.1/api/2.0/scopes')
  })
})
