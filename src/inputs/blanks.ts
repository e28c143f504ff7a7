/** Blanks of any kind, those that nobody sees included: pasted texts hold them. */
export const blanks = '\\s\\u0085\\u200b'

const blank = new RegExp(`[${blanks}]`)

/** A text without the blanks around it. Takes time linear in its length, which a pattern would not. */
export function withoutBlanksAround(text: string): string {
  let start = 0
  let end = text.length
  while (start < end && blank.test(text.charAt(start))) start += 1
  while (end > start && blank.test(text.charAt(end - 1))) end -= 1
  return text.slice(start, end)
}
