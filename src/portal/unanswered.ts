import { assertNever, Failure } from '../failure.ts'
import { visible } from '../text/visible.ts'
import { type ConnectionFailure, largestBody, type PortalRequest, requestInWords } from './answer.ts'

const remedies: Readonly<Record<string, string>> = {
  ENOTFOUND:
    'No such host is known. Check portal-url for a misspelling; for a portal inside a private network use a runner inside it.',
  EAI_AGAIN: 'The name server did not answer. Run the job again; if it stays, check the runner’s network.',
  ECONNREFUSED: 'Nothing listens there. Check host and port in portal-url, and that the portal is running.',
  ECONNRESET:
    'The connection broke off. Run the job again; if it stays, look at what stands between the runner and the portal.',
  ETIMEDOUT:
    'The host does not answer. Check portal-url; for a portal inside a private network use a runner inside it.',
  EHOSTUNREACH: 'There is no way to that host. For a portal inside a private network use a runner inside it.',
  ENETUNREACH: 'There is no way to that network. For a portal inside a private network use a runner inside it.',
}

const certificateRemedies: Readonly<Record<string, string>> = {
  CERT_HAS_EXPIRED: 'It has expired. The portal’s administrator has to renew it.',
  CERT_NOT_YET_VALID: 'It is not valid yet. Check the clock of the runner, and the certificate.',
  ERR_TLS_CERT_ALTNAME_INVALID:
    'It is made for another host name. Write portal-url with the name that the certificate holds, or have one made for this name.',
}

/** Explains why no whole answer came. */
export function unanswered(
  request: PortalRequest,
  failure: ConnectionFailure,
  origin: string,
  timeoutSeconds: number,
): Failure {
  const { problem, code, phase, proxy } = failure
  const word = code === '' ? '' : ` (${visible(code, 60)})`
  const asked = requestInWords(request)
  switch (problem) {
    case 'deadline':
      if (proxy !== undefined) {
        return new Failure(
          'unreachable',
          `The proxy ${visible(proxy)} did not answer within ${timeoutSeconds} s. Check HTTPS_PROXY, HTTP_PROXY and NO_PROXY, and that the proxy is running.`,
        )
      }
      return new Failure(
        'timeout',
        `${origin} did not answer within ${timeoutSeconds} s (timeout-seconds); ${asked} was still waiting for ${phase}. The portal is overloaded, or something drops the connection. Run the job again, or set a longer timeout-seconds.`,
      )
    case 'proxy':
      return new Failure(
        'unreachable',
        `The proxy ${visible(proxy ?? '')} ${code === 'ERR_PROXY_TUNNEL' ? 'refused to connect to the portal' : 'cannot be reached'}${word}. Check HTTPS_PROXY, HTTP_PROXY and NO_PROXY, and the user name and password in them.`,
      )
    case 'certificate':
      return new Failure(
        'unreachable',
        `The certificate of ${origin} is not trusted${word}, so nothing was sent to it. ${certificateRemedies[code] ?? 'It is signed by itself or by a private authority: give the authority’s certificate in ca-certificate. If the portal is public, its server leaves an intermediate certificate out.'}`,
      )
    case 'tls':
      return new Failure(
        'unreachable',
        `No secure connection to ${origin} could be made${word}. Check that this port speaks https, and which versions of TLS it takes.`,
      )
    case 'network':
      return new Failure(
        'unreachable',
        `${origin} could not be asked${word}: ${asked} failed while waiting for ${phase}. ${remedies[code] ?? 'Check portal-url and the runner’s network.'}`,
      )
    case 'protocol':
      return new Failure(
        'unexpected-response',
        `What ${origin} sent to ${asked} is not HTTP${word}. Check host and port in portal-url.`,
      )
    case 'too-large':
      return new Failure(
        'unexpected-response',
        `The answer to ${asked} is larger than ${largestBody / 1024 / 1024} MiB. A portal’s is far smaller: check portal-url.`,
      )
    case 'encoding':
      return new Failure(
        'unexpected-response',
        `The answer to ${asked} is packed in a way that was not asked for and cannot be read. Check what stands between the runner and the portal.`,
      )
    default:
      return assertNever(problem)
  }
}
