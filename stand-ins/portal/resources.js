import { pathOf } from './request-reader.js'
import { authorizeResponse } from './responses/authorize.js'
import { clientResponse, newClientResponse } from './responses/client.js'
import { exchangeResponse } from './responses/exchange.js'
import { keyResponse, permissionsResponse } from './responses/key.js'
import { nginxPage } from './responses/nginx.js'
import { scopesResponse } from './responses/scopes.js'
import { versionResponse } from './responses/version.js'

/** @import { PortalResponse } from './response.js' */
/** @import { PortalState } from './options.js' */
/** @import { PortalRequest } from './request-reader.js' */

/**
 * The resources of a portal that can misbehave.
 * @typedef {'exchange' | 'scopes' | 'oauth2-scopes' | 'key' | 'permissions' | 'client' | 'oauth2-client' | 'authorize' | 'version'} ResourceName
 * @typedef {object} Resource
 * @property {ResourceName | 'other'} name
 * @property {(state: PortalState, request: PortalRequest) => PortalResponse} respond
 */

/** @type {Resource} */
const nothing = { name: 'other', respond: () => nginxPage(404) }

/**
 * The portal's API matches paths in any letter case and decoded; the identity service takes them as they are.
 * @type {Array<Resource & { path: RegExp, method?: string }>}
 */
const resources = [
  { name: 'exchange', path: /^\/api\/2\.0\/security\/oauth2\/token$/i, method: 'GET', respond: exchangeResponse },
  { name: 'key', path: /^\/api\/2\.0\/keys\/(@|%40)self$/i, method: 'GET', respond: keyResponse },
  { name: 'permissions', path: /^\/api\/2\.0\/keys\/permissions$/i, method: 'GET', respond: permissionsResponse },
  { name: 'version', path: /^\/api\/2\.0\/settings\/version\/build$/i, method: 'GET', respond: versionResponse },
  { name: 'client', path: /^\/api\/2\.0\/clients\/[^/]+\/public\/info\/?$/, method: 'GET', respond: clientResponse },
  {
    name: 'oauth2-client',
    path: /^\/api\/2\.0\/oauth2\/clients\/[^/]+\/public\/info$/,
    method: 'GET',
    respond: clientResponse,
  },
  { name: 'authorize', path: /^\/oauth2\/authorize$/, method: 'GET', respond: authorizeResponse },
  { name: 'other', path: /^\/api\/2\.0\/clients$/, method: 'POST', respond: newClientResponse },
  { name: 'oauth2-scopes', path: /^\/api\/2\.0\/oauth2\/scopes(\/|$)/, respond: scopesResponse },
  { name: 'scopes', path: /^\/api\/2\.0\/scopes(\/|$)/, respond: scopesResponse },
]

/** @type {ReadonlyArray<ResourceName>} */
export const resourceNames = [
  'exchange',
  'scopes',
  'oauth2-scopes',
  'key',
  'permissions',
  'client',
  'oauth2-client',
  'authorize',
  'version',
]

/**
 * @param {PortalRequest} request
 * @returns {Resource}
 */
export function resourceOf(request) {
  const path = pathOf(request)
  return (
    resources.find(
      (resource) => resource.path.test(path) && (resource.method === undefined || resource.method === request.method),
    ) ?? nothing
  )
}
