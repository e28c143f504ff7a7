import { cookieOf } from '../request-reader.js'
import { verify } from '../signatures.js'
import { signatureMissing, signatureRejected, tooManyOfTheInstance, tooManyOfTheUser } from './refused.js'
/** @import { Answer } from '../answer.js' */
/** @import { PortalState } from '../options.js' */
/** @import { Allowance } from '../rate-limits.js' */
/** @import { PortalRequest } from '../request-reader.js' */

/**
 * Lets a request in to the identity service, or says why not. A signature that is there must be good, even where none
 * is wanted; a cookie wins over the header; nothing else is looked at.
 * @param {PortalState} state
 * @param {PortalRequest} request
 * @param {{ anonymous: boolean }} wanted whether the resource is open to everybody
 * @returns {{ refusal: Answer, allowance?: undefined } | { allowance: Allowance, refusal?: undefined }}
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
