import type { ApiRequest } from '../scopes/api-request.ts'
import type { Alternatives } from '../scopes/scope.ts'
import { type DecodedText, notDecoded, unreadable } from './decode-text.ts'
import { InvalidInput } from './invalid-input.ts'
import { parseLines } from './lines.ts'
import type { PortalAddress } from './portal-address.ts'
import { parseRequestLine } from './required-endpoints.ts'
import { parseScopeLine } from './required-scopes.ts'

/** What a workflow requires: scopes by name, and requests that need scopes. */
export interface Requirements {
  readonly scopes: readonly Alternatives[]
  readonly requests: readonly ApiRequest[]
}

/**
 * Reads scopes and requests in any mixture. A line whose first word is all capitals and is followed by another word
 * is a request; every other line holds scopes; `#` starts a comment. Comments of a file are prose, and what they hold
 * is not looked at.
 * @throws InvalidInput with the number of each wrong line, and for a file that requires nothing
 */
export function parseRequirements({ text, exact }: DecodedText, portal: PortalAddress | undefined): Requirements {
  const scopes: Alternatives[] = []
  const requests = parseLines(text, (line) => {
    // A text without meaning, or UTF-16 that does not say so.
    if ((!exact && line.includes(unreadable)) || line.includes('\0')) throw new InvalidInput(notDecoded)
    if (/^[A-Z]+\s+\S/.test(line)) return [parseRequestLine(line, portal)]
    for (const anyOf of parseScopeLine(line)) scopes.push(anyOf)
    return []
  })
  if (scopes.length + requests.length === 0) {
    throw new InvalidInput('holds no scope and no request, so it would require nothing. Fill it, or write none.')
  }
  return { scopes, requests }
}
