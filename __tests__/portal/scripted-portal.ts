import { afterAll, afterEach, beforeAll } from '@jest/globals'
import nock from 'nock'
import type { Inputs } from '../../src/inputs/inputs.ts'
import { type ClientOptions, createPortalClient, type PortalClient } from '../../src/portal/client.ts'
import type { PortalRequest, PortalResponse } from '../../src/portal/response.ts'
import type { Retry } from '../../src/portal/retry.ts'
import { plainText } from '../../src/text/message.ts'
import { Secrets } from '../../src/text/secrets.ts'
import { captureOutput } from '../support/captured-output.ts'
import { apiKey, inputs } from './inputs.ts'
import { clientId, envelope, respond } from './responses.ts'

// Masks are printed.
let output: ReturnType<typeof captureOutput>
beforeAll(() => {
  output = captureOutput()
})
afterEach(() => nock.cleanAll())
afterAll(() => {
  output.restore()
  // Each test file has a nock of its own, but all of a worker share the client that it stands before.
  nock.restore()
})

export const paths = {
  exchange: '/api/2.0/security/oauth2/token',
  scopes: '/api/2.0/scopes',
  laterScopes: '/api/2.0/oauth2/scopes',
  version: '/api/2.0/settings/version/build',
  key: '/api/2.0/keys/@self',
  app: `/api/2.0/clients/${clientId}/public/info`,
  laterApp: `/api/2.0/oauth2/clients/${clientId}/public/info`,
  appState: `/oauth2/authorize?client_id=${clientId}`,
} as const

export const signature = 'eyJhbGciOiJIUzI1NiJ9.eyJleHAiOjF9.c2lnbmF0dXJl'

/**
 * Responses by path; several for one path come one after the other, and the last one stays. `silence` never comes, and a
 * promise comes when it is kept.
 */
export type Script = Readonly<Record<string, Scripted | readonly Scripted[]>>
type Scripted = PortalResponse | Promise<PortalResponse> | 'silence'

/** How a portal of 3.7.2 responds where an app's page of consent is requested without what that page needs. */
export function redirectWith(error: string, id = clientId): PortalResponse {
  return respond(302, '', { location: `https://portal.example/login?type=oauth2&client_id=${id}&error=${error}` })
}

/** How an ordinary portal of 3.7.2 responds. */
export const ordinary: Script = {
  [paths.exchange]: respond(200, envelope(signature)),
  [paths.scopes]: respond(200, [{ name: 'openid', group: 'openid', type: 'openid' }]),
  [paths.version]: respond(200, envelope({ docSpace: '3.7.2', documentServer: '9.1.0' })),
  [paths.key]: respond(200, envelope({ name: 'Check', permissions: ['*:read'], isActive: true })),
  [paths.app]: respond(200, { name: 'Bot', scopes: ['openid'] }),
  [paths.appState]: redirectWith('invalid_request'),
}

/** What arrived at the portal, in order. */
export interface Arrived {
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
}

export interface ScriptedPortal {
  readonly client: PortalClient
  /** What another client of the same portal takes. */
  readonly options: ClientOptions
  readonly arrived: readonly Arrived[]
  /** What was sent, with the connection that it went out on. */
  readonly sent: readonly PortalRequest[]
  readonly retries: readonly Retry[]
  /** Lines for debug logging. */
  readonly attempts: readonly string[]
  /** How long was waited between attempts, in milliseconds. */
  readonly waited: () => number
}

/**
 * Plays an ordinary portal that differs as the script says, and a client of it. Nothing leaves this machine: nock
 * responds in its place. Pauses take no time.
 */
export async function playPortal(script: Script = {}, given: Partial<Inputs> = {}): Promise<ScriptedPortal> {
  const arrived = respondByScript({ ...ordinary, ...script })
  const sent: PortalRequest[] = []
  const retries: Retry[] = []
  const attempts: string[] = []
  const secrets = new Secrets()
  secrets.add(apiKey)
  let clock = 0
  const options: ClientOptions = {
    environment: {},
    secrets,
    clock: {
      now: () => clock,
      random: () => 1,
      sleep: async (milliseconds) => {
        clock += milliseconds
      },
    },
    onRetry: (retry) => retries.push(retry),
    onRequest: (request) => sent.push(request),
    onAttempt: (line) => attempts.push(plainText(line)),
  }
  const client = createPortalClient({ ...inputs, ...given }, options)
  closing.push(client)
  return { client, options, arrived, sent, retries, attempts, waited: () => clock }
}

const closing: PortalClient[] = []
afterEach(() => {
  for (const client of closing.splice(0)) client.close()
})

function respondByScript(script: Script): Arrived[] {
  const arrived: Arrived[] = []
  const times = new Map<string, number>()
  const { origin } = inputs.portal
  nock.cleanAll()
  nock(origin)
    .persist()
    .get(() => true)
    .reply(async (request: Request) => {
      const path = request.url.slice(origin.length)
      arrived.push({ path, headers: Object.fromEntries(request.headers) })
      const time = times.get(path) ?? 0
      times.set(path, time + 1)
      const entry = script[path] ?? respond(404)
      const list: readonly Scripted[] = Array.isArray(entry) ? entry : [entry]
      const scripted = list[Math.min(time, list.length - 1)] ?? respond(404)
      if (scripted === 'silence') return new Promise<never>(() => {})
      const { status, body, headers } = await scripted
      return [status, Buffer.from(body), headers as Record<string, string>]
    })
  return arrived
}
