import { type Drift, isDrift } from '../gate/drift.ts'
import type { Verdict } from '../gate/verdict.ts'
import { type RunRecord, versionIn } from '../run-record.ts'
import { counted } from '../text/visible.ts'
import type { Conclusion } from './conclusion.ts'
import { headline } from './headline.ts'
import { codeHtml, escapeHtml, listHtml, messageHtml } from './html.ts'
import { markedKeySentences } from './key-sentences.ts'
import { gridHtml } from './summary-grid.ts'

const mostNames = 50
const mostRequests = 100
const mostToGrant = 200
/** More requests than this are folded away. */
const requestsShownOpen = 8

/**
 * The job summary: the verdict, the grid, what to do next. All of it is HTML in one block, so nothing in it is read as
 * Markdown.
 * @param now milliseconds since 1970
 */
export function summaryHtml(record: RunRecord, conclusion: Conclusion, now: number): string {
  const { verdict } = record
  const parts = [
    `<h2>${headline(conclusion, verdict)}</h2>`,
    overview(record),
    nextSteps(conclusion),
    ...(verdict === undefined
      ? []
      : [
          toGrantHtml(verdict),
          gridHtml(verdict),
          driftHtml(verdict.drift),
          excessHtml(verdict),
          requestsHtml(verdict),
        ]),
    keysHtml(record, now),
    artifactHtml(record),
  ]
  return `${parts.filter((part) => part !== '').join('\n')}\n`
}

function overview(record: RunRecord): string {
  const { origin, verdict } = record
  if (origin === undefined) return ''
  const version = versionIn(record.answers)
  const facts = [
    codeHtml(origin),
    version === undefined ? '' : `DocSpace ${escapeHtml(version)}`,
    verdict?.scopes === undefined ? '' : counted(verdict.scopes.length, 'scope'),
    verdict === undefined || verdict.required.length === 0 ? '' : `${verdict.required.length} required`,
    verdict?.drift !== undefined && isDrift(verdict.drift) ? 'differs from the baseline' : '',
  ]
  return `<p>${facts.filter((fact) => fact !== '').join(' · ')}</p>`
}

function nextSteps({ failures, softened }: Conclusion): string {
  const all = [...failures, ...softened]
  if (all.length === 0) return ''
  return listHtml(
    all.map(({ reason, message }) => `<b>${reason}</b>: ${messageHtml(message)}`),
    all.length,
  )
}

/** What to grant in the end, as text to copy, where an app or a key lacks something. */
function toGrantHtml({ toGrant = [], app, key }: Verdict): string {
  const lacking = [app, key].some((place) => place !== undefined && place.missing.length > 0)
  if (!lacking || toGrant.length === 0) return ''
  const others = toGrant.length - mostToGrant
  const names = toGrant.slice(0, mostToGrant).map((name) => codeHtml(name))
  const more = others > 0 ? `\n<p>and ${counted(others, 'more', 'more')}</p>` : ''
  return `<p>All scopes to grant:</p>\n<pre>${names.join('\n')}</pre>${more}`
}

function driftHtml(drift: Drift | undefined): string {
  if (drift === undefined) return ''
  if (!isDrift(drift)) return '<p>Nothing differs from the baseline.</p>'
  const { removed, added, changed, renamed } = drift
  const renames = new Map(renamed)
  const entries = [
    ...removed.map(
      (name) =>
        `➖ ${codeHtml(name)}${renames.has(name) ? `, likely renamed ${codeHtml(renames.get(name) ?? '')}` : ''}`,
    ),
    ...added.map((name) => `➕ ${codeHtml(name)}`),
    ...changed.map((name) => `✏️ ${codeHtml(name)} has another group or type`),
  ]
  return `<h3>Since the baseline</h3>\n${listHtml(entries, mostNames)}`
}

function excessHtml({ app }: Verdict): string {
  if (app === undefined || app.excess.length === 0) return ''
  const shown = app.excess.slice(0, mostNames).map((name) => codeHtml(name))
  if (app.excess.length > mostNames) shown.push(`and ${counted(app.excess.length - mostNames, 'more', 'more')}`)
  return `<p>Granted to the app though nothing required needs it: ${shown.join(' ')}</p>`
}

const outcomeMarks = { scopes: '', nothing: '', uncovered: '❌ ', undecided: '❔ ' } as const

function requestsHtml({ requests }: Verdict): string {
  if (requests.length === 0) return ''
  const rows = requests.slice(0, mostRequests).map(({ label, outcome, needs, because, known, mistaken, nearest }) => {
    const asked =
      outcome === 'scopes'
        ? needs.map((anyOf) => anyOf.map((name) => codeHtml(name)).join(' or ')).join(', ')
        : messageHtml(because)
    const meant = nearest === undefined ? '' : `, did you mean ${codeHtml(nearest)}?`
    const typo =
      known && mistaken === undefined ? '' : ` ⚠️ ${known ? 'likely a typo' : 'unknown request (typo?)'}${meant}`
    return `<tr><td>${codeHtml(label)}${typo}</td><td>${outcomeMarks[outcome]}${asked}</td></tr>`
  })
  if (requests.length > mostRequests)
    rows.push(`<tr><td colspan="2">and ${counted(requests.length - mostRequests, 'more request')}</td></tr>`)
  const open = requests.length <= requestsShownOpen ? ' open' : ''
  return `<details${open}><summary>${counted(requests.length, 'request')} and the scopes they need</summary>\n<table><tr><th>Request</th><th>Scope</th></tr>\n${rows.join('\n')}\n</table></details>`
}

function keysHtml({ answers }: RunRecord, now: number): string {
  if (answers === undefined) return ''
  return markedKeySentences(answers, now)
    .map(({ mark, text }) => `<p>${mark} ${messageHtml(text)}</p>`)
    .join('\n')
}

function artifactHtml({ upload, files }: RunRecord): string {
  if (upload !== undefined)
    return `<p>📦 Snapshot and report: <a href="${escapeHtml(upload.url)}">${escapeHtml(upload.name)}</a></p>`
  const written = [...(files?.snapshotPath ? ['snapshot'] : []), ...(files?.reportPath ? ['report'] : [])]
  if (written.length === 2) return '<p>Snapshot and report are in the workspace only.</p>'
  return written.map((file) => `<p>The ${file} alone could be written, and is in the workspace.</p>`).join('')
}
