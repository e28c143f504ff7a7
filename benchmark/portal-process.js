import { startContractPortal } from '../stand-ins/portal/index.js'

/** @import { PortalOptions } from '../stand-ins/portal/options.js' */
/** @import { Portal } from '../stand-ins/portal/index.js' */

/**
 * A portal in a process of its own, so that its work is not counted among the work of who asks it. The first message says
 * what portal it is to be, every other one asks what has arrived.
 */

/** @type {Portal | undefined} */
let portal
process.on('message', async (message) => {
  portal ??= await startContractPortal(/** @type {PortalOptions} */ (message))
  process.send?.({ url: portal.url, requests: portal.requests.length, connections: portal.connections })
})
process.on('disconnect', () => process.exit())
