import type { Failure } from '../failure.ts'
import type { FailOnDrift } from '../inputs/inputs.ts'
import type { Outcome } from '../outcome.ts'
import type { AppState } from '../portal/app-state.ts'
import type { ClientInformation } from '../portal/client-information.ts'
import type { KeyInformation } from '../portal/key-information.ts'
import type { DerivedRequest } from '../scopes/derive.ts'
import { hintForAlternatives } from '../scopes/hints.ts'
import { keyMay } from '../scopes/key-coverage.ts'
import { type Alternatives, byCodeUnit, type Scope } from '../scopes/scope.ts'
import type { Baseline } from './baseline.ts'
import { disabledApp } from './disabled-app.ts'
import { driftSince } from './drift.ts'
import { failuresOf } from './failures.ts'
import { excessOf, judgeKey, missingFrom } from './grants.ts'
import { joinRequired, type Required } from './required.ts'
import { scopesToGrant } from './scopes-to-grant.ts'
import type { AppCheck, KeyCheck, Missing, Verdict } from './verdict.ts'

/** Everything that a verdict rests on. */
export interface Evidence {
  readonly list: Outcome<{ readonly scopes: readonly Scope[] }>
  /** The portal's; undefined where it was not learned. */
  readonly version: string | undefined
  readonly given: readonly Alternatives[]
  readonly requests: readonly DerivedRequest[]
  readonly client: Outcome<ClientInformation> | undefined
  /** Whether the app is switched on; undefined where there is none. */
  readonly appState: AppState | undefined
  readonly integrationKey: Outcome<KeyInformation> | undefined
  readonly baseline: Outcome<Baseline | undefined>
  readonly failOnMissing: boolean
  readonly failOnDrift: FailOnDrift
}

/** Hints are looked for only so often, since each compares a name with the whole list. */
const mostHints = 20

/**
 * Judges a portal's list, and an app's grants and a key's permissions where they were asked for. Each check is made on
 * what could be had, whichever other one could not be made.
 */
export function judge(evidence: Evidence): Verdict {
  const { list, version, client, integrationKey, baseline } = evidence
  const requests = judgedByKey(evidence)
  const required = joinRequired(evidence.given, requests)
  const scopes = list.ok ? list.value.scopes : undefined
  const offered = new Set(scopes?.map((scope) => scope.name))
  const portal = scopes === undefined ? undefined : { missing: missingFrom(required, offered) }
  const app = client?.ok ? checkApp(required, client.value, evidence.appState) : undefined
  const key = integrationKey?.ok ? checkKey(required, integrationKey.value, version) : undefined
  const drift =
    scopes === undefined || !baseline.ok || baseline.value === undefined
      ? undefined
      : driftSince(baseline.value, scopes)
  const findings = {
    scopes,
    version,
    required,
    requests,
    portal,
    app,
    key,
    missing: collectMissing(
      [portal, app, key].flatMap((check) => check?.missing ?? []),
      portal?.missing ?? [],
      offered,
    ),
    uncovered: requests.filter(({ outcome }) => outcome === 'uncovered'),
    toGrant: scopes === undefined ? undefined : scopesToGrant(required, offered),
    drift,
  }
  const { failures, softened } = failuresOf(findings, evidence)
  const disabled = app?.enabled === false ? [disabledApp(app.client)] : []
  return { ...findings, failures: [...failures, ...disabled, ...whyNotMade(evidence)], softened }
}

function checkApp(required: readonly Required[], client: ClientInformation, state: AppState | undefined): AppCheck {
  const granted = new Set(client.scopes)
  const enabled = state === 'enabled' || state === 'disabled' ? state === 'enabled' : undefined
  return { client, enabled, missing: missingFrom(required, granted), excess: excessOf(required, granted) }
}

function checkKey(required: readonly Required[], key: KeyInformation, version: string | undefined): KeyCheck {
  return { key, ...judgeKey(required, key.permissions, version) }
}

/** Why checks that were asked for could not be made. */
export function whyNotMade({
  list,
  client,
  integrationKey,
  baseline,
}: Pick<Evidence, 'list' | 'client' | 'integrationKey' | 'baseline'>): Failure[] {
  return [list, client, integrationKey, baseline].flatMap((check) =>
    check === undefined || check.ok ? [] : [check.failure],
  )
}

/** A hint says what the portal calls a name that it lacks; what it has needs none. */
function collectMissing(
  all: readonly Required[],
  fromPortal: readonly Required[],
  offered: ReadonlySet<string>,
): Missing[] {
  const labels = [...new Set(all.map(({ label }) => label))].sort(byCodeUnit)
  const hinted = new Map(
    fromPortal
      .slice(0, mostHints)
      .map(({ label, anyOf, derived }) => [label, hintForAlternatives(anyOf, offered, derived)]),
  )
  return labels.map((label) => ({ label, hint: hinted.get(label) }))
}

/**
 * Requests outside every area, as the deployment's key sees them. Where it uses a key and no app, the key's permissions
 * decide; a key that could not be asked about itself is a failure of its own. A link sent by mail no key replaces.
 */
function judgedByKey({ requests, client, integrationKey }: Evidence): DerivedRequest[] {
  if (client !== undefined || integrationKey === undefined) return [...requests]
  return requests.map((request) => {
    if (request.outcome !== 'uncovered' || request.access === 'confirmation-link') return request
    if (!integrationKey.ok)
      return { ...request, outcome: 'undecided', because: 'the key decides, and could not be asked' }
    const access = request.request.method === 'GET' ? 'read' : 'write'
    if (!keyMay(integrationKey.value.permissions, access)) return request
    return { ...request, outcome: 'nothing', because: `the key’s permissions cover it (*:${access})` }
  })
}
