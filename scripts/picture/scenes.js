import { demoClientId, demoKey, portalScopes } from '../../stand-ins/portal/index.js'

/** @import { PortalOptions } from '../../stand-ins/portal/index.js' */

/**
 * A run of the action whose summary is worth looking at.
 * @typedef {object} Scene
 * @property {string} name of its pictures
 * @property {boolean} [isInReadme]
 * @property {Partial<PortalOptions>} [portal]
 * @property {Record<string, string>} inputs in addition to address, key and certificate
 * @property {Record<string, string>} [files] in the workspace, by path
 */

const requests = ['GET /api/2.0/people/@self', 'GET /api/2.0/files/rooms', 'POST /api/2.0/files/{folderId}/upload']
const names = portalScopes.map(({ name }) => name)
const integrationKey = `sk-${'5eedbed5'.repeat(8)}`
const checkKey = { key: demoKey, id: '1', name: 'Deployment check', permissions: ['*:read'] }
/** As a database that the identity service made alone has them, without `openid`. */
const oldScopes = portalScopes
  .filter(({ name }) => name !== 'openid')
  .map(({ name, group, type }) => {
    const renamed = (/** @type {string} */ text) => text.replace(/^accounts(?=:|$)/, 'contacts')
    return { name: renamed(name), group: renamed(group), type }
  })
const areas = Array.from({ length: 100 }, (_, index) => `area-${String(index + 1).padStart(3, '0')}`)
const manyScopes = areas.flatMap((area) => [
  { name: `${area}:read`, group: area, type: 'read' },
  { name: `${area}:write`, group: area, type: 'write' },
])

/** @param {string[]} scopes */
const app = (scopes) => ({ clients: [{ client_id: demoClientId, name: 'Room reports', scopes }] })

/** @type {Scene[]} */
export const scenes = [
  {
    name: 'passed',
    isInReadme: true,
    inputs: { 'required-scopes': 'files:read rooms:read|rooms:write' },
  },
  {
    name: 'app-lacks',
    isInReadme: true,
    portal: app(['accounts:read', 'accounts:write', 'files:write', 'rooms:read']),
    inputs: { 'requirements-file': 'docspace.txt', 'client-id': demoClientId },
    files: { 'docspace.txt': requests.join('\n') },
  },
  {
    name: 'drift',
    isInReadme: true,
    inputs: { 'required-scopes': 'files:read', baseline: 'baseline.json', 'fail-on-drift': 'removed' },
    files: { 'baseline.json': JSON.stringify(oldScopes) },
  },
  { name: 'nothing-required', inputs: {} },
  { name: 'portal-lacks', inputs: { 'required-scopes': 'files:read contacts:read rooms:wirte' } },
  {
    name: 'key-lacks',
    portal: { keys: [checkKey, { key: integrationKey, id: '2', name: 'Room reports', permissions: ['files:read'] }] },
    inputs: { 'required-scopes': 'files:write openid', 'integration-api-key': integrationKey },
  },
  {
    name: 'alternative',
    portal: app(['openid', 'rooms:write']),
    inputs: {
      'required-scopes': 'rooms:read|rooms:write files:read|files:write openid',
      'client-id': demoClientId,
    },
  },
  {
    name: 'uncovered',
    inputs: { 'required-endpoints': 'GET /api/2.0/portal/usedspace\nGET /api/2.0/files/@my\nGET /api/2.0/settings' },
  },
  {
    name: 'softened',
    inputs: { 'required-scopes': 'files:read contacts:read', 'fail-on-missing': 'false' },
  },
  {
    name: 'key-expires',
    portal: { keys: [{ ...checkKey, expiresAt: inDays(9) }] },
    inputs: { 'required-scopes': 'files:read rooms:write' },
  },
  {
    name: 'invalid-input',
    inputs: {
      'required-scopes': '',
      'client-id': 'room-reports',
      retries: '-1',
      'requirements-file': 'needs/docspace.txt',
    },
  },
  { name: 'unreachable', inputs: { 'required-scopes': 'files:read', 'ca-certificate': '' } },
  {
    name: 'key-refused',
    portal: { misbehaviours: [{ at: 'exchange', do: 'key-refused' }] },
    inputs: { 'required-scopes': 'files:read' },
  },
  {
    name: 'many-scopes',
    portal: { scopes: manyScopes },
    inputs: { 'required-scopes': [...manyScopes.map(({ name }) => name), 'area-201:read', 'area-202:read'].join(' ') },
  },
  {
    name: 'no-list',
    portal: {
      misbehaviours: [{ at: 'scopes', do: { fault: 'refusal', status: 503 } }],
      ...app(['accounts:read', 'rooms:read']),
    },
    inputs: { 'required-endpoints': requests.join('\n'), 'client-id': demoClientId, retries: '0' },
  },
  {
    name: 'everything-wrong',
    portal: {
      ...app(['openid', 'accounts:write']),
      keys: [
        { ...checkKey, expiresAt: inDays(9) },
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
    files: { 'baseline.json': JSON.stringify([...names.filter((name) => name !== 'openid'), 'contacts:read']) },
  },
]

/** @param {number} days */
function inDays(days) {
  return new Date(Date.now() + days * 24 * 60 * 60 * 1000).toISOString()
}
