import { Failure } from '../failure.ts'
import type { FailOnDrift } from '../inputs/inputs.ts'
import { permissionsInWords } from '../portal/key-information.ts'
import type { DerivedRequest } from '../scopes/derive.ts'
import { counted, listed, named, quoted } from '../text.ts'
import { type Drift, isDrift } from './drift.ts'
import type { Required } from './required.ts'
import type { KeyCheck, Missing, Verdict } from './verdict.ts'

type Checked = Pick<Verdict, 'required' | 'portal' | 'app' | 'key' | 'missing'>

/** One sentence or two for each place that lacks something, and what to do there. */
export function missingFailure({ required, portal, app, key, missing }: Checked): Failure | undefined {
  if (missing.length === 0) return undefined
  const told = [
    `${missing.length} of ${counted(required.length, 'required scope')} ${missing.length === 1 ? 'is' : 'are'} missing.`,
    portal.missing.length > 0
      ? `The portal does not offer ${labels(portal.missing)}${hints(missing)}. Correct the names, or deploy to a portal that offers them.`
      : undefined,
    app !== undefined && app.missing.length > 0
      ? `The app ${quoted(app.client.name)} was not granted ${labels(app.missing)}. Up to DocSpace 3.7.2 an app’s scopes cannot be changed: create a new app with all required scopes, and deploy with its client id and secret.`
      : undefined,
    key !== undefined && key.missing.length > 0
      ? `The key ${quoted(key.key.name)} of integration-api-key holds ${permissionsInWords(key.key.permissions)}, which does not cover ${labels(key.missing)}. Create a key that holds them, and deploy with that.`
      : undefined,
  ]
  return new Failure('missing-scopes', told.filter((part) => part !== undefined).join(' '))
}

function labels(required: readonly Required[]): string {
  return listed(required.map(({ label }) => label))
}

function hints(missing: readonly Missing[]): string {
  const hinted = missing.filter(({ hint }) => hint !== undefined).slice(0, 3)
  if (hinted.length === 0) return ''
  return ` (${hinted.map(({ label, hint }) => `${named(label)}: ${hint}`).join('; ')})`
}

/** What would help a request that no scope covers. */
export function uncoveredFailure(uncovered: readonly DerivedRequest[], key: KeyCheck | undefined): Failure | undefined {
  if (uncovered.length === 0) return undefined
  const needed = uncovered.some(({ request }) => request.method !== 'GET') ? '*:write' : '*:read'
  const help =
    key === undefined
      ? `An OAuth app cannot make ${uncovered.length === 1 ? 'it' : 'them'} at all; an API key with ${needed} can. Use such a key for the deployment, or do without.`
      : `The key of integration-api-key holds ${permissionsInWords(key.key.permissions)}; ${needed} is needed. An OAuth app could not make ${uncovered.length === 1 ? 'it' : 'them'} at all.`
  return new Failure(
    'uncovered-endpoints',
    `${counted(uncovered.length, 'required request')} ${uncovered.length === 1 ? 'is' : 'are'} covered by no scope: ${listed(uncovered.map(({ label }) => label))}. ${help}`,
  )
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

/** What differs, in one line. */
export function driftInWords({ added, removed, changed, renamed }: Drift): string {
  const parts = [
    removed.length > 0 ? `removed ${listed(removed)}` : '',
    added.length > 0 ? `added ${listed(added)}` : '',
    changed.length > 0 ? `another group or type for ${listed(changed)}` : '',
    renamed.length > 0
      ? `likely renamed ${listed(
          renamed.map(([from, to]) => `${from} to ${to}`),
          5,
        )}`
      : '',
  ].filter((part) => part !== '')
  return parts.length === 0 ? 'nothing' : parts.join('; ')
}
