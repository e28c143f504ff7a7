import { createHash } from 'node:crypto'
import { mkdirSync, realpathSync, writeFileSync } from 'node:fs'
import { dirname, relative } from 'node:path'
import { Failure } from '../failure.ts'
import type { Verdict } from '../gate/verdict.ts'
import type { Inputs } from '../inputs/inputs.ts'
import { reportPathFor } from '../inputs/snapshot-path.ts'
import { actionVersion } from '../version.ts'
import type { Conclusion } from './conclusion.ts'
import { reportText } from './report.ts'
import { runOf } from './run-of.ts'
import { snapshotText } from './snapshot.ts'
import type { Files, Story } from './story.ts'

/**
 * Writes snapshot and report.
 * @throws Failure `unwritable`
 */
export function writeFiles(
  story: Story & { readonly origin: string; readonly verdict: Verdict },
  conclusion: Conclusion,
  { snapshotPath, workspace }: Inputs,
  environment: NodeJS.ProcessEnv,
): Files {
  const snapshot = snapshotText(story.origin, story.verdict.scopes)
  const reportPath = reportPathFor(snapshotPath)
  const context = { madeAt: new Date().toISOString(), actionVersion, run: runOf(environment) }
  writeWorkspaceFile(snapshotPath, snapshot, workspace)
  writeWorkspaceFile(reportPath, reportText(story, story.verdict, conclusion, context), workspace)
  return { snapshotPath, snapshotDigest: digestOf(snapshot), reportPath }
}

/**
 * Writes a file of the run, and makes its folder.
 * @param workspace no link may lead the file out of it
 * @throws Failure `unwritable`
 */
function writeWorkspaceFile(path: string, text: string, workspace: string): void {
  try {
    const folder = dirname(path)
    mkdirSync(folder, { recursive: true })
    if (relative(realpathSync(workspace), realpathSync(folder)).startsWith('..')) {
      throw new Failure(
        'unwritable',
        `${path} leads out of the workspace through a link. Choose another snapshot-path.`,
      )
    }
    writeFileSync(path, text)
  } catch (error) {
    if (error instanceof Failure) throw error
    throw new Failure(
      'unwritable',
      `${path} could not be written. Check snapshot-path, the rights of the folder, and that the disk is not full.`,
    )
  }
}

/** `sha256:…` of a text’s bytes. */
function digestOf(text: string): string {
  return `sha256:${createHash('sha256').update(text).digest('hex')}`
}
