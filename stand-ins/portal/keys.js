import { cookieOf } from './request-reader.js'
/** @import { PortalRequest } from './request-reader.js' */
/** @import { VersionTraits } from './versions.js' */

/**
 * A credential that the portal knows. Without permissions, or with `*` among them, a key has full access.
 * @typedef {object} PortalKey
 * @property {string} key the secret itself
 * @property {string} id
 * @property {string} name
 * @property {string[]} [permissions]
 * @property {string} [expiresAt] ISO 8601; a key without one never expires
 * @property {boolean} [isActive] true by default
 * @property {boolean} [isOfGuest] whether its user is a guest of the portal; false by default
 * @property {'api-key' | 'personal-token'} [kind] `api-key` by default
 */

/** An API key of the right shape that no portal can ever have given out. */
export const demoKey = `sk-${'c0ffee00'.repeat(8)}`

/** @type {ReadonlyArray<PortalKey>} */
export const demoKeys = [
  { key: demoKey, id: '00000000-0000-4000-8000-0000000000a1', name: 'Deployment check', permissions: ['*:read'] },
]

/** Every permission that a key can be given. */
export const permissionCatalogue = [
  '*',
  '*:read',
  '*:write',
  'files:read',
  'files:write',
  'rooms:read',
  'rooms:write',
  'accounts.self:read',
  'accounts.self:write',
  'accounts:read',
  'accounts:write',
]

/**
 * The key that a request carries, if the portal knows it and it is neither expired nor switched off. An API key comes
 * as `Bearer` with just these letters; a personal token also bare, or as the cookie of a browser.
 * @param {PortalRequest} request
 * @param {ReadonlyArray<PortalKey>} keys
 */
export function keyOf(request, keys) {
  const authorization = request.headers.authorization ?? ''
  const bearer = authorization.startsWith('Bearer ') ? authorization.slice('Bearer '.length) : undefined
  const key = keys.find((candidate) =>
    candidate.kind === 'personal-token'
      ? [bearer, authorization, cookieOf(request, 'asc_auth_key')].includes(candidate.key)
      : bearer === candidate.key,
  )
  return key !== undefined && isUsable(key) ? key : undefined
}

/**
 * Whether the portal signs for this key.
 * @param {PortalKey} key
 * @param {VersionTraits} traits
 */
export function maySign(key, traits) {
  if (key.kind === 'personal-token' || !traits.refusesFineGrainedKeys) return true
  const permissions = key.permissions ?? []
  return permissions.length === 0 || permissions.some((permission) => ['*', '*:read', '*:write'].includes(permission))
}

/** @param {PortalKey} key */
function isUsable(key) {
  return key.isActive !== false && (key.expiresAt === undefined || Date.parse(key.expiresAt) > Date.now())
}
