import { withoutLikelySecrets } from './likely-secrets.ts'
import { formatNumber } from './number.ts'
import { visible } from './visible.ts'

/**
 * A message in parts, so that every place that shows one (log, annotation, summary, report) renders names, links and
 * lists in its own way, and none has to find them in a finished sentence.
 */
export type Message = readonly Part[]

export type Part =
  /** Our own words. */
  | string
  /** A value, an input, a scope, a request, an address: whatever is typed or copied as it is. From others only by `codeOfOthers`. */
  | {
      readonly kind: 'code'
      readonly text: string
      /** Where it names a line of a file in the workspace, which a summary can link to. */
      readonly place?: FilePlace
    }
  /** What a person called something: an app, a key, the title of a page. Comes from outside. */
  | { readonly kind: 'name'; readonly text: string }
  | { readonly kind: 'link'; readonly text: string; readonly url: string }
  /** A page of the portal, which a summary can link to. */
  | { readonly kind: 'page'; readonly page: PortalPage }
  | { readonly kind: 'list'; readonly items: readonly Message[] }

export interface FilePlace {
  readonly file: string
  /** From 1. */
  readonly line: number
}

export type PortalPage = keyof typeof portalPages

/** Pages of a portal, as its screen names them. */
export const portalPages = {
  'api-keys': 'Developer Tools → API keys',
  'oauth-apps': 'Developer Tools → OAuth',
  'ip-security': 'Settings → Security → DocSpace access → IP Security',
} as const

type Inserted = Exclude<Part, string> | Message | number

/** Writes a message. What is inserted is marked as what it is: a bare text would hide whether it comes from outside. */
export function message(words: TemplateStringsArray, ...inserted: readonly Inserted[]): Message {
  return words.flatMap((word, index): Part[] => {
    const next = inserted[index]
    const before = word === '' ? [] : [word]
    if (next === undefined) return before
    if (typeof next === 'number') return [...before, formatNumber(next)]
    return isMessage(next) ? [...before, ...next] : [...before, next]
  })
}

function isMessage(inserted: Exclude<Inserted, number>): inserted is Message {
  return Array.isArray(inserted)
}

export function code(text: string): Part & object {
  return { kind: 'code', text }
}

/**
 * The same for what others say: a scope that a portal or a baseline names, a permission, a version, an error. What looks
 * like a secret is struck out.
 * @param maxLength how many characters are shown, where fewer than of other texts
 */
export function codeOfOthers(text: string, maxLength?: number): Part & object {
  const shown = withoutLikelySecrets(text)
  return code(maxLength === undefined ? shown : visible(shown, maxLength))
}

/** `src/api.ts:90` */
export function filePlace({ file, line }: FilePlace): Part & object {
  return { kind: 'code', text: `${file}:${line}`, place: { file, line } }
}

export function link(text: string, url: string): Part & object {
  return { kind: 'link', text, url }
}

export function page(name: PortalPage): Part & object {
  return { kind: 'page', page: name }
}

export function list(items: readonly Message[]): Part & object {
  return { kind: 'list', items }
}

/** `API key “ci”`; without a name it is `API key`. */
export function withName(what: Message, text: string): Message {
  return text === '' ? what : message`${what} ${{ kind: 'name', text }}`
}

/** The same with a capital at its start. */
export function capitalized(parts: Message): Message {
  const [first, ...rest] = parts
  return typeof first === 'string' ? [first.charAt(0).toUpperCase() + first.slice(1), ...rest] : parts
}

/** A sentence with its full stop, unless it is a question. */
export function endSentence(parts: Message): Message {
  const last = parts.at(-1)
  return typeof last === 'string' && last.endsWith('?') ? parts : [...parts, '.']
}

/** Sentences in one paragraph; those that do not apply are undefined. */
export function sentences(...messages: readonly (Message | undefined)[]): Message {
  return join(messages, ' ')
}

/** The same, a line each. */
export function paragraphs(...messages: readonly (Message | undefined)[]): Message {
  return join(messages, '\n')
}

function join(messages: readonly (Message | undefined)[], separator: string): Message {
  const present = messages.filter((each) => each !== undefined && each.length > 0) as Message[]
  return present.flatMap((each, index) => (index === 0 ? each : [separator, ...each]))
}

/** `a`, `b` and 3 more. */
export function formatList(entries: readonly Message[], max?: number): Message {
  return formatEach(entries, (entry) => entry, max)
}

/** The same for texts of our own, and of those who wrote the inputs and the code: requests, scopes that are required. */
export function formatCodes(texts: readonly string[], max?: number): Message {
  return formatEach(texts, (text) => [code(text)], max)
}

/** The same for scopes and permissions as a portal or a baseline names them. */
export function formatNames(names: readonly string[], max?: number): Message {
  return formatEach(names, (name) => [codeOfOthers(name)], max)
}

function formatEach<Entry>(entries: readonly Entry[], show: (entry: Entry) => Message, max = 10): Message {
  const shown = entries.slice(0, max)
  const others = entries.length - shown.length
  const joined = join(shown.map(show), ', ')
  return others > 0 ? message`${joined} and ${others} more` : joined
}

/** `1 scope`, `1,234 scopes`. */
export function pluralize(count: number, one: string, several = `${one}s`): string {
  return `${formatNumber(count)} ${count === 1 ? one : several}`
}

/** How many entries each of several lists may show, so that they show at most `room` in all; at least one. */
export function shareOfEach(lengths: readonly number[], room = 10): number {
  const shown = (max: number): number => lengths.reduce((sum, length) => sum + Math.min(length, max), 0)
  let max = 1
  while (max < room && shown(max + 1) <= room) max += 1
  return max
}

/** The message with every text in it changed, to strike secrets out. */
export function redactMessage(parts: Message, redact: (text: string) => string): Message {
  return parts.map((part): Part => {
    if (typeof part === 'string') return redact(part)
    if (part.kind === 'list') return { ...part, items: part.items.map((item) => redactMessage(item, redact)) }
    if (!('text' in part)) return part
    const text = redact(part.text)
    // A link would show what is struck out.
    return part.kind === 'code' && text !== part.text ? code(text) : { ...part, text }
  })
}

/** The message as plain text: for the log, annotations and the report. */
export function plainText(parts: Message): string {
  return parts.map(plainPart).join('')
}

function plainPart(part: Part): string {
  if (typeof part === 'string') return part
  switch (part.kind) {
    case 'code':
      return quoteCode(visible(part.text))
    case 'name':
      return quoteName(visible(withoutLikelySecrets(part.text)))
    case 'link':
      return `${part.text} (${part.url})`
    case 'page':
      return portalPages[part.page]
    case 'list':
      return part.items.map((item) => `\n- ${plainText(item).replaceAll('\n', '\n  ')}`).join('')
    default:
      return part satisfies never
  }
}

/** The marks say where a text ends, so it cannot contain them itself. */
function quoteCode(shown: string): string {
  return shown.includes('`') ? quoteName(shown) : `\`${shown}\``
}

function quoteName(shown: string): string {
  return `“${shown.replace(/[“”]/g, '"')}”`
}
