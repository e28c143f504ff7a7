import { describe, expect, it } from '@jest/globals'
import { ConnectionFailure, type ConnectionProblem } from '../../src/portal/answer.ts'
import { connectionFailureOf } from '../../src/portal/connection-failures.ts'

const thrown = (fields: Record<string, unknown>): Error => Object.assign(new Error('hidden'), fields)
const proxy = 'proxy.example:3128'

describe('an error of the HTTP client', () => {
  it.each<[string, ConnectionProblem]>([
    ['ENOTFOUND', 'network'],
    ['EAI_AGAIN', 'network'],
    ['ECONNREFUSED', 'network'],
    ['ECONNRESET', 'network'],
    ['ETIMEDOUT', 'network'],
    ['EPIPE', 'network'],
    ['', 'network'],
    ['DEPTH_ZERO_SELF_SIGNED_CERT', 'certificate'],
    ['SELF_SIGNED_CERT_IN_CHAIN', 'certificate'],
    ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'certificate'],
    ['UNABLE_TO_GET_ISSUER_CERT_LOCALLY', 'certificate'],
    ['CERT_HAS_EXPIRED', 'certificate'],
    ['CERT_NOT_YET_VALID', 'certificate'],
    ['CERT_UNTRUSTED', 'certificate'],
    ['ERR_TLS_CERT_ALTNAME_INVALID', 'certificate'],
    ['HOSTNAME_MISMATCH', 'certificate'],
    ['INVALID_CA', 'certificate'],
    ['CA_KEY_TOO_SMALL', 'certificate'],
    ['EPROTO', 'tls'],
    ['ERR_SSL_WRONG_VERSION_NUMBER', 'tls'],
    ['ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION', 'tls'],
    ['ERR_TLS_HANDSHAKE_TIMEOUT', 'tls'],
    ['HPE_INVALID_CONSTANT', 'protocol'],
    ['HPE_HEADER_OVERFLOW', 'protocol'],
  ])('with the code %s is a problem of the %s', (code, problem) => {
    expect(connectionFailureOf(thrown({ code }), 'the connection', undefined)).toMatchObject({ problem, code })
  })

  it.each<[string, unknown, ConnectionProblem]>([
    ['a refused tunnel', thrown({ code: 'ERR_PROXY_TUNNEL' }), 'proxy'],
    ['a proxy that nobody knows', thrown({ code: 'ENOTFOUND', syscall: 'getaddrinfo' }), 'proxy'],
    ['a dead proxy', thrown({ code: 'ECONNREFUSED', syscall: 'connect' }), 'proxy'],
    ['a proxy with several addresses, all dead', new AggregateError([]), 'proxy'],
    ['a connection that broke behind it', thrown({ code: 'ECONNRESET', syscall: 'read' }), 'network'],
    ['a certificate behind it', thrown({ code: 'CERT_HAS_EXPIRED' }), 'certificate'],
  ])('where a proxy is used is told by its kind: %s', (_, error, problem) => {
    expect(connectionFailureOf(error, 'the connection', proxy).problem).toBe(problem)
  })

  it('names the proxy only where it is to blame', () => {
    const [dead, broken] = ['connect', 'read'].map((syscall) =>
      connectionFailureOf(thrown({ code: 'ECONNRESET', syscall }), 'the answer', proxy),
    )
    expect([dead?.proxy, broken?.proxy]).toEqual([proxy, undefined])
  })

  it('is not a proxy’s where there is none', () => {
    const dead = thrown({ code: 'ECONNREFUSED', syscall: 'connect' })
    expect(connectionFailureOf(dead, 'the connection', undefined).problem).toBe('network')
  })

  it('keeps no message, since that can quote the headers', () => {
    const failure = connectionFailureOf(thrown({ code: 'ERR_INVALID_CHAR' }), 'the connection', undefined)
    expect(`${failure.message} ${failure.stack}`).not.toContain('hidden')
  })

  it.each([[undefined], [null], ['a text'], [7]])('may be anything: %s', (error) => {
    expect(connectionFailureOf(error, 'the answer', undefined)).toMatchObject({ problem: 'network', code: '' })
  })

  it('that is known already stays as it is', () => {
    const failure = new ConnectionFailure('too-large', 'the rest of the answer')
    expect(connectionFailureOf(failure, 'the answer', proxy)).toBe(failure)
  })
})
