import { describe, expect, it } from '@jest/globals'
import { observe, observeAnswer } from './observe.ts'

const patience = { quietMilliseconds: 200 }

describe('an answer that is late, slow or without end', () => {
  it('slow is silent first, and honest in the end', async () => {
    expect((await observe({ fault: 'slow', ms: 60_000 }, { patience })).bytes).toHaveLength(0)
    const { answer, honest } = await observeAnswer({ fault: 'slow', ms: 50 })
    expect(answer.body).toEqual(honest.body)
  })

  it('silent-before-headers says nothing and keeps the connection', async () => {
    const seen = await observe('silent-before-headers', { patience })
    expect(seen.bytes).toHaveLength(0)
    expect(seen.connection).toBe('open')
  })

  it('silent-after-headers announces a body, sends none and keeps the connection', async () => {
    const seen = await observeAnswer('silent-after-headers', { patience })
    expect(seen.answer).toMatchObject({ status: 200, isWhole: false, body: Buffer.alloc(0) })
    expect(seen.connection).toBe('open')
  })

  it('drip-fed arrives byte by byte, and whole in the end', async () => {
    const first = await observe({ fault: 'drip-fed', ms: 60_000 }, { patience })
    expect(first.bytes.toString()).toBe('H')
    const { answer, honest } = await observeAnswer({ fault: 'drip-fed', ms: 1 })
    expect(answer.body).toEqual(honest.body)
    expect(answer.isWhole).toBe(true)
  })

  it('endless-body goes on after far more than any list needs', async () => {
    const seen = await observeAnswer('endless-body', { patience: { enoughBytes: 3 * 1024 * 1024 } })
    expect(seen.answer.isWhole).toBe(false)
    expect(seen.bytes.length).toBeGreaterThanOrEqual(3 * 1024 * 1024)
    expect(seen.answer.body.subarray(0, seen.honest.body.length)).toEqual(seen.honest.body)
  })
})
