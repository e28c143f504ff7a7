/**
 * One HTTP/1.1 request as it arrived.
 * @typedef {object} PortalRequest
 * @property {string} method
 * @property {string} path the request target as sent, query included
 * @property {Record<string, string>} headers names in lower case; repeated ones joined by ', ' (cookies by '; ')
 * @property {string} body
 * @property {number} connection the number of the TCP connection it came on, from 1
 * @property {number} at when it had arrived, in milliseconds since 1970
 */

const longestHead = 64 * 1024

/** The request cannot be read; the connection is of no further use. */
export class UnreadableRequest extends Error {}

/**
 * Cuts requests out of the bytes of one connection. Written by hand, as the responses are, because a stand-in that must
 * break HTTP in every way cannot leave the wire to a library that keeps HTTP whole.
 */
export class RequestReader {
  #connection
  #bytes = Buffer.alloc(0)

  /** @param {number} connection */
  constructor(connection) {
    this.#connection = connection
  }

  /** @param {Buffer} chunk */
  add(chunk) {
    this.#bytes = Buffer.concat([this.#bytes, chunk])
  }

  /**
   * The next whole request, or undefined until more has arrived.
   * @returns {PortalRequest | undefined}
   * @throws {UnreadableRequest}
   */
  next() {
    const end = this.#bytes.indexOf('\r\n\r\n')
    if (end === -1) {
      if (this.#bytes.length > longestHead) throw new UnreadableRequest('the head of the request is too long')
      return undefined
    }
    const [requestLine = '', ...lines] = this.#bytes.subarray(0, end).toString('latin1').split('\r\n')
    const [, method, path] = /^([A-Z]+) (\S+) HTTP\/1\.[01]$/.exec(requestLine) ?? []
    if (method === undefined || path === undefined) throw new UnreadableRequest('the request line is not one')

    const headers = readHeaders(lines)
    const length = Number(headers['content-length'] ?? 0)
    if (!Number.isSafeInteger(length) || length < 0 || headers['transfer-encoding'] !== undefined) {
      throw new UnreadableRequest('only a body with a length is read')
    }
    const bodyStart = end + 4
    if (this.#bytes.length < bodyStart + length) return undefined

    const body = this.#bytes.subarray(bodyStart, bodyStart + length).toString('utf8')
    this.#bytes = this.#bytes.subarray(bodyStart + length)
    return { method, path, headers, body, connection: this.#connection, at: Date.now() }
  }
}

/** @param {string[]} lines */
function readHeaders(lines) {
  /** @type {Record<string, string>} */
  const headers = {}
  for (const line of lines) {
    const colon = line.indexOf(':')
    if (colon < 1) throw new UnreadableRequest('a header has no name')
    const name = line.slice(0, colon).toLowerCase()
    const value = line.slice(colon + 1).trim()
    const earlier = headers[name]
    headers[name] = earlier === undefined ? value : `${earlier}${name === 'cookie' ? '; ' : ', '}${value}`
  }
  return headers
}

/**
 * The value of a cookie, or undefined.
 * @param {PortalRequest} request
 * @param {string} name
 */
export function cookieOf(request, name) {
  for (const pair of (request.headers.cookie ?? '').split(';')) {
    const [key, ...rest] = pair.trim().split('=')
    if (key === name) return rest.join('=')
  }
  return undefined
}

/**
 * The path without its query.
 * @param {PortalRequest} request
 */
export function pathOf(request) {
  return request.path.split('?', 1)[0] ?? ''
}
