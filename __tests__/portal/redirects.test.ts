import { describe, expect, it } from '@jest/globals'
import { redirectFailure } from '../../src/portal/redirects.ts'
import { answer, recorded, requestFor } from './answers.ts'

const told = (location: string | undefined, origin = 'https://portal.example', status = 302) => {
  const headers = location === undefined ? {} : { location }
  const { reason, message } = redirectFailure(requestFor('scopes'), answer(status, '', headers), origin)
  expect(reason).toBe('unexpected-response')
  return message
}

describe('a redirect', () => {
  it.each<[string, string | undefined, string]>([
    ['to another host', 'https://other.example/api/2.0/scopes', 'write portal-url: “https://other.example”.'],
    ['to another port', 'https://portal.example:8443/', 'write portal-url: “https://portal.example:8443”.'],
    ['without a scheme', '//other.example/', 'write portal-url: “https://other.example”.'],
    ['to the same host', 'https://portal.example/login', 'It leads to “/login” on the same host'],
    ['to a path', '/login?from=x', 'It leads to “/login” on the same host'],
    ['to itself', '/api/2.0/scopes', 'It leads to “/api/2.0/scopes” on the same host'],
    ['to nowhere', undefined, 'It leads to no address'],
    ['to no address', 'http://', 'It leads to no address'],
    ['to a script', 'javascript:alert(1)', 'It leads to no address'],
  ])('%s', (_, location, words) => {
    expect(told(location)).toContain(words)
  })

  it.each([301, 302, 303, 307, 308])('with %d says so', (status) => {
    expect(told('/', 'https://portal.example', status)).toContain(`was answered with ${status}, a redirect.`)
  })

  it('is told without user info, query and fragment', () => {
    expect(told('https://someone:hidden@other.example/hidden?hidden#hidden')).not.toMatch(/hidden|someone/)
    expect(told('/login?hidden#hidden')).not.toContain('hidden')
  })

  it('cannot say more than an address', () => {
    expect(told('/a”\u202e\n::error::b')).toMatch(/“\/a%E2%80%9D%E2%80%AE(%0A)?::error::b”/)
  })

  it('from http to https, as recorded, says that the port is left out', () => {
    const got = recorded('http-to-https-301', '3.7.2 community')
    const { hostname } = new URL(String(got.headers.location))
    const { message } = redirectFailure(requestFor('scopes'), got, `http://${hostname}:8092`)
    expect(message).toContain(`write portal-url: “https://${hostname}” (a portal leaves its port out`)
  })

  it('from the usual port to https does not speak of ports', () => {
    expect(told('https://portal.example/', 'http://portal.example')).toContain(
      'write portal-url: “https://portal.example”.',
    )
  })
})
