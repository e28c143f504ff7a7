import { describe, expect, it } from '@jest/globals'
import { explainRefusal } from '../../src/portal/refusals.ts'
import { clientId, recorded, requestFor, respond } from './responses.ts'

const explain = (location: string | undefined, origin = 'https://portal.example', status = 302): string => {
  const headers = location === undefined ? {} : { location }
  const failure = explainRefusal(requestFor('scopes'), respond(status, '', headers), { origin })
  return `${failure.reason}: ${failure.message}`
}

describe('a redirect', () => {
  it.each<[string, string | undefined, string]>([
    ['to another host', 'https://other.example/api/2.0/scopes', 'set `portal-url` to `https://other.example`.'],
    ['to another port', 'https://portal.example:8443/', 'set `portal-url` to `https://portal.example:8443`.'],
    ['to another host without TLS', 'http://other.example/', 'set `portal-url` to `http://other.example`.'],
    ['without a scheme', '//other.example/', 'set `portal-url` to `https://other.example`.'],
    ['to the same host', 'https://portal.example/login', 'to “/login” on the same host: a login page'],
    ['to a path', '/login?from=x', 'to “/login” on the same host'],
    ['to itself', '/api/2.0/scopes', 'to “/api/2.0/scopes” on the same host'],
    ['to nowhere', undefined, 'without a usable address. Check `portal-url`.'],
    ['to what is not an address', 'http://', 'without a usable address'],
    ['to a script', 'javascript:alert(1)', 'without a usable address'],
  ])('is explained: %s', (_, location, words) => {
    expect(explain(location)).toMatch(/^unexpected-response: The portal redirects /)
    expect(explain(location)).toContain(words)
  })

  it.each([300, 301, 302, 303, 307, 308])('is any status of that kind: %d', (status) => {
    expect(explain('/', 'https://portal.example', status)).toMatch(
      new RegExp(`redirects .* \\(\`GET /api/2\\.0/scopes\`: ${status}\\)$`),
    )
  })

  it.each([
    ['of another host', 'https://someone:hidden@other.example/hidden?hidden#hidden'],
    ['of the same host', '/login?hidden#hidden'],
    ['with an app’s id', `/login/${clientId}`],
  ])('is shown without what may be secret in its address: %s', (_, location) => {
    expect(explain(location)).not.toMatch(/hidden|someone|0123456789ab/)
  })

  it('cannot say more than an address', () => {
    expect(explain('/a”\u202e\n::error::b')).toMatch(/“\/a%E2%80%9D%E2%80%AE(%0A)?::error::b”/)
  })

  it('from http to https, as recorded, comes with a word about the port', () => {
    const response = recorded('http-to-https-301', '3.7.2 community')
    const { hostname } = new URL(String(response.headers.location))
    const { message } = explainRefusal(requestFor('scopes'), response, { origin: `http://${hostname}:8092` })
    expect(message).toContain(`set \`portal-url\` to \`https://${hostname}\` (the redirect drops the port`)
  })

  it.each([
    ['the usual port to https', 'http://portal.example', 'https://portal.example'],
    ['https to another port', 'https://portal.example:8443', 'https://portal.example'],
    ['http to another port', 'http://portal.example:8092', 'http://portal.example'],
    ['http to another host', 'http://portal.example:8092', 'https://other.example'],
  ])('from %s comes without one', (_, origin, target) => {
    expect(explain(`${target}/`, origin)).toContain(`to \`${target}\`.`)
  })
})
