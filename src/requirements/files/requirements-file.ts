import { lstatSync, readFileSync } from 'node:fs'
import { join, relative, resolve, sep } from 'node:path'
import { refuseSecretInPath } from '../../inputs/credential.ts'
import { type FileContext, notDecoded, readPlainFile } from '../../inputs/files.ts'
import { withPlainBlanks } from '../../inputs/given-inputs.ts'
import { givenPath, InvalidInput } from '../../inputs/invalid-input.ts'
import { parseRequirements } from '../../inputs/requirements.ts'
import { isInside } from '../../inputs/snapshot-path.ts'
import type { Requirements } from '../../scopes/requirements.ts'
import { code, type Message, message } from '../../text/message.ts'
import { hasControlCharacter } from '../../text/visible.ts'
import { type BlockProblem, closing, findBlock, shownOpening } from './requirements-block.ts'

export const defaultRequirementsFile = 'docspace-requirements.txt'

/**
 * Reads the input `requirements-file`. That no link leads out of the workspace is seen when the file is read or written.
 * @returns relative to the workspace, with `/`
 * @throws InvalidInput
 */
export function parseRequirementsPath(given: string, workspace: string): string {
  const text = given.trim()
  if (withPlainBlanks(text) === '')
    throw new InvalidInput(
      message`${code('requirements-file')} is empty, perhaps because of a misspelled variable. Name the file, or remove the input to use ${code(defaultRequirementsFile)}.`,
    )
  const path = resolve(workspace, text)
  if (!isInside(path, workspace) || hasControlCharacter(path) || /[/\\]$/.test(text))
    throw new InvalidInput(
      message`${code('requirements-file')} must be a file in the workspace, like ${code(defaultRequirementsFile)}, not ${givenPath(text)}.`,
    )
  return relative(workspace, path).split(sep).join('/')
}

/** The requirements file as it is now. */
export interface RequirementsFile {
  /** Relative to the workspace, with `/`. */
  readonly path: string
  /** Absolute. */
  readonly absolute: string
  /** With its byte-order mark, so that it can be written again byte for byte; undefined where there is no file. */
  readonly text: string | undefined
  /** What its author wrote outside of the lines that `write` keeps. */
  readonly ownLines: Requirements
}

/**
 * Reads the requirements file by the rules of the gate, which reads it too.
 * @throws InvalidInput
 */
export function readRequirementsFile(path: string, mode: 'check' | 'write', context: FileContext): RequirementsFile {
  const absolute = refuseSecretInPath(join(context.workspace, path), 'requirements-file', context.secrets)
  const nothing: Requirements = { scopes: [], requests: [] }
  if (lstatSync(absolute, { throwIfNoEntry: false }) === undefined)
    return { path, absolute, text: undefined, ownLines: nothing }
  const decoded = readPlainFile(path, message`the requirements file`, context)
  const text = textWithMark(readFileSync(absolute))
  if (text === undefined && mode === 'write')
    throw new InvalidInput(
      message`Cannot write the requirements file ${givenPath(path)}. ${decoded.exact ? onlyUtf8 : notDecoded}`,
    )
  const isEmpty = !/^[^\S\r\n]*[^\s#]/m.test(decoded.text)
  // Before the block, which a merge conflict may have doubled.
  const all = isEmpty ? nothing : parseRequirements(decoded, { path, file: path }, undefined)
  const block = findBlock(decoded.text)
  if (block !== undefined && 'problem' in block) throw wrongBlock(path, block)
  const isOwn = ({ place: { line } }: { place: { line: number } }): boolean =>
    block === undefined || line < block.firstLine || line > block.lastLine
  return {
    path,
    absolute,
    text: text ?? decoded.text,
    ownLines: { scopes: all.scopes.filter(isOwn), requests: all.requests.filter(isOwn) },
  }
}

const onlyUtf8 = message`It is UTF-16, which ${code('mode: write')} does not write. Save the file as UTF-8.`

function wrongBlock(path: string, { problem, line, other }: BlockProblem): InvalidInput {
  const text = wrongBlocks[problem](line, other)
  return new InvalidInput(message`Cannot use the requirements file ${givenPath(path)}. ${text}`, [
    { file: path, line, text },
  ])
}

const wrongBlocks: Readonly<Record<BlockProblem['problem'], (line: number, other: number) => Message>> = {
  twice: (line, other) =>
    message`The block of requests found in the code appears twice (lines ${other} and ${line}). Delete both blocks, and run ${code('mode: write')}.`,
  'no-end': (line) =>
    message`The line ${code(closing)} is missing. Delete the block that begins in line ${line}, and run ${code('mode: write')}.`,
  'no-start': (line) =>
    message`The line ${code(shownOpening)} is missing. Delete line ${line} and the requests of the code above it, and run ${code('mode: write')}.`,
}

/** Undefined for what is not UTF-8, and could not be written again byte for byte. */
function textWithMark(bytes: Buffer): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return undefined
  }
}
