import { Failure } from '../failure.ts'
import { UnknownShape } from './find-artifact.ts'
import { FailedConnection, type Host, UnexpectedResponse, UnusableProxy } from './github-api.ts'

/** Told where it is what most often lacks. */
const permission = 'Give the job the permission actions: read, and leave github-token at its default.'

const hosts: Record<Host, string> = { api: 'GitHub’s API', store: 'the store of GitHub’s artifacts' }

const connectionRemedies: readonly (readonly [codes: RegExp, remedy: string])[] = [
  [/^ERR_PROXY_TUNNEL$/, 'The proxy refused the connection: check HTTPS_PROXY, its login and the proxy’s rules.'],
  [
    /CERT|SELF_SIGNED|ISSUER|VERIFY/,
    'Its certificate is not trusted: if a proxy inspects the traffic, name its authority in NODE_EXTRA_CA_CERTS.',
  ],
  [/^/, 'Check the network, the firewall and the proxy of the runner.'],
]

/**
 * Says why the last run's snapshot could not be looked up, and what to do about it.
 * @param now in milliseconds since 1970
 */
export function explainLookup(error: unknown, now: number): Failure {
  return new Failure('baseline', explain(error, now))
}

function explain(error: unknown, now: number): string {
  if (error instanceof UnexpectedResponse) return explainResponse(error, now)
  if (error instanceof FailedConnection) return explainConnection(error)
  if (error instanceof UnusableProxy) return `The last run’s snapshot was not looked up: ${error.message}`
  if (error instanceof UnknownShape) return unknownContent('api')
  const kind = error instanceof Error ? error.name : typeof error
  return `The last run’s snapshot could not be looked up (${kind}). Run the job again, or name a committed file as baseline.`
}

function explainResponse({ host, status, headers, text }: UnexpectedResponse, now: number): string {
  const name = hosts[host]
  if (isRateLimit(status, headers, text))
    return `${capitalized(name)} refused the lookup of the last run because of a rate limit (${status}). ${whenToTryAgain(headers, now)}`
  if (host === 'api') {
    if (status === 401) return `GitHub rejected github-token (401): it is wrong or has expired. ${permission}`
    if (status === 403 || status === 404)
      return `github-token may not read the artifacts and runs of this repository (${status}). ${permission}`
    if (status === 410) return 'The artifact of the last run has just expired. Run the job again.'
  }
  if (status === 200 || (status >= 300 && status < 400)) return unknownContent(host)
  return `${capitalized(name)} responded with ${status}, so the last run’s snapshot is not known. Run the job again; if it keeps failing, see https://www.githubstatus.com.`
}

function isRateLimit(status: number, headers: UnexpectedResponse['headers'], text: string): boolean {
  if (status !== 403 && status !== 429) return false
  const { 'x-ratelimit-remaining': remaining, 'retry-after': retryAfter } = headers
  return status === 429 || remaining === '0' || retryAfter !== undefined || /rate limit/i.test(text)
}

function whenToTryAgain(headers: UnexpectedResponse['headers'], now: number): string {
  const seconds = Number(headers['retry-after'])
  const reset = Number(headers['x-ratelimit-reset']) * 1000
  const until = seconds > 0 ? now + seconds * 1000 : reset
  // Beyond a day it is no time that a limit of GitHub's ends at.
  if (!(until > now && until < now + 86_400_000)) return 'Run the job again in an hour.'
  return `Run the job again after ${new Date(until).toISOString().slice(11, 16)} UTC.`
}

function explainConnection({ host, code }: FailedConnection): string {
  const name = hosts[host]
  if (code === 'ERR_BUFFER_TOO_LARGE')
    return `${capitalized(name)} sent more than a snapshot can have. Give this step an artifact-name of its own.`
  const remedy = connectionRemedies.find(([codes]) => codes.test(code))?.[1] ?? ''
  return `Cannot reach ${name}, so the last run’s snapshot is not known. ${remedy}${code === '' ? '' : ` (${code})`}`
}

function unknownContent(host: Host): string {
  return `What responded is not ${hosts[host]}. Check GITHUB_API_URL and the proxy of the runner: something between may have responded in its place.`
}

function capitalized(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`
}
