import { decideResult, Failure, outcomeOf, type RunResult } from './failure.ts'
import type { Verdict } from './gate/judge.ts'
import type { Inputs } from './inputs/inputs.ts'
import type { PortalAnswers } from './portal/portal.ts'
import type { Baseline } from './scopes/baseline.ts'

/** The files of a run; what could not be written is undefined. Paths are absolute. */
export interface Files {
  readonly snapshotPath?: string
  /** `sha256:…` of the snapshot's bytes. */
  readonly snapshotDigest?: string
  readonly reportPath?: string
}

/** An artifact as the service knows it. */
export interface Upload {
  readonly name: string
  readonly id: string
  /** Empty where the runner does not say which run this is. */
  readonly url: string
  /** `sha256:…` */
  readonly digest: string
}

/** What went wrong in a run, and so how it ends. */
export class FailureRecord {
  /** What fails the run. */
  readonly failures: Failure[] = []
  /** What would fail it, if `fail-on-missing` or `fail-on-difference` did not say that it only warns. */
  readonly softened: Failure[] = []

  /** Whether everything was said about how the run ended. */
  isReported = false

  /** As it is decided by what was collected so far. */
  get result(): RunResult {
    return decideResult(this.failures, this.softened)
  }

  /** Does a part of the run. Where it fails, the failure is collected, and the value undefined. */
  async collect<Value>(work: () => Value | Promise<Value>): Promise<Value | undefined> {
    const outcome = await outcomeOf(work)
    if (outcome.ok) return outcome.value
    this.failures.push(outcome.failure)
    return undefined
  }

  /** The same for what ends at once. */
  collectNow(work: () => void): void {
    try {
      work()
    } catch (thrown) {
      if (!(thrown instanceof Failure)) throw thrown
      this.failures.push(thrown)
    }
  }
}

/**
 * What a run knows, filled as it goes. Log, annotations, summary, report and outputs all read it, also when the run
 * ends early: what is not known yet is undefined.
 */
export class RunRecord extends FailureRecord {
  inputs: Inputs | undefined
  portal: PortalAnswers | undefined
  /** What the list is compared with; undefined where there is none. */
  baseline: Baseline | undefined
  verdict: Verdict | undefined
  files: Files | undefined
  upload: Upload | undefined
  /** Whether the outputs that are known before the upload were written. */
  outputsWritten = false
}
