import type { Deadline } from '../deadline.ts'
import type { Inputs } from '../inputs/inputs.ts'
import type { Secrets } from '../text/secrets.ts'
import type { Send } from './answer.ts'
import { ConnectionFailure } from './connection-failure.ts'
import { explainSilence } from './explain.ts'
import { type Ask, createAsk, type Retry } from './retry.ts'
import { withoutSecrets } from './without-secrets.ts'

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

/** Asks, strikes secrets out of what comes, and explains where no whole answer came. */
export function createExplainingAsk(
  { portal, timeoutSeconds }: Question,
  world: World,
  deadline: Deadline,
  retries: number,
): Ask {
  const { send, now, random, sleep, onRetry, secrets } = world
  const sendSafely: Send = async (request, stop) => withoutSecrets(request, await send(request, stop), secrets)
  const ask = createAsk(sendSafely, {
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
      return await ask(request, isFinal)
    } catch (error) {
      if (error instanceof ConnectionFailure) throw await explainSilence(request, error, portal.origin, timeoutSeconds)
      throw error
    }
  }
}
