import { sortedNames } from '../scopes/scope.ts'
import { isRecord } from '../text/json.ts'
import type { Answer, PortalRequest } from './answer.ts'
import { isSameClient } from './client-id.ts'
import { misdirected, readEnvelope, unexpected } from './envelope.ts'

/** What a portal says of an OAuth app to everyone. Its logo, which may be large, is not kept. */
export interface ClientInformation {
  readonly name: string
  /** Granted scopes, sorted, each once. */
  readonly scopes: readonly string[]
}

/**
 * Reads `GET /api/2.0/clients/{id}/public/info`.
 * @param clientId the app that was asked about; where the answer tells an id, it must be this one
 * @throws Failure `unexpected-response`
 */
export function readClientInformation(request: PortalRequest, answer: Answer, clientId: string): ClientInformation {
  const client = readEnvelope(request, answer)
  if (!isRecord(client)) throw unexpected(request, answer, 'not with a description of an app')
  const { name, scopes, client_id: told } = client
  if (told !== undefined && told !== null && !isSameClient(told, clientId)) {
    throw misdirected(request, answer, 'with the description of another app')
  }
  if (!Array.isArray(scopes) || !scopes.every((scope) => typeof scope === 'string')) {
    throw unexpected(request, answer, 'without the scopes that the app was granted')
  }
  return { name: typeof name === 'string' ? name : '', scopes: sortedNames(scopes) }
}
