import { keyOf, permissionCatalogue } from '../keys.js'
import { nginxPage } from './nginx.js'
import { envelope, errorEnvelope, webApiEmpty } from './web-api.js'
/** @import { PortalResponse } from '../response.js' */
/** @import { PortalState } from '../options.js' */
/** @import { PortalRequest } from '../request-reader.js' */

/**
 * `/api/2.0/keys/@self`: what a key may do, and until when.
 * @param {PortalState} state
 * @param {PortalRequest} request
 * @returns {PortalResponse}
 */
export function keyResponse(state, request) {
  if (!state.traits.describesKeys) return nginxPage(404)
  const key = keyOf(request, state.keys)
  if (key === undefined) return webApiEmpty(401)
  if (key.kind === 'personal-token') {
    return errorEnvelope(500, 'Object reference not set to an instance of an object.', 'System.NullReferenceException')
  }
  const postfix = key.key.slice(-4)
  return envelope(state, request, {
    id: key.id,
    name: key.name,
    key: `sk-***${postfix}`,
    keyPostfix: postfix,
    ...(key.permissions === undefined ? {} : { permissions: key.permissions }),
    lastUsed: '2026-11-23T09:30:00.0000000Z',
    createOn: '2026-11-02T08:00:00.0000000Z',
    createBy: { id: '00000000-0000-4000-8000-0000000000e1', displayName: 'Deployment' },
    ...(key.expiresAt === undefined ? {} : { expiresAt: key.expiresAt }),
    isActive: true,
  })
}

/**
 * `/api/2.0/keys/permissions`: every permission that exists, whatever permissions the caller's key has.
 * @param {PortalState} state
 * @param {PortalRequest} request
 * @returns {PortalResponse}
 */
export function permissionsResponse(state, request) {
  if (!state.traits.describesKeys) return nginxPage(404)
  return keyOf(request, state.keys) === undefined ? webApiEmpty(401) : envelope(state, request, permissionCatalogue)
}
