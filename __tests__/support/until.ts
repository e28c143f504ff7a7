/** Longer than anything takes on a busy machine, and less than a test may take. In milliseconds. */
const limit = 30_000

/**
 * Settled when the condition holds. It looks at neither `setTimeout` nor `Date`, which a test may have set.
 * @throws Error where that takes too long, so that a fault ends a test and does not keep it
 */
export async function until(condition: () => boolean): Promise<void> {
  const start = performance.now()
  while (!condition()) {
    if (performance.now() - start > limit) throw new Error(`After ${limit / 1000} s this is not so: ${condition}`)
    await nextLook()
  }
}

function nextLook(): Promise<void> {
  return new Promise((resolve) => {
    const timer = setInterval(() => {
      clearInterval(timer)
      resolve()
    }, 2)
  })
}
