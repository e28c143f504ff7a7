import { parseScope } from '../scopes/parse-scope.ts'
import { type Scope, sortedNames, sortedScopes } from '../scopes/scope.ts'
import { isRecord, parseJson } from '../text/json.ts'

/** What an earlier list held: whole scopes, or only their names. */
export type Baseline =
  | { readonly kind: 'scopes'; readonly scopes: readonly Scope[] }
  | { readonly kind: 'names'; readonly names: readonly string[] }

/**
 * Reads a baseline: a snapshot of this action, a bare or wrapped array of scopes as a portal sends it, or an array of
 * names.
 * @returns for anything else, an empty list included, what is wrong with it, as `holds no …`
 */
export function parseBaseline(text: string): Baseline | string {
  const value = parseJson(text)?.value
  if (isRecord(value) && value.schemaVersion !== undefined && value.schemaVersion !== 1)
    return 'holds a snapshot that another version of this action made'
  const list = listIn(value)
  if (list === undefined || list.length === 0) return noList
  if (list.every((entry) => typeof entry === 'string' && entry !== '')) {
    return { kind: 'names', names: sortedNames(list as string[]) }
  }
  const scopes = list.map(parseScope)
  return scopes.every((scope) => typeof scope !== 'string') ? { kind: 'scopes', scopes: sortedScopes(scopes) } : noList
}

const noList = 'holds no list of scopes, or an empty one'

function listIn(value: unknown): unknown[] | undefined {
  if (Array.isArray(value)) return value
  if (!isRecord(value)) return undefined
  return [value.scopes, value.response].find((list) => Array.isArray(list))
}
