/**
 * A scope as the portal lists it.
 * @typedef {{ name: string, group: string, type: string }} Scope
 */

/**
 * What real portals hold.
 * @type {ReadonlyArray<Scope>}
 */
export const portalScopes = [
  { name: 'accounts.self:read', group: 'profiles', type: 'read' },
  { name: 'accounts.self:write', group: 'profiles', type: 'write' },
  { name: 'accounts:read', group: 'accounts', type: 'read' },
  { name: 'accounts:write', group: 'accounts', type: 'write' },
  { name: 'files:read', group: 'files', type: 'read' },
  { name: 'files:write', group: 'files', type: 'write' },
  { name: 'rooms:read', group: 'rooms', type: 'read' },
  { name: 'rooms:write', group: 'rooms', type: 'write' },
  { name: 'openid', group: 'openid', type: 'openid' },
]

/**
 * What a database holds that the identity service made alone: `contacts` where portals say `accounts`.
 * @type {ReadonlyArray<Scope>}
 */
export const identityServiceScopes = portalScopes.map(({ name, group, type }) => ({
  name: name.replace('accounts', 'contacts'),
  group: group.replace('accounts', 'contacts'),
  type,
}))

/**
 * The portal's own order: by name in any letter case, `openid` last. The keys of each scope are put in order too.
 * @param {ReadonlyArray<Scope>} scopes
 * @returns {Scope[]}
 */
export function inPortalOrder(scopes) {
  return scopes
    .map(({ name, group, type }) => ({ name, group, type }))
    .sort((one, other) => {
      if (one.name === 'openid' || other.name === 'openid') return one.name === 'openid' ? 1 : -1
      const [left, right] = [one.name.toLowerCase(), other.name.toLowerCase()]
      return left < right ? -1 : left > right ? 1 : 0
    })
}
