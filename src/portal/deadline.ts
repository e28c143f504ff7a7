/** A span of time after which everything that listens to its signal stops. */
export interface Deadline {
  /** Aborted when the time is over. */
  readonly signal: AbortSignal
  /** Ends the wait; the signal is never aborted then. */
  readonly clear: () => void
}

export function startDeadline(milliseconds: number): Deadline {
  const controller = new AbortController()
  const timer = setTimeout(() => controller.abort(), milliseconds)
  return { signal: controller.signal, clear: () => clearTimeout(timer) }
}

/**
 * Does something that may take only so long.
 * @param work is told by its signal to stop, but not waited for
 * @param over makes the error for when the time is over
 */
export async function within<Value>(
  milliseconds: number,
  work: (signal: AbortSignal) => Promise<Value>,
  over: () => Error,
): Promise<Value> {
  const deadline = startDeadline(milliseconds)
  const end = new Promise<never>((_, reject) => {
    deadline.signal.addEventListener('abort', () => reject(over()))
  })
  try {
    return await Promise.race([work(deadline.signal), end])
  } finally {
    deadline.clear()
  }
}
