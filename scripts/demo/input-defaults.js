import { readFileSync } from 'node:fs'

/**
 * The defaults that `action.yml` gives its inputs, read without a YAML library, so that nothing need be installed: an
 * input's name stands two blanks deep, its default four, on one line, plain or in single quotes. A test compares this
 * with what a library reads.
 * @returns {Map<string, string | undefined>} by the inputs' names, in the order of the file
 */
export function inputDefaults() {
  const lines = readFileSync(new URL('../../action.yml', import.meta.url), 'utf8').split(/\r?\n/)
  const start = lines.indexOf('inputs:') + 1
  const end = lines.indexOf('outputs:')
  /** @type {Map<string, string | undefined>} */
  const defaults = new Map()
  let name = ''
  for (const line of lines.slice(start, end)) {
    const input = /^ {2}([\w-]+):$/.exec(line)?.[1]
    if (input !== undefined) {
      name = input
      defaults.set(name, undefined)
    }
    const text = /^ {4}default: (.*)$/.exec(line)?.[1]
    if (text !== undefined) defaults.set(name, unquoted(text))
  }
  return defaults
}

/** @param {string} text */
function unquoted(text) {
  return text.startsWith("'") ? text.slice(1, -1).replaceAll("''", "'") : text
}
