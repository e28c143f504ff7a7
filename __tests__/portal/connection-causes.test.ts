import { describe, expect, it } from '@jest/globals'
import { ConnectionFailure, classifyError, type EarlierAttempt } from '../../src/portal/connection-failure.ts'
import { explainConnectionFailure } from '../../src/portal/connection-messages.ts'
import { inputs } from './inputs.ts'
import { requestFor, respond } from './responses.ts'

const explain = (failure: ConnectionFailure): string =>
  explainConnectionFailure(requestFor('scopes'), failure, inputs).message

describe('a certificate that is refused', () => {
  const proxy = { host: 'proxy.example:3128', variable: 'HTTPS_PROXY' }
  const authority = /add the authority’s certificate to `ca-certificate`/
  const other = /It, or one that signed it, was not issued for this use, or was revoked\. The portal’s administrator/

  it.each([
    ['SELF_SIGNED_CERT_IN_CHAIN', authority],
    ['UNABLE_TO_GET_ISSUER_CERT', authority],
    ['UNABLE_TO_GET_ISSUER_CERT_LOCALLY', authority],
    ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', authority],
    ['CERT_SIGNATURE_FAILURE', authority],
    ['CERT_UNTRUSTED', authority],
    ['INVALID_PURPOSE', other],
    ['INVALID_CA', other],
    ['PATH_LENGTH_EXCEEDED', other],
    ['CERT_REVOKED', other],
    ['CERT_REJECTED', other],
    ['UNSPECIFIED', other],
  ])('is mended by one more only where that helps: %s', (code, words) => {
    const [portal, atProxy] = [undefined, proxy].map((end) =>
      explain(classifyError({ code }, 'connection', end, end !== undefined)),
    )
    expect(portal).toMatch(words)
    expect(portal).toContain('is not trusted, so nothing was sent')
    expect(atProxy).toContain(
      words === other ? 'The proxy’s administrator has to replace it' : 'Add the certificate of',
    )
  })
})

describe('a deadline that ends the connecting', () => {
  const overloaded = 'The portal is overloaded, or something drops the connection. Run'

  it.each<[string, EarlierAttempt | undefined, string]>([
    [
      'nothing came before',
      undefined,
      'The name server or the portal is silent, or a firewall drops the connection. Check',
    ],
    ['the name server was silent', { code: 'EAI_AGAIN' }, 'Run the job again; if it fails again, check the runner’s'],
    [
      'no route was found',
      { code: 'EHOSTUNREACH' },
      'Check `portal-url`; for a portal in a private network, use a runner',
    ],
    ['the connection was refused', { code: 'ECONNREFUSED' }, 'Check the host and the port in `portal-url`, and that'],
    ['the connection broke', { code: 'ECONNRESET' }, 'Run the job again; if it fails again, check what is between'],
    ['the proxy had refused', { code: '503' }, overloaded],
    ['the portal had responded', { response: respond(503) }, overloaded],
  ])('is put down to a portal that is busy only where that was reached: %s', (_, earlier, words) => {
    const told = explain(new ConnectionFailure('deadline', 'connection', { earlier }))
    expect(told).toContain(words)
    expect(told.includes(overloaded)).toBe(words === overloaded)
  })

  it('is put down to that where the connection was made', () => {
    const earlier = { code: 'EAI_AGAIN' }
    expect(explain(new ConnectionFailure('deadline', 'response', { earlier }))).toContain(overloaded)
  })
})

describe('a response that has begun', () => {
  const broken = (problem: 'deadline' | 'protocol') => explain(new ConnectionFailure(problem, 'rest of the response'))

  it('is not told to be none', () => {
    expect(broken('deadline')).toMatch(/^No complete response from `https:\/\/portal\.example` within 60 s/)
  })

  it('is not told to be no HTTP at all', () => {
    expect(broken('protocol')).toMatch(
      /^The rest of the response from `https:\/\/portal\.example` is not HTTP\. Check what is between/,
    )
  })
})

describe('a connection that ends as it is made secure', () => {
  it.each(['EPROTO', 'ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED'])(
    'may want a certificate of the client: %s',
    (code) => {
      expect(explain(classifyError({ code }, 'connection'))).toContain('and requires no client certificate')
    },
  )
})

describe('a response that is too large', () => {
  it.each([
    ['scopes', 'A portal sends far less: check `portal-url`.'],
    ['app', 'The app’s logo is in it: choose a smaller one in the portal under Developer Tools → OAuth.'],
  ] as const)('has a cause of its own: %s', (resource, words) => {
    const failure = new ConnectionFailure('too-large', 'rest of the response')
    expect(explainConnectionFailure(requestFor(resource), failure, inputs).message).toContain(words)
  })
})
