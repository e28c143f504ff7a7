import { type LoopbackServer, startLoopbackServer } from '../network/loopback-server.ts'
import { githubToken } from '../runner/environment.js'
import {
  artifactPayload,
  type CompleteRun,
  completeRun,
  creationTime,
  repositoryPayload,
  runPayload,
  type TestArtifact,
  type TestRun,
} from './api-payloads.ts'
import { type ApiResponse, page, refusal } from './api-responses.ts'
import { type MemoryBlobStore, startBlobStore } from './blob-store.ts'
import { zip } from './zip.js'

/** The resources at which a fault can be put. */
export type GitHubResource = 'repository' | 'runs' | 'run' | 'artifacts' | 'download'

export interface GitHubServiceOptions {
  /** In any order; the service lists the newest first, as GitHub does. */
  runs?: TestRun[]
  /** How the list of all artifacts differs from GitHub's own: another order, or every name, whichever was asked for. */
  artifactList?: 'oldest-first' | 'every-name'
  /** How many entries a page has at most, whatever was asked for; 100 on GitHub. */
  pageLimit?: number
  /** What a resource responds with instead of what it contains. */
  faults?: Partial<Record<GitHubResource, 'silent' | 401 | 403 | 404 | 500 | ApiResponse>>
  /** The same for the store that the download is redirected to. */
  blobFault?: 'silent' | 403 | 500 | 503
}

export interface GitHubService extends LoopbackServer {
  environment: { GITHUB_API_URL: string }
  /** Every request, in order, with or without a response. */
  requests: { method: string; url: string; authorization: string | undefined }[]
  /** Where the zips lie: another server, which must not see the token. */
  blobs: MemoryBlobStore
}

interface Route {
  resource: GitHubResource
  path: RegExp
  /** @param id what the path's group matched */
  respond(id: string, url: URL): ApiResponse
}

const repository = 'example/deployment'

/**
 * Starts the part of GitHub's REST API that finds and downloads the artifacts of earlier runs of `example/deployment`.
 * Only `githubToken` is let in.
 */
export async function startGitHubService(options: GitHubServiceOptions = {}): Promise<GitHubService> {
  const blobs = await startBlobStore(options.blobFault)
  const requests: GitHubService['requests'] = []
  const runs = (options.runs ?? []).map((run) => completeRun(run, repository)).sort((a, b) => b.id - a.id)
  const artifacts = runs.flatMap((run) =>
    run.artifacts.map((artifact, index) => ({ artifact, run, id: idOf(artifact, run, index) })),
  )
  for (const { id, artifact } of artifacts) blobs.put(String(id), zip(artifact.files))

  const routes: Route[] = [
    {
      resource: 'repository',
      path: /^$/,
      respond: () => ({ status: 200, body: repositoryPayload(repository) }),
    },
    {
      resource: 'runs',
      path: /^\/actions\/workflows\/([^/]+)\/runs$/,
      respond(encodedFile, url) {
        const workflow = decodeURIComponent(encodedFile)
        const found = runs.filter((run) => run.workflow === workflow && fits(run, url.searchParams))
        const payloads = found.map((run) => runPayload(run, repository, url.origin))
        return runs.some((run) => run.workflow === workflow) || runs.length === 0
          ? page(url, 'workflow_runs', payloads, options.pageLimit)
          : refusal(404)
      },
    },
    {
      resource: 'run',
      path: /^\/actions\/runs\/(\d+(?:\/attempts\/\d+)?)$/,
      respond(place, url) {
        const [id, attempt] = place.split('/attempts/').map(Number)
        const run = runs.find((candidate) => candidate.id === id)
        if (!run || (attempt ?? 1) > run.earlierAttempts.length + 1) return refusal(404)
        return { status: 200, body: runPayload(run, repository, url.origin, attempt) }
      },
    },
    {
      resource: 'artifacts',
      path: /^\/actions\/artifacts$/,
      respond(_, url) {
        const name = url.searchParams.get('name')
        const payloads = artifacts
          .filter(({ artifact }) => options.artifactList === 'every-name' || fitsName(artifact.name, name))
          .sort((a, b) => (options.artifactList === 'oldest-first' ? a.id - b.id : b.id - a.id))
          .map((entry) => artifactPayload(entry.artifact, entry.id, entry.run, repository, url.origin))
        return page(url, 'artifacts', payloads, options.pageLimit)
      },
    },
    {
      resource: 'artifacts',
      path: /^\/actions\/runs\/(\d+)\/artifacts$/,
      respond(id, url) {
        const name = url.searchParams.get('name')
        const found = artifacts.filter(({ run, artifact }) => run.id === Number(id) && fitsName(artifact.name, name))
        const payloads = found.map((entry) =>
          artifactPayload(entry.artifact, entry.id, entry.run, repository, url.origin),
        )
        return runs.some((run) => run.id === Number(id))
          ? page(url, 'artifacts', payloads, options.pageLimit)
          : refusal(404)
      },
    },
    {
      resource: 'download',
      path: /^\/actions\/artifacts\/(\d+)\/zip$/,
      respond(id) {
        const found = artifacts.find((entry) => entry.id === Number(id))
        if (!found) return refusal(404)
        if (found.artifact.expired) return refusal(410)
        return { status: 302, headers: { Location: blobs.downloadUrl(id) }, body: undefined }
      },
    },
  ]

  const server = await startLoopbackServer((message, response) => {
    const { authorization } = message.headers
    requests.push({ method: message.method ?? '', url: message.url ?? '', authorization })
    const url = new URL(message.url ?? '', server.url)
    const content = respondTo(url, authorization)
    if (content === 'silent') return
    const { status, headers, body = '' } = content
    response
      .writeHead(status, { 'Content-Type': 'application/json; charset=utf-8', ...headers })
      .end(typeof body === 'string' ? body : JSON.stringify(body))
  })

  function respondTo(url: URL, authorization: string | undefined): ApiResponse | 'silent' {
    const path = url.pathname.startsWith(`/repos/${repository}`)
      ? url.pathname.slice(`/repos/${repository}`.length)
      : '-'
    const route = routes.find((candidate) => candidate.path.test(path))
    const fault = route && options.faults?.[route.resource]
    if (fault === 'silent') return fault
    if (fault !== undefined) return typeof fault === 'number' ? refusal(fault) : fault
    if (!['token', 'Bearer'].some((scheme) => authorization === `${scheme} ${githubToken}`)) return refusal(401)
    return route?.respond(route.path.exec(path)?.[1] ?? '', url) ?? refusal(404)
  }

  return {
    ...server,
    environment: { GITHUB_API_URL: server.url },
    requests,
    blobs,
    async close() {
      await Promise.all([server.close(), blobs.close()])
    },
  }
}

/** An artifact that is uploaded later has a greater id, as on GitHub. */
function idOf({ uploadedAfter }: TestArtifact, run: CompleteRun, index: number): number {
  return uploadedAfter === undefined ? run.id * 10 + index : uploadedAfter * 10 + 5 + index
}

function fits(run: CompleteRun, query: URLSearchParams): boolean {
  const [branch, event, status] = [query.get('branch'), query.get('event'), query.get('status')]
  const until = /^<=(.+)$/.exec(query.get('created') ?? '')?.[1]
  return (
    (until === undefined || creationTime(run) <= until) &&
    (branch ?? run.branch) === run.branch &&
    (event ?? run.event) === run.event &&
    (status === null || status === run.conclusion || status === (run.conclusion === null ? 'in_progress' : 'completed'))
  )
}

function fitsName(name: string, wanted: string | null): boolean {
  return wanted === null || wanted === name
}
