import { once } from 'node:events'
import { createServer, get } from 'node:https'
import type { AddressInfo } from 'node:net'
import { describe, expect, it } from '@jest/globals'
import { createAuthority, type ServerCertificate, selfSigned } from '../../../stand-ins/network/authority.ts'

/** What a client that trusts `trusted` says of a server with the certificate: its answer, or the error's code. */
async function visit(certificate: ServerCertificate, trusted: string, host = '127.0.0.1'): Promise<string> {
  const server = createServer(certificate, (_, response) => response.end('welcome'))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  try {
    return await new Promise((resolve) => {
      const lookup = { host: '127.0.0.1', port, servername: host.startsWith('127') ? '' : host }
      get({ ...lookup, ca: trusted, agent: false, headers: { host } }, (response) => {
        response.setEncoding('utf8').once('data', resolve)
      }).once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message))
    })
  } finally {
    server.close()
  }
}

describe('a private authority', () => {
  it('issues certificates that are good for the loopback host', async () => {
    const authority = await createAuthority()
    const certificate = await authority.issue()
    expect(await visit(certificate, authority.certificate)).toBe('welcome')
    expect(await visit(certificate, authority.certificate, 'localhost')).toBe('welcome')
  })

  it('issues certificates for a given host name, which are wrong for another', async () => {
    const authority = await createAuthority()
    const certificate = await authority.issue({ hosts: ['portal.example.test'] })
    expect(await visit(certificate, authority.certificate, 'portal.example.test')).toBe('welcome')
    expect(await visit(certificate, authority.certificate)).toBe('ERR_TLS_CERT_ALTNAME_INVALID')
  })

  it('issues certificates that have expired', async () => {
    const authority = await createAuthority()
    expect(await visit(await authority.issue({ expired: true }), authority.certificate)).toBe('CERT_HAS_EXPIRED')
  })

  it('is not trusted by those who trust another', async () => {
    const [authority, other] = await Promise.all([createAuthority(), createAuthority()])
    expect(await visit(await authority.issue(), other.certificate)).not.toBe('welcome')
  })

  it('has intermediates whose certificates lead back to it', async () => {
    const authority = await createAuthority()
    const intermediate = await authority.intermediate()
    const certificate = await intermediate.issue()
    expect(await visit(certificate, authority.certificate)).toBe('welcome')
    const alone = { ...certificate, cert: certificate.cert.slice(0, certificate.cert.indexOf('-----END') + 25) }
    expect(await visit(alone, authority.certificate)).toBe('UNABLE_TO_VERIFY_LEAF_SIGNATURE')
  })
})

describe('a self-signed certificate', () => {
  it('is trusted by those who trust itself, and by nobody else', async () => {
    const certificate = await selfSigned()
    expect(await visit(certificate, certificate.cert)).toBe('welcome')
    const { certificate: other } = await createAuthority()
    expect(await visit(certificate, other)).toBe('DEPTH_ZERO_SELF_SIGNED_CERT')
  })
})
