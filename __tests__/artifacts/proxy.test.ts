import { describe, expect, it } from '@jest/globals'
import { findIgnoredProxy, findProxyProblem, usesProxy } from '../../src/artifacts/proxy.ts'
import { plainText } from '../../src/text/message.ts'

const api = new URL('https://api.github.com')

describe('a proxy on the way to GitHub', () => {
  it.each<[string, Record<string, string>, string | undefined]>([
    ['is fine with a login', { HTTPS_PROXY: 'http://robot:secret%23@proxy.example:3128' }, undefined],
    ['is fine as a bare host', { HTTPS_PROXY: 'proxy.example:3128' }, undefined],
    ['is fine behind TLS', { https_proxy: 'https://proxy.example/' }, undefined],
    ['is none where none is named', { HTTP_PROXY: 'socks5h://proxy.example' }, undefined],
    [
      'is not used where NO_PROXY says so',
      { HTTPS_PROXY: 'socks5h://p', NO_PROXY: 'other.example,.github.com' },
      undefined,
    ],
    ['is not used where everything is exempt', { HTTPS_PROXY: 'socks5h://p', no_proxy: '*' }, undefined],
    [
      'is refused where it is no HTTP proxy',
      { HTTPS_PROXY: 'socks5h://proxy.example', NO_PROXY: 'example.com' },
      'HTTPS_PROXY',
    ],
    [
      'is not used where NO_PROXY says so in capitals',
      { HTTPS_PROXY: 'socks5h://p', NO_PROXY: '.GitHub.com' },
      undefined,
    ],
    ['is used where NO_PROXY is empty', { HTTPS_PROXY: 'socks5h://p', NO_PROXY: '' }, 'HTTPS_PROXY'],
    [
      'is used where NO_PROXY has a part of the name',
      { HTTPS_PROXY: 'socks5h://p', NO_PROXY: 'github' },
      'HTTPS_PROXY',
    ],
    ['is refused where its scheme begins like that of one', { HTTPS_PROXY: 'httpu://proxy/' }, 'HTTPS_PROXY'],
    ['is refused where its scheme ends like that of one', { HTTPS_PROXY: 'shttp://proxy/' }, 'HTTPS_PROXY'],
    ['is refused where a login begins a query', { HTTPS_PROXY: 'http://robot:2024?Summer@proxy' }, 'HTTPS_PROXY'],
    ['is refused with a bare percent sign', { https_proxy: 'http://robot:100%@proxy' }, 'https_proxy'],
    ['is refused where a login ends the host', { HTTPS_PROXY: 'http://robot:2024#Summer@proxy:3128' }, 'HTTPS_PROXY'],
    ['is refused where a login begins a path', { HTTPS_PROXY: 'http://robot:20/24@proxy:3128' }, 'HTTPS_PROXY'],
    ['is refused where it is no address', { HTTPS_PROXY: 'http://' }, 'HTTPS_PROXY'],
  ])('%s', (_, environment, variable) => {
    const problem = plainText(findProxyProblem(api, environment) ?? [])
    expect(problem.split(' ')[0]).toBe(variable === undefined ? '' : `\`${variable}\``)
    expect(problem).not.toMatch(/robot|2024|Summer|socks/)
  })

  it('without TLS is one that is named for it', () => {
    const environment = { HTTP_PROXY: 'socks5h://p', HTTPS_PROXY: 'http://proxy.example' }
    expect(usesProxy(new URL('http://127.0.0.1'), { HTTP_PROXY: 'http://proxy.example' })).toBe(true)
    expect(plainText(findProxyProblem(new URL('http://127.0.0.1'), environment) ?? [])).toContain('`HTTP_PROXY`')
  })

  it.each([
    ['20.20.0', true],
    ['24.4.1', true],
    ['24.5.0', false],
    ['26.0.0', false],
  ])('is ignored by Node %s: %s', (version, ignored) => {
    expect(findIgnoredProxy(api, { HTTPS_PROXY: 'http://proxy.example' }, version) !== undefined).toBe(ignored)
    expect(findIgnoredProxy(api, {}, version)).toBeUndefined()
  })

  it.each<[string, Record<string, string>, boolean]>([
    ['that is named for https', { https_proxy: 'http://proxy.example' }, true],
    ['that is named for http alone', { HTTP_PROXY: 'http://proxy.example' }, false],
    ['from which the host is exempt', { HTTPS_PROXY: 'http://proxy.example', no_proxy: 'api.github.com' }, false],
  ])('%s: %j, used: %s', (_, environment, used) => {
    expect(usesProxy(api, environment)).toBe(used)
  })
})
