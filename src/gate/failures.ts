import { Failure } from '../failure.ts'
import type { FailOnDrift } from '../inputs/inputs.ts'
import { mostOfEach } from '../text/visible.ts'
import { type Drift, driftInWords, isDrift, sizesOfDrift } from './drift.ts'
import { derivedAndGiven, missingScopes } from './missing-scopes.ts'
import { uncoveredEndpoints } from './uncovered-endpoints.ts'
import type { Verdict } from './verdict.ts'

/** What the workflow wants to fail on. */
interface Strictness {
  readonly failOnMissing: boolean
  readonly failOnDrift: FailOnDrift
  /** Undefined where the deployment has no app. */
  readonly client: unknown
}

type Findings = Omit<Verdict, 'failures' | 'softened'>

/**
 * What the findings fail, and what they would fail but for `fail-on-missing: 'false'`. The failures are told in one
 * annotation, and share the ten names that it may hold.
 */
export function failuresOf(
  findings: Findings,
  { failOnMissing, failOnDrift, client }: Strictness,
): Pick<Verdict, 'failures' | 'softened'> {
  const { portal, app, key, drift } = findings
  const failing = failsOn(drift, failOnDrift) ? drift : undefined
  const lists = [...derivedAndGiven(portal?.missing ?? []), app?.missing ?? [], key?.missing ?? []]
  const ofMissing = lists.map((list) => list.length)
  const ofDrift = failing === undefined ? [] : sizesOfDrift(failing)
  const together = failOnMissing ? [...ofMissing, ...ofDrift] : undefined
  const found = [
    missingScopes(findings, mostOfEach(together ?? ofMissing)),
    uncoveredEndpoints(findings, client === undefined ? key : undefined),
  ].filter((failure) => failure !== undefined)
  const drifted = failing === undefined ? [] : [driftFailure(failing, mostOfEach(together ?? ofDrift))]
  return failOnMissing ? { failures: [...found, ...drifted], softened: [] } : { failures: drifted, softened: found }
}

function failsOn(drift: Drift | undefined, failOn: FailOnDrift): boolean {
  if (drift === undefined || failOn === 'never') return false
  return failOn === 'any' ? isDrift(drift) : drift.removed.length > 0
}

function driftFailure(drift: Drift, most: number): Failure {
  return new Failure(
    'drift',
    `The scopes differ from the baseline: ${driftInWords(drift, most)}. If that is intended, replace the baseline by the new snapshot; if not, ask the portal’s administrator what was changed.`,
  )
}
