import { isRecord } from '../text/json.ts'
import type { PortalResponse, ProxyName } from './response.ts'

/** Why an attempt brought no whole response. The other end is the portal, or the proxy where `atProxy` says so. */
export type ConnectionProblem =
  | 'deadline' // the time for all requests was over
  | 'network' // DNS, TCP, or the connection broke
  | 'certificate' // the certificate is not trusted
  | 'weak-certificate' // the key or the signature of a certificate is too weak
  | 'tls' // no secure connection could be made
  | 'refused-by-proxy' // the proxy sent a status of its own instead of the portal's response; `code` is the status
  | 'protocol' // what came is not HTTP
  | 'header' // what came is HTTP with a header that cannot be read
  | 'header-size' // the headers are larger than is read
  | 'too-large' // the body is larger than is read
  | 'encoding' // the body is compressed in a way that is not understood

/** What one attempt waits for. */
export type Phase = 'connection' | 'response' | 'rest of the response'

/** What an attempt brought before: the last response, or Node's word for how the connection failed. */
export type EarlierAttempt = { readonly response: PortalResponse } | { readonly code: string }

interface Facts {
  /** Node's or OpenSSL's word, such as `ECONNREFUSED`, or a status. */
  readonly code?: string | undefined
  /** The proxy that the request went through, if any. */
  readonly proxy?: ProxyName | undefined
  /** Whether that proxy is the other end of what failed, rather than the portal. */
  readonly atProxy?: boolean
  /** What the attempt before brought, where the deadline ended this one. */
  readonly earlier?: EarlierAttempt | undefined
}

/** One attempt at a request that brought no whole response. */
export class ConnectionFailure extends Error {
  readonly problem: ConnectionProblem
  readonly phase: Phase
  readonly code: string
  readonly proxy: ProxyName | undefined
  readonly atProxy: boolean
  readonly earlier: EarlierAttempt | undefined

  constructor(problem: ConnectionProblem, phase: Phase, { code = '', proxy, atProxy = false, earlier }: Facts = {}) {
    super(`${problem} ${code}`)
    this.name = 'ConnectionFailure'
    this.problem = problem
    this.phase = phase
    this.code = code
    this.proxy = proxy
    this.atProxy = atProxy
    this.earlier = earlier
  }
}

/** OpenSSL's words for a certificate that is not trusted, as Node passes them on. */
const certificateCodes =
  /^(?:CERT_|DEPTH_ZERO_SELF_SIGNED_CERT$|SELF_SIGNED_CERT_IN_CHAIN$|UNABLE_TO_|ERR_TLS_CERT_|INVALID_(?:CA|PURPOSE)$|HOSTNAME_MISMATCH$|PATH_LENGTH_EXCEEDED$|UNSPECIFIED$)/

const weakCodes = /_(?:KEY_TOO_SMALL|MD_TOO_WEAK)$/

/** Node has no code of its own for these, and only this text of OpenSSL's. */
const weakTexts = /^(?:EE|CA) (?:certificate key|signature digest algorithm) too weak$/

/** The parser's words for one header. All its others are about something that is not HTTP. */
const headerCodes =
  /^HPE_(?:INVALID_HEADER_TOKEN|(?:INVALID|UNEXPECTED)_CONTENT_LENGTH|INVALID_TRANSFER_ENCODING|(?:CR|LF)_EXPECTED|UNEXPECTED_SPACE)$/

/**
 * Classifies an error of Node's HTTP client. Its message is not kept: it can quote headers, keys included.
 * @param proxy the proxy that is used, if any
 * @param atProxy whether the proxy, rather than the portal, is the other end
 */
export function classifyError(
  error: unknown,
  phase: Phase,
  proxy?: ProxyName | undefined,
  atProxy = false,
): ConnectionFailure {
  if (error instanceof ConnectionFailure) return error
  const { code, message } = isRecord(error) ? error : {}
  const word = typeof code === 'string' ? code : ''
  const isWeak = weakCodes.test(word) || (typeof message === 'string' && weakTexts.test(message))
  return new ConnectionFailure(isWeak ? 'weak-certificate' : classifyCode(word), phase, { code: word, proxy, atProxy })
}

function classifyCode(code: string): ConnectionProblem {
  if (certificateCodes.test(code)) return 'certificate'
  if (code === 'EPROTO' || code.startsWith('ERR_SSL_') || code.startsWith('ERR_TLS_')) return 'tls'
  if (code === 'HPE_HEADER_OVERFLOW') return 'header-size'
  if (code.startsWith('HPE_')) return headerCodes.test(code) ? 'header' : 'protocol'
  return 'network'
}

/** @param status what the proxy sent instead of the portal's response */
export function refusedByProxy(status: number, proxy: ProxyName): ConnectionFailure {
  return new ConnectionFailure('refused-by-proxy', 'connection', { code: String(status), proxy, atProxy: true })
}
