import { spawnSync } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { demoKey } from '../stand-ins/portal/index.js'
import { parseCommandFile } from '../stand-ins/runner/command-files.js'
import { runnerEnvironment } from '../stand-ins/runner/environment.js'
import { makeRunnerFolders } from '../stand-ins/runner/folders.js'

/** @import { RunnerFolders } from '../stand-ins/runner/folders.js' */
/** @import { Command } from './measure.js' */

const root = path.resolve(import.meta.dirname, '..')

/**
 * Something that is measured.
 * @typedef {object} Contender
 * @property {string} name
 * @property {(folders: RunnerFolders) => Command | Command[]} command several run one after another
 * @property {(outputs: Record<string, string>) => boolean} done whether the outputs are those of a run that did its work
 */

/**
 * Node itself, which needs no portal.
 * @param {string} name
 * @param {string[]} parameters
 */
export function nodeWith(name, parameters) {
  return contender(
    name,
    (folders) => nodeProgram(folders, parameters, {}),
    () => true,
  )
}

/**
 * @param {string} name
 * @param {URL} file
 * @param {string} url
 * @param {Record<string, string>} [variables] beside those that it needs
 */
export function ownProgram(name, file, url, variables = {}) {
  return contender(name, (folders) =>
    nodeProgram(folders, [fileURLToPath(file)], { ...questionFor(url), ...variables }),
  )
}

/**
 * @param {string} name
 * @param {string} url of a portal that takes the bare key
 * @param {Record<string, string>} [variables] beside those that it needs
 */
export function sample(name, url, variables = {}) {
  return ownProgram(name, new URL('./published-sample.js', import.meta.url), url, variables)
}

/** @param {readonly string[]} programs of the system */
export function programsAreThere(programs) {
  return programs.every((program) => spawnSync(program, ['--version'], { timeout: 5000 }).error === undefined)
}

/**
 * @param {string} url
 * @param {Record<string, string>} [variables]
 * @returns {Contender | undefined} undefined where the system lacks one of the programs
 */
export function curlAndJq(url, variables = {}) {
  if (!programsAreThere(['sh', 'curl', 'jq'])) return undefined
  const script = path.join(import.meta.dirname, 'curl-and-jq.sh')
  return contender('curl and jq', (folders) => ({
    ...nodeProgram(folders, [script], { ...questionFor(url), ...variables }),
    program: 'sh',
  }))
}

/**
 * @param {string} name
 * @param {string} url
 * @param {Record<string, string>} [inputs]
 * @param {Record<string, string>} [variables]
 */
export function action(name, url, inputs = {}, variables = {}) {
  const all = {
    ...{ 'portal-url': url, 'api-key': demoKey, 'upload-artifact': 'false' },
    ...{ 'required-scopes': 'files:read rooms:read', ...inputs },
  }
  return contender(
    name,
    (folders) => ({
      ...nodeProgram(folders, [path.join(root, 'dist', 'index.js')], {}),
      environment: { ...runnerEnvironment(folders, all), ...variables },
    }),
    ({ result, scopes }) => result === 'passed' && isList(scopes),
  )
}

/**
 * Does something with the commands of one run, in new folders as on a new runner, and sees to it that the run did its work.
 * @template Result
 * @param {Contender} contender
 * @param {(commands: readonly Command[]) => Promise<Result>} measure
 * @returns {Promise<Result>}
 * @throws {Error} when the run did not do its work
 */
export async function inNewFolders({ name, command, done }, measure) {
  const folders = makeRunnerFolders()
  try {
    const result = await measure([command(folders)].flat())
    const outputs = parseCommandFile(readFileSync(folders.commandFiles.GITHUB_OUTPUT, 'utf8'))
    if (!done(outputs)) throw new Error(`${name} ended well and wrote no list, so nothing was measured.`)
    return result
  } finally {
    rmSync(folders.root, { recursive: true, force: true })
  }
}

/**
 * @param {string} name
 * @param {Contender['command']} command
 * @param {Contender['done']} [done]
 * @returns {Contender}
 */
export function contender(name, command, done = ({ scopes }) => isList(scopes)) {
  return { name, command, done }
}

/**
 * @param {RunnerFolders} folders
 * @param {string[]} parameters
 * @param {Record<string, string>} variables
 * @returns {Command}
 */
export function nodeProgram({ workspace, commandFiles }, parameters, variables) {
  const environment = { PATH: process.env.PATH ?? '', ...commandFiles, ...variables }
  return { program: process.execPath, parameters, environment, folder: workspace }
}

/** @param {string} url */
function questionFor(url) {
  return { PORTAL_URL: url, API_KEY: demoKey }
}

/** @param {string | undefined} text */
function isList(text) {
  return text !== undefined && Array.isArray(JSON.parse(text)) && text !== '[]'
}
