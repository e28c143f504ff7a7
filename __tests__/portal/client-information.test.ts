import { describe, expect, it } from '@jest/globals'
import { readClientInformation } from '../../src/portal/client-information.ts'
import { answer, envelope, recorded, requestFor } from './answers.ts'
import { failureOf } from './failure-of.ts'

const read = (body: unknown) => readClientInformation(requestFor('client'), answer(200, body), '4c3f7a52')

describe('what a portal says of an app', () => {
  it.each<[string, unknown, unknown]>([
    ['bare', { name: 'Bot', scopes: ['b', 'a'] }, { name: 'Bot', scopes: ['a', 'b'] }],
    ['in an envelope', envelope({ name: 'Bot', scopes: ['a'] }), { name: 'Bot', scopes: ['a'] }],
    ['with a scope twice', { name: 'Bot', scopes: ['a', 'a'] }, { name: 'Bot', scopes: ['a'] }],
    ['without any scope', { name: 'Bot', scopes: [] }, { name: 'Bot', scopes: [] }],
    ['without a name', { scopes: [] }, { name: '', scopes: [] }],
    ['with its id, in any letter case', { client_id: '4C3F7A52', scopes: [] }, { name: '', scopes: [] }],
    ['without its id', { client_id: null, scopes: [] }, { name: '', scopes: [] }],
    ['with a logo, which is not kept', { name: 'Bot', scopes: [], logo: 'x'.repeat(9) }, { name: 'Bot', scopes: [] }],
  ])('%s', (_, body, expected) => {
    expect(read(body)).toEqual(expected)
  })

  it.each<[string, unknown, string]>([
    ['a list', [], 'not with a description of an app'],
    ['null', 'null', 'not with a description of an app'],
    ['another app', { client_id: '4c3f7a53', scopes: ['a'] }, 'with the description of another app'],
    ['an app whose id is no text', { client_id: 7, scopes: ['a'] }, 'with the description of another app'],
    ['no scopes', { name: 'Bot' }, 'without the scopes that the app was granted'],
    ['scopes as a text', { scopes: 'a b' }, 'without the scopes that the app was granted'],
    ['scopes that are no names', { scopes: [{ name: 'a' }] }, 'without the scopes that the app was granted'],
  ])('is not %s', (_, body, told) => {
    const failure = failureOf(() => read(body))
    expect(failure).toMatch(/^unexpected-response: /)
    expect(failure).toContain(told)
  })

  it.each([
    ['public-info', '3.2.1 standard'],
    ['public-info', '3.6.1 standard'],
    ['public-info', '3.7.2 standard'],
    ['public-info-disabled', '3.7.2 community'],
  ])('as recorded: %s of %s', (name, portal) => {
    const got = recorded(name, portal)
    const { client_id: id } = JSON.parse(Buffer.from(got.body).toString()) as { client_id: string }
    const { name: appName, scopes } = readClientInformation(requestFor('client'), got, id.toUpperCase())
    expect([appName, scopes.includes('files:read')]).toEqual(['Wire Client', true])
  })
})
