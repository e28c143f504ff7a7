import { smallestLogo } from '../clients.js'
import { pathOf } from '../request-reader.js'
import { admit, found, json, problem, problemDetail, requestForbidden, withoutBody } from './identity.js'
import { nginxPage } from './nginx.js'

/** @import { PortalResponse } from '../response.js' */
/** @import { PortalClient } from '../clients.js' */
/** @import { PortalState } from '../options.js' */
/** @import { PortalRequest } from '../request-reader.js' */

/**
 * `/api/2.0/clients/{id}/public/info`: what an OAuth app was granted, public. The same under `oauth2/`, from
 * 3.7 on, where nginx takes that part out.
 * @param {PortalState} state
 * @param {PortalRequest} request
 * @returns {PortalResponse}
 */
export function clientResponse(state, request) {
  if (!state.traits.listsScopes) return nginxPage(404)
  const { refusal, allowance } = admit(state, request, { anonymous: true })
  if (refusal !== undefined) return refusal

  const path = pathOf(request)
  const isUnder = path.startsWith('/api/2.0/oauth2/')
  if (path.endsWith('/') || (isUnder && !state.traits.sendsProblemDetails)) return requestForbidden(request, allowance)

  const instance = path.replace('/oauth2/', '/')
  const id = decodeURIComponent(instance.split('/')[4] ?? '')
  const client = state.clients.find((candidate) => candidate.client_id === id.toLowerCase())
  if (client !== undefined) return found(allowance, state.traits.sendsProblemDetails ? newer(client) : older(client))

  const isShapedRight = /^[0-9a-f]{1,8}(-[0-9a-f]{1,4}){3}-[0-9a-f]{1,12}$/i.test(id)
  const reason = `Client with id ${id} was not found${isShapedRight ? '' : '. Invalid client id format'}`
  if (!state.traits.sendsProblemDetails) return json(404, allowance, { reason })
  return problem(404, 'Not Found', allowance, { detail: reason, instance })
}

/**
 * The order of 3.7.
 * @param {PortalClient} client
 */
function newer(client) {
  const { name, client_id, description, addresses, logo, methods, scopes, dates } = partsOf(client)
  return {
    name,
    client_id,
    description,
    ...addresses,
    logo,
    authentication_methods: methods,
    scopes,
    is_public: true,
    ...dates,
    public: true,
  }
}

/**
 * The order up to 3.6.
 * @param {PortalClient} client
 */
function older(client) {
  const { name, client_id, description, addresses, logo, methods, scopes, dates } = partsOf(client)
  return {
    name,
    description,
    scopes,
    public: true,
    client_id,
    ...addresses,
    logo,
    authentication_methods: methods,
    is_public: true,
    ...dates,
  }
}

/** @param {PortalClient} client */
function partsOf(client) {
  const {
    description = 'made up for the contract portal',
    website_url = 'https://example.com',
    terms_url = 'https://example.com/terms',
    policy_url = 'https://example.com/policy',
    logo = smallestLogo,
    authentication_methods: methods = ['client_secret_post', 'none'],
    created_on = '2026-11-02T08:00:00Z',
    created_by = 'aaaaaaaa-0000-4000-8000-000000000001',
    modified_on = created_on,
    modified_by = created_by,
  } = client
  return {
    ...client,
    description,
    addresses: { website_url, terms_url, policy_url },
    logo,
    methods,
    dates: { created_on, created_by, modified_on, modified_by },
  }
}

/**
 * `POST /api/2.0/clients`: only the refusal of scopes that the portal does not list. No app is made here: a portal
 * that is only asked for scopes never meets such a request.
 * @param {PortalState} state
 * @param {PortalRequest} request
 * @returns {PortalResponse}
 */
export function newClientResponse(state, request) {
  const { refusal, allowance } = admit(state, request, { anonymous: false })
  if (refusal !== undefined) return refusal

  const unknown = scopesIn(request.body).filter((wanted) => !state.scopes.some(({ name }) => name === wanted))
  if (unknown.length === 0) return nginxPage(501)
  if (!state.traits.sendsProblemDetails) return withoutBody(400, allowance)
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
