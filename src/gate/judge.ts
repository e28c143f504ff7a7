import type { Outcome } from '../failure.ts'
import type { FailOnDrift } from '../inputs/inputs.ts'
import type { AppInformation, AppState, KeyInformation } from '../portal/resources.ts'
import type { Baseline } from '../scopes/baseline.ts'
import type { DerivedRequest } from '../scopes/derive.ts'
import { findHint, type Hint } from '../scopes/hints.ts'
import { canKeyHold, keyCovers, permits } from '../scopes/key-permissions.ts'
import type { Place, RequiredScope } from '../scopes/requirements.ts'
import { type Alternatives, byCodeUnit, type Scope, sortedNames } from '../scopes/scope.ts'
import { type Drift, findDrift, isDrift } from './drift.ts'

/** Everything that a verdict rests on. What was not requested, or could not be read, is undefined. */
export interface Evidence {
  /** The portal's list, sorted. */
  readonly scopes: readonly Scope[] | undefined
  /** The portal's version; the newest known rules apply where it is undefined. */
  readonly version: string | undefined
  /** Whether the deployment uses an OAuth app, known or not. */
  readonly usesApp: boolean
  readonly app: AppInformation | undefined
  readonly appState: AppState | undefined
  readonly integrationKey: Outcome<KeyInformation> | undefined
  readonly named: readonly RequiredScope[]
  readonly requests: readonly DerivedRequest[]
  readonly baseline: Baseline | undefined
  readonly failOnMissing: boolean
  readonly failOnDrift: FailOnDrift
}

/** What asks for a scope: a line that names it, or a line with a request that needs it. */
export interface Asker {
  /** `GET /api/2.0/files/@my`; undefined where the scope is named. */
  readonly request: string | undefined
  readonly place: Place
  /** Whether another scope would do as well, so that the lack of this one alone is not its failure. */
  readonly takesAnother: boolean
}

/** One requirement, listed or derived, and whether each place has it; undefined where the place was not checked. */
export interface Requirement {
  /** `files:read`, or `a|b` as it was written first. */
  readonly label: string
  readonly anyOf: Alternatives
  readonly askers: readonly Asker[]
  readonly portal: boolean | undefined
  readonly app: boolean | undefined
  /** `not-applicable`: no API key can have it. */
  readonly key: boolean | 'not-applicable' | undefined
  /** What was probably meant, where the portal lacks it. */
  readonly hint: Hint | undefined
}

/** Something that fails the run, or would without `fail-on-missing: 'false'`. */
export interface Problem {
  readonly kind: 'missing-scopes' | 'uncovered-endpoints' | 'drift' | 'app-disabled' | 'key-disabled'
  readonly softened: boolean
}

/** What was found out about the scopes. */
export interface Verdict {
  readonly scopes: readonly Scope[] | undefined
  /** Sorted by label. */
  readonly required: readonly Requirement[]
  readonly requests: readonly DerivedRequest[]
  /** What a person grants an app for all that is required; undefined without the portal's list. */
  readonly scopesToGrant: readonly string[] | undefined
  /** Granted to the app and not needed; undefined where there is no app. */
  readonly excess: readonly string[] | undefined
  readonly drift: Drift | undefined
  readonly problems: readonly Problem[]
}

/** More of what asks for one scope is not kept: reports list it, and a file may have millions of lines. */
const maxAskers = 1000

/** Hints are looked for only so often, since each compares a name with the whole list. */
const maxHints = 20

/**
 * Judges a portal's list, an app's grants and a key's permissions. Each check is made on what could be read, whichever
 * other one could not be made.
 */
export function judge(evidence: Evidence): Verdict {
  const { scopes, app, baseline } = evidence
  const requests = judgeByKey(evidence)
  const required = checkPlaces(joinRequired(evidence.named, requests), evidence)
  const drift = scopes === undefined || baseline === undefined ? undefined : findDrift(baseline, scopes)
  const findings = {
    scopes,
    required,
    requests,
    scopesToGrant: scopes && findScopesToGrant(required, new Set(scopes.map(({ name }) => name))),
    excess: app && findExcess(required, new Set(app.scopes)),
    drift,
  }
  return { ...findings, problems: findProblems(findings, evidence) }
}

/**
 * Requests outside every area, as the deployment's key sees them. Where it uses a key and no app, the key's permissions
 * decide; a key that could not be asked about itself is a failure of its own.
 */
function judgeByKey({ requests, usesApp, integrationKey }: Evidence): DerivedRequest[] {
  if (usesApp || integrationKey === undefined) return [...requests]
  return requests.map((request) => {
    // A link sent by mail no key replaces. A key can be exchanged for the signature of a signed-in person.
    if (request.outcome !== 'uncovered' || request.reason === 'mail-link') return request
    if (!integrationKey.ok) return { ...request, outcome: 'undecided', reason: 'key-unknown' }
    const access = request.request.method === 'GET' ? 'read' : 'write'
    return permits(integrationKey.value.permissions, access)
      ? { ...request, outcome: 'nothing', reason: 'key-covers' }
      : request
  })
}

/** Whether no request needs it, so that its name may be misspelled. */
export function isOnlyNamed({ askers }: Pick<Requirement, 'askers'>): boolean {
  return askers.every(({ request }) => request === undefined)
}

/** Where scopes are looked for. */
export const places = ['portal', 'app', 'key'] as const

export type CheckedPlace = (typeof places)[number]

/** Where they were looked for; the portal where that is nowhere. */
export function checkedPlaces(required: readonly Requirement[]): readonly CheckedPlace[] {
  const checked = places.filter((place) => required.some((each) => each[place] !== undefined))
  return checked.length === 0 ? ['portal'] : checked
}

/** Whether a place that was checked lacks it. */
export function isMissing({ portal, app, key }: Requirement): boolean {
  return portal === false || app === false || key === false
}

/**
 * Joins what was named and what was derived, each once, sorted by label. An alternative is dropped when one of its
 * members is required by itself; what asks for it then asks for that one.
 */
function joinRequired(
  named: readonly RequiredScope[],
  requests: readonly DerivedRequest[],
): Pick<Requirement, 'label' | 'anyOf' | 'askers'>[] {
  const all = [
    ...named.map(({ anyOf, place }) => ({ anyOf, request: undefined, place })),
    ...requests.flatMap(({ needs, label, places }) =>
      needs.flatMap((anyOf) => places.map((place) => ({ anyOf, request: label, place }))),
    ),
  ]
  const single = new Set(all.filter(({ anyOf }) => anyOf.length === 1).map(({ anyOf }) => anyOf[0]))
  const unique = new Map<string, { label: string; anyOf: Alternatives; askers: Asker[] }>()
  for (const { anyOf, request, place } of all) {
    const satisfying = anyOf.length > 1 ? anyOf.filter((name) => single.has(name)) : []
    const asker = { request, place, takesAnother: satisfying.length > 0 }
    for (const names of satisfying.length > 0 ? satisfying.map((name): Alternatives => [name]) : [anyOf]) {
      const key = names.toSorted(byCodeUnit).join('|')
      const known = unique.get(key)
      if (known === undefined) unique.set(key, { label: names.join('|'), anyOf: names, askers: [asker] })
      else if (isWorthKeeping(asker, known.askers)) known.askers.push(asker)
    }
  }
  return [...unique.values()].sort((a, b) => byCodeUnit(a.label, b.label))
}

/** A line may name a scope any number of times, and any number of lines may; that a request needs it is always kept. */
function isWorthKeeping({ request, place, takesAnother }: Asker, askers: readonly Asker[]): boolean {
  const last = askers.at(-1)
  if (last === undefined || (last.request === undefined && request !== undefined)) return true
  const isOnSameLine = last.place.input === place.input && last.place.line === place.line
  const isSame = last.request === request && isOnSameLine && last.takesAnother === takesAnother
  return !isSame && askers.length < maxAskers
}

function checkPlaces(
  required: readonly Pick<Requirement, 'label' | 'anyOf' | 'askers'>[],
  { scopes, app, integrationKey, version }: Evidence,
): Requirement[] {
  const offered = scopes && new Set(scopes.map(({ name }) => name))
  const granted = app && new Set(app.scopes)
  let hints = 0
  return required.map((requirement) => {
    const { anyOf } = requirement
    const portal = offered && anyOf.some((name) => offered.has(name))
    const wantsHint = portal === false && hints < maxHints
    if (wantsHint) hints += 1
    return {
      ...requirement,
      portal,
      // An app was granted under a name that the portal may no longer offer, and its rules then ask for another.
      app: granted && anyOf.some((name) => granted.has(name) && (!portal || offered?.has(name) === true)),
      key: integrationKey?.ok ? checkKey(anyOf, integrationKey.value, version) : undefined,
      hint: wantsHint ? findHint(anyOf, offered ?? new Set(), isOnlyNamed(requirement)) : undefined,
    }
  })
}

function checkKey(
  anyOf: Alternatives,
  { permissions }: KeyInformation,
  version: string | undefined,
): Requirement['key'] {
  const possible = anyOf.filter(canKeyHold)
  if (possible.length === 0) return 'not-applicable'
  return possible.some((name) => keyCovers(permissions, name, version))
}

/**
 * See the output `scopes-to-grant`: names that the portal does not offer are not among them. No alternative here has a
 * member that is required by itself.
 */
export function findScopesToGrant(required: readonly Requirement[], offered: ReadonlySet<string>): string[] {
  const grants = new Set<string>()
  for (const { anyOf } of required) {
    if (anyOf.some((name) => grants.has(name))) continue
    const candidates = anyOf.filter((name) => offered.has(name))
    const chosen = candidates.find((name) => name.endsWith(':read')) ?? candidates[0]
    if (chosen !== undefined) grants.add(chosen)
  }
  return sortedNames(grants)
}

/**
 * Granted to an app and not needed. An alternative needs only the first of its members that was granted. Empty when
 * nothing was required, since then nothing is known of the need.
 */
function findExcess(required: readonly Requirement[], granted: ReadonlySet<string>): string[] {
  if (required.length === 0) return []
  const needed = new Set(required.map(({ anyOf }) => anyOf.find((name) => granted.has(name))))
  return sortedNames([...granted].filter((name) => !needed.has(name)))
}

function findProblems(
  { required, requests, drift }: Omit<Verdict, 'problems'>,
  { appState, integrationKey, failOnMissing, failOnDrift }: Evidence,
): Problem[] {
  const driftFails =
    drift !== undefined &&
    (failOnDrift === 'any' ? isDrift(drift) : failOnDrift === 'removed' && drift.removed.length > 0)
  const softened = !failOnMissing
  const problems: (Problem | false)[] = [
    required.some(isMissing) && { kind: 'missing-scopes', softened },
    requests.some(({ outcome }) => outcome === 'uncovered') && { kind: 'uncovered-endpoints', softened },
    driftFails && { kind: 'drift', softened: false },
    appState === 'disabled' && { kind: 'app-disabled', softened: false },
    integrationKey?.ok === true && !integrationKey.value.active && { kind: 'key-disabled', softened: false },
  ]
  return problems.filter((problem) => problem !== false)
}
