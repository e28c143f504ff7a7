import { InvalidInput } from '../../src/inputs/invalid-input.ts'

/** The message with which reading an input refuses it, or undefined where it does not. Any other error is thrown on. */
export function messageOf(read: () => unknown): string | undefined {
  try {
    read()
    return undefined
  } catch (error) {
    if (error instanceof InvalidInput) return error.message
    throw error
  }
}
