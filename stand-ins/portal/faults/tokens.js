import { envelope } from '../answers/web-api.js'
/** @import { Fault, Faults } from './fault.js' */

/**
 * Signatures that are none. They make sense at the exchange.
 * @type {Faults}
 */
export const tokenFaults = {
  'token-is-a-number': token(42, 'a number instead of a signature'),
  'token-is-an-object': token({ token: 'text' }, 'an object instead of a signature'),
  'token-is-null': token(null, '`null` instead of a signature'),
  'token-is-empty': token('', 'an empty signature'),
  'token-with-line-break': token(
    'eyJhbGciOiJIUzI1NiJ9.e30.c2lnbmVk\r\nX-Injected: yes',
    'a signature with a line break',
  ),
  'token-is-long': token('x'.repeat(20_000), 'a signature of 20,000 characters'),
}

/**
 * @param {unknown} value
 * @param {string} what
 * @returns {Fault}
 */
function token(value, what) {
  return {
    description: `answers with ${what}, in the ordinary envelope`,
    act: (wire) => wire.send(envelope(wire.state, wire.request, value)),
  }
}
