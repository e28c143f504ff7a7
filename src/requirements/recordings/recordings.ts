import { type InputProblems, InvalidInput } from '../../inputs/invalid-input.ts'
import { code, type Message, message } from '../../text/message.ts'
import { methodNamed, withRouteParameters } from '../portal-api.ts'
import type { FoundRequest, ReadingOptions, Unread } from '../requests/findings.ts'
import type { WhyUnread } from '../requests/why-unread.ts'
import { readHar } from './har.ts'
import { BrokenJson } from './json-reader.ts'
import { readPostman } from './postman.ts'

/** A file in which a tool keeps requests, instead of code that makes them. */
export interface RecordingFile {
  /** As it is shown; forward slashes. */
  readonly path: string
  readonly kind: RecordingKind
  /** Opened one after the other, since such a file may be large. */
  readonly open: () => string
}

type RecordingKind = 'postman' | 'har'

/** A recording keeps whole responses, so it may be larger than code. */
export const maxRecordingBytes = 50 * 1_048_576

export interface RecordingOptions extends ReadingOptions {
  /** The host of the portal, with its port, where it is known. */
  readonly portalHost: string | undefined
  /** Takes down files that are not what their names say. */
  readonly problems: InputProblems
}

/** More are not looked for. */
const maxProblems = 10

/** Takes down what a recording has. */
export interface Recorder {
  /** @param path after `/api/2.0/` */
  readonly request: (method: string, path: string, line: number) => void
  readonly unread: (line: number, why: WhyUnread) => void
}

/** The kind of recording that a file is by its name; undefined where it is none. */
export function recordingKindOf(path: string): RecordingKind | undefined {
  if (/[^/]\.har$/i.test(path)) return 'har'
  return /[^/]\.postman_collection\.json$/i.test(path) ? 'postman' : undefined
}

/** Reads the requests of recordings: method and path, and nothing else. */
export function readRecordings(
  files: readonly RecordingFile[],
  options: RecordingOptions,
): { requests: FoundRequest[]; unread: Unread[] } {
  const requests: FoundRequest[] = []
  const unread: Unread[] = []
  for (const { path: file, kind, open } of files) {
    const seen = new Set<string>()
    const isNew = (key: string): boolean => seen.size < seen.add(key).size
    const recorder: Recorder = {
      unread: (line, why) => {
        if (isNew(JSON.stringify([line, why]))) unread.push({ file, line, why })
      },
      request: (word, given, line) => {
        const method = methodNamed(word)
        if (method === undefined) recorder.unread(line, { kind: 'other-method' })
        else {
          const path = `/api/2.0/${withRouteParameters(method, given)}`
          if (isNew(`${method} ${path.toLowerCase().replace(/\{[^{}]*\}/g, '{}')}`))
            requests.push({ method, path, file, line })
        }
      },
    }
    if (options.problems.count < maxProblems)
      options.problems.take(file, () => readOne(kind, open(), { file, options, recorder }), undefined)
  }
  return { requests, unread }
}

function readOne(
  kind: RecordingKind,
  text: string,
  { file, options, recorder }: { file: string; options: RecordingOptions; recorder: Recorder },
): void {
  try {
    const isOfKind = kind === 'har' ? readHar(text, options, recorder) : readPostman(text, options, recorder)
    if (!isOfKind) throw wrongFile(kind, file)
  } catch (problem) {
    if (problem instanceof BrokenJson) throw wrongFile(kind, file)
    throw problem
  }
}

const howToExport: Readonly<Record<RecordingKind, { what: string; how: Message }>> = {
  har: {
    what: 'a complete HAR file',
    how: message`Save it again in the network tab of the browser’s developer tools (“Save all as HAR”)`,
  },
  postman: {
    what: 'a complete Postman collection of version 2.1',
    how: message`Export it again in Postman, as “Collection v2.1”`,
  },
}

function wrongFile(kind: RecordingKind, path: string): InvalidInput {
  const { what, how } = howToExport[kind]
  return new InvalidInput(
    message`Cannot read ${code(path)} of ${code('code')}: it is not ${[what]}. ${how}, or take the file out with ${code('!')}.`,
  )
}
