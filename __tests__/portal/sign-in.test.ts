import { describe, expect, it } from '@jest/globals'
import type { Inputs } from '../../src/inputs/inputs.ts'
import { fetchScopes } from '../../src/portal/sign-in.ts'
import { message } from '../../src/text/message.ts'
import { describeFailure } from './describe-failure.ts'
import { apiKey } from './inputs.ts'
import { envelope, errorEnvelope, respond, respondPage, respondProblem } from './responses.ts'
import { paths, playPortal, type Script, signature } from './scripted-portal.ts'

const list = respond(200, [{ name: 'openid', group: 'openid', type: 'openid' }])
const rejected = respond(403)
const notArrived = respond(403, '', { 'x-ratelimit-remaining': '99' })
const absent = respondPage(404, '404 Not Found')
const renewed = 'eyJhbGciOiJIUzI1NiJ9.eyJleHAiOjJ9.cmVuZXdlZA'
const exchanges = [respond(200, envelope(signature)), respond(200, envelope(renewed))]
const token = 'Vg7rQmA0Pz8d2LkXh5Wg=='

/** Signs in, and says what came of it, which requests arrived, and which signatures were reported. */
async function signIn(script: Script, credential = apiKey, given: Partial<Inputs> = {}) {
  const { client, arrived, waited } = await playPortal(script, given)
  const signatures: string[] = []
  let keyDescriptions = 0
  const came = await fetchScopes(client, {
    apiKey: credential,
    onSignature: (value) => signatures.push(value),
    aboutKey: async () => {
      keyDescriptions += 1
      return message`It has too little.`
    },
  }).then(({ signIn: how, path, scopes }) => `${how} ${path} ${scopes.length}`, describeFailure)
  return { came, arrived, paths: arrived.map(({ path }) => path), signatures, keyDescriptions, waited: waited() }
}

const { exchange, scopes, laterScopes } = paths

describe('signing in', () => {
  it.each<[string, Script, came: string, arrived: string[]]>([
    ['exchanges the key, and sends the signature for the list', {}, `signature ${scopes} 1`, [exchange, scopes]],
    [
      'renews a signature that was rejected',
      { [scopes]: [rejected, list] },
      `renewed-signature ${scopes} 1`,
      [exchange, scopes, exchange, scopes],
    ],
    [
      'uses the second path where the first does not exist',
      { [scopes]: absent, [laterScopes]: list },
      `signature ${laterScopes} 1`,
      [exchange, scopes, laterScopes],
    ],
    [
      'renews a signature that was rejected at the second path',
      { [scopes]: absent, [laterScopes]: [rejected, list] },
      `renewed-signature ${laterScopes} 1`,
      [exchange, scopes, laterScopes, exchange, scopes, laterScopes],
    ],
    [
      'sends the key alone where there is no exchange',
      { [exchange]: absent },
      `key-alone ${scopes} 1`,
      [exchange, scopes],
    ],
    [
      'sends the key alone to the second path too',
      { [exchange]: absent, [scopes]: absent, [laterScopes]: list },
      `key-alone ${laterScopes} 1`,
      [exchange, scopes, laterScopes],
    ],
    [
      'sends the key alone where the exchange is gone when the signature is renewed',
      { [exchange]: [respond(200, envelope(signature)), absent], [scopes]: [rejected, list] },
      `key-alone ${scopes} 1`,
      [exchange, scopes, exchange, scopes],
    ],
    [
      'reads a bare signature',
      { [exchange]: respond(200, JSON.stringify(signature)) },
      `signature ${scopes} 1`,
      [exchange, scopes],
    ],
    [
      'retries after temporary failures',
      { [exchange]: [respond(503), respond(200, envelope(signature))], [scopes]: [respond(502), list] },
      `signature ${scopes} 1`,
      [exchange, exchange, scopes, scopes],
    ],
  ])('%s', async (_, script, came, arrived) => {
    const result = await signIn(script)
    expect({ came: result.came, paths: result.paths }).toEqual({ came, paths: arrived })
  })

  it('reports each signature', async () => {
    expect((await signIn({ [exchange]: exchanges, [scopes]: [rejected, list] })).signatures).toEqual([
      signature,
      renewed,
    ])
  })
})

describe('the credentials of a request', () => {
  const credentialsOf = async (script: Script, credential?: string) =>
    (await signIn(script, credential)).arrived.map(({ headers }) => ({
      authorization: headers.authorization,
      'x-signature': headers['x-signature'],
      cookie: headers.cookie,
    }))
  const keyAlone = { authorization: `Bearer ${apiKey}`, 'x-signature': undefined, cookie: undefined }

  it('are the key for the exchange, and key and bare signature for the list', async () => {
    expect(await credentialsOf({})).toEqual([keyAlone, { ...keyAlone, 'x-signature': signature }])
  })

  it('are the new signature after it was renewed', async () => {
    const sent = await credentialsOf({ [exchange]: exchanges, [scopes]: [rejected, list] })
    expect(sent.map((headers) => headers['x-signature'])).toEqual([undefined, signature, undefined, renewed])
  })

  it.each<[string, string, string | undefined]>([
    ['an API key as Bearer alone', apiKey, undefined],
    ['a personal access token as cookie too, as 3.0 requires it', token, `asc_auth_key=${token}`],
    ['a token that no cookie can contain as Bearer alone', 'abc;def"ghi', undefined],
  ])('are, where there is no exchange, %s', async (_, credential, cookie) => {
    expect(await credentialsOf({ [exchange]: absent }, credential)).toEqual([
      { authorization: `Bearer ${credential}`, 'x-signature': undefined, cookie: undefined },
      { authorization: `Bearer ${credential}`, 'x-signature': undefined, cookie },
    ])
  })

  it('are no cookie where there is an exchange', async () => {
    expect((await credentialsOf({}, token)).map(({ cookie }) => cookie)).toEqual([undefined, undefined])
  })
})

describe('signing in fails', () => {
  const unknownPortal = respond(500, errorEnvelope(500, 'Could not resolve current tenant :-(.'))
  const fourTimes = (path: string) => [path, path, path, path]

  it.each<[string, Script, reason: string, arrived: string[]]>([
    ['with a wrong key', { [exchange]: respond(401) }, 'authentication', [exchange]],
    ['with a key that lacks permission', { [exchange]: respond(403) }, 'permission', [exchange]],
    ['at an unpaid portal', { [exchange]: respond(402) }, 'portal-error', [exchange]],
    ['at a host without this portal, without a retry', { [exchange]: unknownPortal }, 'not-found', [exchange]],
    ['at a redirect', { [exchange]: respond(301, '', { location: '/' }) }, 'unexpected-response', [exchange]],
    ['at a login page', { [exchange]: respondPage(200, 'Sign in') }, 'unexpected-response', [exchange]],
    ['with what is not a signature', { [exchange]: respond(200, envelope(7)) }, 'unexpected-response', [exchange]],
    ['where the exchange is down', { [exchange]: respond(503) }, 'portal-error', fourTimes(exchange)],
    [
      'with a signature that is rejected twice',
      { [scopes]: rejected },
      'permission',
      [exchange, scopes, exchange, scopes],
    ],
    ['with a signature that does not arrive', { [scopes]: notArrived }, 'permission', [exchange, scopes]],
    ['at a page instead of the list', { [scopes]: respondPage(403, 'Blocked') }, 'permission', [exchange, scopes]],
    ['at neither path', { [scopes]: absent }, 'not-found', [exchange, scopes, laterScopes]],
    ['where nothing exists', { [exchange]: absent, [scopes]: absent }, 'not-found', [exchange, scopes, laterScopes]],
    ['where the key alone is rejected', { [exchange]: absent, [scopes]: rejected }, 'not-found', [exchange, scopes]],
    [
      'where the renewal is refused',
      { [exchange]: [respond(200, envelope(signature)), respond(401)], [scopes]: rejected },
      'authentication',
      [exchange, scopes, exchange],
    ],
    [
      'where the database is down',
      { [scopes]: respond(500, { reason: 'something went wrong' }) },
      'portal-error',
      [exchange, ...fourTimes(scopes)],
    ],
    [
      'at a rate limit',
      { [scopes]: respond(429, '', { 'x-ratelimit-reset': '53000000' }) },
      'rate-limited',
      [exchange, ...fourTimes(scopes)],
    ],
    [
      'at a rate limit past the deadline, without a retry',
      { [scopes]: respond(429, '', { 'retry-after': '90' }) },
      'rate-limited',
      [exchange, scopes],
    ],
  ])('%s', async (_, script, reason, arrived) => {
    const { came, paths: sent } = await signIn(script)
    expect(came).toMatch(new RegExp(`^${reason}: `))
    expect(sent).toEqual(arrived)
  })

  it('after pauses that double', async () => {
    expect((await signIn({ [exchange]: respond(503) })).waited).toBe(1000 + 2000 + 4000)
  })

  it('with what the key says of itself, where it lacks permission, and only there', async () => {
    const refused = await signIn({ [exchange]: respond(403) })
    expect([refused.came, refused.keyDescriptions]).toEqual([expect.stringContaining('It has too little.'), 1])
    expect(await signIn({ [exchange]: respond(401) })).toMatchObject({ keyDescriptions: 0 })
  })

  it('with the state of the portal that the exchange reported, where the key alone is rejected', async () => {
    const { came } = await signIn({ [exchange]: respondProblem(404), [scopes]: notArrived })
    expect(came).toContain('is suspended. Its owner can resume it')
  })
})

describe('a signature', () => {
  const long = (length: number) => `eyJh.eyJl.${'c'.repeat(length - 10)}`

  it.each([
    ['32 characters', long(32)],
    ['8,192 characters', long(8192)],
    ['five parts', `${signature}.dGFn.dGFn`],
  ])('may have %s', async (_, value) => {
    expect((await signIn({ [exchange]: respond(200, envelope(value)) })).signatures).toEqual([value])
  })

  it.each<[string, unknown]>([
    ['a number', envelope(7)],
    ['an object', envelope({ token: signature })],
    ['null', envelope(null)],
    ['empty', envelope('')],
    ['a text with a line break', envelope(`${signature}\nx: y`)],
    ['a text with a space', envelope(`${signature} x`)],
    ['a text with other letters', envelope(`${signature}ä`)],
    ['a text of 8,193 characters', envelope(long(8193))],
    ['a text of 31 characters', envelope(long(31))],
    ['a text without dots', envelope('a'.repeat(64))],
    ['a text of two parts', envelope(`${'a'.repeat(32)}.b`)],
    ['a text of four parts', envelope(`${signature}.b`)],
    ['a text of three parts, one of them empty', envelope(`${'a'.repeat(32)}.b.`)],
    ['base64 with other characters', envelope(`${signature}+/=`)],
    ['a text that is not JSON', `x${signature}`],
    ['in an envelope that reports a failure', { response: signature, status: 1 }],
    ['in the message of an error', { error: { message: signature }, status: 1 }],
  ])('is not %s, and nothing of that is shown or reported', async (_, body) => {
    const { came, signatures } = await signIn({ [exchange]: respond(200, body) })
    expect(came).toMatch(/^unexpected-response: /)
    expect(came).not.toContain(signature)
    expect(signatures).toEqual([])
  })
})
