import { readFileSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import { type Baseline, parseBaseline } from '../gate/baseline.ts'
import type { Secrets } from '../secrets.ts'
import { InvalidInput } from './invalid-input.ts'

/** A file that an input names is a list or a few certificates; a larger one is a mistake. In bytes. */
const largestFile = 8 * 1024 * 1024

/**
 * Reads a text file that an input names, in the workspace or by an absolute path.
 * @throws InvalidInput
 */
export function readNamedFile(path: string, workspace: string): string {
  const absolute = resolve(workspace, path)
  const size = sizeOf(absolute)
  if (size === undefined) {
    throw new InvalidInput(
      'is not a file that is there. Check the path; a file of the repository is there only after actions/checkout.',
    )
  }
  if (size > largestFile) throw new InvalidInput('is larger than 8 MiB. Check the path.')
  try {
    return readFileSync(absolute, 'utf8')
  } catch {
    throw new InvalidInput('cannot be read. Check the rights of the file.')
  }
}

/**
 * Reads a file whose content is told and written again, so that it may hold no secret.
 * @throws InvalidInput
 */
export function readPlainFile(path: string, workspace: string, secrets: Secrets): string {
  const text = readNamedFile(path, workspace)
  if (secrets.isIn(text)) throw new InvalidInput('is a file that holds a key. Take the key out, and make a new one.')
  return text
}

function sizeOf(path: string): number | undefined {
  try {
    const status = statSync(path)
    return status.isFile() ? status.size : undefined
  } catch {
    return undefined
  }
}

/**
 * Reads a committed baseline.
 * @throws InvalidInput that says how to make one
 */
export function readBaselineFile(path: string, workspace: string, secrets: Secrets): Baseline {
  const how =
    'Run once without baseline, take the snapshot from the artifact of that run, commit it, and name it here; or use last-run.'
  try {
    const baseline = parseBaseline(readPlainFile(path, workspace, secrets))
    if (typeof baseline !== 'string') return baseline
    throw new InvalidInput(`${baseline}.`)
  } catch (error) {
    if (error instanceof InvalidInput) throw new InvalidInput(`${error.message} ${how}`)
    throw error
  }
}

/**
 * Reads `ca-certificate`: PEM text, or the path of a PEM file.
 * @throws InvalidInput
 */
export async function readCertificates(text: string, workspace: string): Promise<string> {
  const { parseCertificates } = await import(/* webpackMode: "eager" */ './certificates.ts')
  return parseCertificates(text.includes('-----BEGIN ') ? text : readNamedFile(text, workspace))
}
