import type { Edges } from './edges.ts'
import type { Failure } from './failure.ts'
import { outcomeOf } from './outcome.ts'
import { conclusionAnnotations, warning } from './report/annotations.ts'
import { type Conclusion, concludeFrom } from './report/conclusion.ts'
import { fileLines, lastLine } from './report/log-lines.ts'
import { lastOutputsOf, outputsOf } from './report/outputs.ts'
import type { Story } from './report/story.ts'
import { summaryHtml } from './report/summary.ts'
import { writeOutputs } from './report/write-outputs.ts'
import { writeSummary } from './report/write-summary.ts'

/** Tells how the run ended: the last outputs, the summary, the annotations, the last line of the log. */
export async function tell(
  story: Story,
  failures: readonly Failure[],
  softened: readonly Failure[],
  jobSummary: boolean,
  { environment, log, secrets, onFailures }: Edges,
): Promise<Conclusion> {
  onFailures(failures)
  const conclusion = await writeLastOutputs(story, concludeFrom(failures, softened))
  if (jobSummary && !writeSummary(secrets.redact(summaryHtml(story, conclusion)), environment.GITHUB_STEP_SUMMARY)) {
    log.annotate(
      warning('no summary', 'The job summary could not be written. The verdict stands; the log has everything.'),
    )
  }
  for (const line of fileLines(story.files, story.upload)) log.line(line)
  for (const annotation of conclusionAnnotations(conclusion)) log.annotate(annotation)
  log.line(lastLine(conclusion, story.verdict))
  return conclusion
}

/** Outputs that cannot be written are a failure themselves, and change how the run ends. */
async function writeLastOutputs(story: Story, conclusion: Conclusion): Promise<Conclusion> {
  const known = story.verdict === undefined ? outputsOf(story) : {}
  const written = await outcomeOf(() => writeOutputs({ ...known, ...lastOutputsOf(story, conclusion) }))
  if (written.ok || conclusion.failures.some(({ reason }) => reason === 'unwritable')) return conclusion
  return concludeFrom([...conclusion.failures, written.failure], conclusion.softened)
}
