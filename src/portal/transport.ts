import type { Agent, ClientRequest, IncomingMessage } from 'node:http'
import type { Agent as SecureAgent } from 'node:https'
import type { PortalAddress } from '../inputs/portal-address.ts'
import { type Answer, ConnectionFailure, type Lane, type Phase, type Send } from './answer.ts'
import { readBody } from './body.ts'
import { connectionFailureOf } from './connection-failures.ts'
import { type PortalProxy, proxyFor } from './proxy.ts'

export interface TransportOptions {
  /** PEM text of authorities to trust in addition to the default ones. */
  readonly caCertificate: string | undefined
  /** Where `HTTPS_PROXY`, `HTTP_PROXY` and `NO_PROXY` are read. */
  readonly environment: NodeJS.ProcessEnv
  readonly userAgent: string
}

/** The parts of `node:http` or `node:https` that are used. */
interface Client {
  request(options: object): ClientRequest
  agent(): Agent | SecureAgent
}

/**
 * Prepares requests to one portal. Each lane is one kept connection. No redirect is followed, no certificate that is
 * not trusted is accepted, and nothing waits longer than its signal allows.
 * @throws Failure where the environment names a proxy that is none
 */
export async function createTransport(portal: PortalAddress, options: TransportOptions): Promise<Send> {
  const proxy = proxyFor(portal, options.environment)
  const client = portal.secure ? await secureClient(proxy, options.caCertificate) : await plainClient(proxy)
  const agents = new Map<Lane, Agent>()
  const { hostname, port } = new URL(portal.origin)

  return (request, stop) => {
    const agent = agents.get(request.lane) ?? client.agent()
    agents.set(request.lane, agent)
    const open = (): ClientRequest =>
      client.request({
        agent,
        hostname: hostname.replace(/^\[|\]$/g, ''),
        port,
        path: request.path,
        headers: {
          ...request.headers,
          accept: 'application/json',
          'accept-encoding': 'identity',
          'user-agent': options.userAgent,
        },
      })
    return exchangeMessages(open, portal, proxy, stop)
  }
}

/** `node:https` costs a quarter of the start, so each protocol is loaded only where the portal speaks it. */
async function plainClient(proxy: PortalProxy | undefined): Promise<Client> {
  const { http } = await import(/* webpackMode: "eager" */ './plain-http.ts')
  return { request: http.request, agent: () => new http.Agent(agentOptions(proxy)) }
}

async function secureClient(proxy: PortalProxy | undefined, caCertificate: string | undefined): Promise<Client> {
  const { https, trustWith } = await import(/* webpackMode: "eager" */ './secure-http.ts')
  const secureContext = trustWith(caCertificate)
  return {
    request: https.request,
    // Said outright, because NODE_TLS_REJECT_UNAUTHORIZED=0 wins where it is not.
    agent: () => new https.Agent({ ...agentOptions(proxy), rejectUnauthorized: true, secureContext }),
  }
}

/** Node takes a proxy as variables, and is given the one that was chosen. */
function agentOptions(proxy: PortalProxy | undefined): { keepAlive: true; maxSockets: 1; proxyEnv: NodeJS.ProcessEnv } {
  const proxyEnv = proxy === undefined ? {} : { HTTP_PROXY: proxy.address, HTTPS_PROXY: proxy.address }
  return { keepAlive: true, maxSockets: 1, proxyEnv }
}

function exchangeMessages(
  open: () => ClientRequest,
  portal: PortalAddress,
  proxy: PortalProxy | undefined,
  stop: AbortSignal,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    let phase: Phase = 'the connection'
    if (stop.aborted) return reject(new ConnectionFailure('deadline', phase))
    const outgoing = open()
    // A request that waits behind a silent proxy emits nothing when it is destroyed, so the signal rejects by itself.
    const onStop = (): void => {
      const silent = waitsForProxy(outgoing, portal) ? proxy?.host : undefined
      reject(new ConnectionFailure('deadline', phase, '', silent))
      outgoing.destroy()
    }
    stop.addEventListener('abort', onStop, { once: true })
    const fail = (error: unknown): void => {
      stop.removeEventListener('abort', onStop)
      outgoing.destroy()
      reject(connectionFailureOf(error, phase, proxy?.host))
    }
    outgoing.on('socket', (socket) => {
      const onConnected = (): void => {
        phase = 'the answer'
      }
      if (!socket.connecting) onConnected()
      else socket.once(portal.secure ? 'secureConnect' : 'connect', onConnected)
    })
    outgoing.on('error', fail)
    outgoing.on('upgrade', () => fail(new ConnectionFailure('protocol', phase, '101')))
    outgoing.on('response', (incoming: IncomingMessage) => {
      phase = 'the rest of the answer'
      readBody(incoming).then((body) => {
        stop.removeEventListener('abort', onStop)
        resolve({ status: incoming.statusCode ?? 0, headers: incoming.headers, body })
      }, fail)
    })
    outgoing.end()
  })
}

/**
 * Node gives a request its socket only once the proxy has made the tunnel, and writes the whole address into the path
 * where there is no tunnel.
 */
function waitsForProxy(outgoing: ClientRequest, { secure }: PortalAddress): boolean {
  if (secure) return outgoing.socket === null
  return outgoing.path.startsWith('http://') && (outgoing.socket === null || outgoing.socket.bytesRead === 0)
}
