import type { Required } from '../gate/required.ts'
import type { Missing, Verdict } from '../gate/verdict.ts'
import type { Outcome } from '../outcome.ts'
import type { KeyInformation } from '../portal/key-information.ts'
import { ownKeyIn, type Run, type RunRecord, versionIn } from '../run-record.ts'
import type { Conclusion } from './conclusion.ts'
import { jsonText } from './snapshot.ts'

/** What the report tells beside the record. */
export interface ReportContext {
  /** ISO 8601. */
  readonly madeAt: string
  readonly actionVersion: string
  readonly run: Run
}

/**
 * The report, which belongs to the run as the snapshot belongs to the portal. `schema/report.schema.json` describes it.
 * It is written before the upload, so it tells of the verdict and not of the artifact.
 */
export function reportText(
  record: RunRecord,
  verdict: Verdict,
  conclusion: Conclusion,
  context: ReportContext,
): string {
  const { answers } = record
  return jsonText({
    schemaVersion: 1,
    madeAt: context.madeAt,
    action: { name: 'docspace-scopes', version: context.actionVersion },
    run: context.run,
    portal: { url: record.origin, version: versionIn(answers) ?? null, scopeCount: verdict.scopes.length },
    verdict: {
      result: conclusion.result,
      failureReason: conclusion.reason,
      softened: conclusion.result === 'failed' && !conclusion.red,
      messages: [...conclusion.failures, ...conclusion.softened].map(({ reason, message }) => ({ reason, message })),
    },
    signIn: answers?.list.ok ? { how: answers.list.value.signIn, path: answers.list.value.path } : null,
    retries: answers?.retries ?? 0,
    required: verdict.required.map(({ label, anyOf }) => ({ label, anyOf })),
    requests: verdict.requests.map(({ label, outcome, needs, because, known }) => ({
      request: label,
      outcome,
      scopes: needs.map((anyOf) => anyOf.join('|')),
      because,
      known,
    })),
    checks: {
      portal: { result: resultOf(verdict.portal.missing), missing: labels(verdict.portal.missing) },
      app: appCheck(verdict, answers?.client),
      key: keyCheck(verdict, answers?.integrationKey),
      requests: { result: verdict.uncovered.length === 0 ? 'passed' : 'failed', uncovered: labels(verdict.uncovered) },
      drift: verdict.drift ?? null,
    },
    missing: verdict.missing.map(({ label, hint }: Missing) => ({ label, hint: hint ?? null })),
    apiKey: keyFacts(ownKeyIn(answers)),
  })
}

function resultOf(missing: readonly Required[]): 'passed' | 'failed' {
  return missing.length === 0 ? 'passed' : 'failed'
}

function labels(entries: readonly { readonly label: string }[]): string[] {
  return entries.map(({ label }) => label)
}

function notMade(outcome: Outcome<unknown> | undefined): { result: 'not-made'; failureReason: string } | null {
  return outcome === undefined || outcome.ok ? null : { result: 'not-made', failureReason: outcome.failure.reason }
}

function appCheck({ app }: Verdict, outcome: Outcome<unknown> | undefined): unknown {
  if (app === undefined) return notMade(outcome)
  const { client, missing, excess } = app
  return { result: resultOf(missing), name: client.name, granted: client.scopes, missing: labels(missing), excess }
}

function keyCheck({ key }: Verdict, outcome: Outcome<unknown> | undefined): unknown {
  if (key === undefined) return notMade(outcome)
  return { result: resultOf(key.missing), ...keyFacts(key.key), missing: labels(key.missing), notAsked: key.notAsked }
}

function keyFacts(
  key: KeyInformation | undefined,
): { name: string; permissions: readonly string[]; expiresAt: string | null } | null {
  if (key === undefined) return null
  return {
    name: key.name,
    permissions: key.permissions === 'all' ? ['*'] : key.permissions,
    expiresAt: key.expiresAt ?? null,
  }
}
