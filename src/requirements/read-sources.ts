/**
 * Reads which requests code makes to a portal. Every file goes the same way:
 *
 *     text → tokens (lexing) → syntax tree (parsing) → facts and values (meaning) → requests
 *
 * What a file tells others, a base or a function that sends, goes into a project (`meaning/project`), and files that looked for
 * it are read again. At the end all findings are settled (`requests/settle.ts`). `sdk` reads calls of the official SDKs.
 */

import { isEnvironmentFile, type Language, languageOf, lex, syntaxOf } from './lexing/languages.ts'
import type { Token } from './lexing/tokens.ts'
import { Evaluator } from './meaning/evaluate.ts'
import { type Facts, factsOf } from './meaning/file-facts.ts'
import { readEnvFile } from './meaning/project/env-files.ts'
import { Project } from './meaning/project/project.ts'
import { parse } from './parsing/parse.ts'
import type { Node } from './parsing/syntax.ts'
import { type CommentMark, marksIn } from './requests/comments.ts'
import { findRequests } from './requests/find-requests.ts'
import type { Finding, Reading, ReadingOptions, ReadSource, SourceFile, Unread } from './requests/findings.ts'
import { settle } from './requests/settle.ts'
import { summarizeFile } from './requests/summarize-file.ts'
import { noAddresses } from './requests/unused-bases.ts'
import { readSdk, type SdkReading } from './sdk/sdk-calls.ts'
import { mayUseSdk, type Operations } from './sdk/sdk-operations.ts'
import { SdkProject } from './sdk/sdk-project.ts'

interface CodeOptions extends ReadingOptions {
  /** Of the official SDKs; undefined where no file uses one. */
  readonly operations?: Operations | undefined
}

/** A longer source file is likely generated, and is not read. */
export const maxSourceBytes = 1_048_576

interface Source {
  readonly path: string
  readonly text: string
  readonly language: Language
}

/**
 * Reads which requests code makes to a portal. Takes time linear in its size, whatever it holds, and touches no disk.
 */
export function readSources(files: readonly SourceFile[], options: CodeOptions): Reading {
  const unread: Unread[] = []
  const skipped: string[] = []
  const sources: Source[] = []
  const project = new Project()
  for (const { path, text } of files) {
    const language = languageOf(path)
    if (isEnvironmentFile(path)) readEnvFile(text, path, project)
    else if (language === undefined) skipped.push(path)
    else if (text.length > maxSourceBytes || Buffer.byteLength(text) > maxSourceBytes)
      unread.push({ file: path, line: 1, why: { kind: 'too-large' } })
    else {
      sources.push({ path, text, language })
      project.types.add(path, text)
    }
  }
  const bases = new Set(options.base.map((name) => name.replace(/^\$/, '').replace(/->|::|\?\./g, '.')))
  const isRelative = bases.delete('relative')
  const reader = new SourceReader(project, { bases, isRelative, operations: options.operations })
  reader.readAll(sources)
  unread.push(...reader.problems())
  return { ...settle(reader.read(), reader.called(), unread), skipped }
}

/** What may hold a request, a path, a part of a base, or a comment for this reader. */
const mayMatter =
  /api\/|2\.0|docspace:|@Url\b|["'`}/](?:files|people|group|settings|portal|security|authentication|keys|capabilities|backup|ai|migration|modules|privacyroom|smtpsettings|thirdparty|accounts)["'`/]/i

/** In these languages what sends a request often stands in a file that says nothing of where. */
const maySend: ReadonlyMap<Language, RegExp> = new Map([
  ['go', /\bNewRequest(?:WithContext)?\(|\bhttp\.Method[A-Z]|\.R\(\)/],
  // Clients of other APIs count where a class is handed one by its type.
  ['kotlin', /\bHttpClient\s*[({]/],
  ['php', /\bbase_uri\b/],
  ['python', /\bbase_url\b/],
  ['script', /\b(?:baseURL|prefixUrl)\b/],
  ['swift', /\bHTTPMethod\b|\bURLRequest\(|\bhttpMethod\b/],
])

/** Code that is parsed is kept for the next round up to so many characters: a tree takes far more memory than its text. */
const maxKeptCharacters = 3_000_000

/** One function may hand on to another in another file, and that one again. */
const maxRounds = 6

interface SourceReading extends ReadSource {
  readonly called: ReadonlySet<string>
  readonly lookedUp: ReadonlySet<string>
  /** Names that matter to it if they stand for a base. */
  readonly lookedUpForBases: ReadonlySet<string>
  readonly problems: readonly Unread[]
  readonly ofSdk: SdkReading
}

interface SourceOptions {
  readonly bases: ReadonlySet<string>
  readonly isRelative: boolean
  readonly operations: Operations | undefined
}

/** Reads files, and reads those again of whose names other files told something new. */
class SourceReader {
  readonly #project: Project
  readonly #bases: ReadonlySet<string>
  readonly #isRelative: boolean
  readonly #operations: Operations | undefined
  readonly #sdk = new SdkProject()
  readonly #readings = new Map<Source, SourceReading>()
  readonly #opened = new Map<Source, OpenedSource>()
  #keptCharacters = 0

  constructor(project: Project, { bases, isRelative, operations }: SourceOptions) {
    this.#project = project
    this.#bases = bases
    this.#isRelative = isRelative
    this.#operations = operations
  }

  readAll(sources: readonly Source[]): void {
    let next = sources.filter(
      ({ text, language }) =>
        mayMatter.test(text) ||
        (maySend.get(language)?.test(text) ?? false) ||
        [...this.#bases].some((name) => text.includes(lastPart(name))) ||
        (this.#operations !== undefined && mayUseSdk(text)),
    )
    for (let round = 0; round < maxRounds && (round === 0 || next.length > 0); round += 1) {
      for (const source of next) this.#read(source)
      const fresh = this.#project.takeFresh()
      const bases = fresh.size === 0 ? [] : [...this.#project.namesOfBases()]
      const freshBases = bases.filter((name) => fresh.has(name))
      const explained = bases.length === 0 ? undefined : new RegExp(`\\b(?:${bases.map(escapeName).join('|')})\\b`)
      const usesSdk = this.#sdk.takeFresh()
      next = sources.filter((source) => {
        if (usesSdk?.(source.text)) return true
        const reading = this.#readings.get(source)
        if (reading === undefined) return explained?.test(source.text)
        const { lookedUp, lookedUpForBases } = reading
        return [...fresh].some((name) => lookedUp.has(name)) || freshBases.some((name) => lookedUpForBases.has(name))
      })
    }
  }

  #read(source: Source): void {
    const { path, language } = source
    const { facts, marks, problems, root, tokens } = this.#open(source)
    const evaluator = new Evaluator(facts, this.#project, this.#bases)
    const found = findRequests(evaluator, this.#isRelative)
    const ofSdk =
      this.#operations === undefined
        ? { sent: [], unknown: [], doubtful: [] }
        : readSdk({ root, tokens, language: syntaxOf(language), evaluator }, this.#operations, this.#sdk)
    const { summary, lookedUpForBases } = summarizeFile(evaluator, found)
    this.#project.update(path, summary)
    const { sent, unsent, called, addresses } = found
    // The input `base` says by itself what requests are built on.
    const isSaid = this.#bases.size > 0 || this.#isRelative
    this.#readings.set(source, {
      ...{ path, sent, unsent, addresses: isSaid ? noAddresses() : addresses, marks },
      ...{ called, lookedUp: evaluator.lookedUp, lookedUpForBases, problems, ofSdk },
    })
  }

  #open(source: Source): OpenedSource {
    const opened = this.#opened.get(source) ?? open(source)
    if (!this.#opened.has(source) && this.#keptCharacters + source.text.length <= maxKeptCharacters) {
      this.#opened.set(source, opened)
      this.#keptCharacters += source.text.length
    }
    return opened
  }

  read(): readonly ReadSource[] {
    return [...this.#readings.values()].map(({ ofSdk, ...reading }) => ({
      ...reading,
      sent: [...reading.sent, ...ofSdk.sent, ...this.#unknownTo(ofSdk)],
    }))
  }

  /** What is likely a function of the code itself, or the operation of some other SDK, is left alone. */
  #unknownTo({ unknown, doubtful }: SdkReading): Finding[] {
    if (!this.#sdk.isCertain) return []
    const others = doubtful.filter(({ name }) => !this.#sdk.isOwnFunction(name))
    return [...unknown, ...others.map(({ finding }) => finding)]
  }

  problems(): Unread[] {
    return [...this.#readings.values()].flatMap(({ problems }) => problems)
  }

  called(): Set<string> {
    return new Set([...this.#readings.values()].flatMap(({ called }) => [...called]))
  }
}

function lastPart(name: string): string {
  return name.split('.').at(-1) ?? name
}

function escapeName(name: string): string {
  return name.replace(/\W/g, '\\$&')
}

interface OpenedSource {
  readonly facts: Facts
  readonly marks: CommentMark[]
  readonly problems: Unread[]
  readonly root: Node
  readonly tokens: readonly Token[]
}

function open({ path, text, language }: Source): OpenedSource {
  const { tokens, comments, unended, unread = [] } = lex(text, language)
  const parsed = parse(tokens, syntaxOf(language))
  const problems: Unread[] = unread.map(({ line, why }) => ({ file: path, line, why }))
  if (unended !== undefined) problems.push({ file: path, line: unended, why: { kind: 'never-ends' } })
  if (parsed.tooDeep !== undefined) problems.push({ file: path, line: parsed.tooDeep, why: { kind: 'too-deep' } })
  const marks = comments.length === 0 ? [] : marksIn(comments, new Set(tokens.map(({ line }) => line)))
  return { facts: factsOf(parsed, path), marks, problems, root: parsed.root, tokens }
}
