import { Failure } from '../failure.ts'
import { permissionsInWords } from '../scopes/key-coverage.ts'
import { called, counted, enumerated, listed, named } from '../text/visible.ts'
import type { Required } from './required.ts'
import type { AppCheck, KeyCheck, Missing, Verdict } from './verdict.ts'

type Checked = Pick<Verdict, 'required' | 'portal' | 'app' | 'key' | 'missing'>

/**
 * One sentence or two for each place that lacks something, and what to do there.
 * @param most how many names each place may tell
 */
export function missingScopes(checked: Checked, most: number): Failure | undefined {
  const { required, portal, app, key, missing } = checked
  if (missing.length === 0) return undefined
  const told = [
    `${missing.length} of ${counted(required.length, 'required scope')} ${missing.length === 1 ? 'is' : 'are'} missing.`,
  ]
  const [derived, given] = derivedAndGiven(portal?.missing ?? [])
  if (given.length > 0)
    told.push(
      `The portal does not offer ${withHints(given, missing, most)}. Correct the names, or deploy to a portal that offers them.`,
    )
  if (derived.length > 0)
    told.push(
      `The portal does not offer ${withHints(derived, missing, most)}, which its own rules ask for at the required requests. Ask the portal’s administrator to update the portal, or deploy to one that offers them.`,
    )
  if (app !== undefined && app.missing.length > 0) told.push(ofApp(app, most))
  if (key !== undefined && key.missing.length > 0) told.push(ofKey(key, most))
  return new Failure('missing-scopes', told.join('\n'))
}

/** What requests ask for, and what only the workflow named: the one is not misspelt, the other may be. */
export function derivedAndGiven(required: readonly Required[]): [derived: Required[], given: Required[]] {
  return [required.filter(({ derived }) => derived), required.filter(({ derived }) => !derived)]
}

/** What was probably meant stands behind each name. */
function withHints(lacking: readonly Required[], missing: readonly Missing[], most: number): string {
  const hints = new Map(missing.map(({ label, hint }) => [label, hint]))
  const names = lacking.map(({ label }) => {
    const hint = hints.get(label)
    return hint === undefined ? named(label) : `${named(label)} (${hint})`
  })
  return enumerated(names, most)
}

function ofApp({ client, missing }: AppCheck, most: number): string {
  return `${called('The app', client.name)} was not granted ${labels(missing, most)}. Up to DocSpace 3.7.2 an app’s scopes cannot be changed: create a new app with all required scopes, and deploy with its client id and secret.`
}

function ofKey({ key, missing }: KeyCheck, most: number): string {
  return `${called('The key', key.name)} of integration-api-key holds ${permissionsInWords(key.permissions)}, which does not cover ${labels(missing, most)}. Create a key that holds them, and deploy with that.`
}

function labels(required: readonly Required[], most: number): string {
  return listed(
    required.map(({ label }) => label),
    most,
  )
}
