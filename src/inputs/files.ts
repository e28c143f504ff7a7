import { readFileSync, realpathSync, type Stats, statSync } from 'node:fs'
import { isAbsolute, relative, resolve, sep } from 'node:path'
import { type Baseline, type BaselineProblem, parseBaseline } from '../scopes/baseline.ts'
import { code, type Message, message, sentences } from '../text/message.ts'
import { aKey, type Secrets } from '../text/secrets.ts'
import { containsCertificates, parseCertificates } from './certificates.ts'
import { keysIn } from './credential.ts'
import { givenPath, InvalidInput } from './invalid-input.ts'
import { isInside } from './snapshot-path.ts'

/** What the files of a run may contain and where they may be. */
export interface FileContext {
  /** Absolute; what paths are relative to. */
  readonly workspace: string
  readonly secrets: Secrets
}

/** A file that an input names is a list or a few certificates; a larger one is a mistake. In bytes. */
const maxFileSize = 8 * 1024 * 1024

/**
 * Reads a file that an input names, in the workspace or by an absolute path.
 * @param what the file is, for messages: `the baseline`
 * @throws InvalidInput
 */
function readNamedFile(path: string, what: Message, workspace: string): Buffer {
  const absolute = resolve(workspace, path)
  const status = statusOf(absolute)
  if (status === undefined) {
    const where = isAbsolute(path) ? message`` : message` (looked in the workspace)`
    throw new InvalidInput(
      message`Cannot find ${what} ${givenPath(path)}${where}. Check the path, or run ${code('actions/checkout')} first.`,
    )
  }
  if (!status.isFile()) {
    const kind = status.isDirectory() ? 'a folder' : 'not a regular file'
    throw new InvalidInput(message`Cannot read ${what} ${givenPath(path)}: it is ${[kind]}. Name a file.`)
  }
  if (status.size > maxFileSize)
    throw new InvalidInput(message`Cannot read ${what} ${givenPath(path)}: it is larger than 8 MiB.`)
  try {
    return readFileSync(absolute)
  } catch {
    throw new InvalidInput(message`Cannot read ${what} ${givenPath(path)}. Check the permissions of the file.`)
  }
}

function statusOf(path: string): Stats | undefined {
  try {
    return statSync(path)
  } catch {
    return undefined
  }
}

/**
 * Reads a text file whose content is shown and written again, so that it may contain no secret, and must not be where
 * the author of a pull request could point to: a relative path ends in the workspace, links included.
 * @throws InvalidInput
 */
export function readPlainFile(path: string, what: Message, { workspace, secrets }: FileContext): DecodedText {
  if (!isAbsolute(path) && leadsOut(path, workspace))
    throw new InvalidInput(
      message`Cannot read ${what} ${givenPath(path)}: it is outside of the workspace. Name a file in the workspace, or write an absolute path.`,
    )
  const decoded = decodeText(readNamedFile(path, what, workspace))
  const keys = keysIn(decoded.text)
  for (const key of keys) secrets.add(key)
  const kind = keys.length > 0 ? aKey : secrets.kindIn(decoded.text)
  if (kind === undefined) return decoded
  const remedy =
    kind === aKey
      ? message`Remove the key from the file, and replace it with a new one.`
      : message`Remove it from the file, or ${kind.remedy}.`
  throw new InvalidInput(message`Cannot use ${what} ${givenPath(path)}: it contains ${kind.what}. ${remedy}`)
}

function leadsOut(path: string, workspace: string): boolean {
  const absolute = resolve(workspace, path)
  if (!isInside(absolute, workspace)) return true
  try {
    return !isInside(realpathSync(absolute), realpathSync(workspace))
  } catch {
    // What does not exist leads nowhere.
    return false
  }
}

/** Where a file is in the workspace, with `/`; undefined outside of it. */
export function pathInWorkspace(path: string, workspace: string): string | undefined {
  const absolute = resolve(workspace, path)
  return isInside(absolute, workspace) ? relative(workspace, absolute).split(sep).join('/') : undefined
}

const howToMakeBaseline = message`To make a baseline, run once with ${code('baseline: none')}, download the snapshot from the artifact of that run, commit it, and name it in ${code('baseline')}; or use ${code('last-run')}.`

const baselineProblems: Readonly<Record<BaselineProblem, Message>> = {
  'no-list': message`contains no list of scopes, or an empty one`,
  'other-format': message`is a snapshot of another version of this action, which this one cannot read`,
  'failed-response': message`is a response that reports a failure`,
}

/**
 * Reads a committed baseline.
 * @throws InvalidInput that says how to make one
 */
export function readBaselineFile(path: string, context: FileContext): Baseline {
  try {
    const { text, exact } = readPlainFile(path, message`the baseline`, context)
    if (!exact) throw new InvalidInput(message`Cannot read the baseline ${givenPath(path)}. ${notDecoded}`)
    const baseline = parseBaseline(text)
    if (typeof baseline !== 'string') return baseline
    throw new InvalidInput(message`The baseline ${givenPath(path)} ${baselineProblems[baseline]}.`)
  } catch (error) {
    if (!(error instanceof InvalidInput)) throw error
    throw new InvalidInput(sentences(error.parts, howToMakeBaseline))
  }
}

/**
 * Reads `ca-certificate`: PEM text, or the path of a PEM file.
 * @throws InvalidInput
 */
export function readCertificates(text: string, workspace: string): string {
  if (containsCertificates(text)) return parseCertificates(text)
  const content = readNamedFile(text, message`the certificate`, workspace).toString()
  return parseCertificates(content, message`${code('ca-certificate')} (${givenPath(text)})`)
}

/** The text of a file. */
export interface DecodedText {
  readonly text: string
  /** False where some bytes had no meaning; `unreadable` takes their place. */
  readonly exact: boolean
}

/** Takes the place of bytes without a meaning. */
export const unreadable = '\ufffd'

export const notDecoded = message`It has bytes that are neither UTF-8 nor UTF-16 with a byte-order mark. Save the file as UTF-8.`

/** Reads UTF-8, with or without a byte-order mark, or UTF-16 with one. The mark is dropped. */
export function decodeText(bytes: Uint8Array): DecodedText {
  const encoding = findEncoding(bytes)
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), exact: true }
  } catch {
    return { text: new TextDecoder(encoding).decode(bytes), exact: false }
  }
}

function findEncoding([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  return 'utf-8'
}
