import { X509Certificate } from 'node:crypto'
import { InvalidInput } from './invalid-input.ts'

const block = /-----BEGIN CERTIFICATE-----[\s\S]+?-----END CERTIFICATE-----/g

/**
 * Checks PEM text with one certificate or several.
 * @returns the certificates alone, without what stands around them
 * @throws InvalidInput
 */
export function parseCertificates(text: string): string {
  const blocks = text.match(block) ?? []
  if (blocks.length === 0)
    throw new InvalidInput('holds no certificate. PEM text begins with -----BEGIN CERTIFICATE-----.')
  for (const [index, pem] of blocks.entries()) {
    try {
      new X509Certificate(pem)
    } catch {
      throw new InvalidInput(
        `holds a certificate that cannot be read (number ${index + 1}). Check that it was pasted whole.`,
      )
    }
  }
  return `${blocks.join('\n')}\n`
}
