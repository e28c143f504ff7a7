import { mkdirSync, mkdtempSync, realpathSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

/** The files through which a step talks to its runner: their names, by the variable with the path. */
const fileNames = /** @type {const} */ ({
  GITHUB_OUTPUT: 'outputs.txt',
  GITHUB_STEP_SUMMARY: 'summary.md',
  GITHUB_STATE: 'state.txt',
  GITHUB_ENV: 'environment.txt',
  GITHUB_PATH: 'path.txt',
})

/** @typedef {keyof typeof fileNames} CommandFile */

export const commandFiles = /** @type {readonly CommandFile[]} */ (Object.keys(fileNames))

/**
 * The folders of one run, all in `root`, and the paths of its command files.
 * @typedef {object} RunnerFolders
 * @property {string} root
 * @property {string} workspace
 * @property {string} temporary
 * @property {Record<CommandFile, string>} commandFiles
 * @property {string} event the file that `GITHUB_EVENT_PATH` names
 */

/**
 * A new folder in the system's temporary one.
 * @param {string} purpose the last part of its name
 */
export function makeTemporaryFolder(purpose) {
  return realpathSync(mkdtempSync(path.join(tmpdir(), `docspace-scopes-${purpose}-`)))
}

/**
 * Makes the folders and the empty command files of one run.
 * @param {object} [options]
 * @param {string} [options.root] the folder for all of it; a new one in the system's temporary folder by default
 * @param {readonly CommandFile[]} [options.unwritable] command files that become folders, so that writing to them
 *   fails for every user, root included
 * @returns {RunnerFolders}
 */
export function makeRunnerFolders({ root = makeTemporaryFolder('run'), unwritable = [] } = {}) {
  const [workspace, temporary, commands] = ['workspace', 'temporary', 'command-files'].map((name) => {
    const folder = path.join(root, name)
    mkdirSync(folder, { recursive: true })
    return folder
  })
  const paths = Object.entries(fileNames).map(([variable, name]) => {
    const file = path.join(`${commands}`, name)
    if (unwritable.some((other) => other === variable)) mkdirSync(file)
    else writeFileSync(file, '')
    return [variable, file]
  })
  const event = path.join(root, 'event.json')
  const repository = { name: 'deployment', full_name: 'example/deployment', default_branch: 'main' }
  writeFileSync(event, JSON.stringify({ repository }))
  return {
    root,
    workspace: `${workspace}`,
    temporary: `${temporary}`,
    commandFiles: Object.fromEntries(paths),
    event,
  }
}
