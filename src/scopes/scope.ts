import { isRecord } from '../text/json.ts'

/** One OAuth2 scope as a portal offers it. Group and type are free texts, empty where the portal has none. */
export interface Scope {
  readonly name: string
  readonly group: string
  readonly type: string
}

/** One scope, or several of which one is enough; in the order in which they were written. */
export type Alternatives = readonly [string, ...string[]]

/** The portal keeps a name in a column of 255 characters. */
export const maxNameLength = 255

/**
 * Reads one entry of a list of scopes, as a portal sends it or a snapshot contains it. Group and type may be missing or
 * null, which means the same as empty.
 * @returns the scope, or what is wrong with the entry, as `has no name`
 */
export function parseScope(entry: unknown): Scope | string {
  if (!isRecord(entry)) return 'is not a scope'
  const { name } = entry
  const group = entry.group ?? ''
  const type = entry.type ?? ''
  if (typeof name !== 'string' || name === '') return 'has no name'
  if (isTooLong(name)) return `has a name of more than ${maxNameLength} characters`
  if (typeof group !== 'string' || typeof type !== 'string') return 'has a group or type that is not a text'
  return { name, group, type }
}

/** The portal's database counts characters, not UTF-16 units. */
export function isTooLong(name: string): boolean {
  return name.length > maxNameLength && [...name].length > maxNameLength
}

/** Orders texts by code unit, the same on every system and in every language. */
export function byCodeUnit(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}

/** Each text once, sorted by code unit. */
export function sortedNames(names: Iterable<string>): string[] {
  return [...new Set(names)].sort(byCodeUnit)
}

/**
 * A list as a set: sorted by name, each name once. Of two entries with one name the same one stays in whichever order
 * the portal sends them.
 */
export function sortedScopes(scopes: Iterable<Scope>): Scope[] {
  const sorted = [...scopes].sort(
    (a, b) => byCodeUnit(a.name, b.name) || byCodeUnit(a.group, b.group) || byCodeUnit(a.type, b.type),
  )
  return sorted.filter((scope, index) => scope.name !== sorted[index - 1]?.name)
}

/** `accounts.self:read` is reading in the area `accounts.self`. Undefined for a name of another form, as `openid`. */
export function splitScope(name: string): { area: string; access: 'read' | 'write' } | undefined {
  const colon = name.lastIndexOf(':')
  const access = name.slice(colon + 1)
  if (colon < 1 || (access !== 'read' && access !== 'write')) return undefined
  return { area: name.slice(0, colon), access }
}
