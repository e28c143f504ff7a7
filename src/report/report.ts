import { byReason, type Failure, type Outcome } from '../failure.ts'
import { isMissing, type Requirement } from '../gate/judge.ts'
import type { KeyInformation } from '../portal/resources.ts'
import type { RunRecord } from '../record.ts'
import type { Scope } from '../scopes/scope.ts'
import { plainText } from '../text/message.ts'
import { actionVersion } from '../text/version.ts'
import { describeReason } from './descriptions.ts'
import { describeHint } from './messages.ts'

/** The run of a workflow that a report belongs to; empty texts outside of GitHub Actions. */
export interface WorkflowRun {
  readonly repository: string
  readonly workflow: string
  readonly job: string
  readonly id: string
  readonly attempt: string
  readonly url: string
  readonly event: string
  readonly ref: string
  readonly commit: string
}

/**
 * Reads which run this is from the runner's environment.
 * @param redact strikes secrets out: the password of a proxy may be a word in the name of a workflow
 */
export function readWorkflowRun(environment: NodeJS.ProcessEnv, redact: (text: string) => string): WorkflowRun {
  const text = (name: string): string => redact(environment[name] ?? '')
  const [server, repository, id] = [text('GITHUB_SERVER_URL'), text('GITHUB_REPOSITORY'), text('GITHUB_RUN_ID')]
  return {
    repository,
    workflow: text('GITHUB_WORKFLOW'),
    job: text('GITHUB_JOB'),
    id,
    attempt: text('GITHUB_RUN_ATTEMPT'),
    url: server !== '' && repository !== '' && id !== '' ? redact(`${server}/${repository}/actions/runs/${id}`) : '',
    event: text('GITHUB_EVENT_NAME'),
    ref: text('GITHUB_REF'),
    commit: text('GITHUB_SHA'),
  }
}

/**
 * The record of what a portal offers: the same text for the same list, on every system. It contains no time and no run,
 * so that a committed one changes only with the portal. `schema/snapshot.schema.json` describes it.
 * @param scopes sorted by name
 */
export function snapshotText(portal: string, scopes: readonly Scope[]): string {
  const plain = scopes.map(({ name, group, type }) => ({ name, group, type }))
  return jsonText({ schemaVersion: 1, portal, scopes: plain })
}

/** What the report needs to know of its surroundings. */
export interface ReportContext {
  /** ISO 8601 */
  readonly madeAt: string
  readonly run: WorkflowRun
  readonly redact: (text: string) => string
}

/**
 * The report, which belongs to the run as the snapshot belongs to the portal. `schema/report.schema.json` describes it.
 * It is written before the upload, so it says nothing of the artifact.
 * @param redact strikes secrets out of sentences, which may quote the runner's environment or GitHub
 */
export function reportText(record: RunRecord, { madeAt, run, redact }: ReportContext): string {
  const { inputs, portal, verdict, result } = record
  return jsonText({
    schemaVersion: 1,
    madeAt,
    action: { name: 'docspace-scopes', version: actionVersion },
    run,
    portal: {
      url: inputs?.portal.origin,
      version: portal?.version.ok ? portal.version.value : null,
      scopeCount: verdict?.scopes?.length,
    },
    verdict: {
      result: result.result,
      failureReason: result.reason,
      softened: result.result === 'failed' && !result.failsRun,
      messages: [...messagesOf(record.failures, false), ...messagesOf(record.softened, true)].map((each) => ({
        ...each,
        message: redact(each.message),
      })),
    },
    signIn: portal?.list.ok ? { how: portal.list.value.signIn, path: portal.list.value.path } : null,
    retries: portal?.retries ?? 0,
    required: (verdict?.required ?? []).map(({ label, anyOf, askers }) => ({
      label,
      anyOf,
      askedBy: askers.map(({ request, place }) => ({
        request: request ?? null,
        input: place.input,
        file: place.file ?? null,
        line: place.line,
      })),
    })),
    requests: (verdict?.requests ?? []).map((request) => ({
      request: request.label,
      outcome: request.outcome,
      scopes: request.needs.map((anyOf) => anyOf.join('|')),
      because: plainText(describeReason(request)),
      known: request.known,
      nearest: request.nearest ?? null,
    })),
    scopesToGrant: verdict?.scopesToGrant ?? [],
    checks: checks(record),
    missing: (verdict?.required ?? [])
      .filter(isMissing)
      .map(({ label, hint }) => ({ label, hint: hint === undefined ? null : plainText(describeHint(hint)) })),
    apiKey: portal?.apiKey?.ok ? keyFacts(portal.apiKey.value) : null,
  })
}

interface ReportMessage {
  readonly reason: string
  readonly message: string
  readonly softened: boolean
}

function messagesOf(failures: readonly Failure[], softened: boolean): ReportMessage[] {
  return byReason(failures).map(({ reason, message }) => ({ reason, message, softened }))
}

/** Every check with its result. App, key and drift are null where they were not asked for. */
function checks(record: RunRecord): Record<string, unknown> {
  const required = record.verdict?.required ?? []
  return {
    portal: placeCheck(required, 'portal'),
    app: appCheck(record, required),
    key: keyCheck(record, required),
    requests: requestsCheck(record),
    drift: driftCheck(record),
  }
}

function placeCheck(
  required: readonly Requirement[],
  place: 'portal' | 'app' | 'key',
): { result: string; missing: string[] } {
  const missing = required.filter((requirement) => requirement[place] === false).map(({ label }) => label)
  return { result: missing.length === 0 ? 'passed' : 'failed', missing }
}

function notMade(outcome: Outcome<unknown> | undefined): unknown {
  return outcome === undefined || outcome.ok ? null : { result: 'not-made', failureReason: outcome.failure.reason }
}

function appCheck({ portal, verdict }: RunRecord, required: readonly Requirement[]): unknown {
  if (!portal?.app?.ok) return notMade(portal?.app)
  const { name, scopes } = portal.app.value
  const enabled = portal.appState === 'enabled' ? true : portal.appState === 'disabled' ? false : null
  const { result, missing } = placeCheck(required, 'app')
  return {
    result: enabled === false ? 'failed' : result,
    name,
    enabled,
    granted: scopes,
    missing,
    excess: verdict?.excess ?? [],
  }
}

function keyCheck({ portal }: RunRecord, required: readonly Requirement[]): unknown {
  if (!portal?.integrationKey?.ok) return notMade(portal?.integrationKey)
  const key = portal.integrationKey.value
  const notAsked = required.filter((requirement) => requirement.key === 'not-applicable').map(({ label }) => label)
  const { result, missing } = placeCheck(required, 'key')
  return { result: key.active ? result : 'failed', ...keyFacts(key), missing, notAsked }
}

function requestsCheck({ portal, verdict }: RunRecord): unknown {
  const requests = verdict?.requests ?? []
  const uncovered = requests.filter(({ outcome }) => outcome === 'uncovered').map(({ label }) => label)
  if (uncovered.length === 0 && requests.some(({ outcome }) => outcome === 'undecided'))
    return notMade(portal?.integrationKey)
  return { result: uncovered.length === 0 ? 'passed' : 'failed', uncovered }
}

function driftCheck({ inputs, verdict, failures }: RunRecord): unknown {
  if (inputs?.baseline === undefined) return null
  const failed = (reason: string): boolean => failures.some((failure) => failure.reason === reason)
  if (verdict?.drift === undefined)
    return failed('baseline') ? { result: 'not-made', failureReason: 'baseline' } : { result: 'no-baseline' }
  const { added, removed, changed, renamed } = verdict.drift
  return {
    result: failed('drift') ? 'failed' : 'passed',
    baseline: inputs.baseline === 'last-run' ? 'last-run' : 'file',
    failOn: inputs.failOnDrift,
    added,
    removed,
    changed: changed.map(({ now }) => now.name),
    renamed,
  }
}

/** What may be told of a key. */
function keyFacts({ name, permissions, expiresAt }: KeyInformation): Record<string, unknown> {
  return { name, permissions: permissions === 'all' ? ['*'] : permissions, expiresAt: expiresAt ?? null }
}

/** JSON as files contain it: two spaces, and a line feed at the end. */
function jsonText(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`
}
