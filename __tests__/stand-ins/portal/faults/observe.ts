import {
  demoClientId,
  demoKey,
  type Misbehaviour,
  type PortalOptions,
  startContractPortal,
} from '../../../../stand-ins/portal/index.js'
import { askRaw, type Patience, type Seen } from '../ask-raw.ts'
import { bearer, signatureFrom } from '../portal-visit.ts'
import type { WireAnswer } from '../wire-answer.ts'

export const paths = {
  exchange: '/api/2.0/security/oauth2/token',
  scopes: '/api/2.0/scopes',
  'oauth2-scopes': '/api/2.0/oauth2/scopes',
  key: '/api/2.0/keys/@self',
  permissions: '/api/2.0/keys/permissions',
  client: `/api/2.0/clients/${demoClientId}/public/info`,
  version: '/api/2.0/settings/version/build',
}

export interface Observation extends Seen {
  portalUrl: string
  /** What the portal answers to the same request when it behaves. */
  honest: WireAnswer
  signature: string
}

/** Asks a portal once while it behaves and once while it does not, with all credentials on board. */
export async function observe(
  fault: Misbehaviour['do'],
  where: { at?: keyof typeof paths; patience?: Patience; options?: PortalOptions } = {},
): Promise<Observation> {
  const { at = 'scopes', patience, options } = where
  const portal = await startContractPortal(options)
  try {
    const signature = await signatureFrom(portal)
    const headers: Array<[string, string]> = [bearer(demoKey), ['x-signature', signature]]
    const { answer: honest } = await askRaw(portal.port, { path: paths[at], headers })
    portal.misbehave({ at, do: fault })
    const seen = await askRaw(portal.port, { path: paths[at], headers }, patience)
    if (honest === undefined) throw new Error(`${at} was not answered`)
    return { ...seen, portalUrl: portal.url, honest, signature }
  } finally {
    await portal.close()
  }
}

/** Asks as above where an answer must come. */
export async function observeAnswer(
  ...given: Parameters<typeof observe>
): Promise<Observation & { answer: WireAnswer }> {
  const seen = await observe(...given)
  if (seen.answer === undefined) throw new Error('no answer came')
  return { ...seen, answer: seen.answer }
}

/** The JSON in an answer. */
export function valueIn(answer: WireAnswer): unknown {
  return JSON.parse(answer.body.toString())
}
