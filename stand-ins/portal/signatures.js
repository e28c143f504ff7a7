import { createHmac, timingSafeEqual } from 'node:crypto'

/**
 * Who a signature speaks for. `exp` is in seconds since 1970.
 * @typedef {object} SignatureClaims
 * @property {string} user_id
 * @property {string} [user_email] without one the identity service refuses the signature
 * @property {boolean} [is_guest] any role may read the list
 * @property {number} exp
 */

/** How long a signature lives, and how far the clocks of its maker and its reader may be apart. In seconds. */
export const lifetimeSeconds = 300
const clockSkewSeconds = 60

/**
 * A JSON Web Token, HS256.
 * @param {SignatureClaims} claims
 * @param {string} secret what portal and identity service share
 */
export function sign(claims, secret) {
  const content = `${encoded({ alg: 'HS256', typ: 'JWT' })}.${encoded(claims)}`
  return `${content}.${authenticationCode(content, secret)}`
}

/**
 * The same claims with nobody's word for them (`alg: none`), which must be refused.
 * @param {SignatureClaims} claims
 */
export function signNothing(claims) {
  return `${encoded({ alg: 'none', typ: 'JWT' })}.${encoded(claims)}.`
}

/**
 * The claims of a signature, or undefined when it is to be rejected: not a token, of another algorithm or secret,
 * expired, or of a user without an e-mail address.
 * @param {string} signature
 * @param {string} secret
 * @param {number} nowSeconds the reader's clock
 * @returns {SignatureClaims | undefined}
 */
export function verify(signature, secret, nowSeconds) {
  const [head, body, code, ...rest] = signature.split('.')
  if (head === undefined || body === undefined || code === undefined || rest.length > 0) return undefined
  const header = decoded(head)
  if (header?.alg !== 'HS256' || !isSame(code, authenticationCode(`${head}.${body}`, secret))) return undefined
  const claims = decoded(body)
  if (typeof claims?.user_id !== 'string' || typeof claims.exp !== 'number' || !claims.user_email) return undefined
  if (nowSeconds > claims.exp + clockSkewSeconds) return undefined
  return claims
}

/** @param {object} value */
function encoded(value) {
  return Buffer.from(JSON.stringify(value)).toString('base64url')
}

/**
 * @param {string} text
 * @returns {any}
 */
function decoded(text) {
  try {
    return JSON.parse(Buffer.from(text, 'base64url').toString('utf8'))
  } catch {
    return undefined
  }
}

/**
 * @param {string} content
 * @param {string} secret
 */
function authenticationCode(content, secret) {
  return createHmac('sha256', secret).update(content).digest('base64url')
}

/**
 * @param {string} given
 * @param {string} expected
 */
function isSame(given, expected) {
  const [one, other] = [Buffer.from(given), Buffer.from(expected)]
  return one.length === other.length && timingSafeEqual(one, other)
}
