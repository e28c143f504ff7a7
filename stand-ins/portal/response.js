import { gzipSync } from 'node:zlib'

/** @import { PortalRequest } from './request-reader.js' */

/**
 * A response as it goes over the wire: the headers are sent as they stand here, in this order, and no other.
 * Without Transfer-Encoding or Content-Length the body is sent bare.
 * @typedef {object} PortalResponse
 * @property {number} status
 * @property {string} reason the identity service sends none: `HTTP/1.1 200 `
 * @property {Array<[name: string, value: string]>} headers
 * @property {string | Buffer} body
 */

/** nginx compresses responses of these statuses and types when the client accepts it. */
const compressedStatuses = new Set([200, 403, 404])
const compressedTypes = /^(text\/|application\/json)/

/**
 * Status line and headers as bytes, up to and with the empty line.
 * @param {PortalResponse} response
 */
export function headOf(response) {
  const lines = response.headers.map(([name, value]) => `${name}: ${value}\r\n`)
  return Buffer.from(`HTTP/1.1 ${response.status} ${response.reason}\r\n${lines.join('')}\r\n`, 'latin1')
}

/**
 * The whole response as bytes, as nginx would finish it for this request: compressed where that is accepted, without a
 * body for HEAD.
 * @param {PortalResponse} response
 * @param {PortalRequest} request
 */
export function bytesOf(response, request) {
  if (request.method === 'HEAD') {
    const headers = response.headers.filter(([name]) => name !== 'Transfer-Encoding')
    return headOf({ ...response, headers })
  }
  const finished = acceptsGzip(request) && mayCompress(response) ? compressed(response) : response
  const body = Buffer.from(finished.body)
  return Buffer.concat([headOf(finished), isChunked(finished) ? chunked(body) : body])
}

/**
 * A body in chunked coding, whole.
 * @param {Buffer} body
 */
function chunked(body) {
  return Buffer.concat([body.length === 0 ? body : chunk(body), Buffer.from('0\r\n\r\n')])
}

/**
 * One chunk.
 * @param {string | Buffer} content
 */
export function chunk(content) {
  const bytes = Buffer.from(content)
  return Buffer.concat([Buffer.from(`${bytes.length.toString(16)}\r\n`), bytes, Buffer.from('\r\n')])
}

/**
 * The value of a header, or undefined.
 * @param {PortalResponse} response
 * @param {string} name as the portal writes it
 */
function headerOf(response, name) {
  return response.headers.find(([other]) => other === name)?.[1]
}

/** @param {PortalResponse} response */
function isChunked(response) {
  return headerOf(response, 'Transfer-Encoding') === 'chunked'
}

/** @param {PortalRequest} request */
function acceptsGzip(request) {
  return (request.headers['accept-encoding'] ?? '').split(',').some((part) => {
    const [coding, weight = ''] = part.split(';').map((text) => text.trim().toLowerCase())
    return coding === 'gzip' && !/^q=0(\.0*)?$/.test(weight)
  })
}

/** @param {PortalResponse} response */
function mayCompress(response) {
  return (
    response.body.length > 0 &&
    compressedStatuses.has(response.status) &&
    compressedTypes.test(headerOf(response, 'Content-Type') ?? '') &&
    headerOf(response, 'Content-Encoding') === undefined
  )
}

/**
 * @param {PortalResponse} response
 * @returns {PortalResponse}
 */
function compressed(response) {
  const headers = response.headers.map(
    /** @returns {[string, string]} */
    ([name, value]) => (name === 'Content-Length' ? ['Transfer-Encoding', 'chunked'] : [name, value]),
  )
  return { ...response, headers: [...headers, ['Content-Encoding', 'gzip']], body: gzipSync(response.body) }
}
