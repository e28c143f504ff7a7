import { pathOf } from '../request-reader.js'
import { json, problem } from './identity.js'
import { empty, limits, security, session } from './identity-headers.js'

/** @import { Answer } from '../answer.js' */
/** @import { PortalState } from '../options.js' */
/** @import { Allowance } from '../rate-limits.js' */
/** @import { PortalRequest } from '../request-reader.js' */
/** @import { Headers } from './identity-headers.js' */

/**
 * No signature arrived.
 * @param {PortalRequest} request
 * @param {Allowance} allowance
 * @returns {Answer}
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
 * @returns {Answer}
 */
export function signatureRejected() {
  return { status: 403, reason: '', headers: [...empty, ...security], body: '' }
}

/**
 * The path, the method or `Accept` was not the right one.
 * @param {PortalRequest} request
 * @param {Allowance} allowance
 * @param {Headers} hint
 * @returns {Answer}
 */
export function requestForbidden(request, allowance, hint = []) {
  const headers = [...empty, ...limits(allowance), ...hint, ...security, ...sessionFor(request)]
  return { status: 403, reason: '', headers, body: '' }
}

/**
 * One request too many of this user: the wait is in nanoseconds.
 * @param {Allowance} allowance
 * @returns {Answer}
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
 * @returns {Answer}
 */
export function tooManyOfTheInstance(state, request, allowance) {
  if (!state.traits.answersProblems) return json(429, allowance, { reason: 'too many requests' })
  const detail = 'Too many requests. Please try again later.'
  return problem(429, 'Too Many Requests', allowance, { detail, instance: pathOf(request) })
}
