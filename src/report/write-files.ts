import { createHash, randomUUID } from 'node:crypto'
import { existsSync, mkdirSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
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

/** What was written, and what could not be. */
export interface Written {
  readonly files: Partial<Files>
  readonly failures: readonly Failure[]
}

/** Writes snapshot and report, each by itself: where one cannot be written, the other still is. */
export function writeFiles(
  record: Recorded & { readonly origin: string },
  conclusion: Conclusion,
  { snapshotPath, workspace, baseline, failOnDrift }: Inputs,
  { environment, secrets }: RunContext,
): Written {
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
  const noFolder = makeFolder(dirname(snapshotPath), workspace)
  if (noFolder !== undefined) return { files: {}, failures: [noFolder] }
  const [snapshotFailure, reportFailure] = [writeWhole(snapshotPath, snapshot), writeWhole(reportPath, report)]
  return {
    files: {
      ...(snapshotFailure === undefined ? { snapshotPath, snapshotDigest: digestOf(snapshot) } : {}),
      ...(reportFailure === undefined ? { reportPath } : {}),
    },
    failures: [snapshotFailure, reportFailure].filter((failure) => failure !== undefined),
  }
}

/** Makes the folder of the files, unless a link would lead out of the workspace. */
function makeFolder(folder: string, workspace: string): Failure | undefined {
  const root = realPath(workspace)
  if (root === undefined) {
    return new Failure(
      'unwritable',
      `The workspace ${workspace} is not there or cannot be entered, so snapshot and report could not be written. Check GITHUB_WORKSPACE, and in a container that the folder is mounted.`,
    )
  }
  try {
    if (!leadsInside(folder, root)) {
      return new Failure(
        'unwritable',
        `${folder} leads out of the workspace through a link. Choose another snapshot-path.`,
      )
    }
    mkdirSync(folder, { recursive: true })
    return undefined
  } catch {
    return unwritable(folder)
  }
}

/** Writes a file whole or not at all. A link in its place is replaced, not followed. */
function writeWhole(path: string, text: string): Failure | undefined {
  // Neither a long name nor what a run that was killed left behind is in the way of a name of its own.
  const unfinished = join(dirname(path), `.${randomUUID()}.unfinished`)
  try {
    writeFileSync(unfinished, text, { flag: 'wx' })
    renameSync(unfinished, path)
    return undefined
  } catch {
    removeIfPossible(unfinished)
    return unwritable(path)
  }
}

/** A file that cannot be removed either changes nothing about what is told. */
function removeIfPossible(path: string): void {
  try {
    rmSync(path, { force: true })
  } catch {}
}

function unwritable(path: string): Failure {
  return new Failure(
    'unwritable',
    `${path} could not be written. Check snapshot-path, the rights of the folder, and that the disk is not full.`,
  )
}

/** Whether what is there of a folder already, links followed, is the workspace or inside it. */
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
  return `sha256:${createHash('sha256').update(text).digest('hex')}`
}
