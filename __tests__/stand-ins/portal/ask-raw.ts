import { connect } from 'node:net'
import { readAnswer, type WireAnswer } from './wire-answer.ts'

export interface RawRequest {
  path: string
  method?: string
  headers?: Array<[name: string, value: string]>
  body?: string
}

export interface Seen {
  bytes: Buffer
  /** Undefined where not even the headers came. */
  answer: WireAnswer | undefined
  /** `open`: the answer was whole, or nothing came for a while, and the connection was still there. */
  connection: 'open' | 'closed' | 'reset'
}

export interface Patience {
  /** Silence for so long counts as all there is; needed only where the answer never becomes whole. */
  quietMilliseconds?: number
  /** Leave after so many bytes. */
  enoughBytes?: number
  /** Leave after this time, whatever is still coming. */
  totalMilliseconds?: number
}

/**
 * Asks over a plain socket and sees the bytes that come back. No HTTP library stands between, since those hide just
 * what is to be seen here.
 */
export function askRaw(port: number, request: RawRequest, patience: Patience = {}): Promise<Seen> {
  const { quietMilliseconds = 20_000, enoughBytes = Number.POSITIVE_INFINITY, totalMilliseconds = 40_000 } = patience
  const method = request.method ?? 'GET'
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1')
    const chunks: Buffer[] = []
    const total = setTimeout(() => finish('open'), totalMilliseconds)
    let quiet = setTimeout(() => finish('open'), quietMilliseconds)

    function finish(connection: Seen['connection']) {
      clearTimeout(quiet)
      clearTimeout(total)
      socket.destroy()
      const bytes = Buffer.concat(chunks)
      resolve({ bytes, answer: readAnswer(bytes, method), connection })
    }

    socket.on('data', (chunk) => {
      chunks.push(chunk)
      clearTimeout(quiet)
      quiet = setTimeout(() => finish('open'), quietMilliseconds)
      const bytes = Buffer.concat(chunks)
      if (bytes.length >= enoughBytes || readAnswer(bytes, method)?.isWhole) finish('open')
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
