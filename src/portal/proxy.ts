import { Failure } from '../failure.ts'
import { isLoopback, type PortalAddress } from '../inputs/portal-address.ts'

/** The proxy that stands between the runner and a portal. */
export interface PortalProxy {
  /** With user name and password, for the connection alone. */
  readonly address: string
  /** Host and port, for messages. */
  readonly host: string
}

/**
 * The proxy that the environment names for a portal: `HTTPS_PROXY` or `HTTP_PROXY`, but for the hosts of `NO_PROXY`, in
 * either letter case. An unencrypted request to this machine itself goes through none on another, since the key would
 * leave this one in clear.
 * @throws Failure `unreachable` for an address that is none of a proxy; never with what it holds
 */
export function proxyFor(portal: PortalAddress, environment: NodeJS.ProcessEnv): PortalProxy | undefined {
  const variable = portal.secure ? 'HTTPS_PROXY' : 'HTTP_PROXY'
  const text = readVariable(environment, variable).trim()
  if (text === '' || isExempt(portal, readVariable(environment, 'NO_PROXY'))) return undefined
  const url = parseAddress(text.includes('://') ? text : `http://${text}`)
  if (url === undefined) {
    throw new Failure(
      'unreachable',
      `The environment variable ${variable} does not hold the address of a proxy, like http://proxy.example:3128. Correct it, or exempt the portal’s host in NO_PROXY.`,
    )
  }
  if (portal.loopback && !portal.secure && !isLoopback(url.hostname)) return undefined
  return { address: url.href, host: `${url.hostname}:${url.port || (url.protocol === 'https:' ? '443' : '80')}` }
}

function readVariable(environment: NodeJS.ProcessEnv, variable: string): string {
  return environment[variable.toLowerCase()] || environment[variable] || ''
}

function parseAddress(text: string): URL | undefined {
  try {
    const url = new URL(text)
    return (url.protocol === 'http:' || url.protocol === 'https:') && url.hostname !== '' ? url : undefined
  } catch {
    return undefined
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
      const [, name = '', ofPort] = /^(\[.*\]|.*?)(?::(\d+))?$/.exec(bare) ?? []
      return (ofPort === undefined || ofPort === port) && (hostname === name || hostname.endsWith(`.${name}`))
    })
}
