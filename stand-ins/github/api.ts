import { type LoopbackServer, startLoopbackServer } from '../network/loopback-server.ts'
import { githubToken } from '../runner/environment.ts'
import {
  artifactPayload,
  type CompleteRun,
  completeRun,
  creationTime,
  repositoryPayload,
  runPayload,
  type TestRun,
} from './api-payloads.ts'
import { type Answer, page, refusal } from './api-responses.ts'
import { type MemoryBlobStore, startBlobStore } from './blob-store.ts'
import { zip } from './zip.ts'

/** The steps at which a fault can be put. */
export type GitHubStep = 'repository' | 'runs' | 'run' | 'artifacts' | 'download'

export interface GitHubServiceOptions {
  /** In any order; the service lists the newest first, as GitHub does. */
  runs?: TestRun[]
  /** What a step answers instead of what was asked for. */
  faults?: Partial<Record<GitHubStep, 'silent' | 401 | 403 | 404 | 500 | Answer>>
  /** The same for the store that the download is redirected to. */
  blobFault?: 'silent' | 403 | 500 | 503
}

export interface GitHubService extends LoopbackServer {
  environment: { GITHUB_API_URL: string }
  /** Every request, in order, answered or not. */
  requests: { method: string; url: string; authorization: string | undefined }[]
  /** Where the zips lie: another server, which must not see the token. */
  blobs: MemoryBlobStore
}

interface Route {
  step: GitHubStep
  path: RegExp
  /** @param id what the path's group matched */
  answer(id: string, url: URL): Answer
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
    run.artifacts.map((artifact, index) => ({ artifact, run, id: run.id * 10 + index })),
  )
  for (const { id, artifact } of artifacts) blobs.put(String(id), zip(artifact.files))

  const routes: Route[] = [
    {
      step: 'repository',
      path: /^$/,
      answer: () => ({ status: 200, body: repositoryPayload(repository) }),
    },
    {
      step: 'runs',
      path: /^\/actions\/workflows\/([^/]+)\/runs$/,
      answer(encodedFile, url) {
        const workflow = decodeURIComponent(encodedFile)
        const found = runs.filter((run) => run.workflow === workflow && fits(run, url.searchParams))
        const payloads = found.map((run) => runPayload(run, repository, url.origin))
        return runs.some((run) => run.workflow === workflow) || runs.length === 0
          ? page(url, 'workflow_runs', payloads)
          : refusal(404)
      },
    },
    {
      step: 'run',
      path: /^\/actions\/runs\/(\d+(?:\/attempts\/\d+)?)$/,
      answer(place, url) {
        const [id, attempt] = place.split('/attempts/').map(Number)
        const run = runs.find((candidate) => candidate.id === id)
        if (!run || (attempt ?? 1) > run.earlierAttempts.length + 1) return refusal(404)
        return { status: 200, body: runPayload(run, repository, url.origin, attempt) }
      },
    },
    {
      step: 'artifacts',
      path: /^\/actions\/artifacts$/,
      answer(_, url) {
        const name = url.searchParams.get('name')
        const payloads = artifacts
          .filter(({ artifact }) => fitsName(artifact.name, name))
          .sort((a, b) => b.id - a.id)
          .map((entry) => artifactPayload(entry.artifact, entry.id, entry.run, repository, url.origin))
        return page(url, 'artifacts', payloads)
      },
    },
    {
      step: 'artifacts',
      path: /^\/actions\/runs\/(\d+)\/artifacts$/,
      answer(id, url) {
        const name = url.searchParams.get('name')
        const found = artifacts.filter(({ run, artifact }) => run.id === Number(id) && fitsName(artifact.name, name))
        const payloads = found.map((entry) =>
          artifactPayload(entry.artifact, entry.id, entry.run, repository, url.origin),
        )
        return runs.some((run) => run.id === Number(id)) ? page(url, 'artifacts', payloads) : refusal(404)
      },
    },
    {
      step: 'download',
      path: /^\/actions\/artifacts\/(\d+)\/zip$/,
      answer(id) {
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
    const answer = answerTo(url, authorization)
    if (answer === 'silent') return
    const { body: content } = answer
    const body = content === undefined ? '' : typeof content === 'string' ? content : JSON.stringify(content)
    response
      .writeHead(answer.status, { 'Content-Type': 'application/json; charset=utf-8', ...answer.headers })
      .end(body)
  })

  function answerTo(url: URL, authorization: string | undefined): Answer | 'silent' {
    const path = url.pathname.startsWith(`/repos/${repository}`)
      ? url.pathname.slice(`/repos/${repository}`.length)
      : '-'
    const route = routes.find((candidate) => candidate.path.test(path))
    const fault = route && options.faults?.[route.step]
    if (fault === 'silent') return fault
    if (fault !== undefined) return typeof fault === 'number' ? refusal(fault) : fault
    if (!['token', 'Bearer'].some((scheme) => authorization === `${scheme} ${githubToken}`)) return refusal(401)
    return route?.answer(route.path.exec(path)?.[1] ?? '', url) ?? refusal(404)
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
