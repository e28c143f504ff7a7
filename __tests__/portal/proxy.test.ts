import { describe, expect, it } from '@jest/globals'
import { Failure } from '../../src/failure.ts'
import { parsePortalAddress } from '../../src/inputs/portal-address.ts'
import { proxyFor } from '../../src/portal/proxy.ts'
import { failureOf } from './failure-of.ts'

const at = (url: string, environment: Record<string, string>) =>
  proxyFor(parsePortalAddress(url, true), environment, '24.5.0')?.name.host
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
    [
      'one on this machine for http to it',
      'http://127.0.0.1:8080',
      { HTTP_PROXY: 'http://localhost:3128' },
      'localhost:3128',
    ],
    ['one for https to this machine', 'https://127.0.0.1', { HTTPS_PROXY: proxy }, 'proxy.example:3128'],
  ])('is %s', (_, url, environment, host) => {
    expect(at(url, environment)).toBe(host)
  })

  it('is named as its variable is written', () => {
    const variables = ['HTTPS_PROXY', 'https_proxy'].map(
      (variable) => proxyFor(parsePortalAddress(https, false), { [variable]: proxy }, '24.5.0')?.name.variable,
    )
    expect(variables).toEqual(['HTTPS_PROXY', 'https_proxy'])
  })

  it.each([
    ['someone:hidden@', 'someone:hidden'],
    ['someone@', 'someone:'],
    ['some%40one:hid%23den@', 'some@one:hid#den'],
    ['someone:100%@', 'someone:100%'],
    ['someone:%zz%41@', 'someone:%zzA'],
    ['someone:hid@den@', 'someone:hid@den'],
  ])('gets its login: %s', (userInfo, login) => {
    const found = proxyFor(
      parsePortalAddress(https, false),
      { HTTPS_PROXY: `http://${userInfo}proxy.example:3128` },
      '24.5.0',
    )
    expect(found?.authorization).toBe(`Basic ${btoa(login)}`)
    expect(JSON.stringify(found?.name)).not.toMatch(/someone|hidden/)
  })

  it.each([
    ['http://', 'is not a valid proxy URL'],
    ['http://proxy.example:port', 'is not a valid proxy URL'],
    ['someone:hidden', 'is not a valid proxy URL'],
    ['socks5://proxy.example', 'names a SOCKS proxy'],
    ['socks5h://someone:hidden@proxy.example', 'names a SOCKS proxy'],
    ['ftp://proxy.example', 'names a proxy that is not an HTTP proxy'],
    ['http://someone:hidden#@proxy.example', 'Percent-encode'],
    ['http://someone:1/hidden@proxy.example', 'Percent-encode'],
    ['http://someone:1@2?hidden@proxy.example', 'Percent-encode'],
  ])('is unreachable where it cannot be used, which is not told: %s', (text, told) => {
    const failure = failureOf(() => at(https, { HTTPS_PROXY: text }))
    expect(failure).toMatch(/^unreachable: `HTTPS_PROXY` .*NO_PROXY/)
    expect(failure).toContain(told)
    expect(failure).not.toMatch(/hidden|someone/)
  })

  it.each([
    ['24.4.0', true],
    ['24.4.99', true],
    ['20.20.2', true],
    ['22.21.0', true],
    ['24.5.0', false],
    ['24.18.0', false],
    ['25.0.0', false],
    ['100.0.0', false],
  ])('is refused on Node.js %s, which would pass it by: %s', (version, refused) => {
    const find = () => proxyFor(parsePortalAddress(https, false), { HTTPS_PROXY: proxy }, version)
    if (refused) expect(failureOf(find)).toMatch(/^unreachable: .*Update the runner to version 2\.328 or later/)
    else expect(find()).toMatchObject({ port: 3128 })
  })

  it('may be wrong for a portal that is exempt', () => {
    expect(() => at(https, { HTTPS_PROXY: 'socks5://x', NO_PROXY: 'portal.example' })).not.toThrow(Failure)
  })
})

describe('NO_PROXY', () => {
  it.each<[string, string, boolean]>([
    ['portal.example', https, true],
    ['.portal.example', https, true],
    ['example', https, true],
    ['.example', https, true],
    ['*.example', https, true],
    ['*', https, true],
    ['PORTAL.EXAMPLE', https, true],
    ['other.example, portal.example', https, true],
    ['other.example portal.example', https, true],
    ['portal.example:443', https, true],
    ['portal.example:8443', 'https://portal.example:8443', true],
    ['portal.example:8443', https, false],
    ['192.0.2.7', 'https://192.0.2.7', true],
    ['192.0.2.0/24', 'https://192.0.2.7', false],
    ['::1', 'https://[::1]', true],
    ['[::1]', 'https://[::1]', true],
    ['[::1]:8443', 'https://[::1]', false],
    ['other.example', https, false],
    ['al.example', https, false],
    ['my.portal.example', https, false],
    ['', https, false],
    [' , ', https, false],
  ])('%j for %s: exempt %s', (list, url, exempt) => {
    const found = [{ NO_PROXY: list }, { no_proxy: list }].map((exemptions) =>
      at(url, { HTTPS_PROXY: proxy, ...exemptions }),
    )
    expect(found.map((host) => host === undefined)).toEqual([exempt, exempt])
  })
})
