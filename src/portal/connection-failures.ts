import { isRecord } from '../text/json.ts'
import { ConnectionFailure, type ConnectionProblem, type Phase } from './answer.ts'

/** OpenSSL's words for a certificate that is not trusted, as Node passes them on. */
const certificateCodes =
  /^(?:CERT_|DEPTH_ZERO_SELF_SIGNED_CERT$|SELF_SIGNED_CERT_IN_CHAIN$|UNABLE_TO_|ERR_TLS_CERT_|INVALID_(?:CA|PURPOSE)$|HOSTNAME_MISMATCH$|PATH_LENGTH_EXCEEDED$|(?:EE|CA)_(?:KEY_TOO_SMALL|MD_TOO_WEAK)$|UNSPECIFIED$)/

/**
 * Says what an error of Node's HTTP client means. Its message is not kept: it can quote headers, keys included.
 * @param proxy host and port of the proxy that is used, if one is
 */
export function connectionFailureOf(error: unknown, phase: Phase, proxy: string | undefined): ConnectionFailure {
  if (error instanceof ConnectionFailure) return error
  const code = isRecord(error) && typeof error.code === 'string' ? error.code : ''
  if (proxy !== undefined && isOfProxy(error)) return new ConnectionFailure('proxy', phase, code, proxy)
  return new ConnectionFailure(problemOf(code), phase, code)
}

function problemOf(code: string): ConnectionProblem {
  if (certificateCodes.test(code)) return 'certificate'
  if (code === 'EPROTO' || code.startsWith('ERR_SSL_') || code.startsWith('ERR_TLS_')) return 'tls'
  if (code.startsWith('HPE_')) return 'protocol'
  return 'network'
}

/** Where a proxy is used, it is what is looked up and connected to; only it knows the portal. */
function isOfProxy(error: unknown): boolean {
  if (error instanceof AggregateError) return true
  if (!isRecord(error)) return false
  return error.code === 'ERR_PROXY_TUNNEL' || error.syscall === 'connect' || error.syscall === 'getaddrinfo'
}
