import { InvalidInput } from './invalid-input.ts'
import type { PortalAddress } from './portal-address.ts'

/** For a line that was copied out of a list, a program, or a file of YAML or JSON. */
export const writtenAlone =
  'must be written without dashes, brackets, quotes, commas and semicolons, like GET /api/2.0/files/@my.'

/**
 * Reads the part of a request behind its method. Its parameters are written `{name}` already.
 * @param portal whose address may stand before the path; undefined where it could not be read itself
 * @returns the path after `/api/2.0/`, without a query
 * @throws InvalidInput
 */
export function parseRequestPath(target: string, portal: PortalAddress | undefined): string {
  const withoutQuery = target.replace(/\?.*$/, '')
  if (/["'`“”„‘’«»,;]/.test(withoutQuery)) throw new InvalidInput(writtenAlone)
  const path = decoded(withoutAddress(withoutQuery, portal))
  if (path.includes('//')) throw new InvalidInput('has two slashes in a row. Write it like /api/2.0/files/{id}.')
  const segments = withoutPrefix(path.replace(/^\//, '').replace(/\/$/, '')).split('/')
  if (segments[0]?.startsWith('{'))
    throw new InvalidInput('begins with a parameter, so its area cannot be known. Write the path from /api/2.0/ on.')
  if (!segments.every(isSegment))
    throw new InvalidInput('has no path that the portal’s API could have. Write it like /api/2.0/files/{id}.')
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

/** Without the `/api/2.0` that may stand before a path. No route begins with `api` behind it. */
function withoutPrefix(path: string): string {
  const rest = path.replace(/^api\/2\.0(?:\/|$)/i, '')
  if (/(?:^|\/)api\/2\.0(?:\/|$)/i.test(rest))
    throw new InvalidInput('has /api/2.0/ within its path. Write the path from there on.')
  if (rest === path && /^api(?:\/|$)/i.test(path))
    throw new InvalidInput('begins with /api/, but the portal’s API is 2.0. Write it like /api/2.0/files/{id}.')
  return rest
}

function withoutAddress(target: string, portal: PortalAddress | undefined): string {
  const address = addressBefore(target, portal)
  if (address === undefined) return target
  const { origin, path } = address
  if (origin.includes('@')) throw new InvalidInput('holds a user name or a password. Write the path alone.')
  if (portal !== undefined && !origin.includes('{') && hostOf(origin, portal) !== portal.host)
    throw new InvalidInput(
      'is the address of another host than portal-url. Write the path alone, with one slash before it.',
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

/** Whether the first part of a path is a host: two of looking like one, being the portal's, and having the API behind it. */
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
