import { Failure, outcomeOf } from '../failure.ts'
import type { KeyPermissions } from '../scopes/key-permissions.ts'
import { parsePortalVersion } from '../scopes/portal-version.ts'
import { sortedNames } from '../scopes/scope.ts'
import { isRecord } from '../text/json.ts'
import { code, codeOfOthers, message } from '../text/message.ts'
import type { PortalClient } from './client.ts'
import { explainRefusal } from './refusals.ts'
import {
  type ConnectionName,
  hasErrorEnvelope,
  isEmpty,
  type KeyInput,
  type PortalRequest,
  type PortalResponse,
  readEnvelope,
  readHeader,
  unexpected,
} from './response.ts'

/** What a portal says of an API key. */
export interface KeyInformation {
  readonly name: string
  readonly permissions: KeyPermissions
  /** ISO 8601 in UTC; undefined for a key that never expires. */
  readonly expiresAt: string | undefined
  readonly active: boolean
}

/** What a portal says of an OAuth app to everyone. Its logo, which may be large, is not kept. */
export interface AppInformation {
  readonly name: string
  /** Granted scopes, sorted, each once. */
  readonly scopes: readonly string[]
}

/** Whether an app is enabled, or why that is not known. */
export type AppState =
  | 'enabled'
  | 'disabled'
  | 'not-reported' // the portal made no statement
  | 'not-requested' // the portal is older than 3.5, or its version is not known

/**
 * Fetches the portal's version, without a credential.
 * @throws Failure
 */
export async function fetchVersion(client: PortalClient): Promise<string> {
  const request: PortalRequest = {
    resource: 'version',
    connection: 'version',
    path: '/api/2.0/settings/version/build',
    headers: {},
  }
  const response = await client.get(request)
  refuse(client, request, response)
  const build = readEnvelope(request, response)
  const version = isRecord(build) ? parsePortalVersion(build.docSpace) : undefined
  if (version === undefined) throw noVersion(request, response, isRecord(build) ? build.docSpace : undefined)
  return version
}

/** What is not the version of a released portal is reported as it is: the portal itself is fine. */
function noVersion(request: PortalRequest, response: PortalResponse, version: unknown): Failure {
  if (typeof version !== 'string' || version === '')
    return unexpected(request, response, message`The portal does not report a version`)
  return new Failure(
    'unexpected-response',
    message`The portal reports ${codeOfOthers(version, 50)}, which is not the version of a released portal. A portal that runs from source reports ${code('3.1.0')}, a self-made image ${code('0.0.0.0')}.`,
  )
}

/**
 * Fetches what an API key says of itself.
 * @throws Failure
 */
export async function fetchKey(
  client: PortalClient,
  { key, input, connection }: { key: string; input: KeyInput; connection: ConnectionName },
): Promise<KeyInformation> {
  const request: PortalRequest = {
    resource: 'key',
    connection,
    path: '/api/2.0/keys/@self',
    headers: { authorization: `Bearer ${key}` },
    input,
  }
  // A credential that is not an API key gets 500 and an envelope, and always will.
  const response = await client.get(request, (each) => each.status === 500 && hasErrorEnvelope(each))
  refuse(client, request, response)
  return readKey(request, response, key)
}

/**
 * Missing permissions mean full access, so a response that describes no key, or another one, would open everything.
 * @throws Failure `unexpected-response`, which says nothing of the key
 */
function readKey(request: PortalRequest, response: PortalResponse, key: string): KeyInformation {
  const value = readEnvelope(request, response)
  if (
    !isRecord(value) ||
    ![value.id, value.name, value.keyPostfix].some((text) => typeof text === 'string' && text !== '')
  )
    throw unexpected(request, response, message`The response does not describe the key`)
  if (!isAbout(key, value))
    throw unexpected(request, response, message`The response describes another key`, forSomeoneElse)
  const permissions = readPermissions(value.permissions)
  if (permissions === undefined)
    throw unexpected(request, response, message`The key’s permissions are not a list of names`)
  const expiresAt = readDate(value.expiresAt)
  if (expiresAt === 'invalid') throw unexpected(request, response, message`The key’s expiry is not a valid date`)
  const { isActive = true } = value
  if (typeof isActive !== 'boolean')
    throw unexpected(request, response, message`The response does not say whether the key is enabled`)
  return { name: typeof value.name === 'string' ? value.name : '', permissions, expiresAt, active: isActive }
}

const forSomeoneElse = message`Check what is between the runner and the portal: a cache or gateway may send a response that was meant for someone else.`

/** Whether a key ends as a description says, in `keyPostfix` and after the stars of `key`; either may be missing. */
function isAbout(requested: string, { key, keyPostfix }: Record<string, unknown>): boolean {
  return [keyPostfix, key].every((end) => {
    if (end === undefined || end === null) return true
    return typeof end === 'string' && requested.endsWith(end.slice(end.lastIndexOf('*') + 1))
  })
}

/** Missing, empty or containing `*` means full access. */
function readPermissions(value: unknown): KeyPermissions | undefined {
  if (value === undefined || value === null) return 'all'
  if (!Array.isArray(value) || !value.every((each) => typeof each === 'string')) return undefined
  return value.length === 0 || value.includes('*') ? 'all' : sortedNames(value)
}

function readDate(value: unknown): string | undefined | 'invalid' {
  if (value === undefined || value === null) return undefined
  const time = typeof value === 'string' ? Date.parse(value) : Number.NaN
  return Number.isNaN(time) ? 'invalid' : new Date(time).toISOString()
}

/**
 * Fetches what an OAuth app was granted. No credential is sent: this information is public, and a bad signature spoils
 * the request. It is at one path since 3.0, and at a second one since 3.7, which a later portal may have alone.
 * @throws Failure
 */
export async function fetchApp(client: PortalClient, clientId: string): Promise<AppInformation> {
  const [usual, later] = (['clients', 'oauth2/clients'] as const).map(
    (folder): PortalRequest => ({
      resource: 'app',
      connection: 'app',
      path: `/api/2.0/${folder}/${encodeURIComponent(clientId)}/public/info`,
      headers: {},
    }),
  ) as [PortalRequest, PortalRequest]
  const first = await client.get(usual)
  const second = first.status === 404 ? await client.get(later) : undefined
  // A portal that does not know the second path responds there with an empty 403.
  const isFirst = second === undefined || second.status === 404 || (second.status === 403 && isEmpty(second))
  const [request, response] = isFirst ? [usual, first] : [later, second]
  refuse(client, request, response)
  return readApp(request, response, clientId)
}

function readApp(request: PortalRequest, response: PortalResponse, clientId: string): AppInformation {
  const app = readEnvelope(request, response)
  if (!isRecord(app)) throw unexpected(request, response, message`The response does not describe an app`)
  const { name, scopes, client_id: id } = app
  if (id !== undefined && id !== null && !isSameApp(id, clientId))
    throw unexpected(request, response, message`The response describes another app`, forSomeoneElse)
  if (!Array.isArray(scopes) || !scopes.every((scope) => typeof scope === 'string'))
    throw unexpected(request, response, message`The response does not contain the scopes granted to the app`)
  return { name: typeof name === 'string' ? name : '', scopes: sortedNames(scopes) }
}

/** Portals find an app by its id in any letter case, and report the id in lower case. */
function isSameApp(id: unknown, clientId: string): boolean {
  return typeof id === 'string' && id.toLowerCase() === clientId.toLowerCase()
}

/**
 * Fetches whether an OAuth app is enabled: a portal that is asked for the app's page of consent, without what that page
 * needs, redirects to its login page, and the error in that address differs for a disabled app. The request has no
 * parameter but the app's id: with more of them a portal would hand out a code for the app. It is never retried.
 */
export async function fetchAppState(client: PortalClient, clientId: string, signature: string): Promise<AppState> {
  const request: PortalRequest = {
    resource: 'app-state',
    connection: 'app',
    path: `/oauth2/authorize?client_id=${encodeURIComponent(clientId.toLowerCase())}`,
    headers: { 'x-signature': signature },
  }
  const response = await outcomeOf(() => client.get(request))
  return response.ok ? readAppState(response.value, clientId, client.origin) : 'not-reported'
}

/** Only the query of the address is read, since its scheme and host may be wrong behind a gateway. */
function readAppState(response: PortalResponse, clientId: string, origin: string): AppState {
  const location = readHeader(response, 'location')
  if (response.status !== 302 || location === undefined || !URL.canParse(location, origin)) return 'not-reported'
  const query = new URL(location, origin).searchParams
  const [id, ...otherIds] = query.getAll('client_id')
  const errors = query.getAll('error')
  if (otherIds.length > 0 || errors.length !== 1 || !isSameApp(id, clientId)) return 'not-reported'
  if (errors[0] === 'client_disabled_error') return 'disabled'
  return errors[0] === 'invalid_request' ? 'enabled' : 'not-reported'
}

function refuse({ origin }: PortalClient, request: PortalRequest, response: PortalResponse): void {
  if (response.status !== 200) throw explainRefusal(request, response, { origin })
}
