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
  const asBytes = rewrite({ text, placeOf: (start, end) => ({ start, end }) }, beyondAscii, bytesOf)
  yield asBytes
  const seen = new Set([asBytes.text])
  for (const encoded of encodedCharacters) {
    let reading = asBytes
    for (let times = 0; times < maxTimesEncoded; times += 1) {
      reading = rewrite(reading, encoded, decodedCharacter)
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
  return rewrite(reading, blanks, '')
}

/**
 * A text of bytes without its blanks. By hand, since replacing those of a large file takes hundreds of megabytes of memory,
 * as it does for characters that become bytes.
 */
function withoutBlanks(text: string): string {
  const bytes = Buffer.from(text, 'latin1')
  let length = 0
  for (const byte of bytes) {
    if (byte === 0 || byte === 0x20 || (byte > 0x08 && byte < 0x0e)) continue
    bytes[length] = byte
    length += 1
  }
  return bytes.toString('latin1', 0, length)
}

/**
 * @param rewritten what each unit becomes
 * @returns the reading itself where nothing in it fits the pattern
 */
function rewrite(reading: Reading, pattern: RegExp, rewritten: '' | ((unit: string) => string)): Reading {
  const text =
    rewritten === ''
      ? withoutBlanks(reading.text)
      : rewritten === bytesOf
        ? bytesOf(reading.text)
        : reading.text.replace(pattern, rewritten)
  if (text === reading.text) return reading
  // Most texts hold no secret, so what is needed to point at one is made when one was found.
  let changes: Changes | undefined
  return {
    text,
    placeOf: (start, end) => {
      changes ??= changesIn(reading.text, pattern, rewritten === '' ? () => '' : rewritten)
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

function changesIn(text: string, pattern: RegExp, rewritten: (unit: string) => string): Changes {
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
  const [start = 0, end = 0, startBefore = 0, endBefore = 0] = [starts, ends, startsBefore, endsBefore].map(
    (list) => list[index] ?? 0,
  )
  if (index >= 0 && position >= start && position < end) return { start: startBefore, end: endBefore }
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
