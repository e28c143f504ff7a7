import { Failure } from '../failure.ts'
import { isRecord } from '../text/json.ts'
import { type Answer, type PortalRequest, requestInWords } from './answer.ts'
import { bodyInWords, jsonOf, textOf } from './answer-text.ts'

const checkAddress =
  'Check portal-url: the portal stands at the root of its host, and no login page may stand before it.'
const checkBetween =
  'Check what stands between the runner and the portal: a cache or gateway may send an answer that was meant for somebody else.'

/** What could not be read, in an error of its own kind: not what a portal answers. */
export function unexpected(request: PortalRequest, answer: Answer, what: string, remedy = checkAddress): Failure {
  return new Failure(
    'unexpected-response',
    `${requestInWords(request)} was answered with 200, but ${what}. ${bodyInWords(request.step, answer)} ${remedy}`,
  )
}

/** An answer about something else than what was asked about. */
export function misdirected(request: PortalRequest, answer: Answer, what: string): Failure {
  return unexpected(request, answer, what, checkBetween)
}

/**
 * The JSON of an answer, out of the portal's envelope `{"response":…,"status":0,…}` where it is in one.
 * @throws Failure `unexpected-response` for anything that is no JSON, and for an answer that says it failed
 */
export function readEnvelope(request: PortalRequest, answer: Answer): unknown {
  if (answer.body.length === 0) throw unexpected(request, answer, 'with nothing in it')
  if (textOf(answer) === undefined) throw unexpected(request, answer, 'not in UTF-8')
  const json = jsonOf(answer)
  if (json === undefined) throw unexpected(request, answer, 'not with JSON')
  const { value } = json
  const content = isRecord(value) && 'response' in value ? value.response : value
  const saysItFailed = [value, content].some((each) => isRecord(each) && tellsFailure(each))
  if (saysItFailed) throw unexpected(request, answer, 'its envelope says that it failed')
  return content
}

/**
 * Whether an object reports a failure, whatever else stands in it: an error, the status of one, or, in an envelope,
 * any status but 0. A gateway sends such an object with 200 too.
 */
function tellsFailure(value: Record<string, unknown>): boolean {
  const { error, status, statusCode } = value
  if (error !== undefined && error !== null) return true
  if (isErrorStatus(statusCode) || isErrorStatus(status)) return true
  const isEnvelope = 'response' in value || 'statusCode' in value
  return isEnvelope && status !== undefined && status !== 0
}

function isErrorStatus(value: unknown): boolean {
  return (typeof value === 'number' || typeof value === 'string') && Number(value) >= 400
}
