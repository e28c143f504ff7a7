import { visible } from '../text.ts'

/** Text within HTML, whatever it holds. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)
}

/**
 * Text from outside within HTML. GitHub makes mentions, links and emoji of plain text even inside HTML, but leaves
 * code alone.
 */
export function codeHtml(text: string, longest?: number): string {
  return `<code>${escapeHtml(visible(text, longest))}</code>`
}

/** A message of the action. What it quotes is from outside. */
export function messageHtml(message: string): string {
  return message
    .split('\n')
    .map((line) =>
      line
        .split(/(“[^“”]*”)/)
        .map((part) => (part.startsWith('“') ? codeHtml(part.slice(1, -1), Number.MAX_SAFE_INTEGER) : escapeHtml(part)))
        .join(''),
    )
    .join('<br>')
}

/** A list, or its first entries with a count of the others. */
export function listHtml(entries: readonly string[], most: number): string {
  const shown = entries.slice(0, most).map((entry) => `<li>${entry}</li>`)
  if (entries.length > most) shown.push(`<li>and ${entries.length - most} more</li>`)
  return `<ul>${shown.join('')}</ul>`
}
