import { once } from 'node:events'
import { Agent, get as getSecurely } from 'node:https'
import { connect } from 'node:net'
import { afterEach, describe, expect, it } from '@jest/globals'
import { createAuthority } from '../../../stand-ins/network/authority.ts'
import { type Portal, startContractPortal } from '../../../stand-ins/portal/index.js'
import { askRaw } from './ask-raw.ts'
import { visit } from './portal-visit.ts'

const path = '/api/2.0/settings/version/build'

let portal: Portal
afterEach(() => portal.close())

describe('a portal that listens', () => {
  it('notes every request, and the connection on which it came', async () => {
    portal = await startContractPortal()
    const socket = connect(portal.port, '127.0.0.1')
    socket.write(`GET ${path}?first HTTP/1.1\r\nHost: portal\r\nX-Twice: a\r\nX-Twice: b\r\n\r\n`)
    await once(socket, 'data')
    socket.end(`GET ${path}?second HTTP/1.1\r\nHost: portal\r\n\r\n`)
    await once(socket, 'data')
    await visit(portal, { path: `${path}?third` })
    expect(portal.connections).toBe(2)
    expect(portal.requests.map((request) => [request.path, request.connection])).toEqual([
      [`${path}?first`, 1],
      [`${path}?second`, 1],
      [`${path}?third`, 2],
    ])
    expect(portal.requests[0]).toMatchObject({ method: 'GET', headers: { host: 'portal', 'x-twice': 'a, b' } })
  })

  it('closes a connection where that is asked for', async () => {
    portal = await startContractPortal()
    const answer = await visit(portal, { path, headers: [['Connection', 'close']] })
    expect(answer.headers).toContainEqual(['Connection', 'close'])
  })

  it('refuses what is no HTTP', async () => {
    portal = await startContractPortal()
    const { answer } = await askRaw(portal.port, { path: 'no path at all' })
    expect(answer?.status).toBe(400)
  })

  it('ends at once when it is closed, whoever waits', async () => {
    portal = await startContractPortal({ misbehaviours: [{ at: 'any', do: 'silent-before-headers' }] })
    const waiting = askRaw(portal.port, { path })
    while (portal.requests.length === 0) await new Promise((resolve) => setImmediate(resolve))
    await portal.close()
    expect((await waiting).answer).toBeUndefined()
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
    [{ version: 'newest' }, "'newest' is no portal version"],
    [{ misbehaviours: [{ at: 'any' as const, do: 'sulk' }] }, "there is no fault 'sulk'"],
    [{ misbehaviours: [{ at: 'any' as const, do: { fault: 'slow', seconds: 1 } }] }, "has no parameter 'seconds'"],
    [{ misbehaviours: [{ at: 'any' as const, do: { fault: 'slow', ms: '1' } }] }, "'ms' of 'slow' is a number"],
    [{ misbehaviours: [{ at: 'any' as const, do: { fault: 'refusal', form: 'odd' } }] }, 'is one of nginx, empty'],
    [{ misbehaviours: [{ at: 'any' as const, times: 0, do: 'slow' }] }, "'0' is no number of times"],
  ])('refuses options that make no sense: %j', async (options, message) => {
    portal = await startContractPortal()
    await expect(startContractPortal(options)).rejects.toThrow(message)
  })
})

describe('misbehaving', () => {
  it('happens where and as often as was said, and first what was said first', async () => {
    portal = await startContractPortal()
    portal.misbehave({ at: 'version', times: 2, do: { status: 503 } })
    portal.misbehave({ at: 'any', times: 1, do: { fault: 'refusal', status: 418, form: 'empty' } })
    const statuses = []
    for (let asked = 0; asked < 4; asked += 1) statuses.push((await visit(portal, { path })).status)
    expect(statuses).toEqual([503, 503, 418, 200])
  })

  it('spares other places, and is forgotten on demand', async () => {
    portal = await startContractPortal({ misbehaviours: [{ at: 'scopes', do: { status: 503 } }] })
    expect((await visit(portal, { path })).status).toBe(200)
    expect((await visit(portal, { path: '/api/2.0/scopes' })).status).toBe(503)
    portal.behave()
    expect((await visit(portal, { path: '/api/2.0/scopes' })).status).toBe(403)
  })

  it('gives any answer that is spelt out', async () => {
    const headers = { 'Content-Type': 'text/plain', 'Retry-After': '1' }
    portal = await startContractPortal({
      misbehaviours: [{ at: 'version', do: { status: 429, reason: 'Slow down', headers, body: 'later' } }],
    })
    const answer = await visit(portal, { path })
    expect(answer).toMatchObject({ statusLine: 'HTTP/1.1 429 Slow down', body: Buffer.from('later') })
    expect(answer.headers).toEqual([
      ['Transfer-Encoding', 'chunked'],
      ['Connection', 'keep-alive'],
      ['Content-Type', 'text/plain'],
      ['Retry-After', '1'],
    ])
  })
})
