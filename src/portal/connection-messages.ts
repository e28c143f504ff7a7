import { Failure, type FailureReason } from '../failure.ts'
import type { Inputs } from '../inputs/inputs.ts'
import { code, type Message, message, page, sentences } from '../text/message.ts'
import type { ConnectionFailure, ConnectionProblem, Phase } from './connection-failure.ts'
import { describeBody, describeRequest, maxBodySize, type PortalRequest } from './response.ts'

/** What one problem means. */
interface Explanation {
  /** What happened. `end` in it is the other end: the portal, or the proxy. */
  readonly happened: (end: Message, context: { code: string; phase: Phase; timeoutSeconds: number }) => Message
  /** What to do where the portal is the other end; a proxy has advice of its own. */
  readonly remedy: (failure: ConnectionFailure, request: PortalRequest) => Message
  readonly proxyRemedy?: (failure: ConnectionFailure) => Message
  /** Why the run fails where the portal is the other end; otherwise it is `unreachable`. */
  readonly reason: FailureReason
}

const hasBegun = (phase: Phase): boolean => phase === 'rest of the response'

const checkHeaders = (): Message =>
  message`Check which gateway or proxy in front of the portal adds headers, and correct it there.`

const explanations: Readonly<Record<ConnectionProblem, Explanation>> = {
  deadline: {
    happened: (end, { phase, timeoutSeconds }) =>
      message`No ${[hasBegun(phase) ? 'complete ' : '']}response from ${end} within ${timeoutSeconds} s (${code('timeout-seconds')}).`,
    remedy: ({ phase, earlier }) => {
      if (phase !== 'connection' || (earlier !== undefined && 'response' in earlier)) return overloaded
      // Where no connection was made before either, that says more than a deadline.
      return earlier === undefined ? silent : (networkCauses[earlier.code]?.remedy ?? overloaded)
    },
    proxyRemedy: () => message`Check that the proxy is running, and can reach the portal.`,
    reason: 'timeout',
  },
  network: {
    happened: (end, failure) => {
      const cause = networkCauses[failure.code]?.cause ?? message`the connection failed`
      return message`Cannot reach ${end}: ${cause}.`
    },
    remedy: (failure) =>
      networkCauses[failure.code]?.remedy ?? message`Check ${code('portal-url')} and the runner’s network.`,
    reason: 'unreachable',
  },
  certificate: {
    happened: (end) => message`The certificate of ${end} is not trusted, so nothing was sent.`,
    remedy: (failure) =>
      certificateRemedies[failure.code] ??
      (unknownAuthorityCodes.test(failure.code) ? unknownAuthority(failure) : unsuitable(message`portal`)),
    proxyRemedy: ({ code: word }) =>
      proxyCertificateRemedies[word] ??
      (unknownAuthorityCodes.test(word)
        ? message`Add the certificate of its authority to ${code('ca-certificate')}.`
        : unsuitable(message`proxy`)),
    reason: 'unreachable',
  },
  'weak-certificate': {
    happened: (end) =>
      message`The certificate of ${end}, or of its authority, is too weak: its RSA key is shorter than 2,048 bits, or it is signed with SHA-1. Nothing was sent.`,
    remedy: () => message`The portal’s administrator has to replace it. ${code('ca-certificate')} does not help.`,
    proxyRemedy: () => message`The proxy’s administrator has to replace it.`,
    reason: 'unreachable',
  },
  tls: {
    happened: (end) => message`Cannot make a secure connection to ${end}.`,
    remedy: () =>
      message`Check that this port uses HTTPS, supports TLS 1.2 or later, and requires no client certificate: the action has none.`,
    proxyRemedy: () => message`Check whether the proxy’s URL begins with ${code('http://')}.`,
    reason: 'unreachable',
  },
  'refused-by-proxy': {
    happened: (end, failure) => message`Cannot reach the portal: ${end} refused the connection (${[failure.code]}).`,
    remedy: () => message``,
    proxyRemedy: (failure) => proxyRefusals[failure.code] ?? message``,
    reason: 'unreachable',
  },
  protocol: {
    happened: (end, { phase }) =>
      hasBegun(phase)
        ? message`The rest of the response from ${end} is not HTTP.`
        : message`The response from ${end} is not HTTP.`,
    remedy: ({ phase }) =>
      hasBegun(phase)
        ? message`Check what is between the runner and the portal.`
        : message`Check the host and the port in ${code('portal-url')}.`,
    reason: 'unexpected-response',
  },
  header: {
    happened: (end) =>
      message`The response from ${end} has an HTTP header that cannot be read, for example one spread over several lines.`,
    remedy: checkHeaders,
    reason: 'unexpected-response',
  },
  'header-size': {
    happened: (end) => message`The response from ${end} has HTTP headers of more than 64 KiB.`,
    remedy: checkHeaders,
    reason: 'unexpected-response',
  },
  'too-large': {
    happened: (end) => message`The response from ${end} is larger than ${maxBodySize / 1024 / 1024} MiB.`,
    remedy: (_, { resource }) =>
      resource === 'app'
        ? message`The app’s logo is in it: choose a smaller one in the portal under ${page('oauth-apps')}.`
        : message`A portal sends far less: check ${code('portal-url')}.`,
    reason: 'unexpected-response',
  },
  encoding: {
    happened: (end) =>
      message`The response from ${end} is compressed, though that was not requested, and cannot be read.`,
    remedy: () => message`Check what is between the runner and the portal.`,
    reason: 'unexpected-response',
  },
}

const privateNetwork = message`Check ${code('portal-url')}; for a portal in a private network, use a runner inside it.`
const silent = message`The name server or the portal is silent, or a firewall drops the connection. ${privateNetwork}`
const overloaded = message`The portal is overloaded, or something drops the connection. Run the job again, or set a longer ${code('timeout-seconds')}.`
const broken = {
  cause: message`the connection broke off`,
  remedy: message`Run the job again; if it fails again, check what is between the runner and the portal.`,
}

/** By Node's error code. */
const networkCauses: Readonly<Record<string, { readonly cause: Message; readonly remedy: Message }>> = {
  ENOTFOUND: { cause: message`the host name does not exist`, remedy: privateNetwork },
  EAI_AGAIN: {
    cause: message`the name server did not respond`,
    remedy: message`Run the job again; if it fails again, check the runner’s network.`,
  },
  ECONNREFUSED: {
    cause: message`the connection was refused`,
    remedy: message`Check the host and the port in ${code('portal-url')}, and that the portal is running.`,
  },
  ECONNRESET: broken,
  EPIPE: broken,
  ETIMEDOUT: { cause: message`the host does not respond`, remedy: privateNetwork },
  EHOSTUNREACH: { cause: message`no route to the host`, remedy: privateNetwork },
  ENETUNREACH: { cause: message`no route to its network`, remedy: privateNetwork },
}

/** The codes of what one more trusted certificate fixes; it fixes no other. */
const unknownAuthorityCodes = /SELF_SIGNED|^UNABLE_TO_(?:GET|VERIFY)|^CERT_(?:SIGNATURE_FAILURE|UNTRUSTED)$/

/** @param owner whose it is */
function unsuitable(owner: Message): Message {
  return message`It, or one that signed it, was not issued for this use, or was revoked. The ${owner}’s administrator has to replace it; if it is in ${code('ca-certificate')}, correct that.`
}

/** Node does not say which certificate of the chain it is. */
function expired(owner: Message): Message {
  return message`It, or one that signed it, has expired. The ${owner}’s administrator has to renew it; if it is in ${code('ca-certificate')}, replace it there.`
}

function unknownAuthority({ code: word, proxy }: ConnectionFailure): Message {
  return sentences(
    word === 'DEPTH_ZERO_SELF_SIGNED_CERT'
      ? message`It is self-signed: add it to ${code('ca-certificate')}.`
      : message`Its authority is unknown: add the authority’s certificate to ${code('ca-certificate')}.`,
    // Then Node has not seen who signed it: perhaps an authority that it knows.
    word.startsWith('UNABLE_TO_')
      ? message`If the portal is public, its server does not send the intermediate certificate.`
      : undefined,
    proxy === undefined
      ? undefined
      : message`If the proxy inspects TLS, add the certificate of the proxy’s authority as well.`,
  )
}

const notYetValid = message`It is not valid yet. Check the clock of the runner, and the certificate.`

const certificateRemedies: Readonly<Record<string, Message>> = {
  CERT_HAS_EXPIRED: expired(message`portal`),
  CERT_NOT_YET_VALID: notYetValid,
  ERR_TLS_CERT_ALTNAME_INVALID: message`It was issued for another host name. Write ${code('portal-url')} with the name in the certificate, or get a certificate for this name.`,
}

const proxyCertificateRemedies: Readonly<Record<string, Message>> = {
  CERT_HAS_EXPIRED: expired(message`proxy`),
  CERT_NOT_YET_VALID: notYetValid,
  ERR_TLS_CERT_ALTNAME_INVALID: message`It was issued for another host name. Name the proxy as its certificate does.`,
}

const proxyCannotReach = message`It cannot reach the portal. Check ${code('portal-url')}.`

const proxyRefusals: Readonly<Record<string, Message>> = {
  403: message`Ask the proxy’s administrator to allow the portal’s host.`,
  407: message`It requires a user name and a password, or rejected them. Percent-encode them in the proxy’s URL.`,
  502: proxyCannotReach,
  503: proxyCannotReach,
  504: proxyCannotReach,
}

/** Explains why no whole response came. */
export function explainConnectionFailure(
  request: PortalRequest,
  failure: ConnectionFailure,
  { portal, timeoutSeconds }: Pick<Inputs, 'portal' | 'timeoutSeconds'>,
): Failure {
  const { proxy, atProxy, problem, phase } = failure
  const isProxy = proxy !== undefined && atProxy
  const end = isProxy ? message`the proxy ${code(proxy.host)} (from ${code(proxy.variable)})` : [code(portal.origin)]
  const { happened, remedy, proxyRemedy, reason } = explanations[problem]
  const parts = sentences(
    happened(end, { code: failure.code, phase, timeoutSeconds }),
    describeEarlier(request, failure),
    ...(isProxy
      ? [
          proxyRemedy?.(failure),
          message`Check ${code(proxy.variable)}, or add the portal’s host to ${code('NO_PROXY')}.`,
        ]
      : [remedy(failure, request)]),
  )
  return new Failure(isProxy ? 'unreachable' : reason, parts, { trace: describeAttempt(request, failure) })
}

function describeEarlier(request: PortalRequest, { earlier }: ConnectionFailure): Message | undefined {
  if (earlier === undefined) return undefined
  if ('response' in earlier)
    return message`Before that it responded with ${[String(earlier.response.status)]} (${describeBody(request, earlier.response)}).`
  return message`Before that the connection failed${earlier.code === '' ? message`` : message` (${code(earlier.code)})`}.`
}

const phases: Readonly<Record<Phase, Message>> = {
  connection: message`while connecting`,
  response: message`while waiting for the response`,
  'rest of the response': message`in the middle of the response`,
}

function describeAttempt(request: PortalRequest, failure: ConnectionFailure): Message {
  const { phase, proxy, atProxy, problem } = failure
  const through =
    proxy === undefined || atProxy
      ? message``
      : message`, through the proxy ${code(proxy.host)} from ${code(proxy.variable)}`
  const word = failure.code === '' || problem === 'refused-by-proxy' ? message`` : message`: ${code(failure.code)}`
  return message`(${describeRequest(request)}, ${phases[phase]}${through}${word})`
}
