import { Failure } from '../failure.ts'
import { isRecord } from '../json.ts'
import type { Secrets } from '../secrets.ts'
import type { Answer, PortalRequest } from './answer.ts'
import { jsonOf, textOf } from './answer-text.ts'

/**
 * Makes an answer safe to be told of and kept, before anything is cut out of it: a portal, or what stands before it,
 * may send back what it was sent. In a refusal the secret is struck out; a list with one in it is no list.
 * @throws Failure `unexpected-response`
 */
export function withoutSecrets(request: PortalRequest, answer: Answer, secrets: Secrets): Answer {
  const location = answer.headers.location
  const headers =
    typeof location === 'string' ? { ...answer.headers, location: secrets.redact(location) } : answer.headers
  const text = textOf(answer) ?? Buffer.from(answer.body).toString('latin1')
  const mayHoldSecret = secrets.isIn(text) || text.includes('\\u')
  if (!mayHoldSecret || isSignature(request, answer)) return { ...answer, headers }
  const json = jsonOf(answer)
  const redacted = json === undefined ? secrets.redact(text) : JSON.stringify(redactJson(json.value, secrets))
  if (answer.status !== 200) return { ...answer, headers, body: Buffer.from(redacted) }
  if (redacted === text || redacted === JSON.stringify(json?.value)) return { ...answer, headers }
  throw new Failure(
    'unexpected-response',
    `The answer to GET ${request.path} holds a key or a signature that was sent to the portal. Nothing of it was kept. Find out what stands between the runner and the portal, and make a new key.`,
  )
}

/** The exchange is there to send a secret; `readSignature` keeps it. */
function isSignature({ step }: PortalRequest, answer: Answer): boolean {
  if (step !== 'exchange' || answer.status !== 200) return false
  const value = jsonOf(answer)?.value
  return typeof value === 'string' || (isRecord(value) && typeof value.response === 'string')
}

/** `JSON.parse` reads deeper nesting than a function can follow; below this depth nothing is kept. */
const deepest = 20

function redactJson(value: unknown, secrets: Secrets, depth = 0): unknown {
  if (typeof value === 'string') return secrets.redact(value)
  if (depth > deepest) return null
  if (Array.isArray(value)) return value.map((each) => redactJson(each, secrets, depth + 1))
  if (!isRecord(value)) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [secrets.redact(key), redactJson(each, secrets, depth + 1)]),
  )
}
