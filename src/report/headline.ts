import type { FailureReason } from '../failure.ts'
import type { Verdict } from '../gate/verdict.ts'
import { counted } from '../text/visible.ts'
import type { Conclusion } from './conclusion.ts'

const headlines: Readonly<Record<Exclude<FailureReason, 'missing-scopes'>, string>> = {
  'uncovered-endpoints': 'Required requests are covered by no scope',
  drift: 'The scopes differ from the baseline',
  'invalid-input': 'The inputs cannot be used',
  authentication: 'The key was not accepted',
  permission: 'The key is not allowed',
  'not-found': 'Not found',
  'rate-limited': 'Too many requests',
  unreachable: 'The portal cannot be reached',
  timeout: 'The portal did not answer in time',
  'portal-error': 'The portal has a problem',
  'unexpected-response': 'The answer is not a portal’s',
  baseline: 'The last run’s snapshot could not be looked up',
  unwritable: 'A file could not be written',
  artifact: 'The upload failed',
  internal: 'A bug in the action',
}

/** How the run ended, as the headline of the summary. */
export function headline({ red, reason }: Conclusion, verdict: Verdict | undefined): string {
  if (reason === '') return `✅ ${passedHeadline(verdict)}`
  const mark = red ? '❌' : '⚠️'
  if (reason !== 'missing-scopes') return `${mark} ${headlines[reason]}`
  const missing = verdict?.missing.length ?? 0
  return `${mark} ${counted(missing, 'required scope')} ${missing === 1 ? 'is' : 'are'} missing`
}

function passedHeadline(verdict: Verdict | undefined): string {
  const required = verdict?.required.length ?? 0
  if (required === 1) return 'The required scope is there'
  if (required > 1) return `All ${required} required scopes are there`
  const why = verdict?.requests.length ? 'what was required needs none' : 'nothing was required'
  return `${counted(verdict?.scopes?.length ?? 0, 'scope')} recorded, ${why}`
}

/** The same as the last line of the log. */
export function lastLine({ red, reason }: Conclusion, verdict: Verdict | undefined): string {
  if (reason === '') return `Passed: ${passedInWords(verdict)}.`
  return red ? `Failed: ${reason}.` : `Not passed (${reason}), but the run goes on, because fail-on-missing is false.`
}

function passedInWords(verdict: Verdict | undefined): string {
  const required = verdict?.required.length ?? 0
  if (required > 0) return `${counted(required, 'required scope')} ${required === 1 ? 'is' : 'are'} there`
  return verdict?.requests.length ? 'what was required needs no scope' : 'nothing was required'
}
