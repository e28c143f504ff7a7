import { afterEach, describe, expect, it } from '@jest/globals'
import {
  demoKey,
  type Portal,
  type PortalKey,
  type PortalOptions,
  startContractPortal,
} from '../../../stand-ins/portal/index.js'
import { bearer, exchangePath, scopesPath, send, signatureFrom } from './requests.ts'

const api = (key: string, more: Partial<PortalKey> = {}): PortalKey => ({ key, id: key, name: key, ...more })
const keys = [
  api('full'),
  api('empty', { permissions: [] }),
  api('all', { permissions: ['files:read', '*'] }),
  api('reading', { permissions: ['*:read'] }),
  api('writing', { permissions: ['*:write'] }),
  api('fine-grained', { permissions: ['files:read'] }),
  api('off', { isActive: false }),
  api('expired', { expiresAt: '2020-01-01T00:00:00Z' }),
  api('expiring', { expiresAt: '2999-01-01T00:00:00Z' }),
  api('token', { kind: 'personal-token' }),
]

let portal: Portal
afterEach(() => portal.close())

async function statusOf(options: PortalOptions, path: string, ...headers: Array<[string, string]>): Promise<number> {
  portal = await startContractPortal({ keys, ...options })
  return (await send(portal, { path, headers })).status
}

describe('the exchange of a key for a signature', () => {
  it.each([
    ['full', 200],
    ['empty', 200],
    ['all', 200],
    ['reading', 200],
    ['writing', 200],
    ['expiring', 200],
    ['token', 200],
    ['fine-grained', 403],
    ['off', 401],
    ['expired', 401],
    ['unknown', 401],
  ])('the key "%s": %d', async (key, status) => {
    expect(await statusOf({}, exchangePath, bearer(key))).toBe(status)
  })

  it.each([
    ['a word in another letter case', ['Authorization', 'bearer full'], 401],
    ['a bare API key', ['Authorization', 'full'], 401],
    ['a bare personal token', ['Authorization', 'token'], 200],
    ['a personal token as cookie', ['Cookie', 'a=b; asc_auth_key=token'], 200],
  ] as const)('%s', async (_, [name, value], status) => {
    expect(await statusOf({}, exchangePath, [name, value])).toBe(status)
  })

  it.each([
    ['2.6', 404],
    ['3.0', 404],
    ['3.1', 200],
    ['3.2', 200],
    ['3.2.1', 403],
  ])('on %s a fine-grained key: %d', async (version, status) => {
    expect(await statusOf({ version }, exchangePath, bearer('fine-grained'))).toBe(status)
  })
})

describe('the list of scopes', () => {
  it('is given for the signature, and only while both clocks agree', async () => {
    portal = await startContractPortal()
    const signature = await signatureFrom(portal)
    expect((await send(portal, { path: scopesPath, headers: [['x-signature', signature]] })).status).toBe(200)
    await portal.close()
    portal = await startContractPortal({ clockOffsetSeconds: 3600 })
    const late = await signatureFrom(portal)
    expect((await send(portal, { path: scopesPath, headers: [['x-signature', late]] })).status).toBe(403)
  })

  it.each([
    ['2.6', ['Cookie', 'asc_auth_key=token'], 404],
    ['3.0', ['Cookie', 'asc_auth_key=token'], 200],
    ['3.0', ['Authorization', 'token'], 200],
    ['3.0', ['Authorization', 'Bearer full'], 401],
    ['3.1', ['Cookie', 'asc_auth_key=token'], 403],
  ] as const)('on %s, with %j: %d', async (version, [name, value], status) => {
    expect(await statusOf({ version }, scopesPath, [name, value])).toBe(status)
  })

  it('comes for the bare key from a gateway as the published sample has it, which has no exchange', async () => {
    const mode = 'published-sample'
    expect(await statusOf({ mode }, scopesPath, bearer('reading'))).toBe(200)
    await portal.close()
    expect(await statusOf({ mode }, scopesPath)).toBe(401)
    await portal.close()
    expect(await statusOf({ mode }, exchangePath, bearer('reading'))).toBe(404)
  })

  it('is wrapped with wrapList', async () => {
    portal = await startContractPortal({ mode: 'published-sample', wrapList: true })
    const { body } = await send(portal, { path: scopesPath, headers: [bearer(demoKey)] })
    expect(Object.keys(JSON.parse(body.toString()))).toEqual(['response'])
  })
})
