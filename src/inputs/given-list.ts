import { parseJson } from '../text/json.ts'
import { quoted } from '../text/visible.ts'
import { withPlainBlanks } from './blanks.ts'
import { type Hidden, hiddenInWords, requirementsInComment } from './hidden-requirements.ts'
import { InvalidInput } from './invalid-input.ts'
import { linesIn, parseEach } from './lines.ts'
import { hasUserInfo } from './user-info.ts'

/** What one input lists. */
export interface GivenList<Value> {
  readonly values: readonly Value[]
  /** What looks like a requirement, and stands in comments alone. */
  readonly onlyInComments: readonly Hidden[]
}

/** How a kind of list is written. */
export interface Syntax<Value> {
  /** Reads one line without its comment. May throw InvalidInput that says what is wrong with it. */
  readonly parseLine: (line: string) => Value[]
  /** Reads one entry of a JSON array. */
  readonly parseEntry: (entry: string) => Value
  /** The ways in which a value can be written, to find it in a comment again. */
  readonly namesOf: (value: Value) => readonly string[]
}

/**
 * Reads a list that was given: line by line, or as a JSON array of texts, so that an output of an earlier step can be
 * handed on.
 * @throws InvalidInput for a wrong line, for a list of nothing, and for one line whose comment hides a requirement
 */
export function parseGivenList<Value>(text: string, syntax: Syntax<Value>): GivenList<Value> {
  const entries = arrayIn(text)
  if (entries !== undefined) {
    const values = parseEach('entry', entries, (entry) => [parseEntry(entry, syntax)])
    if (values.length === 0) throw new InvalidInput(`is an empty array, ${requiresNothing}`)
    return { values, onlyInComments: [] }
  }
  const lines = linesIn(text)
  const hidden = lines.flatMap(({ comment }) => requirementsInComment(comment))
  if (linesIn(withPlainBlanks(text)).length === 1) refuseHidden(lines.map(({ comment }) => comment).join(''), hidden)
  const values = parseEach(
    'line',
    lines.map(({ content }) => content),
    syntax.parseLine,
  )
  if (values.length === 0) throw new InvalidInput(`holds nothing but comments and separators, ${requiresNothing}`)
  const required = new Set(values.flatMap((value) => syntax.namesOf(value)))
  return { values, onlyInComments: hidden.filter((one) => !required.has(one.text)) }
}

const requiresNothing = 'so it would require nothing. Write what is required, or none to leave the check out.'

/** A folded block (`>-`) makes one line of several, and a comment then reaches over all that was behind it. */
function refuseHidden(comment: string, hidden: readonly Hidden[]): void {
  const certain = hidden.filter((one) => one.certain)
  if (certain.length === 0) return
  const told = hasUserInfo(comment) ? '' : `: ${quoted(comment)}`
  throw new InvalidInput(
    `is one line, and its comment hides ${hiddenInWords(certain)}${told}. A folded block (>- or >) makes one line of several, and # hides the rest of it. Write a block that keeps its lines (|), or take the comment out.`,
  )
}

/** @returns undefined for a text that is no JSON array */
function arrayIn(text: string): readonly unknown[] | undefined {
  const content = withPlainBlanks(text)
  const value = content.startsWith('[') ? parseJson(content)?.value : undefined
  return Array.isArray(value) ? value : undefined
}

function parseEntry<Value>(entry: unknown, { parseEntry: parse }: Syntax<Value>): Value {
  if (typeof entry !== 'string') throw new InvalidInput('is not a text. Write a JSON array of texts.')
  const content = withPlainBlanks(entry)
  if (content === '') throw new InvalidInput('is empty.')
  return parse(content)
}
