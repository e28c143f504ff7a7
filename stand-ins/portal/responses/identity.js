import { randomBytes } from 'node:crypto'
import { cookieOf, pathOf } from '../request-reader.js'
import { verify } from '../signatures.js'

/** @import { PortalResponse } from '../response.js' */
/** @import { PortalState } from '../options.js' */
/** @import { Allowance } from '../rate-limits.js' */
/** @import { PortalRequest } from '../request-reader.js' */

/**
 * The headers of the identity service, in groups: which of them a response has, in which order, is known
 * only from the recordings.
 * @typedef {PortalResponse['headers']} Headers
 */

/** @type {Headers} */
export const security = [
  ['X-Content-Type-Options', 'nosniff'],
  ['X-XSS-Protection', '0'],
  ['Cache-Control', 'no-cache, no-store, max-age=0, must-revalidate'],
  ['Pragma', 'no-cache'],
  ['Expires', '0'],
  ['X-Frame-Options', 'DENY'],
]

/** @type {Headers} */
export const varies = [
  ['Vary', 'Origin'],
  ['Vary', 'Access-Control-Request-Method'],
  ['Vary', 'Access-Control-Request-Headers'],
]

/** @type {Headers} */
export const empty = [
  ['Content-Length', '0'],
  ['Connection', 'keep-alive'],
]

/**
 * @param {string} type
 * @returns {Headers}
 */
function chunkedJson(type) {
  return [
    ['Content-Type', type],
    ['Transfer-Encoding', 'chunked'],
    ['Connection', 'keep-alive'],
  ]
}

/**
 * @param {Allowance} allowance
 * @returns {Headers}
 */
export function limits({ remaining, waitNanoseconds }) {
  return [
    ['X-Ratelimit-Remaining', `${remaining}`],
    ['X-Ratelimit-Reset', `${waitNanoseconds}`],
  ]
}

/** @returns {[string, string]} */
function session() {
  return ['Set-Cookie', `JSESSIONID=${randomBytes(16).toString('hex').toUpperCase()}; Path=/; HttpOnly`]
}

/**
 * The trailer is announced, and comes as a header instead: so nginx is set up, for success alone.
 * @param {Allowance} allowance
 * @param {unknown} value
 * @returns {PortalResponse}
 */
export function found(allowance, value) {
  const response = json(200, allowance, value)
  /** @type {Headers} */
  const timing = [
    ['Trailer', 'Server-Timing'],
    ['Server-Timing', 'proxy-request-time;dur=9'],
  ]
  return { ...response, headers: [...response.headers, ...timing] }
}

/**
 * @param {number} status
 * @param {Allowance} allowance
 * @param {unknown} value
 * @param {string} [type]
 * @returns {PortalResponse}
 */
export function json(status, allowance, value, type = 'application/json') {
  const headers = [...chunkedJson(type), ...limits(allowance), ...security]
  return { status, reason: '', headers, body: JSON.stringify(value) }
}

/**
 * @param {number} status
 * @param {string} title
 * @param {Allowance} allowance
 * @param {{ detail: string, instance: string }} content
 * @returns {PortalResponse}
 */
export function problem(status, title, allowance, content) {
  return json(status, allowance, problemDetail(status, title, content), 'application/problem+json')
}

/**
 * A problem detail (RFC 9457) as version 3.7 and later word it.
 * @param {number} status
 * @param {string} title
 * @param {{ detail: string, instance: string }} content
 */
export function problemDetail(status, title, { detail, instance }) {
  const type = 'https://api.onlyoffice.com/docspace/api-backend/get-started/basic-concepts'
  return { detail, instance, status, title, type }
}

/**
 * The framework's own problem detail for a path that it does not know, up to 3.6. Without nginx two headers have other
 * places, and `Connection` is missing.
 * @param {PortalState} state
 * @param {Allowance} allowance
 * @param {string} path
 * @returns {PortalResponse}
 */
export function noSuchResource({ isBehindNginx }, allowance, path) {
  const resource = path.slice(1).replace(/\/$/, '')
  const type = 'application/problem+json'
  const detail = `No static resource ${resource}.`
  const headers = isBehindNginx
    ? [...chunkedJson(type), ...limits(allowance), ...varies, ...security]
    : [...limits(allowance), ...varies, ...security, ...chunkedJson(type).slice(0, 2)]
  const body = JSON.stringify({ type: 'about:blank', title: 'Not Found', status: 404, detail, instance: path })
  return { status: 404, reason: '', headers, body }
}

/**
 * @param {number} status
 * @param {Allowance} allowance
 * @returns {PortalResponse}
 */
export function withoutBody(status, allowance) {
  return { status, reason: '', headers: [...empty, ...limits(allowance), ...security], body: '' }
}

/**
 * No signature arrived.
 * @param {PortalRequest} request
 * @param {Allowance} allowance
 * @returns {PortalResponse}
 */
export function signatureMissing(request, allowance) {
  const headers = [...empty, ...limits(allowance), ...sessionFor(request), ...security]
  return { status: 403, reason: '', headers, body: '' }
}

/**
 * A session is begun for a browser, and not for a program that asks for JSON.
 * @param {PortalRequest} request
 * @returns {Headers}
 */
function sessionFor({ headers }) {
  return headers.accept?.toLowerCase() === 'application/json' ? [] : [session()]
}

/**
 * A signature arrived and was rejected, before anything was counted.
 * @returns {PortalResponse}
 */
export function signatureRejected() {
  return { status: 403, reason: '', headers: [...empty, ...security], body: '' }
}

/**
 * The path, the method or `Accept` was not the right one.
 * @param {PortalRequest} request
 * @param {Allowance} allowance
 * @param {Headers} hint
 * @returns {PortalResponse}
 */
export function requestForbidden(request, allowance, hint = []) {
  const headers = [...empty, ...limits(allowance), ...hint, ...security, ...sessionFor(request)]
  return { status: 403, reason: '', headers, body: '' }
}

/**
 * One request too many of this user: the wait is in nanoseconds.
 * @param {Allowance} allowance
 * @returns {PortalResponse}
 */
export function tooManyOfTheUser(allowance) {
  /** @type {Headers} */
  const headers = [['Content-Type', 'application/json'], ...empty, ...limits(allowance), ...security]
  return { status: 429, reason: '', headers, body: '' }
}

/**
 * @param {PortalState} state
 * @param {PortalRequest} request
 * @param {Allowance} allowance
 * @returns {PortalResponse}
 */
export function tooManyOfTheInstance(state, request, allowance) {
  if (!state.traits.sendsProblemDetails) return json(429, allowance, { reason: 'too many requests' })
  const detail = 'Too many requests. Please try again later.'
  return problem(429, 'Too Many Requests', allowance, { detail, instance: pathOf(request) })
}

/**
 * Lets a request in to the identity service, or says why not. A signature that is there must be good, even where none
 * is wanted; a cookie wins over the header; nothing else is looked at.
 * @param {PortalState} state
 * @param {PortalRequest} request
 * @param {{ anonymous: boolean }} wanted whether the resource is open to everybody
 * @returns {{ refusal: PortalResponse, allowance?: undefined } | { allowance: Allowance, refusal?: undefined }}
 */
export function admit(state, request, { anonymous }) {
  const signature = cookieOf(request, 'x-signature') ?? request.headers['x-signature']
  const clock = Date.now() / 1000 + state.clockOffsetSeconds
  const claims = signature === undefined ? undefined : verify(signature, state.signatureSecret, clock)
  if (signature !== undefined && claims === undefined) return { refusal: signatureRejected() }

  const allowance = state.rateLimits.take(claims?.user_id ?? 'anonymous', request.method)
  if (state.rateLimits.isInstanceBusy() && state.enforceRateLimits) {
    return { refusal: tooManyOfTheInstance(state, request, allowance) }
  }
  if (allowance.waitNanoseconds > 0 && state.enforceRateLimits) return { refusal: tooManyOfTheUser(allowance) }

  const counted = state.enforceRateLimits ? allowance : { ...allowance, waitNanoseconds: 0 }
  if (claims === undefined && !anonymous) return { refusal: signatureMissing(request, counted) }
  return { allowance: counted }
}
