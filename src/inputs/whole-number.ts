import { InvalidInput } from './invalid-input.ts'

/**
 * Reads a whole number between two limits, both included.
 * @throws InvalidInput
 */
export function parseWholeNumber(text: string, least: number, most: number): number {
  const value = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN
  if (!(value >= least && value <= most)) throw new InvalidInput(`must be a whole number from ${least} to ${most}.`)
  return value
}
