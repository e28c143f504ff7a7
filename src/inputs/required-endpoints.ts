import { type ApiRequest, type Method, methods } from '../scopes/api-request.ts'
import { InvalidInput } from './invalid-input.ts'
import { parseLines } from './lines.ts'
import type { PortalAddress } from './portal-address.ts'

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
  const [method = '', target = '', ...rest] = content.split(/\s+/)
  if (target === '' || rest.length > 0) {
    throw new InvalidInput(`line ${lineNumber} must be a method and a path, like GET /api/2.0/files/@my.`)
  }
  if (!isMethod(method)) {
    throw new InvalidInput(
      `line ${lineNumber} must begin with ${methods.join(', ')}, in capitals. The portal’s API takes no other method.`,
    )
  }
  return { method, path: `/api/2.0/${parsePath(target, lineNumber, portal)}` }
}

function isMethod(word: string): word is Method {
  return (methods as readonly string[]).includes(word)
}

/** The part of a target after `/api/2.0/`. */
function parsePath(target: string, lineNumber: number, portal: PortalAddress | undefined): string {
  const path = withoutOrigin(target, lineNumber, portal)
    .replace(
      /\$?\{\s*([^{}/]*?)\s*\}/g,
      (_, name: string) => `{${name.replace(/\?$/, '').replace(/[^\w.-]/g, '') || 'id'}}`,
    )
    .replace(/\?.*$/, '')
    .replace(/%40/g, '@')
    .replace(/^\//, '')
    .replace(/^api\/2\.0(?=\/|$)/i, '')
    .replace(/^\//, '')
    .replace(/\/$/, '')
    .replace(/(?<=^|\/):([\w-]+)(?=\/|$)/g, '{$1}')
  const segments = path.split('/')
  if (segments.some((segment) => !/^(?:\{[\w.-]+\}|[\w@.~!$&'()*+;=:%-])+$/.test(segment) || /^\.\.?$/.test(segment))) {
    throw new InvalidInput(
      `line ${lineNumber} has no path that the portal’s API could have. Write it like /api/2.0/files/{id}.`,
    )
  }
  return path
}

function withoutOrigin(target: string, lineNumber: number, portal: PortalAddress | undefined): string {
  const match = /^(https?:\/\/[^/?@]+)(.*)$/i.exec(target)
  if (match === null) return target
  const [, origin = '', path = ''] = match
  if (portal !== undefined && hostOf(origin) !== portal.host) {
    throw new InvalidInput(`line ${lineNumber} is the address of another host than portal-url. Write the path alone.`)
  }
  return path
}

/** The host as `portal.host` has it: in lower case, in the letters of DNS, without the scheme's usual port. */
function hostOf(origin: string): string | undefined {
  return URL.canParse(origin) ? new URL(origin).host : undefined
}
