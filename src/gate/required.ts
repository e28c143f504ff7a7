import type { DerivedRequest } from '../scopes/derive.ts'
import type { Alternatives } from '../scopes/scope.ts'
import { byCodeUnit } from '../scopes/scope.ts'

/** One thing that is required in the end: a scope, or one of several. */
export interface Required {
  /** `files:read`, or `a|b` as it was written first. */
  readonly label: string
  readonly anyOf: Alternatives
}

/**
 * Joins what was given and what was derived, each once, sorted by label. An alternative is dropped when one of its
 * members is required by itself.
 */
export function joinRequired(given: readonly Alternatives[], derived: readonly DerivedRequest[]): Required[] {
  const all = [...given, ...derived.flatMap((request) => request.needs)]
  const single = new Set(all.filter((anyOf) => anyOf.length === 1).map(([name]) => name))
  const unique = new Map<string, Required>()
  for (const anyOf of all) {
    if (anyOf.length > 1 && anyOf.some((name) => single.has(name))) continue
    const key = anyOf.toSorted(byCodeUnit).join('|')
    if (!unique.has(key)) unique.set(key, { label: anyOf.join('|'), anyOf })
  }
  return [...unique.values()].sort((a, b) => byCodeUnit(a.label, b.label))
}
