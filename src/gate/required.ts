import type { DerivedRequest } from '../scopes/derive.ts'
import type { Alternatives } from '../scopes/scope.ts'
import { byCodeUnit } from '../scopes/scope.ts'

/** One thing that is required in the end: a scope, or one of several. */
export interface Required {
  /** `files:read`, or `a|b` as it was written first. */
  readonly label: string
  readonly anyOf: Alternatives
  /** Whether a request asks for it, so that the name is the portal's own and not misspelt. */
  readonly derived: boolean
}

/**
 * Joins what was given and what was derived, each once, sorted by label. An alternative is dropped when one of its
 * members is required by itself.
 */
export function joinRequired(given: readonly Alternatives[], derived: readonly DerivedRequest[]): Required[] {
  const all = [
    ...given.map((anyOf) => ({ anyOf, derived: false })),
    ...derived.flatMap(({ needs }) => needs.map((anyOf) => ({ anyOf, derived: true }))),
  ]
  const single = new Set(all.filter(({ anyOf }) => anyOf.length === 1).map(({ anyOf: [name] }) => name))
  const unique = new Map<string, Required>()
  for (const { anyOf, derived: asked } of all) {
    if (anyOf.length > 1 && anyOf.some((name) => single.has(name))) continue
    const key = anyOf.toSorted(byCodeUnit).join('|')
    const first = unique.get(key) ?? { label: anyOf.join('|'), anyOf, derived: asked }
    unique.set(key, { ...first, derived: first.derived || asked })
  }
  return [...unique.values()].sort((a, b) => byCodeUnit(a.label, b.label))
}
