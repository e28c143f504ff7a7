import { describe, expect, it } from '@jest/globals'
import { startDeadline, within } from '../../src/portal/deadline.ts'

const never = () => new Promise<never>(() => {})
const over = () => new Error('over')

describe('a deadline', () => {
  it('tells by its signal when the time is over', async () => {
    const { signal } = startDeadline(1)
    await new Promise((resolve) => signal.addEventListener('abort', resolve))
    expect(signal.aborted).toBe(true)
  })

  it('says nothing once it is cleared', async () => {
    const { signal, clear } = startDeadline(1)
    clear()
    await new Promise((resolve) => setTimeout(resolve, 20))
    expect(signal.aborted).toBe(false)
  })
})

describe('work that may take only so long', () => {
  it('gives its value', async () => {
    expect(await within(60_000, async () => 7, over)).toBe(7)
  })

  it('fails as it failed', async () => {
    await expect(within(60_000, () => Promise.reject(new TypeError('a bug')), over)).rejects.toThrow('a bug')
  })

  it('is given up when the time is over', async () => {
    await expect(within(1, never, over)).rejects.toThrow('over')
  })

  it('leaves no timer behind', async () => {
    const timers = (): number => process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length
    const before = timers()
    await within(60_000, async () => 7, over)
    await expect(within(60_000, () => Promise.reject(new TypeError('a bug')), over)).rejects.toThrow()
    expect(timers()).toBe(before)
  })

  it('is told to stop then', async () => {
    let stop: AbortSignal | undefined
    const work = (signal: AbortSignal) => {
      stop = signal
      return never()
    }
    await expect(within(1, work, over)).rejects.toThrow('over')
    expect(stop?.aborted).toBe(true)
  })
})
