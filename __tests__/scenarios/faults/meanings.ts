import { atExchange, atList, bothAsked, type Fault, misbehaviour, refusal } from './fault.ts'

const once = { retries: '0' }

/** A refusal in the form of a filter in front of the web API, which other causes have than an empty one. */
function problemDetail(status: number) {
  const headers = { 'Content-Type': 'application/problem+json' }
  return { status, headers, body: JSON.stringify({ type: 'about:blank', title: 'Refused', status }) }
}

const nullValue = { error: { message: "Value cannot be null. (Parameter 'value')" }, status: 1, statusCode: 400 }

/** What each answer of a portal means, as the table of its refusals has it, with the words that tell the cause and the remedy. */
export const meaningFaults: Fault[] = [
  {
    name: '401, empty, exchange',
    ...atExchange('key-refused'),
    reason: 'authentication',
    says: /rejected the key in `api-key`/,
  },
  {
    name: '403, empty, exchange, by a key that would do',
    ...atExchange('permission-refused'),
    reason: 'permission',
    says: /has `\*:read`, which is enough/,
  },
  {
    name: '403, empty, exchange, by a key that lacks *:read',
    portal: {
      keys: [{ key: `sk-${'0123456789abcdef'.repeat(4)}`, id: 'a', name: 'Fine', permissions: ['files:read'] }],
    },
    inputs: { 'api-key': `sk-${'0123456789abcdef'.repeat(4)}` },
    asked: 'exchange',
    reason: 'permission',
    says: /has `files:read`, which is not enough/,
  },
  ...['json', 'text'].flatMap((form): Fault[] => [
    {
      name: `403, address refused as ${form}, exchange`,
      ...atExchange({ fault: 'address-refused', form }),
      reason: 'permission',
      says: /IP restriction/,
    },
    {
      name: `403, address refused as ${form}, list`,
      ...atList({ fault: 'address-refused', form }),
      reason: 'permission',
      says: /IP restriction/,
    },
  ]),
  {
    name: '403 with problem detail, exchange: under maintenance',
    ...atExchange(problemDetail(403)),
    reason: 'permission',
    says: /under maintenance/,
  },
  {
    name: '404 with problem detail, exchange: suspended',
    ...atExchange(problemDetail(404)),
    asked: bothAsked,
    reason: 'not-found',
    says: /^The portal `[^`]+` is suspended/,
  },
  {
    name: '400 about a null value, exchange: no email address',
    ...atExchange({ status: 400, body: JSON.stringify(nullValue) }),
    reason: 'permission',
    says: /has no email address/,
  },
  {
    name: '401 with WWW-Authenticate, exchange: a gateway',
    ...atExchange({ status: 401, headers: { 'WWW-Authenticate': 'Basic realm="intranet"' }, body: '' }),
    reason: 'authentication',
    says: /^A gateway in front of the portal/,
  },
  {
    name: '401 as HTML, exchange: a gateway',
    ...atExchange({ status: 401, headers: { 'Content-Type': 'text/html' }, body: '<title>Log in</title>' }),
    reason: 'authentication',
    says: /^A gateway in front of the portal/,
  },
  { name: '402, exchange: unpaid', ...atExchange('unpaid'), reason: 'portal-error', says: /not paid for/ },
  {
    name: '404, exchange: suspended',
    ...atExchange('suspended'),
    asked: bothAsked,
    reason: 'not-found',
    says: /^The portal `\S+` is suspended, or older than DocSpace 3\.1, and rejected the key/,
  },
  {
    name: '500, exchange: no such portal',
    ...atExchange('no-such-portal'),
    reason: 'not-found',
    says: /no portal at/,
  },
  {
    name: '500, everywhere: no such portal',
    wrong: [misbehaviour('any', 'no-such-portal')],
    asked: 'exchange',
    reason: 'not-found',
  },
  {
    name: '403, list: signature refused once',
    ...atList('signature-rejected', 1),
    asked: 'exchange scopes exchange scopes',
    reason: '',
  },
  {
    name: '403, list: signature refused for ever',
    ...atList('signature-rejected'),
    asked: 'exchange scopes exchange scopes',
    reason: 'permission',
    says: /rejected the signature that it issued/,
  },
  {
    name: '403, list: signature did not arrive',
    ...atList('signature-not-arrived'),
    reason: 'permission',
    says: /without its signature/,
  },
  { name: '403 as HTML, list', ...atList(refusal(403)), reason: 'permission' },
  {
    name: '404, list: only the later path',
    ...atList(refusal(404)),
    asked: 'exchange scopes oauth2-scopes',
    reason: '',
  },
  {
    name: '404, list: neither path',
    wrong: [misbehaviour('scopes', refusal(404)), misbehaviour('oauth2-scopes', refusal(404))],
    asked: 'exchange scopes oauth2-scopes',
    reason: 'not-found',
    says: /older than DocSpace 3\.0/,
  },
  {
    name: 'portal of 2.6',
    portal: { version: '2.6' },
    asked: 'exchange scopes oauth2-scopes',
    reason: 'not-found',
    says: /older than DocSpace 3\.0/,
  },
  {
    name: 'portal of 3.0, which knows no keys',
    portal: { version: '3.0' },
    asked: bothAsked,
    reason: 'authentication',
    says: /personal access token/,
  },
  {
    name: '500, list: database gone',
    ...atList('database-gone'),
    inputs: once,
    reason: 'portal-error',
    says: /Something went wrong/,
  },
  {
    name: '500, list: database gone, 3.6.1',
    portal: { version: '3.6.1' },
    ...atList('database-gone'),
    inputs: once,
    reason: 'portal-error',
    says: /something went wrong/,
  },
  { name: '500, list: table missing', ...atList('table-missing'), inputs: once, reason: 'portal-error' },
  {
    name: '500 with a stack trace, exchange',
    ...atExchange('stack-trace'),
    inputs: once,
    reason: 'portal-error',
    says: /Object reference not set/,
  },
  {
    name: '502, still starting',
    ...atList('starting'),
    inputs: once,
    reason: 'portal-error',
    says: /still starting.*titled “500 Error Page”/,
  },
  { name: '504, cache gone', ...atList('cache-gone'), inputs: once, reason: 'portal-error' },
]
