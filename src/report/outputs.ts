import { isMissing } from '../gate/judge.ts'
import type { FailureRecord, RunRecord } from '../record.ts'
import { sortedNames } from '../scopes/scope.ts'

/** GitHub takes 1 MiB of outputs from a job; a part of it is left for names and single values. In bytes. */
export const maxListBytes = 1_000_000

/** The outputs that are known once the files were written. What is not known is not among them, and reads as empty. */
export function knownOutputs(record: RunRecord): Record<string, string> {
  return { ...singleValues(record), ...lists(record) }
}

function singleValues({ portal, verdict, files }: RunRecord): Record<string, string> {
  return withoutUndefined({
    'scope-count': verdict?.scopes && String(verdict.scopes.length),
    'portal-version': portal?.version.ok ? portal.version.value : undefined,
    'api-key-expires-at': portal?.apiKey?.ok ? portal.apiKey.value.expiresAt : undefined,
    'snapshot-path': files?.snapshotPath,
    'snapshot-digest': files?.snapshotDigest,
    'report-path': files?.reportPath,
  })
}

function lists({ verdict }: RunRecord): Record<string, string> {
  if (verdict === undefined) return {}
  const { scopes, required, requests, scopesToGrant, excess, drift } = verdict
  const missing = required.filter(isMissing).map(({ label }) => label)
  const uncovered = requests.filter(({ outcome }) => outcome === 'uncovered').map(({ label }) => label)
  // An empty list would say that nothing is missing, or uncovered, where that could not be checked.
  const missingIsKnown = scopes !== undefined || missing.length > 0
  const uncoveredIsKnown = uncovered.length > 0 || requests.every(({ outcome }) => outcome !== 'undecided')
  const { texts, leftOut } = cutLists(
    withoutUndefined({
      scopes: scopes?.map(({ name, group, type }) => ({ name, group, type })),
      'scope-names': scopes?.map(({ name }) => name),
      'required-scopes': required.map(({ label }) => label),
      'missing-scopes': missingIsKnown ? missing : undefined,
      'uncovered-endpoints': uncoveredIsKnown ? sortedNames(uncovered) : undefined,
      'scopes-to-grant': scopesToGrant,
      'excess-scopes': excess,
      'added-scopes': drift?.added,
      'removed-scopes': drift?.removed,
      'changed-scopes': drift?.changed.map(({ now }) => now.name),
    }),
    maxListBytes,
  )
  return { ...texts, 'left-out': JSON.stringify(leftOut) }
}

/** The outputs that wait for the upload. */
export function uploadOutputs({ upload }: RunRecord): Record<string, string> {
  return upload === undefined
    ? {}
    : {
        'artifact-name': upload.name,
        'artifact-id': upload.id,
        'artifact-url': upload.url,
        'artifact-digest': upload.digest,
      }
}

/** The outputs that come last of all, so that no `passed` stands before everything is done. */
export function resultOutputs({ result }: FailureRecord): Record<string, string> {
  return { 'failure-reason': result.reason, result: result.result }
}

function withoutUndefined<Value>(values: Readonly<Record<string, Value | undefined>>): Record<string, Value> {
  return Object.fromEntries(Object.entries(values).filter((entry): entry is [string, Value] => entry[1] !== undefined))
}

/**
 * Writes lists as JSON arrays that together stay within a number of bytes. A short list keeps everything; the room
 * that is left is shared by the long ones, which keep their first entries.
 * @returns the arrays, and how many entries were left out of those that were cut
 */
export function cutLists(
  lists: Readonly<Record<string, readonly unknown[]>>,
  maxBytes: number,
): { texts: Record<string, string>; leftOut: Record<string, number> } {
  const measured = Object.entries(lists).map(([name, list]) => {
    const entries = list.map((entry) => JSON.stringify(entry))
    return { name, entries, size: entries.reduce((size, entry) => size + sizeWithComma(entry), 2) }
  })
  const texts: Record<string, string> = {}
  const leftOut: Record<string, number> = {}
  let left = maxBytes
  for (const [index, { name, entries }] of measured.toSorted((a, b) => a.size - b.size).entries()) {
    const kept = takeThatFit(entries, Math.floor(left / (measured.length - index)))
    const text = `[${kept.join(',')}]`
    left -= Buffer.byteLength(text)
    texts[name] = text
    if (kept.length < entries.length) leftOut[name] = entries.length - kept.length
  }
  return { texts, leftOut }
}

function takeThatFit(entries: readonly string[], maxBytes: number): readonly string[] {
  let size = 2
  const end = entries.findIndex((entry) => {
    size += sizeWithComma(entry)
    return size > maxBytes
  })
  return end === -1 ? entries : entries.slice(0, end)
}

function sizeWithComma(entry: string): number {
  return Buffer.byteLength(entry) + 1
}
