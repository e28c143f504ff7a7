import {
  identityServiceScopes,
  type Misbehaviour,
  type PortalClient,
  type PortalOptions,
  portalScopes,
  type Scope,
} from '../../../stand-ins/portal/index.js'
import { lifetimeSeconds, type SignatureClaims, sign, signNothing } from '../../../stand-ins/portal/signatures.js'
import { moreRecordings, type Recording, recordings } from './recordings.ts'

/** Rows that somebody put into the table of scopes, in the order of their making. */
const customRows: Scope[] = [
  { name: 'claudeai', group: 'claudeai', type: 'claudeai' },
  { name: 'Zeta:read', group: 'zeta', type: 'read' },
  { name: 'mcp', group: 'mcp', type: ' x ' },
  { name: 'OpenID2', group: 'openid', type: 'openid' },
  { name: 'Ünïcode "q" <b>&', group: 'Grp \\ é', type: 'read' },
]

/** Up to its 24th recording the community image ran on a database that the identity service had made alone. */
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
  'public-info-500-table-missing': 'table-missing',
  'scopes-500-table-missing': 'table-missing',
  'public-info-500-db-down': 'database-gone',
  'scopes-500-db-down': 'database-gone',
  'public-info-429-instance': 'rate-limit-of-the-instance',
  'scopes-429-instance': 'rate-limit-of-the-instance',
  'scopes-429-user': 'rate-limit-of-the-user',
  'starting-up-502': 'starting',
}

/** How to start the contract portal in the state that the portal was in when it was recorded. */
export function recordedState(recording: Recording): PortalOptions {
  const { portal, name } = recording
  const [version = '', image] = portal.split(' ')
  const fault = faultsInForce[name]
  return {
    version,
    image: image === 'standard' ? 'standard' : 'community',
    isBehindNginx: !name.startsWith('direct-'),
    scopes: scopesOf(recording),
    clients: clientsOf(recording),
    misbehaviours: fault === undefined ? [] : [{ at: 'any', do: fault }],
  }
}

/** The signature that the recorded request had. */
export function recordedSignature(name: string, secret: string): string {
  const now = Math.floor(Date.now() / 1000)
  const claims: SignatureClaims = { user_id: 'user', user_email: 'user@portal.example', exp: now + lifetimeSeconds }
  const named = (...parts: string[]) => parts.some((part) => name.includes(part))
  if (name === 'alg-none') return signNothing(claims)
  if (name === 'no-email-claim') return sign({ user_id: claims.user_id, exp: claims.exp }, secret)
  if (name === 'expired-30s-within-skew') return sign({ ...claims, exp: now - 30 }, secret)
  if (named('expired')) return sign({ ...claims, exp: now - 65 }, secret)
  if (named('wrong-key', 'rejected', 'signature-of-another-key')) return sign(claims, 'another secret')
  return sign({ ...claims, is_guest: named('guest') }, secret)
}

function scopesOf(recording: Recording): readonly Scope[] {
  const { portal, name } = recording
  if (name === 'empty-table') return []
  if (name === 'custom-rows-restarted') return [...portalScopes, ...customRows]
  const isOnIt = recordings.includes(recording) && portal === '3.7.2 community'
  return isOnIt && onIdentityServiceDatabase.includes(name) ? identityServiceScopes : portalScopes
}

/**
 * The apps of the portal. The one that was requested comes first, as recorded, since an older portal lists an app's
 * scopes in another order each time.
 */
function clientsOf(recording: Recording): PortalClient[] {
  const { portal, name, response } = recording
  const recorded = (wanted: string, more: Partial<PortalClient>): PortalClient[] =>
    moreRecordings
      .filter((each) => each.portal === portal && each.name === wanted)
      .map((each) => ({ ...clientIn(each), ...more }))
  return [
    ...(response.status === 200 && name.includes('public-info') ? [clientIn(recording)] : []),
    ...recorded('public-info-enabled', {}),
    ...recorded('public-info-disabled', { enabled: false }),
    ...recorded('public-info-of-another-tenant', { isOfAnotherPortal: true }),
  ]
}

/** An app as recorded. Its order of fields is not copied: that is the contract portal's to get right. */
function clientIn({ response }: Recording): PortalClient {
  return JSON.parse(response.body ?? '')
}
