import { bytesOf, decodedCharacter, encodedCharacters } from './encoded-characters.ts'

/** A text in one way of reading it, and where each part of that stands in the text as it came. */
export interface Reading {
  readonly text: string
  /** Where the characters from `start` up to `end` of this reading came from. */
  readonly placeOf: (start: number, end: number) => Place
}

/** From the first character up to, and without, the one at `end`. */
export interface Place {
  readonly start: number
  readonly end: number
}

/** Text that passes through several programs may be encoded by each of them. */
const maxTimesEncoded = 6

/** A character of UTF-8 that takes more than one byte. */
const beyondAscii = /[^\0-\x7f]/gu
/** And zeros, which every second byte of a text in UTF-16 is. */
const blanks = /[ \t\r\n\v\f\0]+/g

/**
 * The text as bytes, then with what is percent-encoded, escaped for JSON or escaped for HTML as the bytes that it stands
 * for, again and again until nothing changes. Each character of a reading is one byte of UTF-8.
 */
export function* readingsOf(text: string): Generator<Reading> {
  const whole: Reading = { text, placeOf: (start, end) => ({ start, end }) }
  const asBytes = changed(whole, bytesOf(text), { pattern: beyondAscii, rewritten: bytesOf })
  yield asBytes
  const seen = new Set([asBytes.text])
  for (const encoded of encodedCharacters) {
    let reading = asBytes
    for (let times = 0; times < maxTimesEncoded; times += 1) {
      reading = rewrite(reading, { pattern: encoded, rewritten: decodedCharacter })
      if (seen.has(reading.text)) break
      seen.add(reading.text)
      yield reading
    }
  }
}

/** A text with `***` in these places, and everything else as it is. */
export function strikeOut(text: string, places: Iterable<Place>): string {
  let shown = ''
  let done = 0
  for (const { start, end } of [...places].sort((a, b) => a.start - b.start)) {
    if (start >= done) shown += `${text.slice(done, start)}***`
    done = Math.max(done, end)
  }
  return shown + text.slice(done)
}

/** A reading without its line breaks and blanks, as if it had never been wrapped. */
export function unwrapped(reading: Reading): Reading {
  return rewrite(reading, { pattern: blanks, rewritten: () => '' })
}

/** How a reading comes out of another one. */
export interface Change {
  /** What a unit looks like. */
  readonly pattern: RegExp
  /** What a unit becomes. */
  readonly rewritten: (unit: string) => string
}

/** A reading of bytes with its units rewritten, none of which may become longer. */
export function rewrite(reading: Reading, change: Change): Reading {
  return reading.text.search(change.pattern) === -1
    ? reading
    : changed(reading, rewriteText(reading.text, change), change)
}

/** In characters; nearly all texts are shorter, and `replace` is faster for these. */
const largeText = 100_000

function rewriteText(text: string, change: Change): string {
  return text.length < largeText
    ? text.replace(change.pattern, (unit) => change.rewritten(unit))
    : rewriteBytes(text, change)
}

/**
 * In place, since to replace the millions of units that a large file may have takes hundreds of megabytes of memory.
 */
function rewriteBytes(text: string, { pattern, rewritten }: Change): string {
  const bytes = Buffer.from(text, 'latin1')
  let length = 0
  let done = 0
  for (const { 0: unit, index } of text.matchAll(pattern)) {
    bytes.copyWithin(length, done, index)
    length += index - done
    length += bytes.write(rewritten(unit), length, 'latin1')
    done = index + unit.length
  }
  bytes.copyWithin(length, done)
  return bytes.toString('latin1', 0, length + bytes.length - done)
}

/** @returns the reading itself where nothing has changed */
function changed(reading: Reading, text: string, change: Change): Reading {
  if (text === reading.text) return reading
  // Most texts hold no secret, so what is needed to point at one is made when one was found.
  let changes: Changes | undefined
  return {
    text,
    placeOf: (start, end) => {
      changes ??= changesIn(reading.text, change)
      return reading.placeOf(placeBefore(start, changes).start, placeBefore(end - 1, changes).end)
    },
  }
}

/** Where each changed part begins and ends, now and before the change. Lists of numbers, since there may be many. */
interface Changes {
  readonly starts: number[]
  readonly ends: number[]
  readonly startsBefore: number[]
  readonly endsBefore: number[]
}

function changesIn(text: string, { pattern, rewritten }: Change): Changes {
  const changes: Changes = { starts: [], ends: [], startsBefore: [], endsBefore: [] }
  let lengthened = 0
  for (const { 0: unit, index } of text.matchAll(pattern)) {
    const { length } = rewritten(unit)
    changes.starts.push(index + lengthened)
    changes.ends.push(index + lengthened + length)
    changes.startsBefore.push(index)
    changes.endsBefore.push(index + unit.length)
    lengthened += length - unit.length
  }
  return changes
}

/** Where one character of the changed text stood before. One of a changed part stood in all of that part. */
function placeBefore(position: number, { starts, ends, startsBefore, endsBefore }: Changes): Place {
  const index = lastUpTo(position, starts)
  // Before the first changed part all of them are 0.
  const [end = 0, startBefore = 0, endBefore = 0] = [ends, startsBefore, endsBefore].map((list) => list[index])
  if (position < end) return { start: startBefore, end: endBefore }
  const before = position - end + endBefore
  return { start: before, end: before + 1 }
}

/** The index of the last of these ascending numbers that is not above another one, or -1. */
function lastUpTo(most: number, numbers: readonly number[]): number {
  let [low, high] = [0, numbers.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((numbers[middle] ?? 0) <= most) low = middle + 1
    else high = middle
  }
  return low - 1
}
