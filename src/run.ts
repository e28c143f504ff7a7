import { describeLastRun, findBaseline } from './artifacts/baseline.ts'
import { hasArtifactService } from './artifacts/service.ts'
import { prepareUploadMeanwhile, upload } from './artifacts/upload.ts'
import { bug } from './failure.ts'
import { judge } from './gate/judge.ts'
import { maskSecretInputs } from './inputs/credential.ts'
import { InputValues } from './inputs/given-inputs.ts'
import { type Inputs, readInputs, wantsSummary } from './inputs/inputs.ts'
import type { ClientOptions } from './portal/client.ts'
import { within } from './portal/deadline.ts'
import { type PortalAnswers, readPortal } from './portal/portal.ts'
import { systemClock } from './portal/retry.ts'
import type { RunRecord, Upload } from './record.ts'
import {
  keyAnnotations,
  noArtifactService,
  noBaselineYet,
  resultAnnotations,
  verdictAnnotations,
} from './report/annotations.ts'
import { writeFiles, writeOutputs } from './report/files.ts'
import { headline } from './report/headline.ts'
import { fileLines, type Log, portalLines, retryLine, verdictLines } from './report/log.ts'
import { describeBug, failuresOf } from './report/messages.ts'
import { knownOutputs, uploadOutputs } from './report/outputs.ts'
import { readWorkflowRun } from './report/report.ts'
import { type RunEnd, reportEnd } from './report/report-end.ts'
import { letSignalsThrough } from './report/run-until-end.ts'
import { findTroubleshooting, summaryMarkdown } from './report/summary.ts'
import type { DerivedRequest } from './scopes/derive.ts'
import { code, message } from './text/message.ts'
import { maskProxyLogins } from './text/proxy-logins.ts'
import type { Secrets } from './text/secrets.ts'
import { actionVersion } from './text/version.ts'

/** The process that a run lives in. */
export interface Runner {
  readonly environment: NodeJS.ProcessEnv
  readonly secrets: Secrets
  readonly log: Log
}

/** How long the lookup of the last run and the upload may take in addition to the portal, with time to write files. */
const otherMilliseconds = 120_000

/** The whole run. What it finds out is in the record, which decides whether the run fails. */
export async function run(record: RunRecord, runner: Runner): Promise<void> {
  const { environment, secrets, log } = runner
  maskProxyLogins(environment, secrets)
  maskSecretInputs(new InputValues(environment), secrets)
  log.lines(message`DocSpace Scopes ${[actionVersion]}`)
  record.inputs = await record.collect(() => readInputs(environment, secrets))
  if (record.inputs !== undefined) {
    const { inputs } = record
    const limit = inputs.timeoutSeconds * 1000 + otherMilliseconds
    await within(
      limit,
      () => check(inputs, record, runner),
      () => bug('the run exceeded its time limit'),
    )
  }
  await letSignalsThrough()
  finish(record, runner)
}

/** Asks the portal, judges what it says, and keeps what was found out. */
async function check(inputs: Inputs, record: RunRecord, runner: Runner): Promise<void> {
  const { log } = runner
  for (const remark of inputs.remarks) log.annotate(remark)
  log.lines(message`Requesting scopes from ${code(inputs.portal.origin)} (timeout ${inputs.timeoutSeconds} s).`)
  const [portal] = await Promise.all([
    record.collect(() => readPortal(inputs, portalOptions(inputs, runner))),
    lookUpBaseline(inputs, record, runner),
  ])
  record.portal = portal
  if (portal === undefined) return
  // One that fails leaves the others, so that one run reports them all.
  for (const part of [portal.list, portal.app, portal.integrationKey])
    if (part !== undefined && !part.ok) record.failures.push(part.failure)
  log.lines(...portalLines(record, Date.now()))
  for (const annotation of keyAnnotations(record, Date.now())) log.annotate(annotation)

  // Which scopes requests need depends on the portal: where it said nothing, which is a failure already, nothing is judged.
  const saidNothing = [portal.list, portal.version, portal.app, portal.integrationKey].every((each) => !each?.ok)
  if (saidNothing && inputs.required.requests.length > 0) return
  await decide(inputs, portal, record)
  log.lines(...verdictLines(record))
  for (const annotation of verdictAnnotations(record)) log.annotate(annotation)

  // Without the portal's list nothing is kept, whatever was found out about the app and the key.
  if (record.verdict?.scopes === undefined) return
  await letSignalsThrough()
  writeFiles(record, inputs, runner)
  record.collectNow(() => {
    writeOutputs(knownOutputs(record), runner)
    record.outputsWritten = true
  })
  record.upload = await record.collect(() => store(inputs, record, runner))
}

/** What the questions to the portal touch of this process. */
function portalOptions(inputs: Inputs, { environment, secrets, log }: Runner): ClientOptions {
  return {
    environment,
    secrets,
    clock: systemClock,
    onRetry: (retry) => log.lines(retryLine(retry, inputs.retries)),
    onRequest: inputs.uploadArtifact ? prepareUploadMeanwhile(environment) : () => {},
    onAttempt: log.debug,
  }
}

/** What the list is compared with: a committed file, the last run's snapshot, or nothing. */
async function lookUpBaseline(inputs: Inputs, record: RunRecord, runner: Runner): Promise<void> {
  const found = await record.collect(() => findBaseline(inputs, runner))
  if (found === undefined) return
  record.baseline = found.baseline
  if (found.lastRun === undefined) return
  const text = describeLastRun(found.lastRun)
  if (found.baseline === undefined) runner.log.annotate(noBaselineYet(text))
  else runner.log.lines(text)
}

/** Reaches the verdict. The list of routes is large, and loaded only where a request is required. */
async function decide(inputs: Inputs, portal: PortalAnswers, record: RunRecord): Promise<void> {
  const version = portal.version.ok ? portal.version.value : undefined
  let requests: DerivedRequest[] = []
  if (inputs.required.requests.length > 0) {
    const { deriveRequests } = await import('./scopes/derive.ts')
    requests = deriveRequests(inputs.required.requests, version)
  }
  const { failOnMissing, failOnDrift } = inputs
  record.verdict = judge({
    failOnMissing,
    failOnDrift,
    scopes: portal.list.ok ? portal.list.value.scopes : undefined,
    version,
    usesApp: inputs.clientId !== undefined,
    app: portal.app?.ok ? portal.app.value : undefined,
    appState: portal.appState,
    integrationKey: portal.integrationKey,
    named: inputs.required.scopes,
    requests,
    baseline: record.baseline,
  })
  const { failures, softened } = failuresOf(record)
  record.failures.push(...failures)
  record.softened.push(...softened)
}

/** @returns undefined where no artifact is wanted, or there is no service for one */
async function store(inputs: Inputs, record: RunRecord, runner: Runner): Promise<Upload | undefined> {
  const { environment, secrets, log } = runner
  const { snapshotPath, reportPath } = record.files ?? {}
  // A record that is not whole is not stored.
  if (!inputs.uploadArtifact || snapshotPath === undefined || reportPath === undefined) return undefined
  if (!hasArtifactService(environment)) {
    log.annotate(noArtifactService)
    return undefined
  }
  const { artifactName: name, retentionDays } = inputs
  const { url: runUrl } = readWorkflowRun(environment, (text) => secrets.redact(text))
  const files = { snapshotPath, reportPath }
  return log.folded('Uploading snapshot and report', () => upload({ name, files, retentionDays, runUrl }, environment))
}

/** Reports how the run ended. */
export function finish(record: RunRecord, runner: Runner): void {
  const { environment } = runner
  const isDecided = record.verdict?.scopes !== undefined || record.failures.length > 0
  if (!isDecided) record.failures.push(describeBug('no verdict was reached', record))
  const hasSummary = record.inputs?.jobSummary ?? wantsSummary(environment)
  const end: RunEnd = {
    outputs: () => ({ ...(record.outputsWritten ? {} : knownOutputs(record)), ...uploadOutputs(record) }),
    summary: hasSummary
      ? () => summaryMarkdown(record, { now: Date.now(), troubleshooting: findTroubleshooting(environment) })
      : undefined,
    lines: () => fileLines(record),
    annotations: () => resultAnnotations(record),
    headline: () => headline(record),
  }
  reportEnd(end, record, runner)
}
