import { describe, expect, it } from '@jest/globals'
import { explainRefusal, type RefusalContext } from '../../src/portal/refusals.ts'
import type { KeyInput, PortalRequest, PortalResponse, ResourceName } from '../../src/portal/response.ts'
import { message } from '../../src/text/message.ts'
import { clientId, errorEnvelope, recorded, requestFor, respond, respondPage, respondProblem } from './responses.ts'

const counted = { 'x-ratelimit-remaining': '99', 'x-ratelimit-reset': '0' }
const restricted = 'The access to the portal is restricted'
const unknownPortal = errorEnvelope(500, 'Could not resolve current tenant :-(.')
const noApiKey = errorEnvelope(500, 'Object reference not set to an instance of an object.')
const gateway = 'A gateway in front of the portal asks for its own login, or removes the header `Authorization`.'
const serviceDown = 'A service of the portal is down, still starting, or cannot reach its database.'
const firewall = 'The portal, or something in front of it, does not allow the request. Check the firewall or gateway'
const notAPortal = 'A portal does not respond like this.'

/** `reason: message` of a refusal. */
function explain(
  request: PortalRequest | ResourceName,
  response: PortalResponse,
  context: Partial<RefusalContext> = {},
): string {
  const failure = explainRefusal(typeof request === 'string' ? requestFor(request) : request, response, {
    origin: 'https://portal.example',
    ...context,
  })
  return `${failure.reason}: ${failure.message}`
}

describe('a refused exchange', () => {
  it.each<[string, PortalResponse, string]>([
    [
      '401, empty',
      respond(401),
      'authentication: The portal rejected the key in `api-key`: it is wrong, expired, disabled, or from another portal. Check it in the portal under Developer Tools → API keys, and update the secret.',
    ],
    [
      '401, JSON',
      respond(401, errorEnvelope(401, 'Unauthorized')),
      'authentication: The portal rejected the key in `api-key`',
    ],
    [
      '401, a login of its own',
      respond(401, '', { 'www-authenticate': 'Basic realm="x"' }),
      `authentication: ${gateway} Let the requests of this action pass the gateway unchanged.`,
    ],
    ['401, a page', respondPage(401, 'Sign in'), `authentication: ${gateway}`],
    [
      '403, empty',
      respond(403),
      'permission: The portal accepted the key in `api-key`, but does not let it sign in. The key probably lacks the permission `*:read`. Create a “Read only” key',
    ],
    [
      '403, problem detail',
      respondProblem(403),
      'permission: The portal is under maintenance: it is being restored, transferred or encrypted. Run the job again when that is done.',
    ],
    [
      '403, problem detail without its type',
      respond(403, { title: 'Forbidden', status: 403 }),
      'permission: The portal is under maintenance',
    ],
    [
      '403, the address as JSON',
      respond(403, JSON.stringify(restricted)),
      'permission: The portal’s IP restriction blocks this runner. Allow the runner’s address in the portal under Settings → Security → DocSpace access → IP Security, or run the job on a self-hosted runner',
    ],
    [
      '403, the address as text',
      respond(403, restricted, { 'content-type': 'text/plain' }),
      'permission: The portal’s IP restriction blocks this runner.',
    ],
    ['403, a page', respondPage(403, 'Blocked'), `permission: ${firewall}`],
    [
      '400, a user without an email address',
      respond(400, errorEnvelope(400, 'Value cannot be null. (Parameter ‘value’)')),
      'permission: The user who owns the key has no email address in the portal, so the portal cannot sign them in. Add an address to that user, or use a key of another user.',
    ],
    ['400, any other', respond(400, errorEnvelope(400, 'Bad')), `unexpected-response: ${notAPortal}`],
    [
      '429',
      respond(429),
      'rate-limited: The user who owns the key has sent too many requests: by default a portal allows 1,500 per minute.',
    ],
    [
      '500, an unknown portal',
      respond(500, unknownPortal),
      'not-found: There is no portal at `https://portal.example`, though the host serves portals. Check `portal-url` for a typo. The portal may also have been renamed or deleted.',
    ],
    ['500, any other envelope', respond(500, noApiKey), `portal-error: ${serviceDown}`],
  ])('is explained: %s', (_, response, words) => {
    const failure = explain('exchange', response)
    expect(failure.startsWith(words)).toBe(true)
    expect(failure).toMatch(new RegExp(`\\(\`GET /api/2\\.0/security/oauth2/token\`: ${response.status}, .*\\)$`))
  })

  it('contains what the key says of itself', () => {
    const aboutKey = message`It has too little.`
    expect(explain('exchange', respond(403), { aboutKey })).toContain('does not let it sign in. It has too little. (')
  })
})

describe('a refused list', () => {
  const keyAlone = (exchangeRefusal: PortalResponse): Partial<RefusalContext> => ({ exchangeRefusal })

  it.each<[string, PortalResponse, Partial<RefusalContext>, string]>([
    [
      '403, empty, not counted',
      respond(403),
      {},
      'permission: The portal rejected the signature that it issued, and a new one too. Check in this order: the user who owns the key has an email address; the portal and its identity service share one secret; the clock of the identity service is not more than six minutes ahead.',
    ],
    [
      '403, empty, counted',
      respond(403, '', counted),
      {},
      'permission: The request reached the portal without its signature: a proxy or gateway in front of the portal removes the header `x-signature`. Let that header through.',
    ],
    ['403, a page', respondPage(403, 'Blocked'), {}, `permission: ${firewall}`],
    [
      '403, the key alone at an older portal',
      respond(403),
      keyAlone(respondPage(404, '404')),
      'not-found: The portal `https://portal.example` is suspended, or older than DocSpace 3.1, and rejected the key. Check that the portal is running. For DocSpace 3.0, put a personal access token into `api-key`.',
    ],
    [
      '403, the key alone at a suspended portal',
      respond(403),
      keyAlone(respondProblem(404)),
      'not-found: The portal `https://portal.example` is suspended. Its owner can resume it; then run the job again.',
    ],
    [
      '401, the key alone at a suspended portal',
      respond(401),
      keyAlone(respondProblem(404)),
      'not-found: The portal `https://portal.example` is suspended.',
    ],
    [
      '401, the key alone',
      respond(401),
      keyAlone(respond(404)),
      'authentication: The portal rejected the key in `api-key`. DocSpace 3.0 does not support API keys: use a personal access token instead, or upgrade the portal.',
    ],
    ['401', respond(401), {}, 'authentication: Something in front of the portal asks for its own login'],
    [
      '404',
      respondPage(404, '404 Not Found'),
      {},
      'not-found: `https://portal.example` is older than DocSpace 3.0, or is not a portal: it has neither `/api/2.0/scopes` nor `/api/2.0/oauth2/scopes`.',
    ],
    [
      '429, empty',
      respond(429, '', counted),
      {},
      'rate-limited: The user who owns the key has sent too many requests: a portal allows 200 per minute, or 100 in the community edition. Run fewer jobs at once, or give them keys of different users.',
    ],
    [
      '429, a reason',
      respond(429, { reason: 'too many requests' }),
      {},
      'rate-limited: The portal as a whole receives too many requests. Run the job again later.',
    ],
    ['500, a reason', respond(500, { reason: 'something went wrong' }), {}, `portal-error: ${serviceDown}`],
    ['500, empty', respond(500), {}, `portal-error: ${serviceDown}`],
    ['500, the words of an unknown portal', respond(500, unknownPortal), {}, `portal-error: ${serviceDown}`],
  ])('is explained: %s', (_, response, context, words) => {
    const failure = explain('scopes', response, context)
    expect(failure.startsWith(words)).toBe(true)
    expect(failure).toMatch(new RegExp(`\\(\`GET /api/2\\.0/scopes\`: ${response.status}, .*\\)$`))
  })

  it.each<[string, string, string, string]>([
    ['no-credential', '3.7.2 standard', 'permission', 'removes the header `x-signature`'],
    ['no-credential', '3.6.1 standard', 'permission', 'removes the header `x-signature`'],
    ['no-credential', '3.2.1 standard', 'permission', 'removes the header `x-signature`'],
    ['bearer-key-only', '3.7.2 community', 'permission', 'removes the header `x-signature`'],
    ['accept-html', '3.7.2 community', 'permission', 'removes the header `x-signature`'],
    ['expired-65s', '3.7.2 community', 'permission', 'rejected the signature that it issued'],
    ['expired-65s', '3.2.1 standard', 'permission', 'rejected the signature that it issued'],
    ['wrong-key', '3.7.2 community', 'permission', 'rejected the signature that it issued'],
    ['no-email-claim', '3.7.2 community', 'permission', 'rejected the signature that it issued'],
    ['rate-limit-of-the-user', '3.7.2 standard', 'rate-limited', 'The user who owns the key'],
    ['rate-limit-of-the-instance', '3.7.2 standard', 'rate-limited', 'The portal as a whole'],
    ['rate-limit-of-the-instance', '3.6.1 standard', 'rate-limited', 'The portal as a whole'],
    ['table-missing-scopes', '3.7.2 community', 'portal-error', 'A database error occurred'],
    ['table-missing-scopes', '3.6.1 standard', 'portal-error', 'empty body'],
    ['db-down-scopes', '3.6.1 standard', 'portal-error', 'something went wrong'],
    ['redis-down-scopes', '3.7.2 standard', 'portal-error', 'titled “504 Gateway Time-out”'],
    ['trailing-slash', '3.6.1 standard', 'not-found', 'No static resource'],
    ['post', '3.6.1 standard', 'unexpected-response', notAPortal],
    ['http-to-https-301', '3.7.2 community', 'unexpected-response', 'set `portal-url` to'],
  ])('is explained as recorded: %s of %s', (name, portal, reason, words) => {
    const failure = explain('scopes', recorded(name, portal))
    expect(failure).toMatch(new RegExp(`^${reason}: `))
    expect(failure).toContain(words)
  })
})

describe('a key that is refused what it asks about itself', () => {
  const request = (input: KeyInput): PortalRequest => ({ ...requestFor('key'), input })

  it.each<[string, PortalResponse, string]>([
    ['401', respond(401), 'authentication: The portal rejected the key in `integration-api-key`'],
    ['401, a login of its own', respond(401, '', { 'www-authenticate': 'Basic' }), `authentication: ${gateway}`],
    [
      '403, problem detail',
      respondProblem(403),
      'permission: The portal is under maintenance (being restored, transferred or encrypted), or does not let the key in `integration-api-key` make this request.',
    ],
    ['403', respond(403), `permission: ${firewall}`],
    [
      '404',
      respondPage(404, '404 Not Found'),
      'not-found: `https://portal.example` does not describe API keys: it is older than DocSpace 3.1.1, or is not a portal.',
    ],
    [
      '429',
      respond(429),
      'rate-limited: The user who owns the key has sent too many requests: by default a portal allows 1,500',
    ],
    [
      '500, an envelope',
      respond(500, noApiKey),
      'permission: The value of `integration-api-key` is not an API key; it may be a personal access token. Store the API key that the deployment uses.',
    ],
    ['500, an unknown portal', respond(500, unknownPortal), 'not-found: There is no portal at'],
    ['500, a reason', respond(500, { reason: 'something went wrong' }), `portal-error: ${serviceDown}`],
    ['500, empty', respond(500), `portal-error: ${serviceDown}`],
  ])('is explained: %s', (_, response, words) => {
    const failure = explain(request('integration-api-key'), response)
    expect(failure.startsWith(words)).toBe(true)
    expect(failure).toContain(`(\`GET /api/2.0/keys/@self\` with \`integration-api-key\`: ${response.status}, `)
  })

  it('is named by its own input', () => {
    expect(explain(request('api-key'), respond(401))).toContain('The portal rejected the key in `api-key`')
  })
})

describe('a refused version', () => {
  it.each<[string, PortalResponse, string]>([
    ['403, problem detail', respondProblem(403), 'permission: The portal is under maintenance: it is being restored'],
    ['500, an unknown portal', respond(500, unknownPortal), 'not-found: There is no portal at'],
  ])('is explained: %s', (_, response, words) => {
    expect(explain('version', response).startsWith(words)).toBe(true)
  })
})

describe('a refused app', () => {
  it.each<[string, string]>([
    ['public-info-unknown', '3.2.1 standard'],
    ['public-info-unknown', '3.7.2 community'],
    ['public-info-malformed', '3.6.1 standard'],
    ['public-info-deleted', '3.7.2 community'],
  ])('does not exist, as recorded: %s of %s', (name, portal) => {
    const failure = explain('app', recorded(name, portal))
    expect(failure).toMatch(
      /^not-found: The portal `https:\/\/portal\.example` has no such OAuth app\. Check `client-id`/,
    )
    expect(failure).not.toContain(clientId)
  })

  it('shares the limit of all anonymous callers', () => {
    expect(explain('app', respond(429))).toMatch(
      /^rate-limited: .*all callers of a portal share one limit, 25 requests/,
    )
  })
})

describe('what any request may be refused with', () => {
  const resources: ResourceName[] = ['exchange', 'scopes', 'version', 'key', 'app']

  it.each<[string, PortalResponse, string]>([
    ['no content', respond(204), `unexpected-response: ${notAPortal}`],
    [
      'a redirect',
      respond(302, '', { location: 'https://login.example/' }),
      'unexpected-response: The portal redirects',
    ],
    ['a bad request', respond(400), `unexpected-response: ${notAPortal}`],
    ['an unpaid portal', respond(402), 'portal-error: The portal is not paid for. Its owner has to renew'],
    ['a wrong method', respond(405), `unexpected-response: ${notAPortal}`],
    ['a wrong type', respondProblem(406), `unexpected-response: ${notAPortal}`],
    ['a proxy that asks for a login', respond(407), 'unreachable: A proxy asks for a user name and password.'],
    ['a server that gave up waiting', respond(408), 'timeout: The server gave up waiting for the request.'],
    ['a status that no portal has', respond(418), `unexpected-response: ${notAPortal}`],
    ['a request that came too early', respond(425), `unexpected-response: ${notAPortal}`],
    ['a limit', respond(429, { reason: 'too many requests' }), 'rate-limited: '],
    ['what is not implemented', respond(501), `portal-error: ${serviceDown}`],
    ['a service that is starting', respondPage(502, '500 Error Page'), `portal-error: ${serviceDown}`],
    ['a service that is down', respondPage(503, '503'), `portal-error: ${serviceDown}`],
    ['a cache that is gone', respondPage(504, '504 Gateway Time-out'), `portal-error: ${serviceDown}`],
  ])('is explained alike for all: %s', (_, response, words) => {
    for (const resource of resources) expect(explain(resource, response).slice(0, words.length)).toBe(words)
  })

  it('is explained without a stack trace', () => {
    const response = respond(500, errorEnvelope(500, 'Oops'))
    for (const resource of resources) expect(explain(resource, response)).not.toContain('Hidden.Stage')
  })
})
