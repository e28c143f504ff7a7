import { keyOf, maySign } from '../keys.js'
import { lifetimeSeconds, sign } from '../signatures.js'
import { nginxPage } from './nginx.js'
import { envelope, webApiEmpty } from './web-api.js'
/** @import { PortalResponse } from '../response.js' */
/** @import { PortalKey } from '../keys.js' */
/** @import { PortalState } from '../options.js' */
/** @import { PortalRequest } from '../request-reader.js' */

/**
 * `/api/2.0/security/oauth2/token`: a signature for a key.
 * @param {PortalState} state
 * @param {PortalRequest} request
 * @returns {PortalResponse}
 */
export function exchangeResponse(state, request) {
  if (!state.traits.exchangesKeys || state.mode === 'published-sample') return nginxPage(404)
  const key = keyOf(request, state.keys)
  if (key === undefined) return webApiEmpty(401)
  if (!maySign(key, state.traits)) return webApiEmpty(403)
  return envelope(state, request, signatureFor(state, key))
}

/**
 * @param {PortalState} state
 * @param {PortalKey} key
 */
function signatureFor(state, key) {
  const claims = {
    user_id: '00000000-0000-4000-8000-0000000000e1',
    user_email: 'deployment@portal.example',
    key_id: key.id,
    ...(key.isOfGuest === true ? { is_guest: true } : {}),
    exp: Math.floor(Date.now() / 1000) + lifetimeSeconds,
  }
  return sign(claims, state.signatureSecret)
}
