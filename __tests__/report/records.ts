import { Failure } from '../../src/failure.ts'
import type { Evidence } from '../../src/gate/judge.ts'
import type { KeyInformation } from '../../src/portal/key-information.ts'
import type { PortalAnswers } from '../../src/portal/portal-answers.ts'
import { type Conclusion, concludeFrom } from '../../src/report/conclusion.ts'
import type { Files, RunRecord, Upload } from '../../src/run-record.ts'
import type { Scope } from '../../src/scopes/scope.ts'
import { verdictOn } from '../gate/evidence.ts'

export const files: Files = {
  snapshotPath: '/workspace/docspace-scopes.json',
  snapshotDigest: 'sha256:0123',
  reportPath: '/workspace/docspace-scopes-report.json',
}

export const upload: Upload = {
  name: 'docspace-scopes-portal.example-check',
  id: '4000000',
  url: 'https://github.com/example/deployment/actions/runs/9007001/artifacts/4000000',
  digest: 'sha256:4567',
}

export const ownKey: KeyInformation = {
  name: 'Check',
  permissions: ['*:read'],
  expiresAt: '2027-01-31T00:00:00.000Z',
  active: true,
}

/** What a portal of 3.7.2 said, but for what is given here. */
export function answersWith(given: Partial<PortalAnswers> = {}): PortalAnswers {
  return {
    list: { ok: true, value: { scopes: [], signIn: 'signature', path: '/api/2.0/scopes' } },
    version: { ok: true, value: '3.7.2' },
    apiKey: { ok: true, value: ownKey },
    client: undefined,
    appState: undefined,
    integrationKey: undefined,
    retries: 0,
    ...given,
  }
}

/** A run that judged such evidence, with all that came before the upload. */
export function judged(evidence: Partial<Evidence> = {}): Required<
  Pick<RunRecord, 'origin' | 'answers' | 'verdict'>
> & {
  readonly origin: string
  readonly verdict: ReturnType<typeof verdictOn>
  readonly scopes: readonly Scope[]
  readonly conclusion: Conclusion
} {
  const verdict = verdictOn(evidence)
  const { client, integrationKey, list } = evidence
  const scopes = verdict.scopes ?? []
  return {
    origin: 'https://portal.example',
    answers: answersWith({
      list: list?.ok === false ? list : { ok: true, value: { scopes, signIn: 'signature', path: '/api/2.0/scopes' } },
      client,
      integrationKey,
    }),
    verdict,
    scopes,
    conclusion: concludeFrom(verdict.failures, verdict.softened),
  }
}

/** A run that got no list. */
export function unanswered(reason: Failure['reason'], message: string): { record: RunRecord; conclusion: Conclusion } {
  const failure = new Failure(reason, message)
  const answers = answersWith({ list: { ok: false, failure }, apiKey: undefined })
  return { record: { origin: 'https://portal.example', answers }, conclusion: concludeFrom([failure], []) }
}
