import { Failure } from '../failure.ts'
import { isRecord } from '../text/json.ts'
import type { Secrets } from '../text/secrets.ts'
import { type Answer, type PortalRequest, requestInWords } from './answer.ts'
import { jsonOf, textOf } from './answer-text.ts'

/**
 * Makes an answer safe to be told of and kept, before anything is cut out of it: a portal, or what stands before it,
 * may send back what it was sent. In a refusal the secret is struck out; a list with one in it is no list.
 * @throws Failure `unexpected-response`
 */
export function withoutSecrets(request: PortalRequest, answer: Answer, secrets: Secrets): Answer {
  const headers = redactHeaders(answer.headers, secrets)
  const text = textOf(answer) ?? Buffer.from(answer.body).toString('latin1')
  const mayHoldSecret = secrets.isIn(text) || text.includes('\\')
  if (!mayHoldSecret || isSignature(request, answer)) return { ...answer, headers }
  const json = jsonOf(answer)
  const isThere = secrets.isIn(text) || (json !== undefined && someText(json.value, (each) => secrets.isIn(each)))
  if (!isThere) return { ...answer, headers }
  if (answer.status === 200)
    throw new Failure(
      'unexpected-response',
      `The answer to ${requestInWords(request)} holds a key or a signature that was sent to the portal. Nothing of it was kept. Find out what stands between the runner and the portal, and make a new key.`,
    )
  const redacted = json === undefined ? secrets.redact(text) : JSON.stringify(redactJson(json.value, secrets))
  return { ...answer, headers, body: Buffer.from(redacted) }
}

function redactHeaders(headers: Answer['headers'], secrets: Secrets): Answer['headers'] {
  const redact = (value: string | string[] | undefined): string | string[] | undefined =>
    Array.isArray(value) ? value.map((each) => secrets.redact(each)) : value && secrets.redact(value)
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, redact(value)]))
}

/** The exchange is there to send a secret; `readSignature` keeps it. */
function isSignature({ step }: PortalRequest, answer: Answer): boolean {
  if (step !== 'exchange' || answer.status !== 200) return false
  const value = jsonOf(answer)?.value
  return typeof value === 'string' || (isRecord(value) && typeof value.response === 'string')
}

/** Whether any text in a value fits, the names of fields included, however deep it lies. */
function someText(value: unknown, fits: (text: string) => boolean): boolean {
  const left: unknown[] = [value]
  while (left.length > 0) {
    const next = left.pop()
    if (typeof next === 'string' && fits(next)) return true
    if (Array.isArray(next)) for (const each of next) left.push(each)
    else if (isRecord(next)) for (const [name, each] of Object.entries(next)) left.push(name, each)
  }
  return false
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
