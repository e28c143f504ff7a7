import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'

/** The project's folder. */
export const root = path.resolve(import.meta.dirname, '..', '..')

const foreign = ['node_modules', 'build', 'coverage', 'dist', '.git']

/**
 * The project's own files of a kind, by their paths from the project's folder, with `/`.
 * @param {string | string[]} patterns
 */
export function projectFiles(patterns) {
  const exclude = (/** @type {string} */ name) => foreign.includes(path.basename(name))
  return globSync(patterns, { cwd: root, exclude })
    .map((file) => file.replaceAll('\\', '/'))
    .sort()
}

/** Every Markdown file: `**` leaves out folders whose name starts with a dot. */
export const markdownFiles = () => projectFiles(['**/*.md', '.github/**/*.md'])

/**
 * @param {string} file a path from the project's folder
 */
export function textOf(file) {
  return readFileSync(path.join(root, file), 'utf8')
}

/**
 * Ends a check: prints what is wrong, and fails the process if anything is.
 * @param {string} looked what was looked at, in words
 * @param {string[]} problems
 */
export function conclude(looked, problems) {
  for (const problem of problems) console.error(problem)
  console.log(problems.length === 0 ? `${looked}: nothing wrong` : `${looked}: ${problems.length} wrong`)
  if (problems.length > 0) process.exitCode = 1
}
