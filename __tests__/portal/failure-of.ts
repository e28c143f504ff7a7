import { Failure } from '../../src/failure.ts'

/** `reason: message` of the failure that reading something ends in, or what was read as JSON. */
export function failureOf(read: () => unknown): string {
  try {
    return JSON.stringify(read())
  } catch (error) {
    if (error instanceof Failure) return `${error.reason}: ${error.message}`
    throw error
  }
}
