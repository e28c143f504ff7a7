import { renamedFrom } from '../scopes/hints.ts'
import { type Scope, sortedNames } from '../scopes/scope.ts'
import { enumerated, named } from '../text/visible.ts'
import type { Baseline } from './baseline.ts'

/** How a list differs from its baseline; names sorted, each once. */
export interface Drift {
  readonly added: readonly string[]
  readonly removed: readonly string[]
  /** Names that both have, with another group or type. */
  readonly changed: readonly string[]
  /** What looks like a rename, as [old, new]. */
  readonly renamed: readonly (readonly [from: string, to: string])[]
}

/** Compares names, groups and types as sets; order never counts. Of a baseline of names only the names are compared. */
export function driftSince(baseline: Baseline, scopes: readonly Scope[]): Drift {
  const before = new Map(
    baseline.kind === 'scopes'
      ? baseline.scopes.map((scope): [string, Scope | undefined] => [scope.name, scope])
      : baseline.names.map((name): [string, Scope | undefined] => [name, undefined]),
  )
  const now = new Map(scopes.map((scope) => [scope.name, scope]))
  const added = sortedNames([...now.keys()].filter((name) => !before.has(name)))
  const removed = sortedNames([...before.keys()].filter((name) => !now.has(name)))
  const changed = scopes.filter((scope) => {
    const old = before.get(scope.name)
    return old !== undefined && (old.group !== scope.group || old.type !== scope.type)
  })
  const addedNames = new Set(added)
  const renamed = removed.flatMap((name): [string, string][] => {
    const newName = renamedFrom(name, addedNames)
    return newName === undefined ? [] : [[name, newName]]
  })
  return { added, removed, changed: sortedNames(changed.map((scope) => scope.name)), renamed }
}

export function isDrift({ added, removed, changed }: Drift): boolean {
  return added.length + removed.length + changed.length > 0
}

/** One kind of difference. */
interface Kind {
  readonly what: string
  readonly entries: readonly string[]
  /** How many names an entry tells. */
  readonly namesEach: 1 | 2
}

/** What differs, by kind. What looks like a rename is told as that alone. */
function kindsOf({ added, removed, changed, renamed }: Drift): Kind[] {
  const [from, to] = [new Set(renamed.map(([old]) => old)), new Set(renamed.map(([, name]) => name))]
  const kinds: Kind[] = [
    {
      what: 'likely renamed',
      entries: renamed.map(([old, name]) => `${named(old)} to ${named(name)}`),
      namesEach: 2,
    },
    { what: 'removed', entries: removed.filter((name) => !from.has(name)).map(named), namesEach: 1 },
    { what: 'added', entries: added.filter((name) => !to.has(name)).map(named), namesEach: 1 },
    { what: 'another group or type for', entries: changed.map(named), namesEach: 1 },
  ]
  return kinds.filter(({ entries }) => entries.length > 0)
}

/** How many names each kind of difference has. */
export function sizesOfDrift(drift: Drift): number[] {
  return kindsOf(drift).map(({ entries, namesEach }) => entries.length * namesEach)
}

/**
 * What differs, in one line.
 * @param most how many names each kind of difference may tell
 */
export function driftInWords(drift: Drift, most = 10): string {
  const kinds = kindsOf(drift).map(
    ({ what, entries, namesEach }) => `${what} ${enumerated(entries, Math.max(1, Math.floor(most / namesEach)))}`,
  )
  return kinds.length === 0 ? 'nothing' : kinds.join('; ')
}
