import { describe, expect, it } from '@jest/globals'
import { headerOf } from '../wire-answer.ts'
import { observe, observeAnswer } from './observe.ts'

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
    const { answer, honest, ...seen } = await observeAnswer(fault)
    expect(answer.status).toBe(200)
    expect(answer.isWhole).toBe(false)
    expect(seen.connection).toBe(connection)
    const difference = Math.abs(answer.body.length - honest.body.length * share)
    expect(difference).toBeLessThanOrEqual(4)
  })

  it('truncated-by-length tells the whole length', async () => {
    const { answer, honest } = await observeAnswer('truncated-by-length')
    expect(headerOf(answer, 'Content-Length')).toBe(`${honest.body.length}`)
    expect(headerOf(answer, 'Transfer-Encoding')).toBeUndefined()
  })

  it('broken-chunk begins a chunk with a word for its size', async () => {
    expect((await observe('broken-chunk')).bytes.toString()).toContain('\r\n\r\nsize\r\n[{"name"')
  })

  it('not-http answers as SSH does', async () => {
    expect((await observe('not-http')).bytes.toString()).toMatch(/^SSH-2\.0-/)
  })

  it('huge-header sends as many bytes as told', async () => {
    const { answer } = await observeAnswer({ fault: 'huge-header', bytes: 20_000 })
    expect(headerOf(answer, 'X-Padding')).toHaveLength(20_000)
  })
})
