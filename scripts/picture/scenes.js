import { demoClientId, demoKey, portalScopes } from '../../stand-ins/portal/index.js'

/** @import { PortalOptions } from '../../stand-ins/portal/index.js' */

/**
 * A run of the action whose summary is worth looking at.
 * @typedef {object} Scene
 * @property {string} name of its pictures
 * @property {Partial<PortalOptions>} portal
 * @property {Record<string, string>} inputs beside address, key and certificate
 * @property {Record<string, string>} [files] in the workspace, by path
 */

const requests = ['GET /api/2.0/people/@self', 'GET /api/2.0/files/rooms', 'POST /api/2.0/files/{folderId}/upload']
const earlier = [...portalScopes.map(({ name }) => name).filter((name) => name !== 'openid'), 'contacts:read']
const integrationKey = `sk-${'5eedbed5'.repeat(8)}`

/** @type {Scene[]} The first is the one of the README. */
export const scenes = [
  {
    name: 'summary',
    portal: {
      clients: [
        {
          client_id: demoClientId,
          name: 'Room reports',
          scopes: ['accounts:read', 'accounts:write', 'files:write', 'rooms:read'],
        },
      ],
    },
    inputs: { 'required-endpoints': requests.join('\n'), 'client-id': demoClientId },
  },
  {
    name: 'nothing-wrong',
    portal: {},
    inputs: { 'required-scopes': 'files:read rooms:read|rooms:write', baseline: 'baseline.json' },
    files: { 'baseline.json': JSON.stringify(portalScopes) },
  },
  { name: 'nothing-required', portal: {}, inputs: {} },
  {
    name: 'everything-wrong',
    portal: {
      clients: [{ client_id: demoClientId, name: 'Room reports', scopes: ['openid', 'accounts:write'] }],
      keys: [
        { key: demoKey, id: '1', name: 'Deployment check', permissions: ['*:read'], expiresAt: inDays(9) },
        { key: integrationKey, id: '2', name: 'Room reports', permissions: ['files:read'], expiresAt: inDays(200) },
      ],
    },
    inputs: {
      'required-scopes': 'contacts:read file:read rooms:write|rooms:admin * openid',
      'required-endpoints': [...requests, 'GET /api/2.0/settings', 'PUT /api/2.0/backup', 'GET /api/2.0/groups'].join(
        '\n',
      ),
      'client-id': demoClientId,
      'integration-api-key': integrationKey,
      baseline: 'baseline.json',
      'fail-on-drift': 'any',
    },
    files: { 'baseline.json': JSON.stringify(earlier) },
  },
  {
    name: 'no-verdict',
    portal: { misbehaviours: [{ at: 'exchange', do: 'permission-refused' }] },
    inputs: { 'required-scopes': 'files:read' },
  },
  {
    name: 'no-list',
    portal: {
      misbehaviours: [{ at: 'scopes', do: { fault: 'refusal', status: 503 } }],
      clients: [{ client_id: demoClientId, name: 'Room reports', scopes: ['accounts:read', 'rooms:read'] }],
    },
    inputs: { 'required-endpoints': requests.join('\n'), 'client-id': demoClientId, retries: '0' },
  },
  {
    name: 'two-hundred-areas',
    portal: {
      scopes: Array.from({ length: 200 }, (_, index) => `area-${String(index + 1).padStart(3, '0')}`).flatMap(
        (area) => [
          { name: `${area}:read`, group: area, type: 'read' },
          { name: `${area}:write`, group: area, type: 'write' },
        ],
      ),
    },
    inputs: { 'required-scopes': 'area-007:read area-113:write area-201:read' },
  },
]

/** @param {number} days */
function inDays(days) {
  return new Date(Date.now() + days * 24 * 60 * 60 * 1000).toISOString()
}
