import { gunzipSync } from 'node:zlib'
import { describe, expect, it } from '@jest/globals'
import { type Misbehaviour, portalScopes } from '../../../../stand-ins/portal/index.js'
import { headerOf } from '../wire-response.ts'
import { observeResponse, valueIn } from './observe.ts'

describe('success with another content', () => {
  it.each([
    ['empty-200', ''],
    ['null', 'null'],
    ['empty-object', '{}'],
    ['empty-list', '[]'],
    ['empty-wrapped-list', '{"response":[]}'],
    ['numbers', '[1,2,3]'],
    ['half-json', '[{"name":"files:read",'],
  ])('%s is %j, in the portal’s own headers', async (fault, body) => {
    const { response, honest } = await observeResponse(fault)
    expect(response.body.toString()).toBe(body)
    expect(response.statusLine).toBe('HTTP/1.1 200 ')
    expect(response.headers.map(([name]) => name)).toEqual(honest.headers.map(([name]) => name))
    expect(response.isWhole).toBe(true)
  })

  it('null is a success even where the honest response is none', async () => {
    const { response, honest } = await observeResponse('null', { options: { clients: [] }, at: 'client' })
    expect([honest.status, response.status]).toEqual([404, 200])
  })

  it('html-200 is a page with a title', async () => {
    const { response } = await observeResponse('html-200')
    expect(headerOf(response, 'Content-Type')).toBe('text/html')
    expect(response.statusLine).toBe('HTTP/1.1 200 OK')
    expect(response.body.toString()).toContain('<title>Sign in</title>')
  })

  it('no-content has neither body nor length', async () => {
    const { response } = await observeResponse('no-content')
    expect(response).toMatchObject({ status: 204, headers: [['Connection', 'keep-alive']], isWhole: true })
  })

  it('failed-envelope says that the honest response failed, wrapped or not', async () => {
    const list = await observeResponse('failed-envelope')
    expect(valueIn(list.response)).toMatchObject({ status: 1, response: valueIn(list.honest) })
    const exchange = await observeResponse('failed-envelope', { at: 'exchange' })
    expect(valueIn(exchange.response)).toMatchObject({ status: 1, response: expect.stringMatching(/^eyJ/) })
  })
})

const [first] = portalScopes
const files = { group: 'files', type: 'read' }

const lists: Array<[name: string, fault: Misbehaviour['do'], list: unknown[]]> = [
  ['nameless', 'nameless', [files, ...portalScopes]],
  ['empty-name', 'empty-name', [{ name: '', ...files }, ...portalScopes]],
  ['long-name', 'long-name', [{ name: 'x'.repeat(256), ...files }, ...portalScopes]],
  ['long-name of 255', { fault: 'long-name', length: 255 }, [{ name: 'x'.repeat(255), ...files }, ...portalScopes]],
  ['duplicate-names', 'duplicate-names', [...portalScopes, ...portalScopes]],
  ['conflicting-duplicate', 'conflicting-duplicate', [...portalScopes, { ...first, group: 'another' }]],
  ['reversed-list', 'reversed-list', [...portalScopes].reverse()],
]

describe('lists with a fault', () => {
  it.each(lists)('%s', async (_, fault, list) => {
    const { response } = await observeResponse(fault)
    expect(response.status).toBe(200)
    expect(valueIn(response)).toEqual(list)
  })

  it('wrong-types has a number for a name', async () => {
    const { response } = await observeResponse('wrong-types')
    expect(valueIn(response)).toEqual(expect.arrayContaining([{ name: 7, ...files }, ...portalScopes]))
  })

  it('many-scopes has the given number of scopes, all different', async () => {
    const { response } = await observeResponse({ fault: 'many-scopes', count: 10_001 })
    const names = (valueIn(response) as Array<{ name: string }>).map(({ name }) => name)
    expect(new Set(names).size).toBe(10_001)
  })

  it('are wrapped where the portal wraps its list', async () => {
    const { response } = await observeResponse('duplicate-names', { options: { wrapList: true } })
    expect(valueIn(response)).toEqual({ response: [...portalScopes, ...portalScopes] })
  })
})

const mebibyte = 1024 * 1024

describe('bytes that need care', () => {
  it('body-over-1-mib is the honest value in one byte more than 1 MiB', async () => {
    const { response, honest } = await observeResponse('body-over-1-mib')
    expect(response.body).toHaveLength(mebibyte + 1)
    expect(valueIn(response)).toEqual(valueIn(honest))
  })

  it('gzip-not-asked-for compresses the honest body', async () => {
    const { response, honest } = await observeResponse('gzip-not-asked-for')
    expect(headerOf(response, 'Content-Encoding')).toBe('gzip')
    expect(gunzipSync(response.body)).toEqual(honest.body)
  })

  it('gzip-bomb is small on the wire and large when opened', async () => {
    const { response } = await observeResponse({ fault: 'gzip-bomb', mebibytes: 8 })
    expect(headerOf(response, 'Content-Encoding')).toBe('gzip')
    expect(response.body.length).toBeLessThan(mebibyte / 10)
    expect(gunzipSync(response.body).length).toBeGreaterThan(8 * mebibyte)
  })

  it('gzip-broken is no gzip', async () => {
    const { response } = await observeResponse('gzip-broken')
    expect(headerOf(response, 'Content-Encoding')).toBe('gzip')
    expect(() => gunzipSync(response.body)).toThrow('incorrect header check')
  })

  it('byte-order-mark comes before the honest body', async () => {
    const { response, honest } = await observeResponse('byte-order-mark')
    expect(response.body).toEqual(Buffer.concat([Buffer.from('\ufeff'), honest.body]))
  })

  it('invalid-utf-8 cannot be decoded, but is JSON otherwise', async () => {
    const { response } = await observeResponse('invalid-utf-8')
    expect(() => new TextDecoder('utf-8', { fatal: true }).decode(response.body)).toThrow()
    expect(valueIn(response)).toHaveLength(9)
  })

  it('brackets are 20,000 by default', async () => {
    expect((await observeResponse('brackets')).response.body.toString()).toBe('['.repeat(20_000))
    expect((await observeResponse({ fault: 'brackets', count: 3 })).response.body.toString()).toBe('[[[')
  })
})
