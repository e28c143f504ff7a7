import type { ClientRequest } from 'node:http'
import type { PortalAddress } from '../inputs/portal-address.ts'

/** Host and port of the proxy that the environment names for a portal, without its user name and password. */
export function proxyNamedFor(
  portal: PortalAddress,
  environment: NodeJS.ProcessEnv,
): { host: string; hostname: string; port: string } | undefined {
  const text = portal.secure
    ? environment.https_proxy || environment.HTTPS_PROXY
    : environment.http_proxy || environment.HTTP_PROXY
  if (!text) return undefined
  try {
    const { hostname, port, protocol } = new URL(text.includes('://') ? text : `http://${text}`)
    const usual = port || (protocol === 'https:' ? '443' : '80')
    return { host: `${hostname}:${usual}`, hostname, port: usual }
  } catch {
    return undefined
  }
}

/**
 * The proxy that a request waits for, if it does: Node gives a request its socket only once the proxy has made the
 * tunnel, and writes the whole address into the path where there is no tunnel.
 */
export function proxyOnTheWay(
  outgoing: ClientRequest,
  portal: PortalAddress,
  environment: NodeJS.ProcessEnv,
): string | undefined {
  const waitsForProxy = portal.secure
    ? outgoing.socket === null
    : outgoing.path.startsWith('http://') && (outgoing.socket === null || outgoing.socket.bytesRead === 0)
  return waitsForProxy ? proxyNamedFor(portal, environment)?.host : undefined
}
