import { readFileSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import { InvalidInput } from './invalid-input.ts'

/** A file that an input names is a list or a few certificates; a larger one is a mistake. In bytes. */
const largestFile = 8 * 1024 * 1024

/**
 * Reads a file that an input names, in the workspace or by an absolute path.
 * @throws InvalidInput
 */
export function readNamedFile(path: string, workspace: string): Buffer {
  const absolute = resolve(workspace, path)
  const size = sizeOf(absolute)
  if (size === undefined) {
    throw new InvalidInput(
      'is not a file that is there. Check the path; a file of the repository is there only after actions/checkout.',
    )
  }
  if (size > largestFile) throw new InvalidInput('is larger than 8 MiB. Check the path.')
  try {
    return readFileSync(absolute)
  } catch {
    throw new InvalidInput('cannot be read. Check the permissions of the file.')
  }
}

function sizeOf(path: string): number | undefined {
  try {
    const status = statSync(path)
    return status.isFile() ? status.size : undefined
  } catch {
    return undefined
  }
}
