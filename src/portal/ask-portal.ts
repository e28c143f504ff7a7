import { startDeadline } from '../deadline.ts'
import { isApiKey } from '../inputs/credential.ts'
import { later } from '../later.ts'
import { type Outcome, outcomeOf } from '../outcome.ts'
import { isAtLeast } from '../scopes/portal-version.ts'
import type { Lane } from './answer.ts'
import type { AppState } from './app-state.ts'
import type { Retry } from './ask.ts'
import { createExplainingAsk, type Question, type World } from './explaining-ask.ts'
import { type KeyInformation, keyInWords } from './key-information.ts'
import type { PortalAnswers } from './portal-answers.ts'
import {
  fetchAppState,
  fetchClientInformation,
  fetchIntegrationKey,
  fetchKeyInformation,
  fetchVersion,
} from './resources.ts'
import { fetchScopes } from './sign-in.ts'

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
  const signature = later<string | undefined>()
  const list = outcomeOf(() =>
    fetchScopes(apiKey, {
      ask,
      origin,
      keepSecret: (value) => {
        world.secrets.add(value)
        signature.resolve(value)
      },
      aboutKey: async () => keyInWords(await ownKey),
    }),
  ).finally(() => signature.resolve(undefined))
  const version = outcomeOf(() => fetchVersion(question.needsVersion ? ask : askOnce, origin))
  const ownKey: Promise<Outcome<KeyInformation>> | undefined = isApiKey(apiKey)
    ? outcomeOf(async () => {
        const lane = await laneBehind(version, world)
        return fetchKeyInformation(askOnce, { key: apiKey, lane, origin })
      })
    : undefined
  const client = clientId === undefined ? undefined : outcomeOf(() => fetchClientInformation(ask, clientId, origin))
  const appState =
    clientId === undefined
      ? undefined
      : appStateAfter({ client, version, signature: signature.promise }, (value) => {
          const ownDeadline = startDeadline(appStateMilliseconds)
          const signal = AbortSignal.any([deadline.signal, ownDeadline.signal])
          const askForState = createExplainingAsk(question, world, { ...ownDeadline, signal }, 0)
          return fetchAppState(askForState, clientId, value, origin).finally(ownDeadline.clear)
        })
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
    return {
      list: listed,
      version: told,
      apiKey: own,
      client: granted,
      appState: state,
      integrationKey: held,
      retries,
    }
  } finally {
    deadline.clear()
    courtesyDeadline.clear()
  }
}

/** What must be known before an app's state can be asked for. */
interface BeforeAppState {
  readonly client: Promise<Outcome<unknown>> | undefined
  readonly version: Promise<Outcome<string>>
  /** Undefined where the portal gave none. */
  readonly signature: Promise<string | undefined>
}

/**
 * Asks whether an app is switched on as soon as it can be: the app must be there, and the portal of 3.5 or later, since
 * an older one writes a row for each such request.
 * @returns undefined where there is no app
 */
async function appStateAfter(
  { client, version, signature }: BeforeAppState,
  fetchState: (signature: string) => Promise<AppState>,
): Promise<AppState | undefined> {
  const [found, told] = await Promise.all([client, version])
  if (found === undefined || !found.ok) return undefined
  if (!told.ok || !isAtLeast(told.value, 3, 5)) return 'not-asked'
  const value = await signature
  return value === undefined ? 'not-told' : fetchState(value)
}

/** One connection serves two requests, unless the first of them hangs. */
async function laneBehind(first: Promise<unknown>, { sleep }: World): Promise<Lane> {
  return Promise.race([first.then((): Lane => 'courtesy'), sleep(laneMilliseconds).then((): Lane => 'late-courtesy')])
}
