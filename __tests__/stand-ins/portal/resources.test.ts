import { afterEach, describe, expect, it } from '@jest/globals'
import { demoClientId, demoKey, type Portal, startContractPortal } from '../../../stand-ins/portal/index.js'
import { bearer, responseIn, send, signatureFrom } from './requests.ts'
import { headerOf } from './wire-response.ts'

let portal: Portal
afterEach(() => portal.close())

const keyPath = '/api/2.0/keys/@self'
const versionPath = '/api/2.0/settings/version/build'

describe('the other resources of the portal', () => {
  it('its version, to everybody, in any letter case of the path', async () => {
    portal = await startContractPortal({ version: '3.6.1' })
    expect(responseIn(await send(portal, { path: versionPath }))).toMatchObject({ docSpace: '3.6.1' })
    expect((await send(portal, { path: '/api/2.0/Settings/Version/Build?a=b' })).status).toBe(200)
  })

  it.each(['/api/2.0/keys/@self', '/api/2.0/keys/%40self'])(
    'what a key may do, but never the key itself: %s',
    async (path) => {
      portal = await startContractPortal()
      const response = await send(portal, { path, headers: [bearer(demoKey)] })
      expect(responseIn(response)).toMatchObject({ permissions: ['*:read'], key: `sk-***${demoKey.slice(-4)}` })
      expect(responseIn(response)).not.toHaveProperty('expiresAt')
      expect(response.body.toString()).not.toContain(demoKey)
    },
  )

  it('until when a key is good, and no permissions where it has them all', async () => {
    const expiresAt = '2999-01-01T00:00:00Z'
    portal = await startContractPortal({ keys: [{ key: 'sk-1234', id: 'id', name: 'name', expiresAt }] })
    const key = responseIn(await send(portal, { path: keyPath, headers: [bearer('sk-1234')] }))
    expect(key).toMatchObject({ expiresAt })
    expect(key).not.toHaveProperty('permissions')
  })

  it('nothing about a personal token: an error with a stack trace', async () => {
    portal = await startContractPortal({ keys: [{ key: 'token', id: 'id', name: 'name', kind: 'personal-token' }] })
    const response = await send(portal, { path: keyPath, headers: [bearer('token')] })
    expect(response.status).toBe(500)
    expect(JSON.parse(response.body.toString())).toMatchObject({ error: { stack: expect.stringContaining(' at ') } })
  })

  it.each([
    ['3.1', 404],
    ['3.1.1', 200],
  ])('on %s a request for the key: %d', async (version, status) => {
    portal = await startContractPortal({ version })
    expect((await send(portal, { path: keyPath, headers: [bearer(demoKey)] })).status).toBe(status)
  })

  it('every permission that exists, whatever the key holds', async () => {
    portal = await startContractPortal()
    const response = await send(portal, { path: '/api/2.0/keys/permissions', headers: [bearer(demoKey)] })
    expect(responseIn(response)).toHaveLength(11)
  })

  it('about an app to everybody, but not to a bad signature', async () => {
    portal = await startContractPortal()
    const path = `/api/2.0/clients/${demoClientId}/public/info`
    expect((await send(portal, { path })).status).toBe(200)
    expect((await send(portal, { path, headers: [['x-signature', 'garbage']] })).status).toBe(403)
  })

  it.each(['/', '/login', '/api/2.0/files/@my', '/api/2.0/people'])('a page of nginx for %s', async (path) => {
    portal = await startContractPortal()
    const response = await send(portal, { path })
    expect(response.status).toBe(404)
    expect(response.body.toString()).toContain('<title>404 Not Found</title>')
  })
})

describe('limits', () => {
  it.each([
    ['community', 100],
    ['standard', 200],
  ] as const)('the %s image allows %d requests a minute', async (image, limit) => {
    portal = await startContractPortal({ image })
    const headers: Array<[string, string]> = [['x-signature', await signatureFrom(portal)]]
    const response = await send(portal, { path: '/api/2.0/scopes', headers })
    expect(headerOf(response, 'X-Ratelimit-Remaining')).toBe(`${limit - 1}`)
  })

  it('are enforced with enforceRateLimits, with the wait in nanoseconds', async () => {
    portal = await startContractPortal({ enforceRateLimits: true })
    let response = await send(portal, { path: '/api/2.0/scopes' })
    for (let asked = 1; asked < 1000 && response.status !== 429; asked += 1) {
      response = await send(portal, { path: '/api/2.0/scopes' })
    }
    expect(response).toMatchObject({ status: 429, body: Buffer.alloc(0) })
    expect(headerOf(response, 'X-Ratelimit-Remaining')).toBe('0')
    expect(headerOf(response, 'X-Ratelimit-Reset')).toMatch(/^\d{1,3}000000$/)
  })

  it('otherwise never refuse', async () => {
    portal = await startContractPortal()
    for (let asked = 0; asked < 150; asked += 1) {
      expect((await send(portal, { path: `/api/2.0/clients/${demoClientId}/public/info` })).status).toBe(200)
    }
  })
})
