/** Lists as JSON arrays, and how many entries each had to leave out. */
export interface CutLists {
  readonly texts: Record<string, string>
  /** Only of the lists that were cut. */
  readonly leftOut: Record<string, number>
}

/**
 * Writes lists as JSON arrays that together stay within a number of bytes. A short list keeps everything; the room
 * that is left is shared by the long ones, which keep their first entries.
 */
export function cutLists(lists: Readonly<Record<string, readonly unknown[]>>, room: number): CutLists {
  const measured = Object.entries(lists).map(([name, list]) => {
    const entries = list.map((entry) => JSON.stringify(entry))
    return { name, entries, size: entries.reduce((size, entry) => size + sizeOf(entry), 2) }
  })
  const texts: Record<string, string> = {}
  const leftOut: Record<string, number> = {}
  let left = room
  for (const [index, { name, entries }] of measured.toSorted((a, b) => a.size - b.size).entries()) {
    const kept = firstThatFit(entries, Math.floor(left / (measured.length - index)))
    const text = `[${kept.join(',')}]`
    left -= Buffer.byteLength(text)
    texts[name] = text
    if (kept.length < entries.length) leftOut[name] = entries.length - kept.length
  }
  return { texts, leftOut }
}

function firstThatFit(entries: readonly string[], room: number): readonly string[] {
  let size = 2
  const end = entries.findIndex((entry) => {
    size += sizeOf(entry)
    return size > room
  })
  return end === -1 ? entries : entries.slice(0, end)
}

/** With the comma behind it. */
function sizeOf(entry: string): number {
  return Buffer.byteLength(entry) + 1
}
