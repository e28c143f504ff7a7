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

/**
 * Turns anything thrown into a Failure. A bug says so. The message of an error that is not our own is not told: it can
 * quote anything, addresses with passwords included.
 * @param thrown an error, or in a text what went wrong
 */
export function asFailure(thrown: unknown): Failure {
  if (thrown instanceof Failure) return thrown
  return new Failure(
    'internal',
    `This is a bug in the action, not in the workflow (${kindOf(thrown)}). Nothing was decided about the scopes. Run the job again with debug logging on, and report the bug with that log.`,
  )
}

function kindOf(thrown: unknown): string {
  if (typeof thrown === 'string') return thrown
  if (!(thrown instanceof Error)) return `${typeof thrown} was thrown`
  return 'code' in thrown && typeof thrown.code === 'string' ? `${thrown.name} ${thrown.code}` : thrown.name
}

/** The failure whose reason comes first in the order of the contract. */
export function firstFailure(failures: readonly Failure[]): Failure | undefined {
  return failures.toSorted((a, b) => failureReasons.indexOf(a.reason) - failureReasons.indexOf(b.reason))[0]
}

/**
 * The failures without those that say the same as one before them: one cause can fail several requests, and the brackets
 * at the end of a message only tell which.
 */
export function distinctFailures(failures: readonly Failure[]): Failure[] {
  const told = new Set<string>()
  return failures.filter(({ reason, message }) => {
    const saying = `${reason} ${message.replace(/ \([^()]*\)$/, '')}`
    return told.size < told.add(saying).size
  })
}

/** Marks a branch that the types say cannot be reached. */
export function assertNever(value: never): never {
  throw new Error(`unexpected value of type ${typeof value}`)
}
