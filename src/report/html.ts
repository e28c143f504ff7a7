import { visible } from '../text/visible.ts'

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

/**
 * What is shown as code within a message: what it quotes from outside, requests, addresses, names of scopes, and what
 * GitHub makes a link of, as `GH-1` and the hash of a commit.
 */
const codeForms = [
  /“[^“”]*”/,
  /\b(?:GET|POST|PUT|DELETE|PATCH) \/\S*[^\s.,;:)]/,
  /\bhttps?:\/\/[^\s,;)]*[^\s.,;:)]/,
  /\bGH-\d+\b/,
  /\b[0-9a-f]{40}\b/,
  /(?:\*|\b[\w.-]+):(?:read|write)\b(?:\|[\w.*:-]*[\w*])*/,
]
const codeInMessage = new RegExp(`(${codeForms.map(({ source }) => source).join('|')})`)

/** A message of the action. */
export function messageHtml(message: string): string {
  return message
    .split('\n')
    .map((line) =>
      line
        .split(codeInMessage)
        .map((part, index) => (index % 2 === 0 ? escapeHtml(part) : codeHtml(unquoted(part), Number.MAX_SAFE_INTEGER)))
        .join(''),
    )
    .join('<br>')
}

function unquoted(text: string): string {
  return text.startsWith('“') ? text.slice(1, -1) : text
}

/** A list, or its first entries with a count of the others. */
export function listHtml(entries: readonly string[], most: number): string {
  const shown = entries.slice(0, most).map((entry) => `<li>${entry}</li>`)
  if (entries.length > most) shown.push(`<li>and ${entries.length - most} more</li>`)
  return `<ul>${shown.join('')}</ul>`
}
