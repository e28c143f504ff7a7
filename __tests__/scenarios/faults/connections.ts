import { closedPort } from '../../../stand-ins/network/loopback-server.ts'
import { atExchange, atList, bothAsked, type Fault, misbehaviour, shortDeadline } from './fault.ts'

const nothing = { asked: '', beside: '' }
const once = { retries: '0' }

/** No connection, a broken one, and answers that come late or never. */
export const connectionFaults: Fault[] = [
  {
    name: 'connection refused',
    inputs: { 'portal-url': `http://127.0.0.1:${await closedPort()}`, ...once },
    reason: 'unreachable',
    ...nothing,
    says: /the connection was refused.*ECONNREFUSED/,
  },
  {
    name: 'connection refused, retried once',
    inputs: { 'portal-url': `http://127.0.0.1:${await closedPort()}`, retries: '1' },
    reason: 'unreachable',
    ...nothing,
    retries: 1,
  },
  {
    name: 'host that is not known',
    inputs: { 'portal-url': 'http://portal.example.test', 'allow-http': 'true', ...once },
    reason: 'unreachable',
    ...nothing,
    says: /ENOTFOUND|EAI_AGAIN/,
  },
  ...['reset-before-headers', 'closed-before-headers'].flatMap((fault): Fault[] => [
    {
      name: `${fault}, list`,
      ...atList(fault),
      inputs: once,
      // A kept connection may have been closed before it was used again, so this one is opened once more.
      asked: 'exchange scopes scopes',
      reason: 'unreachable',
      says: /broke off.*while waiting for the response/,
    },
    { name: `${fault}, exchange`, ...atExchange(fault), inputs: once, reason: 'unreachable' },
  ]),
  ...['reset-after-headers', 'truncated-by-length', 'truncated-chunk', 'missing-last-chunk'].flatMap(
    (fault): Fault[] => [
      {
        name: `${fault}, list`,
        ...atList(fault),
        inputs: once,
        reason: 'unreachable',
        says: /in the middle of the response/,
      },
      { name: `${fault}, exchange`, ...atExchange(fault), inputs: once, reason: 'unreachable' },
    ],
  ),
  {
    name: 'reset-before-headers once, list',
    ...atList('reset-before-headers', 1),
    asked: 'exchange scopes scopes',
    reason: '',
  },
  {
    name: 'reset-before-headers once, exchange',
    ...atExchange('reset-before-headers', 1),
    asked: 'exchange exchange scopes',
    retries: 1,
    reason: '',
  },
  ...['broken-chunk', 'not-http'].flatMap((fault): Fault[] => [
    { name: `${fault}, list`, ...atList(fault), reason: 'unexpected-response', says: /is not HTTP/ },
    { name: `${fault}, exchange`, ...atExchange(fault), reason: 'unexpected-response', says: /is not HTTP/ },
  ]),
  ...['huge-header'].flatMap((fault): Fault[] => [
    { name: `${fault}, list`, ...atList(fault), reason: 'unexpected-response', says: /more than 64 KiB/ },
    { name: `${fault}, exchange`, ...atExchange(fault), reason: 'unexpected-response', says: /more than 64 KiB/ },
  ]),
  ...['drip-fed', 'silent-before-headers', 'silent-after-headers'].flatMap((fault): Fault[] => [
    { name: `${fault}, list`, ...atList(fault), inputs: shortDeadline, reason: 'timeout', says: /within 3 s/ },
    { name: `${fault}, exchange`, ...atExchange(fault), inputs: shortDeadline, reason: 'timeout', says: /within 3 s/ },
  ]),
  { name: 'slow, list', ...atList({ fault: 'slow', ms: 300 }), reason: '' },
  {
    name: 'version that never comes',
    wrong: [misbehaviour('version', 'silent-before-headers')],
    asked: bothAsked,
    reason: '',
  },
  {
    name: 'version that never comes, where requests are required',
    wrong: [misbehaviour('version', 'silent-before-headers')],
    inputs: { ...shortDeadline, 'required-endpoints': 'GET files/@my' },
    asked: bothAsked,
    reason: '',
    warns: ['version not known'],
  },
  ...(['version', 'key'] as const).flatMap((place) =>
    ['reset-before-headers', 'html-200', 'refusal', 'endless-body', 'brackets'].map(
      (fault): Fault => ({
        name: `${fault}, ${place}`,
        wrong: [misbehaviour(place, fault)],
        asked: bothAsked,
        ...(place === 'key' && fault === 'reset-before-headers' && { beside: 'version key key' }),
        reason: '',
      }),
    ),
  ),
  {
    name: 'everything is silent',
    wrong: [misbehaviour('any', 'silent-before-headers')],
    asked: 'exchange',
    inputs: shortDeadline,
    reason: 'timeout',
  },
  {
    name: 'everything is HTML',
    wrong: [misbehaviour('any', 'html-200')],
    asked: 'exchange',
    reason: 'unexpected-response',
    says: /titled “Sign in”/,
  },
]
