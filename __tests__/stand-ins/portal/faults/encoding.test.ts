import { gunzipSync } from 'node:zlib'
import { describe, expect, it } from '@jest/globals'
import { headerOf } from '../wire-answer.ts'
import { observeAnswer, valueIn } from './observe.ts'

const mebibyte = 1024 * 1024

describe('bytes that need care', () => {
  it('body-over-1-mib is the honest value in one byte more than 1 MiB', async () => {
    const { answer, honest } = await observeAnswer('body-over-1-mib')
    expect(answer.body).toHaveLength(mebibyte + 1)
    expect(valueIn(answer)).toEqual(valueIn(honest))
  })

  it('gzip-not-asked-for compresses the honest body', async () => {
    const { answer, honest } = await observeAnswer('gzip-not-asked-for')
    expect(headerOf(answer, 'Content-Encoding')).toBe('gzip')
    expect(gunzipSync(answer.body)).toEqual(honest.body)
  })

  it('gzip-bomb is small on the wire and large when opened', async () => {
    const { answer } = await observeAnswer({ fault: 'gzip-bomb', mebibytes: 8 })
    expect(headerOf(answer, 'Content-Encoding')).toBe('gzip')
    expect(answer.body.length).toBeLessThan(mebibyte / 10)
    expect(gunzipSync(answer.body).length).toBeGreaterThan(8 * mebibyte)
  })

  it('gzip-broken is no gzip', async () => {
    const { answer } = await observeAnswer('gzip-broken')
    expect(headerOf(answer, 'Content-Encoding')).toBe('gzip')
    expect(() => gunzipSync(answer.body)).toThrow('incorrect header check')
  })

  it('byte-order-mark comes before the honest body', async () => {
    const { answer, honest } = await observeAnswer('byte-order-mark')
    expect(answer.body).toEqual(Buffer.concat([Buffer.from('\ufeff'), honest.body]))
  })

  it('invalid-utf-8 cannot be decoded, but is JSON otherwise', async () => {
    const { answer } = await observeAnswer('invalid-utf-8')
    expect(() => new TextDecoder('utf-8', { fatal: true }).decode(answer.body)).toThrow()
    expect(valueIn(answer)).toHaveLength(9)
  })

  it('brackets are 20,000 unless told otherwise', async () => {
    expect((await observeAnswer('brackets')).answer.body.toString()).toBe('['.repeat(20_000))
    expect((await observeAnswer({ fault: 'brackets', count: 3 })).answer.body.toString()).toBe('[[[')
  })
})
