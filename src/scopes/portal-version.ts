/**
 * Reads a version as a portal tells it, `3.7.2` or with something behind it.
 * @returns undefined for anything else
 */
export function parsePortalVersion(value: unknown): string | undefined {
  return typeof value === 'string' && /^\d{1,4}\.\d{1,4}[\w.+-]{0,40}$/.test(value) ? value : undefined
}

/** Whether a version is at least `major.minor`. A version that is not known counts as the newest. */
export function isAtLeast(version: string | undefined, major: number, minor: number): boolean {
  if (version === undefined) return true
  const [ownMajor = 0, ownMinor = 0] = version.split('.').map((part) => Number.parseInt(part, 10))
  return ownMajor > major || (ownMajor === major && ownMinor >= minor)
}
