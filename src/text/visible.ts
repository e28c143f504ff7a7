import { withoutLikelySecrets } from './likely-secrets.ts'

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

const longestShown = 200

/**
 * @param longest how many characters are shown; the rest is counted
 */
export function visible(text: string, longest = longestShown): string {
  // Almost every text is plain, and preparing the pattern takes longer than all that is done with it.
  if (text.length <= longest && /^[ -~]*$/.test(text)) return text
  const shown = text
    .slice(0, longest * 2)
    .replace(new RegExp(unseen, 'gu'), (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`)
  const characters = [...shown]
  if (characters.length <= longest && text.length <= longest * 2) return shown
  return `${characters.slice(0, longest).join('')}… (${grouped(text.length)} characters)`
}

/** What others say, within a sentence: what looks like a secret in it is struck out before it is cut. */
export function quoted(text: string, longest = longestShown): string {
  return inQuotes(withoutLikelySecrets(text), longest)
}

/**
 * A text from outside within a sentence, whole: a name that is compared, an address, a type. The marks tell where it ends,
 * so it cannot hold them itself.
 */
export function inQuotes(text: string, longest = longestShown): string {
  return `“${visible(text, longest).replace(/[“”]/g, '"')}”`
}

/** `The key “Deployment”`; without a name it is `The key`. */
export function called(what: string, name: string): string {
  return name === '' ? what : `${what} ${quoted(name)}`
}

/** `files:read`, `openid`, `*:read`, or several of them as alternatives. */
const plainNames = /^[\w.*-]+(?::[\w.*-]+)?(?:\|[\w.*-]+(?::[\w.*-]+)?)*$/

/** Longer than any name of a portal of its own, and than the eight alternatives that one of its rules has. */
const longestPlain = 150

/** A name as it is, or in quotation marks where a reader or a renderer could take it for something else. */
export function named(name: string): string {
  const plain = name.length <= longestPlain && plainNames.test(name) && !name.includes('www.')
  return plain ? name : inQuotes(name, 100)
}

/**
 * Text that the runner prints and does not obey: it looks for `##[…]` anywhere, and for `::…::` at the start of a line,
 * blanks aside.
 */
export function withoutCommands(text: string): string {
  return text.replace(/##(?=\[)/g, '# #').replace(/(^|[\r\n])((?:[^\S\r\n]|\u0085)*):(?=:)/g, '$1$2: ')
}

/** At most `most` names with a count of the others, in a sentence. */
export function listed(names: readonly string[], most = 10): string {
  return enumerated(names.map(named), most)
}

/** The same for entries that are fit to be shown already. */
export function enumerated(entries: readonly string[], most = 10): string {
  const others = entries.length - most
  const shown = entries.slice(0, most).join(', ')
  return others > 0 ? `${shown} and ${grouped(others)} more` : shown
}

/**
 * How many entries each of several lists may show, so that they show at most `room` in all: what short lists leave, the
 * long ones share. At least one.
 */
export function mostOfEach(lengths: readonly number[], room = 10): number {
  const shown = (most: number): number => lengths.reduce((sum, length) => sum + Math.min(length, most), 0)
  let most = 1
  while (most < room && shown(most + 1) <= room) most += 1
  return most
}

/** `1 scope`, `9 scopes`. */
export function counted(count: number, one: string, several = `${one}s`): string {
  return `${grouped(count)} ${count === 1 ? one : several}`
}

/** `1,234`. */
export function grouped(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',')
}

/** Whether a text holds a line break or another character that moves instead of showing. */
export function hasControlCharacter(text: string): boolean {
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index)
    if (code < 0x20 || (code >= 0x7f && code < 0xa0)) return true
  }
  return false
}
