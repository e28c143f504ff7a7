import { describe, expect, it } from '@jest/globals'
import type { PortalClient } from '../../src/portal/client.ts'
import {
  type AppInformation,
  fetchApp,
  fetchAppState,
  fetchKey,
  fetchVersion,
  type KeyInformation,
} from '../../src/portal/resources.ts'
import type { PortalResponse } from '../../src/portal/response.ts'
import type { KeyPermissions } from '../../src/scopes/key-permissions.ts'
import { describeFailure } from './describe-failure.ts'
import { clientId, envelope, errorEnvelope, recorded, respond, respondPage } from './responses.ts'
import { paths, playPortal, redirectWith, type Script, signature } from './scripted-portal.ts'

/** Fetches one resource, and says what came of it and what arrived at the portal. */
async function fetching<Value>(script: Script, fetch: (client: PortalClient) => Promise<Value>) {
  const { client, arrived } = await playPortal(script)
  const came = await fetch(client).catch(describeFailure)
  return { came, arrived, paths: arrived.map(({ path }) => path) }
}

const credentials = ['authorization', 'x-signature', 'cookie']
const credentialsIn = (headers: Readonly<Record<string, string>> = {}) =>
  Object.keys(headers).filter((name) => credentials.includes(name))

describe('the version', () => {
  const fetchFrom = async (response: PortalResponse) =>
    (await fetching({ [paths.version]: response }, fetchVersion)).came

  it('is requested without a credential', async () => {
    const { came, arrived } = await fetching({}, fetchVersion)
    expect([came, arrived.map(({ path }) => path)]).toEqual(['3.7.2', [paths.version]])
    expect(credentialsIn(arrived[0]?.headers)).toEqual([])
  })

  it.each<[string, PortalResponse, string]>([
    ['an older portal', respondPage(404, '404 Not Found'), 'not-found'],
    ['a build without one', respond(200, envelope({ documentServer: '9.1.0' })), 'unexpected-response'],
    ['a text of another form', respond(200, envelope({ docSpace: '<b>3</b>' })), 'unexpected-response'],
    ['a portal run from source', respond(200, envelope({ docSpace: '3.1.0' })), 'unexpected-response'],
    ['a self-made image', respond(200, envelope({ docSpace: '0.0.0.0' })), 'unexpected-response'],
    ['a development image', respond(200, envelope({ docSpace: 'develop.12' })), 'unexpected-response'],
    ['a list', respond(200, envelope([])), 'unexpected-response'],
  ])('is not known from %s', async (_, response, reason) => {
    expect(await fetchFrom(response)).toMatch(new RegExp(`^${reason}: `))
  })

  it('may have the number of a build behind it', async () => {
    expect(await fetchFrom(respond(200, envelope({ docSpace: '3.7.2.417' })))).toBe('3.7.2.417')
  })
})

describe('a key', () => {
  const key = `sk-${'0'.repeat(60)}9f3c`
  const fetch = (client: PortalClient) => fetchKey(client, { key, input: 'api-key', connection: 'version' })
  const read = async (description: unknown) =>
    (await fetching({ [paths.key]: respond(200, envelope(description)) }, fetch)).came
  const readNamed = async (fields: object) => (await read({ name: 'Deployment', ...fields })) as KeyInformation
  const four = Array.from({ length: 4 }, () => paths.key)

  it('is its own credential', async () => {
    const { arrived } = await fetching({}, fetch)
    expect(arrived.map(({ path, headers }) => [path, headers.authorization])).toEqual([[paths.key, `Bearer ${key}`]])
  })

  it.each<[string, PortalResponse, reason: string, arrived: string[]]>([
    [
      'that an error is told of, without a retry',
      respond(500, errorEnvelope(500, 'Oops')),
      'portal-error',
      [paths.key],
    ],
    ['that is rejected, without a retry', respond(401), 'authentication', [paths.key]],
    ['of an older portal, without a retry', respondPage(404, '404'), 'not-found', [paths.key]],
    ['whose portal has no database, with retries', respond(500, { reason: 'wrong' }), 'portal-error', four],
    ['whose portal fails without a word, with retries', respond(500), 'portal-error', four],
  ])('fails %s', async (_, response, reason, arrived) => {
    const result = await fetching({ [paths.key]: response }, fetch)
    expect(result.came).toMatch(new RegExp(`^${reason}: `))
    expect(result.paths).toEqual(arrived)
  })

  it('is described by name, permissions, expiry, and whether it is enabled', async () => {
    const description = {
      id: '1',
      name: 'Deployment',
      key: 'sk-***9f3c',
      permissions: ['files:write', 'files:read'],
      expiresAt: '2027-01-31T00:00:00.0000000Z',
      isActive: true,
    }
    expect(await read(description)).toEqual({
      name: 'Deployment',
      permissions: ['files:read', 'files:write'],
      expiresAt: '2027-01-31T00:00:00.000Z',
      active: true,
    })
  })

  it.each<[string, object]>([
    ['an id', { id: '1' }],
    ['a name', { name: 'Deployment' }],
    ['its end', { keyPostfix: '9f3c' }],
    ['a key of null', { id: '1', key: null }],
    ['nothing behind the stars', { id: '1', key: 'sk-***' }],
  ])('is told by %s', async (_, fields) => {
    expect(await read(fields)).toMatchObject({ permissions: 'all' })
  })

  it.each<[string, unknown, KeyPermissions]>([
    ['full access where they are missing', undefined, 'all'],
    ['full access where they are null', null, 'all'],
    ['full access where they are empty', [], 'all'],
    ['full access where they contain *', ['files:read', '*'], 'all'],
    ['*:read where they are that', ['*:read'], ['*:read']],
    ['each once', ['files:read', 'files:read'], ['files:read']],
  ])('has permissions: %s', async (_, permissions, expected) => {
    expect((await readNamed({ permissions })).permissions).toEqual(expected)
  })

  it.each<[string, unknown, string | undefined]>([
    ['none where it is missing', undefined, undefined],
    ['none where it is null', null, undefined],
    ['in UTC', '2027-01-31T02:00:00+02:00', '2027-01-31T00:00:00.000Z'],
    ['in milliseconds', '2027-01-31T00:00:00.1234567Z', '2027-01-31T00:00:00.123Z'],
    ['at midnight where it is a date', '2027-01-31', '2027-01-31T00:00:00.000Z'],
  ])('has an expiry: %s', async (_, expiresAt, expected) => {
    expect((await readNamed({ expiresAt })).expiresAt).toBe(expected)
  })

  it.each<[string, unknown, boolean]>([
    ['disabled where the portal says so', false, false],
    ['enabled where the portal says so', true, true],
    ['enabled where the portal says nothing', undefined, true],
  ])('is %s', async (_, isActive, active) => {
    expect((await readNamed({ isActive })).active).toBe(active)
  })

  it.each<[string, unknown, string]>([
    ['a list', [], 'does not describe the key'],
    ['an object without id, name and end', { permissions: ['*'] }, 'does not describe the key'],
    ['an object whose id and name are empty', { id: '', name: null }, 'does not describe the key'],
    ['a text', 'sk-***9f3c', 'does not describe the key'],
    ['a key with another end', { id: '1', keyPostfix: 'aaaa' }, 'describes another key'],
    ['a key with another end behind stars', { id: '1', key: 'sk-***aaaa' }, 'describes another key'],
    ['two ends', { keyPostfix: '9f3c', key: 'sk-***aaaa' }, 'describes another key'],
    ['an end that is a number', { id: '1', keyPostfix: 7 }, 'describes another key'],
    ['permissions as a text', { id: '1', permissions: '*:read' }, 'permissions are not a list of names'],
    ['permissions as numbers', { id: '1', permissions: [7] }, 'permissions are not a list of names'],
    ['a state that is a text', { id: '1', isActive: 'false' }, 'does not say whether the key is enabled'],
    ['a state that is null', { id: '1', isActive: null }, 'does not say whether the key is enabled'],
    ['an expiry that is a word', { id: '1', expiresAt: 'never' }, 'expiry is not a valid date'],
    ['an expiry that is a number', { id: '1', expiresAt: 1_800_000_000 }, 'expiry is not a valid date'],
  ])('is not described by %s', async (_, description, words) => {
    const failure = await read(description)
    expect(failure).toMatch(/^unexpected-response: /)
    expect(failure).toContain(words)
  })
})

describe('an app', () => {
  const fetch = (client: PortalClient) => fetchApp(client, clientId)
  const read = async (description: unknown) =>
    (await fetching<AppInformation>({ [paths.app]: respond(200, description) }, fetch)).came

  it('is requested without a credential', async () => {
    const { came, arrived } = await fetching({}, fetch)
    expect([came, arrived.map(({ path }) => path)]).toEqual([{ name: 'Bot', scopes: ['openid'] }, [paths.app]])
    expect(credentialsIn(arrived[0]?.headers)).toEqual([])
  })

  it('is found at the second path where only that exists', async () => {
    const script = { [paths.app]: respond(404), [paths.laterApp]: respond(200, { name: 'Bot', scopes: [] }) }
    const { came, paths: arrived } = await fetching(script, fetch)
    expect([came, arrived]).toEqual([{ name: 'Bot', scopes: [] }, [paths.app, paths.laterApp]])
  })

  it.each<[string, PortalResponse, reason: string, trace: string]>([
    ['which sends an empty 403, as older portals do', respond(403), 'not-found', '`GET /api/2.0/clients/4c3f7a52…/'],
    ['which sends 404', respond(404), 'not-found', '`GET /api/2.0/clients/4c3f7a52…/'],
    ['which fails', respond(503), 'portal-error', '`GET /api/2.0/oauth2/clients/4c3f7a52…/'],
  ])('that the first path does not know fails by the second one, %s', async (_, later, reason, trace) => {
    const { came } = await fetching({ [paths.app]: respond(404), [paths.laterApp]: later }, fetch)
    expect(came).toMatch(new RegExp(`^${reason}: `))
    expect(came).toContain(trace)
  })

  it('cannot lead to another path by its id', async () => {
    const { paths: arrived } = await fetching({}, (client) => fetchApp(client, '../keys?x=1'))
    expect(arrived[0]).toBe('/api/2.0/clients/..%2Fkeys%3Fx%3D1/public/info')
  })

  it.each<[string, unknown, AppInformation]>([
    ['bare, its scopes sorted', { name: 'Bot', scopes: ['b', 'a'] }, { name: 'Bot', scopes: ['a', 'b'] }],
    ['in an envelope', envelope({ name: 'Bot', scopes: ['a'] }), { name: 'Bot', scopes: ['a'] }],
    ['with each scope once', { name: 'Bot', scopes: ['a', 'a'] }, { name: 'Bot', scopes: ['a'] }],
    ['without any scope', { name: 'Bot', scopes: [] }, { name: 'Bot', scopes: [] }],
    ['without a name', { scopes: [] }, { name: '', scopes: [] }],
    ['with its id in another letter case', { client_id: clientId.toUpperCase(), scopes: [] }, { name: '', scopes: [] }],
    ['with an id of null', { client_id: null, scopes: [] }, { name: '', scopes: [] }],
    ['without its logo', { name: 'Bot', scopes: [], logo: 'x'.repeat(9) }, { name: 'Bot', scopes: [] }],
  ])('is read %s', async (_, description, expected) => {
    expect(await read(description)).toEqual(expected)
  })

  it.each<[string, unknown, string]>([
    ['a list', [], 'does not describe an app'],
    ['null', 'null', 'does not describe an app'],
    ['another app', { client_id: clientId.replace('4', '5'), scopes: ['a'] }, 'describes another app'],
    ['an app whose id is a number', { client_id: 7, scopes: ['a'] }, 'describes another app'],
    ['an app without scopes', { name: 'Bot' }, 'does not contain the scopes granted to the app'],
    ['scopes as a text', { scopes: 'a b' }, 'does not contain the scopes granted to the app'],
    ['scopes as objects', { scopes: [{ name: 'a' }] }, 'does not contain the scopes granted to the app'],
  ])('is not described by %s', async (_, description, words) => {
    const failure = await read(description)
    expect(failure).toMatch(/^unexpected-response: /)
    expect(failure).toContain(words)
  })

  it.each([
    ['public-info', '3.2.1 standard'],
    ['public-info', '3.6.1 standard'],
    ['public-info', '3.7.2 standard'],
    ['public-info-disabled', '3.7.2 community'],
  ])('is read as recorded: %s of %s', async (name, portal) => {
    const response = recorded(name, portal)
    const { client_id: id } = JSON.parse(Buffer.from(response.body).toString()) as { client_id: string }
    const { came } = await fetching({ [paths.app.replace(clientId, id)]: response }, (client) => fetchApp(client, id))
    expect(came).toMatchObject({ name: 'Wire Client', scopes: expect.arrayContaining(['files:read']) })
  })
})

describe('the state of an app', () => {
  const fetch = (client: PortalClient) => fetchAppState(client, clientId.toUpperCase(), signature)
  const location = (query: string) => respond(302, '', { location: `http://elsewhere.example/login?${query}` })

  it('is requested by the app’s id in lower case and the signature alone', async () => {
    const { arrived } = await fetching({}, fetch)
    expect(arrived.map(({ path, headers }) => [path, credentialsIn(headers), headers['x-signature']])).toEqual([
      [paths.appState, ['x-signature'], signature],
    ])
  })

  it.each<[string, PortalResponse, string]>([
    ['enabled', redirectWith('invalid_request'), 'enabled'],
    ['disabled', redirectWith('client_disabled_error'), 'disabled'],
    ['known in another letter case', redirectWith('invalid_request', clientId.toUpperCase()), 'enabled'],
    ['known whatever host the address has', location(`client_id=${clientId}&error=client_disabled_error`), 'disabled'],
    ['not reported for another app', redirectWith('invalid_request', clientId.replace('4', '5')), 'not-reported'],
    ['not reported with another error', redirectWith('client_not_found_error'), 'not-reported'],
    ['not reported without an error', location(`client_id=${clientId}`), 'not-reported'],
    ['not reported without an id', location('error=invalid_request'), 'not-reported'],
    ['not reported with two ids', location(`client_id=${clientId}&client_id=x&error=invalid_request`), 'not-reported'],
    ['not reported with two errors', location(`client_id=${clientId}&error=invalid_request&error=x`), 'not-reported'],
    ['not reported without an address', respond(302), 'not-reported'],
    ['not reported with an invalid address', respond(302, '', { location: 'https://' }), 'not-reported'],
    ['not reported with 301', { ...redirectWith('client_disabled_error'), status: 301 }, 'not-reported'],
    ['not reported with 200', respondPage(200, 'Sign in'), 'not-reported'],
    ['not reported after a failure', respond(404), 'not-reported'],
  ])('is %s', async (_, response, state) => {
    expect((await fetching({ [paths.appState]: response }, fetch)).came).toBe(state)
  })
})
