import { readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder that contains `action.yml`: the project itself, as a runner checks it out. */
export const actionFolder = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '')

/**
 * What `action.yml` says of an input or output. A default is a text, as a runner passes it on.
 * @typedef {object} Described
 * @property {string} [description]
 * @property {string} [default]
 * @property {boolean} [required]
 */

/**
 * The inputs and outputs of an action, by name, in the order of the file.
 * @typedef {object} ActionManifest
 * @property {Record<string, Described>} inputs
 * @property {Record<string, Described>} outputs
 */

/**
 * @param {string} [file] a path from the project's folder
 * @returns {ActionManifest}
 * @throws {Error} when the file cannot be read, or uses YAML that `parseActionManifest` does not know
 */
export function readActionManifest(file = 'action.yml') {
  return parseActionManifest(readFileSync(path.join(actionFolder, file), 'utf8'))
}

/**
 * Reads the part of YAML in which the manifests of this project are written, without a library, because the demo runs
 * with nothing installed: an input's name is indented by two spaces, its properties by four, and the lines of a folded
 * text (`>-`) by six.
 * @param {string} text
 * @returns {ActionManifest}
 * @throws {Error} for anything else below `inputs` and `outputs`, with the number of the line
 */
export function parseActionManifest(text) {
  /** @type {ActionManifest} */
  const manifest = { inputs: {}, outputs: {} }
  const lines = text.split(/\r?\n/)
  /** @type {Record<string, Described> | undefined} */
  let section
  /** @type {Described | undefined} */
  let described
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] ?? ''
    if (/^\s*(#|$)/.test(line)) continue
    if (/^\S/.test(line)) {
      const name = /^(inputs|outputs):$/.exec(line)?.[1]
      section = name === 'inputs' || name === 'outputs' ? manifest[name] : undefined
      described = undefined
    } else if (section !== undefined) {
      const name = /^ {2}([\w-]+):$/.exec(line)?.[1]
      const [, property, written = ''] = /^ {4}([\w-]+): (.+)$/.exec(line) ?? []
      if (name !== undefined) {
        described = {}
        section[name] = described
      } else if (property !== undefined && described !== undefined) {
        const folded = written === '>-' ? foldedLines(lines, index + 1) : undefined
        index += folded?.length ?? 0
        const value = folded === undefined ? scalar(written, index + 1) : folded.map((each) => each.trim()).join(' ')
        if (property === 'description' || property === 'default') described[property] = value
        else if (property === 'required') described.required = value === 'true'
      } else throw unreadable(index + 1)
    }
  }
  return manifest
}

/**
 * The variables in which a runner passes the inputs on: `INPUT_<NAME>`, in upper case, with dashes kept. An input that
 * is not given gets its default from `action.yml`; one without a default is not set at all.
 * @param {Record<string, string>} given values by input name
 * @param {Record<string, string>} expressions what the runner evaluates a default to that is an expression, by the
 *   default's text
 * @param {string} [file] the manifest, a path from the project's folder
 * @returns {Record<string, string>}
 * @throws {Error} for a name that the manifest does not declare, so that no test passes because of a typo
 */
export function inputVariables(given, expressions, file = 'action.yml') {
  const { inputs } = readActionManifest(file)
  const unknown = Object.keys(given).filter((name) => !(name in inputs))
  if (unknown.length > 0) throw new Error(`${file} declares no input ${unknown.join(', ')}`)
  /** @type {Record<string, string>} */
  const variables = {}
  for (const [name, { default: fallback }] of Object.entries(inputs)) {
    const value = given[name] ?? (fallback === undefined ? undefined : (expressions[fallback] ?? fallback))
    if (value !== undefined) variables[`INPUT_${name.toUpperCase()}`] = value
  }
  return variables
}

/**
 * The lines of a folded text, without the indentation's end.
 * @param {string[]} lines
 * @param {number} start
 */
function foldedLines(lines, start) {
  const end = lines.findIndex((line, index) => index >= start && !/^ {6}\S/.test(line))
  return lines.slice(start, end === -1 ? lines.length : end)
}

/**
 * A text on one line: in single quotes, or plain.
 * @param {string} written
 * @param {number} lineNumber
 */
function scalar(written, lineNumber) {
  const quoted = /^'((?:[^']|'')*)'$/.exec(written)?.[1]
  if (quoted !== undefined) return quoted.replaceAll("''", "'")
  if (/^[\w$.][^#]*$/.test(written) && !/: |:$/.test(written)) return written
  throw unreadable(lineNumber)
}

/** @param {number} lineNumber */
function unreadable(lineNumber) {
  return new Error(
    `action.yml, line ${lineNumber}: this is read without a YAML library, which knows names, texts on one line, plain or in single quotes, and folded texts (>-). Write it in one of these ways.`,
  )
}
