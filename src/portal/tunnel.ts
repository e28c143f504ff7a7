import type { Agent, RequestOptions } from 'node:http'
import type { AgentOptions } from 'node:https'
import type { Duplex } from 'node:stream'
import { classifyError, refusedByProxy } from './connection-failure.ts'
import type { PortalProxy } from './proxy.ts'

/**
 * An agent whose connections go through a tunnel that a proxy opens first. Node's own agent does that too, but does not
 * say whether an error is the proxy's or the portal's.
 * @param request what is sent to the proxy; the path is the portal's host and port
 */
export function createTunnelAgent(proxy: PortalProxy, request: RequestOptions, options: AgentOptions): Agent {
  class TunnelAgent extends process.getBuiltinModule('node:https').Agent {
    override createConnection(
      settings: RequestOptions,
      onConnection: (error: Error | null, stream?: Duplex) => void,
    ): undefined {
      openTunnel(proxy, request).then((socket) => {
        const throughTunnel = { ...settings, socket }
        onConnection(null, super.createConnection(throughTunnel) ?? undefined)
      }, onConnection)
    }
  }
  return new TunnelAgent(options)
}

/** @throws ConnectionFailure of the proxy */
function openTunnel(proxy: PortalProxy, request: RequestOptions): Promise<Duplex> {
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
