import { firstRunnerWithProxies, knowsProxies } from '../portal/proxy.ts'
import { code, type Message, message } from '../text/message.ts'

/**
 * What is wrong with the proxy that the environment names for an address, and what to do; undefined where nothing is
 * known to be. Never with what the variable contains.
 */
export function findProxyProblem(url: URL, environment: NodeJS.ProcessEnv): Message | undefined {
  const variable = proxyVariableFor(url, environment)
  if (variable === undefined || isProxyUrl(environment[variable] ?? '')) return undefined
  return message`${code(variable)} is not the URL of an HTTP proxy. Write it like ${code('http://proxy.example:3128')}, and percent-encode special characters in the user name and the password.`
}

/**
 * Says where Node.js would ignore a proxy, and what to do.
 * @param nodeVersion such as `24.5.0`
 */
export function findIgnoredProxy(url: URL, environment: NodeJS.ProcessEnv, nodeVersion: string): Message | undefined {
  const variable = proxyVariableFor(url, environment)
  if (variable === undefined || knowsProxies(nodeVersion)) return undefined
  return message`Node.js ${[nodeVersion]} of this runner ignores ${code(variable)}. Update the runner to version ${[firstRunnerWithProxies]} or later.`
}

/** Whether the environment names a proxy for an address. */
export function usesProxy(url: URL, environment: NodeJS.ProcessEnv): boolean {
  return proxyVariableFor(url, environment) !== undefined
}

/** Small letters come first, as Node.js reads them. */
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

function isProxyUrl(text: string): boolean {
  try {
    const url = new URL(text.includes('://') ? text : `http://${text}`)
    decodeURIComponent(url.username + url.password)
    // Nothing follows the host of a proxy: what does is the rest of a login.
    return /^https?:$/.test(url.protocol) && url.pathname + url.search + url.hash === '/'
  } catch {
    return false
  }
}
