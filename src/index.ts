import { debug } from '@actions/core'
import { asFailure, Failure, firstFailure } from './failure.ts'
import { wantsSummary } from './inputs/read-texts.ts'
import { main } from './main.ts'
import { messageHtml } from './report/html.ts'
import { createLog } from './report/write-log.ts'
import { writeOutputs } from './report/write-outputs.ts'
import { writeSummary } from './report/write-summary.ts'
import { Secrets } from './text/secrets.ts'

// Red until a verdict says otherwise, whichever way the process ends.
process.exitCode = 1
// No switch turns certificate checks off, for the portal or for GitHub.
delete process.env.NODE_TLS_REJECT_UNAUTHORIZED

const environment = process.env
const secrets = new Secrets()
const log = createLog(secrets)
let found: readonly Failure[] = []

/** Ends a run that could not reach its end by itself, says why everywhere, and leaves no `passed` behind. */
function endRed(failure: Failure, exitCode: number): never {
  const failures = [...found, failure]
  const { reason } = firstFailure(failures) ?? failure
  const text = secrets.redact(failures.map(({ message }) => message).join('\n'))
  try {
    log.annotate({ level: 'error', title: `DocSpace Scopes: ${reason}`, text })
    if (wantsSummary())
      writeSummary(`<h2>❌ ${reason}</h2>\n<p>${messageHtml(text)}</p>\n`, environment.GITHUB_STEP_SUMMARY)
    writeOutputs({ 'failure-reason': reason, result: 'failed' }, { environment, secrets })
  } finally {
    process.exit(exitCode)
  }
}

function endWithBug(thrown: unknown): never {
  if (thrown instanceof Error && thrown.stack !== undefined) debug(secrets.redact(thrown.stack))
  return endRed(asFailure(thrown), 1)
}

function endOfWaiting(): never {
  return endRed(asFailure('something that was waited for never came'), 1)
}

function endBySignal(signal: 'SIGINT' | 'SIGTERM'): never {
  const text = `The run was ended from outside (${signal}) before it was done: the job was cancelled, or its timeout-minutes were over.`
  return endRed(new Failure('timeout', text), signal === 'SIGINT' ? 130 : 143)
}

process.on('SIGINT', endBySignal)
process.on('SIGTERM', endBySignal)
process.on('uncaughtException', endWithBug)
process.on('beforeExit', endOfWaiting)
// A log that nobody reads any more changes no verdict.
process.stdout.on('error', () => {})

const conclusion = await main({
  environment,
  secrets,
  log,
  onFailures: (failures) => {
    found = failures
  },
  onLimit: (milliseconds) => {
    setTimeout(endOfWaiting, milliseconds).unref()
  },
}).catch(endWithBug)
// Sockets that are still open, of a proxy or of the artifact service, must not keep the run.
await new Promise<void>((resolve) => process.stdout.write('', () => resolve()))
process.exit(conclusion.red ? 1 : 0)
