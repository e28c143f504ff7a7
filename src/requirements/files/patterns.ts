import { withPlainBlanks } from '../../inputs/given-inputs.ts'
import { givenPath, InvalidInput } from '../../inputs/invalid-input.ts'
import { code, message } from '../../text/message.ts'
import picomatch from './glob.ts'

/** One line of `code`. Paths are relative to the workspace, with `/`. */
export interface FilePattern {
  /** As it was written. */
  readonly text: string
  /** Whether it takes files out. */
  readonly takesOut: boolean
  /** The folder below which everything lies that it matches; empty for the workspace. */
  readonly base: string
  /** How many parts the path of a file may have that it matches. */
  readonly maxParts: number
  readonly matches: (path: string) => boolean
  /** Whether a part of it names a folder or file that is left out otherwise, like `dist` or `.env`. */
  readonly names: (part: string) => boolean
}

const maxPatterns = 1000
const maxPatternLength = 1000
/** A name may contain a line break, which `.` of a regular expression means with this flag alone. */
const options = { dot: true, flags: 's' } as const

/**
 * Reads `code`: globs, one per line; `!` takes out, `#` starts a line of comment. A pattern that is the path of a folder
 * means all that is in it.
 * @throws InvalidInput
 */
export function parsePatterns(text: string, workspace: string): FilePattern[] {
  const lines = text
    .split(/\r\n|[\n\r]/)
    .map(withPlainBlanks)
    .filter((line) => line !== '' && !line.startsWith('#'))
  const patterns = lines.map((line) => parsePattern(line, workspace))
  if (lines.length === 0)
    throw new InvalidInput(
      message`${code('code')} is empty, perhaps because of a misspelled variable. Name the files to read, one pattern per line, like ${code('src/**/*.ts')}.`,
    )
  if (lines.length > maxPatterns)
    throw new InvalidInput(message`${code('code')} has more than ${maxPatterns} patterns.`)
  if (patterns.every(({ takesOut }) => takesOut))
    throw new InvalidInput(
      message`${code('code')} only takes files out. Name the files to read too, like ${code('src/**/*.ts')}.`,
    )
  return patterns
}

function parsePattern(line: string, workspace: string): FilePattern {
  const takesOut = line.startsWith('!')
  const written = takesOut ? line.slice(1).trim() : line
  const relative = relativeTo(workspace, written)
  const glob = relative === '' && written !== '' ? '**' : relative
  if (glob === undefined || glob.split('/').includes('..'))
    throw new InvalidInput(
      message`The pattern ${givenPath(line)} in ${code('code')} leads out of the workspace. Name files in the workspace.`,
    )
  if (glob === '' || glob.length > maxPatternLength)
    throw new InvalidInput(
      message`The pattern ${givenPath(line)} in ${code('code')} names no files. Write it like ${code('src/**/*.ts')}.`,
    )
  const { base, isGlob } = picomatch.scan(glob)
  // The path of a file, or of a folder and so of what is in it.
  const globs = isGlob && !takesOut ? [glob] : [glob, `${glob}/**`]
  const parts = glob.split('/')
  const named = parts
    .filter((part) => part.startsWith('.') || !/[*?[]/.test(part) || /\.(?:d\.[cm]?ts|min\.js)$/.test(part))
    .map((part) => picomatch(part, options))
  return {
    text: line,
    takesOut,
    base: isGlob ? base : glob,
    maxParts: globs.length > 1 || glob.includes('**') ? Number.POSITIVE_INFINITY : parts.length,
    matches: picomatch(globs, options),
    names: (part) => named.some((matches) => matches(part)),
  }
}

/** With `/`, without `./` and what leads to the workspace; undefined outside of it. */
function relativeTo(workspace: string, written: string): string | undefined {
  const forward = (path: string): string => (process.platform === 'win32' ? path.replaceAll('\\', '/') : path)
  const root = `${forward(workspace).replace(/\/+$/, '')}/`
  const path = forward(written)
  if (`${path}/`.startsWith(root)) return trimSlashes(path.slice(root.length))
  if (/^(?:\/|[A-Za-z]:)/.test(path)) return undefined
  return trimSlashes(path.replace(/^(?:\.(?:\/+|$))+/, ''))
}

function trimSlashes(path: string): string {
  return path.replace(/^\/+|\/+$/g, '')
}
