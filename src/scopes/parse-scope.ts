import { isRecord } from '../text/json.ts'
import { longestScopeName, type Scope } from './scope.ts'

/**
 * Reads one entry of a list of scopes, as a portal sends it or a snapshot holds it. Group and type may be missing or
 * null, which means the same as nothing.
 * @returns the scope, or in a text what is wrong with the entry
 */
export function parseScope(entry: unknown): Scope | string {
  if (!isRecord(entry)) return 'is no scope'
  const { name } = entry
  const group = entry.group ?? ''
  const type = entry.type ?? ''
  if (typeof name !== 'string' || name === '') return 'has no name'
  // The portal's database counts characters, not UTF-16 units.
  if (name.length > longestScopeName && [...name].length > longestScopeName) {
    return `has a name of more than ${longestScopeName} characters`
  }
  if (typeof group !== 'string' || typeof type !== 'string') return 'has a group or type that is no text'
  return { name, group, type }
}
