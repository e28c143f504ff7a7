import { linesOf } from '../../inputs/list.ts'
import type { FoundRequest } from '../requests/findings.ts'

/** A request, and everywhere that the code makes it. */
export interface RequestPlaces {
  readonly method: string
  /** As it is written where it is found first. */
  readonly path: string
  readonly places: readonly { readonly file: string; readonly line: number }[]
}

/** A request that stands in a file of requirements. */
export interface ListedRequest {
  readonly method: string
  readonly path: string
  /** In the file, from 1. */
  readonly line: number
}

export interface Difference {
  /** The code makes it, the file lacks it. */
  readonly missing: readonly RequestPlaces[]
  /** It stands between the marks, and no code makes it. */
  readonly gone: readonly ListedRequest[]
}

/** Why the file cannot be kept. */
export interface BlockProblem {
  readonly problem: 'twice' | 'no-end' | 'no-start'
  /** Of the mark that is one too many, or alone. */
  readonly line: number
  /** Where the first block begins, for `twice`. */
  readonly other: number
}

/** As messages name the first line. */
export const shownOpening = '# >>> Requests found in the code.'
const opening = `${shownOpening} docspace-scopes/requirements writes these lines; write your own outside.`
export const closing = '# <<< Requests found in the code.'
const isOpening = /^#\s*>>>\s*Requests found in the code/i
const isClosing = /^#\s*<<<\s*Requests found in the code/i

/** More places of one request are counted. */
const maxPlaces = 10

/** Each request once, sorted by path and method, with its places in order. */
export function groupRequests(requests: readonly FoundRequest[]): RequestPlaces[] {
  const sorted = [...requests].sort((a, b) => compare(a.file, b.file) || a.line - b.line || compare(a.path, b.path))
  const groups = new Map<
    string,
    { method: string; path: string; places: Map<string, { file: string; line: number }> }
  >()
  for (const { method, path, file, line } of sorted) {
    const key = keyOf(method, path)
    const group = groups.get(key) ?? { method, path, places: new Map() }
    group.places.set(`${line} ${file}`, { file, line })
    groups.set(key, group)
  }
  return [...groups.values()]
    .map(({ method, path, places }) => ({ method, path, places: [...places.values()] }))
    .sort((a, b) => compare(a.path, b.path) || compare(a.method, b.method))
}

/**
 * The text of a requirements file with the requests that the code makes. What the author wrote stays as it is.
 * @param old the file's text, with its byte-order mark where it has one; undefined where there is no file
 */
export function writeRequirements(old: string | undefined, requests: readonly FoundRequest[]): string | BlockProblem {
  const text = old ?? ''
  const lineBreak = /\r\n|\n|\r/.exec(text)?.[0] ?? '\n'
  const block = [opening, ...groupRequests(requests).map(lineOf), closing].join(lineBreak)
  const place = findBlock(text)
  if (place === undefined) return text + separatorBehind(text, lineBreak) + block + lineBreak
  return 'problem' in place ? place : text.slice(0, place.start) + block + text.slice(place.end)
}

/** What differs between a requirements file and the code, wherever in the file a request stands. */
export function compareRequirements(
  old: string | undefined,
  requests: readonly FoundRequest[],
): Difference | BlockProblem {
  const text = old ?? ''
  const place = findBlock(text)
  if (place !== undefined && 'problem' in place) return place
  const listed = listedRequests(text)
  const groups = groupRequests(requests)
  const made = new Set(groups.map(({ method, path }) => keyOf(method, path)))
  const known = new Set(listed.map(({ method, path }) => keyOf(method, path)))
  return {
    missing: groups.filter(({ method, path }) => !known.has(keyOf(method, path))),
    gone: listed.filter(
      ({ method, path, line }) =>
        place !== undefined && line > place.firstLine && line < place.lastLine && !made.has(keyOf(method, path)),
    ),
  }
}

/** `GET /api/2.0/files/@my  # src/api.ts:90, src/list.ts:12` */
function lineOf({ method, path, places }: RequestPlaces): string {
  const shown = places.slice(0, maxPlaces).map(({ file, line }) => `${visible(file)}:${line}`)
  const others = places.length - shown.length
  return `${method} ${path}  # ${shown.join(', ')}${others > 0 ? ` and ${others} more` : ''}`
}

/** A file's name may hold a line break, which would make a line of its own of the rest. */
function visible(name: string): string {
  return name.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`)
}

function separatorBehind(text: string, lineBreak: string): string {
  if (text.replace(/^\uFEFF/, '') === '') return ''
  return /[\r\n]$/.test(text) ? lineBreak : lineBreak + lineBreak
}

interface Block {
  readonly start: number
  readonly end: number
  readonly firstLine: number
  readonly lastLine: number
}

/** The place of the lines between the marks, marks included, without the last line's end. */
export function findBlock(text: string): Block | BlockProblem | undefined {
  let open: { start: number; line: number } | undefined
  let block: Block | undefined
  for (const { content, start, number } of linesOf(text)) {
    const line = content.replace(/^\uFEFF/, '')
    if (isOpening.test(line)) {
      if (open !== undefined || block !== undefined)
        return { problem: 'twice', line: number, other: open?.line ?? block?.firstLine ?? number }
      open = { start: start + content.length - line.length, line: number }
    } else if (isClosing.test(line)) {
      if (open === undefined) return { problem: 'no-start', line: number, other: number }
      block = { start: open.start, end: start + content.length, firstLine: open.line, lastLine: number }
      open = undefined
    }
  }
  return open === undefined ? block : { problem: 'no-end', line: open.line, other: open.line }
}

/** Every request in a file of requirements; lines that are none are somebody else's to check. */
function listedRequests(text: string): ListedRequest[] {
  const listed: ListedRequest[] = []
  for (const { content, number } of linesOf(text)) {
    const [, method, target] = /^\uFEFF?\s*([A-Z]+)\s+(\S+)/.exec(content) ?? []
    if (method !== undefined && target !== undefined && !target.startsWith('#'))
      listed.push({ method, path: `/api/2.0/${pathIn(target)}`, line: number })
  }
  return listed
}

/** A path in any way in which a requirements file may have it, without what stands before it and after it. */
function pathIn(target: string): string {
  const path = target
    .replace(/[?].*$/, '')
    .replace(/(?<=.)#(?!\{).*$/, '')
    .replace(/%([4-7][\dA-F]|3\d|2[DE])/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
  const [, behindApi] = /(?:^|\/)api\/2\.0\/(.*)$/i.exec(path) ?? []
  return (behindApi ?? path.replace(/^(?:https?:)?\/\/[^/]*/i, '')).replace(/^\/+|\/+$/g, '')
}

/** The same for requests that a portal does not tell apart: letter case and the names of parameters mean nothing. */
export function keyOf(method: string, path: string): string {
  const plain = path
    .toLowerCase()
    .replace(/[$#]?\{[^{}/]*\}|\[[^[\]/]*\]/g, '{}')
    .replace(/(^|\/):[^/]+/g, '$1{}')
  return `${method} ${plain}`
}

function compare(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
