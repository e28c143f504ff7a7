/** @import { Answer } from '../answer.js' */
/** @import { Wire } from '../wire.js' */

/**
 * An answer that a test spells out. What is left out is as plain as can be: no reason phrase, JSON for a body, chunked.
 * @typedef {object} GivenAnswer
 * @property {number} status
 * @property {string} [reason]
 * @property {Record<string, string> | Array<[name: string, value: string]>} [headers] added to the plain ones, which
 *   give way to any of their name
 * @property {string | Buffer} [body]
 */

/**
 * @param {GivenAnswer} given
 * @returns {(wire: Wire) => Promise<void>}
 */
export function givenFault(given) {
  const answer = answerOf(given)
  return (wire) => wire.send(answer)
}

/**
 * @param {GivenAnswer} given
 * @returns {Answer}
 */
function answerOf({ status, reason = '', headers = [], body = '' }) {
  const own = Array.isArray(headers) ? headers : Object.entries(headers)
  const names = new Set(own.map(([name]) => name.toLowerCase()))
  const framing = names.has('content-length') || names.has('transfer-encoding') ? [] : framingOf(status, body)
  /** @type {Answer['headers']} */
  const plain = [
    ...(body.length > 0 ? [/** @type {[string, string]} */ (['Content-Type', 'application/json'])] : []),
    ...framing,
    ['Connection', 'keep-alive'],
  ]
  return { status, reason, headers: [...plain.filter(([name]) => !names.has(name.toLowerCase())), ...own], body }
}

/**
 * @param {number} status
 * @param {string | Buffer} body
 * @returns {Answer['headers']}
 */
function framingOf(status, body) {
  if (status === 204 || status === 304) return []
  return [body.length > 0 ? ['Transfer-Encoding', 'chunked'] : ['Content-Length', '0']]
}
