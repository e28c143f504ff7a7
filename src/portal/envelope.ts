import { Failure } from '../failure.ts'
import { isRecord } from '../json.ts'
import { type Answer, type PortalRequest, requestInWords } from './answer.ts'
import { bodyInWords, jsonOf, textOf } from './answer-text.ts'

/** What could not be read, in an error of its own kind: not what a portal answers. */
export function unexpected(request: PortalRequest, answer: Answer, what: string): Failure {
  return new Failure(
    'unexpected-response',
    `${requestInWords(request)} was answered with 200, but ${what}. ${bodyInWords(request.step, answer)} Check portal-url: the portal stands at the root of its host, and no login page may stand before it.`,
  )
}

/**
 * The JSON of an answer, out of the portal's envelope `{"response":…,"status":0,…}` where it is in one.
 * @throws Failure `unexpected-response` for anything that is no JSON, and for an envelope that says it failed
 */
export function readEnvelope(request: PortalRequest, answer: Answer): unknown {
  if (answer.body.length === 0) throw unexpected(request, answer, 'with nothing in it')
  if (textOf(answer) === undefined) throw unexpected(request, answer, 'not in UTF-8')
  const json = jsonOf(answer)
  if (json === undefined) throw unexpected(request, answer, 'not with JSON')
  const { value } = json
  if (!isRecord(value)) return value
  if ('status' in value && value.status !== 0 && ('response' in value || 'error' in value)) {
    throw unexpected(request, answer, 'its envelope says that it failed')
  }
  return 'response' in value ? value.response : value
}
