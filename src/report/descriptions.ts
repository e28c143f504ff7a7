import { type Drift, isDrift } from '../gate/drift.ts'
import type { Requirement } from '../gate/judge.ts'
import type { PortalAnswers } from '../portal/portal.ts'
import type { KeyInformation } from '../portal/resources.ts'
import type { KeyInput } from '../portal/response.ts'
import type { RunRecord } from '../record.ts'
import type { BaselineEntry } from '../scopes/baseline.ts'
import type { DerivedRequest, RequestReason } from '../scopes/derive.ts'
import { describePermissions, permits } from '../scopes/key-permissions.ts'
import { isAtLeast } from '../scopes/portal-version.ts'
import { withoutLikelySecrets } from '../text/likely-secrets.ts'
import {
  code,
  codeOfOthers,
  formatCodes,
  formatList,
  formatNames,
  type Message,
  message,
  page,
  pluralize,
  withName,
} from '../text/message.ts'
import { visible } from '../text/visible.ts'

// What was found out, in words: the parts of which log, annotations, summary and report are made.

/** `The OAuth app “Room reports”`. */
export function describeApp({ portal }: RunRecord, what: Message = message`The OAuth app`): Message {
  return withName(what, portal?.app?.ok ? portal.app.value.name : '')
}

/** `The API key “ci” (`integration-api-key`)`. */
export function describeKey(input: KeyInput, { portal }: RunRecord): Message {
  const key = input === 'api-key' ? portal?.apiKey : portal?.integrationKey
  return message`${withName(message`The API key`, key?.ok ? key.value.name : '')} (${code(input)})`
}

/** `3.7.2`. A version with more after it, which may be any text, is shown as code. */
export function formatVersion(version: string): Message {
  return /^[\d.]+$/.test(version) ? [version] : [code(version)]
}

/** A key that expires within so many days is worth a warning. */
const soonDays = 14
const dayMilliseconds = 24 * 60 * 60 * 1000

const keyKinds: Readonly<Record<KeyInput, Message>> = {
  'api-key': message`API key`,
  'integration-api-key': message`The deployment’s API key`,
}

export interface KeyLine {
  readonly text: Message
  /** What to do, where the key expires soon or the clocks disagree. */
  readonly warning: Message | undefined
  /** The same for the heading of a summary. */
  readonly brief?: Message
}

/**
 * What each key can do, and until when.
 * @param now milliseconds since 1970
 */
export function describeKeys(portal: PortalAnswers, now: number): KeyLine[] {
  const keys: [KeyInput, KeyInformation][] = []
  if (portal.apiKey?.ok) keys.push(['api-key', portal.apiKey.value])
  if (portal.integrationKey?.ok) keys.push(['integration-api-key', portal.integrationKey.value])
  return keys.map(([input, { name, permissions, expiresAt }]) => {
    const what = message`${withName(keyKinds[input], name)} (${code(input)})`
    const text = (expiry: Message): Message => message`${what}: ${describePermissions(permissions)}, ${expiry}.`
    if (expiresAt === undefined) return { text: text(message`no expiry date`), warning: undefined }
    const date = expiresAt.slice(0, 10)
    const days = Math.ceil((Date.parse(expiresAt) - now) / dayMilliseconds)
    if (days <= 0) {
      const warning = message`${what} expired on ${[date]} by the clock of this runner, but the portal accepts it. Check the clocks of the runner and of the portal.`
      return {
        text: text(message`expired on ${[date]} by the clock of this runner`),
        warning,
        brief: message`an API key may have expired`,
      }
    }
    const expiry = message`expires in ${[pluralize(days, 'day')]} (${[date]})`
    const warning = message`${what} ${expiry}. Create a new key in the portal under ${page('api-keys')}, and update the secret.`
    if (days > soonDays) return { text: text(expiry), warning: undefined }
    return { text: text(expiry), warning, brief: message`an API key expires in ${[pluralize(days, 'day')]}` }
  })
}

/** One kind of change since the baseline. */
interface DriftKind {
  readonly what: string
  readonly count: number
  /** The first of them, of which there may be thousands. */
  readonly format: (max: number) => Message
  /** How many names an entry shows. */
  readonly namesEach: 1 | 2
}

/** What changed, by kind. What looks like a rename is told as that alone. */
export function driftKinds({ added, removed, changed, renamed }: Drift): DriftKind[] {
  const [from, to] = [new Set(renamed.map(([old]) => old)), new Set(renamed.map(([, name]) => name))]
  const [gone, fresh] = [removed.filter((name) => !from.has(name)), added.filter((name) => !to.has(name))]
  const regrouped = changed.map(({ now }) => now.name)
  const ofNames = (what: string, names: readonly string[]): DriftKind => ({
    what,
    count: names.length,
    format: (max) => formatNames(names, max),
    namesEach: 1,
  })
  const kinds: DriftKind[] = [
    {
      what: 'probably renamed',
      count: renamed.length,
      format: (max) =>
        formatList(
          renamed.map(([old, name]) => message`${codeOfOthers(old)} to ${codeOfOthers(name)}`),
          max,
        ),
      namesEach: 2,
    },
    ofNames('removed', gone),
    ofNames('added', fresh),
    ofNames('another group or type for', regrouped),
  ]
  return kinds.filter(({ count }) => count > 0)
}

/** What changed since the baseline, in one line. */
export function describeDrift(drift: Drift, max = 10): Message {
  const kinds = driftKinds(drift).map(
    ({ what, format, namesEach }) => message`${[what]} ${format(Math.max(1, Math.floor(max / namesEach)))}`,
  )
  return kinds.flatMap((kind, index) => (index === 0 ? kind : ['; ', ...kind]))
}

/** What changed since the baseline, as the first lines of a diff, and how many there are in all. */
export function describeDriftLines({ verdict, baseline }: RunRecord, max: number): { lines: string[]; count: number } {
  if (verdict?.drift === undefined) return { lines: [], count: 0 }
  const { added, removed, changed, renamed } = verdict.drift
  const newNames = new Map(renamed)
  const offered = new Map(verdict.scopes?.map((scope) => [scope.name, scope]))
  const earlier = new Map(baseline?.entries.map((entry) => [entry.name, entry]))
  const lines = [
    ...removed.slice(0, max).map((name) => {
      const newName = newNames.get(name)
      const renaming = newName === undefined ? '' : `, probably renamed to ${shownName(newName)}`
      return `- ${describeScope(earlier.get(name) ?? { name })}${renaming}`
    }),
    ...changed.slice(0, max).flatMap(({ before, now }) => [`- ${describeScope(before)}`, `+ ${describeScope(now)}`]),
    ...added.slice(0, max).map((name) => `+ ${describeScope(offered.get(name) ?? { name })}`),
  ]
  return { lines: lines.slice(0, max), count: removed.length + 2 * changed.length + added.length }
}

/** A baseline of names knows no groups and types. */
function describeScope({ name, group, type }: BaselineEntry): string {
  if (group === undefined) return shownName(name)
  return `${shownName(name)} (group ${shownName(group)}, type ${shownName(type)})`
}

function shownName(text: string): string {
  return visible(withoutLikelySecrets(text), 100)
}

const requestReasons: Readonly<Record<RequestReason, Message>> = {
  open: message`open to everyone`,
  'any-token': message`any token is enough`,
  'version-needs-none': message`this version of the portal requires no scope there`,
  'key-covers': message`the permissions of the key cover it`,
  'key-unknown': message`the key decides, and the portal did not describe it`,
  'mail-link': message`only a link sent by mail opens it`,
  'signed-in-person': message`it is for people who are signed in`,
  'no-area': message`it is outside every area that scopes cover`,
  'no-known-scope': message`no scope is known to allow it`,
}

export function describeReason({ reason }: DerivedRequest): Message {
  return reason === undefined ? message`` : requestReasons[reason]
}

/** What became of a request for which no scope is asked. */
export function describeOutcome(request: DerivedRequest): Message {
  const { outcome } = request
  const why = describeReason(request)
  if (outcome === 'scopes') return message``
  if (outcome === 'uncovered') return describeUncovered(request, why)
  return message`${outcome === 'nothing' ? message`needs no scope` : message`not checked`} (${why})`
}

function describeUncovered({ known, nearest, reason }: DerivedRequest, why: Message): Message {
  const meant = nearest === undefined ? undefined : message`did you mean ${code(nearest)}?`
  if (reason === 'no-known-scope') return meant === undefined ? why : message`${why}; ${meant}`
  return known
    ? message`no scope allows it (${why})`
    : message`unknown request (typo?); ${meant ?? message`no scope allows it`}`
}

/** One request and what it needs, for the log. */
export function describeDerived(request: DerivedRequest): Message {
  const { outcome, needs, label } = request
  if (outcome === 'nothing') return message`${code(label)} ${describeOutcome(request)}`
  if (outcome !== 'scopes') return message`${code(label)}: ${describeOutcome(request)}`
  return message`${code(label)} needs ${formatCodes(needs.map((anyOf) => anyOf.join('|')))}`
}

/** Whether a place has what is required, with a word beside the mark. */
export function describeAnswer(answer: Requirement['portal'] | Requirement['key']): Message {
  if (answer === undefined) return message`❔ not checked`
  if (answer === 'not-applicable') return message`➖ not for keys`
  return answer ? message`✅ yes` : message`❌ no`
}

/** What the app was granted, for the log. */
export function describeGranted(record: RunRecord): Message | undefined {
  const { portal } = record
  if (!portal?.app?.ok) return undefined
  const { scopes } = portal.app.value
  return message`${describeApp(record)} was granted ${scopes.length === 0 ? message`no scope` : formatNames(scopes, 50)}.`
}

/** Whether the app is enabled, as far as the portal says. */
export function describeAppState(record: RunRecord): Message | undefined {
  switch (record.portal?.appState) {
    case undefined:
      return undefined
    case 'enabled':
      return message`${describeApp(record)} is enabled.`
    case 'disabled':
      return message`${describeApp(record)} is disabled.`
    case 'not-reported':
      return message`The portal did not say whether ${describeApp(record, message`the OAuth app`)} is enabled.`
    case 'not-requested':
      return message`Not checked whether ${describeApp(record, message`the OAuth app`)} is enabled: ${record.portal?.version.ok ? message`that needs DocSpace 3.5 or later` : message`the portal’s version is not known`}.`
  }
}

/** What the check of the deployment's key leaves out, and what it cannot see. */
export function describeKeyLimits({ portal, verdict }: RunRecord): Message[] {
  if (!portal?.integrationKey?.ok || verdict === undefined) return []
  const impossible = verdict.required.filter(({ key }) => key === 'not-applicable').map(({ label }) => label)
  const open = verdict.requests.filter(({ access, outcome }) => access === 'open' && outcome === 'nothing')
  const version = portal.version.ok ? portal.version.value : undefined
  const isRefused = isAtLeast(version, 3, 7) && !permits(portal.integrationKey.value.permissions, 'read')
  return [
    ...(impossible.length === 0
      ? []
      : [message`Not checked for the key: ${formatCodes(impossible)} (API keys have no such scope).`]),
    ...(open.length === 0 || !isRefused
      ? []
      : [
          message`Since DocSpace 3.7 a portal refuses a key without ${code('*:read')} or ${code('*:write')} on open requests too: ${formatCodes(open.map(({ label }) => label))}.`,
        ]),
  ]
}

/** What changed since the baseline, and where that is from. */
export function describeSinceBaseline(record: RunRecord): Message | undefined {
  const drift = record.verdict?.drift
  if (drift === undefined) return undefined
  const baseline = describeBaseline(record)
  return isDrift(drift) ? message`Since ${baseline}: ${describeDrift(drift)}.` : message`No changes since ${baseline}.`
}

/** `the baseline`, with its portal where that is another one. */
export function describeBaseline({ baseline, inputs }: RunRecord): Message {
  const isOther = baseline?.portal !== undefined && baseline.portal !== inputs?.portal.origin
  return isOther ? message`the baseline (of ${codeOfOthers(baseline.portal)})` : message`the baseline`
}

/** What the run checked, and what the workflow did not ask for. */
export function describeChecks({ inputs, verdict }: RunRecord): Message | undefined {
  if (inputs === undefined || verdict === undefined) return undefined
  const checks: [boolean, Message][] = [
    [verdict.required.length + verdict.requests.length > 0, message`required scopes`],
    [inputs.clientId !== undefined, message`the app (${code('client-id')})`],
    [inputs.integrationApiKey !== undefined, message`the deployment’s API key (${code('integration-api-key')})`],
    [inputs.baseline !== undefined, message`drift (${code('baseline')})`],
  ]
  const skipped = checks.filter(([asked]) => !asked).map(([, what]) => what)
  return skipped.length === 0 ? undefined : message`Not requested, so not checked: ${formatList(skipped)}.`
}

/** `a` or `b`, for a sentence about one requirement. A list, which has commas of its own, has `a|b`. */
export function formatAnyOf({ anyOf }: Pick<Requirement, 'anyOf'>, max = 10): Message {
  const names = anyOf.slice(0, max).map((name) => [code(name)])
  const last = anyOf.length > max ? message`${anyOf.length - max} more` : names.pop()
  return names.length === 0 ? (last ?? []) : message`${formatList(names)} or ${last ?? []}`
}

/** Several requirements, or what a sentence says about one. */
export function formatRequirements(requirements: readonly Requirement[], max?: number): Message {
  const [only, another] = requirements
  return only !== undefined && another === undefined
    ? formatAnyOf(only)
    : formatList(requirements.map(formatLabel), max)
}

export function formatLabel({ label }: Requirement): Message {
  return [code(label)]
}
