import { describe, expect, it } from '@jest/globals'
import type { Misbehaviour } from '../../../../stand-ins/portal/index.js'
import { headerOf } from '../wire-answer.ts'
import { observe, observeAnswer, valueIn } from './observe.ts'

/** Whether X-Ratelimit is there tells one empty refusal from the other. */
const empty: Array<[fault: string, status: number, tellsRateLimit: boolean]> = [
  ['key-refused', 401, false],
  ['permission-refused', 403, false],
  ['unpaid', 402, false],
  ['signature-rejected', 403, false],
  ['signature-not-arrived', 403, true],
  ['rate-limit-of-the-user', 429, true],
]

const restricted = 'The access to the portal is restricted'

describe('what befalls real portals', () => {
  it.each(empty)('%s: %d, empty', async (fault, status, tellsRateLimit) => {
    const { answer } = await observeAnswer(fault)
    expect(answer).toMatchObject({ status, body: Buffer.alloc(0), isWhole: true })
    expect(headerOf(answer, 'X-Ratelimit-Remaining') !== undefined).toBe(tellsRateLimit)
  })

  it('rate-limit-of-the-user tells the wait in nanoseconds', async () => {
    const { answer } = await observeAnswer({ fault: 'rate-limit-of-the-user', nanoseconds: 300_000_000 })
    expect(headerOf(answer, 'X-Ratelimit-Reset')).toBe('300000000')
    expect(headerOf(answer, 'Retry-After')).toBeUndefined()
  })

  it.each([
    ['3.7.2', 'rate-limit-of-the-instance', 429, { status: 429, detail: 'Too many requests. Please try again later.' }],
    ['3.6.1', 'rate-limit-of-the-instance', 429, { reason: 'too many requests' }],
    ['3.7.2', 'database-gone', 500, { status: 500, detail: 'Something went wrong' }],
    ['3.6.1', 'database-gone', 500, { reason: 'something went wrong' }],
    ['3.7.2', 'table-missing', 500, { status: 500, detail: 'A database error occurred' }],
    ['3.7.2', 'no-such-portal', 500, { error: { message: 'Could not resolve current tenant :-(.' }, status: 1 }],
  ])('on %s, %s: %d with a body of that version', async (version, fault, status, value) => {
    const { answer } = await observeAnswer(fault, { options: { version } })
    expect(answer.status).toBe(status)
    expect(valueIn(answer)).toMatchObject(value)
  })

  it.each<[Misbehaviour['do'], string]>([
    ['address-refused', JSON.stringify(restricted)],
    [{ fault: 'address-refused', form: 'text' }, restricted],
  ])('%j: 403, a bare string', async (fault, body) => {
    const { answer } = await observeAnswer(fault, { at: 'exchange' })
    expect(answer.status).toBe(403)
    expect(answer.body.toString()).toBe(body)
  })

  it.each([
    ['suspended', 404, '404 Not Found'],
    ['cache-gone', 504, '504 Gateway Time-out'],
    ['starting', 502, '500 Error Page'],
  ])('%s: %d, a page titled "%s"', async (fault, status, title) => {
    const { answer } = await observeAnswer(fault)
    expect(answer.status).toBe(status)
    expect(answer.body.toString()).toContain(`<title>${title}</title>`)
  })

  it.each(['database-gone', 'cache-gone'])('%s can take its time', async (fault) => {
    const patience = { quietMilliseconds: 200 }
    expect((await observe({ fault, ms: 60_000 }, { patience })).bytes).toHaveLength(0)
  })
})
