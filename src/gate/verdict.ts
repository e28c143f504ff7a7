import type { Failure } from '../failure.ts'
import type { ClientInformation } from '../portal/client-information.ts'
import type { KeyInformation } from '../portal/key-information.ts'
import type { DerivedRequest } from '../scopes/derive.ts'
import type { Scope } from '../scopes/scope.ts'
import type { Drift } from './drift.ts'
import type { KeyResult, PlaceResult } from './grants.ts'
import type { Required } from './required.ts'

/** A check of the portal's list, of the app's grants or of the deployment's key, and what it was made on. */
export interface AppCheck extends PlaceResult {
  readonly client: ClientInformation
  readonly excess: readonly string[]
}

export interface KeyCheck extends KeyResult {
  readonly key: KeyInformation
}

/** Something required that is missing, and what was probably meant. */
export interface Missing {
  readonly label: string
  readonly hint: string | undefined
}

/** What was found out about the scopes. Checks that were not asked for, or could not be made, are undefined. */
export interface Verdict {
  /** The portal's list, sorted. */
  readonly scopes: readonly Scope[]
  readonly required: readonly Required[]
  readonly requests: readonly DerivedRequest[]
  readonly portal: PlaceResult
  readonly app: AppCheck | undefined
  readonly key: KeyCheck | undefined
  /** Required and missing in any of the places, sorted by label. */
  readonly missing: readonly Missing[]
  readonly uncovered: readonly DerivedRequest[]
  readonly drift: Drift | undefined
  /** What fails the run, in the order of the contract. */
  readonly failures: readonly Failure[]
  /** What would fail it but for `fail-on-missing: 'false'`. */
  readonly softened: readonly Failure[]
}
