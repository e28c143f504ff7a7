import { bug, Failure } from '../failure.ts'
import { isMissing } from '../gate/judge.ts'
import { InputProblems } from '../inputs/invalid-input.ts'
import { createPortalClient } from '../portal/client.ts'
import { within } from '../portal/deadline.ts'
import { type AppInformation, fetchApp } from '../portal/resources.ts'
import { systemClock } from '../portal/retry.ts'
import { writeFileIn } from '../report/files.ts'
import { retryLine } from '../report/log.ts'
import { type RunEnd, reportEnd } from '../report/report-end.ts'
import { letSignalsThrough } from '../report/run-until-end.ts'
import { findTroubleshooting } from '../report/summary.ts'
import type { Runner } from '../run.ts'
import { code, message } from '../text/message.ts'
import { maskProxyLogins } from '../text/proxy-logins.ts'
import { actionVersion } from '../text/version.ts'
import { type FoundFiles, findFiles } from './files/find-files.ts'
import { placeUrlIn } from './files/place-url.ts'
import { compareRequirements, groupRequests, writeRequirements } from './files/requirements-block.ts'
import { type RequirementsFile, readRequirementsFile } from './files/requirements-file.ts'
import {
  type AppQuestion,
  maskMisplacedKeys,
  type RequirementsInputs,
  readRequirementsInputs,
  wantsSummary,
} from './inputs.ts'
import {
  describeAppLacks,
  describeDifference,
  describeUncovered,
  describeWritten,
  requirementsHeadline,
} from './messages.ts'
import { asTheGateReads, judgeNeeds, withoutSecrets } from './needs.ts'
import { readSources } from './read-sources.ts'
import type { RequirementsRecord } from './record.ts'
import { readRecordings } from './recordings/recordings.ts'
import { endAnnotations, foundLines, remarkAnnotations, requirementsOutputs } from './report.ts'
import { operationsFor } from './sdk/sdk-operations.ts'
import { requirementsSummary } from './summary.ts'
import { describeNothingFound, describeUnread } from './unread-messages.ts'

/** An integration calls fewer; more are a generated client, or the whole API. */
const maxRequests = 300

/** More files for one pattern are a mistake. */
const maxFiles = 100_000

/** How much longer than its deadline the question to the portal may take before the run is ended. */
const spareMilliseconds = 30_000

/** The whole run. What it finds out is in the record, which decides whether the run fails. */
export async function keepRequirements(record: RequirementsRecord, runner: Runner): Promise<void> {
  const { environment, secrets, log } = runner
  maskProxyLogins(environment, secrets)
  maskMisplacedKeys(environment, secrets)
  log.lines(message`DocSpace Requirements ${[actionVersion]}`)
  const inputs = await record.collect(() => readRequirementsInputs(environment, secrets))
  record.inputs = inputs
  if (inputs !== undefined) {
    for (const remark of inputs.remarks) log.annotate(remark)
    await record.collect(() => compareOrWrite(inputs, record, runner))
    log.lines(...foundLines(record))
    for (const annotation of remarkAnnotations(record)) log.annotate(annotation)
  }
  await letSignalsThrough()
  finish(record, runner)
}

/** @throws Failure where there is nothing to go on with */
async function compareOrWrite(inputs: RequirementsInputs, record: RequirementsRecord, runner: Runner): Promise<void> {
  const { base, portalVersion } = inputs
  const { file, files, recorded } = openFiles(inputs, record, runner)
  const found = readSources(files.sources, { base, operations: await operationsFor(files.sources) })
  const all = {
    ...found,
    requests: [...found.requests, ...recorded.requests],
    unread: [...files.unread, ...found.unread, ...recorded.unread],
  }
  const { reading, requests } = asTheGateReads(withoutSecrets(all, runner.secrets))
  record.reading = reading
  record.verdict = judgeNeeds(requests, file.ownLines, { version: portalVersion, app: undefined })
  refuseStrangeAmounts(record)

  const differences = inputs.failOnDifference ? record.failures : record.softened
  if (reading.unread.length > 0) differences.push(describeUnread(reading.unread))
  if (inputs.mode === 'write') write(file, inputs, record)
  else differences.push(...compare(file, record))

  if (inputs.app === undefined) return
  const { app } = inputs
  record.app = await record.collect(() =>
    within(
      app.timeoutSeconds * 1000 + spareMilliseconds,
      () => askAboutApp(app, runner),
      () => bug('the portal did not respond within the time limit'),
    ),
  )
  if (record.app === undefined) return
  record.verdict = judgeNeeds(requests, file.ownLines, { version: portalVersion, app: record.app })
  if (record.verdict.required.some(isMissing)) record.failures.push(describeAppLacks(record.verdict, record))
  const uncovered = record.verdict.requests.filter(({ outcome }) => outcome === 'uncovered')
  if (uncovered.length > 0) record.failures.push(describeUncovered(uncovered))
}

interface OpenedFiles {
  readonly file: RequirementsFile
  readonly files: FoundFiles
  readonly recorded: ReturnType<typeof readRecordings>
}

/**
 * Opens what the inputs name.
 * @throws Failure `invalid-input` that reports every problem at once
 */
function openFiles(
  { workspace, mode, patterns, file: path, base, app }: RequirementsInputs,
  record: RequirementsRecord,
  { environment, secrets }: Runner,
): OpenedFiles {
  const problems = new InputProblems()
  const file = problems.take(
    'requirements-file',
    () => readRequirementsFile(path, mode, { workspace, secrets }),
    undefined,
  )
  if (file?.text !== undefined) record.requirementsPath = file.absolute
  const files = problems.take(
    'code',
    () => findFiles(patterns, { workspace, maxFiles, environment, problems }),
    undefined,
  )
  record.files = files
  const recorded = readRecordings(files?.recordings ?? [], { base, portalHost: app?.portal.host, problems })
  problems.throwIfAny('patterns or files cannot be used')
  if (file === undefined || files === undefined) throw new Error('files without a problem are known')
  return { file, files, recorded }
}

/** @throws Failure for code that is likely not the integration’s own */
function refuseStrangeAmounts({ files, reading }: RequirementsRecord): void {
  if (files === undefined || reading === undefined) return
  const { requests, unread, ignored } = reading
  if (requests.length + unread.length + ignored.length === 0)
    throw new Failure('invalid-input', describeNothingFound(files))
  const { length: count } = groupRequests(requests)
  if (count > maxRequests)
    throw new Failure(
      'invalid-input',
      message`The files of ${code('code')} make ${count} different requests, more than an integration has (${maxRequests}). A generated client or the whole API is among them: take it out with ${code('!')} in ${code('code')}.`,
    )
}

function write(file: RequirementsFile, { workspace }: RequirementsInputs, record: RequirementsRecord): void {
  const requests = record.reading?.requests ?? []
  const difference = compareRequirements(file.text, requests)
  const text = writeRequirements(file.text, requests)
  if (typeof text !== 'string' || 'problem' in difference)
    throw new Error('the lines between the marks were read before')
  record.difference = difference
  if (text === file.text) return
  record.collectNow(() => {
    writeFileIn(workspace, file.absolute, text, 'requirements-file')
    record.isWritten = true
    record.requirementsPath = file.absolute
  })
}

function compare(file: RequirementsFile, record: RequirementsRecord): Failure[] {
  const difference = compareRequirements(file.text, record.reading?.requests ?? [])
  if ('problem' in difference) throw new Error('the lines between the marks were read before')
  record.difference = difference
  const { missing } = difference
  return missing.length === 0 && file.text !== undefined
    ? []
    : [describeDifference(missing, file.path, file.text !== undefined)]
}

/** What the app was granted, which a portal tells everyone. */
async function askAboutApp(app: AppQuestion, { environment, secrets, log }: Runner): Promise<AppInformation> {
  log.lines(
    message`Requesting the app’s scopes from ${code(app.portal.origin)} (timeout ${[String(app.timeoutSeconds)]} s).`,
  )
  const client = createPortalClient(app, {
    environment,
    secrets,
    clock: systemClock,
    onRetry: (retry) => log.lines(retryLine(retry, app.retries)),
    onRequest: () => {},
    onAttempt: log.debug,
  })
  try {
    return await fetchApp(client, app.clientId)
  } finally {
    client.close()
  }
}

/** Reports how the run ended. */
export function finish(record: RequirementsRecord, runner: Runner): void {
  const { environment } = runner
  const isDecided = record.verdict !== undefined || record.failures.length > 0
  if (!isDecided) record.failures.push(bug('no verdict was reached'))
  const links = {
    troubleshooting: findTroubleshooting(environment),
    placeUrl: placeUrlIn(record.inputs?.workspace, environment),
  }
  const hasSummary = record.inputs?.jobSummary ?? wantsSummary(environment)
  const end: RunEnd = {
    outputs: () => requirementsOutputs(record),
    summary: hasSummary ? () => requirementsSummary(record, links) : undefined,
    lines: () => describeWritten(record),
    annotations: () => endAnnotations(record),
    headline: () => requirementsHeadline(record),
  }
  reportEnd(end, record, runner)
}
