import { byReason, type LineMark } from '../failure.ts'
import { givenPath } from '../inputs/invalid-input.ts'
import { type Annotation, maxMarks, warning } from '../report/annotations.ts'
import { takeFirst } from '../report/html.ts'
import { cutLists, maxListBytes } from '../report/outputs.ts'
import type { DerivedRequest } from '../scopes/derive.ts'
import { byCodeUnit } from '../scopes/scope.ts'
import {
  code,
  formatCodes,
  formatList,
  formatNames,
  type Message,
  message,
  paragraphs,
  plainText,
  pluralize,
  sentences,
} from '../text/message.ts'
import { visible } from '../text/visible.ts'
import { keyOf } from './files/requirements-block.ts'
import { groupByNeeds } from './groups.ts'
import {
  codePlaces,
  describeFacts,
  describeIgnored,
  describeOtherLanguages,
  describeUnknown,
  formatPlace,
} from './messages.ts'
import { findUnneeded, scopesToGrant } from './needs.ts'
import type { RequirementsRecord } from './record.ts'
import { textOfWhy } from './requests/why-unread.ts'

/** Names of files may be long. */
const limits = { max: 1000, bytes: 100_000 }

/** `src/api.ts:90  GET /api/2.0/files/@my  files:read|files:write`, one line for each place. */
function requestLines(record: RequirementsRecord): Message[] {
  const rows = groupByNeeds(record).flatMap(({ needs, requests }) =>
    requests.flatMap((request) =>
      codePlaces(request.places).map(({ file, line }) => [
        visible(`${file}:${line}`, 200),
        visible(request.label, 300),
        visible(needs, 300),
      ]),
    ),
  )
  if (rows.length === 0) return []
  const first = rows.slice(0, limits.max)
  const widths = [0, 1].map((column) => Math.min(80, Math.max(...first.map((row) => row[column]?.length ?? 0))))
  const { shown } = takeFirst(
    first.map((row) => `  ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}`.trimEnd()),
    limits,
  )
  const others = rows.length - shown.length
  const more = others === 0 ? [] : [message`  and ${[pluralize(others, 'more place')]}`]
  return [[''], ...shown.map((line): Message => [line]), ...more, ['']]
}

/** What was read, what it needs, and what differs. */
export function foundLines(record: RequirementsRecord): Message[] {
  const { reading, verdict } = record
  return [
    ...describeFacts(record),
    ...requestLines(record),
    ...(reading?.ignored ?? []).map(describeIgnored),
    ...(record.inputs?.mode === 'write' ? describeGone(record) : []),
    ...(verdict === undefined || verdict.required.length === 0
      ? []
      : [message`Scopes to grant: ${formatCodes(scopesToGrant(verdict), 100)}.`]),
    ...(verdict?.excess === undefined || verdict.excess.length === 0
      ? []
      : [message`Granted to the app but not needed: ${formatNames(verdict.excess, 100)}.`]),
  ]
}

/** What no code makes any more, and which scopes only that needed. */
function describeGone({ difference, verdict, inputs, reading }: RequirementsRecord): Message[] {
  const gone = difference?.gone ?? []
  if (gone.length === 0 || verdict === undefined || inputs === undefined) return []
  const names = formatCodes(gone.map(({ method, path }) => `${method} ${path}`))
  const unneeded = findUnneeded(gone, verdict, inputs.portalVersion)
  const unread = reading?.unread.length ?? 0
  const file = givenPath(inputs.file)
  const [requests, it] = gone.length === 1 ? [message`a request`, message`it`] : [message`requests`, message`them`]
  // What could not be read may be what makes it.
  if (unread > 0) {
    const places = unread === 1 ? message`The place that` : message`One of the ${unread} places that`
    const doubt = message`${places} could not be read may make ${it}.`
    return [
      inputs.mode === 'write'
        ? message`Removed from ${file}, because no readable code makes ${it}: ${names}. ${doubt}`
        : message`The requirements file ${file} lists ${requests} that no readable code makes: ${names}. ${doubt}`,
    ]
  }
  return [
    inputs.mode === 'write'
      ? message`Removed, because the code no longer makes ${it}: ${names}.`
      : message`The requirements file ${file} lists ${requests} that the code no longer makes: ${names}. ${code('mode: write')} removes ${it}.`,
    ...(unneeded.length === 0 ? [] : [message`No longer needed by any line: ${formatCodes(unneeded)}.`]),
  ]
}

/** Probably typos, unless the run fails on them. */
function unknownRequests({ verdict, app }: RequirementsRecord): DerivedRequest[] {
  return (
    verdict?.requests.filter(({ known, outcome }) => !known && (app === undefined || outcome !== 'uncovered')) ?? []
  )
}

/** Where it is said: in the code, or in a comment. */
function describeUnknownRemark(unknown: readonly DerivedRequest[], { reading, inputs }: RequirementsRecord): Message {
  const places = unknown.flatMap(({ request, places: all }) =>
    all.map(({ file = '', line }) => ({ key: keyOf(request.method, request.path), file, line })),
  )
  const isUnknown = new Set(places.map(({ key, file, line }) => `${line} ${key} ${file}`))
  const comments = (reading?.requests ?? []).flatMap(({ method, path, file, line, comment }) =>
    comment !== undefined && isUnknown.has(`${line} ${keyOf(method, path)} ${file}`) ? [{ file, line: comment }] : [],
  )
  const inComments = formatList(comments.map(formatPlace), 3)
  return sentences(
    describeUnknown(unknown, inputs?.portalVersion),
    comments.length === 0
      ? undefined
      : message`Correct the ${comments.length === 1 ? message`comment` : message`comments`} in ${inComments}.`,
    comments.length >= places.length
      ? undefined
      : message`Correct the code, or say in a comment what is called (${code('docspace: GET /api/2.0/…')}).`,
  )
}

/** What is worth saying, though it fails nothing. */
export function remarkAnnotations(record: RequirementsRecord): Annotation[] {
  const { files } = record
  const annotations: Annotation[] = []
  const languages = files && describeOtherLanguages(files)
  if (languages !== undefined) annotations.push(warning('not read', languages))
  const unknown = unknownRequests(record)
  if (unknown.length > 0) annotations.push(warning('unknown requests', describeUnknownRemark(unknown, record)))
  const gone = describeGone(record)
  if (gone.length > 0 && record.inputs?.mode === 'check')
    annotations.push({ level: 'notice', title: 'no longer called', text: paragraphs(...gone) })
  return annotations
}

/** One error for a failed run, one warning for each softened failure, and the lines of the code that they speak of. */
export function endAnnotations({ failures, softened }: RequirementsRecord): Annotation[] {
  const all = byReason(failures)
  const [first] = all
  const soft = byReason(softened)
  return [
    ...(first === undefined
      ? []
      : [{ level: 'error', title: first.reason, text: paragraphs(...all.map(({ whole }) => whole)) } as const]),
    ...soft.map(({ reason, whole }) => warning(reason, whole)),
    ...[
      ...all.flatMap(({ marks, reason }) => marks.map((mark) => markOf(mark, 'error', reason))),
      ...soft.flatMap(({ marks, reason }) => marks.map((mark) => markOf(mark, 'warning', reason))),
    ]
      .filter(isFirstOnItsLine())
      .slice(0, maxMarks),
  ]
}

function markOf({ file, line, text }: LineMark, level: Annotation['level'], title: string): Annotation {
  return { level, title, text, place: { file, line } }
}

/** Of several marks with one text on one line the first is enough. */
function isFirstOnItsLine(): (annotation: Annotation) => boolean {
  const seen = new Set<string>()
  return ({ place, text }) => {
    const key = `${place?.line} ${place?.file} ${plainText(text)}`
    return seen.size < seen.add(key).size
  }
}

/** Every output but those of the result, which are written last. What is not known is not among them, and reads as empty. */
export function requirementsOutputs(record: RequirementsRecord): Record<string, string> {
  const { reading, verdict, requirementsPath } = record
  const lists: Record<string, readonly unknown[]> = {}
  if (reading !== undefined)
    lists['unread'] = reading.unread.map(({ file, line, why }) => ({ file, line, why: textOfWhy(why) }))
  if (verdict !== undefined) {
    lists['requests'] = foundRequests(verdict.requests)
    lists['required-scopes'] = verdict.required.map(({ label }) => label)
    lists['scopes-to-grant'] = scopesToGrant(verdict)
  }
  const { texts, leftOut } = cutLists(lists, maxListBytes)
  return {
    ...texts,
    ...(reading === undefined ? {} : { 'left-out': JSON.stringify(leftOut) }),
    ...(requirementsPath === undefined ? {} : { 'requirements-path': requirementsPath }),
  }
}

/** One entry for each place in the code. */
function foundRequests(requests: readonly DerivedRequest[]): unknown[] {
  return requests
    .flatMap(({ request: { method, path }, needs, places }) =>
      places
        .filter(({ input }) => input === 'code')
        .map(({ file = '', line }) => ({ method, path, file, line, needs: needs.map((anyOf) => anyOf.join('|')) })),
    )
    .sort(
      (a, b) =>
        byCodeUnit(a.path, b.path) || byCodeUnit(a.method, b.method) || byCodeUnit(a.file, b.file) || a.line - b.line,
    )
}
