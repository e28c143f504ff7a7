import type { Method } from './api-request.ts'
import { isAtLeast } from './portal-version.ts'
import type { Alternatives } from './scope.ts'

/**
 * The portal's own rule for API requests, as its server holds it (published source of 3.0 to 3.8): the first row
 * whose prefix begins the path after `/api/2.0/` decides, and a token passes with any one of the row's scopes. A row
 * holds `GET`, `POST`, `PUT` and `DELETE`.
 */
interface AreaRule {
  readonly prefix: string
  /** The area in a scope's name: `rooms` in `rooms:read`. */
  readonly area: string
  /** What reading takes. Listing groups is the one place where a `:write` does not include it. */
  readonly reading: readonly ('read' | 'write')[]
  /** The version from which the row holds. */
  readonly since?: readonly [major: number, minor: number]
}

/** A new area also goes into `key-permissions.ts`. */
const areaRules: readonly AreaRule[] = [
  { prefix: 'files/rooms', area: 'rooms', reading: ['read', 'write'] },
  { prefix: 'files', area: 'files', reading: ['read', 'write'] },
  { prefix: 'people/@self', area: 'accounts.self', reading: ['read', 'write'] },
  { prefix: 'people', area: 'accounts', reading: ['read', 'write'] },
  { prefix: 'group', area: 'accounts', reading: ['read'], since: [3, 5] },
]

/** Requests that want a token but no scope, and the one that wants `openid`; all of them outside every area. */
const singleRules: readonly { method: Method; path: string; scopes: readonly string[] }[] = [
  { method: 'GET', path: 'keys/@self', scopes: [] },
  { method: 'GET', path: 'oauth2/userinfo', scopes: ['openid'] },
]

/** From 3.2 to 3.6 every method on `keys…` takes any scope of an area. */
const anyAreaScope: Alternatives = [
  'accounts.self:read',
  'accounts.self:write',
  'accounts:read',
  'accounts:write',
  'files:read',
  'files:write',
  'rooms:read',
  'rooms:write',
]

/** What the rules say of one request. */
export interface RuleAnswer {
  /** Each entry is needed; of an entry's names one is enough. Undefined where no row holds the request. */
  readonly needs: readonly Alternatives[] | undefined
  /** Whether a row names this very request, so that it is no misspelling even where the list of routes lacks it. */
  readonly named: boolean
}

/**
 * Which scopes a request needs.
 * @param path the route's template after `/api/2.0/`, in lower case
 * @param version of the portal; the newest rules hold where it is not known
 */
export function ruleFor(method: Method, path: string, version: string | undefined): RuleAnswer {
  const single = singleRules.find((rule) => rule.method === method && rule.path === path)
  const named = single !== undefined
  if (path.startsWith('keys') && keysAreAnArea(version)) return { needs: [anyAreaScope], named }
  if (named) return { needs: single.scopes.map((scope) => [scope]), named }
  const rule = method === 'PATCH' ? undefined : areaRules.find((area) => holds(area, path, version))
  if (rule !== undefined) return { needs: needsOf(rule, method, version), named }
  // Up to 3.1 nothing is wanted outside the areas.
  return { needs: isAtLeast(version, 3, 2) ? undefined : [], named }
}

function keysAreAnArea(version: string | undefined): boolean {
  return isAtLeast(version, 3, 2) && !isAtLeast(version, 3, 7)
}

function holds({ prefix, since }: AreaRule, path: string, version: string | undefined): boolean {
  return path.startsWith(prefix) && (since === undefined || isAtLeast(version, ...since))
}

function needsOf({ area, reading }: AreaRule, method: Method, version: string | undefined): RuleAnswer['needs'] {
  // 3.1 alone takes names exactly: reading takes `:read` itself, and writing takes both.
  if (isAtLeast(version, 3, 1) && !isAtLeast(version, 3, 2))
    return method === 'GET' ? [[`${area}:read`]] : [[`${area}:read`], [`${area}:write`]]
  if (method !== 'GET') return [[`${area}:write`]]
  const [first, ...others] = reading.map((access) => `${area}:${access}`)
  return first === undefined ? [] : [[first, ...others]]
}
