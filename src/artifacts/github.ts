import http, { type ClientRequest, type IncomingMessage } from 'node:http'
import https from 'node:https'
import { Failure } from '../failure.ts'
import { isRecord } from '../text/json.ts'
import { code, link, type Message, message } from '../text/message.ts'
import { actionVersion } from '../text/version.ts'
import { getOctokit } from './github-client.ts'
import { findIgnoredProxy, findProxyProblem, usesProxy } from './proxy.ts'

/** What is requested of GitHub. What it responds is not checked yet. */
export interface GitHub {
  readonly readRepository: () => Promise<unknown>
  /** One page of all artifacts with this name, the newest first. */
  readonly listArtifacts: (name: string, page: number) => Promise<unknown>
  readonly readRun: (runId: number) => Promise<unknown>
  readonly readAttempt: (runId: number, attempt: number) => Promise<unknown>
  /** The newest first; of those after `until` (ISO 8601) none. */
  readonly listSuccessfulRuns: (workflowFile: string, branch: string, until: string) => Promise<unknown>
  /** Fetches the zip archive of an artifact from the store that GitHub names. The token is not sent there. */
  readonly download: (artifactId: number, maxBytes: number) => Promise<Buffer>
}

export interface GitHubOptions {
  /** `owner/name` */
  readonly repository: string
  readonly token: string
  /** Where the API's URL and the proxy are read. */
  readonly environment: NodeJS.ProcessEnv
  readonly signal: AbortSignal
}

/** How many entries a page of GitHub's lists has at most. */
export const pageSize = 100

/** A hundred runs have about 2 MB. */
const maxJsonBytes = 16 * 1024 * 1024

const noLog = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} }

/**
 * Prepares requests to GitHub. All of them throw a Failure `baseline` for what is not a good response.
 * @throws Failure `baseline` where the environment or the token cannot be used
 */
export function createGitHub({ repository, token, environment, signal }: GitHubOptions): GitHub {
  const baseUrl = (environment.GITHUB_API_URL || 'https://api.github.com').replace(/\/+$/, '')
  if (!URL.canParse(baseUrl)) throw new Failure('baseline', message`${code('GITHUB_API_URL')} is not a valid URL.`)
  const send = createSender(environment)
  const octokit = getOctokit(token, {
    baseUrl,
    userAgent: `docspace-scopes/${actionVersion}`,
    log: noLog,
    request: {
      signal,
      fetch: async (address: string, { headers }: { readonly headers: Readonly<Record<string, string>> }) =>
        asWebResponse(await send(address, { host: 'api', headers, maxBytes: maxJsonBytes, signal })),
    },
  })
  const { actions, repos } = octokit.rest
  const [owner = '', repo = ''] = repository.split('/')
  const place = { owner, repo }

  return {
    readRepository: () => read(repos.get(place)),
    listArtifacts: (name, page) => read(actions.listArtifactsForRepo({ ...place, name, page, per_page: pageSize })),
    readRun: (runId) => read(actions.getWorkflowRun({ ...place, run_id: runId })),
    readAttempt: (runId, attempt) =>
      read(actions.getWorkflowRunAttempt({ ...place, run_id: runId, attempt_number: attempt })),
    listSuccessfulRuns: (workflowFile, branch, until) =>
      read(
        actions.listWorkflowRuns({
          ...place,
          workflow_id: workflowFile,
          branch,
          status: 'success',
          created: `<=${until}`,
          exclude_pull_requests: true,
          per_page: pageSize,
        }),
      ),
    download: async (artifactId, maxBytes) => {
      const redirect = await settle(
        actions.downloadArtifact({
          ...place,
          artifact_id: artifactId,
          archive_format: 'zip',
          request: { redirect: 'manual' },
        }),
      )
      const { location } = redirect.headers
      if (redirect.status !== 302 || typeof location !== 'string' || !URL.canParse(location)) throw notGitHub('api')
      const headers = { 'user-agent': `docspace-scopes/${actionVersion}` }
      const response = await send(location, { host: 'store', headers, maxBytes, signal })
      if (response.status !== 200)
        throw explainStatus('store', { ...response, text: response.body.toString('utf8', 0, 4096) })
      return response.body
    },
  }
}

/** What octokit gives, as far as it matters here. */
interface ApiResponse {
  readonly status: number
  readonly headers: Readonly<Record<string, unknown>>
  readonly data: unknown
}

async function read(request: Promise<ApiResponse>): Promise<unknown> {
  const { status, data } = await settle(request)
  if (status !== 200) throw notGitHub('api')
  return data
}

/** Waits for a response. Octokit rejects where there is none, with the cause, and for the status of an error. */
async function settle(request: Promise<ApiResponse>): Promise<ApiResponse> {
  try {
    return await request
  } catch (error) {
    if (!(error instanceof Error)) throw error
    if (error.cause instanceof Failure) throw error.cause
    const response = 'response' in error ? error.response : undefined
    if (!isRecord(response) || typeof response.status !== 'number') throw error
    const headers = isRecord(response.headers) ? response.headers : {}
    throw explainStatus('api', { status: response.status, headers, text: error.message })
  }
}

/** GitHub's API, or the store that keeps the archives of its artifacts. */
type Host = 'api' | 'store'

interface Request {
  readonly host: Host
  readonly headers: Readonly<Record<string, string>>
  readonly maxBytes: number
  readonly signal: AbortSignal
}

interface Response {
  readonly status: number
  readonly headers: http.IncomingHttpHeaders
  readonly body: Buffer
}

/**
 * Sends requests over Node's own client, because octokit's fetch says neither how many bytes come nor what failed.
 * This one uses the proxy of the environment, and follows no redirect.
 */
function createSender(environment: NodeJS.ProcessEnv): (address: string, request: Request) => Promise<Response> {
  const agents = new Map<string, http.Agent>()
  const agentFor = (url: URL): http.Agent => {
    const proxied = usesProxy(url, environment)
    const kind = `${url.protocol} ${proxied}`
    const { Agent } = url.protocol === 'http:' ? http : https
    const agent =
      agents.get(kind) ??
      new Agent({
        keepAlive: true,
        // Each address of a host gets so long before the next one is tried.
        autoSelectFamilyAttemptTimeout: 5000,
        // Node reads the proxy here, and throws where it cannot, also for a host that is exempt from it.
        ...(proxied ? { proxyEnv: environment } : {}),
      })
    agents.set(kind, agent)
    return agent
  }
  const open = (url: URL, { headers, signal }: Request): ClientRequest => {
    const problem = findProxyProblem(url, environment) ?? findIgnoredProxy(url, environment, process.versions.node)
    if (problem !== undefined) throw new Failure('baseline', message`Cannot search for the last run. ${problem}`)
    const options = { headers, signal, agent: agentFor(url), rejectUnauthorized: true }
    return url.protocol === 'http:' ? http.request(url, options) : https.request(url, options)
  }
  return (address, request) =>
    new Promise((resolve, reject) => {
      const fail = (error: unknown): void => reject(explainConnection(request.host, codeOf(error)))
      const outgoing = open(new URL(address), request)
      outgoing.on('error', fail)
      outgoing.on('response', (incoming) => readBody(incoming, request.maxBytes).then(resolve, fail))
      outgoing.end()
    })
}

async function readBody(incoming: IncomingMessage, maxBytes: number): Promise<Response> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of incoming) {
    const bytes: Buffer = chunk
    size += bytes.length
    if (size > maxBytes) throw Object.assign(new Error('too large'), { code: 'ERR_BUFFER_TOO_LARGE' })
    chunks.push(bytes)
  }
  return { status: incoming.statusCode ?? 0, headers: incoming.headers, body: Buffer.concat(chunks) }
}

/** The part of a web response that octokit reads. */
function asWebResponse({ status, headers, body }: Response) {
  const entries = Object.entries(headers).map(([name, value]): [string, string] => [name, String(value)])
  return {
    status,
    url: '',
    headers: new Map(entries),
    text: async () => body.toString(),
    arrayBuffer: async () => body,
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''
}

const hosts: Readonly<Record<Host, Message>> = {
  api: message`GitHub’s API`,
  store: message`GitHub’s artifact store`,
}

/** What a token lacks most often. */
const permission = message`Give the job the permission ${code('actions: read')}, and leave ${code('github-token')} at its default.`

const runAgain = message`Run the job again; if it fails again, see ${link('GitHub Status', 'https://www.githubstatus.com')}.`

const tokenRefused = message`${code('github-token')} cannot read the artifacts and the runs of this repository. ${permission}`

/** What a status of the API means. */
const statuses: Readonly<Record<number, Message>> = {
  401: message`GitHub rejected ${code('github-token')}: it is wrong or has expired. ${permission}`,
  403: tokenRefused,
  404: tokenRefused,
  410: message`The artifact of the last run has just expired. Run the job again.`,
}

interface Refusal {
  readonly status: number
  readonly headers: Readonly<Record<string, unknown>>
  /** The beginning of the body, to look for words in. */
  readonly text: string
}

function explainStatus(host: Host, refusal: Refusal): Failure {
  const { status } = refusal
  if (status < 400) return notGitHub(host)
  const parts = isRateLimit(refusal)
    ? message`${hosts[host]} refused the search for the last run because of a rate limit. ${describeWait(refusal.headers, Date.now())}`
    : ((host === 'api' ? statuses[status] : undefined) ??
      message`${hosts[host]} has a problem, so the snapshot of the last run could not be fetched. ${runAgain}`)
  return new Failure('baseline', parts, { trace: message`(${[String(status)]})` })
}

function isRateLimit({ status, headers, text }: Refusal): boolean {
  if (status !== 403 && status !== 429) return false
  if (status === 429 || headers['retry-after'] !== undefined) return true
  return headers['x-ratelimit-remaining'] === '0' || /rate limit/i.test(text)
}

/** @param now in milliseconds since 1970 */
function describeWait(headers: Refusal['headers'], now: number): Message {
  const seconds = Number(headers['retry-after'])
  const until = seconds > 0 ? now + seconds * 1000 : Number(headers['x-ratelimit-reset']) * 1000
  // No limit of GitHub's lasts longer than a day.
  if (!(until > now && until < now + 86_400_000)) return message`Run the job again in an hour.`
  return message`Run the job again after ${[new Date(until).toISOString().slice(11, 16)]} UTC.`
}

/** @param problem Node's code, or an empty text */
function explainConnection(host: Host, problem: string): Failure {
  if (problem === 'ERR_BUFFER_TOO_LARGE')
    return new Failure(
      'baseline',
      message`${hosts[host]} sent more than a snapshot can have. Give this step its own ${code('artifact-name')}.`,
    )
  const parts = message`Cannot reach ${hosts[host]}, so the snapshot of the last run could not be fetched. ${connectionRemedy(problem)}`
  return new Failure('baseline', parts, { trace: problem === '' ? message`` : message`(${code(problem)})` })
}

function connectionRemedy(problem: string): Message {
  if (problem === 'ERR_PROXY_TUNNEL')
    return message`The proxy refused the connection. Check ${code('HTTPS_PROXY')}, the user name and password in it, and the proxy’s rules.`
  if (/CERT|SELF_SIGNED|ISSUER|VERIFY/.test(problem))
    return message`Its certificate is not trusted. If a proxy inspects TLS, name the certificate of the proxy’s authority in ${code('NODE_EXTRA_CA_CERTS')}.`
  return message`Check the runner’s network, firewall and proxy.`
}

/** For what came from somebody else. */
export function notGitHub(host: Host): Failure {
  return new Failure(
    'baseline',
    message`The response is not from ${hosts[host]}: something else responded in its place. Check ${code('GITHUB_API_URL')} and the runner’s proxy.`,
  )
}
