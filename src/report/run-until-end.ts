import { Failure } from '../failure.ts'
import type { FailureRecord } from '../record.ts'
import { code, message } from '../text/message.ts'
import type { Secrets } from '../text/secrets.ts'
import { writeOutputs } from './files.ts'
import type { Log } from './log.ts'

/** A run of one of the actions, and how it reports. */
export interface ProcessRun {
  readonly record: FailureRecord
  readonly runner: { readonly environment: NodeJS.ProcessEnv; readonly secrets: Secrets; readonly log: Log }
  /** Reports by itself when it is done. */
  readonly run: () => Promise<void>
  /** Reports a run that could not reach its end by itself. */
  readonly finish: () => void
  /** Turns what was thrown, or what went wrong, into a failure. */
  readonly describeBug: (thrown: unknown) => Failure
}

/**
 * Runs an action to the end of the process. It is red until a verdict says otherwise, whichever way the process ends:
 * by itself, by a bug, by a promise that never settles, or by a signal.
 */
export async function runUntilEnd({ record, runner, run, finish, describeBug }: ProcessRun): Promise<never> {
  process.exitCode = 1
  // No switch turns certificate checks off, for the portal or for GitHub.
  delete process.env.NODE_TLS_REJECT_UNAUTHORIZED

  /** Says why everywhere, and leaves no `passed` behind. */
  const endRed = (failure: Failure, exitCode: number): never => {
    record.failures.push(failure)
    try {
      runner.log.unfold()
      // What was reported is not reported again.
      if (record.isReported) runner.log.annotate(errorAbout(failure))
      else finish()
    } catch {
      runner.log.annotate(errorAbout(failure))
    } finally {
      try {
        writeOutputs({ 'failure-reason': record.result.reason, result: 'failed' }, runner)
      } finally {
        endProcess(exitCode)
      }
    }
  }
  const endWithBug = (thrown: unknown): never => {
    if (thrown instanceof Error && thrown.stack !== undefined) runner.log.debug([thrown.stack])
    return endRed(describeBug(thrown), 1)
  }
  const endBySignal = (signal: 'SIGINT' | 'SIGTERM'): never => {
    const text = message`The run was stopped (${[signal]}) before it was done: the job was cancelled, or reached its ${code('timeout-minutes')}.`
    const failure = new Failure('timeout', text, { headline: message`the run was stopped` })
    return endRed(failure, signal === 'SIGINT' ? 130 : 143)
  }

  process.on('SIGINT', endBySignal)
  process.on('SIGTERM', endBySignal)
  process.on('uncaughtException', endWithBug)
  process.on('beforeExit', () => endRed(describeBug('the run ended before its work was done'), 1))
  // A log that nobody reads any more changes no verdict.
  process.stdout.on('error', () => {})

  await run().catch(endWithBug)
  // Sockets that are still open, of a proxy or of the artifact service, must not keep the run.
  await new Promise<void>((resolve) => process.stdout.write('', () => resolve()))
  await letSignalsThrough()
  return endProcess(record.result.failsRun ? 1 : 0)
}

/**
 * Ends the process. Where a name server is silent, Node would wait for it first, longer than any deadline here, so a run
 * that is red is killed then: everything was said, and a runner takes any end but 0 for a failure. One that is green has to
 * wait.
 */
function endProcess(exitCode: number): never {
  const waitsForName = process.getActiveResourcesInfo().includes('GetAddrInfoReqWrap')
  if (exitCode !== 0 && waitsForName) process.kill(process.pid, 'SIGKILL')
  return process.exit(exitCode)
}

function errorAbout({ reason, whole }: Failure): Parameters<Log['annotate']>[0] {
  return { level: 'error', title: reason, text: whole }
}

/**
 * A turn of the event loop. Without one, a run that computes, or waits only for what is known already, gives a signal no
 * chance, and a cancelled run would end green.
 */
export function letSignalsThrough(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve))
}
