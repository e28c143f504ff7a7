import { loadUploadWhileSending } from './artifacts/load-upload.ts'
import { hasArtifactService } from './artifacts/service.ts'
import type { Baseline } from './gate/baseline.ts'
import type { Inputs } from './inputs/inputs.ts'
import { readInputs } from './inputs/read-inputs.ts'
import { maskSecretInputs } from './inputs/read-secret-inputs.ts'
import { wantsSummary } from './inputs/read-texts.ts'
import { type Outcome, outcomeOf } from './outcome.ts'
import { requestInWords } from './portal/answer.ts'
import { askPortal } from './portal/ask-portal.ts'
import { createTransport } from './portal/connection.ts'
import type { Conclusion } from './report/conclusion.ts'
import type { RunContext } from './run-context.ts'
import { maskProxyLogins } from './text/proxy-logins.ts'
import { actionVersion } from './version.ts'

/** What the upload and the lookup of the last run may take beside the portal, with some time to write files. */
const besidePortalMilliseconds = 120_000

/** The whole run: inputs, portal, verdict, reports. Nothing but the returned conclusion decides whether it is red. */
export async function main(context: RunContext): Promise<Conclusion> {
  const { environment, secrets, log } = context
  maskProxyLogins(environment, secrets)
  maskSecretInputs(environment, secrets)
  log.lines(`DocSpace Scopes ${actionVersion}`)
  const inputs = await outcomeOf(() => readInputs(environment, secrets))
  if (!inputs.ok) {
    const { finishRun } = await import('./record-verdict.ts')
    return finishRun({ origin: undefined }, [inputs.failure], [], wantsSummary(), context)
  }
  context.onLimit(inputs.value.timeoutSeconds * 1000 + besidePortalMilliseconds)
  return ask(inputs.value, context)
}

/** The first request is sent before the rest of the action is loaded, so that this takes no time of its own. */
async function ask(inputs: Inputs, context: RunContext): Promise<Conclusion> {
  const { log, secrets, environment } = context
  const { portal, caCertificate } = inputs
  if (portal.trimmed) {
    log.annotate({
      level: 'notice',
      title: 'DocSpace Scopes: portal-url',
      text: `Only ${portal.origin} of portal-url counts. The path or query behind it was dropped.`,
    })
  }
  for (const { level, input, text } of inputs.remarks) log.annotate({ level, title: `DocSpace Scopes: ${input}`, text })
  log.lines(`Asking ${portal.origin} for its scopes, for at most ${inputs.timeoutSeconds} s.`)
  const userAgent = `docspace-scopes/${actionVersion}`
  const nodeVersion = process.versions.node
  const send = await outcomeOf(() => createTransport(portal, { caCertificate, environment, userAgent, nodeVersion }))
  if (!send.ok) {
    const { finishRun } = await import('./record-verdict.ts')
    return finishRun({ origin: portal.origin }, [send.failure], [], inputs.jobSummary, context)
  }
  const uploads = inputs.uploadArtifact && hasArtifactService(environment)
  const answering = askPortal(
    { ...inputs, needsVersion: versionDecides(inputs) },
    {
      send: uploads ? loadUploadWhileSending(send.value) : send.value,
      secrets,
      now: Date.now,
      random: Math.random,
      sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
      onRetry: ({ request, because, pauseMilliseconds, attempt }) =>
        log.lines(
          `${requestInWords(request)} failed (${because}). Retry ${attempt} of ${inputs.retries} in ${(pauseMilliseconds / 1000).toFixed(1)} s.`,
        ),
    },
  )
  // Loading takes the processor for itself, so the request has to be on its way before.
  const firstRequestSent = new Promise((resolve) => setImmediate(resolve))
  const [answers, baseline, { judgeAndRecord }] = await Promise.all([
    answering,
    baselineFor(inputs, context),
    firstRequestSent.then(() => import('./record-verdict.ts')),
  ])
  return judgeAndRecord(inputs, answers, baseline, context)
}

/** The rules for requests and for keys differ by version, and so does whether an app's state may be asked for. */
function versionDecides({ required, clientId, integrationApiKey }: Inputs): boolean {
  return required.requests.length > 0 || clientId !== undefined || integrationApiKey !== undefined
}

/** The baseline to compare with: the committed one, the last run's, or none. */
async function baselineFor(
  { baseline, githubToken, artifactName, snapshotPath }: Inputs,
  { environment, log, secrets }: RunContext,
): Promise<Outcome<Baseline | undefined>> {
  if (baseline !== 'last-run') return { ok: true, value: baseline }
  const found = await outcomeOf(async () => {
    const { findLastSnapshot } = await import('./artifacts/last-run.ts')
    return findLastSnapshot({ token: githubToken, artifactName, snapshotPath, environment, secrets })
  })
  if (!found.ok) return found
  const { baseline: snapshot, text } = found.value
  if (snapshot === undefined) log.annotate({ level: 'notice', title: 'DocSpace Scopes: no baseline yet', text })
  else log.lines(text)
  return { ok: true, value: snapshot }
}
