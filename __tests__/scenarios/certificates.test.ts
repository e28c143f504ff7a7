import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { type Authority, createAuthority, rsa, selfSigned } from '../../stand-ins/network/authority.ts'
import { startLoopbackServer } from '../../stand-ins/network/loopback-server.ts'
import { runScenario, type Scenario } from './scenario.ts'

let authority: Authority
let other: Authority
let folder: string
beforeAll(async () => {
  ;[authority, other] = await Promise.all([createAuthority(), createAuthority()])
  folder = mkdtempSync(path.join(tmpdir(), 'docspace-scopes-certificates-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

function fileWith(name: string, text: string): string {
  const file = path.join(folder, name)
  writeFileSync(file, text)
  return file
}

function expectPassed(run: Scenario): void {
  expect(run).toMatchObject({ exitCode: 0, outputs: { result: 'passed' }, requests: { length: 4 } })
}

describe('a portal with a certificate of a private authority', () => {
  it('is trusted with the authority as PEM text', async () => {
    const tls = await authority.issue()
    expectPassed(await runScenario({ portal: { tls }, inputs: { 'ca-certificate': authority.certificate } }))
  })

  it('is trusted with a file that holds several, by a path in the workspace', async () => {
    const tls = await authority.issue()
    const workspaceFiles = { 'certificates/all.pem': `# two\n${other.certificate}\n${authority.certificate}` }
    const inputs = { 'ca-certificate': 'certificates/all.pem' }
    expectPassed(await runScenario({ portal: { tls }, inputs, workspaceFiles }))
  })

  it('is trusted with a file elsewhere, by an absolute path', async () => {
    const tls = await authority.issue()
    const inputs = { 'ca-certificate': fileWith('authority.pem', authority.certificate) }
    expectPassed(await runScenario({ portal: { tls }, inputs }))
  })

  it('is trusted with its intermediate, where the server leaves that out', async () => {
    const intermediate = await authority.intermediate()
    const { key, cert } = await intermediate.issue()
    const leafAlone = `${cert.split('-----END CERTIFICATE-----')[0]}-----END CERTIFICATE-----\n`
    const inputs = { 'ca-certificate': authority.certificate + intermediate.certificate }
    expectPassed(await runScenario({ portal: { tls: { key, cert: leafAlone } }, inputs }))
  })

  it('is trusted by NODE_EXTRA_CA_CERTS, which ca-certificate adds to', async () => {
    const env = { NODE_EXTRA_CA_CERTS: fileWith('extra.pem', authority.certificate) }
    const inputs = { 'ca-certificate': other.certificate }
    const [ofAuthority, ofOther] = await Promise.all([authority.issue(), other.issue()])
    expectPassed(await runScenario({ portal: { tls: ofAuthority }, env }))
    expectPassed(await runScenario({ portal: { tls: ofAuthority }, env, inputs }))
    expectPassed(await runScenario({ portal: { tls: ofOther }, env, inputs }))
  })

  it('is asked over https where the address is a bare host', async () => {
    const tls = await authority.issue()
    const around = ({ port }: { port: number }) => ({ inputs: { 'portal-url': `127.0.0.1:${port}` } })
    expectPassed(await runScenario({ portal: { tls }, around, inputs: { 'ca-certificate': authority.certificate } }))
  })

  it('is trusted with its own certificate where it signed itself', async () => {
    const tls = await selfSigned()
    expectPassed(await runScenario({ portal: { tls }, inputs: { 'ca-certificate': tls.cert } }))
  })
})

describe('an authority in ca-certificate', () => {
  it.each([
    ['sends it along', true],
    ['leaves it out', false],
  ])('is enough, though another one signed it, where the portal %s', async (_, sends) => {
    const issuing = await (await authority.intermediate()).intermediate()
    const { key, cert } = await issuing.issue()
    const [leaf = ''] = cert.split(/(?<=-----END CERTIFICATE-----\n)/)
    const portal = { tls: { key, cert: sends ? cert : leaf } }
    expectPassed(await runScenario({ portal, inputs: { 'ca-certificate': issuing.certificate } }))
  })

  it('does not make another authority trusted that signed it', async () => {
    const issuing = await authority.intermediate()
    const portal = { tls: await authority.issue() }
    const run = await runScenario({ portal, inputs: { 'ca-certificate': issuing.certificate } })
    expect(run.outputs['failure-reason']).toBe('unreachable')
  })

  it('adds to what --use-openssl-ca trusts', async () => {
    const env = { NODE_OPTIONS: '--use-openssl-ca', SSL_CERT_FILE: fileWith('system.pem', authority.certificate) }
    const inputs = { 'ca-certificate': other.certificate }
    const [ofAuthority, ofOther] = await Promise.all([authority.issue(), other.issue()])
    expectPassed(await runScenario({ portal: { tls: ofAuthority }, env }))
    expectPassed(await runScenario({ portal: { tls: ofAuthority }, env, inputs }))
    expectPassed(await runScenario({ portal: { tls: ofOther }, env, inputs }))
  })

  it('adds to what --use-system-ca and NODE_EXTRA_CA_CERTS trust', async () => {
    const extra = { NODE_EXTRA_CA_CERTS: fileWith('extra.pem', authority.certificate) }
    const env = { NODE_OPTIONS: '--use-system-ca', ...extra }
    const inputs = { 'ca-certificate': other.certificate }
    const [ofAuthority, ofOther] = await Promise.all([authority.issue(), other.issue()])
    expectPassed(await runScenario({ portal: { tls: ofAuthority }, env, inputs }))
    expectPassed(await runScenario({ portal: { tls: ofOther }, env, inputs }))
  })

  const base64 = (text: string): string => Buffer.from(text).toString('base64')
  it.each<[string, (pem: string) => string]>([
    ['without line breaks', (pem) => pem.replaceAll('\n', '')],
    ['with blanks for line breaks', (pem) => pem.replaceAll('\n', ' ')],
    ['with \\n for line breaks', (pem) => pem.replaceAll('\n', '\\n')],
    ['as a whole in base64', (pem) => base64(pem)],
    ['as a whole in base64 of several lines', (pem) => base64(pem).replace(/.{76}/g, '$&\n')],
    ['without its first and last line', (pem) => pem.replace(/-----.*-----/g, '')],
  ])('may be written %s, in the input and in a file', async (_, written) => {
    const portal = { tls: await authority.issue() }
    const text = written(authority.certificate)
    expectPassed(await runScenario({ portal, inputs: { 'ca-certificate': text } }))
    const workspaceFiles = { 'ca.pem': text }
    expectPassed(await runScenario({ portal, inputs: { 'ca-certificate': 'ca.pem' }, workspaceFiles }))
  })
})

describe('a weak certificate', () => {
  const [weakKey, weakHash, strong] = [rsa(1024, 'SHA-256'), rsa(2048, 'SHA-1'), rsa(2048, 'SHA-256')]
  it.each([
    ['an RSA key of 1,024 bits', strong, weakKey],
    ['an authority with an RSA key of 1,024 bits', weakKey, strong],
    ['a signature with SHA-1', weakHash, strong],
  ])('is told as weak: %s', async (_, ofAuthority, algorithm) => {
    const weak = await createAuthority(ofAuthority)
    const tls = { ...(await weak.issue({ algorithm })), ciphers: 'DEFAULT@SECLEVEL=0' }
    const run = await runScenario({ portal: { tls }, inputs: { 'ca-certificate': weak.certificate } })
    expect(run).toMatchObject({
      requests: [],
      outputs: { 'failure-reason': 'unreachable' },
      annotations: [{ message: expect.stringMatching(/is too weak: .*administrator has to replace it/) }],
    })
    expect(run.stdout).not.toContain('Retry')
  })
})

describe('a certificate that is not trusted', () => {
  const cases = [
    {
      name: 'of an authority that nobody knows',
      certificate: () => other.issue(),
      says: /^The certificate of `https:\/\/127\.0\.0\.1:\d+` is not trusted.*authority is unknown.*ca-certificate/,
    },
    { name: 'that signed itself', certificate: () => selfSigned(), says: /It is self-signed.*ca-certificate/ },
    {
      name: 'that has expired',
      certificate: () => authority.issue({ expired: true }),
      says: /has expired.*administrator has to renew.*CERT_HAS_EXPIRED/,
    },
    {
      name: 'of another host',
      certificate: () => authority.issue({ hosts: ['portal.example.test'] }),
      says: /another host name.*Write `portal-url` with the name.*ERR_TLS_CERT_ALTNAME_INVALID/,
    },
  ]

  for (const strictness of ['1', '0']) {
    it.each(cases)(
      `$name: no request, with NODE_TLS_REJECT_UNAUTHORIZED=${strictness}`,
      async ({ certificate, says }) => {
        const run = await runScenario({
          portal: { tls: await certificate() },
          inputs: { 'ca-certificate': authority.certificate },
          env: { NODE_TLS_REJECT_UNAUTHORIZED: strictness },
        })
        expect(run).toMatchObject({
          exitCode: 1,
          outputs: { result: 'failed', 'failure-reason': 'unreachable' },
          annotations: [{ kind: 'error', message: expect.stringMatching(says) }],
        })
        expect(run.connections).toBeGreaterThan(0)
        expect(run.requests).toEqual([])
        expect(run.stdout).not.toContain('Retry')
      },
    )
  }
})

describe('a port that does not speak https', () => {
  it('is told as such', async () => {
    const server = await startLoopbackServer((_, response) => void response.end())
    const inputs = { 'portal-url': server.url.replace('http:', 'https:') }
    const run = await runScenario({ inputs })
    await server.close()
    expect(run.outputs['failure-reason']).toBe('unreachable')
    expect(run.annotations).toMatchObject([{ message: expect.stringMatching(/this port uses HTTPS/) }])
  })
})
