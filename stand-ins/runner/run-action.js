import { existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { actionFolder } from './action-manifest.js'
import { parseCommandFile } from './command-files.js'
import { runnerEnvironment } from './environment.js'
import { commandFiles, makeRunnerFolders } from './folders.js'
import { runProcess } from './run-process.js'
import { annotations, withoutMaskCommands, workflowCommands } from './workflow-commands.js'

/** @import { CommandFile } from './folders.js' */
/** @import { ProcessOptions, ProcessResult } from './run-process.js' */
/** @import { Annotation, WorkflowCommand } from './workflow-commands.js' */

/**
 * @typedef {object} ActionOptions
 * @property {'requirements'} [action] the folder of the action that is not the gate
 * @property {Record<string, string>} inputs by the names of `action.yml`; what is left out gets its default
 * @property {Record<string, string | undefined>} [env] variables to set, or with `undefined` to remove, in addition to
 *   those of the runner
 * @property {Record<string, string | Uint8Array>} [workspaceFiles] files that the workspace contains beforehand, by path
 * @property {(workspace: string) => void} [prepare] called with the workspace's path before the start, for what
 *   `workspaceFiles` cannot say, such as a symbolic link
 * @property {(workspace: string) => void} [afterwards] called with it after the end, before its files are read
 * @property {readonly CommandFile[]} [unwritable] command files that cannot be written
 * @property {string} [keepIn] a folder for everything that the run reads and writes, which is kept; by default a
 *   temporary folder that is removed
 *
 * @typedef {ActionOptions & ProcessOptions} RunActionOptions
 */

/**
 * @typedef {object} ActionResult
 * @property {Record<string, string>} outputs
 * @property {string} summary
 * @property {string} summaryFile its path
 * @property {Record<string, Buffer>} files everything in the workspace afterwards, by path with `/`
 * @property {string} workspace the path that the workspace had
 * @property {unknown} snapshot the content of the file that the output `snapshot-path` names; undefined without one
 * @property {unknown} report the same for `report-path`
 * @property {WorkflowCommand[]} commands every command that a runner would obey, from both streams
 * @property {Annotation[]} annotations
 * @property {string[]} masked the values given to `::add-mask::`, in order
 * @property {Record<string, string>} sinks everything that was written anywhere, by where, to be searched for secrets
 *
 * @typedef {ActionResult & ProcessResult} ActionRun
 */

/**
 * Runs the built action in a process, a workspace and an environment of its own, as a runner does, and collects
 * everything that it leaves.
 * @param {RunActionOptions} options
 * @returns {Promise<ActionRun>}
 */
export async function runAction(options) {
  const {
    action = '.',
    inputs,
    env,
    workspaceFiles = {},
    prepare,
    afterwards,
    unwritable = [],
    keepIn,
    ...processOptions
  } = options
  const folders = makeRunnerFolders({ unwritable, ...(keepIn === undefined ? {} : { root: keepIn }) })
  try {
    for (const [name, content] of Object.entries(workspaceFiles)) {
      const file = path.join(folders.workspace, name)
      mkdirSync(path.dirname(file), { recursive: true })
      writeFileSync(file, content)
    }
    prepare?.(folders.workspace)
    const environment = { ...runnerEnvironment(folders, inputs, path.posix.join(action, 'action.yml')), ...env }
    const bundle = path.join(actionFolder, 'dist', action, 'index.js')
    const result = await runProcess(bundle, folders.workspace, environment, processOptions)

    afterwards?.(folders.workspace)
    const written = Object.fromEntries(commandFiles.map((name) => [name, readText(folders.commandFiles[name])]))
    const outputs = parseCommandFile(written.GITHUB_OUTPUT ?? '')
    const files = readFolder(folders.workspace)
    const commands = [...workflowCommands(result.stdout), ...workflowCommands(result.stderr)]
    return {
      ...result,
      outputs,
      summary: written.GITHUB_STEP_SUMMARY ?? '',
      summaryFile: folders.commandFiles.GITHUB_STEP_SUMMARY,
      files,
      workspace: folders.workspace,
      snapshot: readJson(outputs['snapshot-path']),
      report: readJson(outputs['report-path']),
      commands,
      annotations: annotations(commands),
      masked: commands.filter(({ name }) => name === 'add-mask').map(({ message }) => message),
      sinks: {
        stdout: withoutMaskCommands(result.stdout),
        stderr: withoutMaskCommands(result.stderr),
        ...written,
        ...texts('workspace', files),
        ...texts('temporary', readFolder(folders.temporary)),
      },
    }
  } finally {
    if (keepIn === undefined) rmSync(folders.root, { recursive: true, force: true })
  }
}

/** @param {string} file */
function readText(file) {
  return statSync(file).isFile() ? readFileSync(file, 'utf8') : ''
}

/**
 * @param {string | undefined} file
 * @returns {unknown}
 */
function readJson(file) {
  return file && existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined
}

/**
 * The files in a folder and those below it, without what symbolic links lead to.
 * @param {string} folder
 * @returns {Record<string, Buffer>}
 */
function readFolder(folder) {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    lstatSync(path.join(folder, name)).isFile(),
  )
  return Object.fromEntries(
    names.map((name) => [name.replaceAll(path.sep, '/'), readFileSync(path.join(folder, name))]),
  )
}

/**
 * @param {string} place
 * @param {Record<string, Buffer>} files
 * @returns {Record<string, string>}
 */
function texts(place, files) {
  return Object.fromEntries(Object.entries(files).map(([name, content]) => [`${place}/${name}`, content.toString()]))
}
