import { Failure, type Outcome, outcomeOf } from '../failure.ts'
import { isApiKey } from '../inputs/credential.ts'
import type { Inputs } from '../inputs/inputs.ts'
import { describePermissions, permits } from '../scopes/key-permissions.ts'
import { isAtLeast } from '../scopes/portal-version.ts'
import { withoutLikelySecrets } from '../text/likely-secrets.ts'
import { code, type Message, message, page, redactMessage } from '../text/message.ts'
import type { Secrets } from '../text/secrets.ts'
import { type ClientOptions, createPortalClient, secretSentBack } from './client.ts'
import {
  type AppInformation,
  type AppState,
  fetchApp,
  fetchAppState,
  fetchKey,
  fetchVersion,
  type KeyInformation,
} from './resources.ts'
import type { ConnectionName } from './response.ts'
import { fetchScopes, type ScopeList } from './sign-in.ts'

/** Everything that a portal was asked for. A field is undefined where there was nothing to ask. */
export interface PortalAnswers {
  readonly list: Outcome<ScopeList>
  readonly version: Outcome<string>
  /** What `api-key` says of itself; a personal access token says nothing. */
  readonly apiKey: Outcome<KeyInformation> | undefined
  readonly app: Outcome<AppInformation> | undefined
  readonly appState: AppState | undefined
  readonly integrationKey: Outcome<KeyInformation> | undefined
  /** How many requests were retried. */
  readonly retries: number
}

/**
 * How long version and expiry may take where they are courtesies, in milliseconds. A portal whose document server is
 * silent reports its version after 5 s.
 */
const courtesyMilliseconds = 6000
/** How long a portal may take to say whether an app is enabled, in milliseconds. */
const appStateMilliseconds = 5000
/** How long the second request on a connection waits for the response to the first, in milliseconds. */
const connectionMilliseconds = 2000

/**
 * Asks a portal for everything at once: signature and list need each other, the rest goes out in addition. A failure of
 * one is a value, so that all checks are made and reported.
 * @throws Failure where the environment names a proxy that cannot be used
 */
export async function readPortal(inputs: Inputs, options: ClientOptions): Promise<PortalAnswers> {
  const { apiKey, clientId, integrationApiKey } = inputs
  const client = createPortalClient(inputs, options)
  const courtesy = client.once(courtesyMilliseconds)
  let resolveSignature: (signature: string | undefined) => void = () => {}
  const signature = new Promise<string | undefined>((resolve) => {
    resolveSignature = resolve
  })

  const list = outcomeOf(() =>
    fetchScopes(client, {
      apiKey,
      onSignature: (value) => {
        client.keepSecret(value)
        resolveSignature(value)
      },
      aboutKey: async () => describeRefusedKey(await ownKey),
    }),
  ).finally(() => resolveSignature(undefined))
  const version = outcomeOf(() => fetchVersion(versionDecides(inputs) ? client : courtesy))
  const ownKey = isApiKey(apiKey)
    ? outcomeOf(async () =>
        fetchKey(courtesy, { key: apiKey, input: 'api-key', connection: await connectionAfter(version) }),
      )
    : undefined
  const app = clientId === undefined ? undefined : outcomeOf(() => fetchApp(client, clientId))
  const integrationKey =
    integrationApiKey === undefined
      ? undefined
      : outcomeOf(() =>
          fetchKey(client, { key: integrationApiKey, input: 'integration-api-key', connection: 'integration-key' }),
        )
  const appState =
    app === undefined || clientId === undefined
      ? undefined
      : stateWhenKnown(app, version, async () => {
          const value = await signature
          return value === undefined
            ? 'not-reported'
            : fetchAppState(client.once(appStateMilliseconds), clientId, value)
        })
  const answers = await Promise.all([list, version, ownKey, app, appState, integrationKey]).finally(client.close)
  return withoutLateSecrets(
    {
      list: answers[0],
      version: answers[1],
      apiKey: answers[2],
      app: answers[3],
      appState: answers[4],
      integrationKey: answers[5],
      retries: client.countRetries(),
    },
    options.secrets,
  )
}

/**
 * Looks again through what came before all secrets were known: a signature may come after the response that contains
 * it. It ends as if the signature had been known in time. What looks like someone else's secret is struck out of names,
 * which are only ever shown.
 */
function withoutLateSecrets(answers: PortalAnswers, secrets: Secrets): PortalAnswers {
  const lookAgain = <Value>(outcome: Outcome<Value>, about: Message): Outcome<Value> => {
    if (!outcome.ok) return { ok: false, failure: redactFailure(outcome.failure, secrets) }
    const kind = secrets.kindIn(JSON.stringify(outcome.value))
    if (kind === undefined) return outcome
    return { ok: false, failure: secretSentBack(message`What the portal says about ${about}`, kind) }
  }
  const withSafeName = <Value extends { readonly name: string }>(
    outcome: Outcome<Value> | undefined,
    about: Message,
  ): Outcome<Value> | undefined => {
    const looked = outcome && lookAgain(outcome, about)
    if (!looked?.ok) return looked
    return { ok: true, value: { ...looked.value, name: withoutLikelySecrets(looked.value.name) } }
  }
  const { list } = answers
  return {
    ...answers,
    // The list itself was requested with the signature, which was known by then.
    list: list.ok ? list : { ok: false, failure: redactFailure(list.failure, secrets) },
    version: lookAgain(answers.version, message`its version`),
    apiKey: withSafeName(answers.apiKey, message`the key in ${code('api-key')}`),
    app: withSafeName(answers.app, message`the app of ${code('client-id')}`),
    integrationKey: withSafeName(answers.integrationKey, message`the key in ${code('integration-api-key')}`),
  }
}

function redactFailure({ reason, parts, trace, marks, headline }: Failure, secrets: Secrets): Failure {
  const redact = (text: string): string => secrets.redact(text)
  const details = { trace: redactMessage(trace, redact), marks }
  return new Failure(reason, redactMessage(parts, redact), headline === undefined ? details : { ...details, headline })
}

/**
 * An app's state is requested where the app exists, and only of a portal of 3.5 or later, since an older one writes a
 * row for each such request.
 */
async function stateWhenKnown(
  app: Promise<Outcome<AppInformation>>,
  version: Promise<Outcome<string>>,
  fetchState: () => Promise<AppState>,
): Promise<AppState | undefined> {
  const [found, known] = await Promise.all([app, version])
  if (!found.ok) return undefined
  return known.ok && isAtLeast(known.value, 3, 5) ? fetchState() : 'not-requested'
}

/** What a key that may not sign in says of itself, and what to do about it. */
function describeRefusedKey(key: Outcome<KeyInformation> | undefined): Message | undefined {
  if (!key?.ok) return undefined
  const { permissions, active } = key.value
  const has = message`The key has ${describePermissions(permissions)}`
  if (!active)
    return message`${has}, but is disabled. Enable it in the portal under ${page('api-keys')}, or use another key.`
  if (permits(permissions, 'read'))
    return message`${has}, which is enough, so the portal is probably being restored or transferred. Run the job again later.`
  return message`${has}, which is not enough. Create a “Read only” key in the portal under ${page('api-keys')} (its permission is ${code('*:read')}), and update the secret.`
}

/** The rules for requests and for keys differ by version, and so does whether an app's state may be asked for. */
export function versionDecides({ required, clientId, integrationApiKey }: Inputs): boolean {
  return required.requests.length > 0 || clientId !== undefined || integrationApiKey !== undefined
}

/** One connection serves two requests, unless the first of them hangs. */
function connectionAfter(first: Promise<unknown>): Promise<ConnectionName> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve('late-key'), connectionMilliseconds)
    const onEnd = (): void => {
      clearTimeout(timer)
      resolve('version')
    }
    first.then(onEnd, onEnd)
  })
}
