import type { Failure } from '../failure.ts'
import type { Outcome } from '../outcome.ts'
import type { Answer, PortalRequest } from './answer.ts'
import type { ConnectionFailure } from './connection-failure.ts'
import type { KeyInformation } from './key-information.ts'
import type { Circumstances } from './refusal.ts'

// What only a failed run tells is loaded only by one, so that a run that passes does not pay for it.

/** Why a request was answered otherwise than hoped. */
export async function explainRefusal(
  request: PortalRequest,
  answer: Answer,
  circumstances: Circumstances,
): Promise<Failure> {
  const { refusalOf } = await import('./refusals.ts')
  return refusalOf(request, answer, circumstances)
}

/** Why no whole answer came. */
export async function explainSilence(
  request: PortalRequest,
  failure: ConnectionFailure,
  origin: string,
  timeoutSeconds: number,
): Promise<Failure> {
  const { unanswered } = await import('./unanswered.ts')
  return unanswered(request, failure, origin, timeoutSeconds)
}

/** What a key that may not sign in says of itself, as a sentence; undefined where it said nothing. */
export async function explainKey(key: Outcome<KeyInformation> | undefined): Promise<string | undefined> {
  const { keyInWords } = await import('./key-in-words.ts')
  return keyInWords(key)
}
