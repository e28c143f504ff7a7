import { counted, quoted } from '../text/visible.ts'
import { withPlainBlanks } from './blanks.ts'
import { InvalidInput } from './invalid-input.ts'
import { hasUserInfo } from './user-info.ts'

/** More wrong lines or entries than this are not told one by one. */
const mostTold = 10

/** After so many wrong lines the rest is not read: it is something else. */
const mostCounted = 1000

/** How much of a wrong line is told, in characters. */
const longestTold = 80

/** A line of a text, whichever system it comes from. */
export interface Line {
  /** Without the comment and the blanks around it; may be empty. */
  readonly content: string
  /** From its `#` on; empty where there is none. */
  readonly comment: string
}

/**
 * Splits a text into lines. `#` starts a comment at the start of a line and behind anything that can stand before it;
 * `#{` never does, since that is how some languages write a parameter.
 */
export function linesIn(text: string): Line[] {
  return text.split(/\r\n|[\n\r\u2028\u2029]/).map((line) => {
    const start = commentStart(line)
    return { content: withPlainBlanks(line.slice(0, start)), comment: line.slice(start) }
  })
}

function commentStart(line: string): number {
  let start = line.indexOf('#')
  while (start !== -1 && line.charAt(start + 1) === '{') start = line.indexOf('#', start + 1)
  return start === -1 ? line.length : start
}

/**
 * Reads a text line by line.
 * @param parseLine gets a line without its comment, which may be empty; may throw InvalidInput that says what is wrong
 * with it, as `has no …`
 * @throws InvalidInput that tells of every wrong line, each with its number, counted from 1
 */
export function parseLines<Value>(text: string, parseLine: (line: string) => Value[]): Value[] {
  const contents = linesIn(text).map(({ content }) => content)
  return parseEach('line', contents, parseLine)
}

/**
 * Reads the lines of a text, or the entries of a JSON array.
 * @param what one of them is: `line` or `entry`
 * @throws InvalidInput that tells of every wrong one, each with its number, counted from 1
 */
export function parseEach<Part, Value>(
  what: 'line' | 'entry',
  parts: readonly Part[],
  parse: (part: Part) => Value[],
): Value[] {
  const values: Value[] = []
  const problems: string[] = []
  let wrong = 0
  for (const [index, part] of parts.entries()) {
    try {
      for (const value of parse(part)) values.push(value)
    } catch (problem) {
      if (!(problem instanceof InvalidInput)) throw problem
      wrong += 1
      if (wrong === mostCounted) break
      if (wrong > mostTold) continue
      problems.push(`${what} ${index + 1}${partInWords(part)} ${problem.message}`)
    }
  }
  if (wrong > mostTold) problems.push(`${othersInWords(what, wrong)} wrong.`)
  if (wrong > 0) throw new InvalidInput(problems.join(' '))
  return values
}

function othersInWords(what: 'line' | 'entry', wrong: number): string {
  const others = counted(wrong - mostTold, `more ${what} is`, `more ${what === 'line' ? 'lines' : 'entries'} are`)
  return wrong === mostCounted ? `At least ${others}` : others
}

/** What is wrong, in brackets, where it may be told. */
function partInWords(part: unknown): string {
  return typeof part === 'string' && part !== '' && !hasUserInfo(part) ? ` (${quoted(part, longestTold)})` : ''
}
