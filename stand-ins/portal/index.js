/**
 * A stand-in for an ONLYOFFICE DocSpace portal, for tests, demonstrations and measurements. See README.md.
 * @typedef {import('./keys.js').PortalKey} PortalKey
 * @typedef {import('./clients.js').PortalClient} PortalClient
 * @typedef {import('./misbehaviours.js').Misbehaviour} Misbehaviour
 * @typedef {import('./options.js').PortalOptions} PortalOptions
 * @typedef {import('./request-reader.js').PortalRequest} PortalRequest
 * @typedef {import('./resources.js').ResourceName} ResourceName
 * @typedef {import('./scope-lists.js').Scope} Scope
 * @typedef {import('./server.js').Portal} Portal
 */
export { demoClientId } from './clients.js'
export { faults } from './faults/index.js'
export { hostileTexts } from './faults/texts.js'
export { demoKey } from './keys.js'
export { identityServiceScopes, portalScopes } from './scope-lists.js'
export { startContractPortal } from './server.js'
export { newestVersion } from './versions.js'
