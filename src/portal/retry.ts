import { ConnectionFailure } from './connection-failure.ts'
import { type PortalRequest, type PortalResponse, readHeader } from './response.ts'

/** What came of one attempt at a request. */
export type Attempt = { readonly response: PortalResponse } | { readonly failure: ConnectionFailure }

export interface Clock {
  /** Milliseconds since 1970. */
  readonly now: () => number
  /** From 0 to 1. */
  readonly random: () => number
  /** @param milliseconds how long to wait */
  readonly sleep: (milliseconds: number) => Promise<void>
}

/** When this process began, as the clock said then. One that is set meanwhile must move no deadline and no retry. */
const began = Date.now() - process.uptime() * 1000

/** The clock of this machine. */
export const systemClock: Clock = {
  now: () => Math.round(began + process.uptime() * 1000),
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

/** Why an attempt is retried, in a few words. */
export function describeAttempt(attempt: Attempt): string {
  if ('response' in attempt) return String(attempt.response.status)
  return attempt.failure.code || attempt.failure.problem
}

/** The deadline says least of all, so what came before it is kept. */
export function withEarlier(failure: ConnectionFailure, earlier: Attempt | undefined): ConnectionFailure {
  const { problem, phase, code, proxy, atProxy } = failure
  if (problem !== 'deadline' || earlier === undefined) return failure
  const kept = 'response' in earlier ? earlier : { code: earlier.failure.code }
  return new ConnectionFailure(problem, phase, { code, proxy, atProxy, earlier: kept })
}

/**
 * Whether the same request may bring something else a little later.
 * @param isFinal names responses that will not change, though their status says that they may
 */
export function isTemporary(attempt: Attempt, isFinal: (response: PortalResponse) => boolean): boolean {
  if ('failure' in attempt) return isTemporaryFailure(attempt.failure)
  return isTemporaryStatus(attempt.response.status) && !isFinal(attempt.response)
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
 * @param earlier how many pauses there were before, from 0
 * @param random from 0 to 1
 */
export function scheduledPause(earlier: number, random: number): number {
  const max = Math.min(maxPauseMilliseconds, firstPauseMilliseconds * 2 ** earlier)
  return Math.round(max * (0.5 + random / 2))
}

interface Pause {
  readonly milliseconds: number
  /** Whether it was cut, so that no time is left for a second attempt after it. */
  readonly isLast: boolean
}

/**
 * The pause between an attempt and the next. `Retry-After` is obeyed where it can be understood; otherwise the schedule
 * is, cut so that one last attempt fits. `X-Ratelimit-Reset` is ignored: a portal counts it in nanoseconds.
 * @param count how many attempts there were, this one included
 * @param limits when all requests must be done, in milliseconds since 1970, and by which clock
 * @returns undefined where no time is left for another attempt
 */
export function pauseAfter(
  attempt: Attempt,
  count: number,
  { endsAt, clock }: { readonly endsAt: number; readonly clock: Clock },
): Pause | undefined {
  const now = clock.now()
  const header = 'failure' in attempt ? undefined : readHeader(attempt.response, 'retry-after')
  const requested = header === undefined ? undefined : parseRetryAfter(header, now)
  // No wait at all is tried once. Again and again, it would use up every retry before anything can have changed.
  if (requested !== undefined && (requested > 0 || count === 1))
    return now + requested < endsAt ? { milliseconds: requested, isLast: false } : undefined
  const left = endsAt - lastAttemptMilliseconds - now
  const scheduled = scheduledPause(count - 1, clock.random())
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
