import type { Verdict } from '../gate/verdict.ts'
import { counted } from '../text/visible.ts'
import { type AreaRow, type Cell, gridOf, isPortalAlone, type OtherRow, type Place } from './grid.ts'
import { codeHtml } from './html.ts'

/** So many rows are shown in any case, and so many where something is required of them; the others are folded. */
const rowsShown = 10
const mostRowsShown = 50
/** Rows beyond these are only counted. */
const mostRows = 500

const placeNames: Readonly<Record<Place, string>> = { portal: 'Portal', app: 'App', key: 'Key' }
const marks: Readonly<Record<Cell, string>> = { needed: '✅', missing: '❌', there: '○', absent: '' }

/** A row of the table. */
interface Row {
  readonly html: string
  /** Whether anything that it tells of is required. */
  readonly required: boolean
}

/**
 * The scopes by area, read and write, in each place where they were looked for. A scope that is not read or write of an
 * area has one cell for both.
 */
export function gridHtml(verdict: Verdict): string {
  const { places, areas, others } = gridOf(verdict)
  if (places.length === 0) return ''
  const rows = requiredFirst([...areas.map(areaRow), ...others.map(otherRow)])
  const open = Math.min(mostRowsShown, Math.max(rowsShown, rows.filter(({ required }) => required).length))
  const [shown, folded] = [rows.slice(0, open), rows.slice(open, mostRows)]
  const parts = [
    tableHtml(places, shown),
    folded.length === 0
      ? ''
      : `<details><summary>${counted(folded.length, 'more row')}</summary>\n${tableHtml(places, folded)}</details>`,
    rows.length > mostRows ? `<p>and ${counted(rows.length - mostRows, 'more row')}, all in the snapshot</p>` : '',
    verdict.required.length === 0 ? '' : legendHtml(verdict),
  ]
  return parts.filter((part) => part !== '').join('\n')
}

function areaRow({ area, cells }: AreaRow): Row {
  const marked = cells.map(({ read, write }) => cellHtml(read) + cellHtml(write))
  return rowOf(
    area,
    marked,
    cells.flatMap(({ read, write }) => [read, write]),
  )
}

function otherRow({ name, cells }: OtherRow): Row {
  const marked = cells.map(({ cell }) => cellHtml(cell, ' colspan="2"'))
  return rowOf(
    name,
    marked,
    cells.map(({ cell }) => cell),
  )
}

function rowOf(name: string, marked: readonly string[], cells: readonly Cell[]): Row {
  return {
    html: `<tr><td>${codeHtml(name, 100)}</td>${marked.join('')}</tr>`,
    required: cells.includes('needed') || cells.includes('missing'),
  }
}

function cellHtml(cell: Cell, span = ''): string {
  return `<td align="center"${span}>${marks[cell]}</td>`
}

function requiredFirst(rows: readonly Row[]): Row[] {
  return [...rows.filter(({ required }) => required), ...rows.filter(({ required }) => !required)]
}

function tableHtml(places: readonly Place[], rows: readonly Row[]): string {
  const readAndWrite = places.map(() => '<th>read</th><th>write</th>').join('')
  const header = isPortalAlone(places)
    ? `<tr><th>Area</th>${readAndWrite}</tr>`
    : `<tr><th rowspan="2">Area</th>${places.map((place) => `<th colspan="2">${placeNames[place]}</th>`).join('')}</tr>\n<tr>${readAndWrite}</tr>`
  return `<table>${header}\n${rows.map(({ html }) => html).join('\n')}\n</table>`
}

function legendHtml({ required, missing }: Verdict): string {
  const isMissing = new Set(missing.map(({ label }) => label))
  const alternative = required.find(({ label, anyOf }) => anyOf.length > 1 && isMissing.has(label))
  const ofSeveral = alternative === undefined ? '' : ' (each, where one of several would do)'
  return `<p><sub>✅ required and there · ❌ required and missing${ofSeveral} · ○ there, not required</sub></p>`
}
