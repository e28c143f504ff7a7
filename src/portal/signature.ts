import type { Answer, PortalRequest } from './answer.ts'
import { readEnvelope, unexpected } from './envelope.ts'

/** In characters. A shorter text is no signature, and to mask it would strike ordinary words out of the log. */
const shortestSignature = 32
const longestSignature = 8192

/** Three parts in base64url with dots between, as a signed token has them, or five, as an encrypted one. */
const parts = /^[\w-]+(?:\.[\w-]+){2}(?:(?:\.[\w-]+){2})?$/

/**
 * Reads the signature that a key was exchanged for.
 * @throws Failure `unexpected-response`, which never holds the value
 */
export function readSignature(request: PortalRequest, answer: Answer): string {
  const signature = readEnvelope(request, answer)
  if (typeof signature === 'string' && hasFormOfSignature(signature)) return signature
  throw unexpected(request, answer, 'without a signature that can be used')
}

function hasFormOfSignature(text: string): boolean {
  return text.length >= shortestSignature && text.length <= longestSignature && parts.test(text)
}
