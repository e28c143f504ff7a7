import type { Failure } from '../failure.ts'
import type { ClientInformation } from '../portal/client-information.ts'
import type { KeyInformation } from '../portal/key-information.ts'
import type { DerivedRequest } from '../scopes/derive.ts'
import type { Scope } from '../scopes/scope.ts'
import type { Drift } from './drift.ts'
import type { KeyResult, PlaceResult } from './grants.ts'
import type { Required } from './required.ts'

/** The check of an app's grants, and what it was made on. */
export interface AppCheck extends PlaceResult {
  readonly client: ClientInformation
  /** Whether it is switched on; undefined where the portal did not say, or could not be asked. */
  readonly enabled: boolean | undefined
  readonly excess: readonly string[]
}

/** The check of the deployment's key, and what it was made on. */
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
  /** The portal's list, sorted. Undefined where it could not be had: app and key were judged all the same. */
  readonly scopes: readonly Scope[] | undefined
  /** The portal's version, whose rules hold. Undefined where it was not learned: then the newest known rules hold. */
  readonly version: string | undefined
  readonly required: readonly Required[]
  readonly requests: readonly DerivedRequest[]
  readonly portal: PlaceResult | undefined
  readonly app: AppCheck | undefined
  readonly key: KeyCheck | undefined
  /** Required and missing in any of the places, sorted by label. */
  readonly missing: readonly Missing[]
  readonly uncovered: readonly DerivedRequest[]
  /** What to grant an app so that it can do all that is required, sorted. Undefined without the portal's list. */
  readonly toGrant: readonly string[] | undefined
  readonly drift: Drift | undefined
  /** What fails the run, in the order of the contract. */
  readonly failures: readonly Failure[]
  /** What would fail it but for `fail-on-missing: 'false'`. */
  readonly softened: readonly Failure[]
}
