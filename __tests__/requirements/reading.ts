import { readSources } from '../../src/requirements/read-sources.ts'
import type { Reading, Unread } from '../../src/requirements/requests/findings.ts'
import { textOfWhy } from '../../src/requirements/requests/why-unread.ts'
import { operations } from '../../src/requirements/sdk/sdk-operation-list.ts'
import { mayUseSdk } from '../../src/requirements/sdk/sdk-operations.ts'

/** Reads files that are given by their names. */
export function read(files: Readonly<Record<string, string>>, base: readonly string[] = []): Reading {
  const sources = Object.entries(files).map(([path, text]) => ({ path, text }))
  const usesSdk = sources.some(({ text }) => mayUseSdk(text))
  return readSources(sources, { base, operations: usesSdk ? operations : undefined })
}

/** The requests of code in one file, as `PUT /api/2.0/people/{id}`. */
export function requestsIn(path: string, text: string, base: readonly string[] = []): string[] {
  return said(read({ [path]: text }, base))
}

/** The requests of a reading, and what is unread, in words. */
export function said({ requests, unread }: Reading): string[] {
  return [
    ...requests.map(({ method, path }) => `${method} ${path}`),
    ...inWords(unread).map(({ why }) => `unread: ${why}`),
  ]
}

/** What is unread, with the reason as an output has it. */
export function inWords(unread: readonly Unread[]): { file: string; line: number; why: string }[] {
  return unread.map(({ file, line, why }) => ({ file, line, why: textOfWhy(why) }))
}
