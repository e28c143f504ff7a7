import type { TokenEdits } from './token-edits.ts'

/** A longer type is none. */
const maxParts = 60

/** The place after the type of Go that begins at a place; the same place where none does. */
export function behindGoType(edits: TokenEdits, from: number): number {
  let place = from
  for (let parts = 0; parts < maxParts; parts += 1) {
    if (edits.is(place, 'mark', '*', '...', '<-', '~')) place += 1
    else if (edits.is(place, 'open', '[')) place = edits.closeOf(place) + 1
    else if (edits.is(place, 'open', '(')) return edits.closeOf(place) + 1
    else if (edits.is(place, 'name', 'map', 'chan')) place += 1
    else if (edits.is(place, 'name', 'struct', 'interface') && edits.is(place + 1, 'open', '{'))
      return edits.closeOf(place + 1) + 1
    else if (edits.is(place, 'name', 'func') && edits.is(place + 1, 'open', '(')) {
      place = edits.closeOf(place + 1) + 1
      if (!edits.is(place, 'name') && !edits.is(place, 'mark', '*') && !edits.is(place, 'open', '(', '[')) return place
    } else if (edits.is(place, 'name')) return behindName(edits, place)
    else return place
  }
  return from
}

/** `package.Name[Type]` */
function behindName(edits: TokenEdits, from: number): number {
  let place = from + 1
  if (edits.is(place, 'mark', '.') && edits.is(place + 1, 'name')) place += 2
  return edits.is(place, 'open', '[') ? edits.closeOf(place) + 1 : place
}
