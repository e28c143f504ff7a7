import { byReason } from '../failure.ts'
import { breakableCodeHtml, codeBlock, linkHtml, listHtml, messageHtml, takeFirst } from '../report/html.ts'
import { code, message, pluralize } from '../text/message.ts'
import { visible } from '../text/visible.ts'
import { groupByNeeds } from './groups.ts'
import {
  codePlaces,
  describeFiles,
  describeIgnored,
  describeWritten,
  formatPlace,
  requirementsHeadline,
} from './messages.ts'
import { scopesToGrant } from './needs.ts'
import type { RequirementsRecord } from './record.ts'
import { describeWhy } from './unread-messages.ts'

/** Rows and lines that are shown at most, each kind of them. */
const limits = { max: 300, bytes: 150_000 }

/** The job summary, in HTML, so that nothing in it is read as Markdown, and blocks of code. */
export function requirementsSummary(record: RequirementsRecord, troubleshooting: string | undefined): string {
  const { result } = record
  const written = describeWritten(record)
  const mark = result.result === 'passed' ? '✅' : result.failsRun ? '❌' : '⚠️'
  const sections = [
    '<h2>DocSpace requirements</h2>',
    `<h3>${mark} ${messageHtml(requirementsHeadline(record))}</h3>`,
    written === undefined ? '' : `<p>${messageHtml(written)}</p>`,
    failureList(record, troubleshooting),
    diff(record),
    requestTable(record),
    toGrant(record),
    details('place that could not be read', 'places that could not be read', record.reading?.unread ?? [], (each) =>
      messageHtml(message`${formatPlace(each)}: ${describeWhy(each.why)}`),
    ),
    details('line ignored by a comment', 'lines ignored by comments', record.reading?.ignored ?? [], (each) =>
      messageHtml(describeIgnored(each)),
    ),
    record.files === undefined
      ? ''
      : `<p>${describeFiles(record.files)
          .map((line) => messageHtml(line))
          .join('<br>')}</p>`,
  ]
  return `${sections.filter((section) => section !== '').join('\n')}\n`
}

function failureList({ failures, softened }: RequirementsRecord, troubleshooting: string | undefined): string {
  const entries = [...byReason(failures), ...byReason(softened)].map(({ reason, whole }) => {
    const more =
      troubleshooting === undefined ? '' : ` ${linkHtml(`More on ${reason}`, `${troubleshooting}#${reason}`)}`
    return `${messageHtml(whole)}${more}`
  })
  return entries.length === 0 ? '' : listHtml(entries)
}

function diff({ difference, inputs }: RequirementsRecord): string {
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
  const what = inputs?.mode === 'write' ? 'Changed in' : 'Missing in, or no longer needed by'
  return `<p>${what} ${messageHtml([code(inputs?.file ?? '')])}:</p>\n${codeBlock(shown, 'diff')}${more}`
}

function requestTable(record: RequirementsRecord): string {
  const rows = groupByNeeds(record).flatMap(({ needs, requests }) => [
    `<tr><td><b>${breakableCodeHtml(needs, 300)}</b></td></tr>`,
    ...requests.map(({ label, places }) => {
      const shown = codePlaces(places)
        .slice(0, 3)
        .map(({ file, line }) => breakableCodeHtml(`${file}:${line}`))
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

function toGrant({ verdict }: RequirementsRecord): string {
  const names = verdict === undefined ? [] : scopesToGrant(verdict)
  return names.length === 0 ? '' : `<p>Scopes to grant:</p>\n${codeBlock(names.map((name) => visible(name)))}`
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
