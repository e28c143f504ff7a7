import { type ApiRequest, type Method, methods } from '../scopes/api-request.ts'
import { parseLines } from './lines.ts'
import type { PortalAddress } from './portal-address.ts'
import { withNamedParameters } from './request-parameters.ts'
import { parseRequestPath, refuseLine, writtenAlone } from './request-path.ts'

/**
 * Reads requests, one a line, `#` starting a comment.
 * @throws InvalidInput with the number of each wrong line
 */
export function parseRequestList(text: string, portal: PortalAddress | undefined): ApiRequest[] {
  return parseLines(text, (line, lineNumber) => (line === '' ? [] : [parseRequest(line, lineNumber, portal)]))
}

/**
 * Reads `GET /api/2.0/files/@my` in the forms in which people paste it.
 * @param portal whose full URLs are understood; undefined where the address itself could not be read
 * @throws InvalidInput
 */
export function parseRequest(content: string, lineNumber: number, portal: PortalAddress | undefined): ApiRequest {
  if (/^["'`“„‘«[({*•–-]/.test(content)) refuseLine(lineNumber, writtenAlone)
  const [, method = '', behindMethod = ''] = /^(\S+)\s+(.+)$/s.exec(content) ?? []
  // An expression may hold spaces, slashes and question marks of its own.
  const target = withNamedParameters(behindMethod)
  if (target === '' || /\s/.test(target))
    refuseLine(lineNumber, 'must be a method and a path, like GET /api/2.0/files/@my.')
  if (!isMethod(method))
    refuseLine(
      lineNumber,
      `must begin with ${methods.join(', ')}, in capitals. The portal’s API takes no other method.`,
    )
  return { method, path: `/api/2.0/${parseRequestPath(target, lineNumber, portal)}` }
}

function isMethod(word: string): word is Method {
  return (methods as readonly string[]).includes(word)
}
