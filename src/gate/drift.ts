import type { Baseline } from '../scopes/baseline.ts'
import { findRenamed } from '../scopes/hints.ts'
import { type Scope, sortedNames, sortedScopes } from '../scopes/scope.ts'

/** How a list differs from its baseline. */
export interface Drift {
  /** Names, sorted. */
  readonly added: readonly string[]
  readonly removed: readonly string[]
  /** What both have under one name, with another group or type; sorted by name. */
  readonly changed: readonly { readonly before: Scope; readonly now: Scope }[]
  /** What looks like a rename, as [old, new]. */
  readonly renamed: readonly (readonly [from: string, to: string])[]
}

/** Compares names, groups and types as sets; order never counts. Of a baseline of names only the names are compared. */
export function findDrift(baseline: Baseline, scopes: readonly Scope[]): Drift {
  const before = new Map(baseline.entries.map((entry) => [entry.name, entry]))
  const now = new Set(scopes.map(({ name }) => name))
  const added = sortedNames([...now].filter((name) => !before.has(name)))
  const removed = sortedNames([...before.keys()].filter((name) => !now.has(name)))
  const changed = sortedScopes(scopes).flatMap((scope) => {
    const old = before.get(scope.name)
    const isSame = old?.group === undefined || (old.group === scope.group && old.type === scope.type)
    return isSame || old === undefined ? [] : [{ before: { ...scope, ...old }, now: scope }]
  })
  const addedNames = new Set(added)
  const renamed = removed.flatMap((name): [string, string][] => {
    const newName = findRenamed(name, addedNames)
    return newName === undefined ? [] : [[name, newName]]
  })
  return { added, removed, changed, renamed }
}

export function isDrift({ added, removed, changed }: Drift): boolean {
  return added.length + removed.length + changed.length > 0
}
