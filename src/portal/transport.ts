import type { Agent, ClientRequest, IncomingMessage } from 'node:http'
import type { Agent as SecureAgent } from 'node:https'
import type { PortalAddress } from '../inputs/portal-address.ts'
import { type Answer, ConnectionFailure, type Lane, type Phase, type Send } from './answer.ts'
import { readBody } from './body.ts'
import { connectionFailureOf } from './connection-failures.ts'
import { proxyOnTheWay } from './proxy.ts'

export interface TransportOptions {
  /** PEM text of authorities to trust in addition to the default ones. */
  readonly caCertificate: string | undefined
  /** Where `HTTPS_PROXY`, `HTTP_PROXY` and `NO_PROXY` are read, in either letter case. */
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
 */
export async function createTransport(portal: PortalAddress, options: TransportOptions): Promise<Send> {
  const client = portal.secure ? await secureClient(options) : await plainClient(options)
  const agents = new Map<Lane, Agent>()
  const { hostname, port } = new URL(portal.origin)

  return (request, stop) => {
    const agent = agents.get(request.lane) ?? client.agent()
    agents.set(request.lane, agent)
    const outgoing = (): ClientRequest =>
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
    return exchangeMessages(outgoing, portal, options.environment, stop)
  }
}

/** `node:https` costs a quarter of the start, so each protocol is loaded only where the portal speaks it. */
async function plainClient({ environment }: TransportOptions): Promise<Client> {
  const { http } = await import(/* webpackMode: "eager" */ './plain-http.ts')
  return {
    request: http.request,
    agent: () => new http.Agent({ keepAlive: true, maxSockets: 1, proxyEnv: environment }),
  }
}

async function secureClient({ caCertificate, environment }: TransportOptions): Promise<Client> {
  const { https, authoritiesWith } = await import(/* webpackMode: "eager" */ './secure-http.ts')
  const trust = caCertificate === undefined ? {} : { ca: authoritiesWith(caCertificate) }
  return {
    request: https.request,
    // Said outright, because NODE_TLS_REJECT_UNAUTHORIZED=0 wins where it is not.
    agent: () =>
      new https.Agent({ keepAlive: true, maxSockets: 1, proxyEnv: environment, rejectUnauthorized: true, ...trust }),
  }
}

function exchangeMessages(
  open: () => ClientRequest,
  portal: PortalAddress,
  environment: NodeJS.ProcessEnv,
  stop: AbortSignal,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    let phase: Phase = 'the connection'
    const outgoing = open()
    // A request that waits behind a silent proxy emits nothing when it is destroyed, so the signal rejects by itself.
    const onStop = (): void => {
      reject(new ConnectionFailure('deadline', phase, '', proxyOnTheWay(outgoing, portal, environment)))
      outgoing.destroy()
    }
    if (stop.aborted) return onStop()
    stop.addEventListener('abort', onStop, { once: true })
    const fail = (error: unknown): void => {
      stop.removeEventListener('abort', onStop)
      outgoing.destroy()
      reject(connectionFailureOf(error, phase, portal, environment))
    }
    outgoing.on('socket', (socket) => {
      const onConnected = (): void => {
        phase = 'the answer'
      }
      if (!socket.connecting) onConnected()
      else socket.once(portal.secure ? 'secureConnect' : 'connect', onConnected)
    })
    outgoing.on('error', fail)
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
