import { ConnectionFailure, type EarlierAttempt } from './connection-failure.ts'
import { type PortalRequest, type PortalResponse, readHeader } from './response.ts'

/** How often, how long and by which clock a request is retried. */
export interface RetryPolicy {
  /** How often a request is retried after a temporary failure. */
  readonly retries: number
  /** When all requests must be done, in milliseconds since 1970. */
  readonly endsAt: number
  readonly clock: Clock
  /** Called before the pause of every retry. */
  readonly onRetry: (retry: Retry) => void
}

export interface Clock {
  /** Milliseconds since 1970. */
  readonly now: () => number
  /** From 0 to 1. */
  readonly random: () => number
  /** @param milliseconds how long to wait */
  readonly sleep: (milliseconds: number) => Promise<void>
}

/** The clock of this machine. */
export const systemClock: Clock = {
  now: Date.now,
  random: Math.random,
  sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
}

export interface Retry {
  readonly request: PortalRequest
  /** Why, in a few words: `503`, or `ECONNRESET`. */
  readonly because: string
  readonly pauseMilliseconds: number
  readonly attempt: number
}

/**
 * Sends a request, and again after a temporary failure while time is left.
 * @param send one attempt
 * @param isFinal names responses that will not change, though their status says that they may
 * @returns the last response, whatever its status
 * @throws ConnectionFailure the last one
 */
export async function sendWithRetries(
  request: PortalRequest,
  send: () => Promise<PortalResponse>,
  isFinal: (response: PortalResponse) => boolean,
  policy: RetryPolicy,
): Promise<PortalResponse> {
  let earlier: EarlierAttempt | undefined
  let maxRetries = policy.retries
  for (let attempt = 0; ; attempt += 1) {
    const result = await attemptOnce(send)
    const isTemporary =
      'failure' in result
        ? isTemporaryFailure(result.failure)
        : isTemporaryStatus(result.response.status) && !isFinal(result.response)
    const pause = isTemporary && attempt < maxRetries ? pauseBefore(result, attempt, policy) : undefined
    if (pause === undefined) {
      if ('failure' in result) throw withEarlier(result.failure, earlier)
      return result.response
    }
    earlier = 'failure' in result ? { code: result.failure.code } : result
    const because = 'failure' in result ? result.failure.code || result.failure.problem : String(result.response.status)
    policy.onRetry({ request, because, pauseMilliseconds: pause.milliseconds, attempt: attempt + 1 })
    await policy.clock.sleep(pause.milliseconds)
    if (pause.isLast) maxRetries = attempt + 1
  }
}

type Attempt = { readonly response: PortalResponse } | { readonly failure: ConnectionFailure }

async function attemptOnce(send: () => Promise<PortalResponse>): Promise<Attempt> {
  try {
    return { response: await send() }
  } catch (error) {
    if (!(error instanceof ConnectionFailure)) throw error
    return { failure: error }
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

function isTemporaryStatus(status: number): boolean {
  return temporaryStatuses.has(status)
}

/** A certificate, and a server that speaks something else, stay as they are; a proxy may be unable for a while. */
function isTemporaryFailure({ problem, code }: ConnectionFailure): boolean {
  return problem === 'network' || (problem === 'refused-by-proxy' && isTemporaryStatus(Number(code)))
}

const firstPauseMilliseconds = 1000
const maxPauseMilliseconds = 20_000
/** How long before the deadline the last attempt must begin: less would be no attempt. */
const lastAttemptMilliseconds = 2000

/**
 * The pause before a retry, in milliseconds: between half and all of min(20 s, 1 s × 2ⁿ).
 * @param attempt how many pauses there were before, from 0
 * @param random from 0 to 1
 */
export function scheduledPause(attempt: number, random: number): number {
  const max = Math.min(maxPauseMilliseconds, firstPauseMilliseconds * 2 ** attempt)
  return Math.round(max * (0.5 + random / 2))
}

interface Pause {
  readonly milliseconds: number
  /** Whether it was cut, so that no time is left for a second attempt after it. */
  readonly isLast: boolean
}

/**
 * `Retry-After` is obeyed where it can be understood; otherwise the schedule is, cut so that one last attempt fits.
 * `X-Ratelimit-Reset` is ignored: a portal counts it in nanoseconds.
 * @returns undefined where no time is left for another attempt
 */
function pauseBefore(result: Attempt, attempt: number, { endsAt, clock }: RetryPolicy): Pause | undefined {
  const now = clock.now()
  const header = 'failure' in result ? undefined : readHeader(result.response, 'retry-after')
  const requested = header === undefined ? undefined : parseRetryAfter(header, now)
  if (requested !== undefined) return now + requested < endsAt ? { milliseconds: requested, isLast: false } : undefined
  const left = endsAt - lastAttemptMilliseconds - now
  const scheduled = scheduledPause(attempt, clock.random())
  return left > 0 ? { milliseconds: Math.min(scheduled, left), isLast: scheduled >= left } : undefined
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
