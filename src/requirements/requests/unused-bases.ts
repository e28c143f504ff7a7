import type { FilePlace } from '../../text/message.ts'
import { shownText, type Value } from '../meaning/values.ts'
import { keyOf, lastName, type Node } from '../parsing/syntax.ts'
import type { ReadSource } from './findings.ts'

/** An address of the API with nothing after it, on which requests are likely built. */
interface WrittenBase extends FilePlace {
  /** Of the variable or member that it is given to. */
  readonly name: string | undefined
  /** U+E000 stands for what is not known. */
  readonly text: string
}

/** A base as it is written. */
export function writtenBase(value: Value, node: Node, file: string): WrittenBase {
  const { line, parent } = node
  const name =
    parent?.kind === 'define' ? lastName(parent.target) : parent?.kind === 'entry' ? keyOf(parent) : undefined
  return { file, line, name, text: shownText(value) }
}

/** The addresses of the API in a file. */
export interface BaseAddresses {
  readonly written: WrittenBase[]
  /**
   * Where the texts stand on which something that was found is built, each line with its file. A text may have been copied
   * to where it is used, so its line says more than its order.
   */
  readonly lines: Set<string>
  /** What these texts say. */
  readonly texts: Set<string>
}

export function noAddresses(): BaseAddresses {
  return { written: [], lines: new Set(), texts: new Set() }
}

/** Adds what a value is built on. */
export function addUsedBase(value: Value, { lines, texts }: BaseAddresses): void {
  for (const piece of value) {
    // The rest is the path, which is no base.
    if (piece.kind === 'text' && /api\/2\.0\/+\w/i.test(piece.text)) break
    if (piece.kind === 'text') lines.add(lineKey(piece.origin))
    if (piece.kind === 'text' && /2\.0/.test(piece.text)) break
  }
  const [base] = /^.*?api\/2\.0(?=\/|$)/is.exec(shownText(value)) ?? []
  const text = base === undefined ? undefined : textKey(base)
  if (text !== undefined) texts.add(text)
}

/**
 * Bases that nothing which was found is built on: what is built on them could not be followed. One counts as used where
 * another of its name is, since the addresses of several portals stand beside each other, and so does one that is written
 * out again where it is used.
 */
export function unusedBases(sources: readonly ReadSource[]): WrittenBase[] {
  const lines = new Set(sources.flatMap(({ addresses }) => [...addresses.lines]))
  const texts = new Set(sources.flatMap(({ addresses }) => [...addresses.texts]))
  const bases = sources.flatMap(({ addresses }) => addresses.written)
  const isUsed = (base: WrittenBase): boolean => lines.has(lineKey(base)) || texts.has(textKey(base.text) ?? '')
  const names = new Set(bases.filter(isUsed).flatMap(({ name }) => name ?? []))
  return bases.filter((base) => !isUsed(base) && !names.has(base.name ?? ''))
}

function lineKey({ file, line }: { file: string; line: number }): string {
  return `${line} ${file}`
}

/** Two of which a part is not known may differ. */
function textKey(text: string): string | undefined {
  return text.includes('\uE000') ? undefined : text.replace(/\/+$/, '').toLowerCase()
}
