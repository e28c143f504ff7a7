import { assertNever } from '../failure.ts'
import { withoutLikelySecrets } from '../text/likely-secrets.ts'
import { type FilePlace, type Message, type Part, type PortalPage, portalPages } from '../text/message.ts'
import { visible } from '../text/visible.ts'

/** Text within HTML, whatever it contains. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)
}

/**
 * Text from outside within HTML. GitHub makes mentions, links and emoji of plain text even inside HTML, but leaves
 * code alone.
 */
export function codeHtml(text: string, maxLength?: number): string {
  return `<code>${escapeHtml(visible(text, maxLength))}</code>`
}

/** A path or name of so many characters fits a phone without a break. */
const narrow = 12

/** The same where it stands in a table: what is long may break after its marks, or anywhere, so that the table fits a phone. */
export function breakableCodeHtml(text: string, maxLength?: number): string {
  const shown = visible(text, maxLength)
  const parts = shown.length > narrow ? (shown.match(/(?:[^/:.|]|\.(?=\d)){1,24}[/:.|]*|[/:.|]+/gu) ?? []) : [shown]
  return `<code>${parts.map(escapeHtml).join('<wbr>')}</code>`
}

/**
 * A message of the action.
 * @param pageUrl the address of a page of the portal; undefined where the portal is not known to have it
 * @param placeUrl the address of a line of code; undefined where the repository is not known to have it
 */
export function messageHtml(
  parts: Message,
  pageUrl: PageUrl = () => undefined,
  placeUrl: PlaceUrl = () => undefined,
): string {
  return parts.map((part) => partHtml(part, pageUrl, placeUrl)).join('')
}

export type PageUrl = (page: PortalPage) => string | undefined
export type PlaceUrl = (place: FilePlace) => string | undefined

function partHtml(part: Part, pageUrl: PageUrl, placeUrl: PlaceUrl): string {
  if (typeof part === 'string') return escapeHtml(part).replaceAll('\n', '<br>')
  switch (part.kind) {
    case 'code': {
      const shown = part.text.includes('|') ? breakableCodeHtml(part.text) : codeHtml(part.text)
      return linkedHtml(shown, part.place === undefined ? undefined : placeUrl(part.place))
    }
    case 'name':
      return codeHtml(withoutLikelySecrets(part.text))
    case 'link':
      return linkHtml(part.text, part.url)
    case 'page': {
      const url = pageUrl(part.page)
      const name = portalPages[part.page]
      return url === undefined ? `<b>${escapeHtml(name)}</b>` : linkHtml(name, url)
    }
    case 'list':
      return listHtml(part.items.map((item) => messageHtml(item, pageUrl, placeUrl)))
    default:
      return assertNever(part)
  }
}

export function linkHtml(text: string, url: string): string {
  return `<a href="${escapeHtml(url)}">${escapeHtml(text)}</a>`
}

/** @param html what is shown; it links to nothing where there is no address */
export function linkedHtml(html: string, url: string | undefined): string {
  return url === undefined ? html : `<a href="${escapeHtml(url)}">${html}</a>`
}

export function listHtml(entries: readonly string[]): string {
  return `<ul>${entries.map((entry) => `<li>${entry}</li>`).join('')}</ul>`
}

/**
 * Lines as a block of code, which GitHub gives a button to copy. No line can end the block: its fence is longer than
 * every run of backticks in it.
 */
export function codeBlock(lines: readonly string[], language = ''): string {
  const runs = lines.join('\n').match(/`+/g) ?? []
  const fence = '`'.repeat(Math.max(3, ...runs.map((run) => run.length + 1)))
  return `\n${fence}${language}\n${lines.join('\n')}\n${fence}\n`
}

/** The first entries that fit into a number and a size, and how many others there are. */
export function takeFirst(
  entries: readonly string[],
  { max, bytes }: { readonly max: number; readonly bytes: number },
): { readonly shown: readonly string[]; readonly others: number } {
  let size = 0
  const end = entries.findIndex((entry, index) => {
    size += Buffer.byteLength(entry)
    return index >= max || size > bytes
  })
  const shown = end === -1 ? entries : entries.slice(0, end)
  return { shown, others: entries.length - shown.length }
}
