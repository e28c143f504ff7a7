import { Failure } from '../failure.ts'
import { inQuotes, quoted } from '../text/visible.ts'
import { type Answer, type PortalRequest, requestInWords } from './answer.ts'
import { headerOf } from './answer-text.ts'

/**
 * A redirect is not followed, since the signature would travel with it to wherever it leads. The message names the
 * address to use instead, without what could be secret in it.
 */
export function redirectFailure(request: PortalRequest, answer: Answer, origin: string): Failure {
  const target = targetOf(headerOf(answer, 'location'), origin)
  const happened = `${requestInWords(request)} was answered with ${answer.status}, a redirect.`
  if (target === undefined) return failure(`${happened} It leads to no address. Check portal-url.`)
  const here = new URL(origin)
  const hint =
    target.hostname === here.hostname && target.protocol === 'https:' && here.protocol === 'http:' && here.port !== ''
      ? ' (a portal leaves its port out of this address: add it where it is not 443)'
      : ''
  if (target.origin === here.origin) {
    return failure(
      `${happened} It leads to ${quoted(target.pathname)} on the same host: a login page, or something before the portal. Check what stands between the runner and the portal.`,
    )
  }
  return failure(
    `${happened} It leads to another address and is not followed, because the key would go along. If that is the portal, write portal-url: ${inQuotes(target.origin)}${hint}.`,
  )
}

function targetOf(location: string | undefined, origin: string): URL | undefined {
  if (location === undefined) return undefined
  try {
    const target = new URL(location, origin)
    return target.protocol === 'https:' || target.protocol === 'http:' ? target : undefined
  } catch {
    return undefined
  }
}

function failure(message: string): Failure {
  return new Failure('unexpected-response', message)
}
