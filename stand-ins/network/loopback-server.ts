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

/** Starts a server on the loopback host that speaks TLS, and passes what comes on to a plain one. */
export function startTlsFront(certificate: { key: string; cert: string }, plainPort: number): Promise<LoopbackServer> {
  return listen(
    createTlsServer(certificate, (socket) => {
      const onward = connect({ host: '127.0.0.1', port: plainPort, noDelay: true })
      const end = () => {
        socket.destroy()
        onward.destroy()
      }
      for (const one of [socket, onward]) one.on('error', end).once('close', end)
      socket.pipe(onward).pipe(socket)
    }).on('tlsClientError', () => {}),
  )
}

/** Starts a server on the loopback host that accepts connections and never says a word. */
export function startSilentServer(): Promise<LoopbackServer> {
  return startTcpServer((socket) => socket.resume())
}

/**
 * A port of the loopback host at which nobody listens. It lies below 1024, where no system puts a server that listens on
 * any free port, so that no test which runs at the same time can get it.
 * @throws Error where somebody listens at all of those that are tried
 */
export async function closedPort(): Promise<number> {
  for (let port = 800; port < 900; port += 1) if (await isClosed(port)) return port
  throw new Error('Something listens at every port of 127.0.0.1 from 800 to 899.')
}

function isClosed(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host: '127.0.0.1', port })
    socket.once('connect', () => resolve(false)).once('error', () => resolve(true))
    socket.once('connect', () => socket.destroy())
  })
}

/** A free port of the loopback host, for a server that cannot choose one itself. Somebody else may take it first. */
export async function freePort(): Promise<number> {
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
