import { type ApiRequest, isMethod, methods } from '../scopes/api-request.ts'
import { type GivenList, parseGivenList } from './given-list.ts'
import { InvalidInput } from './invalid-input.ts'
import type { PortalAddress } from './portal-address.ts'
import { withNamedParameters } from './request-parameters.ts'
import { parseRequestPath, writtenAlone } from './request-path.ts'

/** No request is longer; what is longer is not looked into. In characters. */
const longestLine = 8192

/**
 * Reads requests, one a line or as a JSON array, `#` starting a comment.
 * @throws InvalidInput with the number of each wrong line
 */
export function parseRequestList(text: string, portal: PortalAddress | undefined): GivenList<ApiRequest> {
  const parseEntry = (entry: string): ApiRequest => parseRequestLine(entry, portal)
  return parseGivenList(text, {
    parseLine: (line) => (/^[\s,]*$/.test(line) ? [] : [parseEntry(line)]),
    parseEntry,
    namesOf: ({ method, path }) => writtenForms(path).map((written) => `${method} ${written}`),
  })
}

/**
 * Reads a line that holds a request.
 * @throws InvalidInput
 */
export function parseRequestLine(line: string, portal: PortalAddress | undefined): ApiRequest {
  if (line.length > longestLine) throw new InvalidInput('is too long to be a request.')
  return parseRequest(line, portal)
}

/** A path in the forms in which it is mostly written. */
function writtenForms(path: string): string[] {
  const bare = path.slice('/api/2.0/'.length)
  return [path, path.slice(1), `/${bare}`, bare]
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
    throw new InvalidInput(`must begin with ${methods.join(', ')}, in capitals. The portal’s API has no other method.`)
  return { method, path: `/api/2.0/${parseRequestPath(target, portal)}` }
}
