import { loadClient } from './artifacts/load-client.ts'
import { hasArtifactService } from './artifacts/service.ts'
import { finishRun } from './finish-run.ts'
import type { Baseline } from './gate/baseline.ts'
import { judge, whyNotMade } from './gate/judge.ts'
import type { Verdict } from './gate/verdict.ts'
import type { Inputs } from './inputs/inputs.ts'
import { type Outcome, outcomeOf } from './outcome.ts'
import type { PortalAnswers } from './portal/portal-answers.ts'
import { verdictAnnotations, warning } from './report/annotations.ts'
import { type Conclusion, concludeFrom } from './report/conclusion.ts'
import { expiryWarnings } from './report/key-sentences.ts'
import { answerLines, verdictLines } from './report/log-lines.ts'
import { outputsOf } from './report/outputs.ts'
import { runOf } from './report/run-of.ts'
import { writeFiles } from './report/write-files.ts'
import { writeOutputs } from './report/write-outputs.ts'
import type { RunContext } from './run-context.ts'
import type { Files, Upload } from './run-record.ts'
import { versionIn } from './run-record.ts'
import { deriveRequests } from './scopes/derive.ts'
import type { Scope } from './scopes/scope.ts'

// Loaded together, so that a run that gets no answers needs no file of its own.
export { finishRun }

/**
 * Judges what was learned, writes it down and stores it. `result` and `failure-reason` come last, so that no `passed`
 * stands anywhere before everything is done.
 */
export async function judgeAndRecord(
  inputs: Inputs,
  answers: PortalAnswers,
  baseline: Outcome<Baseline | undefined>,
  context: RunContext,
): Promise<Conclusion> {
  const { log } = context
  const { origin } = inputs.portal
  log.lines(...answerLines(answers))
  for (const text of expiryWarnings(answers, Date.now())) log.annotate(warning('a key expires', text))
  // Which scopes requests need depends on the portal: where it told nothing, nothing is judged.
  if (inputs.required.requests.length > 0 && toldNothing(answers))
    return finishRun({ origin, answers }, whyNotMade({ ...answers, baseline }), [], inputs.jobSummary, context)
  const verdict = await reachVerdict(inputs, answers, baseline)
  context.onFailures(verdict.failures)
  log.lines(...verdictLines(verdict))
  for (const annotation of verdictAnnotations(verdict, answers)) log.annotate(annotation)
  const { scopes, failures, softened } = verdict
  // Without the portal's list nothing is recorded, whatever was found out about the app and the key.
  if (scopes === undefined)
    return finishRun({ origin, answers, verdict }, failures, softened, inputs.jobSummary, context)
  return record(inputs, { origin, answers, verdict, scopes }, context)
}

function toldNothing({ list, version, client, integrationKey }: PortalAnswers): boolean {
  return [list, version, client, integrationKey].every((answer) => answer === undefined || !answer.ok)
}

async function reachVerdict(
  inputs: Inputs,
  answers: PortalAnswers,
  baseline: Outcome<Baseline | undefined>,
): Promise<Verdict> {
  const { required, failOnMissing, failOnDrift } = inputs
  const { list, client, appState, integrationKey } = answers
  return judge({
    list,
    version: versionIn(answers),
    given: required.scopes,
    requests: await derive(inputs, answers),
    client,
    appState,
    integrationKey,
    baseline,
    failOnMissing,
    failOnDrift,
  })
}

/** The list of routes is large, and loaded only where a request is required. */
async function derive({ required }: Inputs, answers: PortalAnswers): Promise<Verdict['requests']> {
  if (required.requests.length === 0) return []
  const routes = await import('./scopes/known-requests.ts')
  return deriveRequests(required.requests, routes, versionIn(answers))
}

interface Judged {
  readonly origin: string
  readonly answers: PortalAnswers
  readonly verdict: Verdict
  readonly scopes: readonly Scope[]
}

async function record(inputs: Inputs, judged: Judged, context: RunContext): Promise<Conclusion> {
  const { verdict } = judged
  const failures = [...verdict.failures]
  const keep = <Value>(outcome: Outcome<Value>): Value | undefined => {
    if (outcome.ok) return outcome.value
    failures.push(outcome.failure)
    return undefined
  }
  const conclusion = concludeFrom(failures, verdict.softened)
  const { files, failures: unwritten } = writeFiles(judged, conclusion, inputs, context)
  failures.push(...unwritten)
  keep(await outcomeOf(() => writeOutputs(outputsOf({ ...judged, files }), context)))
  const upload = areWhole(files) ? keep(await outcomeOf(() => store(files, inputs, context))) : undefined
  return finishRun({ ...judged, files, upload }, failures, verdict.softened, inputs.jobSummary, context)
}

function areWhole(files: Partial<Files>): files is Files {
  return files.snapshotPath !== undefined && files.reportPath !== undefined
}

/** @returns undefined where no artifact is wanted, or there is no service for one */
async function store(
  files: Files,
  { uploadArtifact, artifactName, retentionDays }: Inputs,
  { log, environment }: RunContext,
): Promise<Upload | undefined> {
  if (!uploadArtifact) return undefined
  if (!hasArtifactService(environment)) {
    log.annotate(
      warning(
        'no artifact',
        'There is no artifact service here (a local run, GitHub Enterprise Server, or Gitea). Snapshot and report are kept as files; set upload-artifact to false to be rid of this warning.',
      ),
    )
    return undefined
  }
  return log.folded('Uploading snapshot and report', async () => {
    const { upload } = await loadClient(environment, () => import('./artifacts/upload.ts'))
    return upload({ name: artifactName, files, retentionDays, run: runOf(environment) }, environment)
  })
}
