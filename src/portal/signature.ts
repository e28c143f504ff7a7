import type { Answer, PortalRequest } from './answer.ts'
import { readEnvelope, unexpected } from './envelope.ts'

const longestSignature = 8192

/**
 * Reads the signature that a key was exchanged for: a text that can go into a header.
 * @throws Failure `unexpected-response`, which never holds the value
 */
export function readSignature(request: PortalRequest, answer: Answer): string {
  const signature = readEnvelope(request, answer)
  const usable =
    typeof signature === 'string' && signature.length <= longestSignature && /^[\x21-\x7e]+$/.test(signature)
  if (!usable) throw unexpected(request, answer, 'without a signature that can be used')
  return signature
}
