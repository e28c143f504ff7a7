import { formatNumber } from './number.ts'

/**
 * Texts from outside are data. Here they become one visible line: whatever could move the cursor, reorder the line or
 * hide in it is shown as its code instead.
 */
const unseen = [
  // Control, format (bidirectional overrides among them), private, unassigned and lone surrogate characters, separators.
  '[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}\\p{Cs}\\p{Zl}\\p{Zp}]',
  // Letters and marks that show nothing: fillers, joiners, variation selectors.
  '\\p{Default_Ignorable_Code_Point}',
].join('|')

const defaultMaxLength = 200

/** @param maxLength how many characters are shown; the rest is counted */
export function visible(text: string, maxLength = defaultMaxLength): string {
  // Almost every text is plain, and preparing the pattern takes longer than all that is done with it.
  if (text.length <= maxLength && /^[ -~]*$/.test(text)) return text
  const shown = text
    .slice(0, maxLength * 2)
    .replace(new RegExp(unseen, 'gu'), (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`)
  const characters = [...shown]
  if (characters.length <= maxLength && text.length <= maxLength * 2) return shown
  return `${characters.slice(0, maxLength).join('')}… (${formatNumber(text.length)} characters)`
}

/**
 * Text that the runner prints and does not obey: it looks for `##[…]` anywhere, and for `::…::` at the start of a line,
 * blanks aside.
 */
export function withoutCommands(text: string): string {
  return text.replace(/##(?=\[)/g, '# #').replace(/(^|[\r\n])((?:[^\S\r\n]|\u0085)*):(?=:)/g, '$1$2: ')
}

/** Whether a text has a line break or another character that moves instead of showing. */
export function hasControlCharacter(text: string): boolean {
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index)
    if (code < 0x20 || (code >= 0x7f && code < 0xa0)) return true
  }
  return false
}

/** The runner cuts a message at 4,096 characters without a word. This leaves some for the count of what was left out. */
const maxMessageLength = 4000

/** A message that fits, with a count of what was left out. */
export function cutMessage(text: string): string {
  if (text.length <= maxMessageLength) return text
  const kept = text.slice(0, findBreak(text, maxMessageLength))
  return `${kept}… and ${formatNumber(text.length - kept.length)} more characters, which are in the log`
}

/** The same text, with line breaks at blanks where a line would be longer than a message may be. */
export function breakLongLines(text: string): string {
  if (text.length <= maxMessageLength) return text
  return text
    .split('\n')
    .flatMap((line) => {
      const parts: string[] = []
      let rest = line
      while (rest.length > maxMessageLength) {
        const end = findBreak(rest, maxMessageLength)
        parts.push(rest.slice(0, end))
        rest = `  ${rest.slice(end).trimStart()}`
      }
      return [...parts, rest]
    })
    .join('\n')
}

/** Where to cut: at the last blank or line break before the limit, if one is near it; never within a character. */
function findBreak(text: string, limit: number): number {
  const end = Math.max(text.lastIndexOf(' ', limit), text.lastIndexOf('\n', limit))
  if (end > limit / 2) return end
  const code = text.charCodeAt(limit - 1)
  return code >= 0xd800 && code < 0xdc00 ? limit - 1 : limit
}
