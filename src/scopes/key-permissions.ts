import { formatNames, type Message, message } from '../text/message.ts'
import { isAtLeast } from './portal-version.ts'
import { splitScope } from './scope.ts'

/** What a key can do: everything, or what its permissions name. */
export type KeyPermissions = 'all' | readonly string[]

/** The areas that a key's permissions can name; `GET keys/permissions` of 3.7.2 lists them by read and write. */
const keyAreas: ReadonlySet<string> = new Set(['files', 'rooms', 'accounts', 'accounts.self'])

/** Whether a key can have a permission for this scope at all. `openid` and a portal's own names it cannot. */
export function canKeyHold(scope: string): boolean {
  const area = splitScope(scope)?.area
  return area !== undefined && keyAreas.has(area)
}

/**
 * Whether a key's permissions cover a scope, by the portal's rule for requests.
 * @param version of the portal; the newest known rules apply where it is undefined
 */
export function keyCovers(permissions: KeyPermissions, scope: string, version: string | undefined): boolean {
  const parts = splitScope(scope)
  if (parts === undefined || !canKeyHold(scope)) return false
  if (parts.access === 'write') return permits(permissions, 'write') || permissions.includes(scope)
  // Listing groups needs accounts:read itself, which accounts:write does not include. Up to 3.1 no write includes it.
  const writingIncludesReading = scope !== 'accounts:read' && isAtLeast(version, 3, 2)
  return (
    permits(permissions, 'read') ||
    permissions.includes(scope) ||
    (writingIncludesReading && permissions.includes(`${parts.area}:write`))
  )
}

/** Whether a key may read, or write, outside every area. */
export function permits(permissions: KeyPermissions, access: 'read' | 'write'): boolean {
  if (permissions === 'all' || permissions.includes('*:write')) return true
  return access === 'read' && permissions.includes('*:read')
}

export function describePermissions(permissions: KeyPermissions): Message {
  return permissions === 'all' ? message`full access` : formatNames(permissions)
}
