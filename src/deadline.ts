/** A span of time after which everything that listens to its signal stops. */
export interface Deadline {
  readonly milliseconds: number
  /** Aborted when the time is over. */
  readonly signal: AbortSignal
  /** Ends the wait; the signal is never aborted then. */
  readonly clear: () => void
}

export function startDeadline(milliseconds: number): Deadline {
  const controller = new AbortController()
  const timer = setTimeout(() => controller.abort(), milliseconds)
  return { milliseconds, signal: controller.signal, clear: () => clearTimeout(timer) }
}
