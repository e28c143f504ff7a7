import { startGitHubService } from '../../stand-ins/github/api.ts'
import { startResultsService } from '../../stand-ins/github/results-service.ts'
import { serviceErrors } from '../../stand-ins/github/twirp.ts'
import { selfSigned } from '../../stand-ins/network/authority.ts'
import { closedPort } from '../../stand-ins/network/loopback-server.ts'
import { demoClientId, demoKey, portalScopes } from '../../stand-ins/portal/index.js'
import type { Surroundings } from './documented-run.ts'
import type { MessageCase } from './message-case.ts'

const integrationKey = `sk-${'5eedbed5'.repeat(8)}`
const inNineDays = new Date(Date.now() + 9 * 24 * 60 * 60 * 1000).toISOString()
const checkKey = { key: demoKey, id: '1', name: 'Deployment check', permissions: ['*:read'] }
const keys = [checkKey, { key: integrationKey, id: '2', name: 'Room reports', permissions: ['files:read'] }]
const app = { client_id: demoClientId, name: 'Room reports', scopes: ['accounts:read', 'accounts:write'] }
const artifactName = 'docspace-scopes'

function at(
  place: 'exchange' | 'scopes' | 'version' | 'key',
  fault: string | { status: number; body: string } | { fault: string; [parameter: string]: string | number },
) {
  return { portal: { misbehaviours: [{ at: place, do: fault }] } }
}

const lastRun = { baseline: 'last-run', 'artifact-name': artifactName }

async function github(options: Parameters<typeof startGitHubService>[0]): Promise<Surroundings> {
  const service = await startGitHubService(options)
  return { run: { inputs: lastRun, env: service.environment }, close: service.close }
}

async function artifactService(options: Parameters<typeof startResultsService>[0]): Promise<Surroundings> {
  const service = await startResultsService(options)
  return { run: { inputs: { 'upload-artifact': 'true' }, env: service.environment }, close: service.close }
}

async function proxy(url: string, close?: () => Promise<unknown>): Promise<Surroundings> {
  const tls = await selfSigned()
  return { portal: { tls }, run: { env: { HTTPS_PROXY: url } }, ...(close === undefined ? {} : { close }) }
}

/** Every message that docs/troubleshooting.md quotes, in the page's order. */
export const messageCases: MessageCase[] = [
  {
    name: 'portal-lacks',
    reason: 'missing-scopes',
    inputs: { 'required-scopes': 'files:read contacts:read rooms:wirte' },
  },
  {
    name: 'app-lacks',
    reason: 'missing-scopes',
    portal: { clients: [app] },
    inputs: { 'client-id': demoClientId, 'required-endpoints': 'GET /api/2.0/people/@self' },
  },
  {
    name: 'key-lacks',
    reason: 'missing-scopes',
    portal: { keys },
    inputs: { 'integration-api-key': integrationKey, 'required-scopes': 'files:write' },
  },
  {
    name: 'uncovered',
    reason: 'uncovered-endpoints',
    inputs: { 'required-endpoints': 'GET /api/2.0/portal/usedspace' },
  },
  {
    name: 'drift',
    reason: 'drift',
    inputs: { baseline: 'baseline.json', 'fail-on-drift': 'any' },
    files: { 'baseline.json': JSON.stringify([...portalScopes.slice(0, -1), { name: 'contacts:read' }]) },
  },
  { name: 'empty-key', reason: 'invalid-input', inputs: { 'api-key': '' } },
  {
    name: 'several-inputs',
    reason: 'invalid-input',
    inputs: { 'portal-url': 'ftp://portal.example', retries: '-1', 'fail-on-missing': 'no', baseline: 'scopes.json' },
  },
  { name: 'empty-check', reason: 'invalid-input', inputs: { 'client-id': '' } },
  {
    name: 'hidden-in-comment',
    reason: 'invalid-input',
    inputs: { 'required-scopes': 'files:read # to list files rooms:write' },
  },
  { name: 'key-refused', reason: 'authentication', ...at('exchange', 'key-refused') },
  {
    name: 'app-switched-off',
    reason: 'authentication',
    portal: { clients: [{ ...app, enabled: false }] },
    inputs: { 'client-id': demoClientId, 'required-scopes': 'accounts:read' },
  },
  {
    name: 'fine-grained-key',
    reason: 'permission',
    portal: { keys: [{ ...checkKey, permissions: ['files:read', 'rooms:read'] }] },
  },
  { name: 'address-refused', reason: 'permission', ...at('exchange', 'address-refused') },
  { name: 'signature-rejected', reason: 'permission', ...at('scopes', 'signature-rejected') },
  { name: 'signature-not-arrived', reason: 'permission', ...at('scopes', 'signature-not-arrived') },
  { name: 'no-such-portal', reason: 'not-found', ...at('exchange', 'no-such-portal') },
  { name: 'too-old', reason: 'not-found', portal: { version: '2.6' } },
  { name: 'rate-limit-of-the-user', reason: 'rate-limited', ...at('scopes', 'rate-limit-of-the-user') },
  {
    name: 'connection-refused',
    reason: 'unreachable',
    surroundings: async () => ({ run: { inputs: { 'portal-url': `http://127.0.0.1:${await closedPort()}` } } }),
  },
  {
    name: 'certificate',
    reason: 'unreachable',
    surroundings: async () => ({ portal: { tls: await selfSigned() } }),
  },
  {
    name: 'proxy-dead',
    reason: 'unreachable',
    surroundings: async () => proxy(`http://127.0.0.1:${await closedPort()}`),
  },
  { name: 'silence', reason: 'timeout', ...at('scopes', 'silent-before-headers'), inputs: { 'timeout-seconds': '1' } },
  { name: 'starting', reason: 'portal-error', ...at('scopes', 'starting') },
  { name: 'login-page', reason: 'unexpected-response', ...at('exchange', 'html-200') },
  { name: 'redirect', reason: 'unexpected-response', ...at('exchange', 'redirect-other-host') },
  {
    name: 'token-not-allowed',
    reason: 'baseline',
    surroundings: () => github({ faults: { artifacts: 403 } }),
  },
  {
    name: 'artifact-expired',
    reason: 'baseline',
    surroundings: () => github({ runs: [{ id: 7, artifacts: [{ name: artifactName, files: {}, expired: true }] }] }),
  },
  {
    name: 'snapshot-with-key',
    reason: 'baseline',
    surroundings: () => {
      const files = { 'docspace-scopes.json': JSON.stringify([`sk-${'0123456789abcdef'.repeat(4)}`]) }
      return github({ runs: [{ id: 7, artifacts: [{ name: artifactName, files }] }] })
    },
  },
  {
    name: 'snapshot-unwritable',
    reason: 'unwritable',
    files: { 'docspace-scopes.json/taken': '' },
  },
  {
    name: 'name-taken',
    reason: 'artifact',
    surroundings: () => artifactService({ create: serviceErrors.taken }),
  },
  {
    name: 'upload-by-act',
    reason: 'artifact',
    surroundings: async () => {
      // What act's server refuses is told alike, and this one is refused at once.
      const { run, close } = await artifactService({ create: 'not-ok' })
      return { run: { ...run, env: { ...run?.env, ACT: 'true' } }, ...(close && { close }) }
    },
  },
  {
    name: 'key-expires',
    reason: 'warning',
    portal: { keys: [{ ...checkKey, expiresAt: inNineDays }] },
  },
  { name: 'no-artifact-service', reason: 'warning', inputs: { 'upload-artifact': 'true' } },
  { name: 'unknown-request', reason: 'warning', inputs: { 'required-endpoints': 'GET /api/2.0/groups' } },
  {
    name: 'unknown-version',
    reason: 'warning',
    ...at('version', 'suspended'),
    inputs: { 'required-endpoints': 'GET /api/2.0/group' },
  },
]
