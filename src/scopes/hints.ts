import { distance } from 'fastest-levenshtein'
import { listed, named } from '../text/visible.ts'
import type { Alternatives } from './scope.ts'

/** Comparing takes time by the square of the length, and nobody misspells a longer name by hand. */
const longestCompared = 64

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
 * What was probably meant by a name that the portal lacks, in a sentence; of several alternatives, by the first that
 * suggests something. Undefined where none does.
 * @param derived whether a request asks for it: such a name is not misspelt, the portal can only have renamed it
 */
export function hintForAlternatives(
  anyOf: Alternatives,
  offered: ReadonlySet<string>,
  derived = false,
): string | undefined {
  for (const name of anyOf) {
    const hint = derived ? hintFromRename(name, offered) : hintFor(name, offered)
    if (hint !== undefined) return anyOf.length === 1 ? hint : `as for ${named(name)}, ${hint}`
  }
  return undefined
}

function hintFor(name: string, offered: ReadonlySet<string>): string | undefined {
  return hintFromForm(name, offered) ?? hintFromNames(name, offered)
}

function hintFromForm(name: string, offered: ReadonlySet<string>): string | undefined {
  if (/^(?:\*|\*:read|\*:write)$/i.test(name))
    return 'it is a permission of API keys, not a scope: name the areas, like files:read'
  if (/^(?:read|write)$/i.test(name))
    return 'the API’s reference names it, but no portal has it: name the areas, like files:read'
  const ofArea = namesOfArea(name, offered)
  if (ofArea.length > 0) return `this portal has ${listed(ofArea)}`
  const bare = withoutListMarks(name)
  if (bare === name) return undefined
  const meant = offered.has(bare) ? bare : nearestName(bare, offered)
  return `a list is written without dashes, brackets and quotes${meant === undefined ? '' : ` (${named(meant)})`}`
}

/** What a portal offers of an area that is named whole: `files`, `files:*`. */
function namesOfArea(name: string, offered: ReadonlySet<string>): string[] {
  const [, area] = /^([\w.-]+)(?::\*?)?$/.exec(name) ?? []
  if (area === undefined) return []
  return [`${area}:read`, `${area}:write`].filter((whole) => offered.has(whole))
}

/** Without what stands around the entries of a list in YAML, JSON, a program or a letter, in any mixture. */
function withoutListMarks(name: string): string {
  return name.replace(/^[-*•[({<"'`“”„‘’«»]+(?!:)/, '').replace(/[\])}>"'`“”„‘’«»;.]+$/, '')
}

function hintFromNames(name: string, offered: ReadonlySet<string>): string | undefined {
  const rename = hintFromRename(name, offered)
  if (rename !== undefined) return rename
  const nearest = nearestName(name, offered)
  return nearest === undefined ? undefined : `did you mean ${named(nearest)}?`
}

function hintFromRename(name: string, offered: ReadonlySet<string>): string | undefined {
  const renamed = renamedFrom(name.toLowerCase(), offered)
  return renamed === undefined ? undefined : `this portal calls it ${named(renamed)}`
}

/** The name that stands on the other side of a known rename, among those offered. */
export function renamedFrom(name: string, offered: ReadonlySet<string>): string | undefined {
  for (const [from, to] of formerAreas) {
    if (!name.startsWith(`${from}:`)) continue
    const renamed = `${to}${name.slice(from.length)}`
    if (offered.has(renamed)) return renamed
  }
  return undefined
}

function nearestName(name: string, offered: ReadonlySet<string>): string | undefined {
  if (name.length > longestCompared) return undefined
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
