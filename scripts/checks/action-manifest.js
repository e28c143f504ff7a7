import { parse } from 'yaml'
import { textOf } from './project-files.js'

/**
 * @typedef {object} Described
 * @property {string} [description]
 * @property {string} [default]
 * @property {boolean} [required]
 */

/**
 * The inputs and outputs of an `action.yml`, by name.
 * @typedef {object} ActionManifest
 * @property {Record<string, Described>} inputs
 * @property {Record<string, Described>} outputs
 */

/**
 * @param {string} [file] a path from the project's folder
 * @returns {ActionManifest}
 */
export function readActionManifest(file = 'action.yml') {
  const { inputs, outputs } = parse(textOf(file))
  return { inputs: inputs ?? {}, outputs: outputs ?? {} }
}
