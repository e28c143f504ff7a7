import { readFileSync } from 'node:fs'
import { isRecord, parseJson } from '../text/json.ts'

/** The first Node that sends requests through the proxy of its environment, and the first runner that has it. */
const firstWithProxies = { major: 24, minor: 5, runner: '2.328' }

/** The default branch of the repository, where the event that started the run tells it. */
export function defaultBranchIn({ GITHUB_EVENT_PATH }: NodeJS.ProcessEnv): string | undefined {
  const event = readJson(GITHUB_EVENT_PATH ?? '')
  const branch = isRecord(event) && isRecord(event.repository) ? event.repository.default_branch : undefined
  return typeof branch === 'string' && branch !== '' ? branch : undefined
}

/** Whether the runner names a file of the event that cannot be read. GitHub's client for artifacts fails then. */
export function hasBrokenEvent({ GITHUB_EVENT_PATH }: NodeJS.ProcessEnv): boolean {
  return Boolean(GITHUB_EVENT_PATH) && readJson(GITHUB_EVENT_PATH ?? '') === undefined
}

/**
 * What is wrong with the proxy that the environment names for an address, in a sentence with what to do; undefined where
 * nothing is known to be. Never with what the variable holds.
 */
export function findProxyProblem(url: URL, environment: NodeJS.ProcessEnv): string | undefined {
  const variable = proxyVariableFor(url, environment)
  if (variable === undefined || isProxyAddress(environment[variable] ?? '')) return undefined
  return `${variable} is not the address of an HTTP proxy, like http://proxy.example:3128. Correct it; percent-encode special characters in a login.`
}

/**
 * Says where Node would pass a proxy by, and what to do.
 * @param nodeVersion as `24.5.0`
 */
export function findIgnoredProxy(url: URL, environment: NodeJS.ProcessEnv, nodeVersion: string): string | undefined {
  const variable = proxyVariableFor(url, environment)
  const [major = 0, minor = 0] = nodeVersion.split('.').map(Number)
  const { major: firstMajor, minor: firstMinor, runner } = firstWithProxies
  if (variable === undefined || major > firstMajor || (major === firstMajor && minor >= firstMinor)) return undefined
  return `This runner’s Node ${nodeVersion} ignores ${variable}. Update the runner to ${runner} or later.`
}

/** Small letters come first, as Node reads them. */
function proxyVariableFor({ protocol, hostname }: URL, environment: NodeJS.ProcessEnv): string | undefined {
  const variable = protocol === 'http:' ? 'HTTP_PROXY' : 'HTTPS_PROXY'
  if (isExempt(hostname, environment.no_proxy || environment.NO_PROXY || '')) return undefined
  return [variable.toLowerCase(), variable].find((each) => environment[each])
}

/** `NO_PROXY` names hosts, each with all hosts below it. */
function isExempt(hostname: string, list: string): boolean {
  const entries = list.toLowerCase().split(/[\s,]+/)
  return entries.some((entry) => {
    const name = entry.replace(/^\*?\./, '')
    return entry === '*' || (name !== '' && (hostname === name || hostname.endsWith(`.${name}`)))
  })
}

function isProxyAddress(text: string): boolean {
  try {
    const url = new URL(text.includes('://') ? text : `http://${text}`)
    decodeURIComponent(url.username + url.password)
    // Behind the host of a proxy nothing follows: what does is the rest of a login.
    return /^https?:$/.test(url.protocol) && url.pathname + url.search + url.hash === '/'
  } catch {
    return false
  }
}

/** @returns undefined where there is no such file, or no JSON in it */
function readJson(path: string): unknown {
  try {
    return parseJson(readFileSync(path, 'utf8'))?.value
  } catch {
    return undefined
  }
}
