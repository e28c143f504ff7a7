import { atExchange, atList, type Fault } from './fault.ts'

/** Redirects, which are never followed. */
export const redirectFaults: Fault[] = [
  ...[301, 302, 307, 308].flatMap((status): Fault[] => [
    {
      name: `${status} to the same host`,
      ...atList({ fault: 'redirect-same-host', status }),
      reason: 'unexpected-response',
      says: /“\/login” on the same host/,
    },
    {
      name: `${status} to another host`,
      ...atList({ fault: 'redirect-other-host', status }),
      reason: 'unexpected-response',
      says: /`portal-url` to `https:\/\/login\.example`/,
    },
    {
      name: `${status} to another host, exchange`,
      ...atExchange({ fault: 'redirect-other-host', status }),
      reason: 'unexpected-response',
    },
  ]),
  { name: 'redirect loop', ...atList('redirect-loop'), reason: 'unexpected-response' },
  { name: 'redirect to nowhere', ...atList('redirect-nowhere'), reason: 'unexpected-response' },
  {
    name: 'redirect to https without the port',
    ...atExchange('http-to-https'),
    reason: 'unexpected-response',
    says: /`https:\/\/127\.0\.0\.1` .*port/,
  },
]
