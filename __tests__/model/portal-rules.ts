/**
 * An independent model of the portal's own rules for requests, written from what is known of the server and not from
 * the action's code. It answers one question, without ever naming what is "required": may this token make this request?
 */

/** How a portal marks a route: `rule` is decided by the table, `confirmation-link` by a role that no token has. */
export type Mark = 'rule' | 'open' | 'any-token' | 'confirmation-link'

export interface ModelRoute {
  readonly method: string
  /** As the portal has it: `/api/2.0/people/{userid}`. */
  readonly path: string
  readonly mark: Mark
}

/** The names that a token can hold. A key can hold all but `openid`, and those that stand for every area. */
export const areaScopes = [
  'accounts.self:read',
  'accounts.self:write',
  'accounts:read',
  'accounts:write',
  'files:read',
  'files:write',
  'rooms:read',
  'rooms:write',
] as const
export const appScopes = [...areaScopes, 'openid'] as const
export const keyPermissions = [...areaScopes, '*:read', '*:write', '*'] as const

/** How a token has to hold the scopes of a row. */
type Row = { readonly hold: 'any' | 'every'; readonly scopes: readonly string[] } | 'no area'

const changes = ['POST', 'PUT', 'DELETE']

/** The rows of the portal's table from 3.2 on, and which portals have them. The first that matches counts. */
const table: readonly {
  methods: readonly string[]
  begins: string
  scopes: readonly string[]
  portals?: (portal: Portal) => boolean
}[] = [
  { methods: ['GET'], begins: 'files/rooms', scopes: ['rooms:read', 'rooms:write'] },
  { methods: changes, begins: 'files/rooms', scopes: ['rooms:write'] },
  { methods: ['GET'], begins: 'files', scopes: ['files:read', 'files:write'] },
  { methods: changes, begins: 'files', scopes: ['files:write'] },
  { methods: ['GET'], begins: 'people/@self', scopes: ['accounts.self:read', 'accounts.self:write'] },
  { methods: changes, begins: 'people/@self', scopes: ['accounts.self:write'] },
  { methods: ['GET'], begins: 'people', scopes: ['accounts:read', 'accounts:write'] },
  { methods: changes, begins: 'people', scopes: ['accounts:write'] },
  { methods: ['GET'], begins: 'group', scopes: ['accounts:read'], portals: hasGroups },
  { methods: changes, begins: 'group', scopes: ['accounts:write'], portals: hasGroups },
  { methods: ['GET', 'PATCH', ...changes], begins: 'keys', scopes: areaScopes, portals: asksForAnyScopeAtKeys },
]

interface Portal {
  readonly major: number
  readonly minor: number
}

/** A portal that does not tell its version counts as the newest. */
function portalOf(version: string | undefined): Portal {
  const [major = 99, minor = 0] = (version ?? '99').split('.').map(Number)
  return { major, minor }
}

function before({ major, minor }: Portal, otherMajor: number, otherMinor: number): boolean {
  return major < otherMajor || (major === otherMajor && minor < otherMinor)
}

function hasGroups(portal: Portal): boolean {
  return !before(portal, 3, 5)
}

function asksForAnyScopeAtKeys(portal: Portal): boolean {
  return !before(portal, 3, 2) && before(portal, 3, 7)
}

function rowFor(route: ModelRoute, portal: Portal): Row {
  const template = route.path.replace(/^\/api\/2\.0\//i, '').toLowerCase()
  if (route.method === 'GET' && template === 'oauth2/userinfo') return { hold: 'any', scopes: ['openid'] }
  const row = table.find(
    ({ methods, begins, portals }) =>
      methods.includes(route.method) && template.startsWith(begins) && (portals?.(portal) ?? true),
  )
  if (row === undefined) return 'no area'
  const isWrite = route.method !== 'GET'
  // 3.1 reads with `:read` alone, and writes with both names of the area.
  if (before(portal, 3, 2) && !before(portal, 3, 1)) {
    const [area] = (row.scopes[0] ?? '').split(':')
    return { hold: 'every', scopes: isWrite ? [`${area}:read`, `${area}:write`] : [`${area}:read`] }
  }
  return { hold: 'any', scopes: row.scopes }
}

/** Whether nothing is asked for outside the areas: up to 3.1 for every route, later for those that say so themselves. */
function needsNothing(route: ModelRoute, portal: Portal): boolean {
  return before(portal, 3, 2) || route.mark === 'open' || route.mark === 'any-token'
}

/** Whether an app that was granted these scopes can make the request. */
export function appMay(route: ModelRoute, version: string | undefined, granted: ReadonlySet<string>): boolean {
  if (route.mark === 'confirmation-link') return false
  const portal = portalOf(version)
  const row = rowFor(route, portal)
  if (row === 'no area') return needsNothing(route, portal)
  const holds = (scope: string): boolean => granted.has(scope)
  return row.hold === 'every' ? row.scopes.every(holds) : row.scopes.some(holds)
}

/**
 * Whether a key with these permissions can make the request; none at all, or `*`, is full access. `openid` is not asked
 * of a key, and an open route outside the areas asks it for nothing.
 */
export function keyMay(route: ModelRoute, version: string | undefined, held: ReadonlySet<string>): boolean {
  if (route.mark === 'confirmation-link') return false
  const portal = portalOf(version)
  const row = rowFor(route, portal)
  if (held.size === 0 || held.has('*')) return true
  const isRead = route.method === 'GET'
  if (row === 'no area') return needsNothing(route, portal) || held.has('*:write') || (isRead && held.has('*:read'))
  if (row.scopes.includes('openid')) return true
  // `*:write` reads too; `*:read` stands for every `:read`.
  const holds = (scope: string): boolean =>
    held.has(scope) || held.has('*:write') || (scope.endsWith(':read') && held.has('*:read'))
  return row.hold === 'every' ? row.scopes.every(holds) : row.scopes.some(holds)
}
