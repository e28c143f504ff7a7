/** The text of a file. */
export interface DecodedText {
  readonly text: string
  /** False where some bytes had no meaning; `unreadable` stands in their place. */
  readonly exact: boolean
}

/** Stands in a text for bytes without a meaning. */
export const unreadable = '\ufffd'

export const notDecoded =
  'holds bytes that are neither UTF-8 nor UTF-16 with a byte-order mark. Save the file as UTF-8.'

/** Reads UTF-8, with or without a byte-order mark, or UTF-16 with one. The mark is dropped. */
export function decodeText(bytes: Uint8Array): DecodedText {
  const encoding = encodingOf(bytes)
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), exact: true }
  } catch {
    return { text: new TextDecoder(encoding).decode(bytes), exact: false }
  }
}

function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  return 'utf-8'
}
