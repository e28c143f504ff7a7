import { gzipSync } from 'node:zlib'

/** @import { PortalRequest } from './request-reader.js' */

/**
 * An answer as it goes over the wire: the headers are sent as they stand here, in this order, and no other.
 * Without Transfer-Encoding or Content-Length the body is sent bare.
 * @typedef {object} Answer
 * @property {number} status
 * @property {string} reason the identity service sends none: `HTTP/1.1 200 `
 * @property {Array<[name: string, value: string]>} headers
 * @property {string | Buffer} body
 */

/** nginx compresses answers of these statuses and types when the client accepts it. */
const compressedStatuses = new Set([200, 403, 404])
const compressedTypes = /^(text\/|application\/json)/

/**
 * Status line and headers as bytes, up to and with the empty line.
 * @param {Answer} answer
 */
export function headOf(answer) {
  const lines = answer.headers.map(([name, value]) => `${name}: ${value}\r\n`)
  return Buffer.from(`HTTP/1.1 ${answer.status} ${answer.reason}\r\n${lines.join('')}\r\n`, 'latin1')
}

/**
 * The whole answer as bytes, as nginx would finish it for this request: compressed where that is accepted, without a
 * body for HEAD.
 * @param {Answer} answer
 * @param {PortalRequest} request
 */
export function bytesOf(answer, request) {
  if (request.method === 'HEAD') {
    const headers = answer.headers.filter(([name]) => name !== 'Transfer-Encoding')
    return headOf({ ...answer, headers })
  }
  const finished = acceptsGzip(request) && mayCompress(answer) ? compressed(answer) : answer
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
 * @param {Answer} answer
 * @param {string} name as the portal writes it
 */
function headerOf(answer, name) {
  return answer.headers.find(([other]) => other === name)?.[1]
}

/** @param {Answer} answer */
function isChunked(answer) {
  return headerOf(answer, 'Transfer-Encoding') === 'chunked'
}

/** @param {PortalRequest} request */
function acceptsGzip(request) {
  return (request.headers['accept-encoding'] ?? '').split(',').some((part) => {
    const [coding, weight = ''] = part.split(';').map((text) => text.trim().toLowerCase())
    return coding === 'gzip' && !/^q=0(\.0*)?$/.test(weight)
  })
}

/** @param {Answer} answer */
function mayCompress(answer) {
  return (
    answer.body.length > 0 &&
    compressedStatuses.has(answer.status) &&
    compressedTypes.test(headerOf(answer, 'Content-Type') ?? '') &&
    headerOf(answer, 'Content-Encoding') === undefined
  )
}

/**
 * @param {Answer} answer
 * @returns {Answer}
 */
function compressed(answer) {
  const headers = answer.headers.map(
    /** @returns {[string, string]} */
    ([name, value]) => (name === 'Content-Length' ? ['Transfer-Encoding', 'chunked'] : [name, value]),
  )
  return { ...answer, headers: [...headers, ['Content-Encoding', 'gzip']], body: gzipSync(answer.body) }
}
