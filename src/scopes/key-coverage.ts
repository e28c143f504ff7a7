import { listed } from '../text/visible.ts'
import { isAtLeast } from './portal-version.ts'
import { areaOf } from './scope.ts'

/** What a key may do: everything, or what its permissions name. */
export type KeyPermissions = 'all' | readonly string[]

/** The areas that a key's permissions can name; `GET keys/permissions` of 3.7.2 lists them by read and write. */
const areasOfKeys: ReadonlySet<string> = new Set(['files', 'rooms', 'accounts', 'accounts.self'])

/** Whether a key can hold a permission for this scope at all. `openid` and a portal's own names it cannot. */
export function canKeyHold(scope: string): boolean {
  const area = areaOf(scope)?.area
  return area !== undefined && areasOfKeys.has(area)
}

/**
 * Whether a key's permissions cover a scope, by the portal's rule for requests.
 * @param version of the portal; the newest rules hold where it is not known
 */
export function keyCovers(permissions: KeyPermissions, scope: string, version: string | undefined): boolean {
  const parts = areaOf(scope)
  if (parts === undefined || !canKeyHold(scope)) return false
  if (parts.access === 'write') return keyMay(permissions, 'write') || permissions.includes(scope)
  // Listing groups needs accounts:read itself, which accounts:write does not include. Up to 3.1 no write includes it.
  const writingIncludesReading = scope !== 'accounts:read' && isAtLeast(version, 3, 2)
  return (
    keyMay(permissions, 'read') ||
    permissions.includes(scope) ||
    (writingIncludesReading && permissions.includes(`${parts.area}:write`))
  )
}

/** Whether a key may read, or write, outside every area. */
export function keyMay(permissions: KeyPermissions, access: 'read' | 'write'): boolean {
  if (permissions === 'all' || permissions.includes('*:write')) return true
  return access === 'read' && permissions.includes('*:read')
}

/** What a key may do, in words. */
export function permissionsInWords(permissions: KeyPermissions): string {
  return permissions === 'all' ? 'full access' : listed(permissions)
}
