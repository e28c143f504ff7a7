import type { PortalAddress } from './portal-address.ts'
import { type ApiRequest, parseRequest } from './request-list.ts'
import { type Alternatives, linesOf, parseScopeLine, withoutComment } from './scope-list.ts'

/** What a workflow requires: scopes by name, and requests that need scopes. */
export interface Requirements {
  readonly scopes: readonly Alternatives[]
  readonly requests: readonly ApiRequest[]
}

/**
 * Reads scopes and requests in any mixture. A line whose first word is all capitals and is followed by another word
 * is a request; every other line holds scopes; `#` starts a comment.
 * @throws InvalidInput with the number of the line
 */
export function parseRequirements(text: string, portal: PortalAddress | undefined): Requirements {
  const scopes: Alternatives[] = []
  const requests: ApiRequest[] = []
  for (const [index, line] of linesOf(text.replace(/^\uFEFF/, '')).entries()) {
    const content = withoutComment(line).trim()
    if (/^[A-Z]+\s+\S/.test(content)) requests.push(parseRequest(content, index + 1, portal))
    else scopes.push(...parseScopeLine(content, index + 1))
  }
  return { scopes, requests }
}
