import type { TokenEdits } from './token-edits.ts'

/** A longer type, or list of types, is none. */
const maxParts = 80

/** Words within a type. */
const words = new Set('inout some any async throws rethrows borrowing consuming'.split(' '))

/** The place after the type of Swift that begins at a place; the same place where none does. */
export function behindSwiftType(edits: TokenEdits, from: number): number {
  let place = from
  for (let parts = 0; parts < maxParts; parts += 1) {
    const start = place
    while (edits.is(place, 'mark', '@') || words.has(nameAt(edits, place)))
      place += edits.is(place, 'mark', '@') ? 2 : 1
    if (edits.is(place, 'open', '(', '[')) place = edits.closeOf(place) + 1
    else if (edits.is(place, 'name')) place = behindTypes(edits, place + 1)
    else return start === from ? from : start
    while (words.has(nameAt(edits, place))) place += 1
    if (!edits.is(place, 'mark', '.', '->', '&', '...')) return place
    place += 1
  }
  return from
}

/** The place after `<Type, Type>`; the same place where no types stand there. */
export function behindTypes(edits: TokenEdits, from: number): number {
  if (!edits.is(from, 'mark', '<')) return from
  let open = 0
  for (let place = from; place < from + maxParts; place += 1) {
    if (edits.is(place, 'mark', '<')) open += 1
    else if (edits.is(place, 'mark', '>')) {
      open -= 1
      if (open === 0) return place + 1
    } else if (edits.is(place, 'open', '(', '[')) place = edits.closeOf(place)
    else if (!edits.is(place, 'name') && !edits.is(place, 'mark', '.', ',', ':', '&', '->', '==', '@')) return from
  }
  return from
}

function nameAt(edits: TokenEdits, place: number): string {
  return edits.is(place, 'name') ? (edits.textAt(place) ?? '') : ''
}
