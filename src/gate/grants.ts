import { canKeyHold, type KeyPermissions, keyCovers } from '../scopes/key-coverage.ts'
import { sortedNames } from '../scopes/scope.ts'
import type { Required } from './required.ts'

/** What a place lacks of what is required. */
export interface PlaceResult {
  readonly missing: readonly Required[]
}

/** Which requirements a set of names does not meet. The portal's list and an app's grants are judged alike. */
export function missingFrom(required: readonly Required[], names: ReadonlySet<string>): Required[] {
  return required.filter(({ anyOf }) => !anyOf.some((name) => names.has(name)))
}

/** How a key's permissions meet what is required. */
export interface KeyResult extends PlaceResult {
  /** Required names that no key can hold, and that were therefore not asked of it. */
  readonly notAsked: readonly string[]
}

/**
 * @param version of the portal, whose rules hold; the newest where it is not known
 */
export function judgeKey(
  required: readonly Required[],
  permissions: KeyPermissions,
  version: string | undefined,
): KeyResult {
  const notAsked = required.flatMap(({ anyOf }) => anyOf.filter((name) => !canKeyHold(name)))
  const missing = required.filter(({ anyOf }) => {
    const holdable = anyOf.filter(canKeyHold)
    return holdable.length > 0 && !holdable.some((name) => keyCovers(permissions, name, version))
  })
  return { missing, notAsked: sortedNames(notAsked) }
}

/**
 * Granted to an app though nothing required needs it. An alternative needs only the first of its members that was
 * granted. Empty when nothing was required, since then nothing is known of the need.
 */
export function excessOf(required: readonly Required[], granted: ReadonlySet<string>): string[] {
  if (required.length === 0) return []
  const needed = new Set(required.map(({ anyOf }) => anyOf.find((name) => granted.has(name))))
  return sortedNames([...granted].filter((name) => !needed.has(name)))
}
