import { byReason, type Failure } from '../failure.ts'
import { type Asker, type CheckedPlace, checkedPlaces, isMissing, type Requirement } from '../gate/judge.ts'
import type { RunRecord } from '../record.ts'
import type { DerivedRequest } from '../scopes/derive.ts'
import { canKeyHold } from '../scopes/key-permissions.ts'
import { isAtLeast } from '../scopes/portal-version.ts'
import { withoutLikelySecrets } from '../text/likely-secrets.ts'
import { code, type Message, message, type PortalPage, pluralize, sentences } from '../text/message.ts'
import { formatNumber } from '../text/number.ts'
import { visible } from '../text/visible.ts'
import {
  describeAnswer,
  describeBaseline,
  describeChecks,
  describeDriftLines,
  describeKeys,
  describeOutcome,
  formatVersion,
} from './descriptions.ts'
import { headline } from './headline.ts'
import {
  breakableCodeHtml,
  codeBlock,
  codeHtml,
  linkHtml,
  listHtml,
  messageHtml,
  type PageUrl,
  takeFirst,
} from './html.ts'
import { describeLacking, driftRemedy } from './messages.ts'

/** The most rows and lines of each kind that are shown; the report contains all. */
const limits = { max: 200, bytes: 150_000 }

/** What the summary needs to know about its surroundings. */
export interface SummaryContext {
  /** Milliseconds since 1970. */
  readonly now: number
  /** Where the troubleshooting page of this version of the action is; undefined if the runner does not say. */
  readonly troubleshooting: string | undefined
}

/**
 * The address of the troubleshooting page at the version of the action that runs.
 * @returns undefined if the runner does not say which, as in a repository's own test of the action
 */
export function findTroubleshooting({
  GITHUB_SERVER_URL,
  GITHUB_ACTION_REPOSITORY,
  GITHUB_ACTION_REF,
}: NodeJS.ProcessEnv): string | undefined {
  if (!GITHUB_ACTION_REPOSITORY || !GITHUB_ACTION_REF) return undefined
  const server = GITHUB_SERVER_URL || 'https://github.com'
  const ref = GITHUB_ACTION_REF.split('/').map(encodeURIComponent).join('/')
  return `${server}/${GITHUB_ACTION_REPOSITORY}/blob/${ref}/docs/troubleshooting.md`
}

/**
 * The job summary: the verdict, what to do, what is required and where it is missing; then the details. It is HTML, so
 * that nothing in it is read as Markdown, and blocks of code.
 */
export function summaryMarkdown(record: RunRecord, context: SummaryContext): string {
  const sections = [
    '<h2>DocSpace Scopes</h2>',
    `<h3>${resultMark(record)} ${messageHtml(headline(record))}${expiringKey(record, context)}</h3>`,
    failureList(record, context),
    requirementTable(record),
    scopesToGrant(record),
    drift(record),
    otherScopes(record),
    facts(record, context),
  ]
  return `${sections.filter((section) => section !== '').join('\n')}\n`
}

function resultMark({ result }: RunRecord): string {
  if (result.result === 'passed') return '✅'
  return result.failsRun ? '❌' : '⚠️'
}

/** A green run whose key expires soon may be the last; below the heading nobody would see that. */
function expiringKey({ portal }: RunRecord, { now }: SummaryContext): string {
  const keys = portal === undefined ? [] : describeKeys(portal, now)
  const brief = keys.find((key) => key.brief !== undefined)?.brief
  return brief === undefined ? '' : ` · ⚠️ ${messageHtml(brief)}`
}

/** What to do. Each failure leads to its place in the troubleshooting. */
function failureList(record: RunRecord, { troubleshooting }: SummaryContext): string {
  const pageUrl = findPages(record)
  const entries = [...byReason(record.failures), ...byReason(record.softened)].flatMap((failure) => {
    const html = whatToDo(failure, record).map((each) => messageHtml(each, pageUrl))
    if (troubleshooting === undefined) return html
    const more = linkHtml(`More about ${failure.reason}`, `${troubleshooting}#${failure.reason}`)
    return html.map((each, index) => (index === html.length - 1 ? `${each} ${more}` : each))
  })
  return entries.length === 0 ? '' : listHtml(entries)
}

/** How many scopes are missing is in the heading already, and what changed is in the diff below. */
function whatToDo(failure: Failure, record: RunRecord): readonly Message[] {
  if (record.verdict === undefined) return [failure.whole]
  if (failure.reason === 'drift') {
    const what = message`The portal’s scopes differ from the baseline, as shown below.`
    return [sentences(record.result.reason === 'drift' ? undefined : what, driftRemedy(record))]
  }
  return failure.reason === 'missing-scopes' ? describeLacking(record.verdict, record) : [failure.whole]
}

const pagePaths: Readonly<Record<PortalPage, string>> = {
  'api-keys': '/developer-tools/api-keys',
  'oauth-apps': '/developer-tools/oauth',
  'ip-security': '/portal-settings/security/access-portal',
}

/** The pages of a portal of 3.1 or later; where the version is not known, nothing is linked. */
function findPages({ inputs, portal }: RunRecord): PageUrl {
  const origin = inputs?.portal.origin
  const isKnown = portal?.version.ok === true && isAtLeast(portal.version.value, 3, 1)
  return (page) => (isKnown && origin !== undefined ? `${origin}${pagePaths[page]}` : undefined)
}

const placeNames: Readonly<Record<CheckedPlace, string>> = { portal: 'Portal', app: 'App', key: 'Key' }

/** Fulfilled requirements are folded if there are more rows than these. */
const maxFulfilled = 20

/** One row per requirement. What is missing comes first, so that nothing that fails is out of view. */
function requirementTable({ verdict }: RunRecord): string {
  if (verdict === undefined) return ''
  const { required, requests } = verdict
  const places = checkedPlaces(required)
  const rowOf = (requirement: Requirement): string => requirementRow(requirement, places)
  const wideRowOf = (request: DerivedRequest): string => requestRow(request, places.length)
  const failing = [
    ...required.filter(isMissing).map(rowOf),
    ...requests.filter(({ outcome }) => outcome === 'uncovered' || outcome === 'undecided').map(wideRowOf),
  ]
  const fulfilled = [
    ...required.filter((each) => !isMissing(each)).map(rowOf),
    ...requests.filter(({ outcome }) => outcome === 'nothing').map(wideRowOf),
  ]
  if (fulfilled.length <= maxFulfilled) return table([...failing, ...fulfilled], places)
  const title = pluralize(fulfilled.length, 'more requirement')
  return `${table(failing, places)}<details><summary>${title}, fulfilled</summary>\n${table(fulfilled, places)}</details>`
}

function table(rows: readonly string[], places: readonly CheckedPlace[]): string {
  if (rows.length === 0) return ''
  const { shown, others } = takeFirst(rows, limits)
  const header = ['Required', ...places.map((place) => placeNames[place])]
    .map((name) => `<th align="left">${name}</th>`)
    .join('')
  const more = others === 0 ? '' : `\n<p>and ${pluralize(others, 'more row')}, all in the report</p>`
  return `<table><tr>${header}</tr>\n${shown.join('\n')}\n</table>${more}`
}

function requirementRow(requirement: Requirement, places: readonly CheckedPlace[]): string {
  const { anyOf, askers } = requirement
  const names = anyOf.slice(0, 10).map((name) => breakableCodeHtml(name, 100))
  if (anyOf.length > names.length) names.push(`${formatNumber(anyOf.length - names.length)} more`)
  const asked = askers.slice(0, 3).map(askerHtml)
  if (askers.length > asked.length) asked.push(`${formatNumber(askers.length - asked.length)} more`)
  const cells = places.map((place) => `<td>${messageHtml(describeAnswer(requirement[place]))}</td>`)
  return `<tr><td>${names.join(' or ')}<br><sub>${asked.join('<br>')}</sub></td>${cells.join('')}</tr>`
}

/** What asks for a scope: a request, or the input or the line of a file that names the scope. */
function askerHtml({ request, place }: Asker): string {
  const file = place.file ?? place.path
  const line = file === undefined ? undefined : breakableCodeHtml(`${file}:${place.line}`)
  if (request === undefined) return line ?? breakableCodeHtml(place.input)
  return line === undefined ? breakableCodeHtml(request) : `${breakableCodeHtml(request)} · ${line}`
}

function markOutcome(request: DerivedRequest): Message {
  const mark = request.outcome === 'uncovered' ? '❌ ' : request.outcome === 'undecided' ? '❔ ' : ''
  return message`${[mark]}${describeOutcome(request)}`
}

function requestRow(request: DerivedRequest, columns: number): string {
  const outcome = messageHtml(markOutcome(request))
  return `<tr><td>${breakableCodeHtml(request.label)}</td><td colspan="${columns}">${outcome}</td></tr>`
}

/** The whole list as text to copy, where an app or a key lacks one. */
function scopesToGrant({ verdict }: RunRecord): string {
  if (verdict === undefined) return ''
  const appLacks = verdict.required.some(({ app }) => app === false)
  const keyLacks = verdict.required.some(({ key }) => key === false)
  const names = (verdict.scopesToGrant ?? []).filter((name) => appLacks || canKeyHold(name))
  if (!(appLacks || keyLacks) || names.length === 0) return ''
  const { shown, others } = takeFirst(
    names.map((name) => visible(name, Number.MAX_SAFE_INTEGER)),
    limits,
  )
  const title = appLacks ? 'Scopes to grant the app' : 'Scopes that the key needs'
  const more = others === 0 ? '' : ` (the first ${shown.length} of ${names.length})`
  return `<p><b>${title}</b>${more}:</p>\n${codeBlock(shown)}`
}

function drift(record: RunRecord): string {
  const baseline = messageHtml(describeBaseline(record))
  if (record.verdict?.drift === undefined) return ''
  const { lines, count } = describeDriftLines(record, limits.max + 1)
  if (count === 0) return `<p>No changes since ${baseline}.</p>`
  const { shown } = takeFirst(lines, limits)
  const others = count - shown.length
  const more = others === 0 ? '' : `<p>and ${formatNumber(others)} more, all in the report</p>\n`
  return `<p><b>Changes since ${baseline}</b>:</p>\n${codeBlock(shown, 'diff')}${more}`
}

/** What the portal offers beyond what is required, folded. */
function otherScopes({ verdict }: RunRecord): string {
  if (verdict?.scopes === undefined) return ''
  const required = new Set(verdict.required.flatMap(({ anyOf }) => anyOf))
  const names = verdict.scopes.map(({ name }) => name).filter((name) => !required.has(name))
  if (names.length === 0) return ''
  const first = names.slice(0, limits.max + 1).map((name) => codeHtml(withoutLikelySecrets(name), 100))
  const { shown } = takeFirst(first, limits)
  const others = names.length - shown.length
  const more = others === 0 ? '' : ` and ${formatNumber(others)} more`
  const title =
    verdict.required.length > 0
      ? `The portal also offers ${pluralize(names.length, 'other scope')}`
      : `The portal offers ${pluralize(names.length, 'scope')}`
  return `<details><summary>${title}</summary>\n<p>${shown.join(' ')}${more}</p></details>`
}

/** The portal, what was checked, the keys, the artifact. */
function facts(record: RunRecord, { now }: SummaryContext): string {
  const pageUrl = findPages(record)
  const { inputs, portal } = record
  const lines: (Message | undefined)[] = []
  if (inputs !== undefined) {
    const version = portal?.version.ok ? message` · DocSpace ${formatVersion(portal.version.value)}` : message``
    const count = record.verdict?.scopes
    const offers = count === undefined ? message`` : message` · ${[pluralize(count.length, 'scope')]}`
    lines.push(message`Portal: ${code(inputs.portal.origin)}${version}${offers}`)
    lines.push(describeChecks(record))
  }
  if (portal !== undefined)
    lines.push(
      ...describeKeys(portal, now).map(({ text, warning }) =>
        warning === undefined ? message`🔑 ${text}` : message`⚠️ ${warning}`,
      ),
    )
  const html = lines.flatMap((line) => (line === undefined ? [] : [messageHtml(line, pageUrl)]))
  html.push(...whereFilesAre(record))
  return html.length === 0 ? '' : `<p>${html.join('<br>')}</p>`
}

/** What could not be written is among the failures. */
function whereFilesAre({ files, upload }: RunRecord): string[] {
  if (upload !== undefined) {
    const { name, url } = upload
    return [`📦 Snapshot and report: ${url === '' ? codeHtml(name) : linkHtml(visible(name), url)}`]
  }
  if (files?.snapshotPath !== undefined && files.reportPath !== undefined)
    return ['Snapshot and report are in the workspace only.']
  if (files?.snapshotPath !== undefined) return ['Only the snapshot was written. It is in the workspace.']
  return files?.reportPath === undefined ? [] : ['Only the report was written. It is in the workspace.']
}
