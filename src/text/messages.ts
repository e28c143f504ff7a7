import { grouped } from './visible.ts'

/** The runner cuts a message at 4,096 characters without a word. This leaves some for the count of what was left out. */
const longestMessage = 4000

/** A message that fits, with a count of what was left out; the log has all of it. */
export function shortened(text: string): { readonly text: string; readonly cut: boolean } {
  if (text.length <= longestMessage) return { text, cut: false }
  const kept = text.slice(0, lastBreak(text, longestMessage))
  return { text: `${kept}… and ${grouped(text.length - kept.length)} more characters: the log has them.`, cut: true }
}

/** The same text, with line breaks at blanks where a line would be longer than a message may be. */
export function inShortLines(text: string): string {
  if (text.length <= longestMessage) return text
  return text
    .split('\n')
    .flatMap((line) => {
      const parts: string[] = []
      let rest = line
      while (rest.length > longestMessage) {
        const end = lastBreak(rest, longestMessage)
        parts.push(rest.slice(0, end))
        rest = `  ${rest.slice(end).trimStart()}`
      }
      return [...parts, rest]
    })
    .join('\n')
}

/** Where to cut: at the last blank or line break before the limit, where there is one near it; never within a character. */
function lastBreak(text: string, limit: number): number {
  const end = Math.max(text.lastIndexOf(' ', limit), text.lastIndexOf('\n', limit))
  if (end > limit / 2) return end
  const code = text.charCodeAt(limit - 1)
  return code >= 0xd800 && code < 0xdc00 ? limit - 1 : limit
}
