import { type Deadline, startDeadline } from '../deadline.ts'
import { isApiKey } from '../inputs/credential.ts'
import type { Inputs } from '../inputs/inputs.ts'
import { type Outcome, outcomeOf } from '../outcome.ts'
import type { Secrets } from '../secrets.ts'
import { ConnectionFailure, type Lane, type Send } from './answer.ts'
import { type Ask, createAsk, type Retry } from './ask.ts'
import { explainSilence } from './explain.ts'
import { type KeyInformation, keyInWords } from './key-information.ts'
import type { PortalAnswers } from './portal-answers.ts'
import { fetchClientInformation, fetchIntegrationKey, fetchKeyInformation, fetchVersion } from './resources.ts'
import { fetchScopes } from './sign-in.ts'
import { withoutSecrets } from './without-secrets.ts'

/** How long version and expiry may take where they are courtesies, in milliseconds. */
const courtesyMilliseconds = 5000
/** How long the second request on a connection waits for the first to be answered, in milliseconds. */
const laneMilliseconds = 2000

/** What is asked, and how patiently. */
export type Question = Pick<
  Inputs,
  'portal' | 'apiKey' | 'timeoutSeconds' | 'retries' | 'clientId' | 'integrationApiKey'
> & {
  /** Whether the version decides something, so that it is asked like everything else. */
  readonly needsVersion: boolean
}

/** What asking needs of the world. */
export interface World {
  readonly send: Send
  readonly secrets: Secrets
  /** Milliseconds since 1970. */
  readonly now: () => number
  /** From 0 to 1. */
  readonly random: () => number
  readonly sleep: (milliseconds: number) => Promise<void>
  readonly onRetry: (retry: Retry) => void
}

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
  const list = outcomeOf(() =>
    fetchScopes(apiKey, {
      ask,
      origin,
      keepSecret: (signature) => world.secrets.add(signature),
      aboutKey: async () => keyInWords(await ownKey),
    }),
  )
  const version = outcomeOf(() => fetchVersion(question.needsVersion ? ask : askOnce, origin))
  const ownKey: Promise<Outcome<KeyInformation>> | undefined = isApiKey(apiKey)
    ? outcomeOf(async () => {
        const lane = await laneBehind(version, 'courtesy', world)
        return fetchKeyInformation(askOnce, { key: apiKey, lane, origin })
      })
    : undefined
  const client = clientId === undefined ? undefined : outcomeOf(() => fetchClientInformation(ask, clientId, origin))
  const integrationKey =
    integrationApiKey === undefined
      ? undefined
      : outcomeOf(async () => {
          const lane = await laneBehind(client, 'grant', world)
          return fetchIntegrationKey(ask, { key: integrationApiKey, lane, origin }, world.now())
        })
  try {
    const [listed, told, own, granted, held] = await Promise.all([list, version, ownKey, client, integrationKey])
    return { list: listed, version: told, apiKey: own, client: granted, integrationKey: held, retries }
  } finally {
    deadline.clear()
    courtesyDeadline.clear()
  }
}

/** One connection serves two requests, unless the first of them hangs. */
async function laneBehind(
  first: Promise<unknown> | undefined,
  lane: 'courtesy' | 'grant',
  { sleep }: World,
): Promise<Lane> {
  if (first === undefined) return lane
  return Promise.race([first.then((): Lane => lane), sleep(laneMilliseconds).then((): Lane => `late-${lane}`)])
}

/** Asks, strikes secrets out of what comes, and explains where no whole answer came. */
function createExplainingAsk(
  { portal, timeoutSeconds }: Question,
  world: World,
  deadline: Deadline,
  retries: number,
): Ask {
  const { send, now, random, sleep, onRetry, secrets } = world
  const ask = createAsk(send, {
    retries,
    endsAt: now() + deadline.milliseconds,
    stop: deadline.signal,
    now,
    random,
    sleep,
    onRetry,
  })
  return async (request, isFinal) => {
    try {
      return withoutSecrets(request, await ask(request, isFinal), secrets)
    } catch (error) {
      if (error instanceof ConnectionFailure) throw await explainSilence(request, error, portal.origin, timeoutSeconds)
      throw error
    }
  }
}
