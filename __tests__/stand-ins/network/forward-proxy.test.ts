import http from 'node:http'
import https from 'node:https'
import { text } from 'node:stream/consumers'
import { afterEach, describe, expect, it } from '@jest/globals'
import { createAuthority } from '../../../stand-ins/network/authority.ts'
import { type ForwardProxyOptions, startForwardProxy } from '../../../stand-ins/network/forward-proxy.ts'
import { type LoopbackServer, startLoopbackServer } from '../../../stand-ins/network/loopback-server.ts'
import { until } from '../../support/until.ts'

describe('the forward proxy', () => {
  const opened: LoopbackServer[] = []
  afterEach(() => Promise.all(opened.splice(0).map((server) => server.close())))

  const start = async (options: Omit<ForwardProxyOptions, 'hosts'> = {}) => {
    const portal = await startLoopbackServer((message, response) => {
      response.end(
        `${message.method} ${message.url} of ${message.headers.host} ${'proxy-authorization' in message.headers}`,
      )
    })
    const proxy = await startForwardProxy({ ...options, hosts: { 'portal.example.test:80': portal.port } })
    opened.push(portal, proxy)
    return proxy
  }

  /** Status and body, or the error's code, of a request through the proxy; `direct` goes past it. */
  const ask = (url: string, proxyUrl: string | undefined): Promise<string> => {
    const agent = new http.Agent(proxyUrl === undefined ? {} : { proxyEnv: { HTTP_PROXY: proxyUrl } })
    return new Promise((resolve) => {
      http
        .get(url, { agent }, async (response) => {
          resolve(`${response.statusCode} ${await text(response)}`)
        })
        .once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message))
    })
  }

  it('forwards http to a host that only it knows', async () => {
    const proxy = await start()
    const url = 'http://portal.example.test/api/2.0/scopes?a=b'
    expect(await ask(url, proxy.url)).toBe('200 GET /api/2.0/scopes?a=b of portal.example.test false')
    expect(await ask(url, undefined)).toMatch(/^(ENOTFOUND|EAI_AGAIN)$/)
    expect(proxy.requests).toMatchObject([{ method: 'GET', target: url }])
  })

  it('answers 502 for a host that it does not know', async () => {
    const proxy = await start()
    expect(await ask('http://elsewhere.example.test/', proxy.url)).toMatch(/^502/)
  })

  it('requires credentials and does not pass them on', async () => {
    const proxy = await start({ credentials: { user: 'deploy', password: 'pä@ss' } })
    const url = 'http://portal.example.test/'
    expect(await ask(url, proxy.url)).toBe('407 ')
    expect(await ask(url, proxy.url.replace('//', '//deploy:p%C3%A4%40ss@'))).toBe(
      '200 GET / of portal.example.test false',
    )
  })

  it.each([403, 407, 502] as const)('refuses with %i', async (mode) => {
    const proxy = await start({ mode })
    expect(await ask('http://portal.example.test/', proxy.url)).toBe(`${mode} `)
  })

  it('tunnels https, and the certificate is the portal’s own', async () => {
    const authority = await createAuthority()
    const certificate = await authority.issue({ hosts: ['portal.example.test'] })
    const portal = https.createServer(certificate, (_, response) => response.end('welcome')).listen(0, '127.0.0.1')
    const { port } = await new Promise<{ port: number }>((resolve) =>
      portal.once('listening', () => resolve(portal.address() as { port: number })),
    )
    const askTunnel = async (options: Omit<ForwardProxyOptions, 'hosts'>) => {
      const proxy = await startForwardProxy({ ...options, hosts: { 'portal.example.test:443': port } })
      opened.push(proxy)
      const agent = new https.Agent({ ca: authority.certificate, proxyEnv: { HTTPS_PROXY: proxy.url } })
      const answer = await new Promise<string>((resolve) => {
        https
          .get('https://portal.example.test/', { agent }, async (response) => resolve(await text(response)))
          .once('error', (error: NodeJS.ErrnoException) => resolve(`${error.code}: ${error.message}`))
      })
      return { answer, requests: proxy.requests }
    }
    try {
      const working = await askTunnel({})
      expect(working.answer).toBe('welcome')
      expect(working.requests).toMatchObject([{ method: 'CONNECT', target: 'portal.example.test:443' }])
      expect((await askTunnel({ mode: 407, reason: 'Sign in first' })).answer).toMatch(
        /^ERR_PROXY_TUNNEL: .*Sign in first/,
      )
    } finally {
      portal.close()
    }
  })

  it('can be silent', async () => {
    const proxy = await start({ mode: 'silent' })
    const answer = ask('http://portal.example.test/', proxy.url)
    await until(() => proxy.requests.length > 0)
    await proxy.close()
    expect(await answer).toBe('ECONNRESET')
  })
})
