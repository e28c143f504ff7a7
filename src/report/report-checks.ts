import type { Verdict } from '../gate/verdict.ts'
import type { FailOnDrift } from '../inputs/inputs.ts'
import type { Outcome } from '../outcome.ts'
import type { KeyInformation } from '../portal/key-information.ts'
import type { RunRecord } from '../run-record.ts'
import type { Scope } from '../scopes/scope.ts'

/** A record of a portal whose list was had. */
export type Recorded = RunRecord & { readonly verdict: Verdict; readonly scopes: readonly Scope[] }

/** What the scopes were to be compared with. */
export interface Comparison {
  /** Undefined where no baseline was asked for. */
  readonly baseline: 'file' | 'last-run' | undefined
  readonly failOn: FailOnDrift
}

/** Every check with its result. App, key and drift are null where they were not asked for. */
export function checksOf({ verdict, answers }: Recorded, comparison: Comparison): Record<string, unknown> {
  const missing = verdict.portal?.missing ?? []
  return {
    portal: { result: resultOf(missing), missing: labels(missing) },
    app: appCheck(verdict, answers?.client),
    key: keyCheck(verdict, answers?.integrationKey),
    requests: requestsCheck(verdict, answers?.integrationKey),
    drift: driftCheck(verdict, comparison),
  }
}

function resultOf(lacking: readonly unknown[]): 'passed' | 'failed' {
  return lacking.length === 0 ? 'passed' : 'failed'
}

function labels(entries: readonly { readonly label: string }[]): string[] {
  return entries.map(({ label }) => label)
}

function notMade(outcome: Outcome<unknown> | undefined): { result: 'not-made'; failureReason: string } | null {
  return outcome === undefined || outcome.ok ? null : { result: 'not-made', failureReason: outcome.failure.reason }
}

function requestsCheck({ requests, uncovered }: Verdict, key: Outcome<unknown> | undefined): unknown {
  const undecided = requests.some(({ outcome }) => outcome === 'undecided')
  if (undecided && uncovered.length === 0) return notMade(key)
  return { result: resultOf(uncovered), uncovered: labels(uncovered) }
}

function appCheck({ app }: Verdict, outcome: Outcome<unknown> | undefined): unknown {
  if (app === undefined) return notMade(outcome)
  const { client, enabled, missing, excess } = app
  return {
    result: enabled === false ? 'failed' : resultOf(missing),
    name: client.name,
    enabled: enabled ?? null,
    granted: client.scopes,
    missing: labels(missing),
    excess,
  }
}

function keyCheck({ key }: Verdict, outcome: Outcome<unknown> | undefined): unknown {
  if (key === undefined) return notMade(outcome)
  return { result: resultOf(key.missing), ...keyFacts(key.key), missing: labels(key.missing), notAsked: key.notAsked }
}

/** What may be told of a key; null for one that told nothing of itself. */
export function keyFacts(
  key: KeyInformation | undefined,
): { name: string; permissions: readonly string[]; expiresAt: string | null } | null {
  if (key === undefined) return null
  return {
    name: key.name,
    permissions: key.permissions === 'all' ? ['*'] : key.permissions,
    expiresAt: key.expiresAt ?? null,
  }
}

/** A baseline that could not be had failed the run; one that no run has made yet did not. */
function driftCheck({ drift, failures }: Verdict, { baseline, failOn }: Comparison): unknown {
  if (baseline === undefined) return null
  const failed = (reason: string): boolean => failures.some((failure) => failure.reason === reason)
  if (drift !== undefined) return { result: failed('drift') ? 'failed' : 'passed', baseline, failOn, ...drift }
  return failed('baseline') ? { result: 'not-made', failureReason: 'baseline' } : { result: 'no-baseline' }
}
