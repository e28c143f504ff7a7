import type { Failure } from '../failure.ts'
import { isRecord } from '../json.ts'
import { longestScopeName, type Scope, sortedScopes } from '../scopes/scope.ts'
import { grouped } from '../text.ts'
import type { Answer, PortalRequest } from './answer.ts'
import { readEnvelope, unexpected } from './envelope.ts'

/** More scopes than this are no portal's. */
export const mostScopes = 10_000

/**
 * Reads the list, bare as every portal sends it or wrapped as the published sample reads it too.
 * @returns sorted by name, each name once
 * @throws Failure `unexpected-response` where it is anything else; an empty list is, since a portal always offers some
 */
export function readScopeList(request: PortalRequest, answer: Answer): Scope[] {
  const list = readEnvelope(request, answer)
  if (!Array.isArray(list)) throw unexpected(request, answer, 'not with a list of scopes')
  if (list.length === 0)
    throw unexpected(
      request,
      answer,
      'with an empty list: a portal always offers some scopes, so its database is incomplete',
    )
  if (list.length > mostScopes) throw unexpected(request, answer, `with more than ${grouped(mostScopes)} scopes`)
  return sortedScopes(
    list.map((entry, index) =>
      readScope(entry, (what): Failure => unexpected(request, answer, `entry ${index + 1} of the list ${what}`)),
    ),
  )
}

function readScope(entry: unknown, problem: (what: string) => Failure): Scope {
  if (!isRecord(entry)) throw problem('is no scope')
  const name = entry.name
  const group = entry.group ?? ''
  const type = entry.type ?? ''
  if (typeof name !== 'string' || name === '') throw problem('has no name')
  // The database counts characters, not UTF-16 units.
  if (name.length > longestScopeName && [...name].length > longestScopeName)
    throw problem(`has a name of more than ${longestScopeName} characters`)
  if (typeof group !== 'string' || typeof type !== 'string') throw problem('has a group or type that is no text')
  return { name, group, type }
}
