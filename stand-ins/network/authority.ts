import { randomUUID, type webcrypto } from 'node:crypto'
import { isIP } from 'node:net'
import {
  BasicConstraintsExtension,
  ExtendedKeyUsage,
  ExtendedKeyUsageExtension,
  type Extension,
  type GeneralNameType,
  KeyUsageFlags,
  KeyUsagesExtension,
  SubjectAlternativeNameExtension,
  type X509Certificate,
  X509CertificateGenerator,
} from '@peculiar/x509'

/** The options for `https.createServer`. `cert` contains the server's certificate and those between it and the authority. */
export interface ServerCertificate {
  key: string
  cert: string
}

export interface Authority {
  /** The authority's own certificate as PEM, to be trusted by clients. */
  certificate: string
  /**
   * A certificate for a server.
   *
   * @param hosts host names and IP addresses that it is good for; the loopback host's where none are given
   */
  issue(options?: { hosts?: string[]; expired?: boolean; algorithm?: KeyAlgorithm }): Promise<ServerCertificate>
  /** An authority below this one. `issue` of it sends its own certificate along. */
  intermediate(): Promise<Authority>
}

/** How a key is made, and what its signatures are made with. */
export type KeyAlgorithm = EcKeyAlgorithm | RsaKeyAlgorithm

type EcKeyAlgorithm = webcrypto.EcKeyGenParams & { hash: string }
type RsaKeyAlgorithm = webcrypto.RsaHashedKeyGenParams

const usual: KeyAlgorithm = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' }

/** An RSA key of so many bits, whose signatures are made with this hash. */
export function rsa(modulusLength: number, hash: 'SHA-1' | 'SHA-256'): KeyAlgorithm {
  return { name: 'RSASSA-PKCS1-v1_5', modulusLength, publicExponent: new Uint8Array([1, 0, 1]), hash }
}

const day = 24 * 60 * 60 * 1000
const loopback = ['localhost', '127.0.0.1', '::1']

interface Signer {
  algorithm: KeyAlgorithm
  certificate: X509Certificate
  privateKey: webcrypto.CryptoKey
}

/** A private certificate authority, made anew at each call; its name is its own, as clients look for it by that. */
export async function createAuthority(algorithm = usual): Promise<Authority> {
  const subject = `CN=Test Authority ${randomUUID()}`
  const { certificate, keys } = await certify(subject, authorityExtensions(), { algorithm })
  return authority({ algorithm, certificate, privateKey: keys.privateKey }, '')
}

/** A certificate that nobody signed but its own key. */
export async function selfSigned(hosts: string[] = loopback): Promise<ServerCertificate> {
  const { certificate, keys } = await certify(`CN=${hosts[0]}`, serverExtensions(hosts))
  return { key: await pem(keys.privateKey), cert: certificate.toString('pem') }
}

function authority(signer: Signer, chain: string): Authority {
  return {
    certificate: signer.certificate.toString('pem'),
    async issue({ hosts = loopback, expired = false, algorithm = usual } = {}) {
      const until = expired ? Date.now() - day : Date.now() + day
      const { certificate, keys } = await certify(`CN=${hosts[0]}`, serverExtensions(hosts), {
        algorithm,
        signer,
        until,
      })
      return { key: await pem(keys.privateKey), cert: [certificate.toString('pem'), chain].join('\n') }
    },
    async intermediate() {
      const { certificate, keys } = await certify('CN=Test Intermediate Authority', authorityExtensions(), { signer })
      return authority(
        { algorithm: usual, certificate, privateKey: keys.privateKey },
        [certificate.toString('pem'), chain].join('\n'),
      )
    },
  }
}

async function certify(
  subject: string,
  extensions: Extension[],
  {
    algorithm = usual,
    signer,
    until = Date.now() + day,
  }: { algorithm?: KeyAlgorithm; signer?: Signer; until?: number } = {},
) {
  const keys = await generateKeys(algorithm)
  const certificate = await X509CertificateGenerator.create({
    subject,
    issuer: signer?.certificate.subject ?? subject,
    notBefore: new Date(until - 30 * day),
    notAfter: new Date(until),
    signingAlgorithm: signer?.algorithm ?? algorithm,
    publicKey: keys.publicKey,
    signingKey: signer?.privateKey ?? keys.privateKey,
    extensions,
  })
  return { certificate, keys }
}

function generateKeys(algorithm: KeyAlgorithm): Promise<webcrypto.CryptoKeyPair> {
  const uses = ['sign', 'verify'] as const
  return 'namedCurve' in algorithm
    ? crypto.subtle.generateKey(algorithm, true, uses)
    : crypto.subtle.generateKey(algorithm, true, uses)
}

function authorityExtensions(): Extension[] {
  return [
    new BasicConstraintsExtension(true, undefined, true),
    new KeyUsagesExtension(KeyUsageFlags.keyCertSign | KeyUsageFlags.cRLSign, true),
  ]
}

function serverExtensions(hosts: string[]): Extension[] {
  const names = hosts.map((host) => ({ type: nameType(host), value: host }))
  return [
    new BasicConstraintsExtension(false),
    new ExtendedKeyUsageExtension([ExtendedKeyUsage.serverAuth]),
    new SubjectAlternativeNameExtension(names),
  ]
}

function nameType(host: string): GeneralNameType {
  return isIP(host) === 0 ? 'dns' : 'ip'
}

async function pem(key: webcrypto.CryptoKey): Promise<string> {
  const bytes = Buffer.from(await crypto.subtle.exportKey('pkcs8', key))
  return `-----BEGIN PRIVATE KEY-----\n${bytes.toString('base64')}\n-----END PRIVATE KEY-----\n`
}
