import { type IncomingMessage, request, type ServerResponse } from 'node:http'
import { connect } from 'node:net'
import type { Duplex } from 'node:stream'
import { setTimeout as pause } from 'node:timers/promises'
import { type LoopbackServer, startLoopbackServer } from './loopback-server.ts'

export interface ForwardProxyOptions {
  /**
   * Where the proxy finds the hosts that it knows: ports of the loopback host by `name:port`. Names under `.test` exist
   * nowhere else, so that a client which does not go through the proxy fails.
   */
  hosts: Record<string, number>
  /**
   * `silent` accepts connections and requests and never responds; a number refuses each with that status. 407 names the
   * scheme that it requires.
   */
  mode?: 'working' | 'silent' | 403 | 407 | 502 | 503
  /** The reason phrase of a refusal. */
  reason?: string
  /** The body of a refusal to an unencrypted request, as it is said of what was sent. */
  echo?: (headers: IncomingMessage['headers']) => string
  /** How many milliseconds lie between the pieces of a response to `CONNECT`, which is whole otherwise. */
  piecesEvery?: number
  /** What `Proxy-Authorization` must say, else 407. */
  credentials?: { user: string; password: string }
}

export interface ProxyRequest {
  method: string
  /** `host:port` of a `CONNECT`, the whole URL of any other request. */
  target: string
  headers: IncomingMessage['headers']
}

export interface ForwardProxy extends LoopbackServer {
  /** All requests, refused or not, in order. */
  requests: ProxyRequest[]
}

/** Starts an HTTP proxy on the loopback host: `CONNECT` for https, requests with a whole URL for http. */
export async function startForwardProxy(options: ForwardProxyOptions): Promise<ForwardProxy> {
  const requests: ProxyRequest[] = []
  const record = (message: IncomingMessage) =>
    requests.push({ method: message.method ?? '', target: message.url ?? '', headers: message.headers })

  const server = await startLoopbackServer(
    (message, response) => {
      record(message)
      const refusal = refuse(message, options)
      if (refusal === 'silent') return
      if (refusal)
        response.writeHead(refusal.status, refusal.reason, refusal.headers).end(options.echo?.(message.headers))
      else forward(message, response, options.hosts)
    },
    (server) =>
      server.on('connect', (message: IncomingMessage, socket: Duplex, head: Buffer) => {
        record(message)
        socket.on('error', () => {})
        const refusal = refuse(message, options)
        if (refusal === 'silent') return
        if (refusal) {
          const headers = Object.entries(refusal.headers).map(([name, value]) => `${name}: ${value}\r\n`)
          socket.end(`HTTP/1.1 ${refusal.status} ${refusal.reason}\r\n${headers.join('')}Content-Length: 0\r\n\r\n`)
        } else tunnel(message.url ?? '', socket, head, options)
      }),
  )
  return { ...server, requests }
}

const reasons = {
  403: 'Forbidden',
  407: 'Proxy Authentication Required',
  502: 'Bad Gateway',
  503: 'Service Unavailable',
}

interface Refusal {
  status: keyof typeof reasons
  reason: string
  headers: Record<string, string>
}

function refuse(message: IncomingMessage, options: ForwardProxyOptions): Refusal | 'silent' | undefined {
  const { mode = 'working', credentials } = options
  if (mode === 'silent') return 'silent'
  const expected =
    credentials && `Basic ${Buffer.from(`${credentials.user}:${credentials.password}`).toString('base64')}`
  const authenticated = expected === undefined || message.headers['proxy-authorization'] === expected
  if (mode === 'working' && authenticated) return undefined
  const status = mode === 'working' ? 407 : mode
  const headers: Record<string, string> = status === 407 ? { 'Proxy-Authenticate': 'Basic realm="test proxy"' } : {}
  return { status, reason: options.reason ?? reasons[status], headers }
}

function forward(message: IncomingMessage, response: ServerResponse, hosts: Record<string, number>): void {
  const fail = () => response.writeHead(502).end('the proxy cannot reach this host')
  const target = URL.parse(message.url ?? '')
  const port = target ? hosts[`${target.hostname}:${target.port || '80'}`] : undefined
  if (!target || port === undefined) return void fail()
  const { 'proxy-authorization': _, 'proxy-connection': __, ...headers } = message.headers
  const path = target.pathname + target.search
  const onward = request({ host: '127.0.0.1', port, method: message.method, path, headers }, (answer) => {
    response.writeHead(answer.statusCode ?? 502, answer.statusMessage, answer.rawHeaders)
    answer.pipe(response)
  })
  onward.once('error', fail)
  message.pipe(onward)
}

function tunnel(target: string, socket: Duplex, head: Buffer, { hosts, piecesEvery }: ForwardProxyOptions): void {
  const port = hosts[target]
  if (port === undefined) return void socket.end('HTTP/1.1 502 Bad Gateway\r\nContent-Length: 0\r\n\r\n')
  const onward = connect({ host: '127.0.0.1', port, noDelay: true }, async () => {
    for (const piece of ['HTTP/1.1 200 Conn', 'ection established\r\nVia: 1.1 ', 'proxy\r\n', '\r\n']) {
      if (piecesEvery !== undefined) await pause(piecesEvery)
      socket.write(piece)
    }
    onward.write(head)
    onward.pipe(socket).pipe(onward)
  })
  onward.once('error', () => socket.destroy())
  socket.once('close', () => onward.destroy())
}
