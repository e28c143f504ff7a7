import { realpathSync } from 'node:fs'
import { isAbsolute, resolve } from 'node:path'
import { type Baseline, parseBaseline } from '../gate/baseline.ts'
import { isInside } from '../inside.ts'
import type { Secrets } from '../text/secrets.ts'
import { keysIn } from './credential.ts'
import { type DecodedText, decodeText, notDecoded } from './decode-text.ts'
import { InvalidInput } from './invalid-input.ts'
import { readNamedFile } from './read-named-file.ts'

/**
 * Reads a text file whose content is told and written again, so that it may hold no secret, and must not lie where the
 * author of a pull request could point to: a relative path ends in the workspace, links included.
 * @throws InvalidInput
 */
export function readPlainFile(path: string, workspace: string, secrets: Secrets): DecodedText {
  if (!isAbsolute(path) && leadsOut(path, workspace)) {
    throw new InvalidInput('leads out of the workspace. Name a file in the workspace, or write an absolute path.')
  }
  const decoded = decodeText(readNamedFile(path, workspace))
  const keys = keysIn(decoded.text)
  for (const key of keys) secrets.add(key)
  if (keys.length > 0 || secrets.isIn(decoded.text))
    throw new InvalidInput('is a file that holds a key. Take the key out, and make a new one.')
  return decoded
}

function leadsOut(path: string, workspace: string): boolean {
  const absolute = resolve(workspace, path)
  if (!isInside(absolute, workspace)) return true
  try {
    return !isInside(realpathSync(absolute), realpathSync(workspace))
  } catch {
    // What is not there leads nowhere.
    return false
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
    const { text, exact } = readPlainFile(path, workspace, secrets)
    if (!exact) throw new InvalidInput(notDecoded)
    const baseline = parseBaseline(text)
    if (typeof baseline !== 'string') return baseline
    throw new InvalidInput(`${baseline}.`)
  } catch (error) {
    if (error instanceof InvalidInput) throw new InvalidInput(`${error.message} ${how}`)
    throw error
  }
}
