import { isMethod } from '../scopes/api-request.ts'
import { parseJson } from '../text/json.ts'
import { code, formatCodes, list, type Message, message, pluralize, sentences } from '../text/message.ts'
import { type InputName, none, withPlainBlanks } from './given-inputs.ts'
import { givenValue, InvalidInput } from './invalid-input.ts'

/** A line of a text, whichever system it comes from. */
interface Line {
  /** Without the comment and the blanks around it; may be empty. */
  readonly content: string
  /** From its `#` on; empty where there is none. */
  readonly comment: string
}

/** A line of a text as it is, and where it begins. */
interface WholeLine {
  readonly content: string
  readonly start: number
  /** From 1. */
  readonly number: number
}

/** The lines of a text, one after the other: a file may have millions, and a list of them takes much memory. */
export function* linesOf(text: string): Generator<WholeLine> {
  const breaks = /\r\n|[\n\r\u2028\u2029]/g
  let start = 0
  let number = 1
  for (let found = breaks.exec(text); found !== null; found = breaks.exec(text)) {
    yield { content: text.slice(start, found.index), start, number }
    start = breaks.lastIndex
    number += 1
  }
  yield { content: text.slice(start), start, number }
}

/**
 * Splits a text into lines. `#` starts a comment; `#{` never does, since that is how some languages write a parameter.
 */
function splitLines(text: string): Line[] {
  return Array.from(linesOf(text), ({ content: line }) => {
    const start = findComment(line)
    return { content: withPlainBlanks(line.slice(0, start)), comment: line.slice(start) }
  })
}

function* contentsOf(text: string): Generator<string> {
  for (const { content: line } of linesOf(text)) yield withPlainBlanks(line.slice(0, findComment(line)))
}

function findComment(line: string): number {
  let start = line.indexOf('#')
  while (start !== -1 && line.charAt(start + 1) === '{') start = line.indexOf('#', start + 1)
  return start === -1 ? line.length : start
}

/** What one entry of a list means: a whole sentence, without the line, where it is wrong. */
export type ParseEntry<Value> = (content: string, line: number) => Value[]

/** More wrong lines than this are not shown one by one. */
const maxShown = 10
/** How much of a wrong line is shown, in characters. */
const maxLineLength = 80
/** After so many wrong lines the rest is not read: it is something else. */
const maxCounted = 1000

/**
 * Reads a text line by line.
 * @param parse gets each line without its comment, which may be empty; may throw InvalidInput
 * @throws InvalidInput that shows every wrong line, with its number
 */
export function parseLines<Value>(
  text: string,
  where: Message,
  file: string | undefined,
  parse: ParseEntry<Value>,
): Value[] {
  return parseEach(contentsOf(text), { what: 'line', where, file }, parse)
}

interface Origin {
  readonly what: 'line' | 'entry'
  /** What is read, as `required-scopes`. */
  readonly where: Message
  /** The file in the workspace whose lines they are. */
  readonly file: string | undefined
}

/** What git writes into a file that it cannot merge. It would pass for the name of a scope. */
const conflictMarker = /^(?:<{7}|={7}|>{7}|\|{7})/
const leftFromConflict = message`This line is left from a merge conflict. Resolve the conflict.`

function parseEach<Part, Value>(
  parts: Iterable<Part>,
  { what, where, file }: Origin,
  parse: (part: Part, line: number) => Value[],
): Value[] {
  const values: Value[] = []
  const problems: { line: number; part: unknown; parts: Message }[] = []
  let number = 0
  for (const part of parts) {
    number += 1
    try {
      if (typeof part === 'string' && conflictMarker.test(part)) throw new InvalidInput(leftFromConflict)
      for (const value of parse(part, number)) values.push(value)
    } catch (problem) {
      if (!(problem instanceof InvalidInput)) throw problem
      problems.push({ line: number, part, parts: problem.parts })
      if (problems.length === maxCounted) break
    }
  }
  const [first] = problems
  if (first === undefined) return values
  const shown = problems.slice(0, maxShown).map(({ line, part, parts: text }) => {
    const quoted = isQuotable(part) ? message` (${givenValue(part, maxLineLength)})` : message``
    return message`${[what === 'line' ? 'Line' : 'Entry']} ${line}${quoted}: ${text}`
  })
  const others = problems.length - shown.length
  if (others > 0) {
    const atLeast = problems.length === maxCounted ? message`at least ` : message``
    shown.push(
      message`and ${atLeast}${[pluralize(others, `more ${what}`, what === 'line' ? 'more lines' : 'more entries')]}`,
    )
  }
  const [only] = shown
  const text =
    shown.length === 1 && only !== undefined
      ? message`${where} is invalid. ${only}`
      : message`${where} has ${[pluralize(problems.length, `invalid ${what}`, what === 'line' ? 'invalid lines' : 'invalid entries')]}:${list(shown)}`
  const marks =
    file === undefined ? [] : problems.slice(0, maxShown).map(({ line, parts: each }) => ({ file, line, text: each }))
  throw new InvalidInput(text, marks)
}

/** A wrong line is shown, unless it may contain `user:password@host`. */
function isQuotable(part: unknown): part is string {
  return typeof part === 'string' && part !== '' && !hasUserInfo(part)
}

/** In `files/@my` nothing stands in front of the `@`. */
function hasUserInfo(text: string): boolean {
  return text.split(' ').some((word) => {
    const rest = word.replaceAll('/@', '/')
    return rest.includes(':') && rest.lastIndexOf('@') > rest.indexOf(':')
  })
}

/** How a kind of list is written. */
export interface ListSyntax<Value> {
  readonly input: InputName
  /** Reads one line without its comment. */
  readonly parseLine: ParseEntry<Value>
  /** Reads one entry of a JSON array. */
  readonly parseEntry: (entry: string, line: number) => Value
  /** The ways in which a value can be written, to find it in a comment again. */
  readonly formsOf: (value: Value) => readonly string[]
}

/** What one input lists, and what looks like a requirement in its comments and is not required elsewhere in it. */
export interface GivenList<Value> {
  readonly values: readonly Value[]
  readonly onlyInComments: readonly string[]
}

/**
 * Reads a list that was given: line by line, or as a JSON array of texts, so that an output of an earlier step can be
 * passed on.
 * @throws InvalidInput for a wrong line, for a list of nothing, and for one line whose comment hides a requirement
 */
export function parseGivenList<Value>(text: string, syntax: ListSyntax<Value>): GivenList<Value> {
  const where = [code(syntax.input)]
  const origin = { where, file: undefined }
  const entries = parseArray(text)
  if (entries !== undefined) {
    const values = parseEach(entries, { ...origin, what: 'entry' }, (entry, line) => [parseEntry(entry, line, syntax)])
    if (values.length === 0) throw new InvalidInput(message`${where} is an empty array. ${requiresNothing}`)
    return { values, onlyInComments: [] }
  }
  const lines = splitLines(text)
  const hidden = lines.flatMap(({ comment }) => findRequirements(comment))
  if (splitLines(withPlainBlanks(text)).length === 1)
    refuseHidden(where, lines.map(({ comment }) => comment).join(''), hidden)
  const contents = lines.map(({ content }) => content)
  const values = parseEach(contents, { ...origin, what: 'line' }, syntax.parseLine)
  if (values.length === 0)
    throw new InvalidInput(message`${where} contains only comments and separators. ${requiresNothing}`)
  const required = new Set(values.flatMap((value) => syntax.formsOf(value)))
  const onlyInComments = hidden.map(({ text: each }) => each).filter((each) => !required.has(each))
  return { values, onlyInComments: [...new Set(onlyInComments)] }
}

const requiresNothing = message`Nothing would be required. Write what is required, or ${code(none)} to leave the check out.`

/** @returns undefined for a text that is not a JSON array */
function parseArray(text: string): readonly unknown[] | undefined {
  const content = withPlainBlanks(text)
  const value = content.startsWith('[') ? parseJson(content)?.value : undefined
  return Array.isArray(value) ? value : undefined
}

function parseEntry<Value>(entry: unknown, line: number, { parseEntry: parse }: ListSyntax<Value>): Value {
  if (typeof entry !== 'string') throw new InvalidInput(message`Not a string. Write a JSON array of strings.`)
  const content = withPlainBlanks(entry)
  if (content === '') throw new InvalidInput(message`The string is empty.`)
  return parse(content, line)
}

/** What looks like a scope or a request in a comment, as it is written there. */
interface Hidden {
  readonly text: string
  /** Whether it is one beyond doubt, and not prose that looks like one. */
  readonly certain: boolean
}

/** A folded block (`>-`) makes one line of several, and a comment then reaches over everything after it. */
function refuseHidden(where: Message, comment: string, hidden: readonly Hidden[]): void {
  const certain = [...new Set(hidden.filter((one) => one.certain).map(({ text }) => text))]
  if (certain.length === 0) return
  const quoted = hasUserInfo(comment) ? message`` : message`: ${givenValue(comment)}`
  throw new InvalidInput(
    sentences(
      message`${where} is one line, and its comment hides ${formatCodes(certain)}${quoted}.`,
      message`A folded block (${code('>-')} or ${code('>')}) makes one line of several, and ${code('#')} hides the rest of it. Write a block that keeps its lines (${code('|')}), or remove the comment.`,
    ),
  )
}

/** Paths of one part that the portal has. Any other word after a method may be prose: `for GET requests`. */
const shortPaths = [
  'authentication',
  'capabilities',
  'group',
  'keys',
  'modules',
  'people',
  'portal',
  'privacyroom',
  'settings',
]

const wordSeparators = /[\s\u0085\u200b,;|()[\]{}<>*+&=~"'`“”„‘’«»•–—]+/

/** What a comment contains that could have been meant as a requirement. Takes time linear in its length. */
function findRequirements(comment: string): Hidden[] {
  const words = comment.replaceAll('#', ' ').split(wordSeparators).map(withoutPunctuation)
  return words.flatMap((word, index): Hidden[] => {
    const path = words[index + 1] ?? ''
    if (isMethod(word) && (path.includes('/') || shortPaths.includes(path.toLowerCase())))
      return [{ text: `${word} ${hasUserInfo(path) ? '***' : path}`, certain: true }]
    const scopes = word.split('/').filter((part) => part === 'openid' || /^[^:]+:(?:read|write)$/.test(part))
    if (scopes.length > 0) return scopes.map((scope) => ({ text: scope, certain: true }))
    return /^\p{L}[^:/]*:\p{L}[^:/]*$/u.test(word) && !hasUserInfo(word) ? [{ text: word, certain: false }] : []
  })
}

/** A word without the dash of a list before it and the end of a sentence after it. */
function withoutPunctuation(word: string): string {
  let start = 0
  while (word.charAt(start) === '-') start += 1
  let end = word.length
  while (end > start && '.!?:'.includes(word.charAt(end - 1))) end -= 1
  return word.slice(start, end)
}
