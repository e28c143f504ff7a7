import { debug, endGroup, error, info, isDebug, notice, startGroup, warning } from '@actions/core'
import { checkedPlaces, isMissing, type Requirement } from '../gate/judge.ts'
import { isApiKey } from '../inputs/credential.ts'
import { describeRequest } from '../portal/response.ts'
import type { Retry } from '../portal/retry.ts'
import type { SignIn } from '../portal/sign-in.ts'
import type { RunRecord } from '../record.ts'
import { code, type Message, message, plainText, pluralize } from '../text/message.ts'
import { formatNumber } from '../text/number.ts'
import type { Secrets } from '../text/secrets.ts'
import { breakLongLines, cutMessage, visible, withoutCommands } from '../text/visible.ts'
import type { Annotation } from './annotations.ts'
import {
  describeAppState,
  describeChecks,
  describeDerived,
  describeGranted,
  describeKeyLimits,
  describeKeys,
  describeSinceBaseline,
  formatVersion,
} from './descriptions.ts'

/** The log of the run. Whatever is written into it, no line of it is a command and none shows a secret. */
export interface Log {
  readonly lines: (...messages: readonly Message[]) => void
  readonly debug: (line: Message) => void
  readonly annotate: (annotation: Annotation) => void
  /** Folds away what libraries print while `work` runs. Lines of our own come after it. */
  readonly folded: <Value>(title: string, work: () => Promise<Value>) => Promise<Value>
  /** Ends a fold that is open, for a run that ends within it. */
  readonly unfold: () => void
}

const annotators = { error, warning, notice }

/** @param action begins the title of each annotation, so that one sees which of the two actions it is from */
export function createLog(secrets: Secrets, action = 'DocSpace Scopes'): Log {
  // Secrets first: what comes after cuts, and a part of a secret is not found any more.
  const print = (texts: readonly string[]): void => {
    // One write for all of them.
    if (texts.length > 0) info(withoutCommands(breakLongLines(secrets.redact(texts.join('\n')))))
  }
  let held: string[] | undefined
  const write = (texts: readonly string[]): void => {
    if (held === undefined) print(texts)
    else held.push(...texts)
  }
  const unfold = (): void => {
    if (held === undefined) return
    const texts = held
    held = undefined
    endGroup()
    print(texts)
  }
  return {
    lines: (...messages) => write(messages.map(plainText)),
    // The runner would hide it all the same, but a line takes time to write.
    debug: (line) => {
      if (isDebug()) debug(cutMessage(withoutCommands(secrets.redact(plainText(line)))))
    },
    annotate: ({ level, title, text, place }) => {
      const whole = secrets.redact(plainText(text))
      // Cut at last, since a text without commands may be longer.
      const harmless = withoutCommands(whole)
      const cut = cutMessage(harmless)
      if (cut !== harmless) write([whole])
      annotators[level](cut, {
        title: withoutCommands(secrets.redact(`${action}: ${visible(title)}`)),
        ...(place === undefined ? {} : { file: place.file, startLine: place.line }),
      })
    },
    unfold,
    folded: async (title, work) => {
      startGroup(title)
      held = []
      try {
        return await work()
      } finally {
        unfold()
      }
    },
  }
}

export function retryLine({ request, because, pauseMilliseconds, attempt }: Retry, maxRetries: number): Message {
  const seconds = (pauseMilliseconds / 1000).toFixed(1)
  const shown = describeRequest({ ...request, path: request.path.replace(/\?.*/, '') })
  return message`${shown} failed (${[because]}). Retry ${attempt} of ${maxRetries} in ${[seconds]} s.`
}

const maxRows = 50

/** What the portal said, one line each. */
export function portalLines(record: RunRecord, now: number): Message[] {
  const { portal, inputs } = record
  if (portal === undefined) return []
  const { list, version } = portal
  const name = version.ok ? message`DocSpace ${formatVersion(version.value)}` : message`The portal`
  const lines: Message[] = []
  if (list.ok) {
    const { scopes, signIn, path } = list.value
    const where = path === '/api/2.0/scopes' ? message`` : message`, only at ${code(path)}`
    const credential =
      inputs !== undefined && !isApiKey(inputs.apiKey) ? message`personal access token` : message`API key`
    lines.push(signInLines[signIn](credential), message`${name} offers ${[pluralize(scopes.length, 'scope')]}${where}.`)
  } else if (version.ok) {
    lines.push(message`The portal runs ${name}.`)
  }
  const state = describeAppState(record)
  return [...lines, ...describeKeys(portal, now).map(({ text }) => text), ...(state === undefined ? [] : [state])]
}

const signInLines: Readonly<Record<SignIn, (credential: Message) => Message>> = {
  signature: (credential) => message`Signed in with the ${credential}.`,
  'renewed-signature': (credential) =>
    message`Signed in with the ${credential}, at the second attempt: the portal refused its first signature.`,
  'key-alone': (credential) =>
    message`Signed in with the ${credential} alone: this portal does not exchange keys for signatures.`,
}

/** What was found out: a table of what is required by where it was looked for, then requests and checks. */
export function verdictLines(record: RunRecord): Message[] {
  const { verdict } = record
  if (verdict === undefined) return []
  const table = requirementTable(verdict.required)
  const requests = verdict.requests.slice(0, maxRows).map(describeDerived)
  if (verdict.requests.length > maxRows)
    requests.push(message`and ${[pluralize(verdict.requests.length - maxRows, 'more request')]}`)
  const rest = [
    describeGranted(record),
    ...describeKeyLimits(record),
    describeSinceBaseline(record),
    describeChecks(record),
  ]
  return [
    ...(table.length === 0 ? [] : [[''], ...table, ['']]),
    ...requests,
    ...rest.filter((line) => line !== undefined),
  ]
}

/** What is missing comes first. */
function requirementTable(required: readonly Requirement[]): Message[] {
  if (required.length === 0) return []
  const places = checkedPlaces(required)
  const sorted = [...required.filter(isMissing), ...required.filter((each) => !isMissing(each))]
  const rows = sorted
    .slice(0, maxRows)
    .map((requirement) => [visible(requirement.label, 80), ...places.map((place) => answerWord(requirement[place]))])
  const all = [['required', ...places], ...rows]
  const widths = ['required', ...places].map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0)))
  const lines = all.map((row) => [
    `  ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}`.trimEnd(),
  ])
  return sorted.length > maxRows ? [...lines, [`  and ${formatNumber(sorted.length - maxRows)} more`]] : lines
}

function answerWord(answer: Requirement['key']): string {
  if (answer === undefined) return '-'
  if (answer === 'not-applicable') return 'n/a'
  return answer ? 'yes' : 'MISSING'
}

/** Where the files and the artifact are. */
export function fileLines({ files, upload }: RunRecord): Message[] {
  const lines: Message[] = []
  if (files?.snapshotPath !== undefined) lines.push(message`Snapshot: ${[visible(files.snapshotPath, 4000)]}`)
  if (files?.reportPath !== undefined) lines.push(message`Report: ${[visible(files.reportPath, 4000)]}`)
  if (upload !== undefined) lines.push(message`Artifact: ${[visible(upload.name)]} ${[upload.url]}`)
  return lines
}
