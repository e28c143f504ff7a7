import { Failure } from '../failure.ts'
import { parsePortalVersion } from '../scopes/portal-version.ts'
import { isRecord } from '../text/json.ts'
import { called, quoted } from '../text/visible.ts'
import type { Answer, Lane, PortalRequest } from './answer.ts'
import { bodyIsEmpty, hasErrorEnvelope } from './answer-text.ts'
import { type ClientInformation, readClientInformation } from './client-information.ts'
import { readEnvelope, unexpected } from './envelope.ts'
import { explainRefusal } from './explain.ts'
import { type KeyInformation, readKeyInformation } from './key-information.ts'
import type { Ask } from './retry.ts'

/**
 * Asks for the portal's version, without a credential.
 * @throws Failure
 */
export async function fetchVersion(ask: Ask, origin: string): Promise<string> {
  const request: PortalRequest = {
    step: 'version',
    lane: 'courtesy',
    path: '/api/2.0/settings/version/build',
    headers: {},
  }
  const answer = await ask(request)
  const build = await readOrRefuse(request, answer, origin, () => readEnvelope(request, answer))
  const version = isRecord(build) ? parsePortalVersion(build.docSpace) : undefined
  if (version === undefined) throw noVersion(request, answer, build)
  return version
}

/** What is no version of a released portal is told as what it is: the portal itself is fine. */
function noVersion(request: PortalRequest, answer: Answer, build: unknown): Failure {
  const told = isRecord(build) ? build.docSpace : undefined
  if (typeof told !== 'string' || told === '') return unexpected(request, answer, 'without a version')
  return new Failure(
    'unexpected-response',
    `The portal reports ${quoted(told, 50)}, which is not the version of a released portal. A portal that runs from source reports 3.1.0, a self-made image 0.0.0.0.`,
  )
}

/** A key that is asked about itself. */
export interface KeyQuestion {
  readonly key: string
  /** The input that holds it, where it is not `api-key`. */
  readonly credentialInput?: 'integration-api-key'
  readonly lane: Lane
  readonly origin: string
}

/**
 * Asks an API key about itself.
 * @throws Failure
 */
export async function fetchKeyInformation(ask: Ask, question: KeyQuestion): Promise<KeyInformation> {
  const { key, lane, origin, credentialInput } = question
  const request: PortalRequest = {
    step: 'key',
    lane,
    path: '/api/2.0/keys/@self',
    headers: { authorization: `Bearer ${key}` },
    ...(credentialInput === undefined ? {} : { credentialInput }),
  }
  const answer = await ask(request, isNoApiKey)
  return readOrRefuse(request, answer, origin, () => readKeyInformation(request, answer, key))
}

/**
 * Asks the key that the deployment will use about itself.
 * @param now milliseconds since 1970
 * @throws Failure, for a key too that is switched off or has expired
 */
export async function fetchIntegrationKey(ask: Ask, question: KeyQuestion, now: number): Promise<KeyInformation> {
  const information = await fetchKeyInformation(ask, { ...question, credentialInput: 'integration-api-key' })
  const expired = information.expiresAt !== undefined && Date.parse(information.expiresAt) <= now
  if (information.active && !expired) return information
  throw new Failure(
    'authentication',
    `${called('The key', information.name)} of integration-api-key ${expired ? 'has expired' : 'is switched off'}. Create a new one in the portal’s Developer Tools, or switch it on, before the deployment uses it.`,
  )
}

/** A credential that is no API key is answered with 500 and an envelope, and always will be. */
function isNoApiKey(answer: Answer): boolean {
  return answer.status === 500 && hasErrorEnvelope(answer)
}

/**
 * Asks what an OAuth app was granted. No credential is sent: this information is public, and a bad signature spoils
 * the request. It stands at one path since 3.0, and at a second one since 3.7, which a later portal may have alone.
 * @throws Failure
 */
export async function fetchClientInformation(ask: Ask, clientId: string, origin: string): Promise<ClientInformation> {
  const [usual, later] = [requestForClient('clients', clientId), requestForClient('oauth2/clients', clientId)]
  const first = await ask(usual)
  const second = first.status === 404 ? await ask(later) : undefined
  const [request, answer] = second === undefined || knowsNoClient(second) ? [usual, first] : [later, second]
  return readOrRefuse(request, answer, origin, () => readClientInformation(request, answer, clientId))
}

function requestForClient(resource: string, clientId: string): PortalRequest {
  const path = `/api/2.0/${resource}/${encodeURIComponent(clientId)}/public/info`
  return { step: 'client', lane: 'app', path, headers: {} }
}

/** What the later path answers where there is no such app, or, by a portal that does not know the path, no such path. */
function knowsNoClient(answer: Answer): boolean {
  return answer.status === 404 || (answer.status === 403 && bodyIsEmpty(answer))
}

async function readOrRefuse<Value>(
  request: PortalRequest,
  answer: Answer,
  origin: string,
  read: () => Value,
): Promise<Value> {
  if (answer.status !== 200) throw await explainRefusal(request, answer, { origin })
  return read()
}
