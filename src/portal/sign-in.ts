import type { Failure } from '../failure.ts'
import { isApiKey } from '../inputs/credential.ts'
import type { Scope } from '../scopes/scope.ts'
import type { Answer, PortalRequest } from './answer.ts'
import { headerOf, isUnknownPortal } from './answer-text.ts'
import { explainRefusal } from './explain.ts'
import type { Circumstances } from './refusal.ts'
import type { Ask } from './retry.ts'
import { readScopeList } from './scope-list.ts'
import { readSignature } from './signature.ts'

/** How the portal let the key in. */
export type SignIn = 'signature' | 'renewed-signature' | 'key-alone'

export interface ScopeList {
  readonly scopes: readonly Scope[]
  readonly signIn: SignIn
  /** The path that had the list. */
  readonly path: string
}

/** What signing in needs beside the key. */
export interface SignInContext {
  readonly ask: Ask
  readonly origin: string
  /** Called with a signature as soon as it is known, before anything else is done with it. */
  readonly keepSecret: (signature: string) => void
  /** What the key says of itself, as a sentence, for the error of a key that may not sign in. */
  readonly aboutKey: () => Promise<string | undefined>
}

const exchange = '/api/2.0/security/oauth2/token'
const listPaths = ['/api/2.0/scopes', '/api/2.0/oauth2/scopes'] as const

/**
 * Fetches the list of scopes as real portals want it: the key is exchanged for a signature, and the list asked for
 * with that; a refused signature is renewed once. Where there is no exchange, the key alone is tried.
 * @throws Failure
 */
export async function fetchScopes(apiKey: string, context: SignInContext): Promise<ScopeList> {
  const signature = await exchangeKey(apiKey, context)
  if (signature === undefined) return fetchWith(apiKey, undefined, 'key-alone', context)
  const first = await askForList(apiKey, signature, context)
  if (!isRejectedSignature(first.answer)) return read(first, 'signature', context)
  const renewed = await exchangeKey(apiKey, context)
  return fetchWith(apiKey, renewed, renewed === undefined ? 'key-alone' : 'renewed-signature', context)
}

async function fetchWith(
  apiKey: string,
  signature: string | undefined,
  signIn: SignIn,
  context: SignInContext,
): Promise<ScopeList> {
  return read(await askForList(apiKey, signature, context), signIn, context)
}

/** @returns undefined where the portal has no exchange */
async function exchangeKey(apiKey: string, context: SignInContext): Promise<string | undefined> {
  const request: PortalRequest = { step: 'exchange', lane: 'list', path: exchange, headers: bearer(apiKey) }
  const answer = await context.ask(request, isUnknownPortal)
  if (answer.status === 404) return undefined
  if (answer.status !== 200) throw await exchangeRefusal(request, answer, context)
  const signature = readSignature(request, answer)
  context.keepSecret(signature)
  return signature
}

async function exchangeRefusal(request: PortalRequest, answer: Answer, context: SignInContext): Promise<Failure> {
  const aboutKey = answer.status === 403 ? await context.aboutKey() : undefined
  return explainRefusal(request, answer, circumstances(context, aboutKey === undefined ? {} : { aboutKey }))
}

interface ListAnswer {
  readonly request: PortalRequest
  readonly answer: Answer
  readonly withoutExchange: boolean
}

/** The list stands at one path since 3.0, and at a second one since 3.7, which a later portal may have alone. */
async function askForList(apiKey: string, signature: string | undefined, { ask }: SignInContext): Promise<ListAnswer> {
  const headers = signature === undefined ? keyAlone(apiKey) : { ...bearer(apiKey), 'x-signature': signature }
  const [usual, later] = listPaths.map((path): PortalRequest => ({ step: 'scopes', lane: 'list', path, headers })) as [
    PortalRequest,
    PortalRequest,
  ]
  const answer = await ask(usual)
  const withoutExchange = signature === undefined
  if (answer.status !== 404) return { request: usual, answer, withoutExchange }
  return { request: later, answer: await ask(later), withoutExchange }
}

async function read(
  { request, answer, withoutExchange }: ListAnswer,
  signIn: SignIn,
  context: SignInContext,
): Promise<ScopeList> {
  if (answer.status !== 200) throw await explainRefusal(request, answer, circumstances(context, { withoutExchange }))
  return { scopes: readScopeList(request, answer), signIn, path: request.path }
}

/** A refusal that was not counted comes from a signature that arrived and was not accepted. */
function isRejectedSignature(answer: Answer): boolean {
  return answer.status === 403 && answer.body.length === 0 && headerOf(answer, 'x-ratelimit-remaining') === undefined
}

function bearer(apiKey: string): Record<string, string> {
  return { authorization: `Bearer ${apiKey}` }
}

/** A portal of 3.0 knows no API keys, and reads a personal access token from this cookie. */
function keyAlone(apiKey: string): Record<string, string> {
  const fitsCookie = !isApiKey(apiKey) && !/[",;\\]/.test(apiKey)
  return fitsCookie ? { ...bearer(apiKey), cookie: `asc_auth_key=${apiKey}` } : bearer(apiKey)
}

function circumstances({ origin }: SignInContext, more: Partial<Circumstances>): Circumstances {
  return { origin, ...more }
}
