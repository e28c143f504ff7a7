import { ownKeyIn, type RunRecord, versionIn } from '../run-record.ts'
import { sortedNames } from '../scopes/scope.ts'
import type { Conclusion } from './conclusion.ts'
import { cutLists } from './cut-lists.ts'

/** GitHub takes 1 MiB of outputs from a job; a part of it is left for names and single values. In bytes. */
const roomForLists = 1_000_000

/**
 * The outputs that are known once the verdict was reached and the files were written. What is not known is not among
 * them, and reads as empty.
 */
export function outputsOf(record: RunRecord): Record<string, string> {
  return { ...valuesOf(record), ...listsOf(record) }
}

function valuesOf({ answers, verdict, files }: RunRecord): Record<string, string> {
  return defined({
    'scope-count': verdict?.scopes === undefined ? undefined : String(verdict.scopes.length),
    'portal-version': versionIn(answers),
    'api-key-expires-at': ownKeyIn(answers)?.expiresAt,
    'snapshot-path': files?.snapshotPath,
    'snapshot-digest': files?.snapshotDigest,
    'report-path': files?.reportPath,
  })
}

function listsOf({ verdict }: RunRecord): Record<string, string> {
  if (verdict === undefined) return {}
  const { scopes, required, requests, missing, uncovered, toGrant, app, drift } = verdict
  const undecided = requests.some(({ outcome }) => outcome === 'undecided')
  const lists: Record<string, readonly unknown[]> = {
    ...(scopes === undefined
      ? {}
      : {
          scopes: scopes.map(({ name, group, type }) => ({ name, group, type })),
          'scope-names': scopes.map(({ name }) => name),
        }),
    'required-scopes': required.map(({ label }) => label),
    // Without the portal's list, only what another place lacks is known: an empty list would say that nothing is missing.
    ...(scopes === undefined && missing.length === 0 ? {} : { 'missing-scopes': missing.map(({ label }) => label) }),
    // The same holds for requests that a key decides, where it could not be asked.
    ...(undecided && uncovered.length === 0
      ? {}
      : { 'uncovered-endpoints': sortedNames(uncovered.map(({ label }) => label)) }),
    ...(toGrant === undefined ? {} : { 'scopes-to-grant': toGrant }),
    ...(app === undefined ? {} : { 'excess-scopes': app.excess }),
    ...(drift === undefined
      ? {}
      : { 'added-scopes': drift.added, 'removed-scopes': drift.removed, 'changed-scopes': drift.changed }),
  }
  const { texts, leftOut } = cutLists(lists, roomForLists)
  return { ...texts, 'left-out': JSON.stringify(leftOut) }
}

/** The outputs that wait for the upload, so that no `passed` stands before everything is done. */
export function lastOutputsOf({ upload }: RunRecord, { result, reason }: Conclusion): Record<string, string> {
  return defined({
    'artifact-name': upload?.name,
    'artifact-id': upload?.id,
    'artifact-url': upload?.url,
    'artifact-digest': upload?.digest,
    'failure-reason': reason,
    result,
  })
}

function defined(values: Record<string, string | undefined>): Record<string, string> {
  return Object.fromEntries(Object.entries(values).filter((entry): entry is [string, string] => entry[1] !== undefined))
}
