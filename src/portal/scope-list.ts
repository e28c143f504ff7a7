import { parseScope } from '../scopes/parse-scope.ts'
import { type Scope, sortedScopes } from '../scopes/scope.ts'
import { grouped } from '../text/visible.ts'
import type { Answer, PortalRequest } from './answer.ts'
import { readEnvelope, unexpected } from './envelope.ts'

/** More scopes than this are no portal's. */
const mostScopes = 10_000

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
  const scopes = list.map((entry, index) => {
    const scope = parseScope(entry)
    if (typeof scope === 'string') throw unexpected(request, answer, `entry ${index + 1} of the list ${scope}`)
    return scope
  })
  return sortedScopes(scopes)
}
