import { isMethod } from '../scopes/api-request.ts'
import { type Alternatives, longestScopeName } from '../scopes/scope.ts'
import { InvalidInput } from './invalid-input.ts'
import { parseLines } from './lines.ts'

/**
 * Reads scopes separated by spaces, commas or line breaks; `#` starts a comment, `a|b` asks for one of them.
 * @throws InvalidInput
 */
export function parseScopeList(text: string): Alternatives[] {
  return parseLines(text, parseScopeLine)
}

/**
 * Reads one line of scopes, already without its comment.
 * @throws InvalidInput
 */
export function parseScopeLine(line: string): Alternatives[] {
  const words = line.split(/[\s,]+/).filter((word) => word !== '')
  if (isRequest(words)) {
    throw new InvalidInput(
      'is a request among scopes. Write it like GET /api/2.0/files/@my, without dashes, brackets, quotes and commas, on a line of required-endpoints or requirements-file.',
    )
  }
  return words.map(parseAlternatives)
}

/** A portal may call a scope almost anything, so only what is a request beyond doubt counts as one. */
function isRequest(words: readonly string[]): boolean {
  return words.some((word, index) => {
    if (/^["'`“„‘«[(]*(?:\/|https?:\/\/\S*\/api\/)/i.test(word)) return true
    const next = words[index + 1]
    const method = word.replace(/^\W+|\W+$/g, '')
    if (next === undefined || !isMethod(method.toUpperCase())) return false
    return method === method.toUpperCase() || next.includes('/')
  })
}

function parseAlternatives(word: string): Alternatives {
  const [first = '', ...others] = new Set(word.split('|'))
  const names: Alternatives = [first, ...others]
  if (names.includes('')) {
    throw new InvalidInput('has an empty alternative. Write a|b without spaces, and no | at an end.')
  }
  if (names.some((name) => [...name].length > longestScopeName)) {
    throw new InvalidInput(`has a name of more than ${longestScopeName} characters. No scope is that long.`)
  }
  return names
}
