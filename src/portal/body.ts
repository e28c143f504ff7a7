import type { IncomingMessage } from 'node:http'
import { isRecord } from '../text/json.ts'
import { ConnectionFailure } from './connection-failure.ts'
import { maxBodySize } from './response.ts'

/**
 * Reads a body to its end.
 * @throws ConnectionFailure where it is too large, is cut short, or is compressed in a way that is not understood; else
 * what the connection says
 */
export async function readBody(incoming: IncomingMessage): Promise<Uint8Array> {
  const compressed = await readBytes(incoming)
  const encoding = incoming.headers['content-encoding']?.trim().toLowerCase() ?? ''
  if (encoding === '' || encoding === 'identity' || compressed.length === 0) return compressed
  // `identity` was requested, but something in between may compress it all the same.
  if (encoding === 'gzip' || encoding === 'x-gzip') return gunzip(compressed)
  throw new ConnectionFailure('encoding', 'rest of the response')
}

function readBytes(incoming: IncomingMessage): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const tooLarge = new ConnectionFailure('too-large', 'rest of the response')
    if (Number(incoming.headers['content-length'] ?? 0) > maxBodySize) return reject(tooLarge)
    const chunks: Buffer[] = []
    let size = 0
    incoming.on('data', (chunk: Buffer) => {
      size += chunk.length
      if (size > maxBodySize) return reject(tooLarge)
      chunks.push(chunk)
    })
    incoming.on('error', reject)
    // A body that was cut ends like a whole one; only `complete` tells.
    incoming.on('close', () => {
      if (incoming.complete) resolve(Buffer.concat(chunks))
      else reject(Object.assign(new Error('the body was cut'), { code: 'ECONNRESET' }))
    })
  })
}

function gunzip(compressed: Buffer): Buffer {
  // Almost no run needs it, and an import would be paid by all.
  const { gunzipSync } = process.getBuiltinModule('node:zlib')
  try {
    return gunzipSync(compressed, { maxOutputLength: maxBodySize })
  } catch (error) {
    const tooLarge = isRecord(error) && error.code === 'ERR_BUFFER_TOO_LARGE'
    throw new ConnectionFailure(tooLarge ? 'too-large' : 'encoding', 'rest of the response')
  }
}
