import { demoKey, type Portal } from '../../../stand-ins/portal/index.js'
import { type RawRequest, sendRaw } from './raw-request.ts'
import type { WireResponse } from './wire-response.ts'

export const exchangePath = '/api/2.0/security/oauth2/token'
export const scopesPath = '/api/2.0/scopes'

/** Sends a request to a portal that behaves, whose response always comes whole. */
export async function send(portal: Portal, request: RawRequest): Promise<WireResponse> {
  const { response } = await sendRaw(portal.port, request)
  if (response === undefined) throw new Error(`${request.path} was not answered`)
  return response
}

export function bearer(key: string): [name: string, value: string] {
  return ['Authorization', `Bearer ${key}`]
}

/** The value in the response's envelope. */
export function responseIn(response: WireResponse): unknown {
  return JSON.parse(response.body.toString()).response
}

/** The signature that the portal gives for a key. */
export async function signatureFrom(portal: Portal, key = demoKey): Promise<string> {
  return String(responseIn(await send(portal, { path: exchangePath, headers: [bearer(key)] })))
}
