/** A response exactly as its bytes are. */
export interface WireResponse {
  statusLine: string
  status: number
  headers: Array<[name: string, value: string]>
  /** The bytes after the headers, chunks joined. */
  body: Buffer
  /** Whether all bytes that length or chunks promise are there; without either, only the end of the connection shows it. */
  isWhole: boolean
  /** What came after the last chunk. */
  trailers: string
}

/** Reads what has arrived so far; undefined while the headers are not all there. */
export function parseResponse(bytes: Buffer, method: string): WireResponse | undefined {
  const end = bytes.indexOf('\r\n\r\n')
  if (end === -1) return undefined
  const [statusLine = '', ...lines] = bytes.subarray(0, end).toString('latin1').split('\r\n')
  const headers = lines.map((line): [string, string] => {
    const colon = line.indexOf(': ')
    return [line.slice(0, colon), line.slice(colon + 2)]
  })
  const status = Number(statusLine.split(' ')[1])
  const head = { statusLine, status, headers }
  const rest = bytes.subarray(end + 4)
  if (method === 'HEAD' || status === 204) return { ...head, body: rest, isWhole: rest.length === 0, trailers: '' }
  if (headerOf(head, 'Transfer-Encoding') === 'chunked') return { ...head, ...readChunks(rest) }
  const length = headerOf(head, 'Content-Length')
  return { ...head, body: rest, isWhole: rest.length === Number(length), trailers: '' }
}

/** The value of the first header of this name. */
export function headerOf(response: Pick<WireResponse, 'headers'>, name: string): string | undefined {
  return response.headers.find(([other]) => other === name)?.[1]
}

function readChunks(bytes: Buffer): Pick<WireResponse, 'body' | 'isWhole' | 'trailers'> {
  const chunks: Buffer[] = []
  for (let place = 0; ; ) {
    const lineEnd = bytes.indexOf('\r\n', place)
    const size = lineEnd === -1 ? '' : bytes.subarray(place, lineEnd).toString('latin1')
    if (!/^[0-9a-f]+$/i.test(size)) return { body: Buffer.concat(chunks), isWhole: false, trailers: '' }
    const start = lineEnd + 2
    const length = Number.parseInt(size, 16)
    if (length === 0) return { body: Buffer.concat(chunks), ...readTrailers(bytes.subarray(start)) }
    chunks.push(bytes.subarray(start, start + length))
    place = start + length + 2
  }
}

function readTrailers(bytes: Buffer): Pick<WireResponse, 'isWhole' | 'trailers'> {
  const text = bytes.toString('latin1')
  if (text === '\r\n') return { isWhole: true, trailers: '' }
  return { isWhole: text.endsWith('\r\n\r\n'), trailers: text }
}
