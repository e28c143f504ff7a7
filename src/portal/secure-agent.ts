import type { Agent, AgentOptions, RequestOptions } from 'node:http'
import type { NetConnectOpts } from 'node:net'
import type { Duplex } from 'node:stream'
import type { ConnectionOptions, SecureContext } from 'node:tls'
import { classifyError, refusedByProxy } from './connection-failure.ts'
import type { PortalProxy } from './proxy.ts'

/** Opens what TLS goes over: a connection to the portal, or a tunnel that a proxy opens. */
export type Open = (settings: RequestOptions) => Promise<Duplex>

/**
 * An agent whose connections are opened first and made secure then. Node's own does both at once, so it does not say
 * whether an error is the proxy's or the portal's, and loads what TLS needs before it connects. Here that is loaded while
 * a portal that is far away is being reached, and takes no time of its own.
 * @param trust is called when the first connection is on its way, and once more when each of them is open
 */
export function createSecureAgent(open: Open, trust: () => SecureContext, options: AgentOptions): Agent {
  class SecureAgent extends process.getBuiltinModule('node:http').Agent {
    // What a request compares its own with, for which there is no other way than to have them.
    readonly protocol = 'https:'
    readonly defaultPort = 443

    override createConnection(
      settings: RequestOptions,
      onConnection: (error: Error | null, stream?: Duplex) => void,
    ): undefined {
      // What fails here fails again below, where it is told.
      void afterThisTurn(trust).catch(() => {})
      open(settings)
        .then((socket) => secure(socket, settings as ConnectionOptions, trust()))
        .then((socket) => onConnection(null, socket), onConnection)
    }
  }
  return new SecureAgent(options)
}

function secure(socket: Duplex, settings: ConnectionOptions, secureContext: SecureContext): Duplex {
  return process.getBuiltinModule('node:tls').connect({ ...settings, socket, secureContext })
}

/** What is begun in this turn of the event loop is on its way by then. */
async function afterThisTurn<Value>(work: () => Value): Promise<Value> {
  await new Promise((resolve) => setImmediate(resolve))
  return work()
}

/** Connects to the portal itself. */
export function openConnection(settings: RequestOptions): Promise<Duplex> {
  return new Promise((resolve, reject) => {
    const socket = process.getBuiltinModule('node:net').connect(settings as NetConnectOpts)
    socket.once('error', reject)
    socket.once('connect', () => {
      socket.off('error', reject)
      resolve(socket)
    })
  })
}

/** @throws ConnectionFailure of the proxy */
export function openTunnel(proxy: PortalProxy, request: RequestOptions): Promise<Duplex> {
  const client = process.getBuiltinModule(proxy.secure ? 'node:https' : 'node:http')
  return new Promise((resolve, reject) => {
    const connecting = client.request({ ...request, method: 'CONNECT', agent: false })
    connecting.on('error', (error) => reject(classifyError(error, 'connection', proxy.name, true)))
    connecting.on('connect', ({ statusCode = 0 }, socket, head) => {
      if (statusCode < 200 || statusCode >= 300) {
        socket.destroy()
        return reject(refusedByProxy(statusCode, proxy.name))
      }
      if (head.length > 0) socket.unshift(head)
      resolve(socket)
    })
    connecting.end()
  })
}
