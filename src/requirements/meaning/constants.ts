import { impliedType } from '../lexing/tokens.ts'
import type { NamedValues } from './project/file-summary.ts'
import type { NameUse } from './project/modules.ts'
import { folderOf, stemOf } from './source-names.ts'

/** Texts and clients that a file gives a name to, and where that name may mean them. */

/** Whether a member of Swift may be a constant of a type that is not named: of an object, but not of another type. */
export function mayBeOf(owner: string | undefined, name: string): boolean {
  if (owner === undefined || owner === impliedType) return true
  return /^[a-z_]/.test(owner) && /url|uri|base|host|api|path|prefix|endpoint/i.test(name)
}

export function isSeen(owners: readonly string[], types: ReadonlySet<string>): boolean {
  return owners.length === 0 || owners.some((owner) => types.has(owner))
}

/** Whether a name can be used without its class: it has none, or the file declares, extends or imports it. */
export function isVisible(
  { file: from, owners }: NamedValues,
  { file, imports, declared, of }: Omit<NameUse, 'name'>,
): boolean {
  if (declared !== undefined && owners.length > 0) return false
  if (declared !== undefined) return from === file || (declared === 'parameter' && imports.has(stemOf(from)))
  if (of !== undefined && owners.includes(of)) return folderOf(from) === folderOf(file)
  return from === file || owners.length === 0 || imports.has(stemOf(from)) || owners.some((owner) => imports.has(owner))
}

const knownTexts = new WeakMap<object, string>()

export function areSame(things: readonly object[]): boolean {
  const [first, ...others] = things
  return first === undefined || others.every((thing) => textOf(thing) === textOf(first))
}

/** What tells things apart, whichever of them are compared. */
function textOf(thing: object): string {
  const known = knownTexts.get(thing) ?? JSON.stringify('values' in thing ? thing.values : thing)
  knownTexts.set(thing, known)
  return known
}
