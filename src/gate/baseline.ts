import { isRecord, parseJson } from '../json.ts'
import { parseScope } from '../scopes/parse-scope.ts'
import { type Scope, sortedNames, sortedScopes } from '../scopes/scope.ts'

/** What an earlier list held: whole scopes, or only their names. */
export type Baseline =
  | { readonly kind: 'scopes'; readonly scopes: readonly Scope[] }
  | { readonly kind: 'names'; readonly names: readonly string[] }

/**
 * Reads a baseline: a snapshot of this action, a bare or wrapped array of scopes as a portal sends it, or an array of
 * names.
 * @returns undefined for anything else, an empty list included
 */
export function parseBaseline(text: string): Baseline | undefined {
  const list = listIn(parseJson(text.replace(/^\uFEFF/, ''))?.value)
  if (list === undefined || list.length === 0) return undefined
  if (list.every((entry) => typeof entry === 'string' && entry !== '')) {
    return { kind: 'names', names: sortedNames(list as string[]) }
  }
  const scopes = list.map(parseScope)
  return scopes.every((scope) => typeof scope !== 'string')
    ? { kind: 'scopes', scopes: sortedScopes(scopes) }
    : undefined
}

function listIn(value: unknown): unknown[] | undefined {
  if (Array.isArray(value)) return value
  if (!isRecord(value)) return undefined
  return [value.scopes, value.response].find((list) => Array.isArray(list))
}
