import { type Answer, ConnectionFailure, type PortalRequest, type Send } from './answer.ts'
import { headerOf } from './answer-text.ts'
import { isPassingStatus, pauseBefore } from './retry-schedule.ts'

/** What asking needs of the world; tests pass their own. */
export interface Patience {
  /** How often a request that failed for a passing reason is tried again. */
  readonly retries: number
  /** When all requests must be done, in milliseconds since 1970. */
  readonly endsAt: number
  /** Aborted when that moment has come. */
  readonly stop: AbortSignal
  readonly now: () => number
  /** From 0 to 1. */
  readonly random: () => number
  /** @param milliseconds how long to wait */
  readonly sleep: (milliseconds: number) => Promise<void>
  /** Told of every retry before its pause. */
  readonly onRetry: (retry: Retry) => void
}

export interface Retry {
  readonly request: PortalRequest
  /** Why, in a few words: `503`, or `ECONNRESET`. */
  readonly because: string
  readonly pauseMilliseconds: number
  readonly attempt: number
}

/** Sends a request, and again where it failed for a passing reason and time is left. */
export type Ask = (request: PortalRequest, isFinal?: (answer: Answer) => boolean) => Promise<Answer>

/**
 * @returns a function that resolves with the last answer, whatever its status, and rejects with the last
 * ConnectionFailure. `isFinal` names answers that will not change, though their status says that they may.
 */
export function createAsk(send: Send, patience: Patience): Ask {
  return async (request, isFinal = () => false) => {
    for (let attempt = 0; ; attempt += 1) {
      const result = await attemptOnce(send, request, patience.stop)
      const passing = result.failed
        ? isPassingFailure(result.failure)
        : isPassingStatus(result.answer.status) && !isFinal(result.answer)
      const pause = passing && attempt < patience.retries ? pauseFor(result, attempt, patience) : undefined
      if (pause === undefined) {
        if (result.failed) throw result.failure
        return result.answer
      }
      const because = result.failed ? result.failure.code || result.failure.problem : String(result.answer.status)
      patience.onRetry({ request, because, pauseMilliseconds: pause, attempt: attempt + 1 })
      await patience.sleep(pause)
    }
  }
}

type Attempt =
  | { readonly failed: false; readonly answer: Answer }
  | { readonly failed: true; readonly failure: ConnectionFailure }

async function attemptOnce(send: Send, request: PortalRequest, stop: AbortSignal): Promise<Attempt> {
  try {
    return { failed: false, answer: await send(request, stop) }
  } catch (error) {
    if (!(error instanceof ConnectionFailure)) throw error
    return { failed: true, failure: error }
  }
}

/** A certificate, a proxy's refusal and a server that speaks something else stay as they are. */
function isPassingFailure({ problem, code }: ConnectionFailure): boolean {
  return problem === 'network' || (problem === 'proxy' && code !== 'ERR_PROXY_TUNNEL')
}

/** Undefined where the pause would outlast the time that is left: waiting for nothing helps nobody. */
function pauseFor(result: Attempt, attempt: number, { now, random, endsAt }: Patience): number | undefined {
  const retryAfter = result.failed ? undefined : headerOf(result.answer, 'retry-after')
  const pause = pauseBefore(attempt, retryAfter, now(), random())
  return now() + pause < endsAt ? pause : undefined
}
