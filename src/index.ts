import { asFailure, Failure, firstFailure } from './failure.ts'
import { main } from './main.ts'
import { createLog } from './report/write-log.ts'
import { writeOutputs } from './report/write-outputs.ts'
import { Secrets } from './secrets.ts'

// Red until a verdict says otherwise, whichever way the process ends.
process.exitCode = 1

const secrets = new Secrets()
const log = createLog(secrets)
let found: readonly Failure[] = []

/** Ends a run that could not reach its end by itself, and leaves no `passed` behind. */
function endRed(failure: Failure, exitCode: number): never {
  const first = firstFailure([...found, failure]) ?? failure
  try {
    log.annotate({
      level: 'error',
      title: `DocSpace Scopes: ${first.reason}`,
      text: [...found, failure].map(({ message }) => message).join('\n'),
    })
    writeOutputs({ 'failure-reason': first.reason, result: 'failed' })
  } finally {
    process.exit(exitCode)
  }
}

const unsettled = 'Something that was waited for never came, so no verdict was reached.'
for (const [signal, number] of [
  ['SIGINT', 2],
  ['SIGTERM', 15],
] as const) {
  process.on(signal, () => {
    endRed(
      new Failure(
        'timeout',
        `The run was ended from outside (${signal}) before it was done: the job was cancelled, or its timeout-minutes were over.`,
      ),
      128 + number,
    )
  })
}
process.on('uncaughtException', (error) => endRed(asFailure(error), 1))
process.on('beforeExit', () => endRed(asFailure(new Error(unsettled)), 1))
// A log that nobody reads any more changes no verdict.
process.stdout.on('error', () => {})

const conclusion = await main({
  environment: process.env,
  secrets,
  log,
  onFailures: (failures) => {
    found = failures
  },
  onLimit: (milliseconds) => {
    setTimeout(() => endRed(asFailure(new Error(unsettled)), 1), milliseconds).unref()
  },
})
// Sockets that are still open, of a proxy or of the artifact service, must not keep the run.
await new Promise<void>((resolve) => process.stdout.write('', () => resolve()))
process.exit(conclusion.red ? 1 : 0)
