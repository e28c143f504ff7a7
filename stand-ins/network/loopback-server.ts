import { once } from 'node:events'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import {
  type AddressInfo,
  connect,
  createServer as createTcpServer,
  type Socket,
  type Server as TcpServer,
} from 'node:net'
import { createServer as createTlsServer } from 'node:tls'

/** A server on a free port of 127.0.0.1. */
export interface LoopbackServer {
  port: number
  /** `http://127.0.0.1:<port>`, without a slash at the end. */
  url: string
  /** Stops it at once, with every connection that is still open. */
  close(): Promise<void>
}

/**
 * Starts an HTTP server on the loopback host. A failure of `answer`, for example because the client went away, ends the
 * connection.
 *
 * @param adjust called with the server before it listens, for events other than requests
 */
export async function startLoopbackServer(
  answer: (message: IncomingMessage, response: ServerResponse) => void | Promise<void>,
  adjust?: (server: Server) => void,
): Promise<LoopbackServer> {
  const server = createServer({ noDelay: true }, async (message, response) => {
    try {
      await answer(message, response)
    } catch {
      response.destroy()
    }
  })
  adjust?.(server)
  return listen(server)
}

/** Starts a server on the loopback host that speaks no protocol but what `serve` says. */
export function startTcpServer(serve: (socket: Socket) => void): Promise<LoopbackServer> {
  return listen(createTcpServer((socket) => serve(socket.on('error', () => {}))))
}

/** Starts a server on the loopback host that speaks TLS in front of another one, which does not. */
export function startTlsFront(certificate: { key: string; cert: string }, port: number): Promise<LoopbackServer> {
  return listen(
    createTlsServer(certificate, (socket) => {
      const onward = connect({ host: '127.0.0.1', port, noDelay: true })
      for (const end of [socket, onward]) end.on('error', () => {})
      socket.once('close', () => onward.destroy())
      onward.pipe(socket).pipe(onward)
    }).on('tlsClientError', () => {}),
  )
}

/** Starts a server on the loopback host that accepts connections and never says a word. */
export function startSilentServer(): Promise<LoopbackServer> {
  return startTcpServer((socket) => socket.resume())
}

/** A port of the loopback host at which nobody listens. */
export async function closedPort(): Promise<number> {
  const server = await startSilentServer()
  await server.close()
  return server.port
}

async function listen(server: TcpServer): Promise<LoopbackServer> {
  const sockets = new Set<Socket>()
  server.on('connection', (socket) => {
    sockets.add(socket)
    socket.once('close', () => sockets.delete(socket))
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return {
    port,
    url: `http://127.0.0.1:${port}`,
    async close() {
      if (!server.listening) return
      const closed = once(server, 'close')
      server.close()
      for (const socket of sockets) socket.destroy()
      await closed
    },
  }
}
