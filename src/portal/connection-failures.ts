import type { PortalAddress } from '../inputs/portal-address.ts'
import { isRecord } from '../json.ts'
import { ConnectionFailure, type ConnectionProblem, type Phase } from './answer.ts'
import { proxyNamedFor } from './proxy.ts'

/** OpenSSL's words for a certificate that is not trusted, as Node passes them on. */
const certificateCodes =
  /^(?:CERT_|DEPTH_ZERO_SELF_SIGNED_CERT$|SELF_SIGNED_CERT_IN_CHAIN$|UNABLE_TO_|ERR_TLS_CERT_|INVALID_(?:CA|PURPOSE)$|HOSTNAME_MISMATCH$|PATH_LENGTH_EXCEEDED$)/

/** Says what an error of Node's HTTP client means. Its message is not kept: it can quote headers, keys included. */
export function connectionFailureOf(
  error: unknown,
  phase: Phase,
  portal: PortalAddress,
  environment: NodeJS.ProcessEnv,
): ConnectionFailure {
  if (error instanceof ConnectionFailure) return error
  const code = isRecord(error) && typeof error.code === 'string' ? error.code : ''
  const proxy = isOfProxy(error, portal, environment)
  if (proxy !== undefined) return new ConnectionFailure('proxy', phase, code, proxy)
  return new ConnectionFailure(problemOf(code), phase, code)
}

function problemOf(code: string): ConnectionProblem {
  if (certificateCodes.test(code)) return 'certificate'
  if (code === 'EPROTO' || code.startsWith('ERR_SSL_') || code.startsWith('ERR_TLS_')) return 'tls'
  if (code.startsWith('HPE_')) return 'protocol'
  return 'network'
}

/** A dead proxy is an ordinary refusal, but with the proxy's own address; a refusing one has a code of its own. */
function isOfProxy(error: unknown, portal: PortalAddress, environment: NodeJS.ProcessEnv): string | undefined {
  const proxy = proxyNamedFor(portal, environment)
  if (proxy === undefined || !isRecord(error)) return undefined
  const { code, port, hostname, syscall } = error
  if (code === 'ERR_PROXY_TUNNEL') return proxy.host
  if (syscall === 'connect' && String(port) === proxy.port && new URL(portal.origin).port !== proxy.port)
    return proxy.host
  if (syscall === 'getaddrinfo' && hostname === proxy.hostname && hostname !== portal.hostname) return proxy.host
  return undefined
}
