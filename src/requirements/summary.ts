import { byReason, type Failure } from '../failure.ts'
import { isMissing } from '../gate/judge.ts'
import { givenPath } from '../inputs/invalid-input.ts'
import {
  breakableCodeHtml,
  codeBlock,
  linkedHtml,
  linkHtml,
  listHtml,
  messageHtml,
  type PlaceUrl,
  takeFirst,
} from '../report/html.ts'
import type { DerivedRequest } from '../scopes/derive.ts'
import { code, type Message, message, paragraphs, pluralize, sentences } from '../text/message.ts'
import { visible } from '../text/visible.ts'
import { groupByNeeds } from './groups.ts'
import { languageOf } from './lexing/languages.ts'
import {
  codePlaces,
  describeFacts,
  describeIgnored,
  describeNoFile,
  describeWritten,
  formatPlace,
  requirementsHeadline,
} from './messages.ts'
import { scopesToGrant } from './needs.ts'
import type { RequirementsRecord } from './record.ts'
import { recordingKindOf } from './recordings/recordings.ts'
import { remarkAnnotations } from './report.ts'
import type { Unread } from './requests/findings.ts'
import { describeWhy } from './requests/why-unread.ts'
import { exampleOfCall, exampleOfIgnored, listUnread, maxPlaces, unreadAdvice } from './unread-messages.ts'

/** Rows and lines that are shown at most, each kind of them. */
const limits = { max: 300, bytes: 150_000 }

/** Where links of the summary lead. */
interface SummaryLinks {
  /** The troubleshooting page; undefined where the runner does not say which version runs. */
  readonly troubleshooting: string | undefined
  readonly placeUrl: PlaceUrl
}

/** The job summary, in HTML, so that nothing in it is read as Markdown, and blocks of code. */
export function requirementsSummary(record: RequirementsRecord, links: SummaryLinks): string {
  const { result, reading } = record
  const html = (parts: Message): string => messageHtml(parts, undefined, links.placeUrl)
  const unread = reading?.unread ?? []
  const manyUnread = unread.length > maxPlaces ? unread : []
  const mark = result.result === 'passed' ? '✅' : result.failsRun ? '❌' : '⚠️'
  const facts = describeFacts(record).map(html).join('<br>')
  const sections = [
    '<h2>DocSpace Requirements</h2>',
    `<h3>${mark} ${html(requirementsHeadline(record))}</h3>`,
    ...describeWritten(record).map((written) => `<p>${html(written)}</p>`),
    failureList(record, links),
    exampleOfComments(unread),
    warningList(record, links),
    diff(record),
    requestTable(record, links),
    toGrant(record),
    // Fewer are all above.
    details('place that could not be read', 'places that could not be read', manyUnread, (each) =>
      html(message`${formatPlace(each)}: ${describeWhy(each.why)}`),
    ),
    details('line ignored by a comment', 'lines ignored by comments', reading?.ignored ?? [], (each) =>
      html(describeIgnored(each)),
    ),
    facts === '' ? '' : `<p>${facts}</p>`,
  ]
  return `${sections.filter((section) => section !== '').join('\n')}\n`
}

function failureList(record: RequirementsRecord, { troubleshooting, placeUrl }: SummaryLinks): string {
  const entries = [...byReason(record.failures), ...byReason(record.softened)].map((failure) => {
    const { reason } = failure
    const more =
      troubleshooting === undefined ? '' : ` ${linkHtml(`More about ${reason}`, `${troubleshooting}#${reason}`)}`
    return `${messageHtml(inSummary(failure, record), undefined, placeUrl)}${more}`
  })
  return entries.length === 0 ? '' : listHtml(entries)
}

/** Without what stands below it. */
function inSummary({ reason, whole }: Failure, { inputs, reading, requirementsPath }: RequirementsRecord): Message {
  if (reason === 'unread-requests' && reading !== undefined)
    return paragraphs(listUnread(reading.unread), sentences(...unreadAdvice(reading.unread)))
  if (reason === 'requirements-differ' && inputs !== undefined && requirementsPath === undefined)
    return describeNoFile(inputs.file)
  return whole
}

/** What to write beside code that cannot be read, once for all of it. */
function exampleOfComments(unread: readonly Unread[]): string {
  const first = unread.find(({ file }) => recordingKindOf(file) === undefined)
  if (first === undefined) return ''
  const comment = languageOf(first.file) === 'python' ? '#' : '//'
  const lines = [exampleOfCall, exampleOfIgnored].map((text) => `${comment} ${text}`)
  const what = 'Write in a comment on the line, or above it, what it calls, or why it is no request:'
  return `<p>${what}</p>\n${codeBlock(lines)}`
}

function warningList(record: RequirementsRecord, { placeUrl }: SummaryLinks): string {
  const warnings = remarkAnnotations(record).filter(({ level }) => level === 'warning')
  return warnings.length === 0
    ? ''
    : listHtml(warnings.map(({ text }) => `⚠️ ${messageHtml(text, undefined, placeUrl)}`))
}

function diff({ difference, inputs, isWritten }: RequirementsRecord): string {
  const lines = [
    ...(difference?.gone ?? []).map(({ method, path }) => `- ${visible(`${method} ${path}`, 300)}`),
    ...(difference?.missing ?? []).map(
      ({ method, path, places: [first] }) =>
        `+ ${visible(`${method} ${path}`, 300)}${first === undefined ? '' : `   # ${visible(`${first.file}:${first.line}`)}`}`,
    ),
  ]
  if (lines.length === 0) return ''
  const { shown, others } = takeFirst(lines, limits)
  const more = others === 0 ? '' : `<p>and ${pluralize(others, 'more line')}</p>\n`
  const file = givenPath(inputs?.file ?? '')
  const what = isWritten
    ? message`Changed in ${file}:`
    : message`Changes that ${code('mode: write')} would make to ${file}:`
  return `<p>${messageHtml(what)}</p>\n${codeBlock(shown, 'diff')}${more}`
}

function requestTable(record: RequirementsRecord, { placeUrl }: SummaryLinks): string {
  const missing = new Set(record.verdict?.required.filter(isMissing).map(({ label }) => label))
  const rows = groupByNeeds(record).flatMap(({ heading, requests }) => [
    `<tr><td><b>${headingHtml(heading)}</b>${lacksHtml(requests, missing)}</td></tr>`,
    ...requests.map(({ label, places }) => {
      const shown = codePlaces(places)
        .slice(0, 3)
        .map((place) => linkedHtml(breakableCodeHtml(`${place.file}:${place.line}`), placeUrl(place)))
      const others = places.length - shown.length
      if (others > 0) shown.push(`${others} more`)
      return `<tr><td>${breakableCodeHtml(label, 300)}<br><sub>${shown.join('<br>')}</sub></td></tr>`
    }),
  ])
  if (rows.length === 0) return ''
  const { shown, others } = takeFirst(rows, limits)
  const more = others === 0 ? '' : `\n<p>and ${pluralize(others, 'more row')}</p>`
  return `<table><tr><th align="left">What the code calls, by scope</th></tr>\n${shown.join('\n')}\n</table>${more}`
}

function headingHtml(heading: Message): string {
  const [only, another] = heading
  const isCode = typeof only === 'object' && only.kind === 'code' && another === undefined
  return isCode ? breakableCodeHtml(only.text, 300) : messageHtml(heading)
}

/** Which of the scopes that these requests need the app was not granted. */
function lacksHtml(requests: readonly DerivedRequest[], missing: ReadonlySet<string>): string {
  const needs = [...new Set(requests.flatMap((request) => request.needs.map((anyOf) => anyOf.join('|'))))]
  const lacking = needs.filter((label) => missing.has(label))
  if (lacking.length === 0) return ''
  return lacking.length === needs.length
    ? ' ❌ not granted'
    : ` ❌ not granted: ${lacking.map((label) => breakableCodeHtml(label)).join(', ')}`
}

function toGrant({ verdict }: RequirementsRecord): string {
  const names = verdict === undefined ? [] : scopesToGrant(verdict)
  if (names.length === 0) return ''
  const { shown, others } = takeFirst(
    names.map((name) => visible(name)),
    limits,
  )
  const more = others === 0 ? '' : `<p>and ${pluralize(others, 'more scope')}</p>`
  return `<p>Scopes to grant:</p>\n${codeBlock(shown)}${more}`
}

function details<Entry>(
  one: string,
  several: string,
  entries: readonly Entry[],
  show: (entry: Entry) => string,
): string {
  if (entries.length === 0) return ''
  const { shown, others } = takeFirst(entries.slice(0, limits.max + 1).map(show), limits)
  const left = others === 0 ? 0 : entries.length - shown.length
  const more = left === 0 ? '' : `<p>and ${pluralize(left, 'more', 'more')}</p>`
  return `<details><summary>${pluralize(entries.length, one, several)}</summary>\n${listHtml(shown)}${more}</details>`
}
