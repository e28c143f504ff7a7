import { code, type Message, message, plainText, sentences } from './text/message.ts'

/**
 * Why a run failed, one word each, in the order in which they apply: of several, the first is the output
 * `failure-reason`.
 */
export const failureReasons = [
  'missing-scopes',
  'uncovered-endpoints',
  'drift',
  'requirements-differ',
  'unread-requests',
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

/** A line of a file in the workspace, to be marked where the failure is shown beside the code. */
export interface LineMark {
  /** Relative to the workspace, with `/`. */
  readonly file: string
  /** From 1. */
  readonly line: number
  readonly text: Message
}

/** What a failure may say in addition to its message. */
interface FailureDetails {
  readonly trace?: Message
  readonly marks?: readonly LineMark[]
  /** What happened in a few words, where the reason alone says it badly. */
  readonly headline?: Message
}

/** Something that the user can mend. Everything else that is thrown is a bug here. */
export class Failure extends Error {
  readonly reason: FailureReason
  /** What happened, why it is likely, and what to do; without secrets. */
  readonly parts: Message
  /** What exactly failed, in brackets: it comes last, and differs where one cause fails several requests. */
  readonly trace: Message
  readonly marks: readonly LineMark[]
  readonly headline: Message | undefined

  constructor(reason: FailureReason, parts: Message, { trace = [], marks = [], headline }: FailureDetails = {}) {
    super(plainText(sentences(parts, trace)))
    this.name = 'Failure'
    this.reason = reason
    this.parts = parts
    this.trace = trace
    this.marks = marks
    this.headline = headline
  }

  /** All of the message. */
  get whole(): Message {
    return sentences(this.parts, this.trace)
  }
}

/** What came of something: the value, or why there is none. */
export type Outcome<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly failure: Failure }

/** Does something. A failure that the user can mend becomes a plain value; a bug is thrown on. */
export async function outcomeOf<Value>(work: () => Value | Promise<Value>): Promise<Outcome<Value>> {
  try {
    return { ok: true, value: await work() }
  } catch (thrown) {
    if (!(thrown instanceof Failure)) throw thrown
    return { ok: false, failure: thrown }
  }
}

/** How a run ends. */
export interface RunResult {
  readonly result: 'passed' | 'failed'
  /** Empty when passed. */
  readonly reason: FailureReason | ''
  /** Whether the run is red: what `fail-on-missing: 'false'` softened leaves it green. */
  readonly failsRun: boolean
}

/** Decides how a run ends. A softened failure gives the reason only where nothing else failed. */
export function decideResult(failures: readonly Failure[], softened: readonly Failure[]): RunResult {
  const reason = (byReason(failures)[0] ?? byReason(softened)[0])?.reason ?? ''
  return { result: reason === '' ? 'passed' : 'failed', reason, failsRun: failures.length > 0 }
}

/** The failures in the order in which their reasons apply; one cause that fails several requests is shown once. */
export function byReason(failures: readonly Failure[]): readonly Failure[] {
  const shown = new Set<string>()
  return failures
    .filter(({ reason, parts }) => shown.size < shown.add(`${reason} ${plainText(parts)}`).size)
    .toSorted((a, b) => failureReasons.indexOf(a.reason) - failureReasons.indexOf(b.reason))
}

/**
 * Turns anything thrown into a Failure. A bug says so. The message of an error that is not our own is not shown: it can
 * quote anything, addresses with passwords included.
 * @param thrown an error, or in a text what went wrong
 */
export function asFailure(thrown: unknown): Failure {
  return thrown instanceof Failure ? thrown : bug(describeThrown(thrown))
}

/** @param what went wrong, in a few words */
export function bug(what: string): Failure {
  return new Failure(
    'internal',
    message`This is a bug in the action, not in the workflow (${code(what)}). Run the job again with debug logging, and report the bug with that log.`,
  )
}

function describeThrown(thrown: unknown): string {
  if (typeof thrown === 'string') return thrown
  if (!(thrown instanceof Error)) return `${typeof thrown} was thrown`
  return 'code' in thrown && typeof thrown.code === 'string' ? `${thrown.name} ${thrown.code}` : thrown.name
}

/** Marks a branch that the types say cannot be reached. */
export function assertNever(value: never): never {
  throw new Error(`unexpected value of type ${typeof value}`)
}
