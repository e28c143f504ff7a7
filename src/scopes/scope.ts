/** One OAuth2 scope as a portal offers it. Group and type are free texts, empty where the portal has none. */
export interface Scope {
  readonly name: string
  readonly group: string
  readonly type: string
}

/** One scope, or several of which one is enough; in the order in which they were written. */
export type Alternatives = readonly [string, ...string[]]

/** The portal keeps a name in a column of 255 characters. */
export const longestScopeName = 255

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
export function areaOf(name: string): { area: string; access: 'read' | 'write' } | undefined {
  const colon = name.lastIndexOf(':')
  const access = name.slice(colon + 1)
  if (colon < 1 || (access !== 'read' && access !== 'write')) return undefined
  return { area: name.slice(0, colon), access }
}
