import {
  demoClientId,
  demoKey,
  type Misbehaviour,
  type PortalOptions,
  startContractPortal,
} from '../../../../stand-ins/portal/index.js'
import { pinnedVersion } from '../../../support/pinned-portal.ts'
import { type RawResult, type ReadLimits, sendRaw } from '../raw-request.ts'
import { bearer, signatureFrom } from '../requests.ts'
import type { WireResponse } from '../wire-response.ts'

export const paths = {
  exchange: '/api/2.0/security/oauth2/token',
  scopes: '/api/2.0/scopes',
  'oauth2-scopes': '/api/2.0/oauth2/scopes',
  key: '/api/2.0/keys/@self',
  permissions: '/api/2.0/keys/permissions',
  client: `/api/2.0/clients/${demoClientId}/public/info`,
  version: '/api/2.0/settings/version/build',
}

export interface Observation extends RawResult {
  portalUrl: string
  /** The response to the same request from a portal that behaves. */
  honest: WireResponse
  signature: string
}

/** Sends a portal the same request, with all credentials, once while it behaves and once while it does not. */
export async function observe(
  fault: Misbehaviour['do'],
  where: { at?: keyof typeof paths; limits?: ReadLimits; options?: PortalOptions } = {},
): Promise<Observation> {
  const { at = 'scopes', limits, options } = where
  const portal = await startContractPortal({ version: pinnedVersion, ...options })
  try {
    const signature = await signatureFrom(portal)
    const headers: Array<[string, string]> = [bearer(demoKey), ['x-signature', signature]]
    const { response: honest } = await sendRaw(portal.port, { path: paths[at], headers })
    portal.misbehave({ at, do: fault })
    const seen = await sendRaw(portal.port, { path: paths[at], headers }, limits)
    if (honest === undefined) throw new Error(`${at} got no response`)
    return { ...seen, portalUrl: portal.url, honest, signature }
  } finally {
    await portal.close()
  }
}

/** Observes a fault that sends a response. */
export async function observeResponse(
  ...given: Parameters<typeof observe>
): Promise<Observation & { response: WireResponse }> {
  const seen = await observe(...given)
  if (seen.response === undefined) throw new Error('no response came')
  return { ...seen, response: seen.response }
}

/** The JSON in a response. */
export function valueIn(response: WireResponse): unknown {
  return JSON.parse(response.body.toString())
}
