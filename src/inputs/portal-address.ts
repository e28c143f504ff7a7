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

/**
 * Reads `portal-url`. The value is never repeated in a message: user info or a query in it may be secret.
 * @throws InvalidInput
 */
export function parsePortalAddress(text: string, allowHttp: boolean): PortalAddress {
  if (text === '') {
    throw new InvalidInput('is empty. Write the portal’s address, for example https://yourportal.onlyoffice.com.')
  }
  if (/\s/.test(text) || hasControlCharacter(text))
    throw new InvalidInput('holds a space or a control character. Write the address alone.')
  if (/^https?:(?!\/\/)/i.test(text)) throw new InvalidInput('needs two slashes after the scheme: https://…')
  const [scheme = ''] = /^[a-z][a-z0-9+.-]*:\/\//i.exec(text) ?? []
  const [host = ''] = text.slice(scheme.length).split(/[/\\?#]/, 1)
  if (/["'`“”‘’<>]/.test(host))
    throw new InvalidInput('has quotation marks or brackets around it. Write the address alone.')
  const url = parseUrl(scheme === '' ? `https://${text}` : text)
  if (url.protocol !== 'https:' && url.protocol !== 'http:') {
    throw new InvalidInput(
      `cannot be asked over ${url.protocol.slice(0, -1)}. Write https:// (or http:// with allow-http).`,
    )
  }
  if (/^https?$/.test(url.hostname)) throw new InvalidInput('has its scheme twice. Write https:// once.')
  if (url.username !== '' || url.password !== '') {
    throw new InvalidInput('holds a user name or a password. Take them out; the key belongs into api-key.')
  }
  if (url.protocol === 'http:' && !allowHttp && !isLoopback(url.hostname)) {
    throw new InvalidInput(
      'is http:, which would send the key unencrypted. Write https://, or set allow-http for a portal inside a private network.',
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
    throw new InvalidInput('is no address. Write it like https://yourportal.onlyoffice.com.')
  }
}

/** Whether a host can only be this machine. */
export function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(hostname)
}
