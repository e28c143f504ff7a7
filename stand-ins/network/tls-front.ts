import { once } from 'node:events'
import { type AddressInfo, connect } from 'node:net'
import { createServer, type TLSSocket } from 'node:tls'
import type { ServerCertificate } from './authority.ts'

/**
 * Starts a server on the loopback host that speaks TLS, and hands what comes on to a plain one.
 * @returns its port, and what stops it with every connection that is still open
 */
export async function startTlsFront(
  certificate: ServerCertificate,
  plainPort: number,
): Promise<{ port: number; close(): Promise<void> }> {
  const sockets = new Set<TLSSocket>()
  const server = createServer({ ...certificate, noDelay: true }, (socket) => {
    sockets.add(socket)
    const onward = connect({ host: '127.0.0.1', port: plainPort, noDelay: true })
    const end = () => {
      socket.destroy()
      onward.destroy()
    }
    for (const one of [socket, onward]) one.on('error', end).once('close', end)
    socket.pipe(onward).pipe(socket)
  })
  server.on('tlsClientError', () => {})
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    port: (server.address() as AddressInfo).port,
    async close() {
      const closed = once(server, 'close')
      server.close()
      for (const socket of sockets) socket.destroy()
      await closed
    },
  }
}
