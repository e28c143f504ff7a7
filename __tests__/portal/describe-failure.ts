import { Failure } from '../../src/failure.ts'

/** `reason: message` of a failure. Anything else is a bug. */
export function describeFailure(error: unknown): string {
  if (error instanceof Failure) return `${error.reason}: ${error.message}`
  throw error
}

/** `reason: message` of the failure that work ends in, or its value as JSON. */
export function failureOr(work: () => unknown): string {
  try {
    return JSON.stringify(work())
  } catch (error) {
    return describeFailure(error)
  }
}
