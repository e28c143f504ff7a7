import { describe, expect, it } from '@jest/globals'
import { ConnectionFailure, type ConnectionProblem, classifyError } from '../../src/portal/connection-failure.ts'

const thrown = (fields: Record<string, unknown>): Error => Object.assign(new Error('hidden'), fields)
const proxy = { host: 'proxy.example:3128', variable: 'HTTPS_PROXY' }

describe('an error of the HTTP client', () => {
  it.each<[string, ConnectionProblem]>([
    ['ENOTFOUND', 'network'],
    ['EAI_AGAIN', 'network'],
    ['ECONNREFUSED', 'network'],
    ['ECONNRESET', 'network'],
    ['ETIMEDOUT', 'network'],
    ['EPIPE', 'network'],
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
    ['UNSPECIFIED', 'certificate'],
    ['CA_KEY_TOO_SMALL', 'weak-certificate'],
    ['EE_KEY_TOO_SMALL', 'weak-certificate'],
    ['CA_MD_TOO_WEAK', 'weak-certificate'],
    ['ERR_SSL_EE_KEY_TOO_SMALL', 'weak-certificate'],
    ['EPROTO', 'tls'],
    ['ERR_SSL_WRONG_VERSION_NUMBER', 'tls'],
    ['ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION', 'tls'],
    ['ERR_TLS_HANDSHAKE_TIMEOUT', 'tls'],
    ['HPE_INVALID_CONSTANT', 'protocol'],
    ['HPE_INVALID_VERSION', 'protocol'],
    ['HPE_CHUNK_EXTENSIONS_OVERFLOW', 'protocol'],
    ['HPE_INVALID_CHUNK_SIZE', 'protocol'],
    ['HPE_HEADER_OVERFLOW', 'header-size'],
    ['HPE_INVALID_HEADER_TOKEN', 'header'],
    ['HPE_INVALID_CONTENT_LENGTH', 'header'],
    ['HPE_UNEXPECTED_CONTENT_LENGTH', 'header'],
    ['HPE_INVALID_TRANSFER_ENCODING', 'header'],
    ['HPE_CR_EXPECTED', 'header'],
    ['HPE_LF_EXPECTED', 'header'],
    ['HPE_UNEXPECTED_SPACE', 'header'],
  ])('with the code %s is a problem of this kind: %s', (code, problem) => {
    expect(classifyError(thrown({ code }), 'connection')).toMatchObject({ problem, code })
  })

  it.each(['EE certificate key too weak', 'CA certificate key too weak', 'CA signature digest algorithm too weak'])(
    'is a weak certificate where only its text says so: %s',
    (message) => {
      const error = Object.assign(new Error(message), { code: 'UNSPECIFIED' })
      expect(classifyError(error, 'connection')).toMatchObject({ problem: 'weak-certificate' })
    },
  )

  it('keeps which proxy was used, and whether it is the other end', () => {
    const error = thrown({ code: 'ECONNRESET' })
    expect(classifyError(error, 'response', proxy, true)).toMatchObject({ proxy, atProxy: true })
    expect(classifyError(error, 'response', proxy)).toMatchObject({ proxy, atProxy: false })
  })

  it('keeps no message, since that can quote the headers', () => {
    const failure = classifyError(thrown({ code: 'ERR_INVALID_CHAR' }), 'connection')
    expect(`${failure.message} ${failure.stack}`).not.toContain('hidden')
  })

  it.each([
    ['nothing', undefined],
    ['null', null],
    ['a text', 'ECONNRESET'],
    ['a number', 7],
  ])('may be %s', (_, error) => {
    expect(classifyError(error, 'response')).toMatchObject({ problem: 'network', code: '' })
  })

  it('that was classified before stays as it is', () => {
    const failure = new ConnectionFailure('too-large', 'rest of the response')
    expect(classifyError(failure, 'response', proxy)).toBe(failure)
  })
})
