import type { Verdict } from '../gate/verdict.ts'
import { counted } from '../text.ts'
import { type AreaRow, type Cell, gridOf, type OtherRow, type Place } from './grid.ts'
import { codeHtml } from './html.ts'

/** Areas beyond the first are folded, and beyond the second only counted. */
const areasShown = 30
const areasFolded = 500
const mostOthers = 50

const placeNames: Readonly<Record<Place, string>> = { portal: 'Portal', app: 'App', key: 'Key' }
const marks: Readonly<Record<Cell, string>> = { needed: '✅', missing: '❌', there: '○', absent: '' }

/** The scopes by area, read and write, in each place where they were looked for. */
export function gridHtml(verdict: Verdict): string {
  const { places, areas, others } = gridOf(verdict)
  const shown = areas.slice(0, areasShown)
  const folded = areas.slice(areasShown, areasFolded)
  const parts = [
    shown.length === 0 ? '' : tableHtml(places, shown),
    folded.length === 0
      ? ''
      : `<details><summary>${counted(folded.length, 'more area')}</summary>\n${tableHtml(places, folded)}</details>`,
    areas.length > areasFolded
      ? `<p>and ${counted(areas.length - areasFolded, 'more area')}, all in the snapshot</p>`
      : '',
    othersHtml(places, others),
    verdict.required.length === 0
      ? ''
      : '<p><sub>✅ required and there · ❌ required and missing · ○ there, not required</sub></p>',
  ]
  return parts.filter((part) => part !== '').join('\n')
}

function tableHtml(places: readonly Place[], rows: readonly AreaRow[]): string {
  const readAndWrite = places.map(() => '<th>read</th><th>write</th>').join('')
  const header =
    places.length === 1
      ? `<tr><th>Area</th>${readAndWrite}</tr>`
      : `<tr><th rowspan="2">Area</th>${places.map((place) => `<th colspan="2">${placeNames[place]}</th>`).join('')}</tr>\n<tr>${readAndWrite}</tr>`
  const body = rows.map(({ area, cells }) => {
    const marked = cells.map(({ read, write }) => cellHtml(marks[read]) + cellHtml(marks[write])).join('')
    return `<tr><td>${codeHtml(area, 100)}</td>${marked}</tr>`
  })
  return `<table>${header}\n${body.join('\n')}\n</table>`
}

function cellHtml(mark: string): string {
  return `<td align="center">${mark}</td>`
}

function othersHtml(places: readonly Place[], others: readonly OtherRow[]): string {
  if (others.length === 0) return ''
  const shown = others.slice(0, mostOthers).map(({ name, cells }) => {
    const told = cells.map(({ place, cell }) =>
      places.length === 1 ? marks[cell] : marks[cell] === '' ? '' : `${placeNames[place]} ${marks[cell]}`,
    )
    return `${codeHtml(name, 100)} ${told.filter((mark) => mark !== '').join(' ')}`
  })
  const rest = others.length > mostOthers ? ` and ${counted(others.length - mostOthers, 'more')}` : ''
  return `<p>Other scopes: ${shown.join(' · ')}${rest}</p>`
}
