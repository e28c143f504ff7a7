import { once } from 'node:events'
import { afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import { parsePortalAddress } from '../../src/inputs/portal-address.ts'
import { createConnections } from '../../src/portal/connection.ts'
import { ConnectionFailure } from '../../src/portal/connection-failure.ts'
import { type Authority, createAuthority, rsa } from '../../stand-ins/network/authority.ts'
import { type ForwardProxyOptions, startForwardProxy } from '../../stand-ins/network/forward-proxy.ts'
import {
  closedPort,
  startLoopbackServer,
  startSilentServer,
  startTcpServer,
  startTlsFront,
} from '../../stand-ins/network/loopback-server.ts'
import { type Portal, type PortalOptions, startContractPortal } from '../../stand-ins/portal/index.js'
import { requestFor } from './responses.ts'

let authority: Authority
beforeAll(async () => {
  authority = await createAuthority()
})

const running: { close(): Promise<void> }[] = []
afterEach(async () => {
  await Promise.all(running.splice(0).map((server) => server.close()))
})

async function startPortal(
  certificate?: Parameters<Authority['issue']>[0],
  options: PortalOptions = {},
): Promise<Portal> {
  const tls = certificate ? { tls: await authority.issue(certificate) } : {}
  const portal = await startContractPortal({ ...tls, ...options })
  running.push(portal)
  return portal
}

async function startProxy(options: ForwardProxyOptions) {
  const proxy = await startForwardProxy(options)
  running.push(proxy)
  return proxy
}

const connect = (url: string, environment: Record<string, string>, caCertificate: string | undefined) =>
  createConnections(parsePortalAddress(url, true), {
    caCertificate,
    environment,
    userAgent: 'docspace-scopes/0.0.0',
    nodeVersion: '24.5.0',
  })

/** Requests the version: the status of the response, or what the problem was, with the proxy where that is the cause. */
async function get(
  url: string,
  environment: Record<string, string> = {},
  {
    trusted = authority,
    stop = new AbortController().signal,
  }: { trusted?: Authority | 'none'; stop?: AbortSignal } = {},
): Promise<string> {
  const send = connect(url, environment, trusted === 'none' ? undefined : trusted.certificate)
  return send(requestFor('version'), stop).then(
    ({ status }) => String(status),
    (error: unknown) => {
      if (!(error instanceof ConnectionFailure)) throw error
      return [error.problem, error.code, error.atProxy ? error.proxy?.host : ''].filter(Boolean).join(' ')
    },
  )
}

describe('a certificate', () => {
  it.each<[string, Parameters<Authority['issue']>[0], expected: string]>([
    ['of an authority that is given is trusted', {}, '200'],
    ['that has expired is not trusted', { expired: true }, 'certificate CERT_HAS_EXPIRED'],
    ['for another host is not trusted', { hosts: ['other.test'] }, 'certificate ERR_TLS_CERT_ALTNAME_INVALID'],
  ])('%s', async (_, certificate, expected) => {
    const portal = await startPortal(certificate)
    expect(await get(portal.url)).toBe(expected)
    expect(portal.requests).toHaveLength(expected === '200' ? 1 : 0)
  })

  it('of an authority that is not given is not trusted, and nothing is sent', async () => {
    const portal = await startPortal({})
    for (const trusted of ['none', await createAuthority()] as const)
      expect(await get(portal.url, {}, { trusted })).toMatch(/^certificate /)
    expect(portal.requests).toEqual([])
  })

  it('that is weak is not trusted, and told from others', async () => {
    const weak = await createAuthority(rsa(1024, 'SHA-256'))
    const portal = await startContractPortal({ tls: await weak.issue({}) })
    running.push(portal)
    expect(await get(portal.url, {}, { trusted: weak })).toMatch(/^weak-certificate /)
    expect(portal.requests).toEqual([])
  })

  it('does not exist where nobody listens', async () => {
    expect(await get(`https://127.0.0.1:${await closedPort()}`)).toBe('network ECONNREFUSED')
  })

  it('does not exist where the port speaks http', async () => {
    const server = await startLoopbackServer((_, response) => void response.end())
    running.push(server)
    expect(await get(`https://127.0.0.1:${server.port}`)).toMatch(/^tls (EPROTO|ERR_SSL_)/)
  })
})

it('a portal that is silent once the connection is secure owes a response', async () => {
  const silent = await startSilentServer()
  const front = await startTlsFront(await authority.issue({}), silent.port)
  running.push(silent, front)
  const send = connect(`https://127.0.0.1:${front.port}`, {}, authority.certificate)
  const waiting = send(requestFor('version'), AbortSignal.timeout(500))
  await expect(waiting).rejects.toMatchObject({ problem: 'deadline', phase: 'response' })
})

describe('a proxy', () => {
  const host = 'portal.test'

  it('opens a tunnel to a portal with https', async () => {
    const portal = await startPortal({ hosts: [host] })
    const proxy = await startProxy({ hosts: { [`${host}:443`]: Number(new URL(portal.url).port) } })
    expect(await get(`https://${host}`, { HTTPS_PROXY: proxy.url })).toBe('200')
    expect(proxy.requests.map(({ method, target }) => `${method} ${target}`)).toEqual([`CONNECT ${host}:443`])
  })

  it('opens a tunnel to another port of a portal', async () => {
    const portal = await startPortal({ hosts: [host] })
    const proxy = await startProxy({ hosts: { [`${host}:8443`]: Number(new URL(portal.url).port) } })
    expect(await get(`https://${host}:8443`, { HTTPS_PROXY: proxy.url })).toBe('200')
  })

  it('is not what fails where a portal fails behind its tunnel', async () => {
    const broken = await startTcpServer((socket) => socket.destroy())
    running.push(broken)
    const proxy = await startProxy({ hosts: { [`${host}:443`]: broken.port } })
    expect(await get(`https://${host}`, { HTTPS_PROXY: proxy.url })).toBe('network ECONNRESET')
  })

  it('is not what wants a login where a portal does behind its tunnel', async () => {
    const misbehaviours = [{ at: 'version', do: { status: 407, body: '' } }] as const
    const portal = await startPortal({ hosts: [host] }, { misbehaviours })
    const proxy = await startProxy({ hosts: { [`${host}:443`]: Number(new URL(portal.url).port) } })
    expect(await get(`https://${host}`, { HTTPS_PROXY: proxy.url })).toBe('407')
  })

  it('passes on requests to a portal with http', async () => {
    const portal = await startPortal()
    const proxy = await startProxy({ hosts: { [`${host}:80`]: Number(new URL(portal.url).port) } })
    expect(await get(`http://${host}`, { http_proxy: proxy.url })).toBe('200')
    expect(proxy.requests.map(({ target }) => target)).toEqual([`http://${host}/api/2.0/settings/version/build`])
  })

  it.each(['https', 'http'])('gets its login, and refuses without it, for %s', async (scheme) => {
    const credentials = { user: 'someone', password: 'secret' }
    const proxy = await startProxy({ hosts: {}, credentials })
    const { host: place } = new URL(proxy.url)
    const through = (url: string) => get(`${scheme}://${host}`, { HTTPS_PROXY: url, HTTP_PROXY: url })
    expect(await through(proxy.url)).toBe(`refused-by-proxy 407 ${place}`)
    await through(`http://someone:secret@${place}`)
    expect(proxy.requests[1]?.headers['proxy-authorization']).toBe(`Basic ${btoa('someone:secret')}`)
  })

  it.each([300, 302, 404])('that opens no tunnel is named, and left: %d', async (status) => {
    let left: Promise<unknown> | undefined
    const proxy = await startLoopbackServer(
      () => {},
      (server) =>
        server.on('connect', (_, socket) => {
          left = once(socket.on('error', () => {}).resume(), 'end')
          socket.write(`HTTP/1.1 ${status} Other\r\n\r\n`)
        }),
    )
    running.push(proxy)
    const came = await get('https://portal.test', { HTTPS_PROXY: proxy.url })
    expect(came).toBe(`refused-by-proxy ${status} ${new URL(proxy.url).host}`)
    await left
  })

  it.each(['https', 'http'])('where nothing listens is named, for %s', async (scheme) => {
    const place = `127.0.0.1:${await closedPort()}`
    const environment = { HTTPS_PROXY: `http://${place}`, HTTP_PROXY: `http://${place}` }
    expect(await get(`${scheme}://${host}`, environment)).toBe(`network ECONNREFUSED ${place}`)
  })

  it.each(['https', 'http'])('that is silent is named when the time is over, for %s', async (scheme) => {
    const proxy = await startProxy({ hosts: {}, mode: 'silent' })
    const stop = new AbortController()
    const environment = { HTTPS_PROXY: proxy.url, HTTP_PROXY: proxy.url }
    const response = get(`${scheme}://${host}`, environment, { stop: stop.signal })
    setTimeout(() => stop.abort(), 200)
    expect(await response).toBe(`deadline ${new URL(proxy.url).host}`)
  })
})
