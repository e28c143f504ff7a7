import { Failure } from '../failure.ts'
import type { FailOnDrift } from '../inputs/inputs.ts'
import type { DerivedRequest } from '../scopes/derive.ts'
import { permissionsInWords } from '../scopes/key-coverage.ts'
import { counted, enumerated, listed, named, quoted } from '../text.ts'
import { type Drift, isDrift } from './drift.ts'
import type { Required } from './required.ts'
import type { KeyCheck, Missing, Verdict } from './verdict.ts'

/** An annotation names so many scopes in all, shared by the places that lack some. */
const mostNames = 10

type Checked = Pick<Verdict, 'required' | 'portal' | 'app' | 'key' | 'missing'>

/** One sentence or two for each place that lacks something, and what to do there. */
export function missingFailure({ required, portal, app, key, missing }: Checked): Failure | undefined {
  if (missing.length === 0) return undefined
  const places = [portal, app, key].filter((place) => place !== undefined && place.missing.length > 0)
  const most = Math.floor(mostNames / places.length)
  const told = [
    `${missing.length} of ${counted(required.length, 'required scope')} ${missing.length === 1 ? 'is' : 'are'} missing.`,
    portal.missing.length > 0
      ? `The portal does not offer ${hinted(portal.missing, missing, most)}. Correct the names, or deploy to a portal that offers them.`
      : undefined,
    app !== undefined && app.missing.length > 0
      ? `The app ${quoted(app.client.name)} was not granted ${labels(app.missing, most)}. Up to DocSpace 3.7.2 an app’s scopes cannot be changed: create a new app with all required scopes, and deploy with its client id and secret.`
      : undefined,
    key !== undefined && key.missing.length > 0
      ? `The key ${quoted(key.key.name)} of integration-api-key holds ${permissionsInWords(key.key.permissions)}, which does not cover ${labels(key.missing, most)}. Create a key that holds them, and deploy with that.`
      : undefined,
  ]
  return new Failure('missing-scopes', told.filter((part) => part !== undefined).join('\n'))
}

function labels(required: readonly Required[], most: number): string {
  return listed(
    required.map(({ label }) => label),
    most,
  )
}

/** What was probably meant stands behind each name. */
function hinted(required: readonly Required[], missing: readonly Missing[], most: number): string {
  const hints = new Map(missing.map(({ label, hint }) => [label, hint]))
  return enumerated(
    required.map(({ label }) => {
      const hint = hints.get(label)
      return hint === undefined ? named(label) : `${named(label)} (${hint})`
    }),
    most,
  )
}

/** What would help a request that no scope covers. */
export function uncoveredFailure(uncovered: readonly DerivedRequest[], key: KeyCheck | undefined): Failure | undefined {
  if (uncovered.length === 0) return undefined
  const byLink = uncovered.filter(({ access }) => access === 'confirmation-link')
  if (byLink.length > 0) {
    return new Failure(
      'uncovered-endpoints',
      `${coveredByNothing(uncovered)} Only a link sent by mail opens ${listed(byLink.map(({ label }) => label))}: no app and no key can make ${byLink.length === 1 ? 'that request' : 'those requests'}. Do without.`,
    )
  }
  const needed = uncovered.some(({ request }) => request.method !== 'GET') ? '*:write' : '*:read'
  const help =
    key === undefined
      ? `An OAuth app cannot make ${uncovered.length === 1 ? 'it' : 'them'} at all; an API key with ${needed} can. Use such a key for the deployment, or do without.`
      : `The key of integration-api-key holds ${permissionsInWords(key.key.permissions)}; ${needed} is needed. An OAuth app could not make ${uncovered.length === 1 ? 'it' : 'them'} at all.`
  return new Failure('uncovered-endpoints', `${coveredByNothing(uncovered)} ${help}`)
}

function coveredByNothing(uncovered: readonly DerivedRequest[]): string {
  const labels = listed(uncovered.map(({ label }) => label))
  return `${counted(uncovered.length, 'required request')} ${uncovered.length === 1 ? 'is' : 'are'} covered by no scope: ${labels}.`
}

/** Drift as a failure, where the workflow wants it to be one. */
export function driftFailure(drift: Drift, failOn: FailOnDrift): Failure | undefined {
  const fails = failOn === 'any' ? isDrift(drift) : failOn === 'removed' && drift.removed.length > 0
  if (!fails) return undefined
  return new Failure(
    'drift',
    `The scopes differ from the baseline: ${driftInWords(drift)}. If that is intended, replace the baseline by the new snapshot; if not, ask the portal’s administrator what was changed.`,
  )
}

/** What differs, in one line. What looks like a rename is told as that alone. */
export function driftInWords({ added, removed, changed, renamed }: Drift): string {
  const [from, to] = [new Set(renamed.map(([old]) => old)), new Set(renamed.map(([, name]) => name))]
  const parts = [
    { what: 'likely renamed', entries: renamed.map(([old, name]) => `${named(old)} to ${named(name)}`) },
    { what: 'removed', entries: removed.filter((name) => !from.has(name)).map(named) },
    { what: 'added', entries: added.filter((name) => !to.has(name)).map(named) },
    { what: 'another group or type for', entries: changed.map(named) },
  ].filter(({ entries }) => entries.length > 0)
  if (parts.length === 0) return 'nothing'
  return parts.map(({ what, entries }) => `${what} ${enumerated(entries)}`).join('; ')
}
