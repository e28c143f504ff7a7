import { webApiJson } from '../responses/web-api.js'
/** @import { PortalResponse } from '../response.js' */
/** @import { Wire } from '../connection.js' */

/**
 * Success with another body: in the headers of the honest response, where that is a success too.
 * @param {Wire} wire
 * @param {string | Buffer} body
 * @param {string} [type] another Content-Type
 * @returns {PortalResponse}
 */
export function successWith(wire, body, type) {
  const honest = wire.honest()
  const success = honest.status === 200 ? honest : { ...webApiJson(200, null), reason: '' }
  const response = withBody(success, body)
  return type === undefined ? response : withHeader(response, 'Content-Type', type)
}

/**
 * The same response with another body, with its length corrected where a header has it.
 * @param {PortalResponse} response
 * @param {string | Buffer} body
 * @returns {PortalResponse}
 */
function withBody(response, body) {
  const tellsLength = response.headers.some(([name]) => name === 'Content-Length')
  const length = `${Buffer.byteLength(body)}`
  return { ...(tellsLength ? withHeader(response, 'Content-Length', length) : response), body }
}

/**
 * The same response with a Content-Length instead of chunks.
 * @param {PortalResponse} response
 * @param {number} length
 * @returns {PortalResponse}
 */
export function withLength(response, length) {
  const headers = response.headers.filter(([name]) => name !== 'Transfer-Encoding')
  return withHeader({ ...response, headers }, 'Content-Length', `${length}`)
}

/**
 * The same response with one header set to this, in its old place or at the end.
 * @param {PortalResponse} response
 * @param {string} name
 * @param {string} value
 * @returns {PortalResponse}
 */
export function withHeader(response, name, value) {
  const isThere = response.headers.some(([other]) => other === name)
  /** @type {PortalResponse['headers']} */
  const headers = isThere
    ? response.headers.map(([other, old]) => [other, other === name ? value : old])
    : [...response.headers, [name, value]]
  return { ...response, headers }
}

/**
 * What the honest response says, as a value; an empty object where it is no JSON.
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

/** Fields that identify what a response is about. With other values in them nothing else would be read. */
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
