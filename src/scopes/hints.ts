import { distance } from 'fastest-levenshtein'
import type { Alternatives } from './scope.ts'

/** What was probably meant by a name that the portal lacks. */
export type Hint =
  | { readonly kind: 'renamed' | 'similar'; readonly name: string }
  /** What the portal offers of an area that was named whole. */
  | { readonly kind: 'whole-area'; readonly names: readonly string[] }
  /** A permission of keys, or a name that only the API's reference has. */
  | { readonly kind: 'key-permission' | 'api-reference' }
  /** What is left without the marks of a list; undefined where no scope is like it. */
  | { readonly kind: 'list-marks'; readonly name: string | undefined }
  | { readonly kind: 'of-alternative'; readonly name: string; readonly hint: Hint }

/** Comparing takes time by the square of the length, and nobody misspells a longer name by hand. */
const maxCompared = 64

/** Names that a portal has had for the same area: 3.7.2 has `accounts`, its identity service alone `contacts`. */
const formerAreas: readonly (readonly [from: string, to: string])[] = [
  ['contacts.self', 'accounts.self'],
  ['contacts', 'accounts'],
  ['profiles', 'accounts.self'],
  ['profiles', 'contacts.self'],
  ['accounts.self', 'contacts.self'],
  ['accounts', 'contacts'],
]

/**
 * Finds what was probably meant; of several alternatives, by the first that suggests something.
 * @param isNamed whether somebody wrote the name: one that only a request needs is not misspelled, at most renamed
 */
export function findHint(anyOf: Alternatives, offered: ReadonlySet<string>, isNamed: boolean): Hint | undefined {
  for (const name of anyOf) {
    const hint = isNamed ? hintFor(name, offered) : renamedHint(name, offered)
    if (hint !== undefined) return anyOf.length === 1 ? hint : { kind: 'of-alternative', name, hint }
  }
  return undefined
}

function hintFor(name: string, offered: ReadonlySet<string>): Hint | undefined {
  if (/^(?:\*|\*:read|\*:write)$/i.test(name)) return { kind: 'key-permission' }
  if (/^(?:read|write)$/i.test(name)) return { kind: 'api-reference' }
  const names = findNamesOfArea(name, offered)
  if (names.length > 0) return { kind: 'whole-area', names }
  const bare = withoutListMarks(name)
  if (bare !== name) return { kind: 'list-marks', name: offered.has(bare) ? bare : findSimilar(bare, offered) }
  const renamed = renamedHint(name, offered)
  if (renamed !== undefined) return renamed
  const similar = findSimilar(name, offered)
  return similar === undefined ? undefined : { kind: 'similar', name: similar }
}

/** What a portal offers of an area that is named whole: `files`, `files:*`. */
function findNamesOfArea(name: string, offered: ReadonlySet<string>): string[] {
  const [, area] = /^([\w.-]+)(?::\*?)?$/.exec(name) ?? []
  if (area === undefined) return []
  return [`${area}:read`, `${area}:write`].filter((whole) => offered.has(whole))
}

/** Without what stands around the entries of a list in YAML, JSON, a program or a letter, in any mixture. */
function withoutListMarks(name: string): string {
  return name.replace(/^[-*•[({<"'`“”„‘’«»]+(?!:)/, '').replace(/[\])}>"'`“”„‘’«»;.]+$/, '')
}

function renamedHint(name: string, offered: ReadonlySet<string>): Hint | undefined {
  const renamed = findRenamed(name.toLowerCase(), offered)
  return renamed === undefined ? undefined : { kind: 'renamed', name: renamed }
}

/** The name on the other side of a known rename, among those offered. */
export function findRenamed(name: string, offered: ReadonlySet<string>): string | undefined {
  for (const [from, to] of formerAreas) {
    if (!name.startsWith(`${from}:`)) continue
    const renamed = `${to}${name.slice(from.length)}`
    if (offered.has(renamed)) return renamed
  }
  return undefined
}

function findSimilar(name: string, offered: ReadonlySet<string>): string | undefined {
  if (name.length > maxCompared) return undefined
  const wanted = name.toLowerCase()
  const limit = Math.max(1, Math.min(3, Math.floor(name.length / 3)))
  let nearest: string | undefined
  let least = limit + 1
  for (const candidate of offered) {
    if (Math.abs(candidate.length - name.length) > limit) continue
    const steps = distance(wanted, candidate.toLowerCase())
    if (steps < least) {
      least = steps
      nearest = candidate
    }
  }
  return nearest
}
