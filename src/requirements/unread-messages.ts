import { Failure } from '../failure.ts'
import { code, endSentence, list, type Message, message, paragraphs, sentences } from '../text/message.ts'
import type { FoundFiles } from './files/find-files.ts'
import { formatPlace } from './messages.ts'
import { recordingKindOf } from './recordings/recordings.ts'
import type { Unread } from './requests/findings.ts'
import { describeWhy, type WhyUnread } from './requests/why-unread.ts'

// The sentences about code that cannot be read, or has nothing to read.

/** One message names at most so many places. */
export const maxPlaces = 10

/** What may be a request, and cannot be read. */
export function describeUnread(unread: readonly Unread[]): Failure {
  const hasCode = unread.some(({ file }) => recordingKindOf(file) === undefined)
  return new Failure(
    'unread-requests',
    paragraphs(
      listUnread(unread),
      sentences(
        hasCode
          ? message`Write in a comment on the line, or above it, what it calls (${code(exampleOfCall)}), or why it is no request (${code(exampleOfIgnored)}).`
          : undefined,
        ...unreadAdvice(unread),
      ),
    ),
    {
      marks: unread.map(({ file, line, why }) => ({
        file,
        line,
        text: endSentence(message`Cannot be read: ${describeWhy(why)}`),
      })),
    },
  )
}

export const exampleOfCall = 'docspace: PUT /api/2.0/people/{id}'
export const exampleOfIgnored = 'docspace: ignore <why>'

export function listUnread(unread: readonly Unread[]): Message {
  const shown = unread.slice(0, maxPlaces).map((each) => message`${formatPlace(each)}: ${describeWhy(each.why)}`)
  const others = unread.length - shown.length
  if (others > 0) shown.push(message`and ${others} more`)
  const places = unread.length === 1 ? message`One place in the code` : message`${unread.length} places in the code`
  return message`${places} may make a request that cannot be read:${list(shown)}`
}

/** What helps other than a comment. */
export function unreadAdvice(unread: readonly Unread[]): Message[] {
  const hasRecording = unread.some(({ file }) => recordingKindOf(file) !== undefined)
  const advice: Message[] = []
  if (unread.some(({ why }) => lackingBase.has(why.kind)))
    advice.push(
      message`If a path goes to the portal, you can also name the variable before it in the input ${code('base')}.`,
    )
  if (hasRecording)
    advice.push(message`In a collection or a HAR file, correct or remove the request: they have no comments.`)
  return advice
}

/** Where no request is found at all. */
export function describeNothingFound({ sources, recordings }: FoundFiles): Message {
  const kinds = new Set(recordings.map(({ kind }) => kind))
  if (sources.length + recordings.length === 0)
    return message`None of the files in ${code('code')} is of a kind that this action reads. Check the patterns.`
  return sentences(
    message`The files of ${code('code')} contain no request to a portal. Check the patterns.`,
    sources.length === 0
      ? undefined
      : message`If the code writes paths without ${code('/api/2.0')}, name the variable before them in ${code('base')}.`,
    kinds.has('postman')
      ? message`If a collection has a variable for the address of the API, name it in ${code('base')}.`
      : undefined,
    kinds.has('har')
      ? message`A HAR file must have requests to ${code('/api/2.0')}: record them while the integration runs.`
      : undefined,
  )
}

/** What the input `base` can fix. */
const lackingBase: ReadonlySet<WhyUnread['kind']> = new Set(['no-base', 'no-base-in-collection', 'unused-base'])
