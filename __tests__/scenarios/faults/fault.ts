import type { FailureReason } from '../../../src/failure.ts'
import type { Misbehaviour, PortalOptions } from '../../../stand-ins/portal/index.js'
import type { ScenarioOptions } from '../scenario.ts'

/** Servers beside the portal, started for one run. */
export interface Surroundings extends Pick<ScenarioOptions, 'env' | 'around'> {
  close(): Promise<void>
}

/** One way in which the world can go wrong, and how the action must end. */
export interface Fault extends Omit<ScenarioOptions, 'portal'> {
  name: string
  /** What the portal does wrong. */
  wrong?: Misbehaviour[]
  portal?: Omit<PortalOptions, 'misbehaviours'>
  surroundings?: () => Promise<Surroundings>
  /** The `failure-reason`; empty where a verdict must be reached and the run be green. */
  reason: FailureReason | ''
  /** What reaches the portal on the connection of the list, in order, separated by spaces. */
  asked: string
  /** The same for what is asked beside it; version and key where it is not given. */
  beside?: string
  /** How many retries the log tells of; none where it is not given. */
  retries?: number
  /** What the error says. */
  says?: RegExp
  /** The exit code, where a signal or nothing at all decides it. */
  exitCode?: number
  /** Warnings and notices beside the error, by title. */
  warns?: string[]
}

/** Both requests that lead to the list. */
export const bothAsked = 'exchange scopes'

/** A fault of the list, with the list asked for once. */
export function atList(fault: Misbehaviour['do'], times?: number): Pick<Fault, 'wrong' | 'asked'> {
  return { wrong: [misbehaviour('scopes', fault, times)], asked: bothAsked }
}

/** A fault of the exchange, after which nothing is asked for with the key. */
export function atExchange(fault: Misbehaviour['do'], times?: number): Pick<Fault, 'wrong' | 'asked'> {
  return { wrong: [misbehaviour('exchange', fault, times)], asked: 'exchange' }
}

export function misbehaviour(at: Misbehaviour['at'], fault: Misbehaviour['do'], times?: number): Misbehaviour {
  return { at, do: fault, ...(times !== undefined && { times }) }
}

/** Long enough to get to the fault on a busy machine, short enough to wait for. */
export const shortDeadline = { 'timeout-seconds': '3' }

/** A refusal with a status, in one of the forms in which portals put an error. */
export function refusal(status: number, form = 'nginx') {
  return { fault: 'refusal', status, form }
}
