import { createServer } from 'node:net'
import { createSecureContext, TLSSocket } from 'node:tls'
import { serveConnection } from './connection.js'
import { Misbehaviours } from './misbehaviours.js'
import { stateOf } from './options.js'
/** @import { AddressInfo, Socket } from 'node:net' */
/** @import { Misbehaviour } from './misbehaviours.js' */
/** @import { PortalOptions } from './options.js' */
/** @import { PortalRequest } from './request-reader.js' */

/**
 * A portal that listens.
 * @typedef {object} Portal
 * @property {string} url without a slash at the end
 * @property {number} port
 * @property {PortalRequest[]} requests all that arrived, in order
 * @property {number} connections how many TCP connections were accepted
 * @property {(misbehaviour: Misbehaviour) => void} misbehave do this wrong from now on, in addition to earlier misbehaviours
 * @property {() => void} behave forget all misbehaviours
 * @property {() => Promise<void>} close end at once, whatever is under way
 */

/**
 * Starts a portal on loopback.
 * @param {PortalOptions} [options]
 * @returns {Promise<Portal>}
 * @throws {TypeError} when an option makes no sense; Error when the port is taken
 */
export async function startContractPortal(options = {}) {
  const { host = '127.0.0.1', port = 0, tls } = options
  const state = stateOf(options)
  const misbehaviours = new Misbehaviours()
  for (const misbehaviour of options.misbehaviours ?? []) misbehaviours.add(misbehaviour)

  /** @type {PortalRequest[]} */
  const requests = []
  /** @type {Set<Socket>} */
  const open = new Set()
  let connections = 0
  const secureContext = tls === undefined ? undefined : createSecureContext(tls)

  // Without noDelay a kept connection waits 40 ms wherever headers and body are written apart.
  const server = createServer({ noDelay: true, keepAlive: true }, (tcp) => {
    connections += 1
    open.add(tcp)
    tcp.on('close', () => open.delete(tcp))
    tcp.on('error', () => tcp.destroy())
    const socket = secureContext === undefined ? tcp : new TLSSocket(tcp, { isServer: true, secureContext })
    serveConnection({ number: connections, socket, tcp, state, misbehaviours, requests })
  })

  await new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => resolve(undefined))
  })
  const address = /** @type {AddressInfo} */ (server.address())
  state.url = `${tls === undefined ? 'http' : 'https'}://${host.includes(':') ? `[${host}]` : host}:${address.port}`

  return {
    url: state.url,
    port: address.port,
    requests,
    get connections() {
      return connections
    },
    misbehave: (misbehaviour) => misbehaviours.add(misbehaviour),
    behave: () => misbehaviours.forget(),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        for (const socket of open) socket.destroy()
      }),
  }
}
