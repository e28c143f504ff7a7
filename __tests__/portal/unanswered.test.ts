import { describe, expect, it } from '@jest/globals'
import { ConnectionFailure } from '../../src/portal/connection-failure.ts'
import { unanswered } from '../../src/portal/unanswered.ts'
import { answer, requestFor } from './answers.ts'

type Facts = ConstructorParameters<typeof ConnectionFailure>[2]

const proxy = { host: 'proxy.example:3128', variable: 'HTTPS_PROXY' }
const told = (problem: ConnectionFailure['problem'], facts: Facts = {}) => {
  const failure = new ConnectionFailure(problem, 'response', facts)
  const { reason, message } = unanswered(requestFor('scopes'), failure, 'https://portal.example', 60)
  return `${reason}: ${message}`
}
const portal = (problem: ConnectionFailure['problem'], code = '') => told(problem, { code })
const ofProxy = (problem: ConnectionFailure['problem'], code = '') => told(problem, { code, proxy, atProxy: true })

describe('a request without a whole response', () => {
  it.each<[string, string]>([
    [
      portal('network', 'ENOTFOUND'),
      'unreachable: Cannot reach `https://portal.example`: the host name does not exist. Check `portal-url`',
    ],
    [portal('network', 'EAI_AGAIN'), 'unreachable: Cannot reach `https://portal.example`: the name server did not'],
    [portal('network', 'ECONNREFUSED'), 'the connection was refused. Check the host and the port in `portal-url`'],
    [
      portal('network', 'EPIPE'),
      'unreachable: The connection to `https://portal.example` broke off. Run the job again',
    ],
    [
      portal('network', 'ETIMEDOUT'),
      'the host does not respond. Check `portal-url`; for a portal in a private network',
    ],
    [portal('network', 'EHOSTUNREACH'), 'no route to the host. '],
    [portal('network', 'EOTHER'), 'the connection failed. Check `portal-url` and the runner’s network. ('],
    [
      portal('deadline'),
      'timeout: `https://portal.example` did not respond within 60 s (`timeout-seconds`). The portal',
    ],
    [portal('certificate', 'DEPTH_ZERO_SELF_SIGNED_CERT'), 'so nothing was sent to it. It is self-signed'],
    [portal('certificate', 'CERT_HAS_EXPIRED'), 'The portal’s administrator has to renew it.'],
    [portal('certificate', 'CERT_NOT_YET_VALID'), 'Check the clock of the runner'],
    [portal('certificate', 'ERR_TLS_CERT_ALTNAME_INVALID'), 'It was issued for another host name.'],
    [portal('weak-certificate', 'UNSPECIFIED'), 'is too weak: its RSA key is shorter than 2,048 bits'],
    [portal('tls', 'EPROTO'), 'unreachable: Cannot make a secure connection to `https://portal.example`. Check that'],
    [
      portal('protocol', 'HPE_INVALID_CONSTANT'),
      'unexpected-response: What `https://portal.example` sent is not HTTP.',
    ],
    [portal('header', 'HPE_INVALID_HEADER_TOKEN'), 'unexpected-response: `https://portal.example` sent an HTTP header'],
    [portal('header-size', 'HPE_HEADER_OVERFLOW'), 'unexpected-response: `https://portal.example` sent HTTP headers'],
    [portal('too-large'), 'unexpected-response: The response of `https://portal.example` is larger than 1 MiB.'],
    [portal('encoding'), 'unexpected-response: The response of `https://portal.example` is compressed'],
  ])('%s', (message, part) => {
    expect(message).toContain(part)
    expect(message).toContain('(`GET /api/2.0/scopes`, while waiting for the response')
  })

  it.each<[string, string]>([
    [ofProxy('network', 'ECONNREFUSED'), 'Cannot reach the proxy `proxy.example:3128` (from `HTTPS_PROXY`): the conn'],
    [ofProxy('deadline'), 'The proxy `proxy.example:3128` (from `HTTPS_PROXY`) did not respond within 60 s'],
    [ofProxy('certificate', 'CERT_HAS_EXPIRED'), 'The proxy’s administrator has to renew it.'],
    [ofProxy('certificate', 'SELF_SIGNED_CERT_IN_CHAIN'), 'Give the certificate of its authority in `ca-certificate`.'],
    [ofProxy('weak-certificate'), 'The proxy’s administrator has to replace it.'],
    [ofProxy('tls', 'EPROTO'), 'Check whether the proxy’s URL begins with `http://`.'],
    [ofProxy('protocol'), 'What the proxy `proxy.example:3128` (from `HTTPS_PROXY`) sent is not HTTP.'],
    [ofProxy('header'), 'The proxy `proxy.example:3128` (from `HTTPS_PROXY`) sent an HTTP header'],
    [ofProxy('refused-by-proxy', '403'), 'refused to connect to the portal (403). Ask the proxy’s administrator'],
    [ofProxy('refused-by-proxy', '407'), 'It requires a user name and a password'],
    [ofProxy('refused-by-proxy', '418'), 'refused to connect to the portal (418). Check `HTTPS_PROXY`'],
  ])('of the proxy is unreachable, and names its variable: %s', (message, part) => {
    expect(message).toMatch(/^unreachable: .* Check `HTTPS_PROXY`, or add the portal’s host to `NO_PROXY`\. \(/)
    expect(message).toContain(part)
  })

  it('of the portal behind a proxy names the proxy too', () => {
    const message = told('certificate', { code: 'UNABLE_TO_VERIFY_LEAF_SIGNATURE', proxy })
    expect(message).toContain('The certificate of `https://portal.example` is not trusted')
    expect(message).toContain('If the proxy inspects TLS')
    expect(message).toContain('through the proxy `proxy.example:3128` from `HTTPS_PROXY`')
  })

  it('tells what came before the deadline', () => {
    expect(told('deadline', { earlier: { answer: answer(500, { error: { message: 'Boom' } }) } })).toContain(
      'Before that it answered 500. It says “Boom”. The portal is overloaded',
    )
    expect(told('deadline', { earlier: { code: 'ECONNRESET' } })).toContain(
      'Before that the connection failed (ECONNRESET). The portal is overloaded',
    )
  })

  it('shows the proxy and the code as one visible line', () => {
    const odd = { code: 'A\nB', proxy: { host: 'a\nb', variable: 'HTTPS_PROXY' } }
    expect(told('network', { ...odd, atProxy: true })).not.toContain('\n')
    expect(told('network', odd)).not.toContain('\n')
  })
})
