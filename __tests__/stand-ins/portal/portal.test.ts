import { once } from 'node:events'
import { Agent, get as getSecurely } from 'node:https'
import { connect } from 'node:net'
import { afterEach, describe, expect, it } from '@jest/globals'
import { createAuthority } from '../../../stand-ins/network/authority.ts'
import { type Portal, startContractPortal } from '../../../stand-ins/portal/index.js'
import { until } from '../../support/until.ts'
import { sendRaw } from './raw-request.ts'
import { send } from './requests.ts'

const path = '/api/2.0/settings/version/build'

let portal: Portal
afterEach(() => portal.close())

describe('a portal that listens', () => {
  it('records every request, and the connection on which it came', async () => {
    portal = await startContractPortal()
    const socket = connect(portal.port, '127.0.0.1')
    socket.write(`GET ${path}?first HTTP/1.1\r\nHost: portal\r\nX-Twice: a\r\nX-Twice: b\r\n\r\n`)
    await once(socket, 'data')
    socket.end(`GET ${path}?second HTTP/1.1\r\nHost: portal\r\n\r\n`)
    await once(socket, 'data')
    await send(portal, { path: `${path}?third` })
    expect(portal.connections).toBe(2)
    expect(portal.requests.map((request) => [request.path, request.connection])).toEqual([
      [`${path}?first`, 1],
      [`${path}?second`, 1],
      [`${path}?third`, 2],
    ])
    expect(portal.requests[0]).toMatchObject({ method: 'GET', headers: { host: 'portal', 'x-twice': 'a, b' } })
  })

  it('closes a connection on request', async () => {
    portal = await startContractPortal()
    const response = await send(portal, { path, headers: [['Connection', 'close']] })
    expect(response.headers).toContainEqual(['Connection', 'close'])
  })

  it('refuses what is no HTTP', async () => {
    portal = await startContractPortal()
    const { response } = await sendRaw(portal.port, { path: 'no path at all' })
    expect(response?.status).toBe(400)
  })

  it('ends at once when it is closed, whoever waits', async () => {
    portal = await startContractPortal({ misbehaviours: [{ at: 'any', do: 'silent-before-headers' }] })
    const waiting = sendRaw(portal.port, { path })
    await until(() => portal.requests.length > 0)
    await portal.close()
    expect((await waiting).response).toBeUndefined()
  })

  it('serves https with a given certificate', async () => {
    const authority = await createAuthority()
    portal = await startContractPortal({ tls: await authority.issue() })
    expect(portal.url).toMatch(/^https:\/\/127\.0\.0\.1:\d+$/)
    const agent = new Agent({ ca: authority.certificate })
    const [response] = await once(getSecurely(`${portal.url}${path}`, { agent }), 'response')
    response.resume()
    expect(response.statusCode).toBe(200)
  })

  it.each([
    [{ version: 'newest' }, "'newest' is not a valid portal version"],
    [{ misbehaviours: [{ at: 'any' as const, do: 'sulk' }] }, "there is no fault 'sulk'"],
    [{ misbehaviours: [{ at: 'any' as const, do: { fault: 'slow', seconds: 1 } }] }, "has no parameter 'seconds'"],
    [{ misbehaviours: [{ at: 'any' as const, do: { fault: 'slow', ms: '1' } }] }, "'ms' of 'slow' is a number"],
    [{ misbehaviours: [{ at: 'any' as const, do: { fault: 'refusal', form: 'odd' } }] }, 'is one of nginx, empty'],
    [{ misbehaviours: [{ at: 'any' as const, times: 0, do: 'slow' }] }, "'0' is not a valid number of times"],
  ])('refuses options that make no sense: %j', async (options, message) => {
    portal = await startContractPortal()
    await expect(startContractPortal(options)).rejects.toThrow(message)
  })
})

describe('misbehaving', () => {
  it('happens at its resource, as often as given, in the given order', async () => {
    portal = await startContractPortal()
    portal.misbehave({ at: 'version', times: 2, do: { status: 503 } })
    portal.misbehave({ at: 'any', times: 1, do: { fault: 'refusal', status: 418, form: 'empty' } })
    const statuses = []
    for (let asked = 0; asked < 4; asked += 1) statuses.push((await send(portal, { path })).status)
    expect(statuses).toEqual([503, 503, 418, 200])
  })

  it('leaves other resources alone, and ends on demand', async () => {
    portal = await startContractPortal({ misbehaviours: [{ at: 'scopes', do: { status: 503 } }] })
    expect((await send(portal, { path })).status).toBe(200)
    expect((await send(portal, { path: '/api/2.0/scopes' })).status).toBe(503)
    portal.behave()
    expect((await send(portal, { path: '/api/2.0/scopes' })).status).toBe(403)
  })

  it('sends a response that the test writes out', async () => {
    const headers = { 'Content-Type': 'text/plain', 'Retry-After': '1' }
    portal = await startContractPortal({
      misbehaviours: [{ at: 'version', do: { status: 429, reason: 'Slow down', headers, body: 'later' } }],
    })
    const response = await send(portal, { path })
    expect(response).toMatchObject({ statusLine: 'HTTP/1.1 429 Slow down', body: Buffer.from('later') })
    expect(response.headers).toEqual([
      ['Transfer-Encoding', 'chunked'],
      ['Connection', 'keep-alive'],
      ['Content-Type', 'text/plain'],
      ['Retry-After', '1'],
    ])
  })
})
