import { createHash, randomUUID } from 'node:crypto'
import { startLoopbackServer } from '../network/loopback-server.ts'
import { type BlobStore, startBlobStore } from './blob-store.ts'
import { type CallFault, readCall, respond, serviceErrors } from './twirp.ts'

export interface ResultsServiceOptions {
  /** What happens to each `CreateArtifact` and each `FinalizeArtifact`. */
  create?: CallFault
  finalize?: CallFault
  /** Where the zips go; a store in memory where none is given. The service closes it. */
  blobs?: BlobStore
}

export interface StoredArtifact {
  id: number
  name: string
  /** ISO 8601, where the client set a retention. */
  expiresAt: string | undefined
  size: number
  /** `sha256:…` of the zip, as the client gave it. */
  hash: string
  createdAt: string
}

export interface ResultsService {
  /** What makes the artifact client find the service and be let in. */
  environment: { ACTIONS_RESULTS_URL: string; ACTIONS_RUNTIME_TOKEN: string }
  blobs: BlobStore
  /** The finished artifacts by name. */
  artifacts: Map<string, StoredArtifact>
  /** Every call, in order, with or without a response. */
  calls: { method: string; body: Record<string, unknown> }[]
  /** Settled when the first call of the method has come. */
  reached(method: string): Promise<void>
  close(): Promise<void>
}

const run = 'ce7f54c7-61c7-4aae-887f-30da475f5f1a'
const job = 'ca395085-040a-526b-2ce8-bdc85f692774'

/**
 * Starts the service through which a job stores its artifacts (Twirp over JSON, `ACTIONS_RESULTS_URL`). It checks
 * what the client must do: the token, one artifact per name, and size and hash of what is in the blob store.
 */
export async function startResultsService(options: ResultsServiceOptions = {}): Promise<ResultsService> {
  const token = runtimeToken(`Actions.ReadWrite Actions.Results:${run}:${job}`)
  const blobs = options.blobs ?? (await startBlobStore())
  const artifacts: ResultsService['artifacts'] = new Map()
  const calls: ResultsService['calls'] = []
  const arrivals = new Map<string, PromiseWithResolvers<void>>()
  const arrival = (method: string) => {
    const known = arrivals.get(method) ?? Promise.withResolvers<void>()
    arrivals.set(method, known)
    return known
  }
  const pending = new Map<string, string | undefined>()

  const methods: Record<string, (body: Record<string, unknown>) => object | CallFault | Promise<object | CallFault>> = {
    CreateArtifact(body) {
      const name = String(body.name)
      if (options.create) return options.create
      if (artifacts.has(name)) return serviceErrors.taken
      pending.set(name, body.expires_at === undefined ? undefined : String(body.expires_at))
      return { ok: true, signed_upload_url: blobs.uploadUrl(name) }
    },
    async FinalizeArtifact(body) {
      const name = String(body.name)
      if (options.finalize) return options.finalize
      const bytes = await blobs.read(name)
      if (!pending.has(name) || !bytes) return serviceErrors.missing
      const [size, hash] = [Number(body.size), String(body.hash)]
      if (size !== bytes.length || hash !== `sha256:${createHash('sha256').update(bytes).digest('hex')}`)
        return serviceErrors.different
      const id = 4_000_000 + artifacts.size
      const createdAt = new Date().toISOString()
      artifacts.set(name, { id, name, expiresAt: pending.get(name), size, hash, createdAt })
      return { ok: true, artifact_id: String(id) }
    },
    ListArtifacts(body) {
      const [name, id] = [body.name_filter, body.id_filter]
      const found = [...artifacts.values()].filter(
        (artifact) => (name ?? artifact.name) === artifact.name && (id ?? String(artifact.id)) === String(artifact.id),
      )
      return { artifacts: found.map(listed) }
    },
    GetSignedArtifactURL(body) {
      const name = String(body.name)
      return artifacts.has(name) ? { signed_url: blobs.downloadUrl(name) } : serviceErrors.missing
    },
  }

  const server = await startLoopbackServer(async (message, response) => {
    const method = /^\/twirp\/github\.actions\.results\.api\.v1\.ArtifactService\/(\w+)$/.exec(message.url ?? '')?.[1]
    const handler = methods[method ?? '']
    if (method === undefined || !handler) return respond(response, serviceErrors.badRoute)
    if (message.headers.authorization !== `Bearer ${token}`) return respond(response, serviceErrors.unauthenticated)
    const body = await readCall(message)
    calls.push({ method, body })
    arrival(method).resolve()
    respond(response, await handler(body))
  })

  return {
    environment: { ACTIONS_RESULTS_URL: `${server.url}/`, ACTIONS_RUNTIME_TOKEN: token },
    blobs,
    artifacts,
    calls,
    reached: (method) => arrival(method).promise,
    async close() {
      await Promise.all([server.close(), blobs.close()])
    },
  }
}

/** A token as a runner gives it to a step. Nobody checks its signature: the service compares the whole token. */
export function runtimeToken(scopes: string): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
  const until = Math.floor(Date.now() / 1000) + 3600
  return [{ alg: 'RS256', typ: 'JWT' }, { scp: scopes, exp: until, jti: randomUUID() }, {}].map(part).join('.')
}

function listed(artifact: StoredArtifact) {
  return {
    workflow_run_backend_id: run,
    workflow_job_run_backend_id: job,
    database_id: String(artifact.id),
    name: artifact.name,
    size: String(artifact.size),
    created_at: artifact.createdAt,
    digest: artifact.hash,
  }
}
