import type { FailureReason } from '../../../src/failure.ts'
import { atExchange, atList, type Fault, refusal } from './fault.ts'

const once = { retries: '0' }

/** What a status means where the portal's own table gives it no other meaning. None of these is tried again. */
const lasting: [status: number, reason: FailureReason][] = [
  [400, 'unexpected-response'],
  [401, 'authentication'],
  [402, 'portal-error'],
  [405, 'unexpected-response'],
  [418, 'unexpected-response'],
  [501, 'portal-error'],
]

/** Statuses that may pass; here they do not. */
const passing: [status: number, reason: FailureReason][] = [
  [408, 'timeout'],
  [425, 'unexpected-response'],
  [429, 'rate-limited'],
  [500, 'portal-error'],
  [502, 'portal-error'],
  [503, 'portal-error'],
  [504, 'portal-error'],
]

/** What is told of a refusal's body, by its form. */
const forms: [form: string, says: RegExp][] = [
  ['empty', /: 500, empty body/],
  ['json-string', /: 500, “The access to the portal is restricted”/],
  ['text', /: 500, “The access to the portal is restricted”/],
  ['envelope', /: 500, “Something is wrong with this request”/],
  ['reason', /: 500, “something went wrong”/],
  ['problem', /: 500, “Something went wrong”/],
  ['validation', /: 500, “One or more validation errors occurred\. \(id: The value is not valid\.\)”/],
  ['unknown-json', /: 500, \d+ bytes of `application\/json`/],
]

/** Refusals by status and by the form of their body. */
export const statusFaults: Fault[] = [
  ...lasting.flatMap(([status, reason]): Fault[] => [
    { name: `${status}, list`, ...atList(refusal(status)), reason },
    { name: `${status}, exchange`, ...atExchange(refusal(status)), reason },
  ]),
  ...passing.flatMap(([status, reason]): Fault[] => [
    { name: `${status} for ever, list`, ...atList(refusal(status)), inputs: once, reason },
    { name: `${status} for ever, exchange`, ...atExchange(refusal(status)), inputs: once, reason },
    {
      name: `${status} once, list`,
      ...atList(refusal(status), 1),
      asked: 'exchange scopes scopes',
      retries: 1,
      reason: '',
    },
  ]),
  {
    name: '503 for ever, tried twice',
    ...atList(refusal(503)),
    inputs: { retries: '1' },
    asked: 'exchange scopes scopes',
    retries: 1,
    reason: 'portal-error',
  },
  {
    name: '503 once, exchange',
    ...atExchange(refusal(503), 1),
    asked: 'exchange exchange scopes',
    retries: 1,
    reason: '',
  },
  ...forms.map(
    ([form, says]): Fault => ({
      name: `500 as ${form}, list`,
      ...atList(refusal(500, form)),
      inputs: once,
      reason: 'portal-error',
      says,
    }),
  ),
]
