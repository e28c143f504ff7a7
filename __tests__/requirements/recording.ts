import { Failure } from '../../src/failure.ts'
import { InputProblems } from '../../src/inputs/invalid-input.ts'
import { type RecordingOptions, readRecordings, recordingKindOf } from '../../src/requirements/recordings/recordings.ts'
import { inWords } from './reading.ts'

/** What a recording says, with its lines: `2 GET /api/2.0/people`, `3 unread: …`, or why it cannot be read. */
export function recorded(path: string, text: string, options: Partial<RecordingOptions> = {}): string[] | string {
  const kind = recordingKindOf(path)
  if (kind === undefined) return 'another kind'
  const problems = new InputProblems()
  const { requests, unread } = readRecordings([{ path, kind, open: () => text }], {
    base: [],
    portalHost: undefined,
    problems,
    ...options,
  })
  try {
    problems.throwIfAny()
  } catch (failure) {
    if (failure instanceof Failure) return failure.message
    throw failure
  }
  return [
    ...requests.map((request) => `${request.line} ${request.method} ${request.path}`),
    ...inWords(unread).map(({ line, why }) => `${line} unread: ${why}`),
  ]
}
