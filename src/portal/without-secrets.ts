import { Failure } from '../failure.ts'
import type { Outcome } from '../outcome.ts'
import { isRecord } from '../text/json.ts'
import { withoutLikelySecrets } from '../text/likely-secrets.ts'
import type { Secrets } from '../text/secrets.ts'
import { type Answer, type PortalRequest, requestInWords } from './answer.ts'
import { jsonOf, textOf } from './answer-text.ts'
import type { PortalAnswers } from './portal-answers.ts'

/**
 * Makes an answer safe to be told of and kept, before anything is cut out of it: a portal, or what stands before it,
 * may send back what it was sent. In a refusal the secret is struck out; a list with one in it is no list.
 * @throws Failure `unexpected-response`
 */
export function withoutSecrets(request: PortalRequest, answer: Answer, secrets: Secrets): Answer {
  const headers = redactHeaders(answer.headers, secrets)
  const text = textOf(answer) ?? Buffer.from(answer.body).toString('latin1')
  if (!secrets.isIn(text) || isSignature(request, answer)) return { ...answer, headers }
  if (answer.status === 200) throw secretComesBack(`The answer to ${requestInWords(request)}`)
  return { ...answer, headers, body: Buffer.from(secrets.redact(text)) }
}

function secretComesBack(where: string): Failure {
  return new Failure(
    'unexpected-response',
    `${where} holds a key or a signature that was sent to the portal. Nothing of it was kept. Find out what stands between the runner and the portal, and make a new key.`,
  )
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

/**
 * Looks again through what came before all secrets were known: a signature may come after the answer that holds it. It
 * ends as if the signature had been known in time. What looks like another one's secret is struck out of names, which are
 * only ever told.
 */
export function withoutLateSecrets(answers: PortalAnswers, secrets: Secrets): PortalAnswers {
  const { list, version, apiKey, client, integrationKey } = answers
  return {
    ...answers,
    // A list itself was asked for with the signature, so the signature was known when it came.
    list: list.ok ? list : redactFailure(list.failure, secrets),
    version: lookAgain(version, 'its version', secrets),
    apiKey: apiKey && nameLookedAt(lookAgain(apiKey, 'the key of api-key', secrets)),
    client: client && nameLookedAt(lookAgain(client, 'the app of client-id', secrets)),
    integrationKey:
      integrationKey && nameLookedAt(lookAgain(integrationKey, 'the key of integration-api-key', secrets)),
  }
}

function lookAgain<Value>(outcome: Outcome<Value>, about: string, secrets: Secrets): Outcome<Value> {
  if (!outcome.ok) return redactFailure(outcome.failure, secrets)
  if (!secrets.isIn(JSON.stringify(outcome.value))) return outcome
  return { ok: false, failure: secretComesBack(`What the portal tells about ${about}`) }
}

function redactFailure({ reason, message }: Failure, secrets: Secrets): { ok: false; failure: Failure } {
  return { ok: false, failure: new Failure(reason, secrets.redact(message)) }
}

function nameLookedAt<Named extends { readonly name: string }>(outcome: Outcome<Named>): Outcome<Named> {
  if (!outcome.ok) return outcome
  return { ok: true, value: { ...outcome.value, name: withoutLikelySecrets(outcome.value.name) } }
}
