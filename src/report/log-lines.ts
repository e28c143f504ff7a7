import { type Drift, driftInWords, isDrift } from '../gate/drift.ts'
import type { KeyCheck, Verdict } from '../gate/verdict.ts'
import type { PortalAnswers } from '../portal/portal-answers.ts'
import type { SignIn } from '../portal/sign-in.ts'
import type { Files, Upload } from '../run-record.ts'
import { keyMay } from '../scopes/key-coverage.ts'
import { isAtLeast } from '../scopes/portal-version.ts'
import { called, counted, listed, named, visible } from '../text/visible.ts'
import { type Cell, type Grid, gridOf, isPortalAlone, type Place } from './grid.ts'
import { keySentences } from './key-sentences.ts'

const mostAreas = 30
const mostRequests = 50
const mostNames = 50

const signInWords: Readonly<Record<SignIn, string>> = {
  signature: 'Signed in: the key was exchanged for a signature.',
  'renewed-signature': 'Signed in: the first signature was refused, a new one was accepted.',
  'key-alone': 'Signed in with the key alone: this portal has no exchange.',
}

/** What the portal said, a line a step. */
export function answerLines(answers: PortalAnswers): string[] {
  return [...listLines(answers), ...keySentences(answers), ...appStateLines(answers)]
}

/** Whether an app is switched on. One that is switched off is an error, which says so. */
function appStateLines({ client, appState, version }: PortalAnswers): string[] {
  const name = client?.ok ? client.value.name : ''
  switch (appState) {
    case 'enabled':
      return [`${called('The app', name)} is switched on.`]
    case 'not-told':
      return [`The portal did not say whether ${called('the app', name)} is enabled.`]
    case 'not-asked':
      return [
        `Whether ${called('the app', name)} is enabled was not checked: ${version.ok ? 'a portal tells that since 3.5' : 'the portal’s version is not known'}.`,
      ]
    default:
      return []
  }
}

function listLines({ list, version }: PortalAnswers): string[] {
  const name = version.ok ? `DocSpace ${visible(version.value)}` : undefined
  if (!list.ok) return name === undefined ? [] : [`The portal is ${name}.`]
  const { scopes, signIn, path } = list.value
  const where = path === '/api/2.0/scopes' ? '' : `, at ${path} alone`
  return [signInWords[signIn], `${name ?? 'The portal'} offers ${counted(scopes.length, 'scope')}${where}.`]
}

/** What was found out, with a small table of areas by read and write. */
export function verdictLines(verdict: Verdict): string[] {
  const grid = gridLines(gridOf(verdict))
  return [...(grid.length === 0 ? [] : ['', ...grid, '']), ...requestLines(verdict), ...checkLines(verdict)]
}

const cellWords: Readonly<Record<Cell, string>> = { needed: 'required', missing: 'MISSING', there: 'yes', absent: '-' }

function gridLines({ places, areas, others }: Grid): string[] {
  const prefix = (place: Place): string => (isPortalAlone(places) ? '' : `${place} `)
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
    return `${named(name)} (${told.length === 0 ? '-' : told.join(', ')})`
  })
  if (others.length > mostAreas) shown.push(counted(others.length - mostAreas, 'more'))
  return shown.length === 0 ? lines : [...lines, `  other: ${shown.join(', ')}`]
}

function aligned(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  return rows.map((row) => `  ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}`.trimEnd())
}

const outcomeWords = {
  nothing: 'needs no scope',
  uncovered: 'is covered by no scope',
  undecided: 'could not be judged',
} as const

function requestLines({ requests }: Verdict): string[] {
  const lines = requests.slice(0, mostRequests).map(({ label, outcome, needs, because }) => {
    if (outcome === 'scopes') return `${visible(label)} needs ${listed(needs.map((anyOf) => anyOf.join('|')))}`
    return `${visible(label)} ${outcomeWords[outcome]}: ${because}`
  })
  return requests.length > mostRequests
    ? [...lines, `and ${counted(requests.length - mostRequests, 'more request')}`]
    : lines
}

function checkLines({ app, key, drift, required, requests, version }: Verdict): string[] {
  const labels = required.map(({ label }) => label)
  return [
    ...(labels.length === 0 ? [] : [`Required: ${listed(labels, mostNames)}.`]),
    ...(app === undefined
      ? []
      : [`${called('The app', app.client.name)} was granted ${grantedInWords(app.client.scopes)}.`]),
    ...(key === undefined ? [] : keyLines(key, requests, version)),
    ...(drift === undefined ? [] : [driftLine(drift)]),
  ]
}

function grantedInWords(scopes: readonly string[]): string {
  return scopes.length === 0 ? 'nothing' : listed(scopes, mostNames)
}

function driftLine(drift: Drift): string {
  return isDrift(drift) ? `Since the baseline: ${driftInWords(drift)}.` : 'Nothing differs from the baseline.'
}

/** What a key's check leaves out, and what it cannot see. */
function keyLines({ key, notAsked }: KeyCheck, requests: Verdict['requests'], version: Verdict['version']): string[] {
  const open = requests.filter(({ access, outcome }) => access === 'open' && outcome === 'nothing')
  const refusedWhereOpen = isAtLeast(version, 3, 7) && open.length > 0 && !keyMay(key.permissions, 'read')
  return [
    ...(notAsked.length === 0 ? [] : [`Not asked of the key, since no key can hold it: ${listed(notAsked)}.`]),
    ...(refusedWhereOpen
      ? [
          `Since 3.7 a portal refuses a key without *:read on open requests too: ${listed(open.map(({ label }) => label))}.`,
        ]
      : []),
  ]
}

/** Where the files and the artifact are. */
export function fileLines(files: Partial<Files> = {}, upload?: Upload): string[] {
  return [
    ...(files.snapshotPath === undefined ? [] : [`Snapshot: ${files.snapshotPath}`]),
    ...(files.reportPath === undefined ? [] : [`Report: ${files.reportPath}`]),
    ...(upload === undefined ? [] : [`Artifact: ${upload.name} ${upload.url}`]),
  ]
}
