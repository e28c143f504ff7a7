import { type ApiRequest, isMethod, methods } from '../scopes/api-request.ts'
import { InvalidInput } from './invalid-input.ts'
import { parseLines } from './lines.ts'
import type { PortalAddress } from './portal-address.ts'
import { withNamedParameters } from './request-parameters.ts'
import { parseRequestPath, writtenAlone } from './request-path.ts'

/**
 * Reads requests, one a line, `#` starting a comment.
 * @throws InvalidInput with the number of each wrong line
 */
export function parseRequestList(text: string, portal: PortalAddress | undefined): ApiRequest[] {
  return parseLines(text, (line) => (line === '' ? [] : [parseRequest(line, portal)]))
}

/**
 * Reads `GET /api/2.0/files/@my` in the forms in which people paste it.
 * @param portal whose full URLs are understood; undefined where the address itself could not be read
 * @throws InvalidInput
 */
export function parseRequest(content: string, portal: PortalAddress | undefined): ApiRequest {
  if (/^["'`“„‘«[({*•–-]/.test(content)) throw new InvalidInput(writtenAlone)
  const [, method = '', behindMethod = ''] = /^(\S+)\s+(.+)$/s.exec(content) ?? []
  // An expression may hold spaces, slashes and question marks of its own.
  const target = withNamedParameters(behindMethod)
  if (target === '' || /\s/.test(target))
    throw new InvalidInput('must be a method and a path, like GET /api/2.0/files/@my.')
  if (!isMethod(method))
    throw new InvalidInput(
      `must begin with ${methods.join(', ')}, in capitals. The portal’s API takes no other method.`,
    )
  return { method, path: `/api/2.0/${parseRequestPath(target, portal)}` }
}
