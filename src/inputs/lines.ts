import { InvalidInput } from './invalid-input.ts'

/** More wrong lines than this are not told one by one. */
const mostTold = 10

/**
 * Reads a text line by line, whichever system it comes from. `#` starts a comment; what is left may be empty.
 * @param parseLine may throw InvalidInput that says what is wrong with its line, as `has no …`
 * @throws InvalidInput that tells of every wrong line, each with its number, counted from 1
 */
export function parseLines<Value>(text: string, parseLine: (line: string) => Value[]): Value[] {
  const values: Value[] = []
  const problems: string[] = []
  for (const [index, line] of text.split(/\r\n|[\n\r\u2028\u2029]/).entries()) {
    try {
      for (const value of parseLine(withoutComment(line).trim())) values.push(value)
    } catch (problem) {
      if (!(problem instanceof InvalidInput)) throw problem
      problems.push(`line ${index + 1} ${problem.message}`)
    }
  }
  if (problems.length > mostTold)
    problems.splice(mostTold, Number.POSITIVE_INFINITY, `${problems.length - mostTold} more lines are wrong.`)
  if (problems.length > 0) throw new InvalidInput(problems.join(' '))
  return values
}

function withoutComment(line: string): string {
  const start = line.indexOf('#')
  return start === -1 ? line : line.slice(0, start)
}
