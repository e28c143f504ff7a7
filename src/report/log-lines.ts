import { isDrift } from '../gate/drift.ts'
import { driftInWords } from '../gate/findings.ts'
import type { Verdict } from '../gate/verdict.ts'
import { permissionsInWords } from '../portal/key-information.ts'
import type { PortalAnswers } from '../portal/portal-answers.ts'
import type { SignIn } from '../portal/sign-in.ts'
import { counted, listed, named, quoted, visible } from '../text.ts'
import type { Conclusion } from './conclusion.ts'
import { type Cell, type Grid, gridOf } from './grid.ts'
import { keySentences } from './key-sentences.ts'
import type { Files, Upload } from './story.ts'

const mostAreas = 30
const mostRequests = 50

const signInWords: Readonly<Record<SignIn, string>> = {
  signature: 'Signed in: the key was exchanged for a signature.',
  'renewed-signature': 'Signed in: the first signature was refused, a new one was accepted.',
  'key-alone': 'Signed in with the key alone: this portal has no exchange.',
}

/** What the portal said, a line a step. */
export function answerLines(answers: PortalAnswers): string[] {
  const { list, version } = answers
  if (!list.ok) return []
  const name = version.ok ? `DocSpace ${visible(version.value)}` : 'The portal'
  return [
    signInWords[list.value.signIn],
    `${name} offers ${counted(list.value.scopes.length, 'scope')}.`,
    ...keySentences(answers),
  ]
}

/** What was found out, with a small table of areas by read and write. */
export function verdictLines(verdict: Verdict): string[] {
  return ['', ...gridLines(gridOf(verdict)), '', ...requestLines(verdict), ...checkLines(verdict)]
}

const cellWords: Readonly<Record<Cell, string>> = { needed: 'required', missing: 'MISSING', there: 'yes', absent: '-' }

function gridLines({ places, areas, others }: Grid): string[] {
  const prefix = (place: string): string => (places.length === 1 ? '' : `${place} `)
  const header = ['area', ...places.flatMap((place) => [`${prefix(place)}read`, `${prefix(place)}write`])]
  const rows = areas
    .slice(0, mostAreas)
    .map(({ area, cells }) => [
      visible(area, 40),
      ...cells.flatMap(({ read, write }) => [cellWords[read], cellWords[write]]),
    ])
  const lines = areas.length === 0 ? [] : aligned([header, ...rows])
  if (areas.length > mostAreas) lines.push(`  and ${counted(areas.length - mostAreas, 'more area')}`)
  const shown = others.slice(0, mostAreas).map(({ name, cells }) => {
    const told = cells
      .filter(({ cell }) => cell !== 'absent')
      .map(({ place, cell }) => `${prefix(place)}${cellWords[cell]}`)
    return `${named(name)} (${told.join(', ')})`
  })
  if (others.length > mostAreas) shown.push(counted(others.length - mostAreas, 'more'))
  return shown.length === 0 ? lines : [...lines, `  other: ${shown.join(', ')}`]
}

function aligned(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  return rows.map((row) => `  ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}`.trimEnd())
}

function requestLines({ requests }: Verdict): string[] {
  const lines = requests.slice(0, mostRequests).map(({ label, outcome, needs, because }) => {
    if (outcome === 'scopes') return `${visible(label)} needs ${listed(needs.map((anyOf) => anyOf.join('|')))}`
    return `${visible(label)} ${outcome === 'nothing' ? 'needs no scope' : 'is covered by no scope'}: ${because}`
  })
  return requests.length > mostRequests
    ? [...lines, `and ${counted(requests.length - mostRequests, 'more request')}`]
    : lines
}

function checkLines({ app, key, drift, required, requests }: Verdict): string[] {
  const lines: string[] = []
  if (required.length > 0)
    lines.push(
      `Required: ${listed(
        required.map(({ label }) => label),
        50,
      )}.`,
    )
  if (app !== undefined)
    lines.push(
      `The app ${quoted(app.client.name)} was granted ${app.client.scopes.length === 0 ? 'nothing' : listed(app.client.scopes, 50)}.`,
    )
  if (key !== undefined) {
    lines.push(
      `The key ${quoted(key.key.name)} of integration-api-key holds ${permissionsInWords(key.key.permissions)}.`,
    )
    if (key.notAsked.length > 0) lines.push(`Not asked of the key, since no key can hold it: ${listed(key.notAsked)}.`)
    const open = requests.filter((request) => request.open && request.outcome === 'nothing')
    if (
      open.length > 0 &&
      key.key.permissions !== 'all' &&
      !key.key.permissions.some((permission) => permission.startsWith('*'))
    ) {
      lines.push(
        `Since 3.7 a portal refuses a key without *:read or *:write on open requests too: ${listed(open.map(({ label }) => label))}.`,
      )
    }
  }
  if (drift !== undefined)
    lines.push(isDrift(drift) ? `Since the baseline: ${driftInWords(drift)}.` : 'Nothing differs from the baseline.')
  return lines
}

/** Where the files and the artifact are. */
export function fileLines(files: Files | undefined, upload: Upload | undefined): string[] {
  return [
    ...(files === undefined ? [] : [`Snapshot: ${files.snapshotPath}`, `Report: ${files.reportPath}`]),
    ...(upload === undefined ? [] : [`Artifact: ${upload.name} ${upload.url}`]),
  ]
}

/** The last line: the verdict. */
export function lastLine({ result, red, reason }: Conclusion, verdict: Verdict | undefined): string {
  if (result === 'passed') {
    const required = verdict?.required.length ?? 0
    return required === 0
      ? 'Passed: nothing was required.'
      : `Passed: ${counted(required, 'required scope')} ${required === 1 ? 'is' : 'are'} there.`
  }
  return red ? `Failed: ${reason}.` : `Not passed (${reason}), but the run goes on, because fail-on-missing is false.`
}
