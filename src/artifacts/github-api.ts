import http, { type ClientRequest, type IncomingHttpHeaders, type IncomingMessage } from 'node:http'
import https from 'node:https'
import { parseJson } from '../text/json.ts'
import { findIgnoredProxy, findProxyProblem } from './runner.ts'

/** GitHub's API, or the store that keeps the archives of its artifacts. */
export type Host = 'api' | 'store'

/** What came instead of what was requested. */
export class UnexpectedResponse extends Error {
  readonly host: Host
  readonly status: number
  readonly headers: IncomingHttpHeaders
  /** The beginning of the body, to look for words in. */
  readonly text: string

  constructor(host: Host, { status, headers, body }: Response) {
    super(`${host}: unexpected response`)
    this.host = host
    this.status = status
    this.headers = headers
    this.text = body.toString('utf8', 0, 4096)
  }
}

/** A connection that failed, or a response that was cut or is too large. */
export class FailedConnection extends Error {
  readonly host: Host
  /** Node's code, or an empty text. */
  readonly code: string

  constructor(host: Host, code: string) {
    super(`${host}: ${code}`)
    this.host = host
    this.code = code
  }
}

/** The environment names a proxy that cannot be used. The message says what to do. */
export class UnusableProxy extends Error {}

/** Reads what belongs to one repository. */
export interface GitHubApi {
  /**
   * @param path behind the repository, as `/actions/artifacts`; empty for the repository itself
   * @throws UnexpectedResponse, FailedConnection, UnusableProxy
   */
  readonly read: (path: string, query?: Readonly<Record<string, string>>) => Promise<unknown>
  /** Fetches the zip archive of an artifact, which lies in a store of its own. The token does not reach that. */
  readonly download: (artifactId: number, maxBytes: number) => Promise<Buffer>
}

export interface GitHubApiOptions {
  /** `owner/name` */
  readonly repository: string
  readonly token: string
  /** Where the API's address and the proxy are read. */
  readonly environment: NodeJS.ProcessEnv
  readonly userAgent: string
  readonly signal: AbortSignal
}

interface Response {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly body: Buffer
}

interface Request {
  readonly host: Host
  readonly headers: Readonly<Record<string, string>>
  readonly maxBytes: number
}

/** A hundred runs have about 2 MB. */
const maxJsonBytes = 16 * 1024 * 1024

/**
 * Prepares requests to GitHub. They go over Node's own client, like those to a portal: it obeys the proxy of the
 * environment, reads nothing else of it, and does not send the token on to where a response redirects.
 */
export function createGitHubApi({ repository, token, environment, userAgent, signal }: GitHubApiOptions): GitHubApi {
  const root = `${(environment.GITHUB_API_URL || 'https://api.github.com').replace(/\/+$/, '')}/repos/${repository}`
  const agentOptions = {
    keepAlive: true,
    proxyEnv: environment,
    // Each address of a host gets so long before the next one is tried.
    autoSelectFamilyAttemptTimeout: 5000,
  }
  const agents = new Map<string, http.Agent | https.Agent>()
  const open = (url: URL, headers: Readonly<Record<string, string>>): ClientRequest => {
    const problem = findProxyProblem(url, environment) ?? findIgnoredProxy(url, environment, process.versions.node)
    if (problem !== undefined) throw new UnusableProxy(problem)
    const isPlain = url.protocol === 'http:'
    const agent =
      agents.get(url.protocol) ??
      (isPlain ? new http.Agent(agentOptions) : new https.Agent({ ...agentOptions, rejectUnauthorized: true }))
    agents.set(url.protocol, agent)
    const options = { headers: { ...headers, 'user-agent': userAgent }, signal, agent }
    return isPlain ? http.request(url, options) : https.request(url, options)
  }
  const send = (address: string, { host, headers, maxBytes }: Request): Promise<Response> =>
    new Promise((resolve, reject) => {
      const fail = (error: unknown): void => reject(new FailedConnection(host, codeOf(error)))
      const outgoing = open(new URL(address), headers)
      outgoing.on('error', fail)
      outgoing.on('response', (incoming) => readBody(incoming, maxBytes).then(resolve, fail))
      outgoing.end()
    })
  const ask = (address: string): Promise<Response> =>
    send(address, {
      host: 'api',
      headers: {
        accept: 'application/vnd.github+json',
        authorization: `Bearer ${token}`,
        'x-github-api-version': '2022-11-28',
      },
      maxBytes: maxJsonBytes,
    })

  return {
    async read(path, query = {}) {
      const parameters = new URLSearchParams(query).toString()
      const response = await ask(`${root}${path}${parameters === '' ? '' : `?${parameters}`}`)
      const json = response.status === 200 ? parseJson(response.body.toString()) : undefined
      if (json === undefined) throw new UnexpectedResponse('api', response)
      return json.value
    },
    async download(artifactId, maxBytes) {
      const redirect = await ask(`${root}/actions/artifacts/${artifactId}/zip`)
      const { location } = redirect.headers
      if (redirect.status !== 302 || location === undefined || !URL.canParse(location))
        throw new UnexpectedResponse('api', redirect)
      const response = await send(location, { host: 'store', headers: {}, maxBytes })
      if (response.status !== 200) throw new UnexpectedResponse('store', response)
      return response.body
    },
  }
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

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''
}
