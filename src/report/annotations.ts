import { byReason } from '../failure.ts'
import { isDrift } from '../gate/drift.ts'
import { isMissing } from '../gate/judge.ts'
import { versionDecides } from '../portal/portal.ts'
import type { RunRecord } from '../record.ts'
import { isNewerThanRules, newestKnownRoutes, newestKnownRules } from '../scopes/portal-version.ts'
import {
  code,
  endSentence,
  formatList,
  formatNames,
  type Message,
  message,
  paragraphs,
  pluralize,
  sentences,
} from '../text/message.ts'
import { describeKeys, describeOutcome, describeSinceBaseline, formatAnyOf, formatVersion } from './descriptions.ts'
import { describeTypo } from './messages.ts'

/** What GitHub shows next to the run, or next to a line of a file. */
export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice'
  readonly title: string
  readonly text: Message
  /** The line of a file in the workspace that it marks. */
  readonly place?: { readonly file: string; readonly line: number }
}

/** At most so many requests with a probably misspelled part are shown, each in a sentence of its own. */
const maxMistaken = 10

/** GitHub shows ten annotations of a kind; one of them is the error itself. */
export const maxMarks = 9

/** A line may list any number of scopes; its mark shows at most so many that fail. */
const maxTexts = 10

export function warning(title: string, text: Message): Annotation {
  return { level: 'warning', title, text }
}

export const summaryNotWritten = warning(
  'no summary',
  message`The job summary could not be written. The verdict stands; the log contains everything.`,
)

export const noArtifactService = warning(
  'no artifact',
  message`There is no artifact service here (a local run, GitHub Enterprise Server, or Gitea), so snapshot and report are kept as files only. Set ${code('upload-artifact')} to ${code("'false'")} to silence this warning.`,
)

export function noBaselineYet(text: Message): Annotation {
  return notice('no baseline yet', text)
}

function notice(title: string, text: Message): Annotation {
  return { level: 'notice', title, text }
}

/** One error for a failed run, however much failed, one warning for each softened failure, and the lines that failed. */
export function resultAnnotations(record: RunRecord): Annotation[] {
  const failures = byReason(record.failures)
  const [first] = failures
  const annotations: Annotation[] = []
  if (first !== undefined)
    annotations.push({ level: 'error', title: first.reason, text: paragraphs(...failures.map(({ whole }) => whole)) })
  annotations.push(...byReason(record.softened).map(({ reason, whole }) => warning(reason, whole)))
  return [...annotations, ...lineMarks(record)]
}

/** Marks the lines of the requirements file that fail, or that cannot be read. */
function lineMarks(record: RunRecord): Annotation[] {
  const unreadable = record.failures.flatMap(({ reason, marks }) =>
    marks.map(({ file, line, text }): Annotation => ({ level: 'error', title: reason, text, place: { file, line } })),
  )
  return [...unreadable, ...failingLines(record)].slice(0, maxMarks)
}

function failingLines({ verdict, inputs }: RunRecord): Annotation[] {
  if (verdict === undefined) return []
  const level = inputs?.failOnMissing === false ? 'warning' : 'error'
  const marks = new Map<
    string,
    { title: string; place: { file: string; line: number }; texts: Message[]; more: number }
  >()
  const mark = ({ file, line }: { file: string | undefined; line: number }, title: string, text: Message): void => {
    if (file === undefined) return
    const known = marks.get(`${file}:${line}`)
    if (known === undefined) marks.set(`${file}:${line}`, { title, place: { file, line }, texts: [text], more: 0 })
    else if (known.texts.length < maxTexts) known.texts.push(text)
    else known.more += 1
  }
  for (const requirement of verdict.required.filter(isMissing)) {
    const lacking = (['portal', 'app', 'key'] as const).filter((place) => requirement[place] === false)
    const why = formatList(lacking.map((place) => lackingWords[place]))
    for (const { request, place, takesAnother } of requirement.askers) {
      if (takesAnother) continue
      const needed = request === undefined ? message`` : message`${code(request)} needs `
      mark(place, 'missing-scopes', message`${needed}${formatAnyOf(requirement)}: ${why}.`)
    }
  }
  for (const request of verdict.requests.filter(({ outcome }) => outcome === 'uncovered'))
    for (const place of request.places)
      mark(place, 'uncovered-endpoints', endSentence(message`${code(request.label)}: ${describeOutcome(request)}`))
  return [...marks.values()].map(({ title, place, texts, more }) => {
    const others = more === 0 ? undefined : message`and ${more} more`
    return { level, title, place, text: paragraphs(...texts, others) }
  })
}

const lackingWords = {
  portal: message`the portal does not offer it`,
  app: message`it was not granted to the app`,
  key: message`the key does not cover it`,
}

/** One warning for each key that expires soon, or whose expiry the clocks do not agree on. */
export function keyAnnotations({ portal }: RunRecord, now: number): Annotation[] {
  if (portal === undefined) return []
  return describeKeys(portal, now).flatMap((key) =>
    key.warning === undefined ? [] : [warning('a key expires', key.warning)],
  )
}

/** What is worth saying about a verdict, though it fails nothing. */
export function verdictAnnotations(record: RunRecord): Annotation[] {
  const { verdict, portal } = record
  if (verdict === undefined || portal === undefined) return []
  const { requests, excess, drift, problems } = verdict
  const annotations: Annotation[] = []
  const unknown = describeUnknown(record)
  if (unknown !== undefined) annotations.push(warning('unknown requests', unknown))
  // Where nothing was learned, no rules were applied, and the error says why.
  const isJudged = [portal.list, portal.app, portal.integrationKey].some((each) => each?.ok)
  if (record.inputs !== undefined && versionDecides(record.inputs) && isJudged && !portal.version.ok)
    annotations.push(
      warning(
        'version not known',
        message`The portal’s version is unknown, so the newest known rules apply. ${portal.version.failure.whole}`,
      ),
    )
  if (portal.version.ok && (requests.length > 0 || portal.integrationKey) && isNewerThanRules(portal.version.value))
    annotations.push(
      notice(
        'newer portal',
        message`The portal runs DocSpace ${formatVersion(portal.version.value)}. This action knows the rules for requests up to ${[newestKnownRules]}, and used those. Use a newer version of the action, if there is one.`,
      ),
    )
  if (excess !== undefined && excess.length > 0)
    annotations.push(
      notice('more granted than needed', message`Granted to the app but not needed: ${formatNames(excess)}.`),
    )
  const since = describeSinceBaseline(record)
  if (since !== undefined && drift !== undefined && isDrift(drift) && !problems.some(({ kind }) => kind === 'drift'))
    annotations.push(notice('drift', since))
  return annotations
}

/** Requests that are probably typos, with the known one that was meant, in one message. */
function describeUnknown({ verdict, portal }: RunRecord): Message | undefined {
  const requests = verdict?.requests ?? []
  const unknown = requests.filter(({ known }) => !known)
  const mistaken = requests.filter((request) => request.mistaken !== undefined)
  if (unknown.length + mistaken.length === 0) return undefined
  const isNewer = portal?.version.ok === true && isNewerThanRules(portal.version.value)
  const [are, typos] = unknown.length === 1 ? ['is', 'a typo'] : ['are', 'typos']
  const why = isNewer
    ? message`${[are]} not in DocSpace ${[newestKnownRoutes]}, the newest that this action knows`
    : message`${[are]} probably ${[typos]}, since DocSpace ${[newestKnownRoutes]} has no such request`
  return sentences(
    unknown.length === 0
      ? undefined
      : message`${[pluralize(unknown.length, 'required request')]} ${why}: ${formatList(unknown.map(describeTypo))}.`,
    ...mistaken.slice(0, maxMistaken).map((request) => {
      const { part = '', parameter = '' } = request.mistaken ?? {}
      return message`In ${describeTypo(request)}, the portal reads ${code(part)} as ${code(parameter)}: it has no such name there. Check the spelling.`
    }),
    mistaken.length <= maxMistaken ? undefined : message`And ${mistaken.length - maxMistaken} more like this.`,
  )
}
