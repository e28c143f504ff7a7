import { type Reading, readSources } from '../../src/requirements/read-sources.ts'

/** Reads files that are given by their names. */
export function read(files: Readonly<Record<string, string>>, base: readonly string[] = []): Reading {
  return readSources(
    Object.entries(files).map(([path, text]) => ({ path, text })),
    { base },
  )
}

/** The requests of code in one file, as `PUT /api/2.0/people/{id}`. */
export function requestsIn(path: string, text: string, base: readonly string[] = []): string[] {
  return said(read({ [path]: text }, base))
}

/** The requests of a reading, and what is unread, in words. */
export function said({ requests, unread }: Reading): string[] {
  return [...requests.map(({ method, path }) => `${method} ${path}`), ...unread.map(({ why }) => `unread: ${why}`)]
}
