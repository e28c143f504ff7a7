import { pathOf } from '../request-reader.js'
import { verify } from '../signatures.js'
import { empty, limits, security, varies } from './identity.js'
import { nginxPage } from './nginx.js'

/** @import { PortalResponse } from '../response.js' */
/** @import { PortalState } from '../options.js' */
/** @import { PortalRequest } from '../request-reader.js' */
/** @import { SignatureClaims } from '../signatures.js' */
/** @import { Headers } from './identity.js' */

/** What nginx adds to every response below `/oauth2`. @type {Headers} */
const addedByNginx = [
  ['Referrer-Policy', 'same-origin'],
  ['X-Content-Type-Options', 'nosniff'],
  ['X-Frame-Options', 'SAMEORIGIN'],
  ['Cache-Control', 'no-cache, no-store, no-transform'],
  ['Permissions-Policy', 'autoplay=(), geolocation=(), camera=(), interest-cohort=()'],
]

/** The headers of security from another part of the service, which a good request reaches. @type {Headers} */
const securityBehind = [
  ['X-Content-Type-Options', 'nosniff'],
  ['X-Frame-Options', 'DENY'],
  ['X-XSS-Protection', '1; mode=block'],
  ['Strict-Transport-Security', 'max-age=31536000; includeSubDomains'],
  ['Content-Security-Policy', "default-src 'self'"],
  ['Referrer-Policy', 'no-referrer'],
]

/** @type {Headers} */
const uncached = [
  ['Cache-Control', 'no-cache, no-store, max-age=0, must-revalidate'],
  ['Pragma', 'no-cache'],
  ['Expires', '0'],
]

const tenYearsInSeconds = 315_360_000

/**
 * `/oauth2/authorize` without what a page of consent needs: a redirect to the login page, whose error tells more than
 * it seems to.
 * @param {PortalState} state
 * @param {PortalRequest} request
 * @returns {PortalResponse}
 */
export function authorizeResponse(state, request) {
  if (!state.traits.exchangesKeys) return nginxPage(404)
  const clientId = new URL(request.path, state.url).searchParams.get('client_id') ?? ''
  const signature = request.headers['x-signature']
  const clock = Date.now() / 1000 + state.clockOffsetSeconds
  const claims = signature === undefined ? undefined : verify(signature, state.signatureSecret, clock)
  const error = signature === undefined ? 'missing_asc_signature_error' : errorFor(state, clientId, claims)

  const target = `${state.url}/login?type=oauth2&client_id=${clientId}&error=${error}`
  const counts = signature === undefined ? [] : limits(allowanceOf(state, request, claims))
  /** @type {Headers} */
  const headers = [
    ...empty,
    ...(state.traits.sendsProblemDetails ? [...varies, ...counts] : [...counts, ...varies]),
    ['Set-Cookie', cookieFor(state, request)],
    ...(error === 'invalid_request'
      ? /** @type {Headers} */ ([...securityBehind, ['X-Redirect-URI', target], ...uncached])
      : /** @type {Headers} */ ([['X-Redirect-URI', target], ...security])),
    ['Location', target],
    ...addedByNginx,
  ]
  return { status: 302, reason: '', headers, body: '' }
}

/**
 * @param {PortalState} state
 * @param {string} clientId
 * @param {SignatureClaims | undefined} claims of a signature that is good
 */
function errorFor(state, clientId, claims) {
  if (claims === undefined) return 'something_went_wrong_error'
  const client = state.clients.find(({ client_id }) => client_id === clientId.toLowerCase())
  if (client === undefined) return 'client_not_found_error'
  if (client.enabled === false) return 'client_disabled_error'
  const isForeign = client.isOfAnotherPortal === true || claims.is_guest === true
  return isForeign && !state.traits.sendsProblemDetails ? 'something_went_wrong_error' : 'invalid_request'
}

/**
 * @param {PortalState} state
 * @param {PortalRequest} request
 * @param {SignatureClaims | undefined} claims
 */
function allowanceOf(state, request, claims) {
  return { ...state.rateLimits.take(claims?.user_id ?? 'anonymous', request.method), waitNanoseconds: 0 }
}

/**
 * Where the browser is to go after its login.
 * @param {PortalState} state
 * @param {PortalRequest} request
 */
function cookieFor(state, request) {
  const expires = `Expires=${new Date(Date.now() + tenYearsInSeconds * 1000).toUTCString()}`
  const maxAge = `Max-Age=${tenYearsInSeconds}`
  const value = Buffer.from(`${state.url}${pathOf(request)}${new URL(request.path, state.url).search}`)
  const lifetime = state.traits.sendsProblemDetails ? [expires, maxAge] : [maxAge, expires]
  return [`x-redirect-authorization-uri=${value.toString('base64')}`, ...lifetime, 'Path=/'].join('; ')
}
