import { once } from 'node:events'
import { request } from 'node:http'
import { PassThrough } from 'node:stream'
import type { SecureContext } from 'node:tls'
import { describe, expect, it } from '@jest/globals'
import { createSecureAgent, type Open } from '../../src/portal/secure-agent.ts'

/** Opens a request, and tells what the agent did, and what became of the request. */
function connect(open: Open, trust: () => SecureContext): { events: string[]; problem: Promise<unknown> } {
  const events: string[] = []
  const agent = createSecureAgent(
    (settings) => {
      events.push('connects')
      return open(settings)
    },
    () => {
      events.push('prepares TLS')
      return trust()
    },
    {},
  )
  const outgoing = request({ agent, protocol: 'https:', hostname: 'portal.test' })
  outgoing.end()
  return { events, problem: once(outgoing, 'error').then(([error]) => (error as Error).message) }
}

const never = (): Promise<never> => new Promise(() => {})

const breaks = (): never => {
  throw new Error('no ciphers')
}

describe('a secure connection', () => {
  it('prepares TLS while it is being opened, and not before', async () => {
    const { events } = connect(never, breaks)
    expect(events).toEqual(['connects'])
    await new Promise((resolve) => setImmediate(resolve))
    expect(events).toEqual(['connects', 'prepares TLS'])
  })

  it('that cannot be opened fails the request', async () => {
    const { problem } = connect(() => Promise.reject(new Error('no way')), breaks)
    expect(await problem).toBe('no way')
  })

  it('for which TLS cannot be prepared fails the request', async () => {
    const { problem } = connect(() => Promise.resolve(new PassThrough()), breaks)
    expect(await problem).toBe('no ciphers')
  })
})
