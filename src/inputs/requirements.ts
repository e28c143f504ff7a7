import { type ApiRequest, isMethod, methods } from '../scopes/api-request.ts'
import type { Place, RequiredRequest, RequiredScope, Requirements } from '../scopes/requirements.ts'
import { type Alternatives, isTooLong, maxNameLength } from '../scopes/scope.ts'
import { code, formatCodes, message } from '../text/message.ts'
import { type DecodedText, notDecoded, unreadable } from './files.ts'
import { none, withPlainBlanks } from './given-inputs.ts'
import { givenPath, InvalidInput } from './invalid-input.ts'
import { type GivenList, parseGivenList, parseLines } from './list.ts'
import type { PortalAddress } from './portal-address.ts'
import { nameParameters, parseRequestPath, writtenAlone } from './request-path.ts'

/**
 * No deployment requires more, and judging millions takes gigabytes of memory. Each name of an alternative counts, and so
 * does each repetition.
 */
export const maxRequirements = 10_000

/** How much is required. */
export function countRequirements({ scopes, requests }: Requirements): number {
  return scopes.reduce((sum, { anyOf }) => sum + anyOf.length, requests.length)
}

export const tooMany = message`more than ${maxRequirements} scopes and requests. Remove what the deployment does not need.`

/** The file that `requirements-file` names. */
export interface RequirementsSource {
  /** As it was given. */
  readonly path: string
  /** Relative to the workspace, with `/`; undefined outside of it. */
  readonly file: string | undefined
}

/**
 * Reads `required-scopes`: scopes separated by blanks, commas or line breaks, or a JSON array; `#` starts a comment,
 * `a|b` asks for one of them.
 * @throws InvalidInput
 */
export function parseScopeList(text: string): GivenList<RequiredScope> {
  const place = (line: number): Place => ({ input: 'required-scopes', path: undefined, file: undefined, line })
  return parseGivenList(text, {
    input: 'required-scopes',
    parseLine: (content, line) => parseScopeLine(content).map((anyOf) => ({ anyOf, place: place(line) })),
    parseEntry: (entry, line) => {
      const [anyOf, ...others] = parseScopeLine(entry)
      if (anyOf === undefined || others.length > 0)
        throw new InvalidInput(message`An entry must be one scope, or alternatives like ${code('a|b')}.`)
      return { anyOf, place: place(line) }
    },
    formsOf: ({ anyOf }) => [...anyOf, anyOf.join('|')],
  })
}

/**
 * Reads `required-endpoints`: requests, one on each line or as a JSON array; `#` starts a comment.
 * @throws InvalidInput
 */
export function parseRequestList(text: string, portal: PortalAddress | undefined): GivenList<RequiredRequest> {
  const parseEntry = (entry: string, line: number): RequiredRequest => ({
    request: parseRequest(entry, portal),
    place: { input: 'required-endpoints', path: undefined, file: undefined, line },
  })
  return parseGivenList(text, {
    input: 'required-endpoints',
    parseLine: (content, line) => (/^[\s,]*$/.test(content) ? [] : [parseEntry(content, line)]),
    parseEntry,
    formsOf: ({ request: { method, path } }) => {
      const bare = path.slice('/api/2.0/'.length)
      return [path, path.slice(1), `/${bare}`, bare].map((form) => `${method} ${form}`)
    },
  })
}

/**
 * Reads a requirements file: scopes and requests in any mixture. A line whose first word is all capitals and is followed
 * by another word is a request; every other line contains scopes; `#` starts a comment, which is prose.
 * @throws InvalidInput for each wrong line, and for a file that requires nothing
 */
export function parseRequirements(
  { text, exact }: DecodedText,
  { path, file }: RequirementsSource,
  portal: PortalAddress | undefined,
): Requirements {
  const scopes: RequiredScope[] = []
  const where = message`The requirements file ${givenPath(path)}`
  let count = 0
  const requests = parseLines(text, where, file, (content, line): RequiredRequest[] => {
    const place: Place = { input: 'requirements-file', path, file, line }
    // A text without meaning, or UTF-16 that does not say so.
    if ((!exact && content.includes(unreadable)) || content.includes('\0')) throw new InvalidInput(notDecoded)
    const isRequest = /^[A-Z]+\s+\S/.test(content)
    // Found out before a line is taken apart, which for millions of names takes gigabytes.
    count += isRequest ? 1 : countNames(content)
    if (count > maxRequirements) return []
    if (isRequest) return [{ request: parseRequest(content, portal), place }]
    for (const anyOf of parseScopeLine(content)) scopes.push({ anyOf, place })
    return []
  })
  if (count > maxRequirements) throw new InvalidInput(message`${where} has ${tooMany}`)
  if (scopes.length + requests.length > 0) return { scopes, requests }
  throw new InvalidInput(
    message`${where} contains no scope and no request, so nothing would be required. Fill it, or write ${code(none)} in ${code('requirements-file')}.`,
  )
}

/** How many scopes a line names. */
function countNames(line: string): number {
  const names = /[^\s,|]+/g
  let count = 0
  while (names.test(line)) count += 1
  return count
}

/**
 * Reads one line of scopes, without its comment.
 * @throws InvalidInput
 */
export function parseScopeLine(line: string): Alternatives[] {
  const words = joinAlternatives(line)
    .split(/[\s,]+/)
    .filter((word) => word !== '')
  if (containsRequest(words))
    throw new InvalidInput(
      message`This is a request, not a scope. Write it like ${code('GET /api/2.0/files/@my')}, without dashes, brackets, quotes and commas, on a line of ${code('required-endpoints')} or ${code('requirements-file')}.`,
    )
  return words.map(parseAlternatives)
}

/** `a | b` is `a|b`. */
function joinAlternatives(line: string): string {
  return line.includes('|') ? line.split('|').map(withPlainBlanks).join('|') : line
}

/** A portal may call a scope almost anything, so only what is a request beyond doubt counts as one. */
function containsRequest(words: readonly string[]): boolean {
  return words.some((word, index) => {
    if (/^["'`“„‘«[(]*(?:\/|https?:\/\/\S*\/api\/)/i.test(word)) return true
    const next = words[index + 1]
    const [, method = ''] = /^\W*(\w+)\W*$/.exec(word) ?? []
    if (next === undefined || !isMethod(method.toUpperCase())) return false
    return method === method.toUpperCase() || next.includes('/')
  })
}

function parseAlternatives(word: string): Alternatives {
  const [first = '', ...others] = word.includes('|') ? new Set(word.split('|')) : [word]
  const names: Alternatives = [first, ...others]
  if (names.includes(''))
    throw new InvalidInput(message`An alternative is empty. Write a name on each side of every ${code('|')}.`)
  if (names.some(isTooLong))
    throw new InvalidInput(message`A name has more than ${maxNameLength} characters. No scope is that long.`)
  return names
}

/** No request is longer. In characters. */
const maxRequestLength = 8192

/**
 * Reads `GET /api/2.0/files/@my` in the forms in which people paste it.
 * @param portal whose full URLs are understood; undefined where the address itself could not be read
 * @throws InvalidInput
 */
export function parseRequest(content: string, portal: PortalAddress | undefined): ApiRequest {
  if (content.length > maxRequestLength) throw new InvalidInput(message`This is too long for a request.`)
  if (/^["'`“„‘«[({*•–-]/.test(content)) throw new InvalidInput(writtenAlone)
  const [, method = '', target = ''] = /^(\S+)\s+(.+)$/s.exec(content) ?? []
  // An expression may contain spaces, slashes and question marks of its own.
  const named = nameParameters(target)
  if (named === '' || /\s/.test(named))
    throw new InvalidInput(message`A request is a method and a path, like ${code('GET /api/2.0/files/@my')}.`)
  if (!isMethod(method))
    throw new InvalidInput(message`A request begins with one of ${formatCodes(methods)}, in capitals.`)
  return { method, path: `/api/2.0/${parseRequestPath(named, portal)}` }
}
