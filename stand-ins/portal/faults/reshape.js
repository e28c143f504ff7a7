import { webApiJson } from '../answers/web-api.js'
/** @import { Answer } from '../answer.js' */
/** @import { Wire } from '../connection.js' */

/**
 * Success with another body: in the headers of the honest answer, where that is a success too.
 * @param {Wire} wire
 * @param {string | Buffer} body
 * @param {string} [type] another Content-Type
 * @returns {Answer}
 */
export function successWith(wire, body, type) {
  const honest = wire.honest()
  const success = honest.status === 200 ? honest : { ...webApiJson(200, null), reason: '' }
  const answer = withBody(success, body)
  return type === undefined ? answer : withHeader(answer, 'Content-Type', type)
}

/**
 * The same answer with another body, its length put right where one is told.
 * @param {Answer} answer
 * @param {string | Buffer} body
 * @returns {Answer}
 */
function withBody(answer, body) {
  const tellsLength = answer.headers.some(([name]) => name === 'Content-Length')
  const length = `${Buffer.byteLength(body)}`
  return { ...(tellsLength ? withHeader(answer, 'Content-Length', length) : answer), body }
}

/**
 * The same answer with a length told, in the place of the chunks.
 * @param {Answer} answer
 * @param {number} length
 * @returns {Answer}
 */
export function withLength(answer, length) {
  const headers = answer.headers.filter(([name]) => name !== 'Transfer-Encoding')
  return withHeader({ ...answer, headers }, 'Content-Length', `${length}`)
}

/**
 * The same answer with one header set to this, in its old place or at the end.
 * @param {Answer} answer
 * @param {string} name
 * @param {string} value
 * @returns {Answer}
 */
export function withHeader(answer, name, value) {
  const isThere = answer.headers.some(([other]) => other === name)
  /** @type {Answer['headers']} */
  const headers = isThere
    ? answer.headers.map(([other, old]) => [other, other === name ? value : old])
    : [...answer.headers, [name, value]]
  return { ...answer, headers }
}

/**
 * What the honest answer says, as a value; an empty object where it is no JSON.
 * @param {Wire} wire
 * @returns {unknown}
 */
export function honestValue(wire) {
  try {
    return JSON.parse(wire.honest().body.toString())
  } catch {
    return {}
  }
}

/** Fields that say what an answer is about. With others in their place nothing else of it would be read. */
const identifying = new Set(['client_id', 'key', 'keyPostfix'])

/**
 * The same value with every text in it changed, but for those that say what it is about.
 * @param {unknown} value
 * @param {(text: string) => string} change
 * @returns {unknown}
 */
export function withTexts(value, change) {
  if (typeof value === 'string') return change(value)
  if (Array.isArray(value)) return value.map((member) => withTexts(member, change))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [name, identifying.has(name) ? member : withTexts(member, change)]),
  )
}
