/** The newest version that the contract portal knows, which it is by default. Whatever is not about versions names its own. */
export const newestVersion = '3.7.2'

/**
 * What differs between portal versions, as far as it matters to a client that requests scopes.
 * Seen on 3.2.1, 3.6.1 and 3.7.2; the others follow from the published server sources.
 * @typedef {object} VersionTraits
 * @property {boolean} listsScopes `/api/2.0/scopes` exists
 * @property {boolean} listsScopesUnderOauth2 `/api/2.0/oauth2/scopes` exists too
 * @property {boolean} exchangesKeys `/api/2.0/security/oauth2/token` exists, and the list requires a signature
 * @property {boolean} describesKeys `/api/2.0/keys/@self` exists
 * @property {boolean} refusesFineGrainedKeys the exchange requires a key with full access, `*:read` or `*:write`
 * @property {boolean} sendsProblemDetails errors are problem details (RFC 9457), and unknown paths an empty 403
 */

/**
 * @param {string} version `3.7.2`, `3.0`
 * @returns {VersionTraits}
 * @throws {TypeError} when it is no version
 */
export function traitsOf(version) {
  if (!/^\d+(\.\d+){1,3}$/.test(version))
    throw new TypeError(`'${version}' is not a valid portal version, such as '${newestVersion}'`)
  return {
    listsScopes: isAtLeast(version, '3.0'),
    listsScopesUnderOauth2: isAtLeast(version, '3.7'),
    exchangesKeys: isAtLeast(version, '3.1'),
    describesKeys: isAtLeast(version, '3.1.1'),
    refusesFineGrainedKeys: isAtLeast(version, '3.2.1'),
    sendsProblemDetails: isAtLeast(version, '3.7'),
  }
}

/**
 * @param {string} version
 * @param {string} other
 */
function isAtLeast(version, other) {
  const wanted = other.split('.').map(Number)
  const numbers = version.split('.').map(Number)
  for (const [place, number] of wanted.entries()) {
    const difference = (numbers[place] ?? 0) - number
    if (difference !== 0) return difference > 0
  }
  return true
}
