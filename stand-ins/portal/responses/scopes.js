import { keyOf } from '../keys.js'
import { pathOf } from '../request-reader.js'
import { admit, found, json, noSuchResource, requestForbidden } from './identity.js'
import { nginxPage } from './nginx.js'
import { webApiEmpty, webApiJson } from './web-api.js'
/** @import { PortalResponse } from '../response.js' */
/** @import { PortalState } from '../options.js' */
/** @import { PortalRequest } from '../request-reader.js' */

/**
 * The list of scopes, and every path below and beside it: which of them exist differs by version.
 * @param {PortalState} state
 * @param {PortalRequest} request
 * @returns {PortalResponse}
 */
export function scopesResponse(state, request) {
  if (!state.traits.listsScopes) return nginxPage(404)
  if (!state.traits.exchangesKeys || state.mode === 'published-sample') return unsignedResponse(state, request)

  const { refusal, allowance } = admit(state, request, { anonymous: false })
  if (refusal !== undefined) return refusal

  const path = pathOf(request)
  const exists =
    path === '/api/2.0/scopes' || (path === '/api/2.0/oauth2/scopes' && state.traits.listsScopesUnderOauth2)
  if (!exists)
    return state.traits.sendsProblemDetails
      ? requestForbidden(request, allowance)
      : noSuchResource(state, allowance, path)
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    if (state.traits.sendsProblemDetails) return requestForbidden(request, allowance, [['Allow', 'GET']])
    return json(405, allowance, { reason: `Request method '${request.method}' is not supported` })
  }
  if (!acceptsJson(request)) return requestForbidden(request, allowance, [['Accept', 'application/json']])
  return found(allowance, listOf(state))
}

/**
 * Where no signature is required: 3.0, which accepts a personal token, and a gateway as the published sample has it.
 * @param {PortalState} state
 * @param {PortalRequest} request
 * @returns {PortalResponse}
 */
function unsignedResponse(state, request) {
  if (pathOf(request) !== '/api/2.0/scopes') return nginxPage(404)
  const takesApiKeys = state.mode === 'published-sample'
  const key = keyOf(request, takesApiKeys ? state.keys : state.keys.filter(({ kind }) => kind === 'personal-token'))
  return key === undefined ? webApiEmpty(401) : webApiJson(200, listOf(state))
}

/** @param {PortalState} state */
function listOf(state) {
  return state.wrapList ? { response: state.scopes } : state.scopes
}

/** @param {PortalRequest} request */
function acceptsJson(request) {
  const types = request.headers.accept?.split(',').map((part) => part.split(';', 1)[0]?.trim().toLowerCase() ?? '')
  return types === undefined || types.some((type) => ['application/json', 'application/*', '*/*'].includes(type))
}
