import {
  identityServiceScopes,
  type Misbehaviour,
  type PortalClient,
  type PortalOptions,
  portalScopes,
  type Scope,
} from '../../contract-portal/index.js'
import { lifetimeSeconds, type SignatureClaims, sign, signNothing } from '../../contract-portal/signatures.js'
import type { Recording } from './recordings.ts'

/** Rows that somebody put into the table of scopes, in the order of their making. */
const customRows: Scope[] = [
  { name: 'claudeai', group: 'claudeai', type: 'claudeai' },
  { name: 'Zeta:read', group: 'zeta', type: 'read' },
  { name: 'mcp', group: 'mcp', type: ' x ' },
  { name: 'OpenID2', group: 'openid', type: 'openid' },
  { name: 'Ünïcode "q" <b>&', group: 'Grp \\ é', type: 'read' },
]

/** Up to its 24th answer the community image ran on a database that the identity service had made alone. */
const onIdentityServiceDatabase = [
  'xsig-header',
  'xsig-cookie',
  'header-and-cookie',
  'authorization-and-signature',
  'expired-30s-within-skew',
  'guest',
  'query-string',
  'oauth2-scopes',
  'accept-encoding-gzip',
]

const faultsInForce: Record<string, Misbehaviour['do']> = {
  'table-missing-scopes': 'table-missing',
  'db-down-uncached-scopes': 'database-gone',
  'db-down-scopes': 'database-gone',
  'redis-down-scopes': 'cache-gone',
  'http-to-https-301': 'http-to-https',
  'rate-limit-of-the-instance': 'rate-limit-of-the-instance',
  'rate-limit-of-the-user': 'rate-limit-of-the-user',
}

/** How to start the contract portal in the state that the portal was in when it was recorded. */
export function recordedState({ portal, name, response }: Recording): PortalOptions {
  const [version = '', image] = portal.split(' ')
  const fault = faultsInForce[name]
  return {
    version,
    image: image === 'standard' ? 'standard' : 'community',
    scopes: scopesOf(portal, name),
    clients: response.status === 200 && name.startsWith('public-info') ? [clientIn(response.body ?? '')] : [],
    misbehaviours: fault === undefined ? [] : [{ at: 'any', do: fault }],
  }
}

/** The signature that the recorded request had. */
export function recordedSignature(name: string, secret: string): string {
  const now = Math.floor(Date.now() / 1000)
  const claims: SignatureClaims = { user_id: 'user', user_email: 'user@portal.example', exp: now + lifetimeSeconds }
  switch (name) {
    case 'expired-30s-within-skew':
      return sign({ ...claims, exp: now - 30 }, secret)
    case 'expired-65s':
      return sign({ ...claims, exp: now - 65 }, secret)
    case 'wrong-key':
      return sign(claims, 'another secret')
    case 'alg-none':
      return signNothing(claims)
    case 'guest':
      return sign({ ...claims, is_guest: true }, secret)
    case 'no-email-claim':
      return sign({ user_id: claims.user_id, exp: claims.exp }, secret)
    default:
      return sign(claims, secret)
  }
}

function scopesOf(portal: string, name: string): readonly Scope[] {
  if (name === 'empty-table') return []
  if (name === 'custom-rows-restarted') return [...portalScopes, ...customRows]
  return portal === '3.7.2 community' && onIdentityServiceDatabase.includes(name) ? identityServiceScopes : portalScopes
}

/** The app that was asked about. Its order of fields is not taken over: that is the contract portal's to get right. */
function clientIn(body: string): PortalClient {
  const { client_id, name, description, scopes, created_on, modified_on } = JSON.parse(body)
  return { client_id, name, description, scopes, created_on, modified_on }
}
