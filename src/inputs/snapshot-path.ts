import { basename, format, parse, resolve } from 'node:path'
import { isInside } from '../inside.ts'
import { hasControlCharacter } from '../text/visible.ts'
import { InvalidInput } from './invalid-input.ts'

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
    throw new InvalidInput('must be a file inside the workspace, like docspace-scopes.json or reports/scopes.json.')
  }
  if (hasControlCharacter(path) || /[/\\]$/.test(text)) throw new InvalidInput('must be the name of a file.')
  if (upload && refused.test(basename(path))) {
    throw new InvalidInput(
      'holds a character that no file of an artifact may have in its name: " : < > | * ? Choose another name, or set upload-artifact to false.',
    )
  }
  return path
}

/** Where the report goes: beside the snapshot, with `-report` behind its name. */
export function reportPathFor(snapshotPath: string): string {
  const { dir, name, ext } = parse(snapshotPath)
  return format({ dir, name: `${name}-report`, ext })
}
