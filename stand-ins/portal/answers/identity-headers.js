import { randomBytes } from 'node:crypto'

/** @import { Answer } from '../answer.js' */
/** @import { Allowance } from '../rate-limits.js' */

/**
 * The headers of the identity service, in groups: which of them an answer has, in which order, is told by the
 * recordings and by nothing else.
 * @typedef {Answer['headers']} Headers
 */

/** @type {Headers} */
export const security = [
  ['X-Content-Type-Options', 'nosniff'],
  ['X-XSS-Protection', '0'],
  ['Cache-Control', 'no-cache, no-store, max-age=0, must-revalidate'],
  ['Pragma', 'no-cache'],
  ['Expires', '0'],
  ['X-Frame-Options', 'DENY'],
]

/** @type {Headers} */
export const varies = [
  ['Vary', 'Origin'],
  ['Vary', 'Access-Control-Request-Method'],
  ['Vary', 'Access-Control-Request-Headers'],
]

/** @type {Headers} */
export const empty = [
  ['Content-Length', '0'],
  ['Connection', 'keep-alive'],
]

/**
 * @param {string} type
 * @returns {Headers}
 */
export function chunkedJson(type) {
  return [
    ['Content-Type', type],
    ['Transfer-Encoding', 'chunked'],
    ['Connection', 'keep-alive'],
  ]
}

/**
 * @param {Allowance} allowance
 * @returns {Headers}
 */
export function limits({ remaining, waitNanoseconds }) {
  return [
    ['X-Ratelimit-Remaining', `${remaining}`],
    ['X-Ratelimit-Reset', `${waitNanoseconds}`],
  ]
}

/** @returns {[string, string]} */
export function session() {
  return ['Set-Cookie', `JSESSIONID=${randomBytes(16).toString('hex').toUpperCase()}; Path=/; HttpOnly`]
}
