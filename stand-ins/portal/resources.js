import { authorizeAnswer } from './answers/authorize.js'
import { clientAnswer, newClientAnswer } from './answers/client.js'
import { exchangeAnswer } from './answers/exchange.js'
import { keyAnswer, permissionsAnswer } from './answers/key.js'
import { nginxPage } from './answers/nginx.js'
import { scopesAnswer } from './answers/scopes.js'
import { versionAnswer } from './answers/version.js'
import { pathOf } from './request-reader.js'

/** @import { Answer } from './answer.js' */
/** @import { PortalState } from './options.js' */
/** @import { PortalRequest } from './request-reader.js' */

/**
 * The places of a portal that can be told to misbehave.
 * @typedef {'exchange' | 'scopes' | 'oauth2-scopes' | 'key' | 'permissions' | 'client' | 'oauth2-client' | 'authorize' | 'version'} ResourceName
 * @typedef {object} Resource
 * @property {ResourceName | 'other'} name
 * @property {(state: PortalState, request: PortalRequest) => Answer} answer
 */

/** @type {Resource} */
const nothing = { name: 'other', answer: () => nginxPage(404) }

/**
 * The portal's API matches paths in any letter case and decoded; the identity service takes them as they are.
 * @type {Array<Resource & { path: RegExp, method?: string }>}
 */
const resources = [
  { name: 'exchange', path: /^\/api\/2\.0\/security\/oauth2\/token$/i, method: 'GET', answer: exchangeAnswer },
  { name: 'key', path: /^\/api\/2\.0\/keys\/(@|%40)self$/i, method: 'GET', answer: keyAnswer },
  { name: 'permissions', path: /^\/api\/2\.0\/keys\/permissions$/i, method: 'GET', answer: permissionsAnswer },
  { name: 'version', path: /^\/api\/2\.0\/settings\/version\/build$/i, method: 'GET', answer: versionAnswer },
  { name: 'client', path: /^\/api\/2\.0\/clients\/[^/]+\/public\/info\/?$/, method: 'GET', answer: clientAnswer },
  {
    name: 'oauth2-client',
    path: /^\/api\/2\.0\/oauth2\/clients\/[^/]+\/public\/info$/,
    method: 'GET',
    answer: clientAnswer,
  },
  { name: 'authorize', path: /^\/oauth2\/authorize$/, method: 'GET', answer: authorizeAnswer },
  { name: 'other', path: /^\/api\/2\.0\/clients$/, method: 'POST', answer: newClientAnswer },
  { name: 'oauth2-scopes', path: /^\/api\/2\.0\/oauth2\/scopes(\/|$)/, answer: scopesAnswer },
  { name: 'scopes', path: /^\/api\/2\.0\/scopes(\/|$)/, answer: scopesAnswer },
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
