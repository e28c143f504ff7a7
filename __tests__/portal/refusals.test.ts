import { describe, expect, it } from '@jest/globals'
import type { Answer, Step } from '../../src/portal/answer.ts'
import type { Circumstances } from '../../src/portal/refusal.ts'
import { refusalOf } from '../../src/portal/refusals.ts'
import { answer, errorEnvelope, page, recorded, requestFor } from './answers.ts'

const counted = { 'x-ratelimit-remaining': '99', 'x-ratelimit-reset': '0' }
const restricted = 'The access to the portal is restricted'
const unknownPortal = errorEnvelope(500, 'Could not resolve current tenant :-(.')
const noApiKey = errorEnvelope(500, 'Object reference not set to an instance of an object.')

/** `reason: message` of a refusal. */
function told(step: Step, got: Answer, circumstances: Partial<Circumstances> = {}): string {
  const { reason, message } = refusalOf(requestFor(step), got, {
    origin: 'https://portal.example',
    ...circumstances,
  })
  return `${reason}: ${message}`
}

describe('a refused exchange', () => {
  it.each<[string, Answer, reason: string, remedy: string]>([
    [
      '401, empty',
      answer(401),
      'authentication',
      'The key in api-key is wrong, expired, switched off, or of another portal',
    ],
    ['403, empty', answer(403), 'permission', 'Create an API key with *:read'],
    ['403, a JSON string', answer(403, JSON.stringify(restricted)), 'permission', 'Allow the runner’s address'],
    ['403, a text', answer(403, restricted, { 'content-type': 'text/plain' }), 'permission', 'self-hosted runner'],
    ['403, a page', page(403, 'Blocked'), 'permission', 'Check a firewall or gateway'],
    ['402', answer(402), 'portal-error', 'The portal is unpaid'],
    [
      '500, an unknown portal',
      answer(500, unknownPortal),
      'not-found',
      'no portal has the name https://portal.example',
    ],
    ['500, another envelope', answer(500, noApiKey), 'portal-error', 'Run the job again later'],
    ['429, empty', answer(429), 'rate-limited', '200 reads a minute'],
  ])('%s: %s', (_, got, reason, remedy) => {
    const failure = told('exchange', got)
    expect(failure).toMatch(
      new RegExp(`^${reason}: GET /api/2\\.0/security/oauth2/token was answered with ${got.status}\\.`),
    )
    expect(failure).toContain(remedy)
  })

  it('tells what the key says of itself', () => {
    const aboutKey = 'It holds files:read, which is not enough.'
    expect(told('exchange', answer(403), { aboutKey })).toContain(aboutKey)
  })
})

describe('a refused list', () => {
  it.each<[string, Answer, Partial<Circumstances>, reason: string, remedy: string]>([
    ['403, empty, not counted', answer(403), {}, 'permission', 'The signature arrived and was rejected'],
    ['403, empty, counted', answer(403, '', counted), {}, 'permission', 'strips the header x-signature'],
    ['403, a page', page(403, 'Blocked'), {}, 'permission', 'Check a firewall or gateway'],
    ['403, the address', answer(403, JSON.stringify(restricted)), {}, 'permission', 'Allow the runner’s address'],
    ['403, the key alone', answer(403), { withoutExchange: true }, 'not-found', 'on 3.0 use a personal access token'],
    [
      '401, the key alone',
      answer(401),
      { withoutExchange: true },
      'authentication',
      'put a personal access token into api-key',
    ],
    ['401', answer(401), {}, 'authentication', 'Something before the portal wants another credential'],
    ['404', page(404, '404 Not Found'), {}, 'not-found', 'is older than DocSpace 3.0'],
    ['429, empty', answer(429, '', counted), {}, 'rate-limited', 'The user of the key has made too many requests'],
    ['429, a body', answer(429, { reason: 'too many requests' }), {}, 'rate-limited', 'The portal as a whole'],
    ['500, a reason', answer(500, { reason: 'something went wrong' }), {}, 'portal-error', 'cannot reach its database'],
    ['500, empty', answer(500), {}, 'portal-error', 'cannot reach its database'],
    [
      '500, the words of an unknown portal',
      answer(500, unknownPortal),
      {},
      'portal-error',
      'cannot reach its database',
    ],
  ])('%s', (_, got, circumstances, reason, remedy) => {
    const failure = told('scopes', got, circumstances)
    expect(failure).toMatch(new RegExp(`^${reason}: GET /api/2\\.0/scopes was answered with ${got.status}\\.`))
    expect(failure).toContain(remedy)
  })

  it.each<[string, string, reason: string, remedy: string]>([
    ['no-credential', '3.7.2 standard', 'permission', 'strips the header x-signature'],
    ['no-credential', '3.6.1 standard', 'permission', 'strips the header x-signature'],
    ['no-credential', '3.2.1 standard', 'permission', 'strips the header x-signature'],
    ['bearer-key-only', '3.7.2 community', 'permission', 'strips the header x-signature'],
    ['accept-html', '3.7.2 community', 'permission', 'strips the header x-signature'],
    ['expired-65s', '3.7.2 community', 'permission', 'differ by more than 60 s'],
    ['expired-65s', '3.2.1 standard', 'permission', 'differ by more than 60 s'],
    ['wrong-key', '3.7.2 community', 'permission', 'do not share a secret'],
    ['no-email-claim', '3.7.2 community', 'permission', 'has no e-mail address'],
    ['rate-limit-of-the-user', '3.7.2 standard', 'rate-limited', 'The user of the key'],
    ['rate-limit-of-the-instance', '3.7.2 standard', 'rate-limited', 'The portal as a whole'],
    ['rate-limit-of-the-instance', '3.6.1 standard', 'rate-limited', 'The portal as a whole'],
    ['table-missing-scopes', '3.7.2 community', 'portal-error', 'A database error occurred'],
    ['table-missing-scopes', '3.6.1 standard', 'portal-error', 'Its body is empty'],
    ['db-down-scopes', '3.6.1 standard', 'portal-error', 'something went wrong'],
    ['redis-down-scopes', '3.7.2 standard', 'portal-error', 'titled “504 Gateway Time-out”'],
    ['trailing-slash', '3.6.1 standard', 'not-found', 'No static resource'],
    ['post', '3.6.1 standard', 'unexpected-response', 'No portal answers so'],
    ['http-to-https-301', '3.7.2 community', 'unexpected-response', 'write portal-url: “https://'],
  ])('as recorded: %s of %s, %s', (name, portal, reason, remedy) => {
    const failure = told('scopes', recorded(name, portal))
    expect(failure).toMatch(new RegExp(`^${reason}: `))
    expect(failure).toContain(remedy)
  })
})

describe('a key that is refused when it is asked about itself', () => {
  it.each<[string, Answer, reason: string, remedy: string]>([
    ['401', answer(401), 'authentication', 'The key in integration-api-key is wrong'],
    [
      '500, an envelope',
      answer(500, noApiKey),
      'permission',
      'Put the API key that the deployment uses into integration-api-key',
    ],
    ['500, an unknown portal', answer(500, unknownPortal), 'not-found', 'no portal has the name'],
    ['500, a reason', answer(500, { reason: 'something went wrong' }), 'portal-error', 'Run the job again later'],
    ['500, empty', answer(500), 'portal-error', 'Run the job again later'],
    ['403', answer(403), 'permission', 'does not allow the request'],
    ['404', page(404, '404 Not Found'), 'not-found', 'is older than DocSpace 3.1.1'],
  ])('%s: %s', (_, got, reason, remedy) => {
    const request = { ...requestFor('key'), credentialInput: 'integration-api-key' } as const
    const { reason: found, message } = refusalOf(request, got, { origin: 'https://portal.example' })
    const failure = `${found}: ${message}`
    expect(message).toMatch(/^GET \/api\/2\.0\/keys\/@self \(integration-api-key\) was answered with \d+\./)
    expect(failure).toMatch(new RegExp(`^${reason}: `))
    expect(failure).toContain(remedy)
  })
})

describe('an app that cannot be looked up', () => {
  it.each<[string, string]>([
    ['public-info-unknown', '3.2.1 standard'],
    ['public-info-unknown', '3.7.2 community'],
    ['public-info-malformed', '3.6.1 standard'],
    ['public-info-deleted', '3.7.2 community'],
  ])('as recorded: %s of %s', (name, portal) => {
    const failure = told('client', recorded(name, portal))
    expect(failure).toMatch(/^not-found: /)
    expect(failure).toContain('does not exist on https://portal.example. Check client-id')
  })

  it('because all anonymous callers together ask too often', () => {
    expect(told('client', answer(429))).toMatch(/^rate-limited: .*25 requests a second/)
  })
})

describe('what any step may be answered', () => {
  const steps: Step[] = ['exchange', 'scopes', 'version', 'key', 'client']

  it.each<[string, Answer, reason: string, remedy: string]>([
    ['no content', answer(204), 'unexpected-response', 'No portal answers so'],
    ['a redirect', answer(302, '', { location: 'https://login.example/' }), 'unexpected-response', 'a redirect'],
    ['a bad request', answer(400), 'unexpected-response', 'No portal answers so'],
    ['an unpaid portal', answer(402), 'portal-error', 'Its owner has to renew the subscription'],
    ['a wrong method', answer(405), 'unexpected-response', 'No portal answers so'],
    ['a proxy that wants a password', answer(407), 'unreachable', 'A proxy wants a user name and password'],
    ['a server that gave up waiting', answer(408), 'timeout', 'gave up waiting'],
    ['another status of the client', answer(418), 'unexpected-response', 'No portal answers so'],
    ['a request that came too early', answer(425), 'unexpected-response', 'No portal answers so'],
    ['a limit', answer(429, { reason: 'too many requests' }), 'rate-limited', ''],
    ['what is not implemented', answer(501), 'portal-error', 'A service of the portal is down'],
    ['a service that starts', page(502, '500 Error Page'), 'portal-error', 'titled “500 Error Page”'],
    ['a service that is down', page(503, '503'), 'portal-error', 'still starting'],
    ['a cache that is gone', page(504, '504 Gateway Time-out'), 'portal-error', 'still starting'],
  ])('%s', (_, got, reason, remedy) => {
    const failures = steps.map((step) => told(step, got))
    expect(failures.filter((failure) => failure.startsWith(`${reason}: `) && failure.includes(remedy))).toEqual(
      failures,
    )
  })

  it('never holds a stack trace', () => {
    for (const step of steps) expect(told(step, answer(500, errorEnvelope(500, 'Oops')))).not.toContain('Hidden.Stage')
  })
})
