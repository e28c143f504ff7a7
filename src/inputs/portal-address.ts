import { code, message } from '../text/message.ts'
import { hasControlCharacter } from '../text/visible.ts'
import { InvalidInput } from './invalid-input.ts'

/** Where a portal is. It stands at the root of its host, so scheme, host and port say everything. */
export interface PortalAddress {
  /** `https://portal.example` or `https://portal.example:8443`: no path, no slash at the end. */
  readonly origin: string
  /** Host without port, in lower case; an IPv6 address keeps its brackets. */
  readonly hostname: string
  /** Host, with `:port` where the port is not the scheme's usual one. */
  readonly host: string
  readonly secure: boolean
  /** Whether the host can only be this machine, so that nothing crosses a network. */
  readonly loopback: boolean
  /** Whether a path, query or fragment was pasted along, and dropped. */
  readonly trimmed: boolean
}

const example = code('https://yourportal.onlyoffice.com')

/**
 * Reads `portal-url`. The value is never repeated in a message: user info or a query in it may be secret.
 * @throws InvalidInput
 */
export function parsePortalAddress(text: string, allowHttp: boolean): PortalAddress {
  if (text === '') {
    throw new InvalidInput(
      message`${code('portal-url')} is empty. Write the address of the portal, for example ${example}.`,
    )
  }
  if (/\s/.test(text) || hasControlCharacter(text))
    throw new InvalidInput(
      message`${code('portal-url')} contains a space or a control character. Write only the address.`,
    )
  if (/^https?:(?!\/\/)/i.test(text))
    throw new InvalidInput(message`${code('portal-url')} needs two slashes after the scheme: ${code('https://…')}.`)
  const [scheme = ''] = /^[a-z][a-z0-9+.-]*:\/\//i.exec(text) ?? []
  const [host = ''] = text.slice(scheme.length).split(/[/\\?#]/, 1)
  if (/["'`“”‘’<>]/.test(host))
    throw new InvalidInput(
      message`${code('portal-url')} has quotation marks or brackets around it. Write only the address.`,
    )
  const url = parseUrl(scheme === '' ? `https://${text}` : text)
  if (url.protocol !== 'https:' && url.protocol !== 'http:') {
    throw new InvalidInput(
      message`${code('portal-url')} has the scheme ${code(url.protocol.slice(0, -1))}. Write ${code('https://')} (or ${code('http://')} with ${code('allow-http')}).`,
    )
  }
  if (/^https?$/.test(url.hostname))
    throw new InvalidInput(message`${code('portal-url')} has its scheme twice. Write ${code('https://')} once.`)
  if (url.username !== '' || url.password !== '') {
    throw new InvalidInput(
      message`${code('portal-url')} contains a user name or a password. Remove them; the key goes into ${code('api-key')}.`,
    )
  }
  if (url.protocol === 'http:' && !allowHttp && !isLoopback(url.hostname)) {
    throw new InvalidInput(
      message`${code('portal-url')} uses ${code('http:')}, which would send the key unencrypted. Write ${code('https://')}, or set ${code('allow-http')} for a portal in a private network.`,
    )
  }
  return {
    origin: url.origin,
    hostname: url.hostname,
    host: url.host,
    secure: url.protocol === 'https:',
    loopback: isLoopback(url.hostname),
    trimmed: url.pathname !== '/' || url.search !== '' || url.hash !== '',
  }
}

function parseUrl(text: string): URL {
  try {
    return new URL(text)
  } catch {
    throw new InvalidInput(message`${code('portal-url')} is not a valid address. Write it like ${example}.`)
  }
}

/** Whether a host can only be this machine. */
export function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(hostname)
}
