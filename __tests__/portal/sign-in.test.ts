import { describe, expect, it } from '@jest/globals'
import { Failure } from '../../src/failure.ts'
import { createAsk } from '../../src/portal/retry.ts'
import { fetchScopes } from '../../src/portal/sign-in.ts'
import { answer, envelope, page } from './answers.ts'
import { apiKey, ordinary, paths, playPortal, type Script, signature } from './scripted-portal.ts'

const list = answer(200, [{ name: 'openid', group: 'openid', type: 'openid' }])
const rejected = answer(403)
const notArrived = answer(403, '', { 'x-ratelimit-remaining': '99' })
const none = page(404, '404 Not Found')
const renewed = 'eyJhbGciOiJIUzI1NiJ9.eyJleHAiOjJ9.cmVuZXdlZA'
const token = 'Vg7rQmA0Pz8d2LkXh5Wg=='

/** Signs in, and tells what came of it, what was asked, how long was waited, and which signatures were kept secret. */
async function signIn(script: Script, credential = apiKey) {
  const { send, asked } = await playPortal({ ...ordinary, ...script })
  let clock = 0
  const kept: string[] = []
  const ask = createAsk(send, {
    retries: 3,
    endsAt: 60_000,
    stop: new AbortController().signal,
    now: () => clock,
    random: () => 1,
    sleep: async (milliseconds) => {
      clock += milliseconds
    },
    onRetry: () => {},
  })
  const context = {
    ask,
    origin: 'https://portal.example',
    keepSecret: (secret: string) => kept.push(secret),
    aboutKey: async () => 'It holds files:read.',
  }
  const came = await fetchScopes(credential, context).then(
    ({ signIn, path, scopes }) => `${signIn} ${path} ${scopes.length}`,
    (error: unknown) => (error instanceof Failure ? `${error.reason}: ${error.message}` : error),
  )
  return { came, asked, paths: asked.map(({ path }) => path), kept, waited: clock }
}

const { exchange, scopes, laterScopes } = paths

describe('signing in', () => {
  it.each<[string, Script, came: string, asked: string[]]>([
    ['exchanges the key, and asks with the signature', {}, `signature ${scopes} 1`, [exchange, scopes]],
    [
      'renews a signature that was rejected',
      { [scopes]: [rejected, list] },
      `renewed-signature ${scopes} 1`,
      [exchange, scopes, exchange, scopes],
    ],
    [
      'asks at the second path where the first is not there',
      { [scopes]: none, [laterScopes]: list },
      `signature ${laterScopes} 1`,
      [exchange, scopes, laterScopes],
    ],
    [
      'renews a signature that was rejected at the second path',
      { [scopes]: none, [laterScopes]: [rejected, list] },
      `renewed-signature ${laterScopes} 1`,
      [exchange, scopes, laterScopes, exchange, scopes, laterScopes],
    ],
    [
      'asks with the key alone where there is no exchange',
      { [exchange]: none },
      `key-alone ${scopes} 1`,
      [exchange, scopes],
    ],
    [
      'asks with the key alone at the second path too',
      { [exchange]: none, [scopes]: none, [laterScopes]: list },
      `key-alone ${laterScopes} 1`,
      [exchange, scopes, laterScopes],
    ],
    [
      'reads a bare signature',
      { [exchange]: answer(200, JSON.stringify(signature)) },
      `signature ${scopes} 1`,
      [exchange, scopes],
    ],
    [
      'reads a wrapped list',
      { [scopes]: answer(200, { response: [{ name: 'a' }] }) },
      `signature ${scopes} 1`,
      [exchange, scopes],
    ],
    [
      'tries again what may pass',
      { [exchange]: [answer(503), answer(200, envelope(signature))], [scopes]: [answer(502), list] },
      `signature ${scopes} 1`,
      [exchange, exchange, scopes, scopes],
    ],
  ])('%s', async (_, script, came, asked) => {
    const result = await signIn(script)
    expect({ came: result.came, paths: result.paths }).toEqual({ came, paths: asked })
  })

  it('keeps each signature secret', async () => {
    const exchanges = [answer(200, envelope(signature)), answer(200, envelope(renewed))]
    expect((await signIn({ [exchange]: exchanges, [scopes]: [rejected, list] })).kept).toEqual([signature, renewed])
  })
})

describe('what is sent along', () => {
  const headersOf = async (script: Script, credential?: string) =>
    (await signIn(script, credential)).asked.map(({ headers }) => ({
      authorization: headers.authorization,
      'x-signature': headers['x-signature'],
      cookie: headers.cookie,
    }))
  const withKey = { authorization: `Bearer ${apiKey}`, 'x-signature': undefined, cookie: undefined }

  it('is the key to the exchange, and key and bare signature to the list', async () => {
    expect(await headersOf({})).toEqual([withKey, { ...withKey, 'x-signature': signature }])
  })

  it('is the new signature after it was renewed', async () => {
    const exchanges = [answer(200, envelope(signature)), answer(200, envelope(renewed))]
    const sent = await headersOf({ [exchange]: exchanges, [scopes]: [rejected, list] })
    expect(sent.map((headers) => headers['x-signature'])).toEqual([undefined, signature, undefined, renewed])
  })

  it.each<[string, string, string | undefined]>([
    ['an API key as Bearer alone', apiKey, undefined],
    ['a personal token as cookie too, as 3.0 wants it', token, `asc_auth_key=${token}`],
    ['a token that no cookie can hold as Bearer alone', 'abc;def"ghi', undefined],
  ])('where there is no exchange is %s', async (_, credential, cookie) => {
    const sent = await headersOf({ [exchange]: none }, credential)
    expect(sent).toEqual([
      { authorization: `Bearer ${credential}`, 'x-signature': undefined, cookie: undefined },
      { authorization: `Bearer ${credential}`, 'x-signature': undefined, cookie },
    ])
  })

  it('is no cookie where there is an exchange', async () => {
    expect((await headersOf({}, token)).map(({ cookie }) => cookie)).toEqual([undefined, undefined])
  })
})

describe('signing in ends', () => {
  const unknownPortal = answer(500, { error: { message: 'Could not resolve current tenant :-(.' }, status: 1 })
  const fourTimes = (path: string) => [path, path, path, path]

  it.each<[string, Script, reason: string, remedy: string, asked: string[]]>([
    ['with a wrong key', { [exchange]: answer(401) }, 'authentication', 'The key in api-key is wrong', [exchange]],
    ['with a key that may not', { [exchange]: answer(403) }, 'permission', 'It holds files:read.', [exchange]],
    ['at an unpaid portal', { [exchange]: answer(402) }, 'portal-error', 'The portal is unpaid', [exchange]],
    [
      'at a host without this portal, which is not asked again',
      { [exchange]: unknownPortal },
      'not-found',
      'no portal has the name',
      [exchange],
    ],
    [
      'at a redirect',
      { [exchange]: answer(301, '', { location: 'https://other.example/' }) },
      'unexpected-response',
      '“https://other.example”',
      [exchange],
    ],
    ['at a page', { [exchange]: page(200, 'Sign in') }, 'unexpected-response', 'titled “Sign in”', [exchange]],
    [
      'with a signature that is none',
      { [exchange]: answer(200, envelope(7)) },
      'unexpected-response',
      'without a signature',
      [exchange],
    ],
    ['where the exchange is down', { [exchange]: answer(503) }, 'portal-error', 'still starting', fourTimes(exchange)],
    [
      'with a signature that is rejected for ever',
      { [scopes]: rejected },
      'permission',
      'a new one too',
      [exchange, scopes, exchange, scopes],
    ],
    [
      'with a signature that does not arrive',
      { [scopes]: notArrived },
      'permission',
      'strips the header x-signature',
      [exchange, scopes],
    ],
    [
      'with a page at the list',
      { [scopes]: page(403, 'Blocked') },
      'permission',
      'Check a firewall',
      [exchange, scopes],
    ],
    ['at neither path', { [scopes]: none }, 'not-found', 'older than DocSpace 3.0', [exchange, scopes, laterScopes]],
    [
      'where nothing is',
      { [exchange]: none, [scopes]: none },
      'not-found',
      'older than DocSpace 3.0',
      [exchange, scopes, laterScopes],
    ],
    [
      'where the key alone is not taken',
      { [exchange]: none, [scopes]: rejected },
      'not-found',
      'has no exchange',
      [exchange, scopes],
    ],
    [
      'where the renewal is refused',
      { [exchange]: [answer(200, envelope(signature)), answer(401)], [scopes]: rejected },
      'authentication',
      'is wrong',
      [exchange, scopes, exchange],
    ],
    [
      'with an empty list',
      { [scopes]: answer(200, []) },
      'unexpected-response',
      'with an empty list',
      [exchange, scopes],
    ],
    ['with null', { [scopes]: answer(200, 'null') }, 'unexpected-response', 'not with a list', [exchange, scopes]],
    [
      'where the database is gone',
      { [scopes]: answer(500, { reason: 'something went wrong' }) },
      'portal-error',
      'its database',
      [exchange, ...fourTimes(scopes)],
    ],
    [
      'at the limit',
      { [scopes]: answer(429, '', { 'x-ratelimit-reset': '53000000' }) },
      'rate-limited',
      '200 reads a minute',
      [exchange, ...fourTimes(scopes)],
    ],
    [
      'at a limit past the deadline',
      { [scopes]: answer(429, '', { 'retry-after': '90' }) },
      'rate-limited',
      '200 reads a minute',
      [exchange, scopes],
    ],
    [
      'at a method that is not allowed',
      { [scopes]: answer(405) },
      'unexpected-response',
      'No portal answers so',
      [exchange, scopes],
    ],
  ])('%s', async (_, script, reason, remedy, asked) => {
    const result = await signIn(script)
    expect(result.came).toMatch(new RegExp(`^${reason}: `))
    expect(result.came).toContain(remedy)
    expect(result.paths).toEqual(asked)
  })

  it('after pauses that double', async () => {
    expect((await signIn({ [exchange]: answer(503) })).waited).toBe(1000 + 2000 + 4000)
  })
})
