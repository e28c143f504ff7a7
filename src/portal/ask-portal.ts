import { startDeadline } from '../deadline.ts'
import { isApiKey } from '../inputs/credential.ts'
import { type Outcome, outcomeOf } from '../outcome.ts'
import type { Lane } from './answer.ts'
import type { AppState } from './app-state.ts'
import { explainKey } from './explain.ts'
import { createExplainingAsk, type Question, type World } from './explaining-ask.ts'
import type { AppStateQuestion } from './fetch-app-state.ts'
import type { KeyInformation } from './key-information.ts'
import type { PortalAnswers } from './portal-answers.ts'
import { fetchClientInformation, fetchIntegrationKey, fetchKeyInformation, fetchVersion } from './resources.ts'
import type { Ask, Retry } from './retry.ts'
import { fetchScopes } from './sign-in.ts'
import { withoutLateSecrets } from './without-secrets.ts'

/**
 * How long version and expiry may take where they are courtesies, in milliseconds. A portal whose document server is
 * silent tells its version after 5 s.
 */
const courtesyMilliseconds = 6000
/** How long a portal may take to say whether an app is switched on, in milliseconds. */
const appStateMilliseconds = 5000
/** How long the second request on a connection waits for the first to be answered, in milliseconds. */
const laneMilliseconds = 2000

/**
 * Asks a portal for everything at once: signature and list need each other, the rest goes out beside them. A failure
 * of one is a value, so that all checks are made and reported.
 */
export async function askPortal(question: Question, world: World): Promise<PortalAnswers> {
  const { apiKey, clientId, integrationApiKey, timeoutSeconds } = question
  const { origin } = question.portal
  const deadline = startDeadline(timeoutSeconds * 1000)
  const courtesyDeadline = startDeadline(Math.min(courtesyMilliseconds, timeoutSeconds * 1000))
  let retries = 0
  const onRetry = (retry: Retry): void => {
    retries += 1
    world.onRetry(retry)
  }
  const ask = createExplainingAsk(question, { ...world, onRetry }, deadline, question.retries)
  const askOnce = createExplainingAsk(question, world, courtesyDeadline, 0)
  let tellSignature: (signature: string | undefined) => void = () => {}
  const signature = new Promise<string | undefined>((resolve) => {
    tellSignature = resolve
  })
  const list = outcomeOf(() =>
    fetchScopes(apiKey, {
      ask,
      origin,
      keepSecret: (value) => {
        world.secrets.add(value)
        tellSignature(value)
      },
      aboutKey: async () => explainKey(await ownKey),
    }),
  ).finally(() => tellSignature(undefined))
  const version = outcomeOf(() => fetchVersion(question.needsVersion ? ask : askOnce, origin))
  const ownKey: Promise<Outcome<KeyInformation>> | undefined = isApiKey(apiKey)
    ? outcomeOf(async () => {
        const lane = await laneBehind(version, world)
        return fetchKeyInformation(askOnce, { key: apiKey, lane, origin })
      })
    : undefined
  const client = clientId === undefined ? undefined : outcomeOf(() => fetchClientInformation(ask, clientId, origin))
  const askBriefly: Ask = async (request) => {
    const brief = startDeadline(appStateMilliseconds)
    const signal = AbortSignal.any([deadline.signal, brief.signal])
    return createExplainingAsk(question, world, { ...brief, signal }, 0)(request).finally(brief.clear)
  }
  const appState =
    clientId === undefined ? undefined : askAppState(askBriefly, client, { clientId, origin, version, signature })
  const integrationKey =
    integrationApiKey === undefined
      ? undefined
      : outcomeOf(() =>
          fetchIntegrationKey(ask, { key: integrationApiKey, lane: 'integration-key', origin }, world.now()),
        )
  try {
    const [listed, told, own, granted, state, held] = await Promise.all([
      list,
      version,
      ownKey,
      client,
      appState,
      integrationKey,
    ])
    return withoutLateSecrets(
      {
        list: listed,
        version: told,
        apiKey: own,
        client: granted,
        appState: state,
        integrationKey: held,
        retries,
      },
      world.secrets,
    )
  } finally {
    deadline.clear()
    courtesyDeadline.clear()
  }
}

/**
 * Only a run that checks an app loads what this takes, once the app was found.
 * @returns undefined where it was not
 */
async function askAppState(
  askOnce: Ask,
  client: Promise<Outcome<unknown>> | undefined,
  question: AppStateQuestion,
): Promise<AppState | undefined> {
  const found = await client
  if (found === undefined || !found.ok) return undefined
  const { fetchAppState } = await import('./fetch-app-state.ts')
  return fetchAppState(askOnce, question)
}

/** One connection serves two requests, unless the first of them hangs. */
async function laneBehind(first: Promise<unknown>, { sleep }: World): Promise<Lane> {
  return Promise.race([first.then((): Lane => 'courtesy'), sleep(laneMilliseconds).then((): Lane => 'late-courtesy')])
}
