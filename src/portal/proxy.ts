import { Failure } from '../failure.ts'
import { isLoopback, type PortalAddress } from '../inputs/portal-address.ts'
import { code, type Message, message } from '../text/message.ts'
import type { ProxyName } from './response.ts'

/** The proxy between the runner and a portal. */
export interface PortalProxy {
  readonly name: ProxyName
  /** Whether the proxy itself is reached over TLS. */
  readonly secure: boolean
  /** Without the brackets of an IPv6 address. */
  readonly hostname: string
  readonly port: number
  /** What `Proxy-Authorization` says; undefined without a user name. Secret. */
  readonly authorization: string | undefined
}

/**
 * The proxy that the environment names for a portal: `HTTPS_PROXY` or `HTTP_PROXY`, except for the hosts in `NO_PROXY`,
 * in either letter case. An unencrypted request to this machine itself goes through none on another, since the key would
 * leave this one in clear.
 * @param nodeVersion such as `24.5.0`
 * @throws Failure `unreachable` for what is not the address of a proxy, and where Node.js is too old for one; never with
 * what the variable holds
 */
export function readProxy(
  portal: PortalAddress,
  environment: NodeJS.ProcessEnv,
  nodeVersion: string,
): PortalProxy | undefined {
  const [variable, value] = readVariable(environment, portal.secure ? 'HTTPS_PROXY' : 'HTTP_PROXY')
  const text = value.trim()
  if (text === '' || isExempt(portal, readVariable(environment, 'NO_PROXY')[1])) return undefined
  // Before it is checked, since what is not used may be anything.
  if (portal.loopback && !portal.secure && !isOnThisMachine(text)) return undefined
  const url = parseProxyUrl(text, variable)
  refuseOldNode(nodeVersion, variable)
  const secure = url.protocol === 'https:'
  const port = Number(url.port || (secure ? 443 : 80))
  return {
    name: { host: `${url.hostname}:${port}`, variable },
    secure,
    hostname: url.hostname.replace(/^\[|\]$/g, ''),
    port,
    authorization: formatLogin(url),
  }
}

/** The variable as it is written in the environment, and its value. Small letters come first, as in curl. */
function readVariable(environment: NodeJS.ProcessEnv, variable: string): [variable: string, value: string] {
  const small = variable.toLowerCase()
  const name = environment[small] ? small : variable
  return [name, environment[name] ?? '']
}

function parseProxyUrl(text: string, variable: string): URL {
  const [, scheme = 'http', rest = ''] = /^(?:([a-z][a-z0-9+.-]*):\/\/)?(.*)$/is.exec(text) ?? []
  if (!/^https?$/i.test(scheme)) {
    const kind = /^socks/i.test(scheme) ? message`a SOCKS proxy` : message`a proxy that is not an HTTP proxy`
    throw unusable(
      message`${code(variable)} names ${kind}, which this action does not support.`,
      message`Name an HTTP proxy`,
      variable,
    )
  }
  const url = parseUrl(`${scheme}://${rest}`)
  const behindHost = /[/\\?#].*$/.exec(rest)?.[0] ?? ''
  // After the host of a proxy nothing has an @, so what looks like the host is a part of the login.
  if (behindHost.includes('@') || (url === undefined && rest.includes('@'))) {
    throw unusable(
      message`${code(variable)} is not a valid proxy URL: its user name or password contains a character that ends the host name.`,
      message`Percent-encode the user name and the password (${code('#')} as ${code('%23')}, ${code('/')} as ${code('%2F')}, ${code('?')} as ${code('%3F')})`,
      variable,
    )
  }
  if (url === undefined) {
    throw unusable(
      message`${code(variable)} is not a valid proxy URL.`,
      message`Write it like ${code('http://proxy.example:3128')}`,
      variable,
    )
  }
  return url
}

function isOnThisMachine(proxy: string): boolean {
  const url = parseUrl(proxy.includes('://') ? proxy : `http://${proxy}`)
  return url !== undefined && isLoopback(url.hostname)
}

function parseUrl(text: string): URL | undefined {
  try {
    return new URL(text)
  } catch {
    return undefined
  }
}

function unusable(happened: Message, remedy: Message, variable: string): Failure {
  const exempt = variable === variable.toLowerCase() ? 'no_proxy' : 'NO_PROXY'
  return new Failure(
    'unreachable',
    message`${happened} ${remedy}, or add the portal’s host to ${code(exempt)}. No request was sent.`,
  )
}

/** The first runner whose Node.js knows proxies. */
export const firstRunnerWithProxies = '2.328'

/**
 * Whether Node.js knows proxies, as it does since 24.5. Before that, parts of a run that use the toolkit (last run, upload)
 * would bypass a proxy: on the first runners that know `node24`, and on those that fall back to `node20`.
 * @param nodeVersion such as `24.5.0`
 */
export function knowsProxies(nodeVersion: string): boolean {
  const [major = 0, minor = 0] = nodeVersion.split('.').map(Number)
  return major > 24 || (major === 24 && minor >= 5)
}

function refuseOldNode(nodeVersion: string, variable: string): void {
  if (knowsProxies(nodeVersion)) return
  throw new Failure(
    'unreachable',
    message`${code(variable)} names a proxy, but Node.js ${[nodeVersion]} of this runner ignores proxies, so the key would bypass it. Update the runner to version ${[firstRunnerWithProxies]} or later (x64 or arm64). No request was sent.`,
  )
}

function formatLogin({ username, password }: URL): string | undefined {
  if (username === '' && password === '') return undefined
  return `Basic ${Buffer.from(`${percentDecoded(username)}:${percentDecoded(password)}`).toString('base64')}`
}

/** A password with a bare `%` in it stands for itself. */
function percentDecoded(text: string): string {
  try {
    return decodeURIComponent(text.replace(/%(?![0-9a-f]{2})/gi, '%25'))
  } catch {
    return text
  }
}

/** `NO_PROXY` names hosts, each with all hosts below it: `portal.example`, `.example`, `*.example`, `host:8443`, `*`. */
function isExempt({ origin, hostname, secure }: PortalAddress, list: string): boolean {
  const port = new URL(origin).port || (secure ? '443' : '80')
  return list
    .toLowerCase()
    .split(/[\s,]+/)
    .filter((entry) => entry !== '')
    .some((entry) => {
      if (entry === '*') return true
      // An IPv6 address may come without its brackets.
      const bare = /^[^[]*:.*:/.test(entry) ? `[${entry}]` : entry.replace(/^\*?\./, '')
      const [, name = '', ofPort] = /^(.*?)(?::(\d+))?$/.exec(bare) ?? []
      return (ofPort === undefined || ofPort === port) && (hostname === name || hostname.endsWith(`.${name}`))
    })
}
