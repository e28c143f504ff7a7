import type { Verdict } from '../gate/verdict.ts'
import { keyCovers } from '../scopes/key-coverage.ts'
import { areaOf, byCodeUnit } from '../scopes/scope.ts'

/** Where a scope was looked for. */
export type Place = 'portal' | 'app' | 'key'

/** `needed`: required and there. `missing`: required and not there. `there`: not required. */
export type Cell = 'needed' | 'missing' | 'there' | 'absent'

/** One area, by read and write, in each place. */
export interface AreaRow {
  readonly area: string
  readonly cells: readonly { readonly place: Place; readonly read: Cell; readonly write: Cell }[]
}

/** A scope that is not read or write of an area, as `openid`. */
export interface OtherRow {
  readonly name: string
  readonly cells: readonly { readonly place: Place; readonly cell: Cell }[]
}

/** What a person looks at: what lacks something comes first, then what is required, then the rest. */
export interface Grid {
  readonly places: readonly Place[]
  readonly areas: readonly AreaRow[]
  readonly others: readonly OtherRow[]
}

/** Whether no place needs a name, since nothing else was looked at. */
export function isPortalAlone(places: readonly Place[]): boolean {
  return places.length === 1 && places[0] === 'portal'
}

/** Lays the portal's scopes and the required ones out by area. Nothing is laid out where no place could be looked at. */
export function gridOf(verdict: Verdict): Grid {
  const places = placesOf(verdict)
  if (places.length === 0) return { places: [], areas: [], others: [] }
  const names = new Set([
    ...(verdict.scopes ?? []).map((scope) => scope.name),
    ...verdict.required.flatMap(({ anyOf }) => anyOf),
  ])
  const areas = new Set<string>()
  const others: OtherRow[] = []
  for (const name of names) {
    const area = areaOf(name)?.area
    if (area !== undefined) areas.add(area)
    else others.push({ name, cells: places.map(({ place, cellOf }) => ({ place, cell: cellOf(name) })) })
  }
  const rows = [...areas].map(
    (area): AreaRow => ({
      area,
      cells: places.map(({ place, cellOf }) => ({
        place,
        read: cellOf(`${area}:read`),
        write: cellOf(`${area}:write`),
      })),
    }),
  )
  return {
    places: places.map(({ place }) => place),
    areas: inOrder(
      rows,
      (row) => row.area,
      (row) => row.cells.flatMap(({ read, write }) => [read, write]),
    ),
    others: inOrder(
      others,
      (row) => row.name,
      (row) => row.cells.map(({ cell }) => cell),
    ),
  }
}

interface PlaceColumn {
  readonly place: Place
  readonly cellOf: (name: string) => Cell
}

function placesOf(verdict: Verdict): PlaceColumn[] {
  const columns: PlaceColumn[] = []
  if (verdict.scopes !== undefined) {
    const offered = new Set(verdict.scopes.map((scope) => scope.name))
    columns.push(columnOf(verdict, 'portal', (name) => offered.has(name), new Set()))
  }
  if (verdict.app !== undefined) {
    const granted = new Set(verdict.app.client.scopes)
    columns.push(columnOf(verdict, 'app', (name) => granted.has(name), new Set()))
  }
  if (verdict.key !== undefined) {
    const { permissions } = verdict.key.key
    columns.push(
      columnOf(verdict, 'key', (name) => keyCovers(permissions, name, verdict.version), new Set(verdict.key.notAsked)),
    )
  }
  return columns
}

/** Of alternatives, the first that is there is the needed one; where none is there, all of them are missing. */
function columnOf(
  { required }: Verdict,
  place: Place,
  isThere: (name: string) => boolean,
  notAsked: ReadonlySet<string>,
): PlaceColumn {
  const needed = new Set<string>()
  const missing = new Set<string>()
  for (const { anyOf } of required) {
    const found = anyOf.find(isThere)
    if (found !== undefined) needed.add(found)
    else for (const name of anyOf) if (!notAsked.has(name)) missing.add(name)
  }
  const cellOf = (name: string): Cell => {
    if (needed.has(name)) return 'needed'
    if (missing.has(name)) return 'missing'
    return isThere(name) ? 'there' : 'absent'
  }
  return { place, cellOf }
}

function inOrder<Row>(
  rows: readonly Row[],
  nameOf: (row: Row) => string,
  cellsOf: (row: Row) => readonly Cell[],
): Row[] {
  const rank = (row: Row): number => {
    const cells = cellsOf(row)
    if (cells.includes('missing')) return 0
    return cells.includes('needed') ? 1 : 2
  }
  return rows.toSorted((a, b) => rank(a) - rank(b) || byCodeUnit(nameOf(a), nameOf(b)))
}
