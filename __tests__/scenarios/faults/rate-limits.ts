import { atList, type Fault } from './fault.ts'

const once = { retries: '0' }
const twiceAsked = { asked: 'exchange scopes scopes', retries: 1 }

function retryAfter(value: string) {
  return { fault: 'retry-after', value }
}

/** 429, with and without a word on how long to wait. */
export const rateLimitFaults: Fault[] = [
  {
    name: '429 of the user',
    ...atList('rate-limit-of-the-user'),
    inputs: once,
    reason: 'rate-limited',
    says: /user who owns the key/,
  },
  {
    name: '429 of the instance',
    ...atList('rate-limit-of-the-instance'),
    inputs: once,
    reason: 'rate-limited',
    says: /portal as a whole/,
  },
  {
    name: '429 of the instance, 3.6.1',
    portal: { version: '3.6.1' },
    ...atList('rate-limit-of-the-instance'),
    inputs: once,
    reason: 'rate-limited',
    says: /portal as a whole.*“too many requests”/,
  },
  { name: '429 once, the wait in nanoseconds', ...atList('rate-limit-of-the-user', 1), ...twiceAsked, reason: '' },
  { name: '429 once, Retry-After in seconds', ...atList(retryAfter('1'), 1), ...twiceAsked, reason: '' },
  {
    name: '429 once, Retry-After as a date',
    ...atList({ fault: 'retry-after-date', seconds: 1 }, 1),
    ...twiceAsked,
    reason: '',
  },
  {
    name: '429 once, Retry-After as a date that is past',
    ...atList({ fault: 'retry-after-date', seconds: -100 }, 1),
    ...twiceAsked,
    reason: '',
  },
  { name: '429 once, Retry-After negative', ...atList(retryAfter('-5'), 1), ...twiceAsked, reason: '' },
  { name: '429 once, Retry-After nonsense', ...atList(retryAfter('later'), 1), ...twiceAsked, reason: '' },
  { name: '429, Retry-After past the deadline', ...atList(retryAfter('61')), reason: 'rate-limited' },
  {
    name: '429, Retry-After as a date past the deadline',
    ...atList({ fault: 'retry-after-date', seconds: 120 }),
    reason: 'rate-limited',
  },
  { name: '429, Retry-After huge', ...atList(retryAfter('9'.repeat(400))), reason: 'rate-limited' },
  {
    name: '503, Retry-After past the deadline',
    ...atList({ fault: 'retry-after', status: 503, value: '3600' }),
    reason: 'portal-error',
  },
]
