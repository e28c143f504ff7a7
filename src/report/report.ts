import type { Failure } from '../failure.ts'
import { ownKeyIn, type Run, versionIn } from '../run-record.ts'
import type { Conclusion } from './conclusion.ts'
import { type Comparison, checksOf, keyFacts, type Recorded } from './report-checks.ts'
import { jsonText } from './snapshot.ts'

/** What the report tells beside the record. */
export interface ReportContext {
  /** ISO 8601. */
  readonly madeAt: string
  readonly actionVersion: string
  readonly run: Run
  readonly comparison: Comparison
}

/**
 * The report, which belongs to the run as the snapshot belongs to the portal. `schema/report.schema.json` describes it.
 * It is written before the upload, so it tells of the verdict and not of the artifact.
 */
export function reportText(record: Recorded, conclusion: Conclusion, context: ReportContext): string {
  const { answers, verdict } = record
  return jsonText({
    schemaVersion: 1,
    madeAt: context.madeAt,
    action: { name: 'docspace-scopes', version: context.actionVersion },
    run: context.run,
    portal: { url: record.origin, version: versionIn(answers) ?? null, scopeCount: record.scopes.length },
    verdict: {
      result: conclusion.result,
      failureReason: conclusion.reason,
      softened: conclusion.result === 'failed' && !conclusion.red,
      messages: [...messagesOf(conclusion.failures, false), ...messagesOf(conclusion.softened, true)],
    },
    signIn: answers?.list.ok ? { how: answers.list.value.signIn, path: answers.list.value.path } : null,
    retries: answers?.retries ?? 0,
    required: verdict.required.map(({ label, anyOf }) => ({ label, anyOf })),
    requests: verdict.requests.map(({ label, outcome, needs, because, known, nearest }) => ({
      request: label,
      outcome,
      scopes: needs.map((anyOf) => anyOf.join('|')),
      because,
      known,
      nearest: nearest ?? null,
    })),
    checks: checksOf(record, context.comparison),
    missing: verdict.missing.map(({ label, hint }) => ({ label, hint: hint ?? null })),
    scopesToGrant: verdict.toGrant ?? [],
    apiKey: keyFacts(ownKeyIn(answers)),
  })
}

function messagesOf(failures: readonly Failure[], softened: boolean): unknown[] {
  return failures.map(({ reason, message }) => ({ reason, message, softened }))
}
