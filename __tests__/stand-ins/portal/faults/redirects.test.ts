import { describe, expect, it } from '@jest/globals'
import { headerOf } from '../wire-answer.ts'
import { observeAnswer } from './observe.ts'

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
    const { answer, portalUrl } = await observeAnswer({ fault, status })
    expect(answer.status).toBe(status)
    expect(headerOf(answer, 'Location')).toBe(location(portalUrl))
    expect(answer.isWhole).toBe(true)
  })

  it('redirect-other-host leads wherever it is told to', async () => {
    const location = 'http://127.0.0.1:9/'
    const { answer } = await observeAnswer({ fault: 'redirect-other-host', location })
    expect(headerOf(answer, 'Location')).toBe(location)
  })

  it('http-to-https drops the port', async () => {
    const { answer } = await observeAnswer('http-to-https')
    expect(answer.statusLine).toBe('HTTP/1.1 301 Moved Permanently')
    expect(headerOf(answer, 'Location')).toBe('https://127.0.0.1/api/2.0/scopes')
  })
})
