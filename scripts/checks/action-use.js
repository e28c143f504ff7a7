import { existsSync } from 'node:fs'
import path from 'node:path'
import { parse } from 'yaml'
import { readActionManifest } from '../../stand-ins/runner/action-manifest.js'
import { root } from './project-files.js'

/**
 * What is wrong with how a workflow uses the actions of this repository: inputs and outputs that do not exist, and
 * inputs that are required and not given.
 * @param {string} text
 * @returns {string[]}
 */
export function misuses(text) {
  const { jobs = {} } = parse(text)
  return Object.values(jobs).flatMap((job) =>
    (job.steps ?? []).flatMap((/** @type {Step} */ step) => wrongIn(step, job)),
  )
}

/**
 * @typedef {object} Step
 * @property {string} [id]
 * @property {string} [uses]
 * @property {Record<string, unknown>} [with]
 */

/**
 * @param {Step} step
 * @param {unknown} job
 */
function wrongIn({ id, uses = '', with: given = {} }, job) {
  const file = manifestOf(uses)
  if (file === undefined) return []
  if (!existsSync(path.join(root, file))) return [`${uses}: there is no ${file}`]
  const { inputs, outputs } = readActionManifest(file)
  const unknown = Object.keys(given).filter((name) => !(name in inputs))
  const missing = Object.keys(inputs).filter((name) => inputs[name]?.required && !(name in given))
  const read =
    id === undefined ? [] : JSON.stringify(job).matchAll(new RegExp(`steps\\.${id}\\.outputs\\.([\\w-]+)`, 'g'))
  return [
    ...unknown.map((name) => `${uses} has no input ${name}`),
    ...missing.map((name) => `${uses} needs the input ${name}`),
    ...[...read].flatMap(([, name = '']) => (name in outputs ? [] : [`${uses} has no output ${name}`])),
  ]
}

/** @param {string} uses */
function manifestOf(uses) {
  const [, folder] = /^[\w.-]+\/docspace-scopes(\/[\w-]+)?@/.exec(uses) ?? []
  if (/^[\w.-]+\/docspace-scopes[@/]/.test(uses)) return path.posix.join(`.${folder ?? ''}`, 'action.yml')
  return uses.startsWith('./') ? path.posix.join(uses, 'action.yml') : undefined
}
