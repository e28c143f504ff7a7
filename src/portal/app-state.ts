import type { Answer } from './answer.ts'
import { headerOf } from './answer-text.ts'
import { isSameClient } from './client-id.ts'

/** Whether an app is switched on, or why that is not known. */
export type AppState =
  | 'enabled'
  | 'disabled'
  | 'not-told' // the portal was asked and made no statement
  | 'not-asked' // the portal is older than 3.5, or its version is not known

/**
 * Reads what a portal says when an app's page of consent is asked for without what that page needs: it refuses by a
 * redirect to its login page, and the error in that address differs for an app that is switched off.
 * @param origin the portal; what is read is the query alone, since scheme and host may be wrong behind a gateway
 */
export function readAppState(answer: Answer, clientId: string, origin: string): AppState {
  const location = headerOf(answer, 'location')
  if (answer.status !== 302 || location === undefined || !URL.canParse(location, origin)) return 'not-told'
  const query = new URL(location, origin).searchParams
  const [told, ...others] = query.getAll('client_id')
  const errors = query.getAll('error')
  if (others.length > 0 || errors.length !== 1 || !isSameClient(told, clientId)) return 'not-told'
  if (errors[0] === 'client_disabled_error') return 'disabled'
  return errors[0] === 'invalid_request' ? 'enabled' : 'not-told'
}
