import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { InvalidInput } from '../../src/inputs/invalid-input.ts'
import { parsePortalAddress } from '../../src/inputs/portal-address.ts'
import { messageOf } from './message-of.ts'

describe('what counts of portal-url', () => {
  it.each<[text: string, origin: string, host: string, trimmed: boolean]>([
    ['https://portal.example', 'https://portal.example', 'portal.example', false],
    ['https://portal.example/', 'https://portal.example', 'portal.example', false],
    ['portal.example', 'https://portal.example', 'portal.example', false],
    ['portal.example:8443', 'https://portal.example:8443', 'portal.example:8443', false],
    ['https://portal.example:443', 'https://portal.example', 'portal.example', false],
    ['HTTPS://Portal.Example', 'https://portal.example', 'portal.example', false],
    ['https://bücher.example', 'https://xn--bcher-kva.example', 'xn--bcher-kva.example', false],
    ['https://192.0.2.7', 'https://192.0.2.7', '192.0.2.7', false],
    ['https://[2001:db8::1]:8443', 'https://[2001:db8::1]:8443', '[2001:db8::1]:8443', false],
    ['https://portal.example/rooms/shared?folder=1', 'https://portal.example', 'portal.example', true],
    ['portal.example/rooms', 'https://portal.example', 'portal.example', true],
    ['https://portal.example?a=b', 'https://portal.example', 'portal.example', true],
    ["https://portal.example/?a='b'", 'https://portal.example', 'portal.example', true],
    ['https://portal.example/#top', 'https://portal.example', 'portal.example', true],
    ["https://portal.example/'b'", 'https://portal.example', 'portal.example', true],
    ["https://portal.example\\'b'", 'https://portal.example', 'portal.example', true],
    ["https://portal.example#'b'", 'https://portal.example', 'portal.example', true],
    ['https://portal.example/?to=http:x', 'https://portal.example', 'portal.example', true],
    ['https://https.example', 'https://https.example', 'https.example', false],
    ['https://myhttps', 'https://myhttps', 'myhttps', false],
    ['http://127.0.0.1:8080/', 'http://127.0.0.1:8080', '127.0.0.1:8080', false],
    ['http://localhost:80', 'http://localhost', 'localhost', false],
  ])('%s: %s', (text, origin, host, trimmed) => {
    expect(parsePortalAddress(text, false)).toMatchObject({ origin, host, trimmed })
  })

  it.each([
    ['https://portal.example:8443', 'portal.example', true, false],
    ['https://127.0.0.1', '127.0.0.1', true, true],
    ['http://[::1]:8080', '[::1]', false, true],
  ])('%s is the host %s, secure: %s, this machine: %s', (text, hostname, secure, loopback) => {
    expect(parsePortalAddress(text, false)).toMatchObject({ hostname, secure, loopback })
  })
})

describe('what is refused as portal-url', () => {
  it.each([
    ['', 'is empty. Write the address of the portal, for example `https://yourportal.onlyoffice.com`.'],
    ['https://portal example', 'contains a space or a control character. Write only the address.'],
    ['https://portal.example\nX-Header: 1', 'contains a space or a control character.'],
    ['https://portal.example\u0007', 'contains a space or a control character.'],
    ['https:portal.example', 'needs two slashes after the scheme: `https://…`.'],
    ['HTTPS:portal.example', 'needs two slashes after the scheme: `https://…`.'],
    ['http:/portal.example', 'needs two slashes after the scheme: `https://…`.'],
    ['https://https://portal.example', 'has its scheme twice. Write `https://` once.'],
    ['https://http://portal.example:8443/x', 'has its scheme twice. Write `https://` once.'],
    ['http://https//portal.example', 'has its scheme twice. Write `https://` once.'],
    ['"https://portal.example"', 'has quotation marks or brackets around it. Write only the address.'],
    ["'portal.example'", 'has quotation marks or brackets around it. Write only the address.'],
    ['`https://portal.example/`', 'has quotation marks or brackets around it. Write only the address.'],
    ['“https://portal.example”', 'has quotation marks or brackets around it. Write only the address.'],
    ['<https://portal.example>', 'has quotation marks or brackets around it.'],
    ['https://"portal.example"/', 'has quotation marks or brackets around it. Write only the address.'],
    ['ftp://portal.example', 'has the scheme `ftp`. Write `https://` (or `http://` with `allow-http`).'],
    ['a1+b-c.d://"portal.example"', 'has quotation marks'],
    ['file:///etc/hosts', 'has the scheme `file`.'],
    ['javascript:alert(1)', 'is not a valid address. Write it like `https://yourportal.onlyoffice.com`.'],
    ['https://', 'is not a valid address. Write it like `https://yourportal.onlyoffice.com`.'],
    ['https://portal.example:port', 'is not a valid address. Write it like `https://yourportal.onlyoffice.com`.'],
    ['https://portal.example:99999', 'is not a valid address. Write it like `https://yourportal.onlyoffice.com`.'],
    ['https://someone@portal.example', 'contains a user name or a password. Remove them; the key goes into `api-key`.'],
    ['https://:hidden@portal.example', 'contains a user name or a password. Remove them; the key goes into `api-key`.'],
    ['someone:hidden@portal.example', 'contains a user name or a password. Remove them; the key goes into `api-key`.'],
    [
      'http://portal.example',
      'uses `http:`, which would send the key unencrypted. Write `https://`, or set `allow-http`',
    ],
  ])('%j: %s', (text, told) => {
    expect(messageOf(() => parsePortalAddress(text, false))).toContain(`\`portal-url\` ${told}`)
  })

  it.each([...'"\'`“”‘’<>'])('has no mark before or behind it: %s', (mark) => {
    for (const text of [`https://${mark}portal.example`, `portal.example${mark}`])
      expect(messageOf(() => parsePortalAddress(text, false))).toContain('has quotation marks or brackets around it.')
  })

  it('is never repeated, since user info or a query may be secret', () => {
    expect(messageOf(() => parsePortalAddress('https://someone:hidden@portal.example', false))).not.toContain('hidden')
    expect(messageOf(() => parsePortalAddress('ftp://portal.example/?key=hidden', false))).not.toContain('hidden')
  })
})

describe('http: without allow-http', () => {
  it.each([
    'http://localhost',
    'http://localhost:8080',
    'http://127.0.0.1',
    'http://127.9.9.9:8080',
    'http://127.100.100.100',
    'http://[::1]:8080',
  ])('is taken to this machine: %s', (text) => {
    expect(parsePortalAddress(text, false)).toMatchObject({ secure: false })
  })

  it.each([
    'http://portal.example',
    'http://128.0.0.1',
    'http://127.0.0.1.portal.example',
    'http://localhost.portal.example',
    'http://notlocalhost',
    'http://portal.localhost',
    'http://[::2]',
  ])('is refused to any other host: %s', (text) => {
    expect(messageOf(() => parsePortalAddress(text, false))).toContain('uses `http:`')
  })

  it('is taken to any host with it', () => {
    expect(parsePortalAddress('http://portal.example', true)).toMatchObject({ origin: 'http://portal.example' })
  })
})

describe('any text as portal-url', () => {
  it('is refused, or gives an origin that means the same when it is read again', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.webUrl(), fc.domain()), (text) => {
        try {
          const { origin } = parsePortalAddress(text, true)
          expect(origin).toMatch(/^https?:\/\/[^/?#@\s]+$/)
          expect(parsePortalAddress(origin, true)).toMatchObject({ origin, trimmed: false })
        } catch (error) {
          expect(error).toBeInstanceOf(InvalidInput)
        }
      }),
    )
  })

  it('keeps nothing but scheme, host and port', () => {
    fc.assert(
      fc.property(fc.domain(), fc.webPath(), fc.webQueryParameters(), (domain, path, query) => {
        expect(parsePortalAddress(`https://${domain}${path}?${query}`, false).origin).toBe(`https://${domain}`)
      }),
    )
  })
})
