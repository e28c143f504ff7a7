import { byReason, type FailureReason } from '../failure.ts'
import { isMissing, type Verdict } from '../gate/judge.ts'
import type { RunRecord } from '../record.ts'
import { code, type Message, message, pluralize } from '../text/message.ts'
import { formatAnyOf } from './descriptions.ts'

// How a run ended, in one line: the heading of the summary, and the end of the log.

/** At most so many alternatives of a requirement are named. */
const maxAlternatives = 3

export const headlines: Readonly<Record<Exclude<FailureReason, 'missing-scopes' | 'uncovered-endpoints'>, Message>> = {
  drift: message`the portal’s scopes differ from the baseline`,
  'requirements-differ': message`the code makes requests that the requirements file lacks`,
  'unread-requests': message`some of the code could not be read`,
  'invalid-input': message`invalid inputs`,
  authentication: message`the key was not accepted`,
  permission: message`permission denied`,
  'not-found': message`there is no usable portal at this address`,
  'rate-limited': message`too many requests`,
  unreachable: message`cannot reach the portal`,
  timeout: message`the portal did not respond in time`,
  'portal-error': message`the portal has a problem`,
  'unexpected-response': message`the portal sent an unexpected response`,
  baseline: message`the snapshot of the last run could not be fetched`,
  unwritable: message`a file could not be written`,
  artifact: message`the artifact could not be uploaded`,
  internal: message`a bug in the action`,
}

/** How the run ended. */
export function headline({ result: { reason, failsRun }, verdict, failures, softened }: RunRecord): Message {
  if (reason === '') return message`Passed: ${describePassed(verdict)}`
  const [first] = failures.length > 0 ? byReason(failures) : byReason(softened)
  const what = first?.headline ?? describeWhat(reason, verdict)
  return failsRun
    ? message`Failed: ${what}`
    : message`Not passed: ${what}. The run stays green, because ${code('fail-on-missing')} is ${code('false')}`
}

/** For a run that a bug has ended: how far it had come. */
export function describeDecided(record: RunRecord): Message {
  return record.verdict === undefined
    ? message`Nothing was decided about the scopes.`
    : message`The verdict had been reached: ${headline(record)}.`
}

function describeWhat(reason: FailureReason, verdict: Verdict | undefined): Message {
  if (reason === 'missing-scopes') return describeMissingCount(verdict)
  return reason === 'uncovered-endpoints' ? describeUncoveredCount(verdict) : headlines[reason]
}

/** The same for requests that no scope allows. */
export function describeUncoveredCount(verdict: Verdict | undefined): Message {
  const requests = verdict?.requests ?? []
  const uncovered = requests.filter(({ outcome }) => outcome === 'uncovered')
  const allows = uncovered.some(({ reason }) => reason === 'no-known-scope')
    ? message`is known to allow`
    : message`allows`
  if (uncovered.length === 1) return message`no scope ${allows} a required request`
  const which =
    uncovered.length < requests.length
      ? message`${uncovered.length} of ${requests.length}`
      : message`the ${uncovered.length}`
  return message`no scope ${allows} ${which} required requests`
}

/** How many are missing, as a sentence without its capital and full stop. */
export function describeMissingCount(verdict: Verdict | undefined): Message {
  const required = verdict?.required ?? []
  const missing = required.filter(isMissing)
  const [only] = missing
  if (missing.length === 1 && only !== undefined)
    return message`the required scope ${formatAnyOf(only, maxAlternatives)} is missing`
  if (missing.length < required.length)
    return message`${missing.length} of ${required.length} required scopes are missing`
  return missing.length === 2
    ? message`both required scopes are missing`
    : message`all ${missing.length} required scopes are missing`
}

function describePassed(verdict: Verdict | undefined): Message {
  const required = verdict?.required ?? []
  const [first] = required
  if (required.length > 2) return message`all ${required.length} required scopes are available`
  if (required.length === 2) return message`both required scopes are available`
  if (first !== undefined) return message`the required scope ${formatAnyOf(first, maxAlternatives)} is available`
  const recorded = message`${[pluralize(verdict?.scopes?.length ?? 0, 'scope')]} recorded`
  return (verdict?.requests.length ?? 0) > 0
    ? message`the required requests need no scope, ${recorded}`
    : message`${recorded}, none required`
}
