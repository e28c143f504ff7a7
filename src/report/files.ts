import {
  appendFileSync,
  existsSync,
  mkdirSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { EOL } from 'node:os'
import { dirname, join } from 'node:path'
import { Failure } from '../failure.ts'
import type { Inputs } from '../inputs/inputs.ts'
import { isInside, reportPathFor } from '../inputs/snapshot-path.ts'
import type { RunRecord } from '../record.ts'
import { code, message } from '../text/message.ts'
import type { Secrets } from '../text/secrets.ts'
import { readWorkflowRun, reportText, snapshotText } from './report.ts'

/** Where the runner wants outputs and summary, and what must not be in them. */
interface Destination {
  readonly environment: NodeJS.ProcessEnv
  readonly secrets: Secrets
}

/**
 * Writes snapshot and report, each by itself: where one cannot be written, the other still is. What was written, or why
 * not, goes into the record.
 */
export function writeFiles(record: RunRecord, inputs: Inputs, { environment, secrets }: Destination): void {
  const { snapshotPath, workspace, portal } = inputs
  const snapshot = secrets.refuseIn(snapshotText(portal.origin, record.verdict?.scopes ?? []))
  const reportPath = reportPathFor(snapshotPath)
  const redact = (text: string): string => secrets.redact(text)
  const run = readWorkflowRun(environment, redact)
  const report = secrets.refuseIn(reportText(record, { madeAt: new Date().toISOString(), run, redact }))
  const folderFailure = makeFolder(dirname(snapshotPath), workspace, 'snapshot-path')
  if (folderFailure !== undefined) {
    record.failures.push(folderFailure)
    return
  }
  const failures = [
    writeWhole(snapshotPath, snapshot, 'snapshot-path'),
    writeWhole(reportPath, report, 'snapshot-path'),
  ]
  record.failures.push(...failures.filter((failure) => failure !== undefined))
  record.files = {
    ...(failures[0] === undefined ? { snapshotPath, snapshotDigest: digestOf(snapshot) } : {}),
    ...(failures[1] === undefined ? { reportPath } : {}),
  }
}

/**
 * Writes one file in the workspace, whole or not at all.
 * @param path absolute
 * @param input the one that names the file
 * @throws Failure `unwritable`
 */
export function writeFileIn(workspace: string, path: string, text: string, input: string): void {
  const failure = makeFolder(dirname(path), workspace, input) ?? writeWhole(path, text, input)
  if (failure !== undefined) throw failure
}

/** Makes the folder of the files, unless a link leads out of the workspace. */
function makeFolder(folder: string, workspace: string, input: string): Failure | undefined {
  const root = realPath(workspace)
  if (root === undefined)
    return new Failure(
      'unwritable',
      message`Cannot write the files: the workspace ${code(workspace)} does not exist, or cannot be entered. Check ${code('GITHUB_WORKSPACE')}, and in a container that the folder is mounted.`,
    )
  try {
    if (!leadsInside(folder, root))
      return new Failure(
        'unwritable',
        message`Cannot write to ${code(folder)}: a link leads out of the workspace. Choose another ${code(input)}.`,
      )
    mkdirSync(folder, { recursive: true })
    return undefined
  } catch {
    return unwritable(folder, input)
  }
}

/** Writes a file whole or not at all. A link in its place is replaced, not followed. */
function writeWhole(path: string, text: string, input: string): Failure | undefined {
  // Neither a long name nor what a killed run left behind collides with a name of its own.
  const unfinished = join(dirname(path), `.${process.getBuiltinModule('node:crypto').randomUUID()}.unfinished`)
  try {
    writeFileSync(unfinished, text, { flag: 'wx' })
    renameSync(unfinished, path)
    return undefined
  } catch {
    removeIfPossible(unfinished)
    return unwritable(path, input)
  }
}

/** A file that cannot be removed changes nothing about what is reported. */
function removeIfPossible(path: string): void {
  try {
    rmSync(path, { force: true })
  } catch {}
}

function unwritable(path: string, input: string): Failure {
  return new Failure(
    'unwritable',
    message`Cannot write ${code(path)}. Check ${code(input)}, the permissions of the folder, and that the disk is not full.`,
  )
}

/** Whether what exists of a folder, links followed, is the workspace or inside it. */
function leadsInside(folder: string, root: string): boolean {
  if (!existsSync(folder)) return leadsInside(dirname(folder), root)
  const real = realpathSync.native(folder)
  return real === root || isInside(real, root)
}

function realPath(folder: string): string | undefined {
  try {
    return realpathSync.native(folder)
  } catch {
    return undefined
  }
}

/** `sha256:…` of a text’s bytes. */
function digestOf(text: string): string {
  const { createHash } = process.getBuiltinModule('node:crypto')
  return `sha256:${createHash('sha256').update(text).digest('hex')}`
}

/**
 * Writes outputs of the step, all at once. The toolkit opens the file anew for each, and loads `node:crypto` for it.
 * @throws Failure `unwritable`
 */
export function writeOutputs(outputs: Readonly<Record<string, string>>, { environment, secrets }: Destination): void {
  const entries = Object.entries(outputs).map(([name, value]) => outputEntry(name, secrets.refuseIn(value)))
  try {
    const file = environment.GITHUB_OUTPUT
    if (!file) throw new Error('the runner named no file')
    appendWhole(file, entries.join(''))
  } catch {
    throw new Failure(
      'unwritable',
      message`Cannot write the outputs of the step. The runner names their file in ${code('GITHUB_OUTPUT')}: check that it is set and writable, and that the disk is not full.`,
    )
  }
}

/** On a full disk a part may have been written, which could read as `passed`. */
function appendWhole(file: string, text: string): void {
  const { size } = statSync(file, { throwIfNoEntry: false }) ?? { size: 0 }
  try {
    appendFileSync(file, text)
  } catch (error) {
    truncateSync(file, size)
    throw error
  }
}

/** The form that a value of several lines may have. Its end is marked by a text that the value itself does not contain. */
function outputEntry(name: string, value: string): string {
  let end = 'end_of_output'
  while (value.includes(end)) end += '_'
  return `${name}<<${end}${EOL}${value}${EOL}${end}${EOL}`
}

/**
 * Writes the job summary. The toolkit's own writer would load a part of Node that nothing else needs.
 * @returns whether it could be written
 */
export function writeSummary(markdown: string, { environment, secrets }: Destination): boolean {
  const file = environment.GITHUB_STEP_SUMMARY
  if (!file) return false
  try {
    // A blank line on both sides keeps it apart from the summaries of other steps.
    appendFileSync(file, `\n${secrets.redact(markdown)}\n`)
    return true
  } catch {
    return false
  }
}
