import { type BlobStore, startBlobStore } from '../../stand-ins/github/blob-store.ts'
import { type ResultsServiceOptions, runtimeToken } from '../../stand-ins/github/results-service.ts'
import { serviceErrors } from '../../stand-ins/github/twirp.ts'
import { selfSigned } from '../../stand-ins/network/authority.ts'
import {
  closedPort,
  type LoopbackServer,
  startLoopbackServer,
  startTlsFront,
} from '../../stand-ins/network/loopback-server.ts'
import { preload } from '../support/preload.ts'

/** A way in which an upload can fail although there is an artifact service. */
export interface Fault {
  name: string
  /** How the service behaves. */
  service?: ResultsServiceOptions
  /** What differs in the environment from that of a job which the service lets in. */
  env?: Record<string, string | undefined>
  /** Variables of a proxy that the portal is exempt from. */
  proxy?: Record<string, string>
  /** Which calls reached the service, in order; left out where no call says anything. */
  calls?: string[]
  /** What the error says. */
  error: RegExp
}

const create = 'CreateArtifact'
const finalize = 'FinalizeArtifact'
const fiveTimes = (method: string) => Array<string>(5).fill(method)

/** A store that sends every upload elsewhere, and says nothing. */
async function startRedirectingStore(): Promise<BlobStore> {
  const blobs = await startBlobStore()
  const redirecting = await startLoopbackServer((_, response) => {
    response.writeHead(302, { Location: 'http://127.0.0.1:9/' }).end()
  })
  return {
    ...blobs,
    uploadUrl: () => `${redirecting.url}/artifacts/a.zip?sig=b`,
    close: async () => {
      await Promise.all([blobs.close(), redirecting.close()])
    },
  }
}

const untrusted = await startTlsFront(await selfSigned(), 9)

/** A store whose end is also the end of another server. */
async function startBlobStoreUntil(other: LoopbackServer): Promise<BlobStore> {
  const blobs = await startBlobStore()
  return {
    ...blobs,
    close: async () => {
      await Promise.all([blobs.close(), other.close()])
    },
  }
}

// Throws, while the artifact is being made, where no promise is rejected.
const throwFromEvent = `
import { subscribe } from 'node:diagnostics_channel'
subscribe('http.client.request.start', ({ request }) => {
  if (!request.path.endsWith('/CreateArtifact')) return
  setImmediate(() => { throw new Error('thrown from an event') })
})`

export const faults: Fault[] = [
  {
    name: 'refused connection',
    env: { ACTIONS_RESULTS_URL: `http://127.0.0.1:${await closedPort()}/` },
    calls: [],
    error: /check the runner’s network, firewall and proxy .*ECONNREFUSED/,
  },
  {
    name: 'certificate that is not trusted',
    env: { ACTIONS_RESULTS_URL: `https://127.0.0.1:${untrusted.port}/` },
    service: { blobs: await startBlobStoreUntil(untrusted) },
    calls: [],
    error: /inspects TLS, name the certificate of its authority in `NODE_EXTRA_CA_CERTS`/,
  },
  {
    name: 'token that is not accepted',
    env: { ACTIONS_RUNTIME_TOKEN: runtimeToken('Actions.Results:a:b') },
    calls: [],
    error: /token/,
  },
  {
    name: 'token without the scope',
    env: { ACTIONS_RUNTIME_TOKEN: runtimeToken('Actions.ReadWrite') },
    calls: [],
    error: /token/i,
  },
  { name: '403', service: { create: serviceErrors.forbidden }, calls: [create], error: /token/ },
  {
    name: 'name that is taken',
    service: { create: serviceErrors.taken },
    calls: [create],
    error: /artifact-name.*\$\{\{ github\.job \}\}.*upload-artifact/,
  },
  { name: 'full quota', service: { create: serviceErrors.quota }, calls: [create], error: /storage/ },
  {
    name: '500 at the creation',
    service: { create: serviceErrors.internal },
    calls: fiveTimes(create),
    error: /GitHub Status.*500/,
  },
  {
    name: '503 at the finalisation',
    service: { finalize: serviceErrors.unavailable },
    calls: [create, ...fiveTimes(finalize)],
    error: /503/,
  },
  { name: 'answer that is no JSON', service: { create: 'no-json' }, calls: fiveTimes(create), error: /JSON/ },
  { name: 'creation that says no', service: { create: 'not-ok' }, calls: [create], error: /CreateArtifact/ },
  {
    name: 'finalisation that says no',
    service: { finalize: 'not-ok' },
    calls: [create, finalize],
    error: /FinalizeArtifact/,
  },
  {
    name: 'blob store that refuses',
    service: { blobs: await startBlobStore(403) },
    calls: [create],
    error: /403|AuthorizationFailure/,
  },
  {
    name: 'blob store that is down',
    service: { blobs: await startBlobStore(503) },
    calls: [create],
    error: /503|ServerBusy/,
  },
  {
    name: 'artifact server of act',
    service: { create: 'of-act' },
    env: { ACT: 'true' },
    calls: fiveTimes(create),
    error: /^act’s own artifact server refused .*upload-artifact/,
  },
  {
    name: 'artifact server of act that is silent',
    service: { create: 'silent' },
    env: { ACT: 'true' },
    calls: [create],
    error: /^act’s own artifact server .*upload-artifact/,
  },
  {
    name: 'name that is taken, by act',
    service: { create: serviceErrors.taken },
    env: { ACT: 'true' },
    calls: [create],
    error: /already exists.*artifact-name/,
  },
  {
    name: 'proxy of another kind',
    proxy: { HTTPS_PROXY: 'socks5h://robot:Summer2024@127.0.0.1:9', HTTP_PROXY: 'socks5h://127.0.0.1:9' },
    error: /`HTTPS?_PROXY` is not the URL of an HTTP proxy/,
  },
  {
    name: 'proxy of another kind, which the client meets while it is loaded',
    env: { GITHUB_API_URL: 'https://api.github.test' },
    proxy: { HTTPS_PROXY: 'socks5h://robot:Summer2024@127.0.0.1:9', HTTP_PROXY: 'socks5h://127.0.0.1:9' },
    error: /`HTTPS?_PROXY` is not the URL of an HTTP proxy/,
  },
  {
    name: 'proxy whose login is not encoded',
    env: { GITHUB_API_URL: 'https://api.github.test' },
    proxy: { HTTPS_PROXY: 'http://robot:100%@127.0.0.1:9', HTTP_PROXY: 'http://robot:100%@127.0.0.1:9' },
    error: /`HTTPS?_PROXY` is not the URL of an HTTP proxy.*percent-encode/,
  },
  {
    name: 'proxy that is dead',
    proxy: { HTTP_PROXY: `http://robot:Summer2024@127.0.0.1:${await closedPort()}` },
    error: /ECONNREFUSED/,
  },
  {
    name: 'proxy with a login, where Node throws on what is deprecated',
    env: { ACTIONS_RESULTS_URL: 'https://results.test/', NODE_OPTIONS: '--throw-deprecation' },
    proxy: { HTTPS_PROXY: `http://robot:Summer2024@127.0.0.1:${await closedPort()}` },
    error: /^The artifact could not be uploaded\..*\(`.*ECONN/,
  },
  {
    name: 'error that the client throws from an event',
    env: { NODE_OPTIONS: preload(throwFromEvent) },
    error: /^The artifact could not be uploaded\..*\(`thrown from an event`\)$/,
  },
  {
    name: 'blob store that redirects without a word',
    service: { blobs: await startRedirectingStore() },
    calls: [create],
    error: /could not be uploaded\. Run the job again/,
  },
  { name: 'silence at the creation', service: { create: 'silent' }, calls: [create], error: /60 s/ },
  {
    name: 'silence at the blob store',
    service: { blobs: await startBlobStore('silent') },
    calls: [create],
    error: /60 s/,
  },
  { name: 'silence at the finalisation', service: { finalize: 'silent' }, calls: [create, finalize], error: /60 s/ },
]

/** Where there is no artifact service of GitHub's; the runner of each sets variables of its own. */
export const absences: { name: string; env: Record<string, string | undefined> }[] = [
  { name: 'a local run', env: { ACTIONS_RESULTS_URL: undefined, ACTIONS_RUNTIME_TOKEN: undefined } },
  { name: 'GitHub Enterprise Server', env: { GITHUB_SERVER_URL: 'https://github.example.test' } },
  { name: 'Gitea', env: { GITHUB_SERVER_URL: 'https://gitea.example.test', GITEA_ACTIONS: 'true' } },
]
