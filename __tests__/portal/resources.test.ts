import { describe, expect, it } from '@jest/globals'
import { Failure } from '../../src/failure.ts'
import {
  fetchClientInformation,
  fetchIntegrationKey,
  fetchKeyInformation,
  fetchVersion,
} from '../../src/portal/resources.ts'
import { type Ask, createAsk } from '../../src/portal/retry.ts'
import { answer, envelope, errorEnvelope, page } from './answers.ts'
import { apiKey, ordinary, paths, playPortal, type Script } from './scripted-portal.ts'

const origin = 'https://portal.example'
const now = Date.UTC(2026, 10, 24)

/** Asks one thing, and tells what came of it and what was asked. */
async function fetching(script: Script, fetch: (ask: Ask) => Promise<unknown>) {
  const { send, asked } = await playPortal({ ...ordinary, ...script })
  const ask = createAsk(send, {
    retries: 3,
    endsAt: Number.POSITIVE_INFINITY,
    stop: new AbortController().signal,
    now: () => now,
    random: () => 1,
    sleep: async () => {},
    onRetry: () => {},
  })
  const came = await fetch(ask).catch((error: unknown) =>
    error instanceof Failure ? `${error.reason}: ${error.message}` : error,
  )
  return { came, asked, paths: asked.map(({ path }) => path) }
}

describe('the version', () => {
  const fetch = (ask: Ask) => fetchVersion(ask, origin)

  it('is asked for without a credential', async () => {
    const { came, asked } = await fetching({}, fetch)
    expect(came).toBe('3.7.2')
    expect(asked).toEqual([
      { path: paths.version, headers: expect.not.objectContaining({ authorization: expect.anything() }) },
    ])
  })

  it.each<[string, Script[string], string]>([
    ['an older portal', page(404, '404 Not Found'), 'not-found: '],
    ['a build without one', answer(200, envelope({ documentServer: '9.1.0' })), 'unexpected-response: '],
    ['a text of another form', answer(200, envelope({ docSpace: '<b>3</b>' })), 'unexpected-response: '],
    ['a list', answer(200, envelope([])), 'unexpected-response: '],
  ])('is not learned from %s', async (_, got, reason) => {
    expect((await fetching({ [paths.version]: got }, fetch)).came).toMatch(new RegExp(`^${reason}`))
  })
})

describe('a key', () => {
  const fetch = (ask: Ask) => fetchKeyInformation(ask, { key: apiKey, lane: 'courtesy', origin })
  const four = Array.from({ length: 4 }, () => paths.key)

  it('is asked about itself with itself', async () => {
    const { came, asked } = await fetching({}, fetch)
    expect(came).toMatchObject({ name: 'Check', permissions: ['*:read'] })
    expect(asked).toEqual([
      { path: paths.key, headers: expect.objectContaining({ authorization: `Bearer ${apiKey}` }) },
    ])
  })

  it.each<[string, Script[string], reason: string, asked: string[]]>([
    [
      'that is none is asked once',
      answer(500, errorEnvelope(500, 'Object reference not set')),
      'permission: ',
      [paths.key],
    ],
    ['that is refused is asked once', answer(401), 'authentication: ', [paths.key]],
    ['at an older portal is asked once', page(404, '404'), 'not-found: ', [paths.key]],
    [
      'at a portal whose database is gone is asked again',
      answer(500, { reason: 'went wrong' }),
      'portal-error: ',
      four,
    ],
    ['at a portal that fails without a word is asked again', answer(500), 'portal-error: ', four],
  ])('%s', async (_, got, reason, asked) => {
    const result = await fetching({ [paths.key]: got }, fetch)
    expect(result.came).toMatch(new RegExp(`^${reason}`))
    expect(result.paths).toEqual(asked)
  })
})

describe('the key that the deployment will use', () => {
  const fetch = (ask: Ask) => fetchIntegrationKey(ask, { key: apiKey, lane: 'integration-key', origin }, now)
  const described = (fields: object): Script => ({
    [paths.key]: answer(200, envelope({ name: 'Deployment', permissions: ['files:read'], ...fields })),
  })

  it.each([
    ['never expires', {}],
    ['expires later', { expiresAt: '2026-11-25T00:00:00Z' }],
  ])('is taken where it %s', async (_, fields) => {
    expect((await fetching(described(fields), fetch)).came).toMatchObject({ permissions: ['files:read'] })
  })

  it.each([
    ['is switched off', { isActive: false }, 'is switched off'],
    ['has expired', { expiresAt: '2026-11-23T00:00:00Z' }, 'has expired'],
  ])('is refused where it %s', async (_, fields, told) => {
    const { came } = await fetching(described(fields), fetch)
    expect(came).toMatch(/^authentication: The key “Deployment” of integration-api-key /)
    expect(came).toContain(told)
  })
})

describe('an app', () => {
  const fetch = (clientId: string) => (ask: Ask) => fetchClientInformation(ask, clientId, origin)

  it('is looked up without a credential', async () => {
    const { came, asked } = await fetching({}, fetch('4c3f7a52'))
    const [request] = asked
    expect(came).toEqual({ name: 'Bot', scopes: ['openid'] })
    expect(request?.path).toBe(paths.client)
    expect(Object.keys(request?.headers ?? {})).not.toEqual(expect.arrayContaining(['authorization']))
    expect(Object.keys(request?.headers ?? {})).not.toEqual(expect.arrayContaining(['x-signature']))
  })

  it('that is unknown says so', async () => {
    const { came } = await fetching({ [paths.client]: answer(404, { reason: 'was not found' }) }, fetch('4c3f7a52'))
    expect(came).toMatch(/^not-found: .*The OAuth app .* does not exist on/)
  })

  it('that only the later path has is found there', async () => {
    const script = { [paths.client]: answer(404), [paths.laterClient]: answer(200, { name: 'Bot', scopes: [] }) }
    const { came, paths: asked } = await fetching(script, fetch('4c3f7a52'))
    expect([came, asked]).toEqual([{ name: 'Bot', scopes: [] }, [paths.client, paths.laterClient]])
  })

  it.each<[string, Script[string], string]>([
    ['an empty 403, as older portals answer', answer(403), 'not-found: GET /api/2.0/clients/'],
    ['a 404', answer(404), 'not-found: GET /api/2.0/clients/'],
    ['a failure', answer(503), 'portal-error: GET /api/2.0/oauth2/clients/'],
  ])(
    'that the first path does not know, with %s at the later one, is told by the path that counts',
    async (_, later, told) => {
      const { came } = await fetching({ [paths.client]: answer(404), [paths.laterClient]: later }, fetch('4c3f7a52'))
      expect(String(came).slice(0, told.length)).toBe(told)
    },
  )

  it('cannot lead to another path by its id', async () => {
    const { paths: asked } = await fetching({}, fetch('../keys?x=1'))
    expect(asked[0]).toBe('/api/2.0/clients/..%2Fkeys%3Fx%3D1/public/info')
  })
})
