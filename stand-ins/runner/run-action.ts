import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { actionFolder } from './action-manifest.ts'
import { parseFileCommands } from './command-files.ts'
import { type CommandFile, commandFiles, makeRunnerFolders, runnerEnvironment } from './environment.ts'
import { type ProcessOptions, type ProcessResult, runProcess } from './run-process.ts'
import {
  type Annotation,
  annotations,
  type WorkflowCommand,
  withoutMaskCommands,
  workflowCommands,
} from './workflow-commands.ts'

export interface RunActionOptions extends ProcessOptions {
  /** By the names of `action.yml`; what is left out gets its default. */
  inputs: Record<string, string>
  /** Variables to set, or with `undefined` to remove, beside those of the runner. */
  env?: Record<string, string | undefined>
  /** Files that lie in the workspace beforehand, by their path in it. */
  workspaceFiles?: Record<string, string | Uint8Array>
  /** Called with the workspace's path before the start, for what `workspaceFiles` cannot say, such as a symbolic link. */
  prepare?: (workspace: string) => void
  /** Called with it after the end, before what it holds is read. */
  afterwards?: (workspace: string) => void
  /** Command files that cannot be written. */
  unwritable?: readonly CommandFile[]
}

export interface ActionRun extends ProcessResult {
  outputs: Record<string, string>
  summary: string
  /** Everything in the workspace afterwards, by path with `/`. The folder itself is gone. */
  files: Record<string, Buffer>
  /** The path that the workspace had. */
  workspace: string
  /** What the files named by the outputs `snapshot-path` and `report-path` hold; undefined where there is none. */
  snapshot: unknown
  report: unknown
  /** Every command that a runner would obey, from both streams. */
  commands: WorkflowCommand[]
  annotations: Annotation[]
  /** The values given to `::add-mask::`, in order. */
  masked: string[]
  /** Everything that was written anywhere, by where, to be searched for secrets. */
  sinks: Record<string, string>
}

/**
 * Runs the built action in a process, a workspace and an environment of its own, as a runner does, and gathers all that
 * it left behind. Nothing is left to clean up.
 */
export async function runAction(options: RunActionOptions): Promise<ActionRun> {
  const folders = makeRunnerFolders(options.unwritable ?? [])
  try {
    for (const [name, content] of Object.entries(options.workspaceFiles ?? {})) {
      const file = path.join(folders.workspace, name)
      mkdirSync(path.dirname(file), { recursive: true })
      writeFileSync(file, content)
    }
    options.prepare?.(folders.workspace)
    const environment = { ...runnerEnvironment(folders, options.inputs), ...options.env }
    const entry = path.join(actionFolder, 'dist', 'index.js')
    const result = await runProcess(entry, folders.workspace, environment, options)

    options.afterwards?.(folders.workspace)
    const written = Object.fromEntries(commandFiles.map((name) => [name, readText(folders.commandFiles[name])]))
    const outputs = parseFileCommands(written.GITHUB_OUTPUT ?? '')
    const files = readFolder(folders.workspace)
    const commands = [...workflowCommands(result.stdout), ...workflowCommands(result.stderr)]
    return {
      ...result,
      outputs,
      summary: written.GITHUB_STEP_SUMMARY ?? '',
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
    rmSync(folders.root, { recursive: true, force: true })
  }
}

function readText(file: string): string {
  return statSync(file).isFile() ? readFileSync(file, 'utf8') : ''
}

function readJson(file: string | undefined): unknown {
  return file && existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined
}

function readFolder(folder: string): Record<string, Buffer> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  return Object.fromEntries(
    entries.map((entry) => {
      const file = path.join(entry.parentPath, entry.name)
      return [path.relative(folder, file).replaceAll(path.sep, '/'), readFileSync(file)]
    }),
  )
}

function texts(where: string, files: Record<string, Buffer>): Record<string, string> {
  return Object.fromEntries(Object.entries(files).map(([name, content]) => [`${where}/${name}`, content.toString()]))
}
