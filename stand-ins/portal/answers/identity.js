import { chunkedJson, empty, limits, security, varies } from './identity-headers.js'

/** @import { Answer } from '../answer.js' */
/** @import { PortalState } from '../options.js' */
/** @import { Allowance } from '../rate-limits.js' */
/** @import { Headers } from './identity-headers.js' */

/**
 * The trailer is announced, and comes as a header instead: so nginx is set up, for success alone.
 * @param {Allowance} allowance
 * @param {unknown} value
 * @returns {Answer}
 */
export function found(allowance, value) {
  const answer = json(200, allowance, value)
  /** @type {Headers} */
  const timing = [
    ['Trailer', 'Server-Timing'],
    ['Server-Timing', 'proxy-request-time;dur=9'],
  ]
  return { ...answer, headers: [...answer.headers, ...timing] }
}

/**
 * @param {number} status
 * @param {Allowance} allowance
 * @param {unknown} value
 * @param {string} [type]
 * @returns {Answer}
 */
export function json(status, allowance, value, type = 'application/json') {
  const headers = [...chunkedJson(type), ...limits(allowance), ...security]
  return { status, reason: '', headers, body: JSON.stringify(value) }
}

/**
 * @param {number} status
 * @param {string} title
 * @param {Allowance} allowance
 * @param {{ detail: string, instance: string }} content
 * @returns {Answer}
 */
export function problem(status, title, allowance, content) {
  return json(status, allowance, problemDetail(status, title, content), 'application/problem+json')
}

/**
 * A problem detail (RFC 9457) as version 3.7 and later word it.
 * @param {number} status
 * @param {string} title
 * @param {{ detail: string, instance: string }} content
 */
export function problemDetail(status, title, { detail, instance }) {
  const type = 'https://api.onlyoffice.com/docspace/api-backend/get-started/basic-concepts'
  return { detail, instance, status, title, type }
}

/**
 * The framework's own problem detail for a path that it does not know, up to 3.6. Without nginx two headers have other
 * places, and `Connection` is missing.
 * @param {PortalState} state
 * @param {Allowance} allowance
 * @param {string} path
 * @returns {Answer}
 */
export function noSuchResource({ isBehindNginx }, allowance, path) {
  const resource = path.slice(1).replace(/\/$/, '')
  const type = 'application/problem+json'
  const detail = `No static resource ${resource}.`
  const headers = isBehindNginx
    ? [...chunkedJson(type), ...limits(allowance), ...varies, ...security]
    : [...limits(allowance), ...varies, ...security, ...chunkedJson(type).slice(0, 2)]
  const body = JSON.stringify({ type: 'about:blank', title: 'Not Found', status: 404, detail, instance: path })
  return { status: 404, reason: '', headers, body }
}

/**
 * @param {number} status
 * @param {Allowance} allowance
 * @returns {Answer}
 */
export function withoutBody(status, allowance) {
  return { status, reason: '', headers: [...empty, ...limits(allowance), ...security], body: '' }
}
