import type { Answer, PortalRequest, Send } from './answer.ts'
import { headerOf } from './answer-text.ts'
import { ConnectionFailure, type EarlierAttempt } from './connection-failure.ts'

/** What retrying needs of the world; tests pass their own. */
export interface Patience {
  /** How often a request is retried after a temporary failure. */
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

/** Sends a request, and again after a temporary failure while time is left. */
export type Ask = (request: PortalRequest, isFinal?: (answer: Answer) => boolean) => Promise<Answer>

/**
 * @returns a function that resolves with the last answer, whatever its status, and rejects with the last
 * ConnectionFailure. `isFinal` names answers that will not change, though their status says that they may.
 */
export function createAsk(send: Send, patience: Patience): Ask {
  return async (request, isFinal = () => false) => {
    let earlier: EarlierAttempt | undefined
    let maxRetries = patience.retries
    for (let attempt = 0; ; attempt += 1) {
      const result = await attemptOnce(send, request, patience.stop)
      const temporary = result.failed
        ? isTemporaryFailure(result.failure)
        : isTemporaryStatus(result.answer.status) && !isFinal(result.answer)
      const pause = temporary && attempt < maxRetries ? pauseFor(result, attempt, patience) : undefined
      if (pause === undefined) {
        if (result.failed) throw withEarlier(result.failure, earlier)
        return result.answer
      }
      earlier = result.failed ? { code: result.failure.code } : { answer: result.answer }
      const because = result.failed ? result.failure.code || result.failure.problem : String(result.answer.status)
      patience.onRetry({ request, because, pauseMilliseconds: pause.milliseconds, attempt: attempt + 1 })
      await patience.sleep(pause.milliseconds)
      if (pause.isLast) maxRetries = attempt + 1
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

/** The deadline says least of all, so what came before it is kept. */
function withEarlier(failure: ConnectionFailure, earlier: EarlierAttempt | undefined): ConnectionFailure {
  const { problem, phase, code, proxy, atProxy } = failure
  if (problem !== 'deadline' || earlier === undefined) return failure
  return new ConnectionFailure(problem, phase, { code, proxy, atProxy, earlier })
}

/** Statuses that a portal, or what stands in front of it, sends for a while. */
const temporaryStatuses: ReadonlySet<number> = new Set([408, 425, 429, 500, 502, 503, 504])

export function isTemporaryStatus(status: number): boolean {
  return temporaryStatuses.has(status)
}

/** A certificate, and a server that speaks something else, stay as they are; a proxy may be unable for a while. */
function isTemporaryFailure({ problem, code }: ConnectionFailure): boolean {
  return problem === 'network' || (problem === 'refused-by-proxy' && isTemporaryStatus(Number(code)))
}

/** In milliseconds. */
const firstPause = 1000
const longestPause = 20_000
/** How long before the deadline the last try must begin, in milliseconds: less would be no try. */
const lastTry = 2000

/**
 * The pause before a retry, in milliseconds: between half and all of min(20 s, 1 s × 2ⁿ).
 * @param attempt how many pauses there were before, from 0
 * @param random from 0 to 1
 */
export function scheduledPause(attempt: number, random: number): number {
  const longest = Math.min(longestPause, firstPause * 2 ** attempt)
  return Math.round(longest * (0.5 + random / 2))
}

/**
 * `Retry-After` is obeyed where it can be understood; otherwise the schedule is, cut so that one last try fits.
 * `X-Ratelimit-Reset` is ignored: a portal counts it in nanoseconds.
 * @returns undefined where no time is left for another try
 */
function pauseFor(result: Attempt, attempt: number, { now, random, endsAt }: Patience): Pause | undefined {
  const time = now()
  const header = result.failed ? undefined : headerOf(result.answer, 'retry-after')
  const requested = header === undefined ? undefined : parseRetryAfter(header, time)
  if (requested !== undefined) return time + requested < endsAt ? { milliseconds: requested, isLast: false } : undefined
  const left = endsAt - lastTry - time
  const scheduled = scheduledPause(attempt, random())
  return left > 0 ? { milliseconds: Math.min(scheduled, left), isLast: scheduled >= left } : undefined
}

interface Pause {
  readonly milliseconds: number
  /** Whether it was cut, so that no time is left for a second try behind it. */
  readonly isLast: boolean
}

/**
 * @param now milliseconds since 1970
 * @returns milliseconds, or undefined for what is neither seconds nor a date
 */
export function parseRetryAfter(text: string, now: number): number | undefined {
  const value = text.trim()
  if (/^\d+$/.test(value)) return Number(value) * 1000
  // Only the form of a date that HTTP has: Date.parse reads much else, negative numbers included, as some year.
  if (!/^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/.test(value)) return undefined
  const date = Date.parse(value)
  return Number.isNaN(date) ? undefined : Math.max(0, date - now)
}
