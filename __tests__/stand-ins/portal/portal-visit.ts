import { demoKey, type Portal } from '../../../stand-ins/portal/index.js'
import { askRaw, type RawRequest } from './ask-raw.ts'
import type { WireAnswer } from './wire-answer.ts'

export const exchangePath = '/api/2.0/security/oauth2/token'
export const scopesPath = '/api/2.0/scopes'

/** Asks a portal that behaves: an answer always comes, and comes whole. */
export async function visit(portal: Portal, request: RawRequest): Promise<WireAnswer> {
  const { answer } = await askRaw(portal.port, request)
  if (answer === undefined) throw new Error(`${request.path} was not answered`)
  return answer
}

export function bearer(key: string): [name: string, value: string] {
  return ['Authorization', `Bearer ${key}`]
}

/** The value in the answer's envelope. */
export function responseIn(answer: WireAnswer): unknown {
  return JSON.parse(answer.body.toString()).response
}

/** The signature that the portal gives for a key. */
export async function signatureFrom(portal: Portal, key = demoKey): Promise<string> {
  return String(responseIn(await visit(portal, { path: exchangePath, headers: [bearer(key)] })))
}
