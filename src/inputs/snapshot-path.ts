import { basename, format, isAbsolute, parse, relative, resolve } from 'node:path'
import { code, message } from '../text/message.ts'
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

/** Where the report goes: beside the snapshot, with `-report` behind its name. */
export function reportPathFor(snapshotPath: string): string {
  const { dir, name, ext } = parse(snapshotPath)
  return format({ dir, name: `${name}-report`, ext })
}

/** Whether a path lies inside a folder; the folder itself does not. Both are absolute. */
export function isInside(path: string, folder: string): boolean {
  const way = relative(folder, path)
  return way !== '' && !/^\.\.(?:[/\\]|$)/.test(way) && !isAbsolute(way)
}
