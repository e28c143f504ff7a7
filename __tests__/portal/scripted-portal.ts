import { afterAll, afterEach } from '@jest/globals'
import nock from 'nock'
import { parsePortalAddress } from '../../src/inputs/portal-address.ts'
import type { Answer, Send } from '../../src/portal/answer.ts'
import { createTransport } from '../../src/portal/connection.ts'
import { answer, envelope } from './answers.ts'

afterEach(() => nock.cleanAll())
// Each test file has a nock of its own, but all of a worker share the client that it stands before.
afterAll(() => nock.restore())

/** Where the scripted portal stands. Nothing leaves this machine: nock answers in its place. */
export const portal = parsePortalAddress('https://portal.example', false)

export const paths = {
  exchange: '/api/2.0/security/oauth2/token',
  scopes: '/api/2.0/scopes',
  laterScopes: '/api/2.0/oauth2/scopes',
  version: '/api/2.0/settings/version/build',
  key: '/api/2.0/keys/@self',
  client: '/api/2.0/clients/4c3f7a52/public/info',
  laterClient: '/api/2.0/oauth2/clients/4c3f7a52/public/info',
  authorize: '/oauth2/authorize?client_id=4c3f7a52',
} as const

export const apiKey = `sk-${'0123abcd'.repeat(8)}`
export const signature = 'eyJhbGciOiJIUzI1NiJ9.eyJleHAiOjF9.c2lnbmF0dXJl'

/** What was asked, in order. */
export interface Asked {
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
}

/** Answers by path; several for one path come one after the other, and the last one stays. */
export type Script = Readonly<Record<string, Answer | readonly Answer[]>>

/** How a portal of 3.7.2 answers where an app's page of consent is asked for without what that page needs. */
export function redirectedWith(error: string, clientId = '4c3f7a52'): Answer {
  return answer(302, '', { location: `${portal.origin}/login?type=oauth2&client_id=${clientId}&error=${error}` })
}

/** How an ordinary portal of 3.7.2 answers. */
export const ordinary: Script = {
  [paths.exchange]: answer(200, envelope(signature)),
  [paths.scopes]: answer(200, [{ name: 'openid', group: 'openid', type: 'openid' }]),
  [paths.version]: answer(200, envelope({ docSpace: '3.7.2', documentServer: '9.1.0' })),
  [paths.key]: answer(200, envelope({ name: 'Check', permissions: ['*:read'], isActive: true })),
  [paths.client]: answer(200, { name: 'Bot', scopes: ['openid'] }),
  [paths.authorize]: redirectedWith('invalid_request'),
}

/** Plays a portal. What the script does not hold is answered with 404. */
export async function playPortal(script: Script): Promise<{ send: Send; asked: Asked[] }> {
  const asked: Asked[] = []
  const times = new Map<string, number>()
  nock(portal.origin)
    .persist()
    .get(() => true)
    .reply((request: Request) => {
      const path = request.url.slice(portal.origin.length)
      asked.push({ path, headers: Object.fromEntries(request.headers) })
      const time = times.get(path) ?? 0
      times.set(path, time + 1)
      const entry = script[path] ?? answer(404)
      const list: readonly Answer[] = 'status' in entry ? [entry] : entry
      const { status, body, headers } = list[Math.min(time, list.length - 1)] ?? answer(404)
      return [status, Buffer.from(body), headers as Record<string, string>]
    })
  const send = await createTransport(portal, {
    caCertificate: undefined,
    environment: {},
    userAgent: 'docspace-scopes/0.0.0',
    nodeVersion: '24.5.0',
  })
  return { send, asked }
}
