import type { Edges } from './edges.ts'
import type { Baseline } from './gate/baseline.ts'
import type { Inputs } from './inputs/inputs.ts'
import { maskSecretInputs, readInputs, wantsSummary } from './inputs/read-inputs.ts'
import { type Outcome, outcomeOf } from './outcome.ts'
import { askPortal } from './portal/ask-portal.ts'
import { createTransport } from './portal/transport.ts'
import type { Conclusion } from './report/conclusion.ts'
import { actionVersion } from './version.ts'

/** What the upload and the lookup of the last run may take beside the portal, with some time to write files. */
const besidePortalMilliseconds = 120_000

/** The whole run: inputs, portal, verdict, reports. Nothing but the returned conclusion decides whether it is red. */
export async function main(edges: Edges): Promise<Conclusion> {
  const { environment, secrets, log } = edges
  maskSecretInputs(secrets)
  log.line(`DocSpace Scopes ${actionVersion}`)
  const inputs = await outcomeOf(() => readInputs(environment))
  if (!inputs.ok) {
    const { tell } = await import('./judge-and-tell.ts')
    return tell({ origin: undefined }, [inputs.failure], [], wantsSummary(), edges)
  }
  edges.onLimit(inputs.value.timeoutSeconds * 1000 + besidePortalMilliseconds)
  return ask(inputs.value, edges)
}

/** The first request is sent before the rest of the action is loaded, so that this takes no time of its own. */
async function ask(inputs: Inputs, edges: Edges): Promise<Conclusion> {
  const { log, secrets, environment } = edges
  const { portal, caCertificate } = inputs
  if (portal.trimmed) {
    log.annotate({
      level: 'notice',
      title: 'DocSpace Scopes: portal-url',
      text: `Only ${portal.origin} of portal-url counts. The path or query behind it was dropped.`,
    })
  }
  log.line(`Asking ${portal.origin} for its scopes, for at most ${inputs.timeoutSeconds} s.`)
  const send = await createTransport(portal, {
    caCertificate,
    environment,
    userAgent: `docspace-scopes/${actionVersion}`,
  })
  const answering = askPortal(
    { ...inputs, needsVersion: inputs.required.requests.length > 0 },
    {
      send,
      secrets,
      now: Date.now,
      random: Math.random,
      sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
      onRetry: ({ request, because, pauseMilliseconds, attempt }) =>
        log.line(
          `GET ${request.path} failed (${because}). Retry ${attempt} of ${inputs.retries} in ${(pauseMilliseconds / 1000).toFixed(1)} s.`,
        ),
    },
  )
  const [answers, baseline, { judgeAndTell }] = await Promise.all([
    answering,
    baselineFor(inputs, edges),
    import('./judge-and-tell.ts'),
  ])
  return judgeAndTell(inputs, answers, baseline, edges)
}

/** The baseline to compare with: the committed one, the last run's, or none. */
async function baselineFor(
  { baseline, githubToken, artifactName, snapshotPath }: Inputs,
  { environment, log }: Edges,
): Promise<Outcome<Baseline | undefined>> {
  if (baseline !== 'last-run') return { ok: true, value: baseline }
  return log.folded('Looking up the snapshot of the last run', async () => {
    const { findLastSnapshot } = await import('./artifacts/last-run.ts')
    return outcomeOf(() => findLastSnapshot({ token: githubToken, artifactName, snapshotPath, environment }))
  })
}
