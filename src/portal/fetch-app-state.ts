import { type Outcome, outcomeOf } from '../outcome.ts'
import { isAtLeast } from '../scopes/portal-version.ts'
import type { PortalRequest } from './answer.ts'
import { type AppState, readAppState } from './app-state.ts'
import type { Ask } from './retry.ts'

/** An app that was found, and what must be known before its state can be asked for. */
export interface AppStateQuestion {
  readonly clientId: string
  readonly origin: string
  readonly version: Promise<Outcome<string>>
  /** Undefined where the portal gave none. */
  readonly signature: Promise<string | undefined>
}

/**
 * Asks whether an app is switched on. The request has no parameter but the app's id: with more of them a portal would
 * hand out a code for the app. It goes to 3.5 and later alone: an older portal writes a row for each. Whatever goes wrong
 * with it fails nothing.
 * @param askOnce sends a request and never sends it again
 */
export async function fetchAppState(askOnce: Ask, question: AppStateQuestion): Promise<AppState> {
  const { clientId, origin } = question
  const version = await question.version
  if (!version.ok || !isAtLeast(version.value, 3, 5)) return 'not-asked'
  const signature = await question.signature
  if (signature === undefined) return 'not-told'
  const path = `/oauth2/authorize?client_id=${encodeURIComponent(clientId.toLowerCase())}`
  const request: PortalRequest = { step: 'authorize', lane: 'app', path, headers: { 'x-signature': signature } }
  const answer = await outcomeOf(() => askOnce(request))
  return answer.ok ? readAppState(answer.value, clientId, origin) : 'not-told'
}
