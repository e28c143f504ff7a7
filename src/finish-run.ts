import type { Failure } from './failure.ts'
import { outcomeOf } from './outcome.ts'
import { conclusionAnnotations, warning } from './report/annotations.ts'
import { type Conclusion, concludeFrom } from './report/conclusion.ts'
import { lastLine } from './report/headline.ts'
import { fileLines } from './report/log-lines.ts'
import { lastOutputsOf, outputsOf } from './report/outputs.ts'
import { summaryHtml } from './report/summary.ts'
import { writeOutputs } from './report/write-outputs.ts'
import { writeSummary } from './report/write-summary.ts'
import type { RunContext } from './run-context.ts'
import type { RunRecord } from './run-record.ts'

/** Tells how the run ended: the last outputs, the summary, the annotations, the last line of the log. */
export async function finishRun(
  record: RunRecord,
  failures: readonly Failure[],
  softened: readonly Failure[],
  jobSummary: boolean,
  context: RunContext,
): Promise<Conclusion> {
  const { environment, log, secrets } = context
  context.onFailures(failures)
  const conclusion = await writeLastOutputs(record, concludeFrom(failures, softened), context)
  if (
    jobSummary &&
    !writeSummary(secrets.redact(summaryHtml(record, conclusion, Date.now())), environment.GITHUB_STEP_SUMMARY)
  ) {
    log.annotate(
      warning('no summary', 'The job summary could not be written. The verdict stands; the log has everything.'),
    )
  }
  log.lines(...fileLines(record.files, record.upload))
  for (const annotation of conclusionAnnotations(conclusion)) log.annotate(annotation)
  log.lines(lastLine(conclusion, record.verdict))
  return conclusion
}

/** Outputs that cannot be written are a failure themselves, and change how the run ends. */
async function writeLastOutputs(record: RunRecord, conclusion: Conclusion, context: RunContext): Promise<Conclusion> {
  // With the portal's list they were written before the upload.
  const known = record.verdict?.scopes === undefined ? outputsOf(record) : {}
  const written = await outcomeOf(() => writeOutputs({ ...known, ...lastOutputsOf(record, conclusion) }, context))
  if (written.ok || conclusion.failures.some(({ reason }) => reason === 'unwritable')) return conclusion
  return concludeFrom([...conclusion.failures, written.failure], conclusion.softened)
}
