import { realpathSync } from 'node:fs'
import { basename, format, isAbsolute, parse, relative, resolve } from 'node:path'
import { code, type Message, message, sentences } from '../text/message.ts'
import { hasControlCharacter } from '../text/visible.ts'
import { givenPath, InvalidInput } from './invalid-input.ts'

const input = code('snapshot-path')

/** What GitHub's artifact service refuses in the name of a file. */
const refused = /["<>:|*?]/

/**
 * Reads `snapshot-path`: an absolute path inside the workspace.
 * @throws InvalidInput where it leads out of the workspace, or where the file is to be uploaded under a name that no
 * artifact may hold
 */
export function parseSnapshotPath(text: string, workspace: string, upload: boolean): string {
  const path = resolve(workspace, text)
  if (!isInside(path, workspace)) {
    throw new InvalidInput(
      message`${input} must be a file in the workspace, like ${code('docspace-scopes.json')} or ${code('reports/scopes.json')}, not ${givenPath(text)}.`,
    )
  }
  if (hasControlCharacter(path) || /[/\\]$/.test(text))
    throw new InvalidInput(message`${input} must be the name of a file, not ${givenPath(text)}.`)
  if (upload && refused.test(basename(path))) {
    throw new InvalidInput(
      message`${input} (${givenPath(text)}) contains a character that no file in an artifact may have in its name: ${code('" : < > | * ?')}. Choose another name, or set ${code('upload-artifact')} to ${code("'false'")}.`,
    )
  }
  return path
}

/** Where the report goes: beside the snapshot, with `-report` after its name. */
export function reportPathFor(snapshotPath: string): string {
  const { dir, name, ext } = parse(snapshotPath)
  return format({ dir, name: `${name}-report`, ext })
}

/** An input that names a file, with the path that it was given. */
export interface NamedFile {
  readonly input: 'requirements-file' | 'baseline' | 'ca-certificate'
  readonly path: string
}

/**
 * Says which files that inputs name would be lost, because the snapshot or the report is written in their place. The
 * snapshot may take the place of the baseline: that is how one is kept up to date.
 * @param snapshotPath absolute
 * @returns undefined where there are none
 */
export function describeReplacedFiles(
  files: readonly NamedFile[],
  snapshotPath: string,
  workspace: string,
): Message | undefined {
  const reportPath = reportPathFor(snapshotPath)
  const replaced = files.flatMap(({ input: name, path }) => {
    const file = resolve(workspace, path)
    const named = message`the file in ${code(name)} (${givenPath(path)})`
    if (name !== 'baseline' && isSameFile(file, snapshotPath)) return [message`The snapshot would replace ${named}.`]
    return isSameFile(file, reportPath)
      ? [message`The report, which is written beside the snapshot, would replace ${named}.`]
      : []
  })
  return replaced.length === 0 ? undefined : sentences(...replaced, message`Choose another ${input}.`)
}

/** Whether two absolute paths lead to one file, through links, or in another letter case where the system ignores it. */
function isSameFile(path: string, other: string): boolean {
  if (path === other) return true
  try {
    return realpathSync.native(path) === realpathSync.native(other)
  } catch {
    // Where one of them does not exist, nothing is lost.
    return false
  }
}

/** Whether a path lies inside a folder; the folder itself does not. Both are absolute. */
export function isInside(path: string, folder: string): boolean {
  const way = relative(folder, path)
  return way !== '' && !/^\.\.(?:[/\\]|$)/.test(way) && !isAbsolute(way)
}
