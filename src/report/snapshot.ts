import type { Scope } from '../scopes/scope.ts'

/**
 * The record of what a portal offers: the same text for the same list, on every system. It holds no time and no run,
 * so that a committed one changes only with the portal. `schema/snapshot.schema.json` describes it.
 * @param scopes sorted by name
 */
export function snapshotText(portal: string, scopes: readonly Scope[]): string {
  const plain = scopes.map(({ name, group, type }) => ({ name, group, type }))
  return jsonText({ schemaVersion: 1, portal, scopes: plain })
}

/** JSON as files hold it: two spaces, and a line feed at the end. */
export function jsonText(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`
}
