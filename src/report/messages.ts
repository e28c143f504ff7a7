import { asFailure, Failure, type FailureReason } from '../failure.ts'
import { type CheckedPlace, isOnlyNamed, type Problem, places, type Requirement, type Verdict } from '../gate/judge.ts'
import type { RunRecord } from '../record.ts'
import type { DerivedRequest } from '../scopes/derive.ts'
import type { Hint } from '../scopes/hints.ts'
import { describePermissions } from '../scopes/key-permissions.ts'
import { newestKnownRoutes, newestKnownRules } from '../scopes/portal-version.ts'
import type { Scope } from '../scopes/scope.ts'
import {
  capitalized,
  code,
  codeOfOthers,
  formatCodes,
  formatList,
  formatNames,
  type Message,
  message,
  page,
  paragraphs,
  sentences,
  shareOfEach,
} from '../text/message.ts'
import {
  describeApp,
  describeDrift,
  describeKey,
  driftKinds,
  formatAnyOf,
  formatLabel,
  formatRequirements,
  formatVersion,
} from './descriptions.ts'
import { describeDecided, describeMissingCount } from './headline.ts'

// The sentences about a verdict. Log, annotations, summary and report show the same ones.

/** One annotation names at most so many scopes; the places that lack some share them. */
const maxNames = 10

const reasons: Readonly<Record<Problem['kind'], FailureReason>> = {
  'missing-scopes': 'missing-scopes',
  'uncovered-endpoints': 'uncovered-endpoints',
  drift: 'drift',
  'app-disabled': 'authentication',
  'key-disabled': 'authentication',
}

const headlines: Partial<Record<Problem['kind'], { readonly headline: Message }>> = {
  'app-disabled': { headline: message`the OAuth app is disabled` },
  'key-disabled': { headline: message`the deployment’s API key is disabled` },
}

/** What fails the verdict, and separately what `fail-on-missing: 'false'` softens. */
export function failuresOf(record: RunRecord): { failures: Failure[]; softened: Failure[] } {
  const { verdict } = record
  if (verdict === undefined) return { failures: [], softened: [] }
  const describe = (problem: Problem): Failure =>
    new Failure(reasons[problem.kind], describeProblem(problem.kind, verdict, record), headlines[problem.kind])
  return {
    failures: verdict.problems.filter(({ softened }) => !softened).map(describe),
    softened: verdict.problems.filter(({ softened }) => softened).map(describe),
  }
}

function describeProblem(kind: Problem['kind'], verdict: Verdict, record: RunRecord): Message {
  const max = shareOfNames(verdict)
  switch (kind) {
    case 'missing-scopes':
      return describeMissing(verdict, record, max)
    case 'uncovered-endpoints':
      return describeUncovered(verdict, record)
    case 'drift':
      return message`The portal’s scopes differ from the baseline: ${verdict.drift === undefined ? [] : describeDrift(verdict.drift, max)}. ${driftRemedy(record)}`
    case 'app-disabled':
      return message`${describeApp(record)} is disabled, so nobody can sign in with it. Enable it in the portal under ${page('oauth-apps')}, or deploy with another app.`
    case 'key-disabled':
      return message`${describeKey('integration-api-key', record)} is disabled. Enable it in the portal under ${page('api-keys')}, or deploy with another key.`
  }
}

/** A bug in the action, and how far the run had come. A failure that the user can fix stays as it is. */
export function describeBug(thrown: unknown, record: RunRecord): Failure {
  const failure = asFailure(thrown)
  return thrown instanceof Failure
    ? failure
    : new Failure(failure.reason, sentences(failure.parts, describeDecided(record)))
}

/** How many names each place and each kind of change may show, so that one annotation stays short. */
function shareOfNames({ required, drift }: Verdict): number {
  const lacking = places.map((place) => findLacking(required, place).length)
  const changes = drift === undefined ? [] : driftKinds(drift).map(({ count, namesEach }) => count * namesEach)
  return shareOfEach([...lacking, ...changes], maxNames)
}

export function driftRemedy({ inputs }: RunRecord): Message {
  const accept =
    inputs?.baseline === 'last-run'
      ? message`run the workflow once on the default branch with ${code('fail-on-drift: never')}: its snapshot is the new baseline`
      : message`replace the baseline with the new snapshot`
  return message`If the change is intended, ${accept}. If not, ask the portal’s administrator what changed.`
}

/** What a place lacks. No app can be granted what the portal does not offer, so that is missing on the portal alone. */
function findLacking(required: readonly Requirement[], place: CheckedPlace): Requirement[] {
  return required.filter((each) => each[place] === false && (place !== 'app' || each.portal !== false))
}

/** How many scopes are missing, then a sentence or two for each place that lacks some. */
function describeMissing(verdict: Verdict, record: RunRecord, max: number): Message {
  const count = message`${capitalized(describeMissingCount(verdict))}.`
  return paragraphs(count, ...describeLacking(verdict, record, max))
}

/** Only the alternatives that the portal offers: an app may have been granted another one. */
function withoutUnoffered(requirement: Requirement, { scopes }: Verdict): Requirement {
  const offered = new Set(scopes?.map(({ name }) => name))
  const [first, ...others] = requirement.anyOf.filter((name) => offered.has(name))
  if (first === undefined) return requirement
  return { ...requirement, anyOf: [first, ...others], label: [first, ...others].join('|') }
}

/** For each place that lacks something: what it lacks, and what to do there. */
export function describeLacking(verdict: Verdict, record: RunRecord, max = shareOfNames(verdict)): Message[] {
  const { required } = verdict
  const [portal, app, key] = [
    findLacking(required, 'portal'),
    findLacking(required, 'app'),
    findLacking(required, 'key'),
  ]
  const lacking = [
    portal.length > 0 && describePortalLacks(portal, max),
    app.length > 0 &&
      message`${describeApp(record)} was not granted ${formatRequirements(
        app.map((each) => withoutUnoffered(each, verdict)),
        max,
      )}. In DocSpace 3.7.2 and earlier, an app’s scopes cannot be changed: register a new application with all required scopes, and deploy with its client ID and secret.`,
    key.length > 0 &&
      message`${describeKey('integration-api-key', record)} does not cover ${formatRequirements(key, max)}. Edit its permissions in the portal under ${page('api-keys')}, or deploy with another key.`,
  ]
  return lacking.filter((place) => place !== false)
}

/**
 * A name that somebody wrote may be misspelled, and a hint says so. A name derived from a request is not, so it is the
 * portal that lacks it.
 */
function describePortalLacks(lacking: readonly Requirement[], max: number): Message {
  const named = lacking.filter(isOnlyNamed)
  const derived = lacking.filter((requirement) => !isOnlyNamed(requirement))
  const withHints = (requirements: readonly Requirement[]): Message =>
    formatList(
      requirements.map((requirement) => {
        const name = requirements.length === 1 ? formatAnyOf(requirement) : formatLabel(requirement)
        return requirement.hint === undefined ? name : message`${name} (${describeHint(requirement.hint)})`
      }),
      max,
    )
  const otherPortal = named.every(({ hint }) => hint !== undefined)
    ? message``
    : message`, or use a portal that offers ${itOrThem(named)}`
  return sentences(
    named.length === 0
      ? undefined
      : message`The portal does not offer ${withHints(named)}. Correct the ${named.length === 1 ? message`name` : message`names`}${otherPortal}.`,
    derived.length === 0
      ? undefined
      : message`The portal does not offer ${withHints(derived)}, which your requests need. Use another portal, or ask this one’s administrator.`,
  )
}

export function describeHint(hint: Hint): Message {
  switch (hint.kind) {
    case 'renamed':
      return message`this portal calls it ${codeOfOthers(hint.name)}`
    case 'whole-area':
      return message`this portal has ${formatNames(hint.names)}`
    case 'similar':
      return message`did you mean ${codeOfOthers(hint.name)}?`
    case 'key-permission':
      return message`a permission of API keys, not a scope: name the areas, like ${code('files:read')}`
    case 'api-reference':
      return message`the API reference names it, but no portal offers it: name the areas, like ${code('files:read')}`
    case 'list-marks':
      return hint.name === undefined
        ? message`write a list without dashes, brackets and quotes`
        : message`write a list without dashes, brackets and quotes: ${code(hint.name)}`
    case 'of-alternative':
      return message`as for ${code(hint.name)}, ${describeHint(hint.hint)}`
  }
}

/** What helps with requests that no scope allows, probable typos first. */
function describeUncovered({ requests, scopes }: Verdict, record: RunRecord): Message {
  const uncovered = requests.filter(({ outcome }) => outcome === 'uncovered')
  const never = uncovered.filter(({ reason }) => reason === 'mail-link')
  const newer = uncovered.filter(({ reason }) => reason === 'no-known-scope')
  const others = uncovered.filter(({ reason }) => reason !== 'mail-link' && reason !== 'no-known-scope')
  const typos = others.filter(({ known }) => !known)
  const noArea = others.filter(({ known }) => known)
  return paragraphs(
    typos.length === 0
      ? undefined
      : message`${describeTypos(typos)}: DocSpace ${[newestKnownRoutes]} has no such request. Correct ${itOrThem(typos)}.`,
    never.length === 0
      ? undefined
      : message`No app and no key can make ${formatCodes(never.map(({ label }) => label))}: only a link sent by mail opens ${itOrThem(never)}. Remove the ${never.length === 1 ? message`call` : message`calls`}.`,
    noArea.length === 0 ? undefined : describeNoArea(noArea, record),
    newer.length === 0 ? undefined : describeNewer(newer, scopes ?? [], record),
  )
}

function describeNoArea(requests: readonly DerivedRequest[], record: RunRecord): Message {
  const needed = requests.some(({ request }) => request.method !== 'GET') ? '*:write' : '*:read'
  return sentences(
    message`No scope allows ${formatCodes(requests.map(({ label }) => label))}, so an OAuth app can never make ${itOrThem(requests)}.`,
    describeKeyLacks(needed, record),
    requests.length === 1
      ? message`Remove the call, or use an API key with ${code(needed)}.`
      : message`Remove the calls, or use an API key with ${code(needed)}.`,
  )
}

/** On a newer portal more may be allowed than is known here. */
function describeNewer(requests: readonly DerivedRequest[], scopes: readonly Scope[], record: RunRecord): Message {
  const firstParts = new Set(requests.map(({ request }) => request.path.split('/')[3]?.toLowerCase()))
  const likely = scopes.map(({ name }) => name).filter((name) => firstParts.has(name.split(/[:.]/)[0]?.toLowerCase()))
  const needed = requests.some(({ request }) => request.method !== 'GET') ? '*:write' : '*:read'
  const version = record.portal?.version.ok ? record.portal.version.value : ''
  return sentences(
    message`No scope is known to allow ${formatList(requests.map(describeTypo))}. This action knows the rules up to DocSpace ${[newestKnownRules]}, and the portal runs ${formatVersion(version)}.`,
    likely.length === 0 ? undefined : message`It offers ${formatNames(likely)}, which may allow ${itOrThem(requests)}.`,
    describeKeyLacks(needed, record) ?? message`An API key with ${code(needed)} can make ${itOrThem(requests)}.`,
    message`Use a newer version of this action, if there is one. Otherwise find out which scope is needed, and require it by name instead.`,
  )
}

/** What the deployment's key has, if the key decides. */
function describeKeyLacks(needed: string, record: RunRecord): Message | undefined {
  const { portal, inputs } = record
  if (inputs?.clientId !== undefined || !portal?.integrationKey?.ok) return undefined
  const permissions = describePermissions(portal.integrationKey.value.permissions)
  return message`${describeKey('integration-api-key', record)} has ${permissions}, but would need ${code(needed)}.`
}

function describeTypos(requests: readonly DerivedRequest[]): Message {
  const entries = requests.map(describeTypo)
  return requests.length === 1
    ? message`${formatList(entries)} is probably a typo`
    : message`${formatList(entries)} are probably typos`
}

/** A request with the known one that was probably meant. */
export function describeTypo({ label, nearest }: DerivedRequest): Message {
  return nearest === undefined ? [code(label)] : message`${code(label)} (did you mean ${code(nearest)}?)`
}

function itOrThem(requests: readonly unknown[]): Message {
  return requests.length === 1 ? message`it` : message`them`
}
