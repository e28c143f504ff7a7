import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createAuthority } from '../stand-ins/network/authority.ts'

/**
 * A private certificate authority, and a certificate of its for a portal on loopback.
 * @returns {Promise<{ tls: { key: string, cert: string }, file: string, remove: () => void }>} `file` holds the authority's
 *   own certificate as PEM
 */
export async function makeCertificates() {
  const authority = await createAuthority()
  const folder = mkdtempSync(path.join(tmpdir(), 'docspace-scopes-benchmark-'))
  const file = path.join(folder, 'authority.pem')
  writeFileSync(file, authority.certificate)
  return { tls: await authority.issue(), file, remove: () => rmSync(folder, { recursive: true, force: true }) }
}
