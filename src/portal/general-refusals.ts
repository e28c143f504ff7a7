import type { Answer, Step } from './answer.ts'
import { bodyIsEmpty, textOf } from './answer-text.ts'
import type { Refusal } from './refusal.ts'

const everyStep: readonly Step[] = ['exchange', 'scopes', 'version', 'key', 'client']

/** What a refusal means wherever it comes from, for answers that no step has a meaning of its own for. */
export const generalRefusals: readonly Refusal[] = [
  {
    steps: everyStep,
    status: 401,
    reason: 'authentication',
    told: () =>
      'Something before the portal wants another credential: a portal itself does not answer so here. Check what stands between the runner and the portal.',
  },
  {
    steps: everyStep,
    status: 402,
    reason: 'portal-error',
    told: () => 'The portal is unpaid. Its owner has to renew the subscription.',
  },
  {
    steps: everyStep,
    status: 403,
    reason: 'permission',
    told: () =>
      'The portal, or something before it, does not allow the request. Check a firewall or gateway in between.',
  },
  {
    steps: everyStep,
    status: 407,
    reason: 'unreachable',
    told: () => 'A proxy wants a user name and password. Put them into the address in HTTPS_PROXY or HTTP_PROXY.',
  },
  {
    steps: everyStep,
    status: 408,
    reason: 'timeout',
    told: () =>
      'The server gave up waiting. Run the job again; if it stays, look at the network between the runner and the portal.',
  },
  {
    steps: everyStep,
    status: 429,
    when: bodyIsEmpty,
    reason: 'rate-limited',
    told: () =>
      'The user of the key has made too many requests: a portal allows 200 reads a minute. Run fewer jobs at once, or give them keys of different users.',
  },
  {
    steps: everyStep,
    status: 429,
    reason: 'rate-limited',
    told: () => 'The portal as a whole gets too many requests. Run the job again later.',
  },
  { steps: everyStep, status: 404, reason: 'not-found', told: () => 'Check portal-url.' },
]

/** The portal's IP restriction comes before every other meaning of a 403. */
export const restriction: Refusal = {
  steps: everyStep,
  status: 403,
  when: (answer: Answer) => /access to the portal is restricted/i.test(textOf(answer) ?? ''),
  reason: 'permission',
  told: () =>
    'The portal’s IP restriction keeps this runner out. Allow the runner’s address in the portal’s security settings, or run the job on a self-hosted runner whose address is allowed.',
}
