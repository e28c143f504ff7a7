import type { Misbehaviour } from '../../../stand-ins/portal/index.js'
import { atExchange, atList, type Fault } from './fault.ts'

/** An answer of success with this body, whatever the portal would have said. */
function says(body: string | Buffer): Misbehaviour['do'] {
  return { status: 200, body }
}

const deep = 20_000
const nested = `${'['.repeat(deep)}${']'.repeat(deep)}`

/** Faults that make no list and no signature, by what the error says of a list. */
const useless: [name: string, fault: Misbehaviour['do'], says: RegExp][] = [
  ['endless body', 'endless-body', /larger than 1 MiB/],
  ['body over 1 MiB', 'body-over-1-mib', /larger than 1 MiB/],
  ['gzip bomb', 'gzip-bomb', /larger than 1 MiB/],
  ['gzip that is none', 'gzip-broken', /is compressed/],
  ['an encoding that is not known', { status: 200, headers: { 'Content-Encoding': 'br' }, body: 'x' }, /is compressed/],
  ['200 with HTML', 'html-200', /titled “Sign in”/],
  ['200 with nothing', 'empty-200', /response is empty/],
  ['204', 'no-content', /: 204, empty body/],
  ['null', 'null', /not a list of scopes/],
  ['{}', 'empty-object', /not a list of scopes/],
  ['[]', 'empty-list', /list of scopes is empty/],
  ['[] in an envelope', 'empty-wrapped-list', /list of scopes is empty/],
  ['numbers', 'numbers', /Entry 1 .* is not a scope/],
  ['a number', says('42'), /not a list of scopes/],
  ['JSON that stops in the middle', 'half-json', /is not JSON/],
  ['two JSON texts', says('[][]'), /is not JSON/],
  ['invalid UTF-8', 'invalid-utf-8', /is not UTF-8/],
  ['an envelope that says it failed', 'failed-envelope', /reports a failure/],
  [
    'a list beside an error',
    says('{"response":[{"name":"files:read","group":"files","type":"read"}],"error":{"message":"It broke"}}'),
    /It broke/,
  ],
  [
    'a list in an envelope with the code of an error',
    says('{"response":[{"name":"files:read","group":"files","type":"read"}],"status":0,"statusCode":403}'),
    /reports a failure/,
  ],
  [
    'a list in an envelope with that code in a text',
    says('{"response":[{"name":"files:read","group":"files","type":"read"}],"statusCode":"500"}'),
    /reports a failure/,
  ],
  ['an envelope that holds an error', says('{"error":{"message":"It broke"},"status":1,"statusCode":500}'), /It broke/],
  ['20,000 brackets', 'brackets', /is not JSON/],
  ['20,000 brackets that are closed', says(nested), /Entry 1 .* is not a scope/],
  ['20,000 brackets that are closed, and an escape', says(`["\\u0041",${nested}]`), /Entry 1 .* is not a scope/],
]

/** A signature in an envelope that says it failed. */
const failedSignature = says(`{"response":"eyJh.eyJl.${'c'.repeat(40)}","status":0,"statusCode":401}`)

/** Bodies that say something else than a portal does. */
export const bodyFaults: Fault[] = [
  ...useless.flatMap(([name, fault, words]): Fault[] => [
    { name: `${name}, list`, ...atList(fault), reason: 'unexpected-response', says: words },
    { name: `${name}, exchange`, ...atExchange(fault), reason: 'unexpected-response' },
  ]),

  { name: 'a signature with the code of an error', ...atExchange(failedSignature), reason: 'unexpected-response' },
  {
    name: 'a signature of five parts, which this portal does not accept',
    ...atExchange(says(`{"response":"eyJh.eyJl.dGFn.dGFn.${'c'.repeat(40)}","status":0,"statusCode":200}`)),
    asked: 'exchange scopes exchange scopes',
    reason: 'permission',
  },
  { name: 'gzip that was not asked for, list', ...atList('gzip-not-asked-for'), reason: '' },
  {
    name: 'gzip that was not asked for, exchange',
    ...atExchange('gzip-not-asked-for'),
    asked: 'exchange scopes',
    reason: '',
  },
  { name: 'byte-order mark, list', ...atList('byte-order-mark'), reason: '' },
  { name: 'byte-order mark, exchange', ...atExchange('byte-order-mark'), asked: 'exchange scopes', reason: '' },

  ...(
    [
      ['object without a name', 'nameless', /Entry 1 .* has no name/],
      ['empty name', 'empty-name', /Entry 1 .* has no name/],
      ['name of 256 characters', 'long-name', /more than 255 characters/],
      ['names, groups and types that are no text', 'wrong-types', /Entry 1 /],
      ['10,001 scopes', { fault: 'many-scopes', count: 10_001 }, /more than 10,000 scopes/],
    ] as const
  ).map(([name, fault, words]): Fault => ({ name, ...atList(fault), reason: 'unexpected-response', says: words })),
  ...(
    [
      ['name of 255 characters', { fault: 'long-name', length: 255 }],
      ['duplicate names', 'duplicate-names'],
      ['duplicate that contradicts', 'conflicting-duplicate'],
      ['reversed list', 'reversed-list'],
      ['hostile names', 'hostile-names'],
    ] as const
  ).map(([name, fault]): Fault => ({ name, ...atList(fault), reason: '' })),

  ...(
    [
      ['a number', 'token-is-a-number'],
      ['an object', 'token-is-an-object'],
      ['null', 'token-is-null'],
      ['empty', 'token-is-empty'],
      ['of 20,000 characters', 'token-is-long'],
      ['a text with a line break', 'token-with-line-break'],
      ['a text with a space', says('{"response":"eyJh bGci","status":0}')],
      ['a text that is not ASCII', says('{"response":"eyJhé","status":0}')],
      ['a word', says('{"response":"passed","status":0}')],
      ['an error in a text', says('{"response":"Unauthorized: the key has expired","status":0}')],
      ['a text of 31 characters', says(`{"response":"eyJh.eyJl.${'c'.repeat(21)}","status":0}`)],
      ['a token without its last part', says(`{"response":"eyJh.${'b'.repeat(40)}.","status":0}`)],
      ['a token of four parts', says(`{"response":"eyJh.eyJl.dGFn.${'d'.repeat(40)}","status":0}`)],
      ['of 8,193 characters', says(`{"response":"eyJh.eyJl.${'c'.repeat(8183)}","status":0}`)],
    ] as const
  ).map(
    ([name, fault]): Fault => ({
      name: `signature that is ${name}`,
      ...atExchange(fault),
      reason: 'unexpected-response',
      says: /did not send a signature/,
    }),
  ),
]
