import { distinctFailures, type Failure, type FailureReason, firstFailure } from '../failure.ts'

/** How a run ends. */
export interface Conclusion {
  readonly result: 'passed' | 'failed'
  readonly reason: FailureReason | ''
  /** Whether the run is failed: a softened failure alone leaves it green. */
  readonly red: boolean
  /** What fails the run, the one that is told as its reason first. */
  readonly failures: readonly Failure[]
  readonly softened: readonly Failure[]
}

export function concludeFrom(failures: readonly Failure[], softened: readonly Failure[]): Conclusion {
  const first = firstFailure(failures)
  const reason = (first ?? firstFailure(softened))?.reason ?? ''
  return {
    result: reason === '' ? 'passed' : 'failed',
    reason,
    red: first !== undefined,
    failures: first === undefined ? [] : distinctFailures([first, ...failures.filter((failure) => failure !== first)]),
    softened,
  }
}
