import { describe, expect, it } from '@jest/globals'
import { headerOf } from '../wire-response.ts'
import { observe, observeResponse } from './observe.ts'

describe('a connection that breaks', () => {
  it.each([
    ['reset-before-headers', 'reset'],
    ['closed-before-headers', 'closed'],
  ])('%s: no byte, and the connection is %s', async (fault, connection) => {
    const seen = await observe(fault)
    expect(seen.bytes).toHaveLength(0)
    expect(seen.connection).toBe(connection)
  })

  it.each([
    ['reset-after-headers', 'reset', 0],
    ['truncated-by-length', 'closed', 0.5],
    ['missing-last-chunk', 'closed', 1],
    ['truncated-chunk', 'closed', 0.5],
    ['broken-chunk', 'closed', 0],
  ])('%s: success is announced, the connection %s after %d of the body', async (fault, connection, share) => {
    const { response, honest, ...seen } = await observeResponse(fault)
    expect(response.status).toBe(200)
    expect(response.isWhole).toBe(false)
    expect(seen.connection).toBe(connection)
    const difference = Math.abs(response.body.length - honest.body.length * share)
    expect(difference).toBeLessThanOrEqual(4)
  })

  it('truncated-by-length sends the whole length', async () => {
    const { response, honest } = await observeResponse('truncated-by-length')
    expect(headerOf(response, 'Content-Length')).toBe(`${honest.body.length}`)
    expect(headerOf(response, 'Transfer-Encoding')).toBeUndefined()
  })

  it('broken-chunk begins a chunk with a word for its size', async () => {
    expect((await observe('broken-chunk')).bytes.toString()).toContain('\r\n\r\nsize\r\n[{"name"')
  })

  it('not-http speaks SSH', async () => {
    expect((await observe('not-http')).bytes.toString()).toMatch(/^SSH-2\.0-/)
  })

  it('huge-header has the given size', async () => {
    const { response } = await observeResponse({ fault: 'huge-header', bytes: 20_000 })
    expect(headerOf(response, 'X-Padding')).toHaveLength(20_000)
  })
})

const limits = { quietMilliseconds: 200 }

describe('a response that is late, slow or without end', () => {
  it('slow is silent first, and honest in the end', async () => {
    expect((await observe({ fault: 'slow', ms: 60_000 }, { limits })).bytes).toHaveLength(0)
    const { response, honest } = await observeResponse({ fault: 'slow', ms: 50 })
    expect(response.body).toEqual(honest.body)
  })

  it('silent-before-headers says nothing and keeps the connection', async () => {
    const seen = await observe('silent-before-headers', { limits })
    expect(seen.bytes).toHaveLength(0)
    expect(seen.connection).toBe('open')
  })

  it('silent-after-headers announces a body, sends none and keeps the connection', async () => {
    const seen = await observeResponse('silent-after-headers', { limits })
    expect(seen.response).toMatchObject({ status: 200, isWhole: false, body: Buffer.alloc(0) })
    expect(seen.connection).toBe('open')
  })

  it('drip-fed arrives byte by byte, and whole in the end', async () => {
    const first = await observe({ fault: 'drip-fed', ms: 60_000 }, { limits })
    expect(first.bytes.toString()).toBe('H')
    const { response, honest } = await observeResponse({ fault: 'drip-fed', ms: 1 })
    expect(response.body).toEqual(honest.body)
    expect(response.isWhole).toBe(true)
  })

  it('endless-body goes on after far more than any list needs', async () => {
    const seen = await observeResponse('endless-body', { limits: { enoughBytes: 3 * 1024 * 1024 } })
    expect(seen.response.isWhole).toBe(false)
    expect(seen.bytes.length).toBeGreaterThanOrEqual(3 * 1024 * 1024)
    expect(seen.response.body.subarray(0, seen.honest.body.length)).toEqual(seen.honest.body)
  })
})
