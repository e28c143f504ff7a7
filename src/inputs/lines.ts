import { InvalidInput } from './invalid-input.ts'

/** More wrong lines than this are not told one by one. */
const mostTold = 10

/**
 * Reads a text line by line, whichever system it comes from. `#` starts a comment; what is left may be empty.
 * @param parseLine takes a line and its number, counted from 1
 * @throws InvalidInput that tells of every wrong line
 */
export function parseLines<Value>(text: string, parseLine: (line: string, lineNumber: number) => Value[]): Value[] {
  const values: Value[] = []
  const problems: string[] = []
  for (const [index, line] of text.split(/\r\n|[\n\r\u2028\u2029]/).entries()) {
    try {
      for (const value of parseLine(withoutComment(line).trim(), index + 1)) values.push(value)
    } catch (problem) {
      if (!(problem instanceof InvalidInput)) throw problem
      problems.push(problem.message)
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
