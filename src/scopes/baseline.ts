import { reportsFailure } from '../text/envelope.ts'
import { isRecord, parseJson } from '../text/json.ts'
import { parseScope, type Scope, sortedNames, sortedScopes } from './scope.ts'

/** What an earlier list contained. */
export interface Baseline {
  /** The portal that it is from, as `https://portal.example`; undefined where it does not say. */
  readonly portal: string | undefined
  /** Sorted by name, each once. Of a list of names, groups and types are not known. */
  readonly entries: readonly BaselineEntry[]
}

export type BaselineEntry = Scope | { readonly name: string; readonly group?: undefined; readonly type?: undefined }

/**
 * Why a text is not a baseline: no list of scopes in it, a snapshot of a version with another format, or what a portal
 * responds with when it fails, where a list says nothing.
 */
export type BaselineProblem = 'no-list' | 'other-format' | 'failed-response'

/** Reads a snapshot of this action, a bare or wrapped array of scopes as a portal sends it, or an array of names. */
export function parseBaseline(text: string): Baseline | BaselineProblem {
  const value = parseJson(text.replace(/^\uFEFF/, ''))?.value
  if (isRecord(value) && value.schemaVersion !== undefined && value.schemaVersion !== 1) return 'other-format'
  if (reportsFailure(value)) return 'failed-response'
  const list = findList(value)
  if (list === undefined || list.length === 0) return 'no-list'
  const portal = isRecord(value) && typeof value.portal === 'string' ? value.portal : undefined
  if (list.every((entry): entry is string => typeof entry === 'string' && entry !== ''))
    return { portal, entries: sortedNames(list).map((name) => ({ name })) }
  const scopes: Scope[] = []
  for (const entry of list) {
    const scope = parseScope(entry)
    if (typeof scope === 'string') return 'no-list'
    scopes.push(scope)
  }
  return { portal, entries: sortedScopes(scopes) }
}

function findList(value: unknown): unknown[] | undefined {
  if (Array.isArray(value)) return value
  if (!isRecord(value)) return undefined
  return [value.scopes, value.response].find((list) => Array.isArray(list))
}
