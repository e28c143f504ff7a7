import { afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import { parsePortalAddress } from '../../src/inputs/portal-address.ts'
import { createTransport } from '../../src/portal/connection.ts'
import { ConnectionFailure } from '../../src/portal/connection-failure.ts'
import { type Authority, createAuthority } from '../../stand-ins/network/authority.ts'
import { type ForwardProxyOptions, startForwardProxy } from '../../stand-ins/network/forward-proxy.ts'
import { closedPort, startLoopbackServer } from '../../stand-ins/network/loopback-server.ts'
import { type Portal, startContractPortal } from '../../stand-ins/portal/index.js'
import { requestFor } from './answers.ts'

let authority: Authority
beforeAll(async () => {
  authority = await createAuthority()
})

const running: { close(): Promise<void> }[] = []
afterEach(async () => {
  await Promise.all(running.splice(0).map((server) => server.close()))
})

async function startPortal(certificate?: Parameters<Authority['issue']>[0]): Promise<Portal> {
  const portal = await startContractPortal(certificate ? { tls: await authority.issue(certificate) } : {})
  running.push(portal)
  return portal
}

async function startProxy(options: ForwardProxyOptions) {
  const proxy = await startForwardProxy(options)
  running.push(proxy)
  return proxy
}

/** Asks for the version, and tells the status or what was the problem. */
async function ask(
  url: string,
  environment: Record<string, string> = {},
  trust = true,
  stop = new AbortController().signal,
) {
  const caCertificate = trust ? authority.certificate : undefined
  const send = await createTransport(parsePortalAddress(url, true), {
    caCertificate,
    environment,
    userAgent: 'x',
    nodeVersion: '24.5.0',
  })
  return send(requestFor('version'), stop).then(
    ({ status }) => String(status),
    (error: unknown) =>
      error instanceof ConnectionFailure
        ? [error.problem, error.code, error.atProxy ? error.proxy?.host : ''].filter(Boolean).join(' ')
        : error,
  )
}

describe('a certificate', () => {
  it.each<[string, Parameters<Authority['issue']>[0], trust: boolean, came: string]>([
    ['of an authority that is given is trusted', {}, true, '200'],
    ['of an authority that is not given is not', {}, false, 'certificate UNABLE_TO_VERIFY_LEAF_SIGNATURE'],
    ['that has expired is not', { expired: true }, true, 'certificate CERT_HAS_EXPIRED'],
    ['for another host is not', { hosts: ['other.test'] }, true, 'certificate ERR_TLS_CERT_ALTNAME_INVALID'],
  ])('%s', async (_, certificate, trust, came) => {
    const portal = await startPortal(certificate)
    expect(await ask(portal.url, {}, trust)).toBe(came)
    if (came !== '200') expect(portal.requests).toEqual([])
  })

  it('is none where the port speaks http', async () => {
    const server = await startLoopbackServer((_, response) => void response.end())
    running.push(server)
    expect(await ask(`https://127.0.0.1:${server.port}`)).toMatch(/^tls (EPROTO|ERR_SSL_)/)
  })
})

describe('a proxy', () => {
  const host = 'portal.test'

  it('stands between the runner and a portal with https', async () => {
    const portal = await startPortal({ hosts: [host] })
    const port = Number(new URL(portal.url).port)
    const proxy = await startProxy({ hosts: { [`${host}:443`]: port } })
    expect(await ask(`https://${host}`, { HTTPS_PROXY: proxy.url })).toBe('200')
    expect(proxy.requests.map(({ method, target }) => `${method} ${target}`)).toEqual([`CONNECT ${host}:443`])
  })

  it('stands between the runner and a portal with http', async () => {
    const portal = await startPortal()
    const port = Number(new URL(portal.url).port)
    const proxy = await startProxy({ hosts: { [`${host}:80`]: port } })
    expect(await ask(`http://${host}`, { http_proxy: proxy.url })).toBe('200')
    expect(proxy.requests.map(({ target }) => target)).toEqual([`http://${host}/api/2.0/settings/version/build`])
  })

  it('gets its user name and password, and keeps others out', async () => {
    const credentials = { user: 'someone', password: 'secret' }
    const proxy = await startProxy({ hosts: {}, credentials })
    const { host: place } = new URL(proxy.url)
    expect(await ask(`https://${host}`, { HTTPS_PROXY: proxy.url })).toBe(`refused-by-proxy 407 ${place}`)
    await ask(`https://${host}`, { HTTPS_PROXY: `http://someone:secret@${place}` })
    expect(proxy.requests[1]?.headers['proxy-authorization']).toBe(`Basic ${btoa('someone:secret')}`)
  })

  it.each(['https', 'http'])('that is not there is named, for %s', async (scheme) => {
    const place = `127.0.0.1:${await closedPort()}`
    const environment = { HTTPS_PROXY: `http://${place}`, HTTP_PROXY: `http://${place}` }
    expect(await ask(`${scheme}://${host}`, environment)).toBe(`network ECONNREFUSED ${place}`)
  })

  it.each(['https', 'http'])('that is silent is named when the time is over, for %s', async (scheme) => {
    const proxy = await startProxy({ hosts: {}, mode: 'silent' })
    const stop = new AbortController()
    const asking = ask(`${scheme}://${host}`, { HTTPS_PROXY: proxy.url, HTTP_PROXY: proxy.url }, true, stop.signal)
    setTimeout(() => stop.abort(), 200)
    expect(await asking).toBe(`deadline ${new URL(proxy.url).host}`)
  })
})
