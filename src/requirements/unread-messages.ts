import { Failure } from '../failure.ts'
import {
  code,
  endSentence,
  list,
  type Message,
  message,
  type Part,
  paragraphs,
  plainText,
  sentences,
} from '../text/message.ts'
import type { FoundFiles } from './files/find-files.ts'
import { formatPlace } from './messages.ts'
import { recordingKindOf } from './recordings/recordings.ts'
import type { Unread, WhyUnread } from './requests/findings.ts'

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

/** What helps besides a comment. */
export function unreadAdvice(unread: readonly Unread[]): Message[] {
  const hasRecording = unread.some(({ file }) => recordingKindOf(file) !== undefined)
  const advice: Message[] = []
  if (unread.some(({ why }) => lackingBase.has(why.kind)))
    advice.push(
      message`If a path goes to the portal, you can also name the variable before it in the input ${code('base')}.`,
    )
  if (hasRecording)
    advice.push(
      message`A collection or a HAR file can have no such comment: correct the request in it, or remove it there.`,
    )
  return advice
}

/** Where no request is found at all. */
export function describeNothingFound({ sources, recordings }: FoundFiles): Message {
  const kinds = new Set(recordings.map(({ kind }) => kind))
  if (sources.length + recordings.length === 0)
    return message`None of the files of ${code('code')} is of a kind that this action reads. Check the patterns.`
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

/** What the input `base` can help. */
const lackingBase: ReadonlySet<WhyUnread['kind']> = new Set(['no-base', 'no-base-in-collection', 'unused-base'])

const base = code('/api/2.0')

const whys: Readonly<Record<WhyUnread['kind'], (value: string) => Message>> = {
  'too-large': () => message`the file is larger than 1 MiB`,
  'cannot-open': () => message`the file cannot be opened`,
  'too-deep': () => message`the code is nested too deep to be read`,
  'never-ends': () => message`a text or comment that begins here never ends`,
  'tag-never-ends': (tag) => message`${code(`<${tag.slice(0, 40)}>`)} begins here and never ends`,
  'tag-ends-nothing': (tag) =>
    message`${code(`</${tag}>`)} ends nothing here, so code before it may not have been read`,
  'template-language': (language) => message`the template is written in ${word(language)}, which is not read`,
  'script-language': (language) => message`the script is written in ${word(language)}, which is not read`,
  'no-path': () => message`the first part of the path is not known`,
  'no-base': (path) =>
    message`${bare(`/${path}`)} looks like a request, but the code does not show that it goes to ${base}`,
  'no-base-in-collection': (path) =>
    message`${bare(`/${path}`)} looks like a request, but the collection does not show that it goes to ${base}`,
  'unused-base': () => message`no request was found that begins with this address`,
  'no-method': (path) => message`the method of ${bare(`/api/2.0/${path}`)} is not known`,
  'wrong-method': (method) => message`the API has no method ${bare(method)}`,
  'other-method': () => message`the API has no such method`,
  'other-path': () => message`no path of the API begins like this one`,
  'other-server': () => message`the URL names a server, and DocSpace has no such route: is it a portal’s?`,
  'base-alone': () => message`${base} alone is not a request`,
  'wrong-path': (path) => message`the API cannot have the path ${code(path)}`,
  'double-slash': (path) => message`${code(path)} has two slashes in a row`,
  'double-base': (path) => message`${code(path)} contains ${base} twice`,
  secret: (what) => message`the path contains ${[what]}`,
  'mark-without-reason': () => message`${code('docspace: ignore')} must say why`,
  'mark-without-path': () =>
    message`${code('docspace:')} names no path of the API, like ${bare('/api/2.0/files/{id}')}`,
  'mark-with-wrong-method': (method) => message`${code('docspace:')} names no method of the API: ${bare(method)}`,
  'ignore-without-colon': () => message`write ${code('docspace: ignore …')}, with a colon`,
  'request-without-colon': () => message`write ${code('docspace: GET …')}, with a colon`,
  'nameless-operation': () => message`the operation of the SDK is not known`,
  'unknown-operation': (name) => message`${code(name)} is an operation of the SDK that is not known`,
  'likely-operation': (name) => message`${code(name)} may be an operation of the SDK that is not known`,
  'operation-of-nothing': (name) =>
    message`${code(name)} may be an operation of the SDK, but nothing shows what it is called on`,
}

/** Why something is unread. */
export function describeWhy(why: WhyUnread): Message {
  return whys[why.kind]('value' in why ? why.value : '')
}

/** The same for an output. */
export function textOfWhy(why: WhyUnread): string {
  return describeWhy(why)
    .map((part) => (isBare(part) ? part.text : plainText([part])))
    .join('')
}

/** Code that is plain to see, so that an output has no marks around it. */
interface BareCode {
  readonly kind: 'code'
  readonly text: string
  readonly isBare: true
}

function bare(text: string): BareCode {
  return { kind: 'code', text, isBare: true }
}

function isBare(part: Part): part is BareCode {
  return typeof part !== 'string' && 'isBare' in part
}

function word(text: string): Message {
  return [text.replace(/\W/g, '').slice(0, 20)]
}
