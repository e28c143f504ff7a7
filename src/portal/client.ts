import { Failure } from '../failure.ts'
import type { Inputs } from '../inputs/inputs.ts'
import { isRecord } from '../text/json.ts'
import { type Message, message } from '../text/message.ts'
import { aSignature, type SecretKind, type Secrets } from '../text/secrets.ts'
import { actionVersion } from '../text/version.ts'
import { createConnections, type Send } from './connection.ts'
import { ConnectionFailure } from './connection-failure.ts'
import { explainConnectionFailure } from './connection-messages.ts'
import { type Deadline, startDeadline } from './deadline.ts'
import { describeRequest, type PortalRequest, type PortalResponse, readJson, readText } from './response.ts'
import { type Attempt, type Clock, describeAttempt, isTemporary, pauseAfter, type Retry, withEarlier } from './retry.ts'

/** Sends requests to one portal. It owns the deadline, the retries and the secrets; a resource is a function of it. */
export interface PortalClient {
  /** `https://portal.example` */
  readonly origin: string
  /**
   * Sends a request, with retries, and strikes secrets out of the response.
   * @param isFinal names responses that will not change, though their status says that they may
   * @returns the last response, whatever its status
   * @throws Failure where no whole response came
   */
  readonly get: (request: PortalRequest, isFinal?: (response: PortalResponse) => boolean) => Promise<PortalResponse>
  /** The same client for requests that are worth one attempt, and so many milliseconds from now. */
  readonly once: (milliseconds: number) => PortalClient
  /** Masks a secret that the portal sent, before anything else is done with it. */
  readonly keepSecret: (secret: string) => void
  readonly countRetries: () => number
  /** Ends the deadlines. */
  readonly close: () => void
}

export interface ClientOptions {
  readonly environment: NodeJS.ProcessEnv
  readonly secrets: Secrets
  readonly clock: Clock
  readonly onRetry: (retry: Retry) => void
  /** Called when a request is on its way. */
  readonly onRequest: (request: PortalRequest, response: Promise<unknown>) => void
  /** Called after each attempt with a line for debug logging. */
  readonly onAttempt: (line: Message) => void
}

/** What a client needs to know of the inputs. */
export type ConnectionInputs = Pick<Inputs, 'portal' | 'caCertificate' | 'timeoutSeconds' | 'retries'>

/** @throws Failure where the environment names a proxy that cannot be used */
export function createPortalClient(inputs: ConnectionInputs, options: ClientOptions): PortalClient {
  const send = createConnections(inputs.portal, {
    caCertificate: inputs.caCertificate,
    environment: options.environment,
    userAgent: `docspace-scopes/${actionVersion}`,
    nodeVersion: process.versions.node,
  })
  return clientThatSends(send, inputs, options)
}

/** A client of what sends single requests. */
export function clientThatSends(send: Send, inputs: ConnectionInputs, options: ClientOptions): PortalClient {
  const { secrets, clock } = options
  const deadlines: Deadline[] = []
  let retries = 0

  const createClient = (milliseconds: number, maxRetries: number): PortalClient => {
    const deadline = startDeadline(milliseconds)
    const stop = AbortSignal.any([deadline.signal, ...deadlines.slice(0, 1).map(({ signal }) => signal)])
    deadlines.push(deadline)
    const policy = { endsAt: clock.now() + milliseconds, clock }
    return {
      origin: inputs.portal.origin,
      get: async (request, isFinal = () => false) => {
        let earlier: Attempt | undefined
        let left = maxRetries
        for (let attempts = 1; ; attempts += 1) {
          const sent = send(request, stop)
          const attempt = await observe(request, sent, options)
          const pause = left > 0 && isTemporary(attempt, isFinal) ? pauseAfter(attempt, attempts, policy) : undefined
          if (pause === undefined) {
            if ('response' in attempt) return attempt.response
            throw explainConnectionFailure(request, withEarlier(attempt.failure, earlier), inputs)
          }
          retries += 1
          options.onRetry({
            request,
            because: describeAttempt(attempt),
            pauseMilliseconds: pause.milliseconds,
            attempt: attempts,
          })
          await clock.sleep(pause.milliseconds)
          left = pause.isLast ? 0 : left - 1
          earlier = attempt
        }
      },
      once: (limit) => createClient(Math.min(limit, inputs.timeoutSeconds * 1000), 0),
      keepSecret: (secret) => secrets.add(secret, aSignature),
      countRetries: () => retries,
      close: () => {
        for (const each of deadlines) each.clear()
      },
    }
  }
  return createClient(inputs.timeoutSeconds * 1000, inputs.retries)
}

/** What came of a request that was sent, without secrets. A connection that failed is a value too. */
async function observe(
  request: PortalRequest,
  response: Promise<PortalResponse>,
  { secrets, clock, onRequest, onAttempt }: ClientOptions,
): Promise<Attempt> {
  const started = clock.now()
  const report = (what: Message): void =>
    onAttempt(message`${describeRequest(request)}: ${what} after ${clock.now() - started} ms`)
  onRequest(request, response)
  try {
    const received = await response
    report(message`${[String(received.status)]}, ${received.body.length} bytes`)
    return { response: withoutSecrets(request, received, secrets) }
  } catch (error) {
    if (!(error instanceof ConnectionFailure)) throw error
    report([`${error.problem} ${error.code}`.trim()])
    return { failure: error }
  }
}

/**
 * Makes a response safe to be shown and kept, before anything is cut out of it: a portal, or what stands in front of it,
 * may send back what it was sent. In a refusal the secret is struck out; a list with one in it is not used.
 * @throws Failure `unexpected-response`
 */
function withoutSecrets(request: PortalRequest, response: PortalResponse, secrets: Secrets): PortalResponse {
  const headers = redactHeaders(response.headers, secrets)
  const text = readText(response) ?? Buffer.from(response.body).toString('latin1')
  const kind = secrets.kindIn(text)
  if (kind === undefined || sendsSignature(request, response)) return { ...response, headers }
  if (response.status === 200) throw secretSentBack(message`The response to ${describeRequest(request)}`, kind)
  return { ...response, headers, body: Buffer.from(secrets.redact(text)) }
}

function redactHeaders(headers: PortalResponse['headers'], secrets: Secrets): PortalResponse['headers'] {
  const redact = (value: string | string[] | undefined): string | string[] | undefined =>
    Array.isArray(value) ? value.map((each) => secrets.redact(each)) : value && secrets.redact(value)
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, redact(value)]))
}

/** The exchange is there to send a secret, which signing in keeps. */
function sendsSignature({ resource }: PortalRequest, response: PortalResponse): boolean {
  if (resource !== 'exchange' || response.status !== 200) return false
  const value = readJson(response)?.value
  return typeof value === 'string' || (isRecord(value) && typeof value.response === 'string')
}

export function secretSentBack(where: Message, { what, remedy }: SecretKind): Failure {
  return new Failure(
    'unexpected-response',
    message`${where} contains ${what}, so nothing of it was kept. Find out what is between the runner and the portal, and ${remedy}.`,
  )
}
