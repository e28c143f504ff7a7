import { type Dirent, lstatSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { decodeText } from '../../inputs/files.ts'
import { givenPath, type InputProblems, InvalidInput } from '../../inputs/invalid-input.ts'
import { isInside } from '../../inputs/snapshot-path.ts'
import { byCodeUnit } from '../../scopes/scope.ts'
import { code, formatList, message, pluralize } from '../../text/message.ts'
import { isEnvironmentFile, languageOf } from '../lexing/languages.ts'
import { maxSourceBytes } from '../read-sources.ts'
import { maxRecordingBytes, type RecordingFile, recordingKindOf } from '../recordings/recordings.ts'
import type { SourceFile, Unread } from '../requests/findings.ts'
import type { WhyUnread } from '../requests/why-unread.ts'
import { listIgnored } from './ignored-by-git.ts'
import type { FilePattern } from './patterns.ts'

/** Why a file or folder that a pattern may match is not read. */
export type LeftOutReason = 'usual' | 'hidden' | 'git' | 'link' | 'taken-out' | 'other-kind'

/** The files of an integration's code. */
export interface FoundFiles {
  /** Relative to the workspace, with `/`; sorted. */
  readonly sources: readonly SourceFile[]
  /** Collections and recorded traffic; sorted. */
  readonly recordings: readonly RecordingFile[]
  /** What is too large, or cannot be read. */
  readonly unread: readonly Unread[]
  /** How many files and folders were left out. */
  readonly leftOut: ReadonlyMap<LeftOutReason, number>
  /** Whether it is known what git ignores, so that it was left out. */
  readonly knowsIgnored: boolean
  /** The kinds of files that are not read, like `.css`, with how many there are. */
  readonly otherKinds: ReadonlyMap<string, number>
}

/** Where files are looked for. */
interface SearchContext {
  /** Absolute. */
  readonly workspace: string
  /** That one pattern may match. */
  readonly maxFiles: number
  /** In which git is run. */
  readonly environment: NodeJS.ProcessEnv
  /** Takes down that patterns match nothing. */
  readonly problems: InputProblems
}

const usualFolders: ReadonlySet<string> = new Set(['node_modules', 'vendor', 'dist', 'build', 'target'])
const usualFiles = /\.(?:d\.[cm]?ts|min\.js)$/i

/**
 * Finds the files that patterns name, and reads them.
 * @throws InvalidInput for a pattern that matches too much, or what lies outside of the workspace
 */
export function findFiles(patterns: readonly FilePattern[], context: SearchContext): FoundFiles {
  const search = new Search(patterns, context)
  search.run()
  return search.read()
}

class Search {
  readonly #wanted: readonly FilePattern[]
  readonly #takingOut: readonly FilePattern[]
  readonly #workspace: string
  readonly #root: string
  readonly #maxFiles: number
  /** Undefined where git cannot say. */
  readonly #ignored: ReadonlySet<string> | undefined
  readonly #found = new Set<string>()
  readonly #matched = new Map<FilePattern, number>()
  readonly #leftOut = new Map<LeftOutReason, number>()
  readonly #problems: InputProblems

  constructor(patterns: readonly FilePattern[], { workspace, maxFiles, environment, problems }: SearchContext) {
    this.#problems = problems
    this.#wanted = patterns.filter(({ takesOut }) => !takesOut)
    this.#takingOut = patterns.filter(({ takesOut }) => takesOut)
    this.#workspace = workspace
    this.#maxFiles = maxFiles
    this.#root = realPathOf(workspace) ?? workspace
    this.#ignored = listIgnored(workspace, environment)
  }

  run(): void {
    for (const base of this.#bases()) this.#start(base)
    const missed = this.#wanted.filter((pattern) => !this.#matched.has(pattern))
    if (missed.length === 0) return
    const names = formatList(missed.map(({ text }) => [givenPath(text)]))
    const [pattern, match] =
      missed.length === 1 ? [message`pattern`, message`matches`] : [message`patterns`, message`match`]
    const leftOut = this.#count('usual', 'hidden', 'git', 'link', 'taken-out')
    const leftOutWords =
      leftOut === 0
        ? []
        : message` that is read (left out: ${[pluralize(leftOut, 'file or folder', 'files and folders')]}, which git ignores, which are hidden, of dependencies or build output, or taken out)`
    this.#problems.note(
      'patterns',
      message`The ${pattern} ${names} in ${code('code')} ${match} no file in the workspace${leftOutWords}. Check ${missed.length === 1 ? message`it` : message`them`}, and that ${code('actions/checkout')} ran before.`,
    )
  }

  /** Each file once, though patterns overlap. */
  #bases(): string[] {
    const bases = [...new Set(this.#wanted.map(({ base }) => base))].sort(byCodeUnit)
    return bases.filter((base) => !bases.some((other) => other !== base && isBelow(base, other)))
  }

  #start(base: string): void {
    const path = join(this.#workspace, base)
    const real = realPathOf(path)
    if (real === undefined) return
    if (real !== this.#root && !isInside(real, this.#root))
      throw new InvalidInput(
        message`The path ${givenPath(base)} in ${code('code')} leads out of the workspace. Name files in the workspace.`,
      )
    const parts = base.split('/')
    if (base !== '' && parts.some((_, index) => this.#isIgnored(parts.slice(0, index + 1).join('/'), true)))
      this.#leave('git')
    else if (statSync(path).isDirectory()) this.#walk(base)
    else this.#addFile(base, lstatSync(path).isSymbolicLink())
  }

  #walk(start: string): void {
    const folders = [start]
    for (let folder = folders.pop(); folder !== undefined; folder = folders.pop())
      for (const entry of this.#entriesOf(folder)) {
        const path = folder === '' ? entry.name : `${folder}/${entry.name}`
        if (entry.isDirectory()) {
          if (this.#enters(path, entry.name)) folders.push(path)
        } else if (entry.isFile() || entry.isSymbolicLink()) {
          this.#addFile(path, entry.isSymbolicLink())
        }
      }
  }

  #entriesOf(folder: string): Dirent[] {
    try {
      return readdirSync(join(this.#workspace, folder), { withFileTypes: true })
    } catch {
      throw new InvalidInput(
        message`Cannot read the folder ${code(folder === '' ? '.' : folder)} of ${code('code')}. Check its permissions.`,
      )
    }
  }

  #enters(path: string, name: string): boolean {
    if (name === '.git') return false
    const parts = path.split('/').length
    const isWanted = this.#wanted.some(
      ({ base, maxParts }) => (isBelow(path, base) && parts < maxParts) || isBelow(base, path),
    )
    if (!isWanted) return false
    if (this.#takingOut.some(({ matches }) => matches(path))) return this.#leave('taken-out')
    if (name.startsWith('.') && !this.#isNamed(name)) return this.#leave('hidden')
    if (usualFolders.has(name) && !this.#isNamed(name)) return this.#leave('usual')
    return this.#ignored?.has(`${path}/`) ? this.#leave('git') : true
  }

  #addFile(path: string, isLink: boolean): void {
    const matching = this.#wanted.filter(({ matches }) => matches(path))
    const name = path.slice(path.lastIndexOf('/') + 1)
    if (matching.length === 0) return
    if (this.#takingOut.some(({ matches }) => matches(path))) this.#leave('taken-out')
    else if (name.startsWith('.') && !this.#isNamed(name)) this.#leave('hidden')
    else if (usualFiles.test(name) && !this.#isNamed(name)) this.#leave('usual')
    else if (this.#isIgnored(path, false)) this.#leave('git')
    else if (isLink && !this.#leadsToFile(path)) this.#leave('link')
    else this.#take(path, matching)
  }

  #take(path: string, matching: readonly FilePattern[]): void {
    this.#found.add(path)
    for (const pattern of matching) {
      const count = (this.#matched.get(pattern) ?? 0) + 1
      this.#matched.set(pattern, count)
      if (count > this.#maxFiles)
        throw new InvalidInput(
          message`The pattern ${code(pattern.text)} in ${code('code')} matches more than ${this.#maxFiles} files. Name fewer, or take some out with ${code('!')}.`,
        )
    }
  }

  #isNamed(name: string): boolean {
    return this.#wanted.some(({ names }) => names(name))
  }

  #isIgnored(path: string, isFolder: boolean): boolean {
    return this.#ignored?.has(path) === true || (isFolder && this.#ignored?.has(`${path}/`) === true)
  }

  /** A link counts where it leads to a file in the workspace. */
  #leadsToFile(path: string): boolean {
    const real = realPathOf(join(this.#workspace, path))
    return real !== undefined && isInside(real, this.#root) && sizeOf(real) !== undefined
  }

  #leave(reason: LeftOutReason, count = 1): false {
    this.#leftOut.set(reason, (this.#leftOut.get(reason) ?? 0) + count)
    return false
  }

  #count(...reasons: readonly LeftOutReason[]): number {
    return reasons.reduce((sum, reason) => sum + (this.#leftOut.get(reason) ?? 0), 0)
  }

  read(): FoundFiles {
    const sources: SourceFile[] = []
    const recordings: RecordingFile[] = []
    const unread: Unread[] = []
    const otherKinds = new Map<string, number>()
    for (const path of [...this.#found].sort(byCodeUnit)) {
      const recording = recordingKindOf(path)
      if (recording !== undefined) {
        recordings.push({ path, kind: recording, open: () => openRecording(path, this.#workspace) })
        continue
      }
      if (languageOf(path) === undefined && !isEnvironmentFile(path)) {
        const kind = /[^/]\.([A-Za-z0-9]{1,12})$/.exec(path)?.[1]
        const shown = kind === undefined ? 'no ending' : `.${kind.toLowerCase()}`
        otherKinds.set(shown, (otherKinds.get(shown) ?? 0) + 1)
        this.#leave('other-kind')
        continue
      }
      const text = readText(join(this.#workspace, path))
      if (typeof text === 'string') sources.push({ path, text })
      else unread.push({ file: path, line: 1, why: text })
    }
    return {
      sources,
      recordings,
      unread,
      leftOut: this.#leftOut,
      knowsIgnored: this.#ignored !== undefined,
      otherKinds,
    }
  }
}

function readText(path: string): string | WhyUnread {
  const size = sizeOf(path)
  if (size !== undefined && size > maxSourceBytes) return { kind: 'too-large' }
  try {
    const { text } = decodeText(readFileSync(path))
    // It would be read as code that calls nothing.
    return text.includes('\0') ? { kind: 'zero-bytes' } : text
  } catch {
    return { kind: 'cannot-open' }
  }
}

/** @throws InvalidInput */
function openRecording(path: string, workspace: string): string {
  const absolute = join(workspace, path)
  if ((sizeOf(absolute) ?? 0) > maxRecordingBytes)
    throw new InvalidInput(
      message`Cannot read ${code(path)} of ${code('code')}: it is larger than 50 MiB. Save it without the bodies of the responses, or take it out with ${code('!')}.`,
    )
  try {
    return decodeText(readFileSync(absolute)).text
  } catch {
    throw new InvalidInput(message`Cannot read ${code(path)} of ${code('code')}. Check its permissions.`)
  }
}

function sizeOf(path: string): number | undefined {
  const status = statSync(path, { throwIfNoEntry: false })
  return status?.isFile() ? status.size : undefined
}

function realPathOf(path: string): string | undefined {
  try {
    return realpathSync.native(path)
  } catch {
    return undefined
  }
}

/** Whether a path is a folder, or lies in it. */
function isBelow(path: string, folder: string): boolean {
  return folder === '' || path === folder || path.startsWith(`${folder}/`)
}
