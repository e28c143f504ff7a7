import type { Failure } from './failure.ts'
import type { Log } from './report/write-log.ts'
import type { Secrets } from './text/secrets.ts'

/** What a run needs of the world. */
export interface RunContext {
  readonly environment: NodeJS.ProcessEnv
  readonly secrets: Secrets
  readonly log: Log
  /** Told what was found to fail the run as soon as it is known, for a run that is ended before it can say so. */
  readonly onFailures: (failures: readonly Failure[]) => void
  /** Told how long the whole run may take at most, in milliseconds. */
  readonly onLimit: (milliseconds: number) => void
}
