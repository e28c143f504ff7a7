import { randomBytes } from 'node:crypto'
import { demoClients } from './clients.js'
import { demoKeys } from './keys.js'
import { RateLimits } from './rate-limits.js'
import { inPortalOrder, portalScopes } from './scope-lists.js'
import { newestVersion, traitsOf } from './versions.js'
/** @import { PortalClient } from './clients.js' */
/** @import { Misbehaviour } from './misbehaviours.js' */
/** @import { PortalKey } from './keys.js' */
/** @import { Image } from './rate-limits.js' */
/** @import { Scope } from './scope-lists.js' */
/** @import { VersionTraits } from './versions.js' */

/**
 * @typedef {object} PortalOptions
 * @property {string} [version] `newestVersion` by default
 * @property {string} [reportedVersion] what it says of its version: as `version` by default. A portal that runs from
 *   source says `3.1.0` whatever it is
 * @property {Image} [image] the build whose rate limits hold; `community` by default
 * @property {'portal' | 'published-sample'} [mode] `published-sample`: a gateway as the published sample has it, which
 *   accepts the bare key on `/api/2.0/scopes` and has no exchange
 * @property {boolean} [isBehindNginx] true by default, as every portal is; false: the identity service by itself
 * @property {boolean} [wrapList] the list comes as `{"response":[…]}`
 * @property {ReadonlyArray<Scope>} [scopes] the nine of real portals by default
 * @property {ReadonlyArray<PortalKey>} [keys] `demoKey` with `*:read` by default
 * @property {ReadonlyArray<PortalClient>} [clients] one with `demoClientId` by default
 * @property {{ key: string | Buffer, cert: string | Buffer, ciphers?: string }} [tls] serve https, with these in PEM form
 * @property {string} [host] `127.0.0.1` by default
 * @property {number} [port] 0, any free one, by default
 * @property {number} [clockOffsetSeconds] how far the clock of the identity service, which checks signatures, is ahead
 *   of the clock of the API, which makes them; 0 by default
 * @property {boolean} [enforceRateLimits] refuse what is over the limits; false by default, so that tests and
 *   benchmarks may send any number of requests. The headers have the counts either way
 * @property {string} [signatureSecret] what API and identity service share; random by default
 * @property {ReadonlyArray<Misbehaviour>} [misbehaviours]
 */

/**
 * What the responses are made from.
 * @typedef {object} PortalState
 * @property {string} version
 * @property {string} reportedVersion
 * @property {VersionTraits} traits
 * @property {'portal' | 'published-sample'} mode
 * @property {boolean} isBehindNginx
 * @property {boolean} wrapList
 * @property {Scope[]} scopes in the portal's own order
 * @property {ReadonlyArray<PortalKey>} keys
 * @property {ReadonlyArray<PortalClient>} clients
 * @property {string} signatureSecret
 * @property {number} clockOffsetSeconds
 * @property {RateLimits} rateLimits
 * @property {boolean} enforceRateLimits
 * @property {string} url known once the portal listens
 */

/**
 * @param {PortalOptions} options
 * @returns {PortalState}
 */
export function stateOf(options) {
  const version = options.version ?? newestVersion
  return {
    version,
    reportedVersion: options.reportedVersion ?? version,
    traits: traitsOf(version),
    mode: options.mode ?? 'portal',
    isBehindNginx: options.isBehindNginx ?? true,
    wrapList: options.wrapList ?? false,
    scopes: inPortalOrder(options.scopes ?? portalScopes),
    keys: options.keys ?? demoKeys,
    clients: options.clients ?? demoClients,
    signatureSecret: options.signatureSecret ?? randomBytes(32).toString('hex'),
    clockOffsetSeconds: options.clockOffsetSeconds ?? 0,
    rateLimits: new RateLimits(options.image ?? 'community'),
    enforceRateLimits: options.enforceRateLimits ?? false,
    url: '',
  }
}
