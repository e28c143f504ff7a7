import { code, message } from '../text/message.ts'
import { InvalidInput } from './invalid-input.ts'
import type { PortalAddress } from './portal-address.ts'

/** For a line that was copied out of a list, a program, or a file of YAML or JSON. */
export const writtenAlone = message`Write a request without dashes, brackets, quotes, commas and semicolons, like ${code('GET /api/2.0/files/@my')}.`

const example = code('/api/2.0/files/{id}')

/**
 * Reads the part of a request after its method. Its parameters are written `{name}` already.
 * @param portal whose address may stand before the path; undefined where it could not be read itself
 * @returns the path after `/api/2.0/`, without a query
 * @throws InvalidInput
 */
export function parseRequestPath(target: string, portal: PortalAddress | undefined): string {
  const withoutQuery = target.replace(/\?.*$/, '')
  if (/["'`“”„‘’«»,;]/.test(withoutQuery)) throw new InvalidInput(writtenAlone)
  const path = decoded(withoutAddress(withoutQuery, portal))
  if (path.includes('//')) throw new InvalidInput(message`The path has two slashes in a row. Write it like ${example}.`)
  const segments = withoutPrefix(path.replace(/^\//, '').replace(/\/$/, '')).split('/')
  if (segments[0]?.startsWith('{'))
    throw new InvalidInput(
      message`The path begins with a parameter, so its area is unknown. Write the path from ${code('/api/2.0/')} on.`,
    )
  if (!segments.every(isSegment))
    throw new InvalidInput(message`The portal’s API cannot have this path. Write it like ${example}.`)
  return segments.join('/')
}

/** `%40` is `@`: what needs no percent sign is the same with one, for the portal as for a client. */
function decoded(path: string): string {
  return path.replace(/%[\da-f]{2}/gi, (code) => {
    const character = String.fromCharCode(Number.parseInt(code.slice(1), 16))
    return /[\w.~@-]/.test(character) ? character : code
  })
}

/** What a client would resolve before it sends the request, dots and slashes in any writing, is none. */
function isSegment(text: string): boolean {
  if (text === '' || /%2f|\.$/i.test(text)) return false
  return /^[\w@.~!$&()*+=:%-]*$/.test(text.replace(/\{[\w-]+\}/g, ''))
}

/** Without the `/api/2.0` that may stand before a path. No route begins with `api` after it. */
function withoutPrefix(path: string): string {
  const rest = path.replace(/^api\/2\.0(?:\/|$)/i, '')
  if (/(?:^|\/)api\/2\.0(?:\/|$)/i.test(rest))
    throw new InvalidInput(message`The path contains ${code('/api/2.0/')}. Write it from there on.`)
  if (rest === path && /^api(?:\/|$)/i.test(path))
    throw new InvalidInput(
      message`The path begins with ${code('/api/')}, but the portal’s API is 2.0. Write it like ${example}.`,
    )
  return rest
}

function withoutAddress(target: string, portal: PortalAddress | undefined): string {
  const address = addressBefore(target, portal)
  if (address === undefined) return target
  const { origin, path } = address
  if (origin.includes('@'))
    throw new InvalidInput(message`The address contains a user name or a password. Write only the path.`)
  if (portal !== undefined && !origin.includes('{') && hostOf(origin, portal) !== portal.host)
    throw new InvalidInput(
      message`The address has another host than ${code('portal-url')}. Write only the path, with one slash in front.`,
    )
  return path
}

/** `https://portal.example`, `//portal.example`, or the bare host. */
function addressBefore(
  target: string,
  portal: PortalAddress | undefined,
): { origin: string; path: string } | undefined {
  const [, origin, path = ''] = /^((?:https?:)?\/\/[^/\\]*)(.*)$/i.exec(target) ?? []
  if (origin !== undefined) return { origin, path }
  // A variable may hold the slash at the end of an address.
  const [, variable, behind = ''] = /^(\{[\w-]+\})(api\/.*)$/i.exec(target) ?? []
  if (variable !== undefined) return { origin: `//${variable}`, path: `/${behind}` }
  const [, first = '', rest = ''] = /^([^/\\]+)(.*)$/.exec(target) ?? []
  return isHost(first, rest, portal) ? { origin: `//${first}`, path: rest } : undefined
}

/** Whether the first part of a path is a host: two of looking like one, being the portal's, and having the API after it. */
function isHost(first: string, rest: string, portal: PortalAddress | undefined): boolean {
  const looksLikeHost = /\w[.:]|^\[|\{/.test(first)
  const hasApi = /^\/api\//i.test(rest)
  const isPortal = portal !== undefined && hostOf(`//${first}`, portal) === portal.host
  return (looksLikeHost && (hasApi || isPortal)) || (hasApi && isPortal)
}

/** The host as `portal.host` has it: in lower case, in the letters of DNS, without the scheme's usual port. */
function hostOf(origin: string, portal: PortalAddress): string | undefined {
  return URL.canParse(origin, portal.origin) ? new URL(origin, portal.origin).host : undefined
}

/** A constraint after a name, as `(\d+)` in `:id(\d+)`, is read no further than this, so that reading stays linear. */
const maxConstraintLength = 200

/**
 * Writes parameters as `{name}`, whichever language or tool they come from: `{id:int}`, `{id?}`, `:id`, `:id(\d+)`,
 * `[id]`, `${id}`, `#{id}`, `{{id}}`, `<id>`, `%7Bid%7D`. An expression, as in `${encodeURIComponent(id)}`, becomes
 * `{id}`. A brace without its other half stays.
 */
export function nameParameters(text: string): string {
  const inBraces = braceColons(text)
    .replace(/[$#]\{/g, '{')
    .replace(/%7B/gi, '{')
    .replace(/%7D/gi, '}')
    .replace(/<(?:\w+:)?([\w-]+)>/g, '{$1}')
    // An address of the sixth version of the Internet Protocol has colons, so it is none of these.
    .replace(/\[{1,2}(?:\.\.\.)?([\w-]+)\]{1,2}/g, '{$1}')
  let named = ''
  let inside = ''
  // An expression may contain braces and slashes of its own: only the brace that fits ends a parameter.
  let depth = 0
  for (const character of inBraces) {
    if (character === '{') depth += 1
    if (depth === 0) named += character
    else inside += character
    if (character !== '}' || depth === 0) continue
    depth -= 1
    if (depth > 0) continue
    named += `{${nameOf(inside)}}`
    inside = ''
  }
  return named + inside
}

/** `:id`, alone in its part of the path, with a constraint in brackets and a mark after it or without. */
function braceColons(text: string): string {
  const start = /(?<=^|\/):([\w-]+)/g
  let read = ''
  let done = 0
  for (const match of text.matchAll(start)) {
    // Within the constraint of the one before.
    if (match.index < done) continue
    const behindName = match.index + match[0].length
    const end = endOfMark(text, endOfConstraint(text, behindName))
    if (end < text.length && text[end] !== '/' && text[end] !== '?') continue
    read += `${text.slice(done, match.index)}{${match[1]}}`
    done = end
  }
  return read + text.slice(done)
}

/** After the bracket that fits the one that stands here; here where there is none. A backslash hides a bracket. */
function endOfConstraint(text: string, start: number): number {
  if (text[start] !== '(') return start
  let depth = 0
  const last = Math.min(text.length, start + maxConstraintLength)
  for (let index = start; index < last; index += 1) {
    if (text[index] === '\\') index += 1
    else if (text[index] === '(') depth += 1
    else if (text[index] === ')') depth -= 1
    if (depth === 0) return index + 1
  }
  return start
}

/** After a `?` that says that the part may be left out; a `?` with something after it begins a query. */
function endOfMark(text: string, start: number): number {
  const isMark =
    text[start] === '?' && (start + 1 === text.length || text[start + 1] === '/' || text[start + 1] === '?')
  return isMark || text[start] === '*' || text[start] === '+' ? start + 1 : start
}

/** A plain name, without the marks of a route: braces, `*` before it, `?` or a constraint after it. */
function nameOf(inside: string): string {
  const [, name = 'id'] = /^[{\s*]*([\w-]+)[\s?}]*(?:[:=].*)?$/s.exec(inside) ?? []
  return name
}
