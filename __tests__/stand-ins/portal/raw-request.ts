import { connect } from 'node:net'
import { parseResponse, type WireResponse } from './wire-response.ts'

export interface RawRequest {
  path: string
  method?: string
  headers?: Array<[name: string, value: string]>
  body?: string
}

export interface RawResult {
  bytes: Buffer
  /** Undefined where not even the headers came. */
  response: WireResponse | undefined
  /** `open`: the response was whole, or nothing came for a while, and the connection was still there. */
  connection: 'open' | 'closed' | 'reset'
}

export interface ReadLimits {
  /** How long a silence may last before the response counts as ended; for responses that never become whole. */
  quietMilliseconds?: number
  /** Leave after this many bytes. */
  enoughBytes?: number
  /** Leave after this time, whatever is still coming. */
  totalMilliseconds?: number
}

/**
 * Asks over a plain socket and sees the bytes that come back. No HTTP library stands between, since those hide just
 * what is to be seen here.
 */
export function sendRaw(port: number, request: RawRequest, limits: ReadLimits = {}): Promise<RawResult> {
  const { quietMilliseconds = 20_000, enoughBytes = Number.POSITIVE_INFINITY, totalMilliseconds = 40_000 } = limits
  const method = request.method ?? 'GET'
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1')
    const chunks: Buffer[] = []
    const total = setTimeout(() => finish('open'), totalMilliseconds)
    let quiet = setTimeout(() => finish('open'), quietMilliseconds)

    function finish(connection: RawResult['connection']) {
      clearTimeout(quiet)
      clearTimeout(total)
      socket.destroy()
      const bytes = Buffer.concat(chunks)
      resolve({ bytes, response: parseResponse(bytes, method), connection })
    }

    socket.on('data', (chunk) => {
      chunks.push(chunk)
      clearTimeout(quiet)
      quiet = setTimeout(() => finish('open'), quietMilliseconds)
      const bytes = Buffer.concat(chunks)
      if (bytes.length >= enoughBytes || parseResponse(bytes, method)?.isWhole) finish('open')
    })
    socket.on('end', () => finish('closed'))
    socket.on('error', () => finish('reset'))
    socket.write(requestText(port, request))
  })
}

function requestText(port: number, { path, method = 'GET', headers = [], body = '' }: RawRequest): string {
  const length: Array<[string, string]> = body === '' ? [] : [['Content-Length', `${Buffer.byteLength(body)}`]]
  const lines = [['Host', `127.0.0.1:${port}`], ...headers, ...length].map(([name, value]) => `${name}: ${value}\r\n`)
  return `${method} ${path} HTTP/1.1\r\n${lines.join('')}\r\n${body}`
}
