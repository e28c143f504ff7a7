/**
 * Why a run failed, one word each, in the order in which they apply: where several hold, the first is told.
 * The output `failure-reason` holds one of them.
 */
export const failureReasons = [
  'missing-scopes',
  'uncovered-endpoints',
  'drift',
  'invalid-input',
  'authentication',
  'permission',
  'not-found',
  'rate-limited',
  'unreachable',
  'timeout',
  'portal-error',
  'unexpected-response',
  'baseline',
  'unwritable',
  'artifact',
  'internal',
] as const

export type FailureReason = (typeof failureReasons)[number]

/** Something that the person in front of the log can mend. Everything else that is thrown is a bug here. */
export class Failure extends Error {
  readonly reason: FailureReason

  /** @param message what happened, why it is likely, and what to do; without secrets, in sentences. */
  constructor(reason: FailureReason, message: string) {
    super(message)
    this.name = 'Failure'
    this.reason = reason
  }
}

/** Turns anything thrown into a Failure. A bug says so, and keeps its stack for the debug log only. */
export function asFailure(thrown: unknown): Failure {
  if (thrown instanceof Failure) return thrown
  const what = thrown instanceof Error ? `${thrown.name}: ${thrown.message}` : `a ${typeof thrown} was thrown`
  const failure = new Failure(
    'internal',
    `This is a bug in the action, not in the workflow (${what}). Nothing was decided about the scopes. Please report it, with this log.`,
  )
  if (thrown instanceof Error && thrown.stack !== undefined) failure.stack = thrown.stack
  return failure
}

/** The failure whose reason comes first in the order of the contract. */
export function firstFailure(failures: readonly Failure[]): Failure | undefined {
  return failures.toSorted((a, b) => failureReasons.indexOf(a.reason) - failureReasons.indexOf(b.reason))[0]
}

/** Marks a branch that the types say cannot be reached. */
export function assertNever(value: never): never {
  throw new Error(`unexpected value of type ${typeof value}`)
}
