import { Failure } from '../failure.ts'
import { code, type Message, message } from '../text/message.ts'
import { describeRequest, type PortalRequest, type PortalResponse, readHeader, shortenIds } from './response.ts'

/** `304` and others of its class lead nowhere. */
const redirects: ReadonlySet<number> = new Set([300, 301, 302, 303, 307, 308])

export function isRedirect({ status }: PortalResponse): boolean {
  return redirects.has(status)
}

/**
 * A redirect is not followed, since the signature would be sent on to wherever it leads. The message names the address
 * to use instead, without what could be secret in it.
 */
export function explainRedirect(request: PortalRequest, response: PortalResponse, origin: string): Failure {
  const target = findTarget(readHeader(response, 'location'), origin)
  const trace = message`(${describeRequest(request)}: ${[String(response.status)]})`
  return new Failure('unexpected-response', describeRedirect(target, new URL(origin)), { trace })
}

function describeRedirect(target: URL | undefined, here: URL): Message {
  if (target === undefined) return message`The portal redirects without a usable address. Check ${code('portal-url')}.`
  if (target.origin === here.origin)
    return message`The portal redirects to ${{ kind: 'name', text: shortenIds(target.pathname) }} on the same host: a login page, or something in front of the portal. Check what is between the runner and the portal.`
  const isUpgrade = target.hostname === here.hostname && target.protocol === 'https:' && here.protocol === 'http:'
  const hint =
    isUpgrade && here.port !== '' ? message` (the redirect drops the port: add it if it is not 443)` : message``
  return message`The portal redirects to another address, which the action does not follow, because the key would be sent there. If that is your portal, set ${code('portal-url')} to ${code(target.origin)}${hint}.`
}

function findTarget(location: string | undefined, origin: string): URL | undefined {
  if (location === undefined || !URL.canParse(location, origin)) return undefined
  const target = new URL(location, origin)
  return target.protocol === 'https:' || target.protocol === 'http:' ? target : undefined
}
