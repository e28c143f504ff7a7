import type { Outcome } from '../outcome.ts'
import type { AppState } from './app-state.ts'
import type { ClientInformation } from './client-information.ts'
import type { KeyInformation } from './key-information.ts'
import type { ScopeList } from './sign-in.ts'

/** Everything that a portal was asked for. A field is undefined where there was nothing to ask. */
export interface PortalAnswers {
  readonly list: Outcome<ScopeList>
  readonly version: Outcome<string>
  /** What `api-key` says of itself; a personal access token says nothing. */
  readonly apiKey: Outcome<KeyInformation> | undefined
  readonly client: Outcome<ClientInformation> | undefined
  /** Whether the app is switched on; undefined where no app was found. */
  readonly appState: AppState | undefined
  readonly integrationKey: Outcome<KeyInformation> | undefined
  /** How many requests were tried again. */
  readonly retries: number
}
