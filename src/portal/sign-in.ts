import { isApiKey } from '../inputs/credential.ts'
import { parseScope, type Scope, sortedScopes } from '../scopes/scope.ts'
import { type Message, message } from '../text/message.ts'
import type { PortalClient } from './client.ts'
import { explainRefusal } from './refusals.ts'
import {
  isEmpty,
  isUnknownPortal,
  type PortalRequest,
  type PortalResponse,
  readEnvelope,
  readHeader,
  unexpected,
} from './response.ts'

/** How the portal accepted the key. */
export type SignIn = 'signature' | 'renewed-signature' | 'key-alone'

export interface ScopeList {
  /** Sorted by name, each name once. */
  readonly scopes: readonly Scope[]
  readonly signIn: SignIn
  /** The path that had the list. */
  readonly path: string
}

/** What signing in needs from its surroundings. */
export interface SignInContext {
  readonly apiKey: string
  /** Called with a signature as soon as it is known, before anything else is done with it. */
  readonly onSignature: (signature: string) => void
  /** What the key says of itself, and what to do about it; undefined where it says nothing. */
  readonly aboutKey: () => Promise<Message | undefined>
}

/** What the portal gave for the key: a signature, or the refusal of a portal that has no such exchange. */
type Exchange = { readonly signature: string } | { readonly refusal: PortalResponse }

const listPaths = ['/api/2.0/scopes', '/api/2.0/oauth2/scopes'] as const

/**
 * Fetches the list of scopes as real portals require it: the key is exchanged for a signature, and the list requested
 * with that; a rejected signature is renewed once. Where there is no exchange, the key is sent alone.
 * @throws Failure
 */
export async function fetchScopes(client: PortalClient, context: SignInContext): Promise<ScopeList> {
  const exchange = await exchangeKey(client, context)
  const first = await requestList(client, context.apiKey, exchange)
  if (!('signature' in exchange) || !isRejectedSignature(first.response))
    return readList(client, first, 'signature' in exchange ? 'signature' : 'key-alone')
  const renewed = await exchangeKey(client, context)
  const second = await requestList(client, context.apiKey, renewed)
  return readList(client, second, 'signature' in renewed ? 'renewed-signature' : 'key-alone')
}

async function exchangeKey(client: PortalClient, { apiKey, onSignature, aboutKey }: SignInContext): Promise<Exchange> {
  const request: PortalRequest = {
    resource: 'exchange',
    connection: 'list',
    path: '/api/2.0/security/oauth2/token',
    headers: bearer(apiKey),
  }
  const response = await client.get(request, isUnknownPortal)
  if (response.status === 404) return { refusal: response }
  if (response.status !== 200) {
    const about = response.status === 403 ? await aboutKey() : undefined
    throw explainRefusal(request, response, { origin: client.origin, aboutKey: about })
  }
  const signature = readEnvelope(request, response)
  // Never shown, since it is a secret in whatever form it comes.
  if (!isSignature(signature))
    throw unexpected(request, response, message`The portal did not send a signature for the key`)
  onSignature(signature)
  return { signature }
}

/**
 * A signed token has three parts in base64url with dots between them, an encrypted one has five. Anything else is no
 * signature, and to mask it would strike ordinary words out of the log.
 */
function isSignature(value: unknown): value is string {
  if (typeof value !== 'string' || value.length < 32 || value.length > 8192) return false
  return /^[\w-]+(?:\.[\w-]+){2}(?:(?:\.[\w-]+){2})?$/.test(value)
}

interface ListResponse {
  readonly request: PortalRequest
  readonly response: PortalResponse
  readonly exchange: Exchange
}

/** The list is at one path since 3.0, and at a second one since 3.7, which a later portal may have alone. */
async function requestList(client: PortalClient, apiKey: string, exchange: Exchange): Promise<ListResponse> {
  const headers = 'signature' in exchange ? { ...bearer(apiKey), 'x-signature': exchange.signature } : keyAlone(apiKey)
  const [usual, later] = listPaths.map(
    (path): PortalRequest => ({ resource: 'scopes', connection: 'list', path, headers }),
  ) as [PortalRequest, PortalRequest]
  const response = await client.get(usual)
  if (response.status !== 404) return { request: usual, response, exchange }
  return { request: later, response: await client.get(later), exchange }
}

/** A refusal that was not counted comes from a signature that arrived and was not accepted. */
function isRejectedSignature(response: PortalResponse): boolean {
  return response.status === 403 && isEmpty(response) && readHeader(response, 'x-ratelimit-remaining') === undefined
}

/** More scopes than this are not a portal's. */
const maxScopes = 10_000

/** A list that is bare, as every portal sends it, or in an envelope. */
function readList({ origin }: PortalClient, { request, response, exchange }: ListResponse, signIn: SignIn): ScopeList {
  if (response.status !== 200) {
    const exchangeRefusal = 'refusal' in exchange ? exchange.refusal : undefined
    throw explainRefusal(request, response, { origin, exchangeRefusal })
  }
  const list = readEnvelope(request, response)
  if (!Array.isArray(list)) throw unexpected(request, response, message`The response is not a list of scopes`)
  if (list.length === 0)
    throw unexpected(
      request,
      response,
      message`The portal’s list of scopes is empty`,
      message`A portal always offers some scopes: ask its administrator to check the database of its identity service.`,
    )
  if (list.length > maxScopes)
    throw unexpected(
      request,
      response,
      message`The portal offers more than ${maxScopes} scopes`,
      message`The action does not read longer lists: ask the portal’s administrator to check them.`,
    )
  const scopes = list.map((entry, index) => {
    const scope = parseScope(entry)
    if (typeof scope === 'string')
      throw unexpected(request, response, message`Entry ${index + 1} of the list of scopes ${[scope]}`)
    return scope
  })
  return { scopes: sortedScopes(scopes), signIn, path: request.path }
}

function bearer(apiKey: string): Record<string, string> {
  return { authorization: `Bearer ${apiKey}` }
}

/** A portal of 3.0 knows no API keys, and reads a personal access token from this cookie. */
function keyAlone(apiKey: string): Record<string, string> {
  const fitsCookie = !isApiKey(apiKey) && !/[",;\\]/.test(apiKey)
  return fitsCookie ? { ...bearer(apiKey), cookie: `asc_auth_key=${apiKey}` } : bearer(apiKey)
}
