import type { Agent, ClientRequest, IncomingMessage, RequestOptions } from 'node:http'
import type { SecureContext } from 'node:tls'
import type { PortalAddress } from '../inputs/portal-address.ts'
import { readBody } from './body.ts'
import { ConnectionFailure, classifyError, type Phase, refusedByProxy } from './connection-failure.ts'
import { type PortalProxy, readProxy } from './proxy.ts'
import type { ConnectionName, PortalRequest, PortalResponse } from './response.ts'
import { createSecureAgent, openConnection, openTunnel } from './secure-agent.ts'

// An import of Node's client costs a quarter of the start, and the one for TLS is needed only for a proxy that is secure.
const http = () => process.getBuiltinModule('node:http')
const https = () => process.getBuiltinModule('node:https')

/** Sends one request and waits for the whole response; rejects with a ConnectionFailure. */
export type Send = (request: PortalRequest, stop: AbortSignal) => Promise<PortalResponse>

export interface ConnectionOptions {
  /** PEM text of authorities to trust in addition to the default ones. */
  readonly caCertificate: string | undefined
  /** Where `HTTPS_PROXY`, `HTTP_PROXY` and `NO_PROXY` are read. */
  readonly environment: NodeJS.ProcessEnv
  readonly userAgent: string
  /** Such as `24.5.0`. */
  readonly nodeVersion: string
}

/** What holds for every connection, to the portal or to a proxy. */
const limits = {
  // In bytes; Node's own limit is 16 KiB.
  maxHeaderSize: 64 * 1024,
  // In milliseconds; Node gives up an address after 250, and a far portal needs more.
  autoSelectFamilyAttemptTimeout: 5000,
  // Said outright, because NODE_TLS_REJECT_UNAUTHORIZED=0 wins where it is not.
  rejectUnauthorized: true,
}

/**
 * Prepares requests to one portal. Each of their names is one kept connection. No redirect is followed, no certificate that is
 * not trusted is accepted, and nothing waits longer than its signal allows.
 * @throws Failure where the environment names a proxy that cannot be used
 */
export function createConnections(portal: PortalAddress, options: ConnectionOptions): Send {
  const proxy = readProxy(portal, options.environment, options.nodeVersion)
  const peer = findPeer(portal, proxy)
  const createAgent = createAgentFactory(portal, proxy, prepareTrust(options.caCertificate))
  const agents = new Map<ConnectionName, Agent>()

  const send: Send = async (request, stop) => {
    const agent = agents.get(request.connection) ?? createAgent()
    agents.set(request.connection, agent)
    const requestOptions = {
      ...limits,
      agent,
      protocol: peer.secure ? 'https:' : 'http:',
      ...addressOptions(peer),
      path: `${peer.pathPrefix}${request.path}`,
      headers: {
        ...request.headers,
        ...peer.headers,
        accept: 'application/json',
        'accept-encoding': 'identity',
        'user-agent': options.userAgent,
      },
    }
    for (let isFirst = true; ; isFirst = false) {
      if (stop.aborted) throw new ConnectionFailure('deadline', 'connection')
      const outgoing = http().request(requestOptions)
      try {
        return await receive(outgoing, peer, stop)
      } catch (error) {
        if (!isFirst || !(error instanceof StaleConnection)) throw error
      }
    }
  }
  return send
}

/** The other end of the HTTP messages: the portal, or the proxy that an unencrypted request is given to. */
interface Peer {
  readonly hostname: string
  readonly port: number
  readonly secure: boolean
  /** A proxy is told the whole address. */
  readonly pathPrefix: string
  readonly headers: Readonly<Record<string, string>>
  /** The proxy in between, and whether it makes a tunnel or is the peer itself. */
  readonly proxy: PortalProxy | undefined
  readonly tunnel: boolean
}

function findPeer(portal: PortalAddress, proxy: PortalProxy | undefined): Peer {
  const { hostname, port } = new URL(portal.origin)
  if (proxy === undefined || portal.secure) {
    return {
      hostname: hostname.replace(/^\[|\]$/g, ''),
      port: Number(port || (portal.secure ? 443 : 80)),
      secure: portal.secure,
      pathPrefix: '',
      headers: {},
      proxy,
      tunnel: proxy !== undefined,
    }
  }
  const headers = { host: portal.host, ...proxyHeaders(proxy) }
  return { ...proxy, pathPrefix: portal.origin, headers, proxy, tunnel: false }
}

/** Node takes the name to verify from the `Host` header otherwise, which is the portal's where a proxy is connected to. */
function addressOptions({ hostname, port }: Pick<Peer, 'hostname' | 'port'>): RequestOptions & { servername: string } {
  const isAddress = /:|^[\d.]+$/.test(hostname)
  return { hostname, port, servername: isAddress ? '' : hostname }
}

function proxyHeaders({ authorization }: PortalProxy): Record<string, string> {
  return authorization === undefined ? {} : { 'proxy-authorization': authorization }
}

/**
 * What is trusted: whatever Node trusts, and one's own authorities, each enough by itself. They are added to the store
 * of Node, since a list of all authorities would leave those of `--use-openssl-ca` out. Made once for all connections,
 * because it takes longer than a request, and only when the first of them needs it.
 */
function prepareTrust(caCertificate: string | undefined): () => SecureContext {
  let trust: SecureContext | undefined
  return () => {
    trust ??= createTrust(caCertificate)
    return trust
  }
}

function createTrust(caCertificate: string | undefined): SecureContext {
  const { createSecureContext } = process.getBuiltinModule('node:tls')
  if (caCertificate === undefined) return createSecureContext()
  const secureContext = createSecureContext({ allowPartialTrustChain: true })
  const store: { addCACert(pem: string): void } = secureContext.context
  store.addCACert(caCertificate)
  return secureContext
}

/** Makes the agents of the connections, each with one kept connection. */
function createAgentFactory(
  portal: PortalAddress,
  proxy: PortalProxy | undefined,
  trust: () => SecureContext,
): () => Agent {
  const options = { keepAlive: true, maxSockets: 1 }
  if (!portal.secure)
    return () =>
      proxy?.secure ? new (https().Agent)({ ...options, secureContext: trust() }) : new (http().Agent)(options)
  if (proxy === undefined) return () => createSecureAgent(openConnection, trust, options)
  const target = `${portal.hostname}:${new URL(portal.origin).port || 443}`
  const open = () =>
    openTunnel(proxy, {
      ...limits,
      ...(proxy.secure ? { secureContext: trust() } : {}),
      ...addressOptions(proxy),
      path: target,
      headers: { host: target, connection: 'keep-alive', ...proxyHeaders(proxy) },
    })
  return () => createSecureAgent(open, trust, options)
}

/** A kept connection that turns out closed when it is used again. */
class StaleConnection extends ConnectionFailure {}

/** Ends a request that was opened, and waits for the whole response to it. */
function receive(outgoing: ClientRequest, peer: Peer, stop: AbortSignal): Promise<PortalResponse> {
  const { proxy, tunnel } = peer
  return new Promise((resolve, reject) => {
    let phase: Phase = 'connection'
    let bytesBefore = 0
    const bytesSince = (): number => (outgoing.socket?.bytesRead ?? 0) - bytesBefore
    // Node gives a request its socket only once the proxy has made the tunnel.
    const waitsForProxy = (): boolean =>
      proxy !== undefined && (outgoing.socket === null || (!tunnel && bytesSince() === 0))
    // A request that waits behind a silent proxy emits nothing when it is destroyed, so the signal rejects by itself.
    const onStop = (): void => {
      reject(new ConnectionFailure('deadline', phase, { proxy: proxy?.name, atProxy: waitsForProxy() }))
      outgoing.destroy()
    }
    stop.addEventListener('abort', onStop, { once: true })
    const fail = (error: unknown): void => {
      stop.removeEventListener('abort', onStop)
      outgoing.destroy()
      const failure = classifyError(error, phase, proxy?.name, proxy !== undefined && !tunnel)
      const isStale = outgoing.reusedSocket && phase === 'response' && bytesSince() === 0
      reject(isStale && /^(?:ECONNRESET|EPIPE)$/.test(failure.code) ? stale(failure) : failure)
    }
    outgoing.on('socket', (socket) => {
      bytesBefore = socket.bytesRead
      const onConnected = (): void => {
        phase = 'response'
      }
      if (outgoing.reusedSocket) onConnected()
      else socket.once(peer.secure ? 'secureConnect' : 'connect', onConnected)
    })
    outgoing.on('error', fail)
    outgoing.on('upgrade', () => fail(new ConnectionFailure('protocol', phase, { code: '101' })))
    outgoing.on('response', (incoming: IncomingMessage) => {
      phase = 'rest of the response'
      const { statusCode: status = 0, headers } = incoming
      const throughProxy = proxy !== undefined && !tunnel ? { proxy: proxy.name } : {}
      // Whatever is in it: no portal sends that to a request that was given to a proxy.
      if (status === 407 && proxy !== undefined && !tunnel) return fail(refusedByProxy(status, proxy.name))
      readBody(incoming).then((body) => {
        stop.removeEventListener('abort', onStop)
        resolve({ status, headers, body, ...throughProxy })
      }, fail)
    })
    outgoing.end()
  })
}

function stale({ problem, phase, code, proxy, atProxy }: ConnectionFailure): StaleConnection {
  return new StaleConnection(problem, phase, { code, proxy, atProxy })
}
