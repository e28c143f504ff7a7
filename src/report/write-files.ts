import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { Failure } from '../failure.ts'
import type { Inputs } from '../inputs/inputs.ts'
import { reportPathFor } from '../inputs/snapshot-path.ts'
import { isInside } from '../inside.ts'
import type { RunContext } from '../run-context.ts'
import type { Files } from '../run-record.ts'
import { actionVersion } from '../version.ts'
import type { Conclusion } from './conclusion.ts'
import { reportText } from './report.ts'
import type { Recorded } from './report-checks.ts'
import { runOf } from './run-of.ts'
import { snapshotText } from './snapshot.ts'

/**
 * Writes snapshot and report.
 * @throws Failure `unwritable`
 */
export function writeFiles(
  record: Recorded & { readonly origin: string },
  conclusion: Conclusion,
  { snapshotPath, workspace, baseline, failOnDrift }: Inputs,
  { environment, secrets }: RunContext,
): Files {
  const snapshot = secrets.refuseIn(snapshotText(record.origin, record.scopes))
  const reportPath = reportPathFor(snapshotPath)
  const source = baseline === undefined || baseline === 'last-run' ? baseline : 'file'
  const context = {
    madeAt: new Date().toISOString(),
    actionVersion,
    run: runOf(environment),
    comparison: { baseline: source, failOn: failOnDrift },
  } as const
  const report = secrets.refuseIn(reportText(record, conclusion, context))
  makeFolder(dirname(snapshotPath), workspace)
  writeWhole(snapshotPath, snapshot)
  writeWhole(reportPath, report)
  return { snapshotPath, snapshotDigest: digestOf(snapshot), reportPath }
}

/** Makes the folder of the files, unless a link would lead out of the workspace. */
function makeFolder(folder: string, workspace: string): void {
  if (!leadsInside(folder, workspace)) {
    throw new Failure(
      'unwritable',
      `${folder} leads out of the workspace through a link. Choose another snapshot-path.`,
    )
  }
  try {
    mkdirSync(folder, { recursive: true })
  } catch {
    throw unwritable(folder)
  }
}

/** Writes a file whole or not at all. A link in its place is replaced, not followed. */
function writeWhole(path: string, text: string): void {
  const unfinished = `${path}.${process.pid}.unfinished`
  try {
    writeFileSync(unfinished, text, { flag: 'wx' })
    renameSync(unfinished, path)
  } catch {
    rmSync(unfinished, { force: true })
    throw unwritable(path)
  }
}

function unwritable(path: string): Failure {
  return new Failure(
    'unwritable',
    `${path} could not be written. Check snapshot-path, the rights of the folder, and that the disk is not full.`,
  )
}

/** Whether what is there of a folder already, links followed, is the workspace or inside it. */
function leadsInside(folder: string, workspace: string): boolean {
  if (!existsSync(folder)) return leadsInside(dirname(folder), workspace)
  const [real, root] = [realpathSync.native(folder), realpathSync.native(workspace)]
  return real === root || isInside(real, root)
}

/** `sha256:…` of a text’s bytes. */
function digestOf(text: string): string {
  return `sha256:${createHash('sha256').update(text).digest('hex')}`
}
