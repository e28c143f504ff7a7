import { withoutLikelySecrets } from '../text/likely-secrets.ts'

/** The portal whose routes are known; they stand for those of every version. */
export const newestKnownRoutes = '3.7.2'

/** The newest portal whose rules for requests are known. */
export const newestKnownRules = '3.8.0'

/**
 * Reads a version as a portal reports it, `3.7.2` or with something after it.
 * @returns undefined for what is no released portal's version: a portal run from source reports the bare `3.1.0`,
 * whatever it is, and a self-made image `0.0.0.0`
 */
export function parsePortalVersion(value: unknown): string | undefined {
  if (typeof value !== 'string' || !/^[1-9]\d{0,3}(?:\.\d{1,4}){1,3}(?:[+-][\w.+-]{0,40})?$/.test(value))
    return undefined
  if (value === '3.1.0' || !isAtLeast(value, 3, 0)) return undefined
  // What is after the numbers may be anything.
  return value.replace(/[+-].*/, withoutLikelySecrets)
}

/** Whether a version is at least `major.minor`. A version that is not known counts as the newest. */
export function isAtLeast(version: string | undefined, major: number, minor: number): boolean {
  return version === undefined || compareNumbers(numbersOf(version), [major, minor]) >= 0
}

/** Whether a portal is known to be newer than the rules are. The number of a build, as in `3.8.0.417`, plays no part. */
export function isNewerThanRules(version: string | undefined): version is string {
  return version !== undefined && compareNumbers(numbersOf(version), numbersOf(newestKnownRules)) > 0
}

/** The first three numbers of a version; what is missing is 0. */
function numbersOf(version: string): number[] {
  return version
    .split('.', 3)
    .map((part) => Number.parseInt(part, 10))
    .map((number) => (Number.isNaN(number) ? 0 : number))
}

function compareNumbers(numbers: readonly number[], others: readonly number[]): number {
  for (let index = 0; index < 3; index += 1) {
    const difference = (numbers[index] ?? 0) - (others[index] ?? 0)
    if (difference !== 0) return difference
  }
  return 0
}
