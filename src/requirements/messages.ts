import { byReason, Failure, type FailureReason, type LineMark } from '../failure.ts'
import { type Asker, isMissing, type Requirement, type Verdict } from '../gate/judge.ts'
import { givenPath } from '../inputs/invalid-input.ts'
import type { AppInformation } from '../portal/resources.ts'
import { describeOutcome } from '../report/descriptions.ts'
import { describeUncoveredCount, headlines } from '../report/headline.ts'
import type { DerivedRequest } from '../scopes/derive.ts'
import { isNewerThanRules, newestKnownRoutes } from '../scopes/portal-version.ts'
import {
  code,
  endSentence,
  type FilePlace,
  filePlace,
  formatList,
  list,
  type Message,
  message,
  paragraphs,
  pluralize,
  sentences,
  withName,
} from '../text/message.ts'
import type { FoundFiles, LeftOutReason } from './files/find-files.ts'
import type { RequestPlaces } from './files/requirements-block.ts'
import type { RequirementsRecord } from './record.ts'
import type { Ignored } from './requests/findings.ts'

// The sentences of the second action. Log, annotations and summary show the same ones.

/** One annotation names at most so many. */
const maxNames = 10
/** And this many places of each. */
const maxPlaces = 3

/** `src/api.ts:90`. */
export function formatPlace(place: FilePlace): Message {
  return [filePlace(place)]
}

function formatPlaces(places: readonly FilePlace[]): Message {
  return formatList(places.map(formatPlace), maxPlaces)
}

const howToWrite = message`Run this action with ${code('mode: write')}, or ${code('npm run requirements -- write')} in a clone of it, review the file, and commit it.`

/** There is no file; for a report that also shows all requests. */
export function describeNoFile(path: string): Message {
  return sentences(message`There is no requirements file ${givenPath(path)}.`, howToWrite)
}

/** The code makes requests that the file lacks. */
export function describeDifference(missing: readonly RequestPlaces[], path: string, exists: boolean): Failure {
  const names = formatList(
    missing.map(
      ({ method, path: request, places }) => message`${code(`${method} ${request}`)} (${formatPlaces(places)})`,
    ),
    maxNames,
  )
  const requests = pluralize(missing.length, 'request')
  const what = exists
    ? message`The requirements file ${givenPath(path)} lacks ${[requests]} that the code makes: ${names}.`
    : message`There is no requirements file ${givenPath(path)}${missing.length === 0 ? [] : message`, and the code makes ${[requests]}: ${names}`}.`
  return new Failure('requirements-differ', sentences(what, howToWrite), {
    ...(exists ? {} : { headline: message`there is no requirements file` }),
    marks: missing.flatMap(({ method, path: request, places }) =>
      places.slice(0, maxPlaces).map((place) => ({
        ...place,
        text: message`${code(`${method} ${request}`)} is not in ${givenPath(path)}.`,
      })),
    ),
  })
}

/** The app was not granted what the code needs. */
export function describeAppLacks({ required }: Verdict, record: RequirementsRecord): Failure {
  const missing = required.filter(isMissing)
  const app = nameApp(record.app)
  const lacks = missing.map(
    (requirement) => message`${code(requirement.label)}, needed by ${formatPlaces(placesOf(requirement))}`,
  )
  const others = lacks.length - maxNames
  const shown = others > 0 ? [...lacks.slice(0, maxNames), message`and ${others} more`] : lacks
  return new Failure(
    'missing-scopes',
    paragraphs(
      lacks.length === 1
        ? message`${app} lacks ${lacks.flat()}.`
        : message`${app} lacks ${lacks.length} scopes:${list(shown)}`,
      message`In DocSpace 3.7.2 and earlier, an app’s scopes cannot be changed: register a new application with all required scopes, and deploy with its client ID and secret.`,
    ),
    {
      marks: missing.flatMap(({ label, askers }) =>
        exact(askers)
          .slice(0, maxPlaces)
          .flatMap(({ request, place }): LineMark[] => {
            const needs = request === undefined ? message`` : message`${code(request)} needs `
            const text = message`${needs}${code(label)}: the app was not granted it.`
            return place.file === undefined ? [] : [{ file: place.file, line: place.line, text }]
          }),
      ),
    },
  )
}

/** Whether the app was checked. What it lacks, or why it could not be checked, is said elsewhere. */
function describeAppCheck({ inputs, verdict, app }: RequirementsRecord): Message | undefined {
  if (verdict === undefined) return undefined
  if (inputs?.app === undefined)
    return message`Not requested, so not checked: the app (${code('portal-url')} and ${code('client-id')}).`
  return app === undefined || verdict.required.some(isMissing)
    ? undefined
    : message`${nameApp(app)} was granted all required scopes.`
}

function nameApp(app: AppInformation | undefined): Message {
  return withName(message`The OAuth app`, app?.name ?? '')
}

/** Those that need this very scope. */
function exact(askers: readonly Asker[]): Asker[] {
  return askers.filter(({ takesAnother }) => !takesAnother)
}

function placesOf({ askers }: Requirement): FilePlace[] {
  return exact(askers).map(({ place: { file, path, line } }) => ({ file: file ?? path ?? '', line }))
}

/** An app can never make these. */
export function describeUncovered(requests: readonly DerivedRequest[]): Failure {
  const newer = requests.filter(({ reason }) => reason === 'no-known-scope')
  const others = requests.filter(({ reason }) => reason !== 'no-known-scope')
  const unknown = others.filter((request) => !request.known)
  const known = others.filter((request) => request.known)
  return new Failure(
    'uncovered-endpoints',
    sentences(
      unknown.length === 0 ? undefined : describeUnknown(unknown),
      unknown.length === 0 ? undefined : message`Correct the code or the comment there.`,
      known.length === 0
        ? undefined
        : message`No scope allows ${formatList(known.map(withPlaces))}, so an OAuth app can never make ${known.length === 1 ? message`it. Remove the call, or make it` : message`them. Remove the calls, or make them`} with an API key.`,
      newer.length === 0
        ? undefined
        : message`No scope is known to allow ${formatList(newer.map(withPlaces))}. Use a newer version of this action, if there is one.`,
    ),
    {
      marks: requests.flatMap((request) =>
        codePlaces(request.places)
          .slice(0, maxPlaces)
          .map((place) => ({
            ...place,
            text: endSentence(message`${code(request.label)}: ${describeOutcome(request)}`),
          })),
      ),
    },
  )
}

/** Requests that no portal is known to have. */
export function describeUnknown(requests: readonly DerivedRequest[], version?: string): Message {
  const what = requests.length === 1 ? message`request` : message`requests`
  const newest = isNewerThanRules(version) ? message`, the newest known,` : message``
  return message`DocSpace ${[newestKnownRoutes]}${newest} has no such ${what}: ${formatList(requests.map(withMeant))}.`
}

function withPlaces({ label, places }: DerivedRequest): Message {
  return message`${code(label)} (${formatPlaces(codePlaces(places))})`
}

/** `GET /api/2.0/filez` in `src/a.ts:1` (did you mean `GET /api/2.0/files`?) */
function withMeant({ label, places, nearest }: DerivedRequest): Message {
  const meant = nearest === undefined ? message`` : message` (did you mean ${code(nearest)}?)`
  return message`${code(label)} in ${formatPlaces(codePlaces(places))}${meant}`
}

export function codePlaces(places: DerivedRequest['places']): FilePlace[] {
  return places.map(({ file, path, line }) => ({ file: file ?? path ?? '', line }))
}

const leftOutWords: readonly (readonly [LeftOutReason, string])[] = [
  ['usual', 'of dependencies or build output'],
  ['hidden', 'hidden'],
  ['git', 'ignored by git'],
  ['link', 'behind links'],
  ['taken-out', 'taken out by a pattern'],
]

/** What was read and checked, and what was not. */
export function describeFacts(record: RequirementsRecord): Message[] {
  const app = describeAppCheck(record)
  return [...(record.files === undefined ? [] : describeFiles(record.files)), ...(app === undefined ? [] : [app])]
}

function describeFiles({ sources, recordings, leftOut, knowsIgnored, otherKinds }: FoundFiles): Message[] {
  const left = leftOutWords.flatMap(([reason, words]) => {
    const count = leftOut.get(reason)
    return count === undefined ? [] : [message`${count} ${[words]}`]
  })
  const kinds = [...otherKinds].sort(([, one], [, other]) => other - one)
  return [
    message`Read ${[pluralize(sources.length + recordings.length, 'file')]}.`,
    ...(left.length === 0 ? [] : [message`Left out (files and folders): ${formatList(left)}.`]),
    ...(knowsIgnored ? [] : [message`Files that git ignores were read too, because git is missing or failed.`]),
    ...(kinds.length === 0
      ? []
      : [message`Not read: ${formatList(kinds.map(([kind, count]) => message`${count} ${code(kind)}`))}.`]),
  ]
}

/** Code in languages that are not read yet: requests in it would go unseen. */
const otherLanguages =
  /^\.(?:astro|bash|c|cc|clj|coffee|cpp|cshtml|cxx|dart|erl|exs?|fs|groovy|gs|ipynb|jl|jsp|lua|mm?|p[lm]|ps1|psm1|r|razor|rb|rs|scala|sh|svelte|vb)$/

export function describeOtherLanguages({ otherKinds }: FoundFiles): Message | undefined {
  const kinds = [...otherKinds].filter(([kind]) => otherLanguages.test(kind))
  if (kinds.length === 0) return undefined
  const files = formatList(kinds.map(([kind, count]) => message`${count} ${code(kind)}`))
  return message`Not read, since this action does not know the language: ${files}. Write their requests into the requirements file, and exclude the files with ${code('!')} in ${code('code')} to silence this warning.`
}

export function describeIgnored({ file, line, why }: Ignored): Message {
  return message`Ignored by a comment: ${formatPlace({ file, line })} ${{ kind: 'name', text: why }}`
}

function describeWhat(reason: FailureReason, { verdict }: RequirementsRecord): Message {
  if (reason === 'missing-scopes') return message`the app lacks scopes that the code needs`
  return reason === 'uncovered-endpoints' ? describeUncoveredCount(verdict) : headlines[reason]
}

/** How the run ended. */
export function requirementsHeadline(record: RequirementsRecord): Message {
  const { result, failures, softened } = record
  const { reason, failsRun } = result
  if (reason === '') return message`Passed: ${describePassed(record)}`
  const [first] = failures.length > 0 ? byReason(failures) : byReason(softened)
  const what = first?.headline ?? describeWhat(reason, record)
  return failsRun
    ? message`Failed: ${what}`
    : message`Not passed: ${what}. The run stays green, because ${code('fail-on-difference')} is ${code('false')}`
}

/** What `write` did, if the headline is about something else. */
export function describeWritten(record: RequirementsRecord): Message[] {
  const { inputs, difference, isWritten, reading, result, failures } = record
  if (inputs?.mode !== 'write' || difference === undefined || result.reason === '') return []
  const path = givenPath(inputs.file)
  const unread = reading?.unread.length ?? 0
  const [is, they] = unread === 1 ? [message`is`, message`it`] : [message`are`, message`they`]
  const written = isWritten
    ? message`Wrote ${[countRequests(record)]} into ${path}.`
    : failures.some(({ reason }) => reason === 'unwritable')
      ? message`${path} was not written.`
      : message`${path} did not need to change (${[countRequests(record)]}).`
  const missing = message`${[pluralize(unread, 'place')]} ${is} missing from it, because ${they} could not be read.`
  return [sentences(written, unread === 0 ? undefined : missing)]
}

function countRequests({ reading }: RequirementsRecord): string {
  return pluralize(new Set(reading?.requests.map(({ method, path }) => `${method} ${path}`)).size, 'request')
}

function describePassed(record: RequirementsRecord): Message {
  const { inputs, difference, isWritten } = record
  const path = givenPath(inputs?.file ?? '')
  const count = countRequests(record)
  if (inputs?.mode === 'write')
    return isWritten ? message`wrote ${[count]} into ${path}` : message`${path} is up to date, with ${[count]}`
  const gone = difference?.gone.length ?? 0
  return gone === 0
    ? message`${path} has all that the code calls (${[count]})`
    : message`${path} has all that the code calls (${[count]}), and ${gone} that it no longer calls`
}
