import { admit } from './access.js'
import { json, problemDetail, withoutBody } from './identity.js'
import { nginxPage } from './nginx.js'
/** @import { Answer } from '../answer.js' */
/** @import { PortalState } from '../options.js' */
/** @import { PortalRequest } from '../request-reader.js' */

/**
 * `POST /api/2.0/clients`: only the refusal of scopes that the portal does not list. No app is made here: a portal
 * that is asked about scopes never meets such a request.
 * @param {PortalState} state
 * @param {PortalRequest} request
 * @returns {Answer}
 */
export function newClientAnswer(state, request) {
  const { refusal, allowance } = admit(state, request, { anonymous: false })
  if (refusal !== undefined) return refusal

  const unknown = scopesIn(request.body).filter((wanted) => !state.scopes.some(({ name }) => name === wanted))
  if (unknown.length === 0) return nginxPage(501)
  if (!state.traits.answersProblems) return withoutBody(400, allowance)
  const content = { detail: 'Validation failed', instance: '/api/2.0/clients' }
  const errors = [{ field: 'scopes', code: 'ErrorInvalidScope', message: `Invalid scopes: ${unknown.join(', ')}` }]
  // A problem detail that is not called one.
  return json(400, allowance, { ...problemDetail(400, 'Bad Request', content), errors })
}

/**
 * @param {string} body
 * @returns {string[]}
 */
function scopesIn(body) {
  try {
    const { scopes } = JSON.parse(body)
    return Array.isArray(scopes) ? scopes.filter((scope) => typeof scope === 'string') : []
  } catch {
    return []
  }
}
