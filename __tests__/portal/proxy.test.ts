import { describe, expect, it } from '@jest/globals'
import { parsePortalAddress } from '../../src/inputs/portal-address.ts'
import { readProxy } from '../../src/portal/proxy.ts'
import { failureOr } from './describe-failure.ts'

const at = (url: string, environment: Record<string, string>) =>
  readProxy(parsePortalAddress(url, true), environment, '24.5.0')?.name.host
const https = 'https://portal.example'
const http = 'http://portal.example'
const proxy = 'http://proxy.example:3128'

describe('the proxy for a portal', () => {
  it.each<[string, string, Record<string, string>, string | undefined]>([
    ['none', https, {}, undefined],
    ['HTTPS_PROXY for https', https, { HTTPS_PROXY: proxy }, 'proxy.example:3128'],
    ['https_proxy too', https, { https_proxy: proxy }, 'proxy.example:3128'],
    [
      'the one in small letters before the other',
      https,
      { https_proxy: proxy, HTTPS_PROXY: 'http://b' },
      'proxy.example:3128',
    ],
    ['not HTTP_PROXY for https', https, { HTTP_PROXY: proxy }, undefined],
    ['HTTP_PROXY for http', http, { HTTP_PROXY: proxy }, 'proxy.example:3128'],
    ['http_proxy too', http, { http_proxy: proxy }, 'proxy.example:3128'],
    ['not HTTPS_PROXY for http', http, { HTTPS_PROXY: proxy }, undefined],
    ['its usual port for http', https, { HTTPS_PROXY: 'http://proxy.example' }, 'proxy.example:80'],
    ['its usual port for https', https, { HTTPS_PROXY: 'https://proxy.example' }, 'proxy.example:443'],
    ['a host without a scheme', https, { HTTPS_PROXY: 'proxy.example:3128' }, 'proxy.example:3128'],
    ['spaces around it', https, { HTTPS_PROXY: ` ${proxy} ` }, 'proxy.example:3128'],
    ['an empty variable', https, { HTTPS_PROXY: '' }, undefined],
    ['none elsewhere for http to this machine', 'http://127.0.0.1:8080', { HTTP_PROXY: proxy }, undefined],
    ['nor a SOCKS one', 'http://127.0.0.1:8080', { HTTP_PROXY: 'socks5://proxy.example:1080' }, undefined],
    ['nor what is no proxy', 'http://127.0.0.1:8080', { HTTP_PROXY: 'http://robot:20#24@proxy.example' }, undefined],
    ['nor what is no URL', 'http://localhost', { HTTP_PROXY: '::::' }, undefined],
    [
      'one on this machine for http to it',
      'http://127.0.0.1:8080',
      { HTTP_PROXY: 'http://localhost:3128' },
      'localhost:3128',
    ],
    [
      'one on this machine without a scheme',
      'http://127.0.0.1:8080',
      { HTTP_PROXY: 'localhost:3128' },
      'localhost:3128',
    ],
    ['one whose scheme is in capitals', https, { HTTPS_PROXY: 'HTTPS://proxy.example' }, 'proxy.example:443'],
    ['one with an IPv6 address', https, { HTTPS_PROXY: 'http://[fd00::7]:3128' }, '[fd00::7]:3128'],
    ['one for https to this machine', 'https://127.0.0.1', { HTTPS_PROXY: proxy }, 'proxy.example:3128'],
  ])('is %s', (_, url, environment, host) => {
    expect(at(url, environment)).toBe(host)
  })

  it('is refused where it is a SOCKS one on this machine, for http to it', () => {
    expect(() => at('http://localhost', { HTTP_PROXY: 'socks5://127.0.0.1:1080' })).toThrow('names a SOCKS proxy')
  })

  it('is connected to without the brackets of its address', () => {
    const found = readProxy(parsePortalAddress(https, false), { HTTPS_PROXY: 'http://[fd00::7]:3128' }, '24.5.0')
    expect(found?.hostname).toBe('fd00::7')
  })

  it('is named as its variable is written', () => {
    const variables = ['HTTPS_PROXY', 'https_proxy'].map(
      (variable) => readProxy(parsePortalAddress(https, false), { [variable]: proxy }, '24.5.0')?.name.variable,
    )
    expect(variables).toEqual(['HTTPS_PROXY', 'https_proxy'])
  })

  it.each([
    ['someone:hidden@', 'someone:hidden'],
    ['someone@', 'someone:'],
    [':hidden@', ':hidden'],
    ['some%40one:hid%23den@', 'some@one:hid#den'],
    ['someone:100%@', 'someone:100%'],
    ['someone:%zz%41@', 'someone:%zzA'],
    ['someone:5%-9%%4F@', 'someone:5%-9%O'],
    ['someone:hid@den@', 'someone:hid@den'],
  ])('gets its login out of %s', (userInfo, login) => {
    const found = readProxy(
      parsePortalAddress(https, false),
      { HTTPS_PROXY: `http://${userInfo}proxy.example:3128` },
      '24.5.0',
    )
    expect(found?.authorization).toBe(`Basic ${btoa(login)}`)
    expect(JSON.stringify(found?.name)).not.toMatch(/someone|hidden/)
  })

  it('has no login where none is named', () => {
    expect(readProxy(parsePortalAddress(https, false), { HTTPS_PROXY: proxy }, '24.5.0')?.authorization).toBeUndefined()
  })

  it.each([
    ['an address without a host', 'http://', 'is not a valid proxy URL'],
    ['an address with a word for a port', 'http://proxy.example:port', 'is not a valid proxy URL'],
    ['a login alone', 'someone:hidden', 'is not a valid proxy URL'],
    ['a SOCKS proxy', 'socks5://proxy.example', 'names a SOCKS proxy'],
    ['a SOCKS proxy with a login', 'socks5h://someone:hidden@proxy.example', 'names a SOCKS proxy'],
    ['a SOCKS proxy in capitals', 'SOCKS5://proxy.example', 'names a SOCKS proxy'],
    ['another kind of proxy', 'ftp://proxy.example', 'names a proxy that is not an HTTP proxy'],
    ['a kind whose name begins like HTTP', 'httpu://proxy.example', 'names a proxy that is not an HTTP proxy'],
    ['a kind whose name ends like HTTP', 'shttp://proxy.example', 'names a proxy that is not an HTTP proxy'],
    ['a login with #', 'http://someone:hidden#@proxy.example', 'Percent-encode'],
    ['a login with /', 'http://someone:1/hidden@proxy.example', 'Percent-encode'],
    ['a login with ?', 'http://someone:1@2?hidden@proxy.example', 'Percent-encode'],
  ])('is unreachable where the variable is %s, and its value is not shown', (_, text, words) => {
    const failure = failureOr(() => at(https, { HTTPS_PROXY: text }))
    expect(failure).toMatch(/^unreachable: `HTTPS_PROXY` .*NO_PROXY/)
    expect(failure).toContain(words)
    expect(failure).not.toMatch(/hidden|someone/)
  })

  const readOn = (version: string) => readProxy(parsePortalAddress(https, false), { HTTPS_PROXY: proxy }, version)

  it.each(['24.4.0', '24.4.99', '20.20.2', '22.21.0'])('is refused on Node.js %s, which ignores proxies', (version) => {
    expect(failureOr(() => readOn(version))).toMatch(
      /^unreachable: .*Update the runner to version 2\.328 or later.*No request was sent\.$/,
    )
  })

  it.each(['24.5.0', '24.18.0', '25.0.0', '100.0.0'])('is used on Node.js %s', (version) => {
    expect(readOn(version)).toMatchObject({ port: 3128 })
  })

  it('may be wrong for a portal that is exempt', () => {
    expect(() => at(https, { HTTPS_PROXY: 'socks5://x', NO_PROXY: 'portal.example' })).not.toThrow()
  })
})

describe('NO_PROXY', () => {
  const hostsFor = (list: string, url: string) =>
    [{ NO_PROXY: list }, { no_proxy: list }].map((exemptions) =>
      at(url, { HTTPS_PROXY: proxy, HTTP_PROXY: proxy, ...exemptions }),
    )

  it.each<[string, string, string]>([
    ['its host', 'portal.example', https],
    ['its host behind a dot', '.portal.example', https],
    ['its domain', 'example', https],
    ['its domain behind a dot', '.example', https],
    ['its domain behind a star', '*.example', https],
    ['everything', '*', https],
    ['its host in capitals', 'PORTAL.EXAMPLE', https],
    ['its host behind a comma', 'other.example, portal.example', https],
    ['its host behind a space', 'other.example portal.example', https],
    ['its host with the usual port', 'portal.example:443', https],
    ['its host with the usual port for http', 'portal.example:80', http],
    ['its host with its port', 'portal.example:8443', 'https://portal.example:8443'],
    ['its address', '192.0.2.7', 'https://192.0.2.7'],
    ['its IPv6 address', '::1', 'https://[::1]'],
    ['its IPv6 address in brackets', '[::1]', 'https://[::1]'],
  ])('exempts a portal by %s', (_, list, url) => {
    expect(hostsFor(list, url)).toEqual([undefined, undefined])
  })

  it.each<[string, string, string]>([
    ['its host with another port', 'portal.example:8443', https],
    ['its IPv6 address with another port', '[::1]:8443', 'https://[::1]'],
    ['a range of addresses', '192.0.2.0/24', 'https://192.0.2.7'],
    ['another host', 'other.example', https],
    ['its host with the usual port for https', 'portal.example:443', http],
    ['the end of its name', 'al.example', https],
    ['a part of its name', 'example', 'https://portal.example.org'],
    ['a host below it', 'my.portal.example', https],
    ['nothing', '', https],
    ['separators alone', ' , ', https],
    ['separators alone, with a dot at its end', ' , ', 'https://portal.example.'],
  ])('does not exempt a portal by %s', (_, list, url) => {
    expect(hostsFor(list, url)).toEqual(['proxy.example:3128', 'proxy.example:3128'])
  })
})
