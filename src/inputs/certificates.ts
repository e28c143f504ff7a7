import { code, type Message, message } from '../text/message.ts'
import { InvalidInput } from './invalid-input.ts'

const block = /-----BEGIN CERTIFICATE-----([\s\S]+?)-----END CERTIFICATE-----/g

/** Whether a text contains certificates itself, in any form in which people store them, rather than the path of a file. */
export function containsCertificates(text: string): boolean {
  return text.includes('-----BEGIN ') || decoded(text) !== undefined
}

/**
 * Checks PEM text with one certificate or several. Its line breaks may be lost or written as `\n`, and the whole may be
 * in base64: secrets and variables are often stored like that.
 * @param where they come from, for messages
 * @returns the certificates alone, without what stands around them, in lines
 * @throws InvalidInput
 */
export function parseCertificates(text: string, where: Message = [code('ca-certificate')]): string {
  const bodies = [...(decoded(text) ?? text).matchAll(block)].map(([, body = '']) => body)
  if (bodies.length === 0)
    throw new InvalidInput(
      message`${where} contains no certificate. PEM text begins with ${code('-----BEGIN CERTIFICATE-----')}.`,
    )
  const certificates = bodies.map(inLines)
  const { X509Certificate } = process.getBuiltinModule('node:crypto')
  for (const [index, pem] of certificates.entries()) {
    try {
      new X509Certificate(pem)
    } catch {
      throw new InvalidInput(
        message`${where} contains a certificate that cannot be read (number ${index + 1}). Check that it was pasted whole.`,
      )
    }
  }
  return certificates.join('')
}

/** PEM text, or one bare certificate, that was put into base64 as a whole; undefined for any other text. */
function decoded(text: string): string | undefined {
  const compact = text.replace(lineBreaks, '')
  if (compact.length < minCertificateLength || !/^[A-Za-z0-9+/]+={0,2}$/.test(compact)) return undefined
  const bytes = Buffer.from(compact, 'base64')
  if (bytes.includes('-----BEGIN ')) return bytes.toString('utf8')
  // A certificate is a sequence whose length takes two bytes.
  return bytes[0] === 0x30 && bytes[1] === 0x82 ? inLines(compact) : undefined
}

/** In characters of base64; the smallest keys and names make more. */
const minCertificateLength = 200

/** Real ones, and those written as `\n` or, escaped once more, as `\\n`. */
const lineBreaks = /\s|\\+[nr]/g

function inLines(body: string): string {
  const lines = body.replace(lineBreaks, '').match(/.{1,64}/g) ?? []
  return `-----BEGIN CERTIFICATE-----\n${lines.join('\n')}\n-----END CERTIFICATE-----\n`
}
