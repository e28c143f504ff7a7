/** Statuses that a portal or what stands before it sends while something passes. */
const passingStatuses: ReadonlySet<number> = new Set([408, 425, 429, 500, 502, 503, 504])

export function isPassingStatus(status: number): boolean {
  return passingStatuses.has(status)
}

const firstPause = 1000
const longestPause = 20_000

/**
 * The pause before a request is tried again, in milliseconds: between half and all of min(20 s, 1 s × 2ⁿ).
 * `Retry-After` is obeyed instead where it can be understood. `X-Ratelimit-Reset` is not: a portal counts it in
 * nanoseconds.
 * @param attempt how many pauses there were before, from 0
 * @param retryAfter the header as it came: seconds, or a date
 * @param now milliseconds since 1970
 * @param random from 0 to 1
 */
export function pauseBefore(attempt: number, retryAfter: string | undefined, now: number, random: number): number {
  const asked = retryAfter === undefined ? undefined : parseRetryAfter(retryAfter, now)
  if (asked !== undefined) return asked
  const longest = Math.min(longestPause, firstPause * 2 ** attempt)
  return Math.round(longest * (0.5 + random / 2))
}

function parseRetryAfter(text: string, now: number): number | undefined {
  const value = text.trim()
  if (/^\d+$/.test(value)) return Number(value) * 1000
  // Only the form of a date that HTTP has: Date.parse reads much else, negative numbers included, as some year.
  if (!/^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/.test(value)) return undefined
  const date = Date.parse(value)
  return Number.isNaN(date) ? undefined : Math.max(0, date - now)
}
