import { Failure } from '../failure.ts'
import { type Answer, type PortalRequest, requestInWords, withShortIds } from './answer.ts'
import { bodyInWords } from './answer-text.ts'
import { generalRefusals, restriction } from './general-refusals.ts'
import { redirectFailure } from './redirects.ts'
import type { Circumstances } from './refusal.ts'
import { stepRefusals } from './step-refusals.ts'

const refusals = [restriction, ...stepRefusals, ...generalRefusals]

/** Explains an answer that is not the one hoped for. The step and its status, headers and body decide. */
export function refusalOf(request: PortalRequest, answer: Answer, circumstances: Circumstances): Failure {
  const { step } = request
  const happened = `${requestInWords(request)} was answered with ${answer.status}.`
  if (answer.status >= 300 && answer.status < 400) return redirectFailure(request, answer, circumstances.origin)
  const refusal = refusals.find(
    ({ steps, status, when }) =>
      steps.includes(step) && status === answer.status && (when?.(answer, circumstances) ?? true),
  )
  if (refusal !== undefined) {
    return new Failure(
      refusal.reason,
      `${happened} ${withShortIds(bodyInWords(step, answer))} ${refusal.told(circumstances, request)}`,
    )
  }
  if (answer.status >= 500) {
    return new Failure(
      'portal-error',
      `${happened} ${bodyInWords(step, answer)} A service of the portal is down, still starting, or cannot reach its database. Run the job again later; if it stays, the portal’s administrator should look at its logs.`,
    )
  }
  return new Failure(
    'unexpected-response',
    `${happened} ${bodyInWords(step, answer)} No portal answers so. Check portal-url, and what stands between the runner and the portal.`,
  )
}
