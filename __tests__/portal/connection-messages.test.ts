import { describe, expect, it } from '@jest/globals'
import { ConnectionFailure, type ConnectionProblem } from '../../src/portal/connection-failure.ts'
import { explainConnectionFailure } from '../../src/portal/connection-messages.ts'
import { inputs } from './inputs.ts'
import { requestFor, respond } from './responses.ts'

type Facts = ConstructorParameters<typeof ConnectionFailure>[2]

const proxy = { host: 'proxy.example:3128', variable: 'HTTPS_PROXY' }
const theProxy = 'the proxy `proxy.example:3128` (from `HTTPS_PROXY`)'

const explain = (problem: ConnectionProblem, facts: Facts = {}): string => {
  const failure = new ConnectionFailure(problem, 'response', facts)
  const { reason, message } = explainConnectionFailure(requestFor('scopes'), failure, inputs)
  return `${reason}: ${message}`
}

describe('a portal that sends no whole response', () => {
  it.each<[string, ConnectionProblem, code: string, reason: string, cause: string, remedy: string]>([
    [
      'a host name that does not exist',
      'network',
      'ENOTFOUND',
      'unreachable',
      'Cannot reach `https://portal.example`: the host name does not exist.',
      'for a portal in a private network, use a runner inside it',
    ],
    [
      'a silent name server',
      'network',
      'EAI_AGAIN',
      'unreachable',
      'the name server did not respond',
      'check the runner’s network',
    ],
    [
      'a refused connection',
      'network',
      'ECONNREFUSED',
      'unreachable',
      'the connection was refused',
      'that the portal is running',
    ],
    ['a reset', 'network', 'ECONNRESET', 'unreachable', 'the connection broke off', 'Run the job again'],
    ['a broken pipe', 'network', 'EPIPE', 'unreachable', 'the connection broke off', 'Run the job again'],
    ['a silent host', 'network', 'ETIMEDOUT', 'unreachable', 'the host does not respond', 'use a runner inside it'],
    [
      'no route to the host',
      'network',
      'EHOSTUNREACH',
      'unreachable',
      'no route to the host',
      'use a runner inside it',
    ],
    [
      'no route to the network',
      'network',
      'ENETUNREACH',
      'unreachable',
      'no route to its network',
      'use a runner inside it',
    ],
    [
      'any other failure',
      'network',
      'EOTHER',
      'unreachable',
      'the connection failed',
      'Check `portal-url` and the runner’s network.',
    ],
    [
      'the deadline',
      'deadline',
      '',
      'timeout',
      'No response from `https://portal.example` within 60 s (`timeout-seconds`).',
      'set a longer `timeout-seconds`',
    ],
    [
      'a self-signed certificate',
      'certificate',
      'DEPTH_ZERO_SELF_SIGNED_CERT',
      'unreachable',
      'is not trusted, so nothing was sent',
      'It is self-signed: add it to `ca-certificate`. (',
    ],
    [
      'a private authority',
      'certificate',
      'SELF_SIGNED_CERT_IN_CHAIN',
      'unreachable',
      'is not trusted, so nothing was sent',
      'Its authority is unknown: add the authority’s certificate to `ca-certificate`. (',
    ],
    [
      'a certificate whose issuer is not known',
      'certificate',
      'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
      'unreachable',
      'is not trusted, so nothing was sent',
      'If the portal is public, its server does not send the intermediate certificate. (',
    ],
    [
      'an expired certificate',
      'certificate',
      'CERT_HAS_EXPIRED',
      'unreachable',
      'It, or one that signed it, has expired.',
      'The portal’s administrator has to renew it; if it is in `ca-certificate`, replace it there.',
    ],
    [
      'a certificate of the future',
      'certificate',
      'CERT_NOT_YET_VALID',
      'unreachable',
      'It is not valid yet.',
      'Check the clock of the runner',
    ],
    [
      'a certificate of another host',
      'certificate',
      'ERR_TLS_CERT_ALTNAME_INVALID',
      'unreachable',
      'It was issued for another host name.',
      'Write `portal-url` with the name in the certificate',
    ],
    [
      'a weak certificate',
      'weak-certificate',
      'UNSPECIFIED',
      'unreachable',
      'is too weak: its RSA key is shorter than 2,048 bits',
      '`ca-certificate` does not help',
    ],
    [
      'no TLS',
      'tls',
      'EPROTO',
      'unreachable',
      'Cannot make a secure connection to `https://portal.example`.',
      'Check that this port uses HTTPS',
    ],
    [
      'what is not HTTP',
      'protocol',
      'HPE_INVALID_CONSTANT',
      'unexpected-response',
      'The response from `https://portal.example` is not HTTP.',
      'Check the host and the port',
    ],
    [
      'a header that cannot be read',
      'header',
      'HPE_INVALID_HEADER_TOKEN',
      'unexpected-response',
      'an HTTP header that cannot be read',
      'Check which gateway or proxy',
    ],
    [
      'headers that are too large',
      'header-size',
      'HPE_HEADER_OVERFLOW',
      'unexpected-response',
      'headers of more than 64 KiB',
      'Check which gateway or proxy',
    ],
    ['a body that is too large', 'too-large', '', 'unexpected-response', 'larger than 1 MiB', 'check `portal-url`'],
    [
      'an unknown compression',
      'encoding',
      '',
      'unexpected-response',
      'is compressed, though that was not requested',
      'Check what is between',
    ],
  ])('is explained: %s', (_, problem, code, reason, cause, remedy) => {
    const message = explain(problem, { code })
    expect(message).toMatch(new RegExp(`^${reason}: `))
    expect(message).toContain(cause)
    expect(message).toContain(remedy)
    const word = code === '' ? '' : `: \`${code}\``
    expect(message.endsWith(` (\`GET /api/2.0/scopes\`, while waiting for the response${word})`)).toBe(true)
  })

  it.each([
    ['connection', 'while connecting'],
    ['response', 'while waiting for the response'],
    ['rest of the response', 'in the middle of the response'],
  ] as const)('is explained with the phase: %s', (phase, words) => {
    const failure = new ConnectionFailure('network', phase)
    const { message } = explainConnectionFailure(requestFor('scopes'), failure, inputs)
    expect(message).toContain(`(\`GET /api/2.0/scopes\`, ${words})`)
  })

  it('behind a proxy is explained with that proxy', () => {
    const message = explain('certificate', { code: 'UNABLE_TO_VERIFY_LEAF_SIGNATURE', proxy })
    expect(message).toContain('The certificate of `https://portal.example` is not trusted')
    expect(message).toContain('If the proxy inspects TLS, add the certificate of the proxy’s authority as well.')
    expect(message).toContain(', through the proxy `proxy.example:3128` from `HTTPS_PROXY`')
  })
})

describe('a proxy that sends no whole response', () => {
  it.each<[string, ConnectionProblem, code: string, words: string]>([
    ['a refused connection', 'network', 'ECONNREFUSED', `Cannot reach ${theProxy}: the connection was refused.`],
    ['a reset', 'network', 'ECONNRESET', `Cannot reach ${theProxy}: the connection broke off.`],
    [
      'the deadline',
      'deadline',
      '',
      `No response from ${theProxy} within 60 s (\`timeout-seconds\`). Check that the proxy is`,
    ],
    ['an expired certificate', 'certificate', 'CERT_HAS_EXPIRED', 'The proxy’s administrator has to renew it;'],
    [
      'a certificate of another host',
      'certificate',
      'ERR_TLS_CERT_ALTNAME_INVALID',
      'Name the proxy as its certificate does.',
    ],
    [
      'a private authority',
      'certificate',
      'SELF_SIGNED_CERT_IN_CHAIN',
      'Add the certificate of its authority to `ca-certificate`.',
    ],
    ['a weak certificate', 'weak-certificate', '', 'The proxy’s administrator has to replace it.'],
    ['no TLS', 'tls', 'EPROTO', 'Check whether the proxy’s URL begins with `http://`.'],
    ['what is not HTTP', 'protocol', '', `The response from ${theProxy} is not HTTP.`],
    ['a header that cannot be read', 'header', '', `The response from ${theProxy} has an HTTP header`],
    [
      'a refusal of the host',
      'refused-by-proxy',
      '403',
      `${theProxy} refused the connection (403). Ask the proxy’s administrator`,
    ],
    ['a refusal of the login', 'refused-by-proxy', '407', 'It requires a user name and a password'],
    ['a portal out of its reach', 'refused-by-proxy', '502', 'It cannot reach the portal. Check `portal-url`.'],
    ['any other refusal', 'refused-by-proxy', '418', `${theProxy} refused the connection (418). Check \`HTTPS_PROXY\``],
  ])('is unreachable, and named with its variable: %s', (_, problem, code, words) => {
    const message = explain(problem, { code, proxy, atProxy: true })
    expect(message).toMatch(/^unreachable: .* Check `HTTPS_PROXY`, or add the portal’s host to `NO_PROXY`\. \(/)
    expect(message).toContain(words)
  })
})

describe('an explanation', () => {
  it.each<[string, Facts, string]>([
    [
      'the last response',
      { earlier: { response: respond(500, { error: { message: 'Boom' } }) } },
      'Before that it responded with 500 (“Boom”). The portal is overloaded',
    ],
    [
      'the last failure',
      { earlier: { code: 'ECONNRESET' } },
      'Before that the connection failed (`ECONNRESET`). The portal is overloaded',
    ],
    [
      'a failure without a word',
      { earlier: { code: '' } },
      'Before that the connection failed. The portal is overloaded',
    ],
  ])('says what came before the deadline: %s', (_, facts, words) => {
    expect(explain('deadline', facts)).toContain(words)
  })

  it('is one visible line, whatever proxy and code are', () => {
    const odd = { code: 'A\nB', proxy: { host: 'a\nb', variable: 'HTTPS_PROXY' } }
    expect(explain('network', { ...odd, atProxy: true })).not.toContain('\n')
    expect(explain('network', odd)).not.toContain('\n')
  })
})
