/**
 * An OAuth app as the portal describes it to everybody, disabled apps included. Fields that are left out get invented
 * values.
 * @typedef {object} PortalClient
 * @property {string} client_id
 * @property {string} name
 * @property {string[]} scopes in any order: the portal does not sort them
 * @property {string} [description]
 * @property {string} [logo] a data URL, on real portals up to hundreds of kB
 * @property {string} [created_on]
 * @property {string} [created_by]
 * @property {string} [modified_on]
 * @property {string} [modified_by]
 * @property {string} [website_url]
 * @property {string} [terms_url]
 * @property {string} [policy_url]
 * @property {string[]} [authentication_methods]
 * @property {boolean} [enabled] true by default; only `/oauth2/authorize` shows it
 * @property {boolean} [isOfAnotherPortal] false by default; the identity service may be shared, and knows those too
 */

/** An id of the right shape that belongs to no app. */
export const demoClientId = '00000000-0000-4000-8000-0000000000c1'

/** @type {ReadonlyArray<PortalClient>} */
export const demoClients = [
  { client_id: demoClientId, name: 'Demo integration', scopes: ['rooms:read', 'files:write', 'files:read', 'openid'] },
]

/** One transparent pixel. */
export const smallestLogo =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='
