import { isMethod } from '../scopes/api-request.ts'
import { type Alternatives, longestScopeName } from '../scopes/scope.ts'
import { withPlainBlanks } from './blanks.ts'
import { type GivenList, parseGivenList } from './given-list.ts'
import { InvalidInput } from './invalid-input.ts'

/**
 * Reads scopes separated by blanks, commas or line breaks, or as a JSON array; `#` starts a comment, `a|b` asks for one
 * of them.
 * @throws InvalidInput
 */
export function parseScopeList(text: string): GivenList<Alternatives> {
  return parseGivenList(text, {
    parseLine: parseScopeLine,
    parseEntry: parseScopeEntry,
    namesOf: (anyOf) => [...anyOf, anyOf.join('|')],
  })
}

const separators = /[\s,]+/

/**
 * Reads one line of scopes, already without its comment.
 * @throws InvalidInput
 */
export function parseScopeLine(line: string): Alternatives[] {
  const words = withoutBlanksAtBars(line)
    .split(separators)
    .filter((word) => word !== '')
  if (isRequest(words)) {
    throw new InvalidInput(
      'is a request among scopes. Write it like GET /api/2.0/files/@my, without dashes, brackets, quotes and commas, on a line of required-endpoints or requirements-file.',
    )
  }
  return words.map(parseAlternatives)
}

function parseScopeEntry(entry: string): Alternatives {
  const [anyOf, ...others] = parseScopeLine(entry)
  if (anyOf === undefined || others.length > 0) throw new InvalidInput('must be one scope, or alternatives like a|b.')
  return anyOf
}

/** `a | b` is `a|b`. */
function withoutBlanksAtBars(line: string): string {
  return line.includes('|') ? line.split('|').map(withPlainBlanks).join('|') : line
}

/** A portal may call a scope almost anything, so only what is a request beyond doubt counts as one. */
function isRequest(words: readonly string[]): boolean {
  return words.some((word, index) => {
    if (/^["'`“„‘«[(]*(?:\/|https?:\/\/\S*\/api\/)/i.test(word)) return true
    const next = words[index + 1]
    const [, method = ''] = /^\W*(\w+)\W*$/.exec(word) ?? []
    if (next === undefined || !isMethod(method.toUpperCase())) return false
    return method === method.toUpperCase() || next.includes('/')
  })
}

function parseAlternatives(word: string): Alternatives {
  const names = alternativesIn(word)
  if (names.includes('')) {
    throw new InvalidInput('has an empty alternative. Write a name on each side of every |.')
  }
  if (names.some((name) => name.length > longestScopeName && [...name].length > longestScopeName)) {
    throw new InvalidInput(`has a name of more than ${longestScopeName} characters. No scope is that long.`)
  }
  return names
}

/** Each name once. */
function alternativesIn(word: string): Alternatives {
  if (!word.includes('|')) return [word]
  const [first = '', ...others] = new Set(word.split('|'))
  return [first, ...others]
}
